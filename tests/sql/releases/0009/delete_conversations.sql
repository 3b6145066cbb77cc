-- A conversation goes as a whole: its thread, its messages whatever became of their month, then the session; a booking that
-- came out of it forgets where it came from.
CREATE OR REPLACE FUNCTION gth.delete_conversations(p_age name, p_cutoff timestamptz, p_limit integer)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_tenants  uuid[];
    v_sessions uuid[];
    v_messages regclass;
    v_deleted  bigint;
BEGIN
    -- the lock keeps new messages away until the batch is done
    EXECUTE format(
        'WITH due AS (
            SELECT t.tenant_id, t.id FROM public.chat_sessions AS t
            WHERE t.%I < $1
                AND %s
                -- the saver goes on with a thread without touching the session
                AND (t.deleted_at IS NOT NULL OR NOT EXISTS (
                    SELECT FROM langgraph.checkpoints AS c
                    WHERE c.tenant_id = t.tenant_id AND c.thread_id = t.thread_id AND c.created_at >= $1
                ))
            LIMIT $2
            FOR UPDATE OF t SKIP LOCKED
        )
        SELECT array_agg(tenant_id), array_agg(id) FROM due',
        p_age, gth.hold_condition('public.chat_sessions')
    ) INTO v_tenants, v_sessions USING p_cutoff, p_limit;
    PERFORM gth.erase_conversation_threads(v_tenants, v_sessions);
    FOR v_messages IN SELECT r.relid FROM gth.registered_tables() AS r WHERE r.table_name = 'chat_messages' LOOP
        EXECUTE format(
            'DELETE FROM %s AS m
            USING unnest($1, $2) AS d (tenant_id, id)
            WHERE m.tenant_id = d.tenant_id AND m.session_id = d.id', v_messages
        ) USING v_tenants, v_sessions;
    END LOOP;
    UPDATE public.bookings AS b
    SET session_id = NULL
    FROM unnest(v_tenants, v_sessions) AS d (tenant_id, id)
    WHERE b.tenant_id = d.tenant_id AND b.session_id = d.id;
    DELETE FROM public.chat_sessions AS s
    USING unnest(v_tenants, v_sessions) AS d (tenant_id, id)
    WHERE s.tenant_id = d.tenant_id AND s.id = d.id;
    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    RETURN v_deleted;
END
$$;
COMMENT ON FUNCTION gth.delete_conversations(name, timestamptz, integer) IS
'Deletes at most so many chat sessions, with their messages and threads, whose age column lies before the cutoff; '
'unless it is deleted, a conversation is as young as its thread''s newest checkpoint.';
