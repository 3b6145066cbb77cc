-- What the two that scrub have in common.
CREATE OR REPLACE FUNCTION gth.scrub_statement(p_table regclass, p_assignments text)
RETURNS text
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT format(
        'WITH done AS (UPDATE ONLY %s AS t SET %s WHERE t.ctid = ANY ($2::tid[]) RETURNING 1) SELECT count(*) FROM done',
        p_table, p_assignments
    )
$$;
COMMENT ON FUNCTION gth.scrub_statement(regclass, text) IS
'The statement for gth.purge_subjects() that makes the assignments in rows of a table, named by their ctids.';
