-- The constraint that says "made by prepare_partition(), not attached yet", and spares ATTACH the scan of the table.
CREATE OR REPLACE FUNCTION gth.bounds_name(p_table regclass)
RETURNS name
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT (relname || '_bounds_check')::name FROM pg_class WHERE oid = p_table
$$;
COMMENT ON FUNCTION gth.bounds_name(regclass) IS 'Name of the constraint by which a table waits to become a partition.';
