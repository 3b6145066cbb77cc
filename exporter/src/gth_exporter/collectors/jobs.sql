-- One row per job that is scheduled: how its last finished run ended, and when it last went well by the database's clock.
SELECT
    job_name,
    last_outcome,
    last_duration_seconds,
    last_success_age_seconds,
    is_running,
    paused_at IS NOT NULL AS is_paused
FROM gth.job_status
WHERE is_scheduled
ORDER BY job_name
