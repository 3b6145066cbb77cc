-- Whoever changes a parent's set of partitions holds this. Nobody queues behind an advisory lock but another manager, so that
-- is the one lock that may be waited for.
CREATE OR REPLACE FUNCTION gth.lock_partitions(p_parent regclass)
RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM pg_catalog.set_config('lock_timeout', '60s', true);
    PERFORM pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('gth.partitions', p_parent::oid::bigint));
    PERFORM pg_catalog.set_config('lock_timeout', '150ms', true);
END
$$;
COMMENT ON FUNCTION gth.lock_partitions(regclass) IS
'Takes the advisory lock of a parent''s partitions until the end of the transaction, waiting for another manager up to a '
'minute, and sets the transaction''s lock_timeout to 150 ms.';
