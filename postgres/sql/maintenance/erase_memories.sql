-- What agents remember of people: every entry with their id in its namespace, or as its key.
CREATE OR REPLACE FUNCTION gth.erase_memories(p_tenant_ids uuid[], p_user_ids uuid[])
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_deleted bigint;
BEGIN
    DELETE FROM langgraph.store AS s
    USING (
        SELECT d.tenant_id, array_agg(replace(d.id::text, '-', '')) AS ids
        FROM unnest(p_tenant_ids, p_user_ids) AS d (tenant_id, id)
        GROUP BY d.tenant_id
    ) AS e
    WHERE s.tenant_id = e.tenant_id AND gth.memory_names(s.prefix, s.key) && e.ids;
    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    RETURN v_deleted;
END
$$;
COMMENT ON FUNCTION gth.erase_memories(uuid[], uuid[]) IS
'Deletes the store''s entries about users (two arrays of one length: tenants and ids) and returns their number.';
