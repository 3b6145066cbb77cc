-- One batch of one policy, and its line in the log: both in the caller's transaction, so the log never tells a lie.
-- As an earlier release had it: beside the new one, calls would be ambiguous.
SELECT format('DROP FUNCTION %s', o.function)
FROM (
    VALUES
    (to_regprocedure('gth.purge_batch(uuid, text, regclass)')),
    (to_regprocedure('gth.purge_batch(uuid, text, regclass, timestamptz)'))
) AS o (function)
WHERE o.function IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.purge_batch(
    p_run_id uuid,
    p_policy text,
    p_target regclass,
    INOUT reached timestamptz DEFAULT '-infinity',
    INOUT failed jsonb DEFAULT '{}',
    OUT rows_affected bigint
)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_policy gth.retention_policy;
    v_cutoff timestamptz;
    v_limit  integer;
BEGIN
    PERFORM gth.require_maintenance_rights();
    SELECT * INTO STRICT v_policy FROM gth.retention_policy AS r WHERE r.code = p_policy AND r.is_enabled;
    -- only where the policy has its rows, and only what is due, whoever asks
    SELECT t.cutoff INTO STRICT v_cutoff FROM gth.purge_targets(p_policy) AS t WHERE t.target = p_target;
    CASE
        WHEN v_policy.action = 'scrub_columns' THEN
            SELECT d.done, d.failed INTO rows_affected, failed
            FROM gth.scrub_due_columns(
                coalesce(v_policy.columns_of, p_policy), p_target, v_policy.age_column, v_cutoff, 5000, failed
            ) AS d;
        WHEN v_policy.action = 'scrub_after_travel' THEN
            SELECT d.done, d.failed INTO rows_affected, failed
            FROM gth.scrub_after_travel(p_policy, v_cutoff, 2000, failed) AS d;
        -- one conversation or user is many rows
        WHEN v_policy.action = 'delete_conversations' THEN
            SELECT d.done, d.failed INTO rows_affected, failed
            FROM gth.delete_due_conversations(v_policy.age_column, v_cutoff, 100, failed) AS d;
        WHEN v_policy.action = 'delete_threads' THEN
            SELECT d.done, d.failed INTO rows_affected, failed
            FROM gth.delete_idle_threads(v_policy.age_column, v_cutoff, 100, failed) AS d;
        WHEN v_policy.action = 'erase_users' THEN
            SELECT d.done, d.failed INTO rows_affected, failed
            FROM gth.erase_due_users(v_policy.age_column, v_cutoff, 100, failed) AS d;
        WHEN v_policy.action = 'delete_unbooked' THEN
            SELECT d.done, d.failed INTO rows_affected, failed
            FROM gth.delete_unbooked(v_policy.age_column, v_cutoff, 1000, failed) AS d;
        -- bookings: with all of their parts
        WHEN v_policy.action = 'delete_rows' AND p_target = 'public.bookings'::regclass THEN
            SELECT d.done, d.failed INTO rows_affected, failed
            FROM gth.delete_due_bookings(v_policy.age_column, v_cutoff, 1000, failed) AS d;
        WHEN v_policy.action = 'trim_history' THEN
            rows_affected := gth.delete_old_runs(v_cutoff, 5000);
        WHEN v_policy.action IN ('sweep', 'expire', 'drop_months', 'delete_rows') THEN
            -- a cached result is many kilobytes, and so may be what an agent remembers
            v_limit := CASE WHEN v_policy.action IN ('sweep', 'expire') THEN 1000 ELSE 5000 END;
            SELECT d.done, d.reached, d.failed INTO rows_affected, reached, failed
            FROM gth.delete_due_rows(p_target, v_policy.age_column, v_cutoff, v_limit, reached, failed) AS d;
        ELSE
            -- a newer release's: its rows are not this one's to delete by age alone
            RAISE EXCEPTION 'retention policy "%" has action "%", which this release does not know', p_policy, v_policy.action;
    END CASE;
    IF rows_affected > 0 AND v_policy.action <> 'expire' THEN
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
            rows_affected
        );
    END IF;
END
$$;
REVOKE ALL ON FUNCTION gth.purge_batch(uuid, text, regclass, timestamptz, jsonb) FROM PUBLIC;
COMMENT ON FUNCTION gth.purge_batch(uuid, text, regclass, timestamptz, jsonb) IS
'Does one batch of a retention policy in one table, logs it unless it is a cache''s, and returns the number of rows, how far it '
'came, and what failed (error by subject): the next batch is given both, and passes over what failed.';
