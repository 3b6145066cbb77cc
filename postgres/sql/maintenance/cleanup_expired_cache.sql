-- The hourly job. Expired entries are useless but for the time a stale answer is better than none: the policies' period.
CREATE OR REPLACE PROCEDURE public.cleanup_expired_cache(INOUT rows_affected bigint DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_target record;
    v_rows   bigint;
BEGIN
    PERFORM gth.require_maintenance_rights();
    CALL gth.require_autocommit('Call cleanup_expired_cache() on its own, outside BEGIN and COMMIT; it commits after every batch.');
    rows_affected := 0;
    FOR v_target IN
        SELECT t.target, t.cutoff, r.age_column
        FROM gth.retention_policy AS r
        CROSS JOIN LATERAL gth.purge_targets(r.code) AS t
        WHERE r.is_enabled AND r.action = 'expire'
    LOOP
        LOOP
            v_rows := gth.delete_due_rows(v_target.target, v_target.age_column, v_target.cutoff, 1000);
            COMMIT;
            EXIT WHEN v_rows = 0;
            rows_affected := rows_affected + v_rows;
        END LOOP;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE public.cleanup_expired_cache(bigint) IS
'Deletes cache entries that expired longer ago than their retention policy says, in committed batches; returns their number.';
