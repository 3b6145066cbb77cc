-- The tenant context: who is asking, read by policies and defaults, set once per transaction. security.sql loads this
-- file again at every start, so that a database of an older release has these functions as they are here; with
-- gth_context=signed it replaces those that read and store, see security/context/signed.sql.
-- After a transaction that set it with set_config(…, true) the setting reads '' and not NULL.

CREATE OR REPLACE FUNCTION gth.context_mode()
RETURNS text
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN 'plain';
COMMENT ON FUNCTION gth.context_mode() IS
'"plain": the context is what a transaction says it is. "signed": gth_app has a context only by gth.set_signed_context().';

CREATE OR REPLACE FUNCTION gth.compare_carrier()
RETURNS uuid
LANGUAGE plpgsql
STABLE
PARALLEL SAFE
AS $$
DECLARE
    v_name   CONSTANT text := current_setting('application_name');
    v_said   CONSTANT text := nullif(current_setting('app.tenant_id', true), '');
    v_tenant uuid;
BEGIN
    IF lower(left(v_name, 4)) <> 'gth:' THEN
        RETURN v_said::uuid;
    ELSIF substr(v_name, 5) NOT LIKE '________-____-____-____-____________' THEN
        RAISE EXCEPTION 'application_name "%" names no tenant', v_name
            USING ERRCODE = 'invalid_parameter_value',
                  HINT = 'Write it as gth:<tenant-uuid>, in the 8-4-4-4-12 form, or let it begin otherwise.';
    END IF;
    v_tenant := substr(v_name, 5)::uuid;
    -- A setting that another client left behind in a pooled session looks like the transaction's own.
    IF v_said::uuid <> v_tenant THEN
        RAISE EXCEPTION 'application_name and app.tenant_id name different tenants'
            USING ERRCODE = 'insufficient_privilege',
                  HINT = 'Give one of them, or the same in both. Where your transaction did not set app.tenant_id, another client left it in the pooled session by a session-level SET.';
    END IF;
    RETURN v_tenant;
END
$$;
COMMENT ON FUNCTION gth.compare_carrier() IS
'Tenant of application_name = gth:<tenant-uuid>, gth: in any case; app.tenant_id where the name begins otherwise. An error where what follows gth: is no uuid, or app.tenant_id is another tenant.';

-- One expression for what is nearly always so: default value, trigger and policies of each of a checkpoint's rows ask.
CREATE OR REPLACE FUNCTION gth.carried_tenant_id()
RETURNS uuid
LANGUAGE plpgsql
STABLE
PARALLEL SAFE
AS $$
BEGIN
    RETURN CASE
        WHEN current_setting('application_name') LIKE 'gth:________-____-____-____-____________'
            AND coalesce(current_setting('app.tenant_id', true), '') IN ('', substr(current_setting('application_name'), 5))
            THEN substr(current_setting('application_name'), 5)::uuid
        ELSE gth.compare_carrier()
    END;
END
$$;
COMMENT ON FUNCTION gth.carried_tenant_id() IS
'Tenant of application_name = gth:<tenant-uuid>; where that is not plain to see, gth.compare_carrier() answers or says why not.';

CREATE OR REPLACE FUNCTION gth.current_tenant_id()
RETURNS uuid
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN CASE
    -- In any case: PgBouncer takes GTH: and gth: for one name, and gives a client the server that has either. It costs what
    -- starts_with() does; lower() would cost five microseconds.
    WHEN current_setting('application_name') LIKE '___:%' THEN gth.carried_tenant_id()
    ELSE nullif(current_setting('app.tenant_id', true), '')::uuid
END;
COMMENT ON FUNCTION gth.current_tenant_id() IS
'Tenant of this transaction: app.tenant_id, or the one of application_name = gth:<tenant-uuid>; NULL when none is set. In a policy write (SELECT gth.current_tenant_id()): once per statement, not per row.';

CREATE OR REPLACE FUNCTION gth.current_user_id()
RETURNS uuid
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN nullif(current_setting('app.user_id', true), '')::uuid;
COMMENT ON FUNCTION gth.current_user_id() IS 'User of this transaction, NULL when none is set.';

CREATE OR REPLACE FUNCTION gth.current_scope()
RETURNS text
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN CASE current_setting('app.scope', true) WHEN 'tenant' THEN 'tenant' ELSE 'user' END;
COMMENT ON FUNCTION gth.current_scope() IS
'"tenant" when the whole tenant was asked for on purpose, otherwise "user".';

CREATE OR REPLACE FUNCTION gth.has_tenant_scope()
RETURNS boolean
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN coalesce(current_setting('app.scope', true) = 'tenant', false);
COMMENT ON FUNCTION gth.has_tenant_scope() IS 'True when the scope is the whole tenant.';

CREATE OR REPLACE FUNCTION gth.scope_tenant_id()
RETURNS uuid
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN CASE current_setting('app.scope', true) WHEN 'tenant' THEN nullif(current_setting('app.tenant_id', true), '')::uuid END;
COMMENT ON FUNCTION gth.scope_tenant_id() IS
'Tenant that the scope is of: app.tenant_id, NULL when it is a user''s. What a policy asks where contexts are signed: scope and tenant of one context, not of two that a statement had one after the other.';

CREATE OR REPLACE FUNCTION gth.refuse_no_tenant()
RETURNS uuid
LANGUAGE plpgsql
STABLE
PARALLEL SAFE
AS $$
BEGIN
    RAISE EXCEPTION 'app.tenant_id is not set'
        USING ERRCODE = 'insufficient_privilege',
              HINT = 'In this transaction first: SELECT gth.set_context(<tenant>, <user>), or gth.set_tenant_scope(<tenant>). LangGraph''s saver and store: connect with application_name=gth:<tenant>.';
END
$$;
COMMENT ON FUNCTION gth.refuse_no_tenant() IS 'Raises the error for a transaction without a tenant.';

CREATE OR REPLACE FUNCTION gth.require_tenant_id()
RETURNS uuid
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN coalesce(gth.current_tenant_id(), gth.refuse_no_tenant());
COMMENT ON FUNCTION gth.require_tenant_id() IS 'Tenant of this transaction; an error that says what to do when none is set.';

CREATE OR REPLACE FUNCTION gth.require_context()
RETURNS void
LANGUAGE plpgsql
STABLE
PARALLEL SAFE
AS $$
BEGIN
    PERFORM gth.require_tenant_id();
    IF gth.current_user_id() IS NULL AND NOT gth.has_tenant_scope() THEN
        RAISE EXCEPTION 'app.user_id is not set, and app.scope is not "tenant"'
            USING ERRCODE = 'insufficient_privilege',
                  HINT = 'In this transaction first: SELECT gth.set_context(<tenant>, <user>), or gth.set_tenant_scope(<tenant>).';
    END IF;
END
$$;
COMMENT ON FUNCTION gth.require_context() IS
'Raises an error that names what is missing, unless a tenant and either a user or the tenant scope are set.';

CREATE OR REPLACE FUNCTION gth.store_context(p_tenant_id uuid, p_user_id uuid, p_scope text)
RETURNS text
LANGUAGE sql
VOLATILE
RETURN concat(
    set_config('app.tenant_id', p_tenant_id::text, true),
    set_config('app.user_id', coalesce(p_user_id::text, ''), true),
    set_config('app.scope', p_scope, true)
);
COMMENT ON FUNCTION gth.store_context(uuid, uuid, text) IS
'The one place where a context is written, for the rest of this transaction. Callers assign it to a variable: PL/pgSQL then inlines it, which PERFORM does not.';

CREATE OR REPLACE FUNCTION gth.enter_user_context(p_tenant_id uuid, p_user_id uuid)
RETURNS text
LANGUAGE sql
VOLATILE
RETURN gth.store_context(p_tenant_id, p_user_id, 'user');
COMMENT ON FUNCTION gth.enter_user_context(uuid, uuid) IS
'What a hot path does first: takes on the context of that user. With signed contexts: demands it, or the tenant''s whole scope, which then stays.';

CREATE OR REPLACE FUNCTION gth.enter_tenant_context(p_tenant_id uuid)
RETURNS text
LANGUAGE sql
VOLATILE
RETURN set_config('app.tenant_id', p_tenant_id::text, true);
COMMENT ON FUNCTION gth.enter_tenant_context(uuid) IS
'What a lookup in a cache does first: takes on the tenant, and leaves user and scope. With signed contexts: demands it.';

CREATE OR REPLACE FUNCTION gth.set_context(p_tenant_id uuid, p_user_id uuid)
RETURNS void
LANGUAGE plpgsql
VOLATILE
AS $$
DECLARE
    v_stored text;
BEGIN
    IF p_tenant_id IS NULL OR p_user_id IS NULL THEN
        RAISE EXCEPTION 'gth.set_context() needs a tenant and a user, got tenant % and user %', p_tenant_id, p_user_id
            USING ERRCODE = 'null_value_not_allowed',
                  HINT = 'For the whole tenant, on purpose: SELECT gth.set_tenant_scope(<tenant>).';
    END IF;
    v_stored := gth.store_context(p_tenant_id, p_user_id, 'user');
END
$$;
COMMENT ON FUNCTION gth.set_context(uuid, uuid) IS
'Sets tenant and user for the rest of this transaction: that user''s rows are visible.';

CREATE OR REPLACE FUNCTION gth.set_tenant_scope(p_tenant_id uuid)
RETURNS void
LANGUAGE plpgsql
VOLATILE
AS $$
DECLARE
    v_stored text;
BEGIN
    IF p_tenant_id IS NULL THEN
        RAISE EXCEPTION 'gth.set_tenant_scope() needs a tenant'
            USING ERRCODE = 'null_value_not_allowed';
    END IF;
    v_stored := gth.store_context(p_tenant_id, NULL, 'tenant');
END
$$;
COMMENT ON FUNCTION gth.set_tenant_scope(uuid) IS
'Sets the tenant and its whole scope for the rest of this transaction: for back offices and agents.';
