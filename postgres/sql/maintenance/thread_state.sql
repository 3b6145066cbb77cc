-- Whether a thread can be pruned now. Its newest checkpoints are locked until the caller commits, unless somebody has them.
CREATE OR REPLACE FUNCTION gth.thread_state(p_tenant_id uuid, p_thread_id text, p_cutoff timestamptz)
RETURNS text
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_heads  bigint;
    v_locked bigint;
BEGIN
    PERFORM gth.require_maintenance_rights();
    IF gth.is_thread_held(p_tenant_id, p_thread_id) THEN
        RETURN 'held';
    END IF;
    PERFORM FROM gth.thread_heads(p_tenant_id, p_thread_id) AS h
    WHERE h.created_at >= p_cutoff
        OR EXISTS (
            SELECT FROM langgraph.checkpoint_writes AS w
            WHERE w.tenant_id = p_tenant_id
                AND w.thread_id = p_thread_id
                AND w.checkpoint_ns = h.checkpoint_ns
                AND w.checkpoint_id = h.checkpoint_id
                AND w.created_at >= p_cutoff
        );
    IF FOUND THEN
        RETURN 'in use';
    END IF;
    SELECT count(*) INTO v_heads FROM gth.thread_heads(p_tenant_id, p_thread_id);
    PERFORM FROM gth.thread_heads(p_tenant_id, p_thread_id) AS h
    INNER JOIN langgraph.checkpoints AS c
        ON c.thread_id = p_thread_id AND c.checkpoint_ns = h.checkpoint_ns AND c.checkpoint_id = h.checkpoint_id
    FOR UPDATE OF c SKIP LOCKED;
    GET DIAGNOSTICS v_locked = ROW_COUNT;
    RETURN CASE
        WHEN v_locked < v_heads THEN 'in use'
        WHEN gth.uses_delta_channel(p_tenant_id, p_thread_id) THEN 'delta'
        ELSE 'free'
    END;
END
$$;
REVOKE ALL ON FUNCTION gth.thread_state(uuid, text, timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION gth.thread_state(uuid, text, timestamptz) IS
'free; in use (written since the cutoff, or locked by somebody); delta (has a DeltaChannel); held (its user is under legal '
'hold or restricted processing).';
