-- A DeltaChannel stores differences: its value is put together from checkpoints that a prune would remove. Such a thread is
-- known by counters in the metadata (by a mark of its own in LangGraph.js), or by a snapshot: the value true in a state, with
-- a blob behind it.
CREATE OR REPLACE FUNCTION gth.uses_delta_channel(p_tenant_id uuid, p_thread_id text)
RETURNS boolean
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (
        SELECT FROM langgraph.checkpoints AS c
        WHERE c.tenant_id = p_tenant_id
            AND c.thread_id = p_thread_id
            AND c.metadata ?| ARRAY['counters_since_delta_snapshot', 'delta_writes_versioned']
    ) OR EXISTS (
        SELECT FROM langgraph.checkpoints AS c
        CROSS JOIN LATERAL jsonb_each(c.checkpoint -> 'channel_values') AS v
        WHERE c.tenant_id = p_tenant_id
            AND c.thread_id = p_thread_id
            AND v.value = 'true'::jsonb
            -- with LIMIT it stays a look-up by key for each, whatever the planner thinks of the thread's size
            AND (
                SELECT true FROM langgraph.checkpoint_blobs AS b
                WHERE b.tenant_id = c.tenant_id
                    AND b.thread_id = c.thread_id
                    AND b.checkpoint_ns = c.checkpoint_ns
                    AND b.channel = v.key
                    AND b.version = c.checkpoint -> 'channel_versions' ->> v.key
                LIMIT 1
            )
    )
$$;
COMMENT ON FUNCTION gth.uses_delta_channel(uuid, text) IS
'True for a thread whose graph has a DeltaChannel: it cannot be pruned, only erased.';
