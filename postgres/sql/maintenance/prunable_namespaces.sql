-- What is to be done in a thread, in the order it has to be done: calls of subgraphs go with the root checkpoint they started
-- from, and that one is what marks them, so they go first and the root graph goes last.
CREATE OR REPLACE FUNCTION gth.prunable_namespaces(p_tenant_id uuid, p_thread_id text, p_keep integer)
RETURNS TABLE (checkpoint_ns text, keep integer)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT h.checkpoint_ns, CASE WHEN g.is_gone THEN 0 ELSE p_keep END
    FROM gth.require_maintenance_rights()
    CROSS JOIN gth.kept_checkpoints(p_tenant_id, p_thread_id, '', p_keep) AS r (kept)
    CROSS JOIN gth.thread_heads(p_tenant_id, p_thread_id) AS h
    CROSS JOIN LATERAL (
        -- A call can be saved before the checkpoint it started from: only one that is there tells anything.
        SELECT coalesce(
            strpos(h.checkpoint_ns, ':') > 0
            AND h.root_id <> ALL (r.kept)
            AND EXISTS (
                SELECT FROM langgraph.checkpoints AS c
                WHERE c.tenant_id = p_tenant_id
                    AND c.thread_id = p_thread_id
                    AND c.checkpoint_ns = ''
                    AND c.checkpoint_id = h.root_id
            ), false
        ) AS is_gone
    ) AS g
    ORDER BY g.is_gone DESC, h.checkpoint_ns DESC
$$;
REVOKE ALL ON FUNCTION gth.prunable_namespaces(uuid, text, integer) FROM PUBLIC;
COMMENT ON FUNCTION gth.prunable_namespaces(uuid, text, integer) IS
'Namespaces of a thread and how many checkpoints of each stay: 0 for a call whose root checkpoint goes.';
