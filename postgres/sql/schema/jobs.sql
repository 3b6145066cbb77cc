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
    schedule text,
    checked_until timestamptz NOT NULL DEFAULT now(),
    paused_at timestamptz,
    paused_by text,
    pause_reason text,
    CONSTRAINT jobs_job_name_pkey PRIMARY KEY (job_name),
    CONSTRAINT jobs_job_name_check CHECK (job_name ~ '^[a-z][a-z0-9_]{0,62}$'),
    -- nobody pauses a job without saying who and why
    CONSTRAINT jobs_paused_at_check CHECK (
        (paused_at IS NULL) = (paused_by IS NULL) AND (paused_at IS NULL) = (pause_reason IS NULL)
    )
);
COMMENT ON TABLE gth.jobs IS 'Every job that a scheduler ever had in its jobs.yml.';
COMMENT ON COLUMN gth.jobs.job_name IS 'Its name in jobs.yml.';
COMMENT ON COLUMN gth.jobs.declared_at IS 'Since when it has this schedule: runs due before were not missed.';
COMMENT ON COLUMN gth.jobs.schedule IS
'Its crontab lines and window as last declared, empty while it is disabled or gone; NULL until a scheduler says so.';
COMMENT ON COLUMN gth.jobs.checked_until IS 'Every run due up to here has its row in gth.job_runs.';
COMMENT ON COLUMN gth.jobs.paused_at IS 'Since when its schedule rests; NULL while it does not.';
COMMENT ON COLUMN gth.jobs.paused_by IS 'Who paused it.';
COMMENT ON COLUMN gth.jobs.pause_reason IS 'Why, in the words of whoever paused it.';

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
    waited interval NOT NULL DEFAULT '0',
    progress_done bigint,
    progress_total bigint,
    progress_message text,
    requested_by text,
    CONSTRAINT job_runs_id_pkey PRIMARY KEY (id),
    -- two schedulers meet here: the second finds the run taken; read backwards it is a job's history
    CONSTRAINT job_runs_job_name_scheduled_at_key UNIQUE (job_name, scheduled_at),
    CONSTRAINT job_runs_job_name_fkey FOREIGN KEY (job_name) REFERENCES gth.jobs (job_name),
    CONSTRAINT job_runs_started_by_check CHECK (started_by IN ('schedule', 'catch_up', 'manual')),
    CONSTRAINT job_runs_state_check CHECK (
        state IN ('started', 'succeeded', 'failed', 'timed_out', 'missed', 'skipped_locked', 'interrupted')
    ),
    CONSTRAINT job_runs_attempts_check CHECK (attempts > 0 OR (attempts = 0 AND state = 'missed')),
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
'started until it ends as succeeded, failed, timed_out or interrupted; skipped_locked: the run before was still at it; missed: '
'never begun, the message says why.';
COMMENT ON COLUMN gth.job_runs.attempts IS
'How often it was begun: a lost connection, a failover or a crash begins it again; 0 where it was missed.';
COMMENT ON COLUMN gth.job_runs.scheduler IS 'The process that ran it last: host:pid.';
COMMENT ON COLUMN gth.job_runs.started_at IS 'When the last attempt began.';
COMMENT ON COLUMN gth.job_runs.finished_at IS 'When it ended; NULL while started.';
COMMENT ON COLUMN gth.job_runs.rows_affected IS 'What the job counts: rows, partitions, statements; NULL where it counts nothing.';
COMMENT ON COLUMN gth.job_runs.message IS 'The error, or the last notice of the job.';
COMMENT ON COLUMN gth.job_runs.waited IS 'How long it held still because the database had more urgent work.';
COMMENT ON COLUMN gth.job_runs.progress_done IS
'How much was done when it last reported: statements, blocks, bytes or what the job counts; NULL where it reports nothing.';
COMMENT ON COLUMN gth.job_runs.progress_total IS 'Of how much; NULL where nobody knows.';
COMMENT ON COLUMN gth.job_runs.progress_message IS 'What it was at when it last reported.';
COMMENT ON COLUMN gth.job_runs.requested_by IS 'Who asked for a manual run; NULL of all others.';
