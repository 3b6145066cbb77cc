-- The opposite of gth.pause_job(). What fell due during the pause is not made up for.
CREATE OR REPLACE FUNCTION gth.resume_job(p_job_name text)
RETURNS boolean
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM gth.require_job(p_job_name);
    UPDATE gth.jobs SET paused_at = NULL, paused_by = NULL, pause_reason = NULL
    WHERE job_name = p_job_name AND paused_at IS NOT NULL;
    RETURN FOUND;
END
$$;
REVOKE ALL ON FUNCTION gth.resume_job(text) FROM PUBLIC;
COMMENT ON FUNCTION gth.resume_job(text) IS 'Lets a paused job''s schedule go on; false when it was not paused.';
