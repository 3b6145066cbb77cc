-- One row per job that ever ran: how its last finished run ended, and when it last went well.
SELECT
    job_name,
    last_outcome,
    last_duration_seconds,
    last_success_age_seconds
FROM gth.job_runs
