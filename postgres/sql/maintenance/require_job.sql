-- The error that names what is there instead.
CREATE OR REPLACE FUNCTION gth.require_job(p_job_name text)
RETURNS void
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM gth.jobs AS j WHERE j.job_name = p_job_name) THEN
        RAISE EXCEPTION 'no scheduler has declared a job "%"', p_job_name
            USING ERRCODE = 'undefined_object',
                HINT = 'Known are: ' || coalesce((SELECT string_agg(j.job_name, ', ' ORDER BY j.job_name) FROM gth.jobs AS j), 'none');
    END IF;
END
$$;
COMMENT ON FUNCTION gth.require_job(text) IS 'Fails, naming the jobs that are known, where this one is not.';
