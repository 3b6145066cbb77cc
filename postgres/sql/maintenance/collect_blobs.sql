-- Blobs that no checkpoint of the namespace refers to, looked for page by page: beginning anew each time would step over
-- everything that is deleted already. First the blobs, then the references: the saver commits a checkpoint with its blobs,
-- so whatever the later statement misses the first had not seen either.
CREATE OR REPLACE FUNCTION gth.collect_blobs(
    p_tenant_id uuid,
    p_thread_id text,
    p_checkpoint_ns text,
    p_cutoff timestamptz,
    p_limit integer,
    INOUT p_channel text DEFAULT '',
    INOUT p_version text DEFAULT '',
    OUT seen bigint,
    OUT deleted bigint
)
RETURNS record
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
-- as in gth.prune_namespace()
SET plan_cache_mode = force_custom_plan
SET enable_seqscan = off
SET enable_bitmapscan = off
SET jit = off
AS $$
DECLARE
    v_page          tid[];
    v_channels      text[];
    v_versions      text[];
    v_kept_channels text[];
    v_kept_versions text[];
BEGIN
    SELECT coalesce(array_agg(b.ctid), '{}'), array_agg(b.channel), array_agg(b.version)
    INTO v_page, v_channels, v_versions
    FROM (
        SELECT t.ctid, t.channel, t.version
        FROM langgraph.checkpoint_blobs AS t
        WHERE t.tenant_id = p_tenant_id
            AND t.thread_id = p_thread_id
            AND t.checkpoint_ns = p_checkpoint_ns
            AND (t.channel, t.version) > (p_channel, p_version)
            AND t.created_at < p_cutoff
        ORDER BY t.channel, t.version
        LIMIT p_limit
        FOR UPDATE SKIP LOCKED
    ) AS b;
    seen := cardinality(v_page);
    p_channel := coalesce(v_channels[seen], p_channel);
    p_version := coalesce(v_versions[seen], p_version);
    SELECT array_agg(v.key), array_agg(v.value)
    INTO v_kept_channels, v_kept_versions
    FROM langgraph.checkpoints AS c
    CROSS JOIN LATERAL jsonb_each_text(c.checkpoint -> 'channel_versions') AS v
    WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = p_checkpoint_ns;
    DELETE FROM langgraph.checkpoint_blobs AS b
    WHERE b.ctid = ANY (v_page) AND NOT EXISTS (
        SELECT FROM unnest(v_kept_channels, v_kept_versions) AS k (channel, version)
        WHERE k.channel = b.channel AND k.version = b.version
    );
    GET DIAGNOSTICS deleted = ROW_COUNT;
END
$$;
COMMENT ON FUNCTION gth.collect_blobs(uuid, text, text, timestamptz, integer, text, text) IS
'Looks at the next so many blobs of a namespace after a channel and version, older than the cutoff, and deletes those that '
'belong to no checkpoint; returns how many it saw and deleted, and where the next page begins.';
