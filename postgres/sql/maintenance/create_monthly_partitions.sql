-- The monthly job, and the last line of maintenance.sql. Run it as often as you like: what is there is left alone.
CREATE OR REPLACE PROCEDURE public.create_monthly_partitions(INOUT partitions_created integer DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_month record;
    v_added boolean;
BEGIN
    CALL gth.require_autocommit('Call create_monthly_partitions() on its own, outside BEGIN and COMMIT.');
    partitions_created := 0;
    FOR v_month IN SELECT * FROM gth.missing_partitions() LOOP
        v_added := false;
        CALL gth.add_partition(v_month.parent, v_month.lower_bound, v_month.strays, v_added);
        partitions_created := partitions_created + v_added::integer;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE public.create_monthly_partitions(integer) IS
'Creates the UTC months that gth.partition_policy wants and that are missing, fills gaps, and drains the default '
'partitions. Dry run: gth.missing_partitions().';
