-- A month's events of a tenant by name; the query says whose.
SET ROLE gth_admin;
SELECT event_name, count(*), avg(duration_ms)
FROM analytics_events
WHERE created_at >= :month AND tenant_id = lpad('1', 32, '0')::uuid
GROUP BY event_name;
