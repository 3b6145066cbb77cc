-- How much of each B-tree is air, estimated from column widths in the statistics: exact enough to rank, and reads no index.
-- The size of a page full of entries is the one of nbtree: 8 bytes of header and 4 of line pointer an entry, 40 bytes a page.
CREATE OR REPLACE VIEW gth.index_bloat WITH (security_invoker = true) AS
WITH entry AS (
    SELECT
        x.indexrelid,
        x.indrelid,
        count(*) AS columns,
        count(s.avg_width) AS known_columns,
        sum((1 - s.null_frac) * s.avg_width) AS data_width,
        max(s.null_frac) AS null_frac
    FROM pg_catalog.pg_index AS x
    INNER JOIN pg_catalog.pg_class AS c ON c.oid = x.indexrelid AND c.relkind = 'i'
    INNER JOIN pg_catalog.pg_am AS m ON m.oid = c.relam AND m.amname = 'btree'
    INNER JOIN pg_catalog.pg_class AS t ON t.oid = x.indrelid
    INNER JOIN pg_catalog.pg_namespace AS n ON n.oid = t.relnamespace AND n.nspname IN ('public', 'gth', 'langgraph')
    INNER JOIN pg_catalog.pg_attribute AS ia ON ia.attrelid = x.indexrelid
    LEFT JOIN pg_catalog.pg_attribute AS ta ON ta.attrelid = x.indrelid AND ta.attnum = x.indkey[ia.attnum - 1]
    -- an expression's statistics are kept under the index
    LEFT JOIN pg_catalog.pg_stats AS s
        ON s.schemaname = n.nspname
        AND NOT s.inherited
        AND s.tablename = CASE WHEN ta.attname IS NULL THEN c.relname ELSE t.relname END
        AND s.attname = coalesce(ta.attname, ia.attname)
    WHERE x.indisvalid
        -- what somebody else made here is theirs to rebuild
        AND pg_catalog.pg_has_role('gth_scheduler', t.relowner, 'USAGE')
    GROUP BY x.indexrelid, x.indrelid
),

estimate AS (
    SELECT
        e.indexrelid,
        e.indrelid,
        c.relpages,
        current_setting('block_size')::bigint AS block_size,
        1 + ceil(
            c.reltuples
            * (4 + 8 + CASE WHEN e.null_frac > 0 THEN 8 ELSE 0 END + 8 * ceil(e.data_width / 8))
            / (current_setting('block_size')::integer - 40)
            / coalesce((
                SELECT o.option_value::numeric / 100
                FROM pg_catalog.pg_options_to_table(c.reloptions) AS o
                WHERE o.option_name = 'fillfactor'
            ), 0.9)
        ) AS needed_pages
    FROM entry AS e
    INNER JOIN pg_catalog.pg_class AS c ON c.oid = e.indexrelid
    WHERE e.columns = e.known_columns AND c.reltuples >= 0
)

SELECT
    indexrelid::regclass AS index_name,
    indrelid::regclass AS table_name,
    relpages * block_size AS index_bytes,
    (greatest(relpages - needed_pages, 0) * block_size)::bigint AS bloat_bytes,
    round((greatest(relpages - needed_pages, 0) / greatest(relpages, 1))::numeric, 3) AS bloat_ratio
FROM estimate;
COMMENT ON VIEW gth.index_bloat IS 'Estimated bloat of every B-tree of ours whose columns have statistics.';
COMMENT ON COLUMN gth.index_bloat.index_name IS 'The index.';
COMMENT ON COLUMN gth.index_bloat.table_name IS 'Its table.';
COMMENT ON COLUMN gth.index_bloat.index_bytes IS 'Size as of the last vacuum or analyse.';
COMMENT ON COLUMN gth.index_bloat.bloat_bytes IS
'Bytes a rebuild would free; 0 where equal keys are stored once and the index is smaller than estimated.';
COMMENT ON COLUMN gth.index_bloat.bloat_ratio IS 'bloat_bytes divided by index_bytes.';
