-- VACUUM cannot run inside a procedure: the weekly job runs these statements, one by one. The system's own tables are not among
-- them: only their owner may, and autovacuum does.
-- As an earlier release had it: what a function returns cannot be changed in place.
SELECT 'DROP FUNCTION gth.tables_to_vacuum(double precision)'
WHERE NOT EXISTS (
    SELECT FROM pg_proc
    WHERE oid = to_regprocedure('gth.tables_to_vacuum(double precision)') AND 'multixact_age' = ANY (proargnames)
) AND to_regprocedure('gth.tables_to_vacuum(double precision)') IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.tables_to_vacuum(p_dead_ratio double precision DEFAULT 0.1)
RETURNS TABLE (
    statement text,
    table_name regclass,
    reason text,
    dead_rows bigint,
    frozen_age integer,
    multixact_age integer
)
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM gth.require_maintenance_rights();
    RETURN QUERY
    SELECT
        -- freeze ahead of autovacuum, which would do it when it is busiest
        format('VACUUM (%sANALYZE) %s', CASE WHEN m.used_up > 0.5 THEN 'FREEZE, ' ELSE '' END, m.table_name),
        m.table_name,
        CASE
            WHEN m.used_up > 0.5 AND m.used_up = m.multixacts_used_up THEN 'multixact ids are half used up'
            WHEN m.used_up > 0.5 THEN 'transaction ids are half used up'
            WHEN m.is_dead THEN 'dead rows'
            ELSE 'rows inserted since the last vacuum'
        END,
        m.dead_rows,
        m.frozen_age,
        m.multixact_age
    FROM (
        SELECT
            t.*,
            a.multixacts_used_up,
            greatest(a.xids_used_up, a.multixacts_used_up) AS used_up,
            t.dead_rows > 1000 + t.row_count * p_dead_ratio AS is_dead,
            t.inserted_since_vacuum > 1000 + t.row_count * p_dead_ratio AS is_new
        FROM gth.maintained_tables AS t
        CROSS JOIN LATERAL (
            SELECT
                t.frozen_age / current_setting('autovacuum_freeze_max_age')::double precision AS xids_used_up,
                t.multixact_age / current_setting('autovacuum_multixact_freeze_max_age')::double precision AS multixacts_used_up
        ) AS a
        WHERE NOT t.is_partitioned
    ) AS m
    WHERE m.used_up > 0.5 OR m.is_dead OR m.is_new
    ORDER BY
        CASE WHEN m.used_up > 0.5 THEN m.used_up END DESC NULLS LAST,
        m.dead_rows DESC,
        m.inserted_since_vacuum DESC,
        m.table_name;
END
$$;
COMMENT ON FUNCTION gth.tables_to_vacuum(double precision) IS
'VACUUM statements for the tables and partitions that need one (old transaction or multixact ids, dead rows or new rows beyond that '
'ratio), the most urgent first.';
