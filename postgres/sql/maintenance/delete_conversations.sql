-- A conversation goes as a whole: its thread, its messages whatever became of their month, then the session; a booking that
-- came out of it forgets where it came from.
-- As an earlier release had it: nothing calls it any more.
SELECT 'DROP FUNCTION gth.delete_conversations(name, timestamptz, integer)'
WHERE to_regprocedure('gth.delete_conversations(name, timestamptz, integer)') IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.delete_conversations(p_tenant_ids uuid[], p_session_ids uuid[])
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_messages regclass;
    v_deleted  bigint;
BEGIN
    PERFORM gth.erase_conversation_threads(p_tenant_ids, p_session_ids);
    FOR v_messages IN SELECT r.relid FROM gth.registered_tables() AS r WHERE r.table_name = 'chat_messages' LOOP
        EXECUTE format(
            'DELETE FROM %s AS m
            USING unnest($1, $2) AS d (tenant_id, id)
            WHERE m.tenant_id = d.tenant_id AND m.session_id = d.id', v_messages
        ) USING p_tenant_ids, p_session_ids;
    END LOOP;
    UPDATE public.bookings AS b
    SET session_id = NULL
    FROM unnest(p_tenant_ids, p_session_ids) AS d (tenant_id, id)
    WHERE b.tenant_id = d.tenant_id AND b.session_id = d.id;
    DELETE FROM public.chat_sessions AS s
    USING unnest(p_tenant_ids, p_session_ids) AS d (tenant_id, id)
    WHERE s.tenant_id = d.tenant_id AND s.id = d.id;
    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    RETURN v_deleted;
END
$$;
COMMENT ON FUNCTION gth.delete_conversations(uuid[], uuid[]) IS
'Deletes chat sessions (two arrays of one length: tenants and ids) with their messages and threads, and returns their number.';
