-- The daily job: every enabled retention policy, one after the other.
CREATE OR REPLACE PROCEDURE public.gdpr_purge_old_data(INOUT rows_affected bigint DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_run_id   CONSTANT uuid := gth.uuid_v7();
    v_policy   text;
    v_rows     bigint;
    v_failure  text;
    v_failures text[] := '{}';
BEGIN
    CALL gth.require_autocommit('Call gdpr_purge_old_data() on its own, outside BEGIN and COMMIT.');
    PERFORM gth.require_read_committed('nothing can be purged');
    CALL gth.apply_partition_retention(v_run_id, rows_affected, v_failures);
    FOR v_policy IN
        SELECT code FROM gth.retention_policy
        WHERE is_enabled AND action NOT IN ('expire', 'sweep', 'trim_history')
        ORDER BY code
    LOOP
        v_failure := NULL;
        CALL gth.purge_policy(v_run_id, v_policy, v_rows, v_failure);
        rows_affected := rows_affected + v_rows;
        IF v_failure IS NOT NULL THEN
            v_failures := v_failures || v_failure;
        END IF;
    END LOOP;
    IF v_failures <> '{}' THEN
        RAISE EXCEPTION 'purge incomplete: %', pg_catalog.array_to_string(v_failures, '; ')
            USING HINT = 'All else was carried out; it is committed and stands in gth.purge_log.';
    END IF;
END
$$;
COMMENT ON PROCEDURE public.gdpr_purge_old_data(bigint) IS
'Carries out every enabled row of gth.retention_policy in committed batches, logs counts in gth.purge_log, returns the '
'rows affected.';
