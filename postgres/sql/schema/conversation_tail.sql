-- Hot path: sets the context and reads the newest messages of a conversation, in one round trip.
-- In the last minute of a month a conversation's newest message may be of the next one: then it takes both plans.
CREATE OR REPLACE FUNCTION gth.conversation_tail(
    p_tenant_id uuid,
    p_user_id uuid,
    p_session_id uuid,
    p_limit integer DEFAULT 20
)
RETURNS SETOF public.chat_messages
LANGUAGE plpgsql
VOLATILE
ROWS 20
AS $$
DECLARE
    v_entered  text;
    v_found    integer;
    v_first_at timestamptz;
    v_until    timestamptz;
BEGIN
    IF p_tenant_id IS NULL THEN
        p_tenant_id := gth.require_tenant_id();
    END IF;
    v_entered := gth.enter_user_context(p_tenant_id, p_user_id);
    -- Nearly always this is all: the newest messages are of the current month. The cached plan knows one partition, and
    -- is not made again. last_message_at is up to a minute behind; see gth.note_messages_on_sessions().
    -- ANY (ARRAY[…]) is "=" that the planner does not compare with the policy's: that would be a node above the scan, which
    -- copies every column of every row.
    RETURN QUERY
    SELECT m.*
    FROM public.chat_messages AS m
    WHERE m.tenant_id = ANY (ARRAY[p_tenant_id])
        AND m.session_id = p_session_id
        AND m.created_at >= gth.planned_month_start()
        AND m.created_at < gth.planned_month_end()
        -- Without a row here there is no bound, and nothing is found.
        AND m.created_at < (
            SELECT s.last_message_at + interval '61 seconds'
            FROM public.chat_sessions AS s
            WHERE s.tenant_id = ANY (ARRAY[p_tenant_id])
                AND s.id = p_session_id
                AND s.deleted_at IS NULL
                AND least(s.last_message_at + interval '61 seconds', now()) >= gth.planned_month_start()
                AND greatest(s.last_message_at + interval '61 seconds', now()) < gth.planned_month_end()
        )
    ORDER BY m.created_at DESC, m.id DESC
    LIMIT p_limit;
    GET DIAGNOSTICS v_found = ROW_COUNT;
    IF v_found >= p_limit THEN
        RETURN;
    END IF;

    SELECT s.first_message_at, s.last_message_at + interval '61 seconds'
    INTO v_first_at, v_until
    FROM public.chat_sessions AS s
    WHERE s.tenant_id = ANY (ARRAY[p_tenant_id]) AND s.id = p_session_id AND s.deleted_at IS NULL;
    -- What was found is of the transaction's month, whatever has been written since.
    IF v_found > 0 THEN
        v_until := date_trunc('month', now(), 'UTC');
    END IF;
    -- The rest, back to the first message. The bounds leave the partitions of this conversation.
    IF v_first_at < v_until THEN
        RETURN QUERY
        SELECT m.*
        FROM public.chat_messages AS m
        WHERE m.tenant_id = ANY (ARRAY[p_tenant_id])
            AND m.session_id = p_session_id
            AND m.created_at >= v_first_at
            AND m.created_at < v_until
        ORDER BY m.created_at DESC, m.id DESC
        LIMIT p_limit - v_found;
    END IF;
END
$$;
COMMENT ON FUNCTION gth.conversation_tail(uuid, uuid, uuid, integer) IS
'The newest messages of a conversation of that user, newest first. Takes on that user''s context for the rest of the transaction; row security is in force. A NULL tenant is that of the transaction, which has to have one. With signed contexts it takes on nothing: tenant and user must be the signed ones, and where the tenant scope is signed, any user of the tenant may be named and every conversation of the tenant is read.';
