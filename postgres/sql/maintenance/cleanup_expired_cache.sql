-- The hourly job.
CREATE OR REPLACE PROCEDURE public.cleanup_expired_cache(INOUT rows_affected bigint DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_policy   text;
    v_rows     bigint;
    v_failure  text;
    v_failures text[] := '{}';
BEGIN
    CALL gth.require_autocommit('Call cleanup_expired_cache() on its own, outside BEGIN and COMMIT.');
    rows_affected := 0;
    FOR v_policy IN
        SELECT code FROM gth.retention_policy WHERE is_enabled AND action = 'expire' ORDER BY code
    LOOP
        v_failure := NULL;
        CALL gth.purge_policy(NULL, v_policy, v_rows, v_failure);
        rows_affected := rows_affected + v_rows;
        IF v_failure IS NOT NULL THEN
            v_failures := v_failures || v_failure;
        END IF;
    END LOOP;
    IF v_failures <> '{}' THEN
        RAISE EXCEPTION 'cleanup incomplete: %', pg_catalog.array_to_string(v_failures, '; ');
    END IF;
END
$$;
COMMENT ON PROCEDURE public.cleanup_expired_cache(bigint) IS
'Deletes cache entries that expired longer ago than their retention policy says, in committed batches; returns their number.';
