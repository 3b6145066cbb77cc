-- The oldest that is kept has no parent any more.
CREATE OR REPLACE FUNCTION gth.cut_parents(p_tenant_id uuid, p_thread_id text, p_checkpoint_ns text, p_kept text[])
RETURNS void
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE langgraph.checkpoints
    SET parent_checkpoint_id = NULL
    WHERE ctid = ANY (ARRAY(
        SELECT c.ctid FROM langgraph.checkpoints AS c
        WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = p_checkpoint_ns
            AND c.checkpoint_id = ANY (p_kept)
            AND c.parent_checkpoint_id <> ALL (p_kept)
        FOR UPDATE SKIP LOCKED
    ))
$$;
COMMENT ON FUNCTION gth.cut_parents(uuid, text, text, text[]) IS
'Takes the parent away from kept checkpoints whose parent is not kept.';
