-- The dry run of apply_partition_retention(): months whose last moment is older than the period.
CREATE OR REPLACE FUNCTION gth.expired_partitions()
RETURNS TABLE (
    parent regclass,
    partition regclass,
    lower_bound timestamptz,
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
    SELECT p.parent, s.partition, s.lower_bound, s.upper_bound, p.action, r.code, now() - r.period
    FROM gth.partition_policy AS p
    INNER JOIN gth.retention_policy AS r ON r.code = p.retention AND r.is_enabled
    CROSS JOIN LATERAL gth.partitions(p.parent) AS s
    WHERE p.action <> 'keep'
        AND s.upper_bound <= now() - r.period
        -- what has no beginning is no month, and nothing that a file could be named after
        AND (p.action <> 'archive' OR isfinite(s.lower_bound))
        -- somebody brought it back to look at it
        AND NOT EXISTS (
            SELECT
            FROM gth.detached_partition AS d
            WHERE d.parent = p.parent AND d.lower_bound = s.lower_bound AND d.kept_until > now()
        )
    ORDER BY s.upper_bound
$$;
COMMENT ON FUNCTION gth.expired_partitions() IS
'Partitions that apply_partition_retention() would remove, unless they hold rows of people under legal hold or restriction.';
