-- Whoever changes a parent's set of partitions holds this, and never waits long for it or for anything else.
CREATE OR REPLACE FUNCTION gth.lock_partitions(p_parent regclass)
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    -- everybody who comes after a waiting ALTER TABLE waits too: 150 ms is the longest stall it can cause
    PERFORM pg_catalog.set_config('lock_timeout', '150ms', true);
    PERFORM pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('gth.partitions', p_parent::oid::bigint));
END
$$;
COMMENT ON FUNCTION gth.lock_partitions(regclass) IS
'Takes the advisory lock of a parent''s partitions until the end of the transaction, and sets its lock_timeout to 150 ms.';
