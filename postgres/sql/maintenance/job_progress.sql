-- What the server counts of the statement that a session runs.
CREATE OR REPLACE FUNCTION gth.job_progress(p_pid integer)
RETURNS TABLE (done bigint, total bigint, message text)
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.done, nullif(p.total, 0), format('%s of %s', p.phase, coalesce(p.relid::regclass::text, 'a query'))
    FROM (
        SELECT
            v.relid, v.phase, v.heap_blks_total,
            CASE v.phase
                WHEN 'scanning heap' THEN v.heap_blks_scanned
                WHEN 'vacuuming heap' THEN v.heap_blks_vacuumed
            END
        FROM pg_stat_progress_vacuum AS v
        WHERE v.pid = p_pid
        UNION ALL
        SELECT
            i.relid, i.phase,
            CASE WHEN i.blocks_total > 0 THEN i.blocks_total ELSE i.tuples_total END,
            CASE WHEN i.blocks_total > 0 THEN i.blocks_done ELSE i.tuples_done END
        FROM pg_stat_progress_create_index AS i
        WHERE i.pid = p_pid
        UNION ALL
        SELECT a.relid, a.phase, a.sample_blks_total, a.sample_blks_scanned
        FROM pg_stat_progress_analyze AS a
        WHERE a.pid = p_pid
        UNION ALL
        SELECT c.relid, c.phase, c.heap_blks_total, c.heap_blks_scanned
        FROM pg_stat_progress_cluster AS c
        WHERE c.pid = p_pid
        UNION ALL
        SELECT nullif(y.relid, 0), 'copying bytes', y.bytes_total, y.bytes_processed
        FROM pg_stat_progress_copy AS y
        WHERE y.pid = p_pid
    ) AS p (relid, phase, total, done)
    LIMIT 1
$$;
COMMENT ON FUNCTION gth.job_progress(integer) IS
'How far a session is with VACUUM, CREATE INDEX, REINDEX, ANALYZE, CLUSTER or COPY: blocks, tuples or bytes, and the phase; no row '
'where it runs none of them.';
