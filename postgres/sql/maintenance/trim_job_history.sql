-- The daily job. How long is the period of policy job_runs in gth.retention_policy.
CREATE OR REPLACE PROCEDURE gth.trim_job_history(INOUT rows_affected bigint DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_policy  text;
    v_rows    bigint;
    v_failure text;
BEGIN
    CALL gth.require_autocommit('Call gth.trim_job_history() on its own, outside BEGIN and COMMIT.');
    rows_affected := 0;
    FOR v_policy IN
        SELECT code FROM gth.retention_policy WHERE is_enabled AND action = 'trim_history' ORDER BY code
    LOOP
        CALL gth.purge_policy(gth.uuid_v7(), v_policy, v_rows, v_failure);
        rows_affected := rows_affected + v_rows;
        IF v_failure IS NOT NULL THEN
            RAISE EXCEPTION 'trimming incomplete: %', v_failure;
        END IF;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE gth.trim_job_history(bigint) IS
'Deletes runs older than the policy job_runs says, but for each job''s last success and last failure, in committed batches; '
'returns their number.';
