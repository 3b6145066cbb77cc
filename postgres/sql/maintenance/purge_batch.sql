-- One batch of one policy, and its line in the log: both in the caller's transaction, so the log never tells a lie.
CREATE OR REPLACE FUNCTION gth.purge_batch(
    p_run_id uuid,
    p_policy gth.retention_policy,
    p_target regclass,
    p_cutoff timestamptz
)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_rows bigint;
BEGIN
    v_rows := CASE p_policy.action
        WHEN 'scrub_columns' THEN gth.scrub_due_columns(p_policy.code, p_target, p_policy.age_column, p_cutoff, 5000)
        WHEN 'scrub_after_travel' THEN gth.scrub_after_travel(p_policy.code, p_cutoff, 2000)
        -- one conversation or user is many rows
        WHEN 'delete_conversations' THEN gth.delete_conversations(p_policy.age_column, p_cutoff, 100)
        WHEN 'erase_users' THEN gth.erase_due_users(p_policy.age_column, p_cutoff, 100)
        ELSE gth.delete_due_rows(p_target, p_policy.age_column, p_cutoff, 5000)
    END;
    IF v_rows > 0 THEN
        INSERT INTO gth.purge_log (run_id, policy, table_name, action, cutoff, rows_affected)
        VALUES (
            p_run_id,
            p_policy.code,
            p_target::text,
            CASE WHEN p_policy.action LIKE 'scrub%' THEN 'scrubbed' WHEN p_policy.action = 'erase_users' THEN 'erased' ELSE 'deleted' END,
            p_cutoff,
            v_rows
        );
    END IF;
    RETURN v_rows;
END
$$;
COMMENT ON FUNCTION gth.purge_batch(uuid, gth.retention_policy, regclass, timestamptz) IS
'Does one batch of a retention policy in one table, logs it, and returns the number of rows.';
