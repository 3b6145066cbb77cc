-- One batch of an erasure, which waits for whoever is writing: nothing may be left.
CREATE OR REPLACE FUNCTION gth.erase_thread_batch(p_tenant_id uuid, p_thread_id text, p_limit integer DEFAULT 1000)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_table   name;
    v_rows    bigint;
    v_deleted bigint := 0;
BEGIN
    PERFORM gth.require_maintenance_rights();
    IF gth.is_thread_held(p_tenant_id, p_thread_id) THEN
        RAISE EXCEPTION 'thread "%" is of a user under legal hold or restricted processing', p_thread_id
            USING ERRCODE = 'object_not_in_prerequisite_state',
                  HINT = 'Lift users.legal_hold_until or users.processing_restricted_at first.';
    END IF;
    FOREACH v_table IN ARRAY ARRAY['checkpoints', 'checkpoint_writes', 'checkpoint_blobs'] LOOP
        EXECUTE format(
            'DELETE FROM langgraph.%1$I WHERE ctid = ANY (ARRAY(
                SELECT t.ctid FROM langgraph.%1$I AS t WHERE t.tenant_id = $1 AND t.thread_id = $2 LIMIT $3 FOR UPDATE
            ))', v_table
        ) USING p_tenant_id, p_thread_id, p_limit;
        GET DIAGNOSTICS v_rows = ROW_COUNT;
        v_deleted := v_deleted + v_rows;
    END LOOP;
    RETURN v_deleted;
END
$$;
REVOKE ALL ON FUNCTION gth.erase_thread_batch(uuid, text, integer) FROM PUBLIC;
COMMENT ON FUNCTION gth.erase_thread_batch(uuid, text, integer) IS
'Deletes at most so many rows of a thread from each of the saver''s tables and returns their number; refuses one under hold.';
