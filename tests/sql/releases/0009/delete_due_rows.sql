-- The plain case. By ctid and SKIP LOCKED: a batch waits for nobody, and what is locked now is due tomorrow as well.
CREATE OR REPLACE FUNCTION gth.delete_due_rows(p_table regclass, p_age name, p_cutoff timestamptz, p_limit integer)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_deleted bigint;
BEGIN
    EXECUTE format(
        'DELETE FROM ONLY %1$s
        WHERE ctid = ANY (ARRAY(
            SELECT t.ctid FROM ONLY %1$s AS t WHERE t.%2$I < $1 AND %3$s LIMIT $2 FOR UPDATE OF t SKIP LOCKED
        ))',
        p_table, p_age, gth.hold_condition(p_table)
    ) USING p_cutoff, p_limit;
    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    RETURN v_deleted;
END
$$;
COMMENT ON FUNCTION gth.delete_due_rows(regclass, name, timestamptz, integer) IS
'Deletes at most so many rows of one table whose age column lies before the cutoff, and returns their number.';
