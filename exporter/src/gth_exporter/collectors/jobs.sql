-- One row per job: how its last finished run ended, and when it last went well by the database's clock.
SELECT
    job_name,
    last_outcome,
    last_duration_seconds,
    last_success_age_seconds,
    is_running
FROM gth.job_status
ORDER BY job_name
