-- The one place where load is compared with limits.
CREATE OR REPLACE FUNCTION gth.too_busy(p_replication_lag interval, p_active_queries integer)
RETURNS text
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT CASE
        WHEN l.replication_lag > p_replication_lag
            THEN format('replication lags %s s, limit %s s',
                round(extract(EPOCH FROM l.replication_lag)), round(extract(EPOCH FROM p_replication_lag)))
        WHEN l.active_queries > p_active_queries
            THEN format('%s queries are active, limit %s', l.active_queries, p_active_queries)
    END
    FROM gth.current_load() AS l
$$;
COMMENT ON FUNCTION gth.too_busy(interval, integer) IS
'Which of the limits is passed, in words; NULL when none is. A limit of NULL is none.';
