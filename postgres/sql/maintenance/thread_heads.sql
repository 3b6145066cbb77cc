-- The namespaces of a thread, each found by a probe of the primary key: a thread of many checkpoints is not read for it.
CREATE OR REPLACE FUNCTION gth.thread_heads(p_tenant_id uuid, p_thread_id text)
RETURNS TABLE (checkpoint_ns text, checkpoint_id text, root_id text, created_at timestamptz)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH RECURSIVE namespace AS (
        SELECT (
            SELECT c.checkpoint_ns FROM langgraph.checkpoints AS c
            WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id
            ORDER BY c.thread_id, c.checkpoint_ns
            LIMIT 1
        ) AS checkpoint_ns
        UNION ALL
        SELECT (
            SELECT c.checkpoint_ns FROM langgraph.checkpoints AS c
            WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns > n.checkpoint_ns
            ORDER BY c.thread_id, c.checkpoint_ns
            LIMIT 1
        )
        FROM namespace AS n
        WHERE n.checkpoint_ns IS NOT NULL
    )

    SELECT n.checkpoint_ns, h.checkpoint_id, h.root_id, h.created_at
    FROM namespace AS n
    CROSS JOIN LATERAL (
        SELECT c.checkpoint_id, c.metadata -> 'parents' ->> '' AS root_id, c.created_at
        FROM langgraph.checkpoints AS c
        WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = n.checkpoint_ns
        ORDER BY c.thread_id DESC, c.checkpoint_ns DESC, c.checkpoint_id DESC
        LIMIT 1
    ) AS h
$$;
COMMENT ON FUNCTION gth.thread_heads(uuid, text) IS
'The newest checkpoint of each namespace of a thread, and the checkpoint of the root graph that it belongs to.';
