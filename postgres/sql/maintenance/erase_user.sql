-- One user, now, because they asked (GDPR art. 17): what holds the purge back refuses here, and says until when. One transaction:
-- it is the user's own rows that it locks, and nobody else waits for them.
CREATE OR REPLACE PROCEDURE gth.erase_user(p_tenant_id uuid, p_user_id uuid)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_user        public.users;
    v_is_erasable boolean;
    v_reason      text;
    v_hint        text;
BEGIN
    PERFORM gth.require_maintenance_rights();
    SELECT * INTO v_user FROM public.users AS t WHERE t.tenant_id = p_tenant_id AND t.id = p_user_id FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'tenant % has no user %', p_tenant_id, p_user_id
            USING ERRCODE = 'no_data_found', HINT = 'The tenant''s id goes first, then the user''s.';
    END IF;
    EXECUTE format('SELECT %s FROM public.users AS t WHERE t.tenant_id = $1 AND t.id = $2', gth.erasable_condition())
        INTO v_is_erasable USING p_tenant_id, p_user_id;
    IF NOT v_is_erasable THEN
        IF v_user.processing_restricted_at IS NOT NULL THEN
            v_reason := format('processing is restricted since %s (GDPR art. 18)', v_user.processing_restricted_at);
            v_hint := 'It may be erased once users.processing_restricted_at is NULL.';
        ELSIF v_user.legal_hold_until > now() THEN
            v_reason := format('under legal hold until %s', v_user.legal_hold_until);
            v_hint := 'Call again then, or once users.legal_hold_until is lifted.';
        ELSE
            SELECT format('a journey ends at %s', max(gth.travel_end(b.tenant_id, b.id))) INTO v_reason
            FROM public.bookings AS b
            WHERE b.tenant_id = p_tenant_id AND b.user_id = p_user_id AND b.status IN ('pending', 'confirmed');
            v_hint := 'Call again then, or cancel the booking. The purge erases a deleted user by itself after the journey.';
        END IF;
        RAISE EXCEPTION 'user % of tenant % cannot be erased: %', p_user_id, p_tenant_id, v_reason
            USING ERRCODE = 'object_not_in_prerequisite_state', HINT = v_hint;
    END IF;
    INSERT INTO gth.purge_log (run_id, policy, table_name, action, cutoff, rows_affected)
    VALUES (
        gth.uuid_v7(), 'deleted_users', 'users', 'erased', now(), gth.erase_users(ARRAY[p_tenant_id], ARRAY[p_user_id])
    );
END
$$;
REVOKE ALL ON PROCEDURE gth.erase_user(uuid, uuid) FROM PUBLIC;
COMMENT ON PROCEDURE gth.erase_user(uuid, uuid) IS
'Erases one user (tenant, user) at once, deleted or not, as the register says, and logs it. Refuses who is under legal hold or '
'restricted processing, or has a journey ahead, with the reason and the time it ends. May be called again.';
