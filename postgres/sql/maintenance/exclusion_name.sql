-- The short-lived constraint on a default partition that says: this month is not in here.
CREATE OR REPLACE FUNCTION gth.exclusion_name(p_lower timestamptz)
RETURNS name
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
    SELECT to_char(p_lower, '"without_y"YYYY"m"MM"_check"')::name
$$;
COMMENT ON FUNCTION gth.exclusion_name(timestamptz) IS
'Name of the constraint that keeps a UTC month out of the default partition while its partition is attached.';
