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

CREATE OR REPLACE FUNCTION gth.resolve_local_time(p_subject text, p_local timestamp, p_time_zone text, p_at timestamptz)
RETURNS timestamptz
LANGUAGE plpgsql
IMMUTABLE
AS $$
BEGIN
    IF NOT gth.is_time_zone(p_time_zone) THEN
        RAISE EXCEPTION '%_time_zone: "%" is not a time zone', p_subject, p_time_zone
            USING ERRCODE = 'check_violation', HINT = 'Give a name of the IANA database, e.g. Europe/Lisbon.';
    ELSIF p_local AT TIME ZONE p_time_zone AT TIME ZONE p_time_zone <> p_local THEN
        RAISE EXCEPTION '% is %, which no clock in % ever shows', p_subject, p_local, p_time_zone
            USING ERRCODE = 'check_violation', HINT = 'Clocks are put forward over it: ask who gave you that time.';
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

CREATE OR REPLACE FUNCTION gth.resolve_segment_times()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    -- Each end by itself, and only what has changed; an instant that was left as it was goes along with its clock.
    IF (NEW.departure_local, NEW.departure_time_zone, NEW.departure_at)
        IS DISTINCT FROM (OLD.departure_local, OLD.departure_time_zone, OLD.departure_at)
    THEN
        NEW.departure_at := gth.resolve_local_time(
            'departure', NEW.departure_local, NEW.departure_time_zone, nullif(NEW.departure_at, OLD.departure_at)
        );
    END IF;
    IF (NEW.arrival_local, NEW.arrival_time_zone, NEW.arrival_at)
        IS DISTINCT FROM (OLD.arrival_local, OLD.arrival_time_zone, OLD.arrival_at)
    THEN
        NEW.arrival_at := gth.resolve_local_time(
            'arrival', NEW.arrival_local, NEW.arrival_time_zone, nullif(NEW.arrival_at, OLD.arrival_at)
        );
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION gth.resolve_segment_times() IS
'BEFORE INSERT, or UPDATE of a time: computes the instants that were left out, of a changed local time as well. A trigger and not a check, so that a country changing its rules breaks no old row.';

COMMENT ON COLUMN public.tenants.default_currency_code IS 'Currency the application suggests to new users, ISO 4217; the database sets none.';
COMMENT ON COLUMN public.tenants.default_locale IS 'Language the application gives new users, BCP 47; left out, users.locale is en.';
COMMENT ON COLUMN public.tenants.default_time_zone IS 'IANA zone the application gives new users; left out, users.time_zone is UTC.';
COMMENT ON TABLE public.flight_tickets IS
'Electronic tickets: one per traveller and flight order. What has a ticket is not deleted: neither the order nor the traveller.';
