-- Everybody who comes after a waiting ALTER TABLE waits too. What ATTACH, DETACH and DROP would take one after the other, each
-- with a wait of its own, is taken here first, with one wait for all: 150 ms is the longest stall that waiting can cause.
CREATE OR REPLACE FUNCTION gth.lock_within(p_tables regclass[], p_modes text[], p_milliseconds integer DEFAULT 150)
RETURNS void
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_ends CONSTANT timestamptz := clock_timestamp() + make_interval(secs => p_milliseconds / 1000.0);
    v_lock record;
    v_left integer;
BEGIN
    FOR v_lock IN
        SELECT t.table_name, t.mode
        FROM unnest(p_tables, p_modes) WITH ORDINALITY AS t (table_name, mode, place)
        WHERE t.table_name IS NOT NULL
        ORDER BY t.place
    LOOP
        v_left := extract(epoch FROM v_ends - clock_timestamp()) * 1000;
        -- 0 would mean for ever
        PERFORM set_config('lock_timeout', greatest(v_left, 1) || 'ms', true);
        EXECUTE format('LOCK TABLE ONLY %s IN %s MODE', v_lock.table_name, v_lock.mode);
    END LOOP;
END
$$;
COMMENT ON FUNCTION gth.lock_within(regclass[], text[], integer) IS
'Locks tables in the modes given, one after the other, waiting no longer than so many milliseconds for all of them together; '
'an error (55P03) otherwise.';
