-- Hot path: sets the context and appends one message, in one round trip.
CREATE OR REPLACE FUNCTION gth.append_message(
    p_tenant_id uuid,
    p_user_id uuid,
    p_session_id uuid,
    p_role text,
    p_content text,
    p_metadata jsonb DEFAULT '{}',
    p_model_name text DEFAULT NULL,
    p_input_tokens integer DEFAULT NULL,
    p_output_tokens integer DEFAULT NULL,
    p_latency_ms integer DEFAULT NULL,
    p_tool_name text DEFAULT NULL,
    p_tool_call_id text DEFAULT NULL,
    OUT id uuid,
    OUT created_at timestamptz
)
RETURNS record
LANGUAGE plpgsql
VOLATILE
AS $$
DECLARE
    v_entered text;
BEGIN
    IF p_tenant_id IS NULL THEN
        p_tenant_id := gth.require_tenant_id();
    END IF;
    v_entered := gth.enter_user_context(p_tenant_id, p_user_id);
    created_at := clock_timestamp();
    id := gth.uuid_v7();
    INSERT INTO public.chat_messages (
        tenant_id, session_id, id, created_at, user_id, role, content, metadata,
        model_name, input_tokens, output_tokens, latency_ms, tool_name, tool_call_id
    ) VALUES (
        p_tenant_id, p_session_id, append_message.id, append_message.created_at, p_user_id, p_role, p_content,
        coalesce(p_metadata, '{}'), p_model_name, p_input_tokens, p_output_tokens, p_latency_ms, p_tool_name, p_tool_call_id
    );
END
$$;
COMMENT ON FUNCTION gth.append_message(uuid, uuid, uuid, text, text, jsonb, text, integer, integer, integer, text, text) IS
'Appends a message to a conversation of that user that is not deleted, and answers its key. Takes on that user''s context for the rest of the transaction; row security is in force. A NULL tenant is that of the transaction, which has to have one. With signed contexts it takes on nothing: tenant and user must be the signed ones, and where the tenant scope is signed, any user of the tenant may be named.';
