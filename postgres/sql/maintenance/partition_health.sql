-- What the exporter, the status page and an operator want to know, one row per parent. One pass over the catalogue: sizes and
-- rows of closed months are as of their last vacuum, only the months in use are measured.
CREATE OR REPLACE VIEW gth.partition_health WITH (security_invoker = true) AS
WITH leaf AS MATERIALIZED (
    SELECT
        s.parent,
        s.partition,
        s.lower_bound,
        s.upper_bound,
        s.is_default,
        -- may still be written to: what VACUUM last saw says nothing
        s.is_default
        OR s.upper_bound > (now() AT TIME ZONE 'UTC' - interval '1 month') AT TIME ZONE 'UTC' AND s.lower_bound <= now() AS is_live
    FROM gth.partitions() AS s
),

index_pages AS MATERIALIZED (
    SELECT x.indrelid, sum(c.relpages) AS pages
    FROM pg_catalog.pg_index AS x
    INNER JOIN pg_catalog.pg_class AS c ON c.oid = x.indexrelid
    GROUP BY x.indrelid
),

measured AS (
    SELECT
        l.parent,
        l.lower_bound,
        l.upper_bound,
        l.is_default,
        CASE
            WHEN l.is_live THEN pg_catalog.pg_total_relation_size(l.partition)
            ELSE (c.relpages + coalesce(t.relpages, 0) + coalesce(i.pages, 0)) * current_setting('block_size')::bigint
        END AS bytes,
        CASE
            WHEN l.is_default AND pg_catalog.pg_relation_size(l.partition) = 0 THEN 0
            -- the counters start at 0 after a crash, the catalogue does not
            WHEN l.is_live AND pg_catalog.pg_stat_get_tuples_inserted(l.partition) > 0
                THEN pg_catalog.pg_stat_get_live_tuples(l.partition)
            ELSE greatest(c.reltuples, 0)::bigint
        END AS row_count
    FROM leaf AS l
    INNER JOIN pg_catalog.pg_class AS c ON c.oid = l.partition
    LEFT JOIN pg_catalog.pg_class AS t ON t.oid = c.reltoastrelid
    LEFT JOIN index_pages AS i ON i.indrelid = c.oid
),

neighbours AS (
    SELECT
        parent,
        lower_bound,
        upper_bound,
        lag(upper_bound) OVER months AS previous_upper_bound,
        lead(lower_bound) OVER months AS next_lower_bound
    FROM leaf
    WHERE NOT is_default
    WINDOW months AS (PARTITION BY parent ORDER BY lower_bound)
),

policy AS (
    SELECT
        p.parent,
        p.premake,
        p.maintained_at,
        CASE WHEN p.action <> 'keep' AND r.is_enabled THEN r.period END AS removed_after,
        date_trunc('month', now() AT TIME ZONE 'UTC' - coalesce(r.period, interval '10 years')) AT TIME ZONE 'UTC' AS oldest_wanted_at
    FROM gth.partition_policy AS p
    LEFT JOIN gth.retention_policy AS r ON r.code = p.retention
),

hole AS (
    SELECT
        n.parent,
        greatest(n.previous_upper_bound, p.oldest_wanted_at) AT TIME ZONE 'UTC' AS first_month,
        n.lower_bound AT TIME ZONE 'UTC' - interval '1 month' AS last_month
    FROM neighbours AS n
    INNER JOIN policy AS p ON p.parent = n.parent
    WHERE n.lower_bound > n.previous_upper_bound AND n.lower_bound > p.oldest_wanted_at
),

-- what is older than the retention, or is elsewhere, is no gap: nobody would fill it
gap AS (
    SELECT h.parent, count(*) AS months, min(m.month) AT TIME ZONE 'UTC' AS first_at
    FROM hole AS h
    CROSS JOIN LATERAL generate_series(h.first_month, h.last_month, interval '1 month') AS m (month)
    WHERE NOT EXISTS (
        SELECT FROM gth.months_elsewhere() AS e WHERE e.parent = h.parent AND e.lower_bound = m.month AT TIME ZONE 'UTC'
    )
    GROUP BY h.parent
),

coverage AS (
    SELECT
        parent,
        -- where the months ended, when all are past, and otherwise where this one began
        greatest(least(max(upper_bound), date_trunc('month', now(), 'UTC')), min(p.oldest_wanted_at)) AS behind_until,
        -- the end of the months that follow each other from now on; there is none when this month is missing
        CASE WHEN bool_or(lower_bound <= now() AND upper_bound > now())
            THEN min(upper_bound) FILTER (WHERE upper_bound > now() AND next_lower_bound IS DISTINCT FROM upper_bound)
        END AS ahead_until
    FROM neighbours
    INNER JOIN policy AS p USING (parent)
    GROUP BY parent
),

register AS (
    SELECT
        d.parent,
        count(*) FILTER (
            WHERE d.action = 'archive' AND d.archived_at IS NULL AND d.restored_at IS NULL AND isfinite(d.lower_bound)
        ) AS unarchived,
        array_agg(d.lower_bound) FILTER (WHERE d.kept_until > now()) AS kept
    FROM gth.detached_partition AS d
    GROUP BY d.parent
),

removal AS (
    SELECT l.parent, min(l.upper_bound) AS oldest_until
    FROM leaf AS l
    LEFT JOIN register AS g ON g.parent = l.parent
    WHERE NOT l.is_default AND (g.kept IS NULL OR l.lower_bound <> ALL (g.kept))
    GROUP BY l.parent
),

totals AS (
    SELECT
        parent,
        count(*) FILTER (WHERE NOT is_default) AS partitions,
        sum(bytes)::bigint AS bytes,
        sum(row_count)::bigint AS rows,
        sum(row_count) FILTER (WHERE is_default)::bigint AS default_rows,
        min(lower_bound) AS oldest_at
    FROM measured
    GROUP BY parent
)

SELECT
    r.relname AS parent,
    coalesce(t.partitions, 0) AS partitions,
    t.oldest_at,
    coalesce(t.bytes, 0) AS bytes,
    coalesce(t.rows, 0) AS rows,
    t.default_rows,
    coalesce(a.months, 0) AS gaps,
    c.ahead_until,
    -- before 17 no time can be taken from one without end; its seconds can
    coalesce(extract(epoch FROM c.ahead_until) - extract(epoch FROM now()), 0)::double precision AS headroom_seconds,
    CASE WHEN c.ahead_until IS DISTINCT FROM 'infinity'
        THEN coalesce(gth.months_between(now(), c.ahead_until) - 1, 0)
    END AS months_ahead,
    p.maintained_at AS last_maintained_at,
    least(
        -- the first month that is missing keeps the time at which it had to be made: what is not done grows old
        (
            least(a.first_at, coalesce(c.ahead_until, c.behind_until, date_trunc('month', now(), 'UTC'))) AT TIME ZONE 'UTC'
            - make_interval(months => p.premake)
        ) AT TIME ZONE 'UTC',
        (d.oldest_until AT TIME ZONE 'UTC' + p.removed_after) AT TIME ZONE 'UTC'
    ) AS next_due_at,
    coalesce(g.unarchived, 0) AS archive_pending,
    -- last, because a view is replaced only by one that begins with its columns
    n.nspname AS parent_schema
FROM policy AS p
INNER JOIN pg_catalog.pg_class AS r ON r.oid = p.parent
INNER JOIN pg_catalog.pg_namespace AS n ON n.oid = r.relnamespace
LEFT JOIN totals AS t ON t.parent = p.parent
LEFT JOIN gap AS a ON a.parent = p.parent
LEFT JOIN coverage AS c ON c.parent = p.parent
LEFT JOIN removal AS d ON d.parent = p.parent
LEFT JOIN register AS g ON g.parent = p.parent;
COMMENT ON VIEW gth.partition_health IS
'One row per parent in gth.partition_policy: how many months, how large, and whether the next ones are there.';
COMMENT ON COLUMN gth.partition_health.parent IS
'The partitioned table''s name, without its schema. In gth.partition_policy it is a regclass.';
COMMENT ON COLUMN gth.partition_health.partitions IS 'Attached partitions, without the default one.';
COMMENT ON COLUMN gth.partition_health.oldest_at IS 'Where the oldest partition begins; NULL without any.';
COMMENT ON COLUMN gth.partition_health.bytes IS
'Size on disk with indexes and TOAST; closed months as of their last vacuum or analyse.';
COMMENT ON COLUMN gth.partition_health.rows IS 'Rows: counted by the statistics, not by reading.';
COMMENT ON COLUMN gth.partition_health.default_rows IS
'Rows in the default partition, which should be none: the counters'' number, exactly 0 when it is empty; NULL without a '
'default partition.';
COMMENT ON COLUMN gth.partition_health.gaps IS
'Months missing between the oldest and the newest partition, as far back as the retention goes, but for those of '
'gth.months_elsewhere().';
COMMENT ON COLUMN gth.partition_health.ahead_until IS
'Until when every month has its partition, from now on: infinity where one has no upper bound, NULL when this month has none.';
COMMENT ON COLUMN gth.partition_health.headroom_seconds IS 'Seconds until then; 0 when rows already go to the default partition.';
COMMENT ON COLUMN gth.partition_health.months_ahead IS
'Months after this one that have their partition, without a gap; 0 when this month has none, NULL where they have no end.';
COMMENT ON COLUMN gth.partition_health.last_maintained_at IS
'When create_monthly_partitions() last went through to the end; NULL when it never did.';
COMMENT ON COLUMN gth.partition_health.next_due_at IS
'When a month has to be made (premake months ahead) or goes by its retention; a time that is past is work not done since.';
COMMENT ON COLUMN gth.partition_health.archive_pending IS 'Detached months whose archive is not written yet.';
COMMENT ON COLUMN gth.partition_health.parent_schema IS
'The partitioned table''s schema; outside of public the exporter''s label has it before the name.';
