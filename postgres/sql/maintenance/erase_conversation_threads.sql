-- The threads of conversations that are about to go. Several conversations can share a thread, each with its namespace: a
-- row belongs to the one whose namespace is the longest that it lies in.
CREATE OR REPLACE FUNCTION gth.erase_conversation_threads(p_tenant_ids uuid[], p_session_ids uuid[])
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_within CONSTANT text :=
        '(%1$s.checkpoint_ns = '''' OR r.checkpoint_ns = %1$s.checkpoint_ns OR r.checkpoint_ns ^@ (%1$s.checkpoint_ns || ''|''))';
    v_table   name;
    v_rows    bigint;
    v_deleted bigint := 0;
BEGIN
    FOREACH v_table IN ARRAY ARRAY['checkpoints', 'checkpoint_writes', 'checkpoint_blobs'] LOOP
        EXECUTE format(
            'DELETE FROM langgraph.%I AS r
            USING unnest($1, $2) AS d (tenant_id, id)
            INNER JOIN public.chat_sessions AS s ON s.tenant_id = d.tenant_id AND s.id = d.id
            WHERE r.tenant_id = s.tenant_id AND r.thread_id = s.thread_id AND %s
                AND NOT EXISTS (
                    SELECT FROM public.chat_sessions AS o
                    WHERE o.tenant_id = s.tenant_id
                        AND o.thread_id = s.thread_id
                        AND length(o.checkpoint_ns) > length(s.checkpoint_ns)
                        AND %s
                )', v_table, format(v_within, 's'), format(v_within, 'o')
        ) USING p_tenant_ids, p_session_ids;
        GET DIAGNOSTICS v_rows = ROW_COUNT;
        v_deleted := v_deleted + v_rows;
    END LOOP;
    RETURN v_deleted;
END
$$;
COMMENT ON FUNCTION gth.erase_conversation_threads(uuid[], uuid[]) IS
'Deletes what the saver keeps of conversations (two arrays of one length: tenants and ids) and returns the rows.';
