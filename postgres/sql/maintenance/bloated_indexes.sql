-- REINDEX CONCURRENTLY cannot run inside a procedure: the weekly job runs these statements, one by one.
-- As an earlier release had it: beside the new one, calls would be ambiguous.
SELECT 'DROP FUNCTION gth.bloated_indexes(double precision, bigint)'
WHERE to_regprocedure('gth.bloated_indexes(double precision, bigint)') IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.bloated_indexes(
    p_min_ratio double precision DEFAULT 0.4,
    p_min_bytes bigint DEFAULT 8 * 1024 * 1024,
    p_limit integer DEFAULT 10
)
RETURNS TABLE (
    statement text,
    index_name regclass,
    table_name regclass,
    reason text,
    index_bytes bigint,
    bloat_bytes bigint
)
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_headroom CONSTANT bigint := gth.rebuild_headroom();
BEGIN
    PERFORM gth.require_maintenance_rights();
    PERFORM gth.require_positive('p_limit', p_limit);
    RETURN QUERY SELECT i.statement, i.index_name, i.table_name, i.reason, i.index_bytes, i.index_bytes FROM gth.invalid_indexes() AS i;
    RETURN QUERY
    SELECT
        gth.rebuild_statement(b.index_name, b.index_bytes, v_headroom),
        b.index_name,
        b.table_name,
        format('%s %% bloat', round(b.bloat_ratio * 100)),
        b.index_bytes,
        b.bloat_bytes
    FROM gth.index_bloat AS b
    -- PostgreSQL rebuilds no exclusion constraint concurrently
    INNER JOIN pg_index AS x ON x.indexrelid = b.index_name AND NOT x.indisexclusion
    WHERE b.bloat_ratio >= p_min_ratio AND b.bloat_bytes >= p_min_bytes
    ORDER BY b.bloat_bytes DESC, b.index_name
    LIMIT p_limit;
END
$$;
COMMENT ON FUNCTION gth.bloated_indexes(double precision, bigint, integer) IS
'Statements that rebuild the indexes whose estimated bloat passes both limits, those that waste most first and so many at most, '
'after what gth.invalid_indexes() lists.';
