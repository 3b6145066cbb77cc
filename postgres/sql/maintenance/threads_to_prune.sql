-- A page of all threads, in the order of the index, each found by a probe: nothing is sorted, nothing is kept in memory.
CREATE OR REPLACE FUNCTION gth.threads_to_prune(p_keep integer, p_tenant_id uuid, p_thread_id text, p_limit integer)
RETURNS TABLE (tenant_id uuid, thread_id text, is_due boolean)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    WITH RECURSIVE thread AS (
        SELECT p_tenant_id AS tenant_id, p_thread_id AS thread_id
        FROM gth.require_maintenance_rights()
        UNION ALL
        SELECT n.tenant_id, n.thread_id
        FROM thread AS t
        CROSS JOIN LATERAL (
            SELECT c.tenant_id, c.thread_id
            FROM langgraph.checkpoints AS c
            WHERE (c.tenant_id, c.thread_id) > (t.tenant_id, t.thread_id)
            ORDER BY c.tenant_id, c.thread_id
            LIMIT 1
        ) AS n
    )

    SELECT t.tenant_id, t.thread_id, (
        SELECT count(*) > p_keep
        FROM (
            SELECT FROM langgraph.checkpoints AS c
            WHERE c.tenant_id = t.tenant_id AND c.thread_id = t.thread_id
            LIMIT p_keep + 1
        ) AS c
    )
    FROM thread AS t
    OFFSET 1
    LIMIT p_limit
$$;
REVOKE ALL ON FUNCTION gth.threads_to_prune(integer, uuid, text, integer) FROM PUBLIC;
COMMENT ON FUNCTION gth.threads_to_prune(integer, uuid, text, integer) IS
'The next so many threads after one (tenant, thread), and whether they have more checkpoints than are kept.';
