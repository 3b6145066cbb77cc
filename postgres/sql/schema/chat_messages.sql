-- Messages, partitioned by UTC month.
CREATE TABLE chat_messages (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    session_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gth.uuid_v7(),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    user_id uuid NOT NULL DEFAULT gth.current_user_id(),
    role text NOT NULL,
    content text NOT NULL,
    tool_name text,
    tool_call_id text,
    model_name text,
    input_tokens integer,
    output_tokens integer,
    latency_ms integer,
    metadata jsonb NOT NULL DEFAULT '{}',
    -- Ends in the partition key, and is the order a conversation is read in: its tail is one walk of this index.
    CONSTRAINT chat_messages_pkey PRIMARY KEY (tenant_id, session_id, created_at, id),
    CONSTRAINT chat_messages_tenant_id_session_id_user_id_fkey
    FOREIGN KEY (tenant_id, session_id, user_id) REFERENCES chat_sessions (tenant_id, id, user_id),
    CONSTRAINT chat_messages_role_check CHECK (role IN ('user', 'assistant', 'system', 'tool')),
    CONSTRAINT chat_messages_input_tokens_check CHECK (input_tokens >= 0),
    CONSTRAINT chat_messages_output_tokens_check CHECK (output_tokens >= 0),
    CONSTRAINT chat_messages_latency_ms_check CHECK (latency_ms >= 0),
    CONSTRAINT chat_messages_metadata_check CHECK (jsonb_typeof(metadata) = 'object'),
    CONSTRAINT chat_messages_created_at_check CHECK (created_at >= '2000-01-01 00:00Z' AND created_at < '2200-01-01 00:00Z'),
    CONSTRAINT chat_messages_content_size_check CHECK (octet_length(content) <= 1048576),
    CONSTRAINT chat_messages_metadata_size_check CHECK (pg_column_size(metadata) <= 1048576),
    -- One for three: each check costs every insert.
    CONSTRAINT chat_messages_names_length_check
    CHECK (greatest(length(tool_name), length(tool_call_id), length(model_name)) <= 255)
) PARTITION BY RANGE (created_at);
-- Erasure of one user, and whether a month has rows of somebody under legal hold.
CREATE INDEX chat_messages_tenant_id_user_id_created_at_idx ON chat_messages (tenant_id, user_id, created_at);
-- Reports over a period, all tenants: a thousandth of a btree's size, as rows arrive in the order of time.
CREATE INDEX chat_messages_created_at_idx ON chat_messages USING brin (created_at);

CREATE FUNCTION gth.note_messages_on_sessions()
RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    v_found record;
BEGIN
    -- A message's foreign key also leads to a conversation that is deleted, where nobody would read it.
    SELECT
        bool_or(
            s.first_message_at IS NULL
            OR n.first_at < s.first_message_at
            OR n.last_at > s.last_message_at + interval '1 minute'
        ) AS is_due,
        min(n.session_id::text) FILTER (WHERE s.id IS NULL OR s.deleted_at IS NOT NULL) AS hidden
    INTO v_found
    FROM (
        SELECT tenant_id, session_id, min(created_at) AS first_at, max(created_at) AS last_at
        FROM new_messages
        GROUP BY tenant_id, session_id
    ) AS n
    LEFT JOIN public.chat_sessions AS s ON s.tenant_id = n.tenant_id AND s.id = n.session_id;
    IF v_found.hidden IS NOT NULL AND row_security_active('public.chat_sessions') THEN
        RAISE EXCEPTION 'conversation % is deleted, or not one of this context', v_found.hidden
            USING ERRCODE = 'foreign_key_violation';
    END IF;
    IF NOT coalesce(v_found.is_due, false) THEN
        RETURN NULL;
    END IF;
    UPDATE public.chat_sessions AS s
    SET first_message_at = least(s.first_message_at, n.first_at),
        last_message_at = greatest(s.last_message_at, n.last_at)
    FROM (
        SELECT tenant_id, session_id, min(created_at) AS first_at, max(created_at) AS last_at
        FROM new_messages
        GROUP BY tenant_id, session_id
    ) AS n
    WHERE s.tenant_id = n.tenant_id
        AND s.id = n.session_id
        -- One update a minute and session, not one a message.
        AND (
            s.first_message_at IS NULL
            OR n.first_at < s.first_message_at
            OR n.last_at > s.last_message_at + interval '1 minute'
        );
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION gth.note_messages_on_sessions() IS
'AFTER INSERT on chat_messages: keeps the first and the last message''s time on the session, whoever inserts; refuses messages to a conversation that is deleted.';

CREATE TRIGGER chat_messages_note AFTER INSERT ON chat_messages
REFERENCING NEW TABLE AS new_messages
FOR EACH STATEMENT EXECUTE FUNCTION gth.note_messages_on_sessions();
CREATE TRIGGER chat_messages_context BEFORE INSERT OR UPDATE OR DELETE ON chat_messages
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_context_to_write();

COMMENT ON TABLE chat_messages IS 'Messages of the conversations, one partition per UTC month; see gth.append_message() and gth.conversation_tail().';
COMMENT ON COLUMN chat_messages.session_id IS 'Conversation it belongs to.';
COMMENT ON COLUMN chat_messages.created_at IS 'Time of the message, also its partition: the clock''s, not the transaction''s, so that order is told within one.';
COMMENT ON COLUMN chat_messages.user_id IS 'User of the session, repeated here for the policies.';
COMMENT ON COLUMN chat_messages.role IS 'Who speaks: user, assistant, system or tool.';
COMMENT ON COLUMN chat_messages.content IS 'The text.';
COMMENT ON COLUMN chat_messages.tool_name IS 'Tool that was called or that answers.';
COMMENT ON COLUMN chat_messages.tool_call_id IS 'Pairs a tool''s answer with its call.';
COMMENT ON COLUMN chat_messages.model_name IS 'Language model that wrote it.';
COMMENT ON COLUMN chat_messages.input_tokens IS 'Tokens the model read.';
COMMENT ON COLUMN chat_messages.output_tokens IS 'Tokens the model wrote.';
COMMENT ON COLUMN chat_messages.latency_ms IS 'Milliseconds from question to complete answer.';
COMMENT ON COLUMN chat_messages.metadata IS 'Anything else, e.g. citations, finish reason.';
