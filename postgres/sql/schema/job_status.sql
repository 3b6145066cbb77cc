-- How every job stands, for the scheduler, the exporter and operators.
CREATE VIEW gth.job_status WITH (security_invoker = true) AS
SELECT
    j.job_name,
    j.declared_at,
    r.state AS last_outcome,
    r.started_at AS last_started_at,
    r.finished_at AS last_finished_at,
    extract(EPOCH FROM r.finished_at - r.started_at)::double precision AS last_duration_seconds,
    s.finished_at AS last_success_at,
    extract(EPOCH FROM now() - s.finished_at)::double precision AS last_success_age_seconds,
    EXISTS (
        SELECT FROM pg_locks AS l
        WHERE l.locktype = 'advisory'
            AND l.granted
            AND l.database = (SELECT d.oid FROM pg_database AS d WHERE d.datname = current_database())
            AND l.objsubid = 1
            AND (l.classid::bigint << 32) + l.objid::bigint = gth.job_lock_key(j.job_name)
    ) AS is_running,
    j.checked_until,
    m.scheduled_at AS last_missed_at,
    j.paused_at,
    j.paused_by,
    j.pause_reason,
    j.schedule IS DISTINCT FROM '' AS is_scheduled
FROM gth.jobs AS j
LEFT JOIN LATERAL (
    SELECT o.state, o.started_at, o.finished_at
    FROM gth.job_runs AS o
    WHERE o.job_name = j.job_name AND o.state NOT IN ('started', 'skipped_locked', 'missed')
    ORDER BY o.finished_at DESC
    LIMIT 1
) AS r ON true
LEFT JOIN LATERAL (
    SELECT o.finished_at
    FROM gth.job_runs AS o
    WHERE o.job_name = j.job_name AND o.state = 'succeeded'
    ORDER BY o.finished_at DESC
    LIMIT 1
) AS s ON true
LEFT JOIN LATERAL (
    SELECT o.scheduled_at
    FROM gth.job_runs AS o
    WHERE o.job_name = j.job_name AND o.state = 'missed'
    ORDER BY o.scheduled_at DESC
    LIMIT 1
) AS m ON true;
COMMENT ON VIEW gth.job_status IS
'One row per job: how its last run ended, when it last went well, whether it runs now, whether it is paused.';
COMMENT ON COLUMN gth.job_status.last_outcome IS 'State of the last finished run; NULL before the first.';
COMMENT ON COLUMN gth.job_status.last_success_at IS 'When a run last succeeded; NULL before the first time.';
COMMENT ON COLUMN gth.job_status.is_running IS 'Somebody holds the job''s lock.';
COMMENT ON COLUMN gth.job_status.checked_until IS 'Every run due up to here has its row.';
COMMENT ON COLUMN gth.job_status.last_missed_at IS 'Due time of the latest run that was never begun; NULL where there is none.';
COMMENT ON COLUMN gth.job_status.paused_at IS 'Since when its schedule rests; NULL while it does not.';
COMMENT ON COLUMN gth.job_status.paused_by IS 'Who paused it.';
COMMENT ON COLUMN gth.job_status.pause_reason IS 'Why.';
COMMENT ON COLUMN gth.job_status.is_scheduled IS 'It is enabled in the jobs.yml that a scheduler read last.';
