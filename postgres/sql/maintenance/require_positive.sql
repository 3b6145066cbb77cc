-- "Keep the newest 0" would be an erasure by accident.
CREATE OR REPLACE FUNCTION gth.require_positive(p_name text, p_value integer)
RETURNS void
LANGUAGE plpgsql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF p_value IS NULL OR p_value < 1 THEN
        RAISE EXCEPTION '% must be 1 or more, not %', p_name, p_value USING ERRCODE = 'invalid_parameter_value';
    END IF;
END
$$;
COMMENT ON FUNCTION gth.require_positive(text, integer) IS 'Raises an error that names the parameter unless it is 1 or more.';
