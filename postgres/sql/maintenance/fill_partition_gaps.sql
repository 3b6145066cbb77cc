-- Only the holes between months that are there.
CREATE OR REPLACE PROCEDURE gth.fill_partition_gaps(p_parent regclass DEFAULT NULL, INOUT partitions_created integer DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_rows bigint;
BEGIN
    CALL gth.require_autocommit('Call fill_partition_gaps() on its own, outside BEGIN and COMMIT.');
    CALL gth.add_missing_partitions(p_parent, 'gap', partitions_created, v_rows);
END
$$;
COMMENT ON PROCEDURE gth.fill_partition_gaps(regclass, integer) IS
'Creates the months that are missing between the oldest and the newest partition, as far as the retention allows. Dry run: '
'SELECT * FROM gth.missing_partitions() WHERE reason = ''gap''.';
