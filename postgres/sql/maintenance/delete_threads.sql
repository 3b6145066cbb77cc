-- Threads without a trace, of all three tables.
CREATE OR REPLACE FUNCTION gth.delete_threads(p_tenant_ids uuid[], p_thread_ids text[])
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_table name;
BEGIN
    FOREACH v_table IN ARRAY ARRAY['checkpoint_writes', 'checkpoint_blobs', 'checkpoints'] LOOP
        EXECUTE format(
            'DELETE FROM langgraph.%I AS r USING unnest($1, $2) AS d (tenant_id, thread_id)
            WHERE r.tenant_id = d.tenant_id AND r.thread_id = d.thread_id', v_table
        ) USING p_tenant_ids, p_thread_ids;
    END LOOP;
    RETURN cardinality(p_thread_ids);
END
$$;
COMMENT ON FUNCTION gth.delete_threads(uuid[], text[]) IS
'Deletes threads (two arrays of one length: tenants and names) and returns their number.';
