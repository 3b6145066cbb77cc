-- The monthly job, and the last line of maintenance.sql. Run it as often as you like: what is there is left alone.
CREATE OR REPLACE PROCEDURE public.create_monthly_partitions(INOUT partitions_created integer DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_rows bigint;
BEGIN
    CALL gth.require_autocommit('Call create_monthly_partitions() on its own, outside BEGIN and COMMIT.');
    CALL gth.add_missing_partitions(NULL, NULL, partitions_created, v_rows);
    PERFORM gth.note_partition_maintenance();
END
$$;
COMMENT ON PROCEDURE public.create_monthly_partitions(integer) IS
'Creates the UTC months that gth.partition_policy wants and that are missing, fills gaps, and drains the default '
'partitions. Dry run: gth.missing_partitions().';
