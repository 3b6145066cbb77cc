-- A month's events of all tenants by day and name, from the events.
SELECT tenant_id, date_trunc('day', created_at, 'UTC') AS day, event_name, count(*), avg(duration_ms), max(duration_ms)
FROM analytics_events
WHERE created_at >= :month
GROUP BY tenant_id, day, event_name;
