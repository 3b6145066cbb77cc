-- One batch of one policy, and its line in the log: both in the caller's transaction, so the log never tells a lie.
CREATE OR REPLACE FUNCTION gth.purge_batch(p_run_id uuid, p_policy text, p_target regclass)
RETURNS bigint
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_policy gth.retention_policy;
    v_cutoff timestamptz;
    v_rows   bigint;
BEGIN
    PERFORM gth.require_maintenance_rights();
    SELECT * INTO STRICT v_policy FROM gth.retention_policy AS r WHERE r.code = p_policy AND r.is_enabled;
    -- only where the policy has its rows, and only what is due, whoever asks
    SELECT t.cutoff INTO STRICT v_cutoff FROM gth.purge_targets(p_policy) AS t WHERE t.target = p_target;
    v_rows := CASE v_policy.action
        WHEN 'scrub_columns' THEN gth.scrub_due_columns(p_policy, p_target, v_policy.age_column, v_cutoff, 5000)
        WHEN 'scrub_after_travel' THEN gth.scrub_after_travel(p_policy, v_cutoff, 2000)
        -- one conversation or user is many rows
        WHEN 'delete_conversations' THEN gth.delete_conversations(v_policy.age_column, v_cutoff, 100)
        WHEN 'delete_threads' THEN gth.delete_idle_threads(v_policy.age_column, v_cutoff, 100)
        WHEN 'erase_users' THEN gth.erase_due_users(v_policy.age_column, v_cutoff, 100)
        WHEN 'trim_history' THEN gth.delete_old_runs(v_cutoff, 5000)
        -- a cached result is many kilobytes, and so may be what an agent remembers
        WHEN 'sweep' THEN gth.delete_due_rows(p_target, v_policy.age_column, v_cutoff, 1000)
        WHEN 'expire' THEN gth.delete_due_rows(p_target, v_policy.age_column, v_cutoff, 1000)
        ELSE gth.delete_due_rows(p_target, v_policy.age_column, v_cutoff, 5000)
    END;
    IF v_rows > 0 AND v_policy.action <> 'expire' THEN
        INSERT INTO gth.purge_log (run_id, policy, table_name, action, cutoff, rows_affected)
        VALUES (
            p_run_id,
            p_policy,
            p_target::text,
            CASE
                WHEN v_policy.action LIKE 'scrub%' THEN 'scrubbed'
                WHEN v_policy.action = 'erase_users' THEN 'erased'
                ELSE 'deleted'
            END,
            v_cutoff,
            v_rows
        );
    END IF;
    RETURN v_rows;
END
$$;
REVOKE ALL ON FUNCTION gth.purge_batch(uuid, text, regclass) FROM PUBLIC;
COMMENT ON FUNCTION gth.purge_batch(uuid, text, regclass) IS
'Does one batch of a retention policy in one table, logs it unless it is a cache''s, and returns the number of rows.';
