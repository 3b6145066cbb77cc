-- One batch of one namespace, oldest first. The last batch takes the blobs along, so a prune that is cut off leaves
-- checkpoints by which the next one finds what is still to do.
CREATE OR REPLACE FUNCTION gth.prune_namespace(
    p_tenant_id uuid,
    p_thread_id text,
    p_checkpoint_ns text,
    p_keep integer,
    p_cutoff timestamptz,
    p_limit integer DEFAULT 200
)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- a plan for these values: what is known of an average thread is wrong for the few that are worth pruning
SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
    v_kept    text[];
    v_due     text[];
    v_is_last boolean;
    v_rows    bigint;
    v_total   bigint := 0;
BEGIN
    PERFORM gth.require_maintenance_rights();
    -- somebody went on with it since
    PERFORM FROM langgraph.checkpoints AS c
    WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = p_checkpoint_ns
        AND c.checkpoint_id = ANY (gth.kept_checkpoints(p_tenant_id, p_thread_id, p_checkpoint_ns, 1))
        AND c.created_at >= p_cutoff;
    IF FOUND THEN
        RETURN 0;
    END IF;
    v_kept := gth.kept_checkpoints(p_tenant_id, p_thread_id, p_checkpoint_ns, p_keep);
    v_due := ARRAY(
        SELECT c.checkpoint_id FROM langgraph.checkpoints AS c
        WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = p_checkpoint_ns
            AND c.checkpoint_id <> ALL (v_kept)
        ORDER BY c.thread_id, c.checkpoint_ns, c.checkpoint_id
        LIMIT p_limit + 1
        FOR UPDATE SKIP LOCKED
    );
    v_is_last := cardinality(v_due) <= p_limit;
    IF v_is_last AND cardinality(v_due) > 0 THEN
        -- what earlier batches left behind; if that is many, in batches as well
        v_total := gth.collect_blobs(p_tenant_id, p_thread_id, p_checkpoint_ns, p_cutoff, 5 * p_limit);
        IF v_total >= 5 * p_limit THEN
            RETURN v_total;
        END IF;
    END IF;
    v_due := v_due[1:p_limit];

    -- A run saves a step's writes before the step's checkpoint: those of checkpoints that are not there yet stay.
    DELETE FROM langgraph.checkpoint_writes AS w
    WHERE w.tenant_id = p_tenant_id AND w.thread_id = p_thread_id AND w.checkpoint_ns = p_checkpoint_ns
        AND (w.checkpoint_id = ANY (v_due) OR (p_keep = 0 AND v_is_last AND w.created_at < p_cutoff));
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    v_total := v_total + v_rows;
    DELETE FROM langgraph.checkpoints AS c
    WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = p_checkpoint_ns
        AND c.checkpoint_id = ANY (v_due);
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    v_total := v_total + v_rows;
    IF v_is_last THEN
        PERFORM gth.cut_parents(p_tenant_id, p_thread_id, p_checkpoint_ns, v_kept);
    END IF;
    IF v_is_last AND v_rows > 0 THEN
        v_total := v_total + gth.collect_blobs(p_tenant_id, p_thread_id, p_checkpoint_ns, p_cutoff, NULL);
    END IF;
    RETURN v_total;
END
$$;
REVOKE ALL ON FUNCTION gth.prune_namespace(uuid, text, text, integer, timestamptz, integer) FROM PUBLIC;
COMMENT ON FUNCTION gth.prune_namespace(uuid, text, text, integer, timestamptz, integer) IS
'Deletes one batch of what is older than the newest so many checkpoints of a namespace (0: all of it), with writes and blobs; '
'returns the rows, 0 when there is nothing left to do.';
