-- The history of the jobs, bounded: what is left of a job that nobody ran for a year is how it last went, both ways.
CREATE OR REPLACE FUNCTION gth.delete_old_runs(p_cutoff timestamptz, p_limit integer)
RETURNS bigint
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$
    WITH kept AS (
        SELECT DISTINCT ON (r.job_name, r.state = 'succeeded') r.id
        FROM gth.job_runs AS r
        WHERE r.state IN ('succeeded', 'failed', 'timed_out', 'interrupted')
        ORDER BY r.job_name, r.state = 'succeeded', r.finished_at DESC, r.id DESC
    ),

    deleted AS (
        DELETE FROM gth.job_runs AS d
        WHERE d.id = ANY (ARRAY(
            SELECT r.id FROM gth.job_runs AS r
            WHERE r.scheduled_at < p_cutoff AND r.state <> 'started' AND r.id NOT IN (SELECT k.id FROM kept AS k)
            LIMIT p_limit
            FOR UPDATE OF r SKIP LOCKED
        ))
        RETURNING 1
    )

    SELECT count(*) FROM deleted
$$;
COMMENT ON FUNCTION gth.delete_old_runs(timestamptz, integer) IS
'Deletes at most so many runs that were due before the cutoff, never one under way, nor a job''s last success and last failure; '
'returns their number.';
