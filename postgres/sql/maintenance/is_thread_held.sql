-- The hold of a conversation's user is its thread's.
CREATE OR REPLACE FUNCTION gth.is_thread_held(p_tenant_id uuid, p_thread_id text)
RETURNS boolean
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (
        SELECT FROM public.chat_sessions AS s
        INNER JOIN public.users AS u ON u.tenant_id = s.tenant_id AND u.id = s.user_id
        WHERE s.tenant_id = p_tenant_id
            AND s.thread_id = p_thread_id
            AND (u.processing_restricted_at IS NOT NULL OR u.legal_hold_until > now())
    )
$$;
COMMENT ON FUNCTION gth.is_thread_held(uuid, text) IS
'True when the thread is a conversation of somebody under legal hold or restricted processing: nothing of it may go.';
