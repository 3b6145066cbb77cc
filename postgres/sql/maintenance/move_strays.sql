-- A stray changes its place in one statement, so a reader sees it once: before the commit in the one table, after it in the other.
CREATE OR REPLACE FUNCTION gth.move_strays(p_default regclass, p_partition regclass, p_key name, p_lower timestamptz)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_moved bigint;
BEGIN
    IF p_default IS NULL OR pg_relation_size(p_default) = 0 THEN
        RETURN 0;
    END IF;
    EXECUTE format(
        'WITH moved AS (DELETE FROM ONLY %1$s WHERE %2$I >= $1 AND %2$I < $2 RETURNING *)
        INSERT INTO %3$s (%4$s) SELECT %4$s FROM moved',
        p_default, p_key, p_partition, gth.stored_columns(p_partition)
    ) USING p_lower, p_lower + interval '1 month';
    GET DIAGNOSTICS v_moved = ROW_COUNT;
    RETURN v_moved;
END
$$;
COMMENT ON FUNCTION gth.move_strays(regclass, regclass, name, timestamptz) IS
'Moves one UTC month''s rows out of the default partition into that month''s table, in the caller''s transaction; returns '
'their number.';
