-- Such an index costs every write and serves no read. Neither statement can run inside a procedure: the jobs run them one by one.
CREATE OR REPLACE FUNCTION gth.invalid_indexes()
RETURNS TABLE (
    statement text,
    index_name regclass,
    table_name regclass,
    reason text,
    index_bytes bigint
)
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_headroom CONSTANT bigint := gth.rebuild_headroom();
BEGIN
    PERFORM gth.require_maintenance_rights();
    RETURN QUERY
    WITH invalid AS (
        SELECT
            x.indexrelid,
            x.indrelid,
            c.relname ~ '_cc(new|old)[0-9]*$' AS is_leftover,
            NOT x.indislive AS is_half_dropped,
            pg_relation_size(x.indexrelid) AS bytes
        FROM pg_index AS x
        INNER JOIN pg_class AS c ON c.oid = x.indexrelid AND c.relkind = 'i'
        INNER JOIN pg_class AS t ON t.oid = x.indrelid
        INNER JOIN pg_namespace AS n ON n.oid = t.relnamespace AND n.nspname IN ('public', 'gth', 'langgraph')
        WHERE NOT x.indisvalid
            AND pg_has_role('gth_scheduler', t.relowner, 'USAGE')
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
        CASE
            WHEN i.is_leftover OR i.is_half_dropped THEN format('DROP INDEX CONCURRENTLY %s', i.indexrelid::regclass)
            ELSE gth.rebuild_statement(i.indexrelid, greatest(i.bytes, pg_relation_size(i.indrelid)), v_headroom)
        END,
        i.indexrelid::regclass,
        i.indrelid::regclass,
        CASE
            WHEN i.is_leftover THEN 'left by a rebuild that failed'
            WHEN i.is_half_dropped THEN 'its removal was cut off'
            ELSE 'invalid: its build failed'
        END,
        i.bytes
    FROM invalid AS i
    ORDER BY i.is_leftover DESC, i.bytes DESC;
END
$$;
COMMENT ON FUNCTION gth.invalid_indexes() IS
'Statements that drop what failed or cancelled rebuilds left (…_ccnew, …_ccold), and build again what somebody wanted and did not get.';
