-- What reads and writes the context when it must be signed; replaces the functions of schema/context.sql.
-- The checked context is kept in backtrace_functions, a setting of PostgreSQL's developers that names C functions: it is
-- the one free-text setting that a transaction can hold and that only who has been granted it can write. What gth_app
-- sets in app.* is not read, and in application_name only what is signed: see carrier.sql. See docs/decisions/0009-a-checked-context-in-a-guarded-setting.md.
CREATE OR REPLACE FUNCTION gth.context_mode()
RETURNS text
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN 'signed';

CREATE OR REPLACE FUNCTION gth.current_tenant_id()
RETURNS uuid
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN CASE
    WHEN starts_with(current_setting('backtrace_functions'), 'gthcontext,')
        THEN nullif(split_part(current_setting('backtrace_functions'), ',', 2), '')::uuid
    -- One function that is not inlined: what an expression has is set up at every statement, needed or not.
    ELSE gth.carried_tenant_id()
END;
COMMENT ON FUNCTION gth.current_tenant_id() IS
'Tenant of the signed context of this transaction, or else of the connection''s signed application_name; NULL when there is neither. In a policy write (SELECT gth.current_tenant_id()): once per statement, not per row.';

CREATE OR REPLACE FUNCTION gth.current_user_id()
RETURNS uuid
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN CASE
    WHEN starts_with(current_setting('backtrace_functions'), 'gthcontext,')
        THEN nullif(split_part(current_setting('backtrace_functions'), ',', 3), '')::uuid
END;

CREATE OR REPLACE FUNCTION gth.has_tenant_scope()
RETURNS boolean
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN current_setting('backtrace_functions') LIKE 'gthcontext,%,tenant';

CREATE OR REPLACE FUNCTION gth.scope_tenant_id()
RETURNS uuid
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN CASE
    WHEN current_setting('backtrace_functions') LIKE 'gthcontext,%,tenant'
        THEN split_part(current_setting('backtrace_functions'), ',', 2)::uuid
END;

CREATE OR REPLACE FUNCTION gth.current_scope()
RETURNS text
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN CASE WHEN gth.has_tenant_scope() THEN 'tenant' ELSE 'user' END;

CREATE OR REPLACE FUNCTION gth.refuse_context()
RETURNS text
LANGUAGE plpgsql
STABLE
PARALLEL SAFE
AS $$
BEGIN
    IF gth.current_tenant_id() IS NULL THEN
        RAISE EXCEPTION 'no signed context is set'
            USING ERRCODE = 'insufficient_privilege',
                  HINT = 'This database takes signed contexts only. In this transaction first: SELECT gth.set_signed_context(<token>). LangGraph''s saver and store: connect with a signed application_name, gths:….';
    END IF;
    RAISE EXCEPTION 'the signed context of this transaction is another one'
        USING ERRCODE = 'insufficient_privilege',
              HINT = 'Tenant and user must be those of the token, which gth.set_signed_context(<token>) took on.';
END
$$;
COMMENT ON FUNCTION gth.refuse_context() IS 'Raises the error for a context that was named and not signed.';

-- In PL/pgSQL, so that it is not inlined into the hot paths, which have no use for it once the context is signed.
CREATE OR REPLACE FUNCTION gth.store_context(p_tenant_id uuid, p_user_id uuid, p_scope text)
RETURNS text
LANGUAGE plpgsql
VOLATILE
AS $$
BEGIN
    IF NOT has_parameter_privilege('backtrace_functions', 'SET') THEN
        RETURN gth.refuse_context();
    END IF;
    RETURN set_config(
        'backtrace_functions',
        concat_ws(
            ',', 'gthcontext', coalesce(replace(p_tenant_id::text, '-', ''), ''), coalesce(replace(p_user_id::text, '-', ''), ''), p_scope
        ),
        true
    );
END
$$;

-- v1.<tenant>.<user or ->.<scope>.<expiry> becomes gthcontext,<tenant>,<user or nothing>,<scope>: no characters but those
-- that the setting takes. The expiry has been looked at. replace() takes half the time of one translate().
CREATE OR REPLACE FUNCTION gth.store_signed(p_token text)
RETURNS text
LANGUAGE sql
VOLATILE
RETURN set_config(
    'backtrace_functions',
    replace(
        'gthcontext,' || split_part(p_token, '.', 2) || ',' || split_part(p_token, '.', 3) || ',' || split_part(p_token, '.', 4),
        '-', ''
    ),
    true
);

CREATE OR REPLACE FUNCTION gth.enter_wider_context(p_tenant_id uuid, p_user_id uuid)
RETURNS text
LANGUAGE plpgsql
VOLATILE
AS $$
BEGIN
    IF p_tenant_id = gth.current_tenant_id() AND (p_user_id = gth.current_user_id() OR gth.has_tenant_scope()) THEN
        RETURN '';
    END IF;
    RETURN gth.store_context(p_tenant_id, p_user_id, 'user');
END
$$;
COMMENT ON FUNCTION gth.enter_wider_context(uuid, uuid) IS
'Demands that the signed context is that user''s, or the tenant''s whole scope; a tenant that the connection carries is neither. For who need none, takes it on.';

-- Nearly always the context is exactly that user's, which one look at the setting tells.
CREATE OR REPLACE FUNCTION gth.enter_user_context(p_tenant_id uuid, p_user_id uuid)
RETURNS text
LANGUAGE sql
VOLATILE
RETURN CASE
    WHEN
        starts_with(
            current_setting('backtrace_functions'),
            'gthcontext,' || replace(concat(p_tenant_id, ',', p_user_id, ','), '-', '')
        )
        THEN ''
    ELSE gth.enter_wider_context(p_tenant_id, p_user_id)
END;

CREATE OR REPLACE FUNCTION gth.enter_tenant_context(p_tenant_id uuid)
RETURNS text
LANGUAGE sql
VOLATILE
RETURN CASE
    WHEN p_tenant_id = gth.current_tenant_id() THEN '' ELSE gth.store_context(p_tenant_id, NULL, 'user')
END;

CREATE OR REPLACE FUNCTION gth.refuse_no_tenant()
RETURNS uuid
LANGUAGE sql
STABLE
PARALLEL SAFE
RETURN gth.refuse_context()::uuid;

CREATE OR REPLACE FUNCTION gth.require_context()
RETURNS void
LANGUAGE plpgsql
STABLE
PARALLEL SAFE
AS $$
BEGIN
    PERFORM gth.require_tenant_id();
    IF gth.current_user_id() IS NULL AND NOT gth.has_tenant_scope() THEN
        RAISE EXCEPTION 'the connection carries a tenant, and neither a user nor its whole scope'
            USING ERRCODE = 'insufficient_privilege',
                  HINT = 'In this transaction first: SELECT gth.set_signed_context(<token>).';
    END IF;
END
$$;
