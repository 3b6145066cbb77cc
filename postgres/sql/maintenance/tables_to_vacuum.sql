-- VACUUM cannot run inside a procedure: the weekly job runs these statements, one by one.
CREATE OR REPLACE FUNCTION gth.tables_to_vacuum(p_dead_ratio double precision DEFAULT 0.1)
RETURNS TABLE (
    statement text,
    table_name regclass,
    reason text,
    dead_rows bigint,
    frozen_age integer
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
        format('VACUUM (%sANALYZE) %s', CASE WHEN m.is_old THEN 'FREEZE, ' ELSE '' END, m.table_name),
        m.table_name,
        CASE
            WHEN m.is_old THEN 'transaction ids are half used up'
            WHEN m.is_dead THEN 'dead rows'
            ELSE 'rows inserted since the last vacuum'
        END,
        m.dead_rows,
        m.frozen_age
    FROM (
        SELECT
            t.*,
            t.frozen_age > current_setting('autovacuum_freeze_max_age')::bigint / 2 AS is_old,
            t.dead_rows > 1000 + t.row_count * p_dead_ratio AS is_dead,
            t.inserted_since_vacuum > 1000 + t.row_count * p_dead_ratio AS is_new
        FROM gth.maintained_tables AS t
        WHERE NOT t.is_partitioned
    ) AS m
    WHERE m.is_old OR m.is_dead OR m.is_new
    ORDER BY m.is_old DESC, m.dead_rows DESC, m.table_name;
END
$$;
COMMENT ON FUNCTION gth.tables_to_vacuum(double precision) IS
'VACUUM statements for the tables that need one (dead rows or new rows beyond that ratio, or old transaction ids), the '
'most urgent first.';
