-- A thread without a trace, a commit per batch.
CREATE OR REPLACE PROCEDURE gth.erase_thread(
    p_tenant_id uuid, p_thread_id text, INOUT rows_affected bigint DEFAULT 0
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_rows bigint;
BEGIN
    CALL gth.require_autocommit('Call gth.erase_thread() on its own, outside BEGIN and COMMIT.');
    rows_affected := 0;
    LOOP
        v_rows := gth.erase_thread_batch(p_tenant_id, p_thread_id);
        COMMIT;
        EXIT WHEN v_rows = 0;
        rows_affected := rows_affected + v_rows;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE gth.erase_thread(uuid, text, bigint) IS
'Deletes every checkpoint, write and blob of a thread of one tenant in committed batches and returns the rows; its '
'conversation stays.';
