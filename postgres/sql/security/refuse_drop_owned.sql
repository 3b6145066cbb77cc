-- DROP OWNED BY a role asks for no ownership of a table: whoever is the role drops every policy that is for it alone. For gth_app
-- that is the wall between tenants, and what stays is whatever an operator opened behind it.
BEGIN;
CREATE OR REPLACE FUNCTION gth.refuse_drop_owned()
RETURNS event_trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        RAISE EXCEPTION 'DROP OWNED would drop policies: in this database it is for superusers'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END
$$;
COMMENT ON FUNCTION gth.refuse_drop_owned() IS
'Event trigger of DROP OWNED: refuses it to who is no superuser. It stays the superuser''s who loads it, because superusers meet it.';
REVOKE ALL ON FUNCTION gth.refuse_drop_owned() FROM PUBLIC;

SET LOCAL ROLE gth_owner;
CREATE OR REPLACE FUNCTION gth.audit_policy_guard(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        'event trigger ' || g.name,
        CASE
            WHEN e.oid IS NULL THEN format(
                'CREATE EVENT TRIGGER %I ON ddl_command_start WHEN TAG IN (''DROP OWNED'') EXECUTE FUNCTION gth.refuse_drop_owned()',
                g.name
            )
            ELSE format('ALTER EVENT TRIGGER %I ENABLE', g.name)
        END
    FROM (VALUES ('gth_refuse_drop_owned')) AS g (name)
    LEFT JOIN pg_event_trigger AS e ON e.evtname = g.name
    WHERE e.oid IS NULL OR e.evtenabled NOT IN ('O', 'A')
$$;
COMMENT ON FUNCTION gth.audit_policy_guard() IS 'The event trigger with gth.refuse_drop_owned(), where it is missing or disabled.';
RESET ROLE;

SELECT remedy FROM gth.audit_policy_guard() \gexec
COMMENT ON EVENT TRIGGER gth_refuse_drop_owned IS 'Keeps roles from dropping the policies that are for them.';
COMMIT;
