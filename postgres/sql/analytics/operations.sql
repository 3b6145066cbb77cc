-- When to deploy, how long things take, consents, and what the tables hold. See analytics_queries.sql.

-- name: busiest_hours
-- description: When people plan their holidays, by the clock of the tenant: when not to deploy. From the hourly rollup.
-- columns: tenant, hour (0 to 23, local; of zones half an hour off, the one the UTC hour begins in), searches, bookings
SELECT
    t.slug AS tenant,
    extract(hour FROM r.hour AT TIME ZONE t.default_time_zone)::integer AS hour,
    coalesce(sum(r.events) FILTER (WHERE r.event_name IN ('flight_search', 'hotel_search')), 0)::bigint AS searches,
    coalesce(sum(r.events) FILTER (WHERE r.event_name = 'booking_confirm'), 0)::bigint AS bookings
FROM analytics_events_hourly AS r
INNER JOIN tenants AS t ON t.id = r.tenant_id
WHERE r.hour >= :'since' AND r.hour < :'until'
GROUP BY t.slug, extract(hour FROM r.hour AT TIME ZONE t.default_time_zone)
ORDER BY tenant, hour;

-- name: event_durations
-- description: How many events of each kind a day brings and how long they take. From the hourly rollup; percentiles are estimates.
-- columns: day (UTC), tenant, event, events, mean_ms, p50_ms, p95_ms (NULL: nothing was timed), longest_ms
WITH figure AS (
    SELECT
        tenant_id,
        (hour AT TIME ZONE 'UTC')::date AS day,
        event_name,
        sum(events)::bigint AS events,
        round(sum(duration_ms_sum) / nullif(sum(timed_events), 0), 1) AS mean_ms,
        max(duration_ms_max) AS longest_ms
    FROM analytics_events_hourly
    WHERE hour >= :'since' AND hour < :'until'
    GROUP BY tenant_id, day, event_name
),

bucket AS (
    SELECT
        r.tenant_id,
        (r.hour AT TIME ZONE 'UTC')::date AS day,
        r.event_name,
        b.number,
        sum(b.entries)::bigint AS entries
    FROM analytics_events_hourly AS r
    CROSS JOIN LATERAL unnest(r.duration_histogram) WITH ORDINALITY AS b (entries, number)
    WHERE r.hour >= :'since' AND r.hour < :'until'
    GROUP BY r.tenant_id, day, r.event_name, b.number
),

histogram AS (
    SELECT tenant_id, day, event_name, array_agg(entries ORDER BY number) AS entries
    FROM bucket
    GROUP BY tenant_id, day, event_name
)
SELECT
    f.day,
    t.slug AS tenant,
    f.event_name AS event,
    f.events,
    f.mean_ms,
    -- an estimate may lie beyond the longest of its bucket
    least(round(gth.histogram_percentile(h.entries, 0.5)), f.longest_ms) AS p50_ms,
    least(round(gth.histogram_percentile(h.entries, 0.95)), f.longest_ms) AS p95_ms,
    f.longest_ms
FROM figure AS f
LEFT JOIN histogram AS h ON h.tenant_id = f.tenant_id AND h.day = f.day AND h.event_name = f.event_name
INNER JOIN tenants AS t ON t.id = f.tenant_id
ORDER BY f.day, t.slug, f.event_name;

-- name: consents
-- description: What people agree to now, and how many took it back. Who left, or was erased, is not counted: those consents are proof only.
-- columns: tenant, purpose, asked (people with an account who ever decided), given, withdrawn, given_share (0 to 1)
SELECT
    t.slug AS tenant,
    c.purpose,
    count(*) AS asked,
    count(*) FILTER (WHERE c.is_given) AS given,
    count(*) FILTER (WHERE NOT c.is_given) AS withdrawn,
    round(count(*) FILTER (WHERE c.is_given)::numeric / count(*), 4) AS given_share
FROM user_consent_status AS c
INNER JOIN users AS u ON u.tenant_id = c.tenant_id AND u.id = c.user_id AND u.deleted_at IS NULL
INNER JOIN tenants AS t ON t.id = c.tenant_id
GROUP BY t.slug, c.purpose
ORDER BY t.slug, c.purpose;

-- name: partition_sizes
-- description: How large each month is, with its indexes; rows as of the last ANALYZE.
-- columns: parent, partition, bounds, approximate_rows (NULL: never analysed), bytes
SELECT
    p.relname AS parent,
    c.relname AS partition,
    pg_get_expr(c.relpartbound, c.oid) AS bounds,
    CASE WHEN c.reltuples >= 0 THEN c.reltuples::bigint END AS approximate_rows,
    pg_total_relation_size(c.oid) AS bytes
FROM pg_class AS p
INNER JOIN pg_inherits AS i ON i.inhparent = p.oid
INNER JOIN pg_class AS c ON c.oid = i.inhrelid
WHERE p.oid IN ('public.chat_messages'::regclass, 'public.analytics_events'::regclass)
ORDER BY p.relname, c.relname;
