-- From 0002_langgraph to 0003_job_control. Later releases change the files of schema/, never this one.
SET LOCAL ROLE gth_owner;
DROP VIEW gth.job_status;

ALTER TABLE gth.jobs
    ADD COLUMN schedule text,
    ADD COLUMN checked_until timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN paused_at timestamptz,
    ADD COLUMN paused_by text,
    ADD COLUMN pause_reason text,
    ADD CONSTRAINT jobs_paused_at_check CHECK (
        (paused_at IS NULL) = (paused_by IS NULL) AND (paused_at IS NULL) = (pause_reason IS NULL)
    );
-- what became due during the upgrade is still to be found
UPDATE gth.jobs AS j SET checked_until = greatest(
    j.declared_at,
    (SELECT max(r.scheduled_at) FROM gth.job_runs AS r WHERE r.job_name = j.job_name AND r.started_by <> 'manual')
);

ALTER TABLE gth.job_runs
    ADD COLUMN waited interval NOT NULL DEFAULT '0',
    ADD COLUMN progress_done bigint,
    ADD COLUMN progress_total bigint,
    ADD COLUMN progress_message text,
    ADD COLUMN requested_by text,
    DROP CONSTRAINT job_runs_state_check,
    ADD CONSTRAINT job_runs_state_check CHECK (
        state IN ('started', 'succeeded', 'failed', 'timed_out', 'missed', 'skipped_locked', 'interrupted')
    ),
    DROP CONSTRAINT job_runs_attempts_check,
    ADD CONSTRAINT job_runs_attempts_check CHECK (
        attempts > 0 OR (attempts = 0 AND state = 'missed')
    );

ALTER TABLE gth.retention_policy DROP CONSTRAINT retention_policy_action_check;
ALTER TABLE gth.retention_policy ADD CONSTRAINT retention_policy_action_check CHECK (
    action IN (
        'expire', 'sweep', 'delete_rows', 'drop_months', 'delete_conversations', 'delete_threads', 'scrub_columns',
        'scrub_after_travel', 'erase_users', 'trim_history'
    )
);
-- the period is the operator's, and stays
UPDATE gth.retention_policy SET
    action = 'trim_history',
    description = 'The history of the jobs goes after 90 days, but for each job''s last success and last failure.',
    legal_basis = 'no personal data but the names of operators; long enough to see a trend'
WHERE code = 'job_runs' AND action = 'delete_rows';

CREATE TABLE gth.job_requests (
    job_name text NOT NULL,
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    requested_by text NOT NULL,
    CONSTRAINT job_requests_job_name_requested_at_pkey PRIMARY KEY (job_name, requested_at),
    CONSTRAINT job_requests_job_name_fkey FOREIGN KEY (job_name) REFERENCES gth.jobs (job_name)
);
COMMENT ON TABLE gth.job_requests IS
'Manual runs that were asked for; a row goes when its run has a row of its own in gth.job_runs.';
COMMENT ON COLUMN gth.job_requests.job_name IS 'Which job.';
COMMENT ON COLUMN gth.job_requests.requested_at IS 'When it was asked for: the due time of its run.';
COMMENT ON COLUMN gth.job_requests.requested_by IS 'Who asked.';

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

COMMENT ON COLUMN gth.jobs.declared_at IS 'Since when it has this schedule: runs due before were not missed.';
COMMENT ON COLUMN gth.jobs.schedule IS
'Its crontab lines and window as last declared, empty while it is disabled or gone; NULL until a scheduler says so.';
COMMENT ON COLUMN gth.jobs.checked_until IS 'Every run due up to here has its row in gth.job_runs.';
COMMENT ON COLUMN gth.jobs.paused_at IS 'Since when its schedule rests; NULL while it does not.';
COMMENT ON COLUMN gth.jobs.paused_by IS 'Who paused it.';
COMMENT ON COLUMN gth.jobs.pause_reason IS 'Why, in the words of whoever paused it.';
COMMENT ON COLUMN gth.job_runs.state IS
'started until it ends as succeeded, failed, timed_out or interrupted; skipped_locked: the run before was still at it; missed: '
'never begun, the message says why.';
COMMENT ON COLUMN gth.job_runs.attempts IS
'How often it was begun: a lost connection, a failover or a crash begins it again; 0 where it was missed.';
COMMENT ON COLUMN gth.job_runs.waited IS 'How long it held still because the database had more urgent work.';
COMMENT ON COLUMN gth.job_runs.progress_done IS
'How much was done when it last reported: statements, blocks, bytes or what the job counts; NULL where it reports nothing.';
COMMENT ON COLUMN gth.job_runs.progress_total IS 'Of how much; NULL where nobody knows.';
COMMENT ON COLUMN gth.job_runs.progress_message IS 'What it was at when it last reported.';
COMMENT ON COLUMN gth.job_runs.requested_by IS 'Who asked for a manual run; NULL of all others.';
COMMENT ON COLUMN gth.retention_policy.action IS
'expire: cleanup_expired_cache() deletes the row. sweep: gth.sweep_store() does. trim_history: gth.trim_job_history() does. '
'The others are gdpr_purge_old_data()''s: delete_rows; drop_months (whole partitions, single rows where one cannot go); '
'delete_conversations; delete_threads; scrub_columns and scrub_after_travel (empty the columns whose register entry names '
'the policy); erase_users.';
