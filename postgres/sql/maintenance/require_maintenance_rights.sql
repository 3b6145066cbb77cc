-- Under FORCE ROW LEVEL SECURITY even the owner's DELETE removes 0 rows, silently: who cannot see everything must not clean up.
CREATE OR REPLACE FUNCTION gth.require_maintenance_rights()
RETURNS void
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = current_user AND (rolbypassrls OR rolsuper)) THEN
        RAISE EXCEPTION 'role "%" is under row-level security: it would skip rows without a word', current_user
            USING ERRCODE = 'insufficient_privilege',
                  HINT = format('As a superuser: ALTER ROLE %I BYPASSRLS, or load security.sql again.', current_user);
    ELSIF NOT pg_has_role(current_user, 'gth_owner', 'USAGE') THEN
        RAISE EXCEPTION 'role "%" has not the rights of gth_owner: it could not touch partitions', current_user
            USING ERRCODE = 'insufficient_privilege',
                  HINT = format('As a superuser: GRANT gth_owner TO %I, or load security.sql again.', current_user);
    END IF;
END
$$;
COMMENT ON FUNCTION gth.require_maintenance_rights() IS
'Raises an error unless the current role sees every row and has the owner''s rights: a clean-up that sees nothing would '
'succeed without doing anything.';
