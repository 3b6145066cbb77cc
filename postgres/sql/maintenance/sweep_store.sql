-- What the store's own sweeper does, without a thread in every application.
CREATE OR REPLACE PROCEDURE gth.sweep_store(INOUT rows_affected bigint DEFAULT 0)
LANGUAGE plpgsql
AS $$
DECLARE
    v_policy  text;
    v_rows    bigint;
    v_failure text;
BEGIN
    CALL gth.require_autocommit('Call gth.sweep_store() on its own, outside BEGIN and COMMIT.');
    rows_affected := 0;
    FOR v_policy IN
        SELECT code FROM gth.retention_policy WHERE is_enabled AND action = 'sweep' ORDER BY code
    LOOP
        CALL gth.purge_policy(gth.uuid_v7(), v_policy, v_rows, v_failure);
        rows_affected := rows_affected + v_rows;
        IF v_failure IS NOT NULL THEN
            RAISE EXCEPTION 'sweep incomplete: %', v_failure;
        END IF;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE gth.sweep_store(bigint) IS
'Deletes the entries of LangGraph''s store that have expired, in committed batches; returns their number.';
