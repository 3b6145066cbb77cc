-- Threads that are nobody's conversation. The others go with their conversation, whose user may be under hold.
CREATE OR REPLACE FUNCTION gth.delete_idle_threads(p_age name, p_cutoff timestamptz, p_limit integer)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_tenants uuid[];
    v_threads text[];
    v_table   name;
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
            WHERE NOT EXISTS (
                SELECT FROM public.chat_sessions AS s WHERE s.tenant_id = t.tenant_id AND s.thread_id = t.thread_id
            )
            GROUP BY t.tenant_id, t.thread_id
            HAVING max(t.age) < $1
            LIMIT $2
        ) AS d', p_age
    ) INTO v_tenants, v_threads USING p_cutoff, p_limit;
    FOREACH v_table IN ARRAY ARRAY['checkpoint_writes', 'checkpoint_blobs', 'checkpoints'] LOOP
        EXECUTE format(
            'DELETE FROM langgraph.%I AS r USING unnest($1, $2) AS d (tenant_id, thread_id)
            WHERE r.tenant_id = d.tenant_id AND r.thread_id = d.thread_id', v_table
        ) USING v_tenants, v_threads;
    END LOOP;
    RETURN coalesce(cardinality(v_threads), 0);
END
$$;
COMMENT ON FUNCTION gth.delete_idle_threads(name, timestamptz, integer) IS
'Deletes at most so many threads without a conversation whose newest row lies before the cutoff; returns their number.';
