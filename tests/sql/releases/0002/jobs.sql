-- The scheduler's memory: which jobs it knows, each run of each, and how they stand.

-- The session that runs a job holds this lock: a crash frees it, where a row would say "running" for ever.
CREATE FUNCTION gth.job_lock_key(p_job_name text)
RETURNS bigint
LANGUAGE sql
IMMUTABLE STRICT PARALLEL SAFE
RETURN hashtextextended('gth.job:' || p_job_name, 0);
COMMENT ON FUNCTION gth.job_lock_key(text) IS
'Key of the session advisory lock that a job''s runner holds while it runs.';

CREATE TABLE gth.jobs (
    job_name text NOT NULL,
    declared_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT jobs_job_name_pkey PRIMARY KEY (job_name),
    CONSTRAINT jobs_job_name_check CHECK (job_name ~ '^[a-z][a-z0-9_]{0,62}$')
);
COMMENT ON TABLE gth.jobs IS 'Every job that a scheduler ever had in its jobs.yml.';
COMMENT ON COLUMN gth.jobs.job_name IS 'Its name in jobs.yml.';
COMMENT ON COLUMN gth.jobs.declared_at IS 'When a scheduler first met it: runs due before were not missed.';

CREATE TABLE gth.job_runs (
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    job_name text NOT NULL,
    scheduled_at timestamptz NOT NULL,
    started_by text NOT NULL,
    state text NOT NULL DEFAULT 'started',
    attempts integer NOT NULL DEFAULT 1,
    scheduler text NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    rows_affected bigint,
    message text,
    CONSTRAINT job_runs_id_pkey PRIMARY KEY (id),
    -- two schedulers meet here: the second finds the run taken; read backwards it is a job's history
    CONSTRAINT job_runs_job_name_scheduled_at_key UNIQUE (job_name, scheduled_at),
    CONSTRAINT job_runs_job_name_fkey FOREIGN KEY (job_name) REFERENCES gth.jobs (job_name),
    CONSTRAINT job_runs_started_by_check CHECK (started_by IN ('schedule', 'catch_up', 'manual')),
    CONSTRAINT job_runs_state_check CHECK (
        state IN ('started', 'succeeded', 'failed', 'timed_out', 'skipped_locked', 'interrupted')
    ),
    CONSTRAINT job_runs_attempts_check CHECK (attempts > 0),
    CONSTRAINT job_runs_finished_at_check CHECK ((finished_at IS NULL) = (state = 'started'))
);
-- orphans are looked for every minute, among the handful of unfinished runs
CREATE INDEX job_runs_unfinished_idx ON gth.job_runs (started_at) WHERE state = 'started';
-- how a job's last run ended, and when it last went well
CREATE INDEX job_runs_job_name_finished_at_idx ON gth.job_runs (job_name, finished_at DESC);
-- retention removes the oldest runs of all jobs
CREATE INDEX job_runs_scheduled_at_idx ON gth.job_runs (scheduled_at);

COMMENT ON TABLE gth.job_runs IS 'One row per job and due time, whichever of the schedulers ran it.';
COMMENT ON COLUMN gth.job_runs.job_name IS 'Which job.';
COMMENT ON COLUMN gth.job_runs.scheduled_at IS 'When it was due; of a manual run, when it was asked for.';
COMMENT ON COLUMN gth.job_runs.started_by IS
'schedule: on time; catch_up: found missed or interrupted; manual: somebody ran it.';
COMMENT ON COLUMN gth.job_runs.state IS
'started until it ends as succeeded, failed, timed_out or interrupted; skipped_locked: the run before was still at it.';
COMMENT ON COLUMN gth.job_runs.attempts IS 'How often it was begun: a lost connection, a failover or a crash begins it again.';
COMMENT ON COLUMN gth.job_runs.scheduler IS 'The process that ran it last: host:pid.';
COMMENT ON COLUMN gth.job_runs.started_at IS 'When the last attempt began.';
COMMENT ON COLUMN gth.job_runs.finished_at IS 'When it ended; NULL while started.';
COMMENT ON COLUMN gth.job_runs.rows_affected IS 'What the job counts: rows, partitions, statements; NULL where it counts nothing.';
COMMENT ON COLUMN gth.job_runs.message IS 'The error, or the last notice of the job.';

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
    ) AS is_running
FROM gth.jobs AS j
LEFT JOIN LATERAL (
    SELECT o.state, o.started_at, o.finished_at
    FROM gth.job_runs AS o
    WHERE o.job_name = j.job_name AND o.state NOT IN ('started', 'skipped_locked')
    ORDER BY o.finished_at DESC
    LIMIT 1
) AS r ON true
LEFT JOIN LATERAL (
    SELECT o.finished_at
    FROM gth.job_runs AS o
    WHERE o.job_name = j.job_name AND o.state = 'succeeded'
    ORDER BY o.finished_at DESC
    LIMIT 1
) AS s ON true;
COMMENT ON VIEW gth.job_status IS 'One row per job: how its last run ended, when it last went well, whether it runs now.';
COMMENT ON COLUMN gth.job_status.last_outcome IS 'State of the last finished run; NULL before the first.';
COMMENT ON COLUMN gth.job_status.last_success_at IS 'When a run last succeeded; NULL before the first time.';
COMMENT ON COLUMN gth.job_status.is_running IS 'Somebody holds the job''s lock.';
