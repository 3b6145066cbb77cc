-- Reads the default partition while others read and write it.
CREATE OR REPLACE FUNCTION gth.validate_exclusion(p_default regclass, p_lower timestamptz)
RETURNS boolean
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_name CONSTANT name := gth.exclusion_name(p_lower);
BEGIN
    PERFORM gth.require_maintenance_rights();
    EXECUTE format('ALTER TABLE %s VALIDATE CONSTRAINT %I', p_default, v_name);
    RETURN true;
EXCEPTION
    WHEN check_violation THEN
        -- a row for that month came in between: attach_partition() moves it
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', p_default, v_name);
        RETURN false;
END
$$;
REVOKE ALL ON FUNCTION gth.validate_exclusion(regclass, timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION gth.validate_exclusion(regclass, timestamptz) IS
'Validates the constraint of exclude_from_default(), or drops it where a row contradicts it and returns false.';
