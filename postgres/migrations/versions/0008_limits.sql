-- The functions and comments of release 0008 that differ from those before.
SET LOCAL ROLE gth_owner;
SET LOCAL lock_timeout = '10s';

CREATE OR REPLACE FUNCTION gth.is_locale(p_tag text)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN p_tag ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$' AND length(p_tag) <= 35;
COMMENT ON FUNCTION gth.is_locale(text) IS
'True for a language tag of BCP 47 in its canonical case: language, script, region, variants, e.g. fr, pt-BR, zh-Hant-TW; 35 characters, as RFC 5646 counts on.';

CREATE OR REPLACE FUNCTION gth.note_messages_on_sessions()
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
    v_entered CONSTANT text := gth.enter_user_context(p_tenant_id, p_user_id);
BEGIN
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
'Appends a message to a conversation of that user that is not deleted, and answers its key. Takes on that user''s context for the rest of the transaction; row security is in force. With signed contexts it takes on nothing: tenant and user must be the signed ones, and where the tenant scope is signed, any user of the tenant may be named.';

CREATE OR REPLACE FUNCTION gth.resolve_local_time(p_subject text, p_local timestamp, p_time_zone text, p_at timestamptz)
RETURNS timestamptz
LANGUAGE plpgsql
IMMUTABLE
AS $$
BEGIN
    IF NOT gth.is_time_zone(p_time_zone) THEN
        RAISE EXCEPTION '%_time_zone: "%" is not a time zone', p_subject, p_time_zone
            USING ERRCODE = 'check_violation', HINT = 'Give a name of the IANA database, e.g. Europe/Lisbon.';
    ELSIF p_at IS NULL THEN
        RETURN p_local AT TIME ZONE p_time_zone;
    ELSIF p_at AT TIME ZONE p_time_zone <> p_local THEN
        RAISE EXCEPTION '% is % in %, but the instant given is % there', p_subject, p_local, p_time_zone,
            p_at AT TIME ZONE p_time_zone
            USING ERRCODE = 'check_violation', HINT = 'Leave the instant out to have it computed.';
    END IF;
    RETURN p_at;
END
$$;
COMMENT ON FUNCTION gth.resolve_local_time(text, timestamp, text, timestamptz) IS
'The instant of a local time in a zone: computed when NULL, otherwise checked (an hour that occurs twice has two right answers).';

COMMENT ON COLUMN public.tenants.default_currency_code IS 'Currency the application suggests to new users, ISO 4217; the database sets none.';
COMMENT ON COLUMN public.tenants.default_locale IS 'Language the application gives new users, BCP 47; left out, users.locale is en.';
COMMENT ON COLUMN public.tenants.default_time_zone IS 'IANA zone the application gives new users; left out, users.time_zone is UTC.';
COMMENT ON TABLE public.flight_tickets IS
'Electronic tickets: one per traveller and flight order. What has a ticket is not deleted: neither the order nor the traveller.';
