-- One thread to its end, a commit per batch.
CREATE OR REPLACE PROCEDURE gth.prune_thread_batches(
    p_tenant_id uuid,
    p_thread_id text,
    p_keep integer,
    p_cutoff timestamptz,
    INOUT rows_affected bigint DEFAULT 0,
    INOUT state text DEFAULT NULL
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_namespace record;
    v_batch     record;
    v_after     text[];
BEGIN
    rows_affected := 0;
    state := gth.thread_state(p_tenant_id, p_thread_id, p_cutoff);
    COMMIT;
    IF state <> 'free' THEN
        RETURN;
    END IF;
    FOR v_namespace IN SELECT * FROM gth.prunable_namespaces(p_tenant_id, p_thread_id, p_keep) LOOP
        v_after := '{"","",""}';
        LOOP
            SELECT * INTO v_batch FROM gth.prune_namespace(
                p_tenant_id, p_thread_id, v_namespace.checkpoint_ns, v_namespace.keep, p_cutoff, p_after => v_after
            );
            COMMIT;
            rows_affected := rows_affected + v_batch.rows_affected;
            EXIT WHEN v_batch.is_done;
            v_after := v_batch.p_after;
            CALL gth.yield_to_load();
        END LOOP;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE gth.prune_thread_batches(uuid, text, integer, timestamptz, bigint, text) IS
'Prunes one thread in committed batches if its state is free; returns the rows and the state, see gth.thread_state().';
