-- A rebuild has the old index beside the new one, and writes the new one to files of its sort or to the log once more.
CREATE OR REPLACE FUNCTION gth.rebuild_statement(p_index regclass, p_bytes bigint, p_headroom bigint)
RETURNS text
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE
        WHEN 2 * p_bytes <= p_headroom THEN format('REINDEX INDEX CONCURRENTLY %s', p_index)
        ELSE format('SELECT gth.refuse_rebuild(%L, %s, %s)', p_index, 2 * p_bytes, p_headroom)
    END
$$;
COMMENT ON FUNCTION gth.rebuild_statement(regclass, bigint, bigint) IS
'The statement that rebuilds an index of at most so many bytes, or, where twice that is more than the headroom, one that says so.';
