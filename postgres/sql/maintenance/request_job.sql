-- Asks for a run now: any scheduler begins it within seconds.
CREATE OR REPLACE FUNCTION gth.request_job(p_job_name text, p_by text DEFAULT session_user)
RETURNS timestamptz
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_requested_at timestamptz;
BEGIN
    IF btrim(coalesce(p_by, '')) = '' THEN
        RAISE EXCEPTION 'a request needs a name'
            USING ERRCODE = 'invalid_parameter_value', HINT = 'Whoever finds the run in the history must know whom to ask.';
    END IF;
    PERFORM gth.require_job(p_job_name);
    INSERT INTO gth.job_requests (job_name, requested_by) VALUES (p_job_name, p_by)
    RETURNING requested_at INTO v_requested_at;
    RETURN v_requested_at;
END
$$;
REVOKE ALL ON FUNCTION gth.request_job(text, text) FROM PUBLIC;
COMMENT ON FUNCTION gth.request_job(text, text) IS
'Asks the schedulers to run a job now; returns the time by which its row in gth.job_runs is known.';
