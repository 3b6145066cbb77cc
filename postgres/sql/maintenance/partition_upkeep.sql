-- VACUUM and CREATE INDEX CONCURRENTLY cannot run inside a procedure: a job runs these statements, one by one.
CREATE OR REPLACE FUNCTION gth.partition_upkeep()
RETURNS TABLE (statement text, partition regclass, reason text)
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
BEGIN
    PERFORM gth.require_maintenance_rights();
    RETURN QUERY
    WITH closed AS MATERIALIZED (
        SELECT
            s.parent,
            s.partition,
            s.upper_bound,
            p.optimise,
            c.relallvisible < c.relpages AS is_dirty,
            gth.partition_key(s.parent) AS key
        FROM gth.partition_policy AS p
        CROSS JOIN LATERAL gth.partitions(p.parent) AS s
        INNER JOIN pg_class AS c ON c.oid = s.partition
        WHERE s.upper_bound <= now() AND pg_relation_size(s.partition) > 0
    ),

    brin AS (
        SELECT c.partition, i.indexrelid, i.indisvalid
        FROM closed AS c
        INNER JOIN pg_index AS i ON i.indrelid = c.partition
        INNER JOIN pg_class AS x ON x.oid = i.indexrelid
        INNER JOIN pg_am AS m ON m.oid = x.relam AND m.amname = 'brin'
        INNER JOIN pg_attribute AS a ON a.attrelid = c.partition AND a.attname = c.key
        WHERE i.indkey[0] = a.attnum AND i.indnatts = 1
    )

    SELECT u.statement, u.partition, u.reason
    FROM (
        SELECT
            1 AS place,
            format('DROP INDEX CONCURRENTLY %s', b.indexrelid::regclass) AS statement,
            b.partition,
            'left unfinished' AS reason
        FROM brin AS b
        WHERE NOT b.indisvalid
        UNION ALL
        SELECT
            2,
            -- PostgreSQL finds a name, however long the month's is
            format('CREATE INDEX CONCURRENTLY ON %s USING brin (%I)', c.partition, c.key),
            c.partition,
            'closed'
        FROM closed AS c
        WHERE c.optimise IN ('brin', 'drop_indexes')
            AND NOT EXISTS (SELECT FROM brin AS b WHERE b.partition = c.partition AND b.indisvalid)
        UNION ALL
        SELECT
            3,
            format('VACUUM (FREEZE, ANALYZE) %s', c.partition),
            c.partition,
            CASE WHEN c.is_dirty THEN 'changed since it was frozen' ELSE 'closed' END
        FROM closed AS c
        WHERE c.is_dirty
            -- by hand, so that it was FREEZE; a new leader knows of none, and then it costs next to nothing
            OR coalesce(pg_stat_get_last_vacuum_time(c.partition) < c.upper_bound, true)
            OR pg_stat_get_ins_since_vacuum(c.partition) > 0
            OR pg_stat_get_dead_tuples(c.partition) > 0
    ) AS u
    ORDER BY u.place, u.partition::text;
END
$$;
COMMENT ON FUNCTION gth.partition_upkeep() IS
'What months whose time is over still need: VACUUM (FREEZE), once and after a change, and the index of '
'gth.partition_policy.optimise. Empty when there is nothing to do.';
