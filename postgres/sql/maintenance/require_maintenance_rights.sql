-- Under FORCE ROW LEVEL SECURITY even the owner's DELETE removes 0 rows, silently: whoever cannot see everything must not clean up.
CREATE OR REPLACE FUNCTION gth.require_bypass_rls()
RETURNS void
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM pg_catalog.pg_roles WHERE rolname = current_user AND (rolbypassrls OR rolsuper)
    ) THEN
        RAISE EXCEPTION 'role "%" is under row-level security and would silently skip rows', current_user
            USING ERRCODE = 'insufficient_privilege',
                  HINT = 'Call it as gth_scheduler, gth_admin or a superuser: they have BYPASSRLS.';
    END IF;
END
$$;
COMMENT ON FUNCTION gth.require_bypass_rls() IS
'Raises an error unless the caller sees every row, because a clean-up that sees none would succeed without doing anything.';
