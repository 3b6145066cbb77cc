-- Conversations that are due, as a whole.
CREATE OR REPLACE FUNCTION gth.delete_due_conversations(
    p_age name,
    p_cutoff timestamptz,
    p_limit integer,
    INOUT failed jsonb,
    OUT done bigint
)
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_tenants  uuid[];
    v_sessions uuid[];
BEGIN
    -- the lock keeps new messages away until the batch is done
    EXECUTE format(
        'WITH due AS (
            SELECT t.tenant_id, t.id FROM public.chat_sessions AS t
            WHERE t.%I < $1
                AND NOT $3 ? concat_ws('' '', ''public.chat_sessions'', t.tenant_id, t.id)
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
    ) INTO v_tenants, v_sessions USING p_cutoff, p_limit, failed;
    SELECT s.failed, s.done INTO failed, done
    FROM gth.purge_subjects(
        'SELECT gth.delete_conversations($1, $2::uuid[])', 'public.chat_sessions', v_tenants, v_sessions::text[], failed
    ) AS s;
END
$$;
COMMENT ON FUNCTION gth.delete_due_conversations(name, timestamptz, integer, jsonb) IS
'Deletes at most so many chat sessions, with their messages and threads, whose age column lies before the cutoff; '
'unless it is deleted, a conversation is as young as its thread''s newest checkpoint. Passes over what failed before.';
