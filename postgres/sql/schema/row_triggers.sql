-- Trigger functions that many tables share. security.sql loads this file again at every start.

CREATE OR REPLACE FUNCTION gth.touch_row()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION gth.touch_row() IS 'BEFORE UPDATE: keeps updated_at.';

CREATE OR REPLACE FUNCTION gth.touch_soft_deletable_row()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.updated_at := now();
    IF NEW.deleted_at IS NOT NULL THEN
        -- The database's clock decides, once: policies hide a row whose deleted_at lies before the current transaction, and
        -- retention counts from it.
        NEW.deleted_at := coalesce(OLD.deleted_at, now());
        IF OLD.deleted_at IS NULL AND TG_RELID = 'public.users'::regclass THEN
            -- As the address: who left may come back with the same account. Under hold nothing of a person goes.
            DELETE FROM public.oauth_accounts AS a
            WHERE a.tenant_id = OLD.tenant_id
                AND a.user_id = OLD.id
                AND NEW.processing_restricted_at IS NULL
                AND coalesce(NEW.legal_hold_until <= now(), true);
        END IF;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION gth.touch_soft_deletable_row() IS
'BEFORE UPDATE: keeps updated_at, and stamps a soft delete with the transaction''s time, whatever time was written; a user who is deleted loses their oauth_accounts, unless under hold.';

CREATE OR REPLACE FUNCTION gth.refuse_update()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', HINT = 'Insert a new row that says what is true now.';
END
$$;
COMMENT ON FUNCTION gth.refuse_update() IS 'BEFORE UPDATE: for append-only tables.';

CREATE OR REPLACE FUNCTION gth.require_context_to_write()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    -- Settings first: they are cheaper than the catalogue, and set in nearly every call.
    IF (gth.current_tenant_id() IS NULL OR (gth.current_user_id() IS NULL AND NOT gth.has_tenant_scope()))
        AND row_security_active(TG_RELID)
    THEN
        PERFORM gth.require_context();
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION gth.require_context_to_write() IS
'BEFORE each writing statement: without it an UPDATE with half a context would quietly change no row.';

CREATE OR REPLACE FUNCTION gth.require_tenant_to_write()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF gth.current_tenant_id() IS NULL AND row_security_active(TG_RELID) THEN
        PERFORM gth.require_tenant_id();
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION gth.require_tenant_to_write() IS
'BEFORE each writing statement on a table that all users of a tenant share.';

CREATE OR REPLACE FUNCTION gth.inherit_user()
RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    v_parent    CONSTANT text := TG_ARGV[0];
    v_column    CONSTANT text := TG_ARGV[1];
    v_parent_id CONSTANT uuid := to_jsonb(NEW) ->> v_column;
BEGIN
    IF NEW.user_id IS NULL THEN
        EXECUTE format('SELECT user_id FROM public.%I WHERE tenant_id = $1 AND id = $2', v_parent)
            INTO NEW.user_id
            USING NEW.tenant_id, v_parent_id;
        IF NEW.user_id IS NULL THEN
            RAISE EXCEPTION '%.% = % names no row of % in this context', TG_TABLE_NAME, v_column, v_parent_id, v_parent
                USING ERRCODE = 'foreign_key_violation';
        END IF;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION gth.inherit_user() IS
'BEFORE INSERT (parent table, foreign key column): a part belongs to the user of its whole, so nobody has to repeat user_id.';
