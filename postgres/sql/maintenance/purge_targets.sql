-- Where a policy's rows are: its table, or, since a ctid means something in one table only, each partition that can hold due
-- rows. Where months are kept as tables or files, nothing is deleted row by row: neither of one that cannot go yet, nor what came
-- too late for one.
CREATE OR REPLACE FUNCTION gth.purge_targets(p_policy text)
RETURNS TABLE (target regclass, cutoff timestamptz)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
    SELECT to_regclass(format('%I.%I', r.table_schema, r.table_name)), now() - r.period
    FROM gth.retention_policy AS r
    WHERE r.code = p_policy
        AND r.action <> 'drop_months'
        AND to_regclass(format('%I.%I', r.table_schema, r.table_name)) IS NOT NULL
    UNION ALL
    SELECT s.partition, now() - r.period
    FROM gth.retention_policy AS r
    INNER JOIN gth.partition_policy AS p ON p.retention = r.code AND p.action = 'drop'
    CROSS JOIN LATERAL gth.partitions(p.parent) AS s
    WHERE r.code = p_policy AND r.action = 'drop_months' AND s.is_default
    UNION ALL
    SELECT e.partition, e.cutoff
    FROM gth.expired_partitions() AS e
    INNER JOIN gth.retention_policy AS r ON r.code = e.policy AND r.action = 'drop_months'
    WHERE e.policy = p_policy AND e.action = 'drop'
$$;
COMMENT ON FUNCTION gth.purge_targets(text) IS
'Tables in which a retention policy removes rows, and the time before which they are due.';
