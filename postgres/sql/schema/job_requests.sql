-- Runs that somebody asked for and no scheduler has begun yet: schedulers look here every second.
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
