-- The schedule of a job rests until somebody resumes it; what falls due meanwhile is recorded as missed, with this reason.
CREATE OR REPLACE FUNCTION gth.pause_job(p_job_name text, p_reason text, p_by text DEFAULT session_user)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF btrim(coalesce(p_reason, '')) = '' OR btrim(coalesce(p_by, '')) = '' THEN
        RAISE EXCEPTION 'a pause needs a reason and a name'
            USING ERRCODE = 'invalid_parameter_value', HINT = 'Whoever finds the job paused must know why, and whom to ask.';
    END IF;
    PERFORM gth.require_job(p_job_name);
    UPDATE gth.jobs SET paused_at = now(), paused_by = p_by, pause_reason = p_reason WHERE job_name = p_job_name;
END
$$;
REVOKE ALL ON FUNCTION gth.pause_job(text, text, text) FROM PUBLIC;
COMMENT ON FUNCTION gth.pause_job(text, text, text) IS
'Lets a job''s schedule rest, in every scheduler, until gth.resume_job(); a run under way goes on, manual runs stay possible.';
