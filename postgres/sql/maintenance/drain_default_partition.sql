-- Only the rows that no month took, for an operator who does not want to wait for the daily job.
CREATE OR REPLACE PROCEDURE gth.drain_default_partition(p_parent regclass DEFAULT NULL, INOUT rows_moved bigint DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_created integer;
BEGIN
    CALL gth.require_autocommit('Call drain_default_partition() on its own, outside BEGIN and COMMIT.');
    CALL gth.add_missing_partitions(p_parent, 'strays', v_created, rows_moved);
END
$$;
COMMENT ON PROCEDURE gth.drain_default_partition(regclass, bigint) IS
'Moves the rows of the default partitions, or of one, to months of their own, one commit a month; returns their number. Dry '
'run: SELECT * FROM gth.missing_partitions() WHERE reason = ''strays''.';
