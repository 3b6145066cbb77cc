-- The tables that jobs look after, with what the statistics know of each: ours, not the system's.
CREATE OR REPLACE VIEW gth.maintained_tables WITH (security_invoker = true) AS
SELECT
    c.oid::regclass AS table_name,
    c.relkind = 'p' AS is_partitioned,
    i.inhparent::regclass AS parent,
    greatest(c.reltuples, 0)::bigint AS row_count,
    c.reltuples < 0 AND c.relkind <> 'p' AS is_unknown,
    pg_catalog.pg_stat_get_dead_tuples(c.oid) AS dead_rows,
    pg_catalog.pg_stat_get_ins_since_vacuum(c.oid) AS inserted_since_vacuum,
    pg_catalog.pg_stat_get_mod_since_analyze(c.oid) AS changed_since_analyze,
    greatest(
        pg_catalog.pg_stat_get_last_analyze_time(c.oid), pg_catalog.pg_stat_get_last_autoanalyze_time(c.oid)
    ) AS last_analyzed_at,
    pg_catalog.pg_stat_get_last_autoanalyze_time(c.oid) AS last_autoanalyzed_at,
    -- VACUUM does the TOAST table along with its table
    CASE WHEN c.relkind <> 'p' THEN greatest(pg_catalog.age(c.relfrozenxid), pg_catalog.age(o.relfrozenxid)) END AS frozen_age,
    CASE
        WHEN c.relkind <> 'p' THEN greatest(pg_catalog.mxid_age(c.relminmxid), pg_catalog.mxid_age(o.relminmxid))
    END AS multixact_age
FROM pg_catalog.pg_class AS c
INNER JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_inherits AS i ON i.inhrelid = c.oid
LEFT JOIN pg_catalog.pg_class AS o ON o.oid = c.reltoastrelid
WHERE n.nspname IN ('public', 'gth', 'langgraph')
    AND c.relkind IN ('r', 'p', 'm')
    -- what somebody else made here is theirs to look after
    AND pg_catalog.pg_has_role('gth_scheduler', c.relowner, 'USAGE');
COMMENT ON VIEW gth.maintained_tables IS
'Tables of public, gth and langgraph that gth_scheduler may maintain, with their maintenance statistics.';
COMMENT ON COLUMN gth.maintained_tables.table_name IS 'The table.';
COMMENT ON COLUMN gth.maintained_tables.is_partitioned IS 'True for a partitioned parent.';
COMMENT ON COLUMN gth.maintained_tables.parent IS 'Parent of a partition, else NULL.';
COMMENT ON COLUMN gth.maintained_tables.row_count IS 'Rows as of the last vacuum or analyse.';
COMMENT ON COLUMN gth.maintained_tables.is_unknown IS 'True when it was never vacuumed nor analysed.';
COMMENT ON COLUMN gth.maintained_tables.dead_rows IS 'Dead rows, by the counters.';
COMMENT ON COLUMN gth.maintained_tables.inserted_since_vacuum IS 'Rows inserted since the last vacuum.';
COMMENT ON COLUMN gth.maintained_tables.changed_since_analyze IS 'Rows changed since the last analyse.';
COMMENT ON COLUMN gth.maintained_tables.last_analyzed_at IS 'Last analyse, by hand or by autovacuum.';
COMMENT ON COLUMN gth.maintained_tables.last_autoanalyzed_at IS 'Last analyse by autovacuum.';
COMMENT ON COLUMN gth.maintained_tables.frozen_age IS 'Transactions since the oldest unfrozen one, TOAST included; NULL for a parent.';
COMMENT ON COLUMN gth.maintained_tables.multixact_age IS 'Multixact ids since the oldest in use, TOAST included; NULL for a parent.';
