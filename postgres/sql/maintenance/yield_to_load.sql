-- Called by batched procedures after a COMMIT. The limits are the session's, set by the scheduler from jobs.yml; a session
-- without them goes on at once. Each look is a transaction of its own: who waits holds neither locks nor old rows.
CREATE OR REPLACE PROCEDURE gth.yield_to_load()
LANGUAGE plpgsql
AS $$
DECLARE
    v_lag     CONSTANT interval := nullif(pg_catalog.current_setting('gth.yield_replication_lag', true), '')::interval;
    v_queries CONSTANT integer := nullif(pg_catalog.current_setting('gth.yield_active_queries', true), '')::integer;
    v_began   CONSTANT timestamptz := pg_catalog.clock_timestamp();
    v_before  CONSTANT numeric := coalesce(nullif(pg_catalog.current_setting('gth.yielded', true), ''), '0')::numeric;
    v_reason  text;
    v_waited  boolean := false;
BEGIN
    IF v_lag IS NULL AND v_queries IS NULL THEN
        RETURN;
    END IF;
    LOOP
        v_reason := gth.too_busy(v_lag, v_queries);
        EXIT WHEN v_reason IS NULL;
        v_waited := true;
        RAISE NOTICE 'waits: %', v_reason;
        PERFORM pg_catalog.pg_sleep(1);
        PERFORM pg_catalog.set_config(
            'gth.yielded',
            (v_before + extract(EPOCH FROM pg_catalog.clock_timestamp() - v_began))::text,
            false
        );
        COMMIT;
    END LOOP;
    IF v_waited THEN
        RAISE NOTICE 'goes on';
    END IF;
END
$$;
COMMENT ON PROCEDURE gth.yield_to_load() IS
'Returns once replication lag and active queries are within the session''s limits (gth.yield_replication_lag, '
'gth.yield_active_queries); adds the seconds it waited to gth.yielded.';
