-- How far behind the dashboards are.
CREATE OR REPLACE VIEW gth.rollup_health WITH (security_invoker = true) AS
SELECT
    s.rollup,
    nullif(s.recorded_until, '-infinity') AS recorded_until,
    CASE WHEN isfinite(s.recorded_until) THEN extract(epoch FROM now() - s.recorded_until)::double precision END AS age_seconds
FROM gth.rollup_state AS s;
COMMENT ON VIEW gth.rollup_health IS 'One row per rollup: how far it is.';
COMMENT ON COLUMN gth.rollup_health.rollup IS 'The table that holds it.';
COMMENT ON COLUMN gth.rollup_health.recorded_until IS
'All events that the database had heard of before are counted; NULL before the first refresh.';
COMMENT ON COLUMN gth.rollup_health.age_seconds IS 'Seconds since then; NULL before the first refresh.';
