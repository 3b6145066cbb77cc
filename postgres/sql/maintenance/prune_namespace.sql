-- One batch of one namespace, oldest first. The last batch takes the blobs along, so a prune that is cut off leaves
-- checkpoints by which the next one finds what is still to do.
CREATE OR REPLACE FUNCTION gth.prune_namespace(
    p_tenant_id uuid,
    p_thread_id text,
    p_checkpoint_ns text,
    p_keep integer,
    p_cutoff timestamptz,
    p_limit integer DEFAULT 200,
    -- where the batch before ended: checkpoint, channel, version
    INOUT p_after text[] DEFAULT '{"","",""}',
    OUT rows_affected bigint,
    OUT is_done boolean
)
RETURNS record
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- A plan for these values, and always by key: the statistics still count what was deleted a moment ago, and would read the
-- whole table for the few rows that are left.
SET plan_cache_mode = force_custom_plan
SET enable_seqscan = off
SET enable_bitmapscan = off
SET jit = off
AS $$
DECLARE
    v_kept    text[];
    v_due     text[];
    v_is_last boolean;
    v_blobs   record;
    v_rows    bigint;
BEGIN
    rows_affected := 0;
    is_done := true;
    PERFORM gth.require_maintenance_rights();
    -- somebody went on with it since
    PERFORM FROM langgraph.checkpoints AS c
    WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = p_checkpoint_ns
        AND c.checkpoint_id = ANY (gth.kept_checkpoints(p_tenant_id, p_thread_id, p_checkpoint_ns, 1))
        AND c.created_at >= p_cutoff;
    IF FOUND THEN
        RETURN;
    END IF;
    v_kept := gth.kept_checkpoints(p_tenant_id, p_thread_id, p_checkpoint_ns, p_keep);
    v_due := ARRAY(
        SELECT c.checkpoint_id FROM langgraph.checkpoints AS c
        WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = p_checkpoint_ns
            AND c.checkpoint_id > p_after[1]
            AND c.checkpoint_id <> ALL (v_kept)
            -- not what a run saved since the line above
            AND (c.checkpoint_id < ANY (v_kept) OR p_keep = 0)
        ORDER BY c.thread_id, c.checkpoint_ns, c.checkpoint_id
        LIMIT p_limit + 1
        FOR UPDATE SKIP LOCKED
    );
    v_is_last := cardinality(v_due) <= p_limit;
    IF v_is_last AND cardinality(v_due) > 0 THEN
        -- what earlier batches left behind; if that is many, in batches as well
        SELECT * INTO v_blobs FROM gth.collect_blobs(
            p_tenant_id, p_thread_id, p_checkpoint_ns, p_cutoff, 5 * p_limit, p_after[2], p_after[3]
        );
        p_after := ARRAY[p_after[1], v_blobs.p_channel, v_blobs.p_version];
        rows_affected := v_blobs.deleted;
        IF v_blobs.seen >= 5 * p_limit THEN
            is_done := false;
            RETURN;
        END IF;
    END IF;
    v_due := v_due[1:p_limit];
    p_after[1] := coalesce(v_due[cardinality(v_due)], p_after[1]);

    -- A run saves a step's writes before the step's checkpoint: those of checkpoints that are not there yet stay.
    DELETE FROM langgraph.checkpoint_writes AS w
    WHERE w.tenant_id = p_tenant_id AND w.thread_id = p_thread_id AND w.checkpoint_ns = p_checkpoint_ns
        AND (w.checkpoint_id = ANY (v_due) OR (p_keep = 0 AND v_is_last AND w.created_at < p_cutoff));
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    rows_affected := rows_affected + v_rows;
    DELETE FROM langgraph.checkpoints AS c
    WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = p_checkpoint_ns
        AND c.checkpoint_id = ANY (v_due);
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    rows_affected := rows_affected + v_rows;
    is_done := v_is_last;
    IF v_is_last THEN
        PERFORM gth.cut_parents(p_tenant_id, p_thread_id, p_checkpoint_ns, v_kept);
    END IF;
    IF v_is_last AND v_rows > 0 THEN
        SELECT * INTO v_blobs FROM gth.collect_blobs(p_tenant_id, p_thread_id, p_checkpoint_ns, p_cutoff, NULL);
        rows_affected := rows_affected + v_blobs.deleted;
    END IF;
END
$$;
REVOKE ALL ON FUNCTION gth.prune_namespace(uuid, text, text, integer, timestamptz, integer, text[]) FROM PUBLIC;
COMMENT ON FUNCTION gth.prune_namespace(uuid, text, text, integer, timestamptz, integer, text[]) IS
'Deletes one batch of what is older than the newest so many checkpoints of a namespace (0: all of it), with writes and blobs; '
'returns the rows, whether that was all, and where the next batch begins.';
