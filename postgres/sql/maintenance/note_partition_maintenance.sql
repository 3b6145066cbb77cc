-- "When did the manager last come round" survives a failover, where the statistics do not.
CREATE OR REPLACE FUNCTION gth.note_partition_maintenance()
RETURNS void
LANGUAGE sql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE gth.partition_policy SET maintained_at = clock_timestamp()
$$;
REVOKE ALL ON FUNCTION gth.note_partition_maintenance() FROM PUBLIC;
COMMENT ON FUNCTION gth.note_partition_maintenance() IS
'Records that create_monthly_partitions() went through every parent to the end.';
