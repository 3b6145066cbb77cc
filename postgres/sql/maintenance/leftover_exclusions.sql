-- A run that was killed between exclude_from_default() and the attach leaves its constraint. The next run takes it up, unless
-- nobody wants that month any more, or it has begun: then it refuses rows.
CREATE OR REPLACE FUNCTION gth.leftover_exclusions(p_parent regclass DEFAULT NULL)
RETURNS TABLE (parent regclass, lower_bound timestamptz)
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
    SELECT p.parent, x.lower_bound
    FROM gth.partitions(p_parent) AS p
    INNER JOIN pg_constraint AS k ON k.conrelid = p.partition AND k.conname ~ '^without_y\d{4}m\d\d_check$'
    CROSS JOIN LATERAL (
        SELECT make_timestamptz(substr(k.conname, 10, 4)::integer, substr(k.conname, 15, 2)::integer, 1, 0, 0, 0) AS lower_bound
    ) AS x
    WHERE p.is_default
        AND (
            x.lower_bound <= now()
            OR NOT EXISTS (SELECT FROM gth.missing_partitions(p.parent) AS m WHERE m.lower_bound = x.lower_bound)
        )
$$;
REVOKE ALL ON FUNCTION gth.leftover_exclusions(regclass) FROM PUBLIC;
COMMENT ON FUNCTION gth.leftover_exclusions(regclass) IS
'Months that a default partition refuses although no partition is about to be made for them.';
