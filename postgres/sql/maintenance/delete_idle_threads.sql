-- Threads that are nobody's conversation. The others go with their conversation, whose user may be under hold.
-- As an earlier release had it: nothing calls it any more.
SELECT 'DROP FUNCTION gth.delete_idle_threads(name, timestamptz, integer)'
WHERE to_regprocedure('gth.delete_idle_threads(name, timestamptz, integer)') IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.delete_idle_threads(
    p_age name,
    p_cutoff timestamptz,
    p_limit integer,
    INOUT failed jsonb,
    OUT done bigint
)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_tenants uuid[];
    v_threads text[];
BEGIN
    -- Of all three tables: a run that broke off, or went on after its thread was deleted, left writes without a checkpoint.
    EXECUTE format(
        'SELECT array_agg(d.tenant_id), array_agg(d.thread_id) FROM (
            SELECT t.tenant_id, t.thread_id
            FROM (
                SELECT c.tenant_id, c.thread_id, c.%1$I AS age FROM langgraph.checkpoints AS c
                UNION ALL SELECT b.tenant_id, b.thread_id, b.%1$I FROM langgraph.checkpoint_blobs AS b
                UNION ALL SELECT w.tenant_id, w.thread_id, w.%1$I FROM langgraph.checkpoint_writes AS w
            ) AS t
            WHERE NOT $3 ? concat_ws('' '', ''langgraph.checkpoints'', t.tenant_id, t.thread_id) AND NOT EXISTS (
                SELECT FROM public.chat_sessions AS s WHERE s.tenant_id = t.tenant_id AND s.thread_id = t.thread_id
            )
            GROUP BY t.tenant_id, t.thread_id
            HAVING max(t.age) < $1
            LIMIT $2
        ) AS d', p_age
    ) INTO v_tenants, v_threads USING p_cutoff, p_limit, failed;
    SELECT s.failed, s.done INTO failed, done
    FROM gth.purge_subjects('SELECT gth.delete_threads($1, $2)', 'langgraph.checkpoints', v_tenants, v_threads, failed) AS s;
END
$$;
COMMENT ON FUNCTION gth.delete_idle_threads(name, timestamptz, integer, jsonb) IS
'Deletes at most so many threads without a conversation whose newest row lies before the cutoff; returns their number. Passes over '
'what failed before.';
