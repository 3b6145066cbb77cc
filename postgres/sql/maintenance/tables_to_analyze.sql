-- Autovacuum analyses tables, but never a partitioned parent, whose statistics plan every query that spans months. And what was erased
-- stands in the statistics, as a frequent value or a bound, until the next ANALYZE, which a few rows of many do not bring about.
CREATE OR REPLACE FUNCTION gth.tables_to_analyze()
RETURNS TABLE (statement text, table_name regclass, reason text)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH changed AS (
        SELECT m.*
        FROM gth.maintained_tables AS m
        CROSS JOIN (SELECT max(l.purged_at) AS purged_at FROM gth.purge_log AS l) AS e
        WHERE NOT m.is_partitioned
            AND (
                m.is_unknown
                OR m.changed_since_analyze > 50 + m.row_count / 50
                OR m.changed_since_analyze > 0 AND e.purged_at > coalesce(m.last_analyzed_at, '-infinity') AND EXISTS (
                    SELECT FROM gth.personal_data_column AS p
                    INNER JOIN pg_class AS c ON c.oid = coalesce(m.parent, m.table_name) AND c.relname = p.table_name
                    WHERE p.category <> 'none'
                )
            )
    ),

    parents AS (
        SELECT m.table_name, m.last_analyzed_at, h.is_gone
        FROM gth.maintained_tables AS m
        -- a month that was dropped or detached leaves no trace but its rows in the parent's count
        CROSS JOIN LATERAL (
            SELECT m.row_count - coalesce(sum(c.row_count), 0) > 50 + m.row_count / 20 AS is_gone
            FROM gth.maintained_tables AS c
            WHERE c.parent = m.table_name
        ) AS h
        WHERE m.is_partitioned
            AND (
                m.last_analyzed_at IS NULL
                OR h.is_gone
                OR EXISTS (SELECT FROM changed AS c WHERE c.parent = m.table_name)
                -- autovacuum saw a change in a month that the parent does not know of
                OR EXISTS (
                    SELECT FROM gth.maintained_tables AS c
                    WHERE c.parent = m.table_name AND c.last_autoanalyzed_at > m.last_analyzed_at
                )
            )
    ),

    server AS (SELECT current_setting('server_version_num')::integer >= 180000 AS has_only)

    SELECT
        -- before 18 a parent's ANALYZE does its partitions too
        CASE WHEN s.has_only THEN format('ANALYZE ONLY %s', p.table_name) ELSE format('ANALYZE %s', p.table_name) END,
        p.table_name,
        CASE
            WHEN p.last_analyzed_at IS NULL THEN 'parent, never analysed'
            WHEN p.is_gone THEN 'parent, rows are gone'
            ELSE 'parent, a partition changed'
        END
    FROM parents AS p
    CROSS JOIN server AS s
    UNION ALL
    SELECT
        format('ANALYZE %s', c.table_name),
        c.table_name,
        CASE WHEN c.is_unknown THEN 'never analysed' ELSE format('%s rows changed', c.changed_since_analyze) END
    FROM changed AS c
    CROSS JOIN server AS s
    WHERE s.has_only OR c.parent IS NULL OR c.parent NOT IN (SELECT p.table_name FROM parents AS p)
$$;
COMMENT ON FUNCTION gth.tables_to_analyze() IS
'What analyze_tables() would do: tables of which enough rows changed since their last analyse, or any, and personal data was removed; and '
'parents whose partitions did or went.';
