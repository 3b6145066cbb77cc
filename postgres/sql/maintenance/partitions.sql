-- What is attached, with bounds as values. Bounds are read from the catalogue, never from names; the settings make their text
-- unambiguous whatever time zone the session has.
CREATE OR REPLACE FUNCTION gth.partitions(p_parent regclass DEFAULT NULL)
RETURNS TABLE (
    parent regclass,
    partition regclass,
    lower_bound timestamptz,
    upper_bound timestamptz,
    is_default boolean
)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
SET datestyle = 'ISO, YMD'
AS $$
    SELECT
        i.inhparent::regclass,
        i.inhrelid::regclass,
        CASE
            WHEN b.bound LIKE '%FROM (MINVALUE)%' THEN '-infinity'
            ELSE nullif(split_part(b.bound, '''', 2), '')
        END::timestamptz,
        CASE
            WHEN b.bound LIKE '%TO (MAXVALUE)%' THEN 'infinity'
            ELSE nullif(split_part(b.bound, '''', -2), '')
        END::timestamptz,
        b.bound = 'DEFAULT'
    FROM gth.partition_policy AS p
    -- as gth.partition_key() demands: bounds of another kind are no times
    INNER JOIN pg_partitioned_table AS d ON d.partrelid = p.parent AND d.partstrat = 'r' AND d.partnatts = 1
    INNER JOIN pg_attribute AS k
        ON k.attrelid = d.partrelid AND k.attnum = d.partattrs[0] AND k.atttypid = 'pg_catalog.timestamptz'::regtype
    INNER JOIN pg_inherits AS i ON i.inhparent = p.parent
    INNER JOIN pg_class AS c ON c.oid = i.inhrelid
    -- 0: a bound has no columns, and naming the table would open each of 1,200
    CROSS JOIN LATERAL pg_get_expr(c.relpartbound, 0) AS b (bound)
    WHERE p_parent IS NULL OR p.parent = p_parent
$$;
COMMENT ON FUNCTION gth.partitions(regclass) IS
'Attached partitions of one parent, or of every parent in gth.partition_policy, with their bounds (NULL for the default '
'partition).';
