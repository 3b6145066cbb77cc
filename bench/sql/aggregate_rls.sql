-- A month's events of a tenant by name; the policies say whose.
SET ROLE gth_app;
SELECT event_name, count(*), avg(duration_ms)
FROM analytics_events
WHERE created_at >= :month
GROUP BY event_name;
