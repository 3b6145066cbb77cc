-- Blobs that no checkpoint of the namespace refers to. One statement, so one snapshot: the saver commits a checkpoint with its
-- blobs, and both are seen or neither.
CREATE OR REPLACE FUNCTION gth.collect_blobs(
    p_tenant_id uuid, p_thread_id text, p_checkpoint_ns text, p_cutoff timestamptz, p_limit integer
)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_deleted bigint;
BEGIN
    WITH referenced AS MATERIALIZED (
        SELECT DISTINCT v.key AS channel, v.value AS version
        FROM langgraph.checkpoints AS c
        CROSS JOIN LATERAL jsonb_each_text(c.checkpoint -> 'channel_versions') AS v
        WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = p_checkpoint_ns
    )

    DELETE FROM langgraph.checkpoint_blobs
    WHERE ctid = ANY (ARRAY(
        SELECT b.ctid FROM langgraph.checkpoint_blobs AS b
        WHERE b.tenant_id = p_tenant_id
            AND b.thread_id = p_thread_id
            AND b.checkpoint_ns = p_checkpoint_ns
            AND b.created_at < p_cutoff
            AND NOT EXISTS (
                SELECT FROM referenced AS r WHERE r.channel = b.channel AND r.version = b.version
            )
        LIMIT p_limit
        FOR UPDATE OF b SKIP LOCKED
    ));
    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    RETURN v_deleted;
END
$$;
COMMENT ON FUNCTION gth.collect_blobs(uuid, text, text, timestamptz, integer) IS
'Deletes at most so many blobs of a namespace that are older than the cutoff and belong to no checkpoint; returns their number.';
