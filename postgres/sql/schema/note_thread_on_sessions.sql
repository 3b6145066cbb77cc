-- A thread that the saver begins becomes a conversation by itself where its configuration names a user of the tenant.
CREATE OR REPLACE FUNCTION gth.note_thread_on_sessions()
RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    -- However it is written, as gth.memory_names() takes it.
    v_user    CONSTANT text := replace(lower(NEW.metadata ->> 'user_id'), '-', '');
    v_current CONSTANT uuid := gth.current_user_id();
    -- The saver's connection has a tenant and no user: it acts as this one for the INSERT.
    v_is_lent CONSTANT boolean :=
        v_current IS NULL AND NOT gth.has_tenant_scope() AND row_security_active('public.chat_sessions');
BEGIN
    -- Whatever else an application means by user_id is its own affair; who acts as one user begins nothing for another; and
    -- a user that has to be signed for is not lent to anybody.
    IF coalesce(v_user, '') !~ '^[0-9a-f]{32}$'
        OR v_current <> v_user::uuid
        OR (v_is_lent AND gth.context_mode() = 'signed')
    THEN
        RETURN NULL;
    END IF;
    IF v_is_lent THEN
        PERFORM set_config('app.user_id', v_user, true);
    END IF;
    INSERT INTO public.chat_sessions (tenant_id, user_id, thread_id, channel)
    SELECT u.tenant_id, u.id, NEW.thread_id, 'api'
    FROM public.users AS u
    WHERE u.tenant_id = NEW.tenant_id AND u.id = v_user::uuid AND u.erased_at IS NULL
    ON CONFLICT ON CONSTRAINT chat_sessions_tenant_id_thread_id_checkpoint_ns_key DO NOTHING;
    IF v_is_lent THEN
        PERFORM set_config('app.user_id', '', true);
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION gth.note_thread_on_sessions() IS
'AFTER INSERT of a thread''s first checkpoint: makes the conversation where the configuration has user_id and there is none yet.';
