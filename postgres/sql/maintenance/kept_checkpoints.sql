-- What a prune leaves in one namespace. A checkpoint of a format before 4 takes messages to its tasks from its parent's
-- writes, so that the parent stays with it.
CREATE OR REPLACE FUNCTION gth.kept_checkpoints(p_tenant_id uuid, p_thread_id text, p_checkpoint_ns text, p_keep integer)
RETURNS text[]
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH newest AS (
        SELECT c.checkpoint_id, c.parent_checkpoint_id, (c.checkpoint ->> 'v')::integer AS format
        FROM langgraph.checkpoints AS c
        WHERE c.tenant_id = p_tenant_id AND c.thread_id = p_thread_id AND c.checkpoint_ns = p_checkpoint_ns
        ORDER BY c.thread_id DESC, c.checkpoint_ns DESC, c.checkpoint_id DESC
        LIMIT p_keep
    )

    SELECT coalesce(array_agg(k.checkpoint_id), '{}')
    FROM (
        SELECT n.checkpoint_id FROM newest AS n
        UNION
        SELECT n.parent_checkpoint_id
        FROM newest AS n
        WHERE n.format < 4 AND EXISTS (
            SELECT FROM langgraph.checkpoint_writes AS w
            WHERE w.tenant_id = p_tenant_id
                AND w.thread_id = p_thread_id
                AND w.checkpoint_ns = p_checkpoint_ns
                AND w.checkpoint_id = n.parent_checkpoint_id
                AND w.channel = '__pregel_tasks'
        )
    ) AS k
$$;
COMMENT ON FUNCTION gth.kept_checkpoints(uuid, text, text, integer) IS
'Ids of the newest so many checkpoints of a namespace, with the parents they cannot be read without.';
