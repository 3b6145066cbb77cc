-- The dry run of apply_partition_retention(): months whose last moment is older than the period.
CREATE OR REPLACE FUNCTION gth.expired_partitions()
RETURNS TABLE (
    parent regclass,
    partition regclass,
    upper_bound timestamptz,
    action text,
    policy text,
    cutoff timestamptz
)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
    SELECT p.parent, s.partition, s.upper_bound, p.action, r.code, now() - r.period
    FROM gth.partition_policy AS p
    INNER JOIN gth.retention_policy AS r ON r.code = p.retention AND r.is_enabled
    CROSS JOIN LATERAL gth.partitions(p.parent) AS s
    WHERE p.action <> 'keep' AND s.upper_bound <= now() - r.period
    ORDER BY s.upper_bound
$$;
COMMENT ON FUNCTION gth.expired_partitions() IS
'Partitions that apply_partition_retention() would remove, unless they hold rows of people under legal hold or restriction.';
