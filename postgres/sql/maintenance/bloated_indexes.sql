-- REINDEX CONCURRENTLY cannot run inside a procedure: the weekly job runs these statements, one by one.
CREATE OR REPLACE FUNCTION gth.bloated_indexes(
    p_min_ratio double precision DEFAULT 0.4,
    p_min_bytes bigint DEFAULT 8 * 1024 * 1024
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
BEGIN
    PERFORM gth.require_maintenance_rights();
    RETURN QUERY
    WITH invalid AS (
        SELECT
            x.indexrelid,
            x.indrelid,
            c.relname ~ '_cc(new|old)[0-9]*$' AS is_leftover,
            pg_relation_size(x.indexrelid) AS bytes
        FROM pg_index AS x
        INNER JOIN pg_class AS c ON c.oid = x.indexrelid AND c.relkind = 'i'
        INNER JOIN pg_namespace AS n ON n.oid = c.relnamespace AND n.nspname IN ('public', 'gth', 'langgraph')
        WHERE NOT x.indisvalid
            -- somebody is building it right now
            AND NOT EXISTS (
                SELECT FROM pg_locks AS l
                WHERE l.locktype = 'relation'
                    AND l.relation = x.indrelid
                    AND l.database = (SELECT d.oid FROM pg_database AS d WHERE d.datname = current_database())
                    AND l.mode = 'ShareUpdateExclusiveLock'
                    AND l.pid <> pg_backend_pid()
            )
    )

    SELECT
        format(
            CASE WHEN i.is_leftover THEN 'DROP INDEX CONCURRENTLY %s' ELSE 'REINDEX INDEX CONCURRENTLY %s' END,
            i.indexrelid::regclass
        ),
        i.indexrelid::regclass,
        i.indrelid::regclass,
        CASE WHEN i.is_leftover THEN 'left by a rebuild that failed' ELSE 'invalid: its build failed' END,
        i.bytes,
        i.bytes
    FROM invalid AS i
    UNION ALL
    (
        SELECT
            format('REINDEX INDEX CONCURRENTLY %s', b.index_name),
            b.index_name,
            b.table_name,
            format('%s %% bloat', round(b.bloat_ratio * 100)),
            b.index_bytes,
            b.bloat_bytes
        FROM gth.index_bloat AS b
        WHERE b.bloat_ratio >= p_min_ratio AND b.bloat_bytes >= p_min_bytes
        ORDER BY b.bloat_bytes DESC
    );
END
$$;
COMMENT ON FUNCTION gth.bloated_indexes(double precision, bigint) IS
'Statements that rebuild indexes whose estimated bloat passes both limits, the worst first, after the removal of what '
'failed rebuilds left.';
