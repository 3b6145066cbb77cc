-- A month's events of all tenants by day and name, from the hourly rollup.
SELECT
    tenant_id, date_trunc('day', hour, 'UTC') AS day, event_name, sum(events),
    sum(duration_ms_sum) / nullif(sum(timed_events), 0), max(duration_ms_max)
FROM analytics_events_hourly
WHERE hour >= :month
GROUP BY tenant_id, day, event_name;
