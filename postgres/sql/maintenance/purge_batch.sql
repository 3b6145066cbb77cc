-- One batch of one policy, and its line in the log: both in the caller's transaction, so the log never tells a lie.
-- As an earlier release had it: beside the new one, calls would be ambiguous.
SELECT 'DROP FUNCTION gth.purge_batch(uuid, text, regclass)'
WHERE to_regprocedure('gth.purge_batch(uuid, text, regclass)') IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.purge_batch(
    p_run_id uuid,
    p_policy text,
    p_target regclass,
    INOUT reached timestamptz DEFAULT '-infinity',
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
    IF v_policy.action IN ('sweep', 'expire', 'drop_months')
        OR (v_policy.action = 'delete_rows' AND p_target <> 'public.bookings'::regclass)
    THEN
        -- a cached result is many kilobytes, and so may be what an agent remembers
        v_limit := CASE WHEN v_policy.action IN ('sweep', 'expire') THEN 1000 ELSE 5000 END;
        SELECT d.deleted, d.reached INTO rows_affected, reached
        FROM gth.delete_due_rows(p_target, v_policy.age_column, v_cutoff, v_limit, reached) AS d;
    ELSE
        rows_affected := CASE v_policy.action
            WHEN 'scrub_columns' THEN gth.scrub_due_columns(
                coalesce(v_policy.columns_of, p_policy), p_target, v_policy.age_column, v_cutoff, 5000
            )
            WHEN 'scrub_after_travel' THEN gth.scrub_after_travel(p_policy, v_cutoff, 2000)
            -- one conversation or user is many rows
            WHEN 'delete_conversations' THEN gth.delete_conversations(v_policy.age_column, v_cutoff, 100)
            WHEN 'delete_threads' THEN gth.delete_idle_threads(v_policy.age_column, v_cutoff, 100)
            WHEN 'delete_unbooked' THEN gth.delete_unbooked(v_policy.age_column, v_cutoff, 1000)
            WHEN 'erase_users' THEN gth.erase_due_users(v_policy.age_column, v_cutoff, 100)
            WHEN 'trim_history' THEN gth.delete_old_runs(v_cutoff, 5000)
            -- bookings: with all of their parts
            WHEN 'delete_rows' THEN gth.delete_bookings(v_policy.age_column, v_cutoff, 1000)
        END;
    END IF;
    -- a newer release's: its rows are not this one's to delete by age alone
    IF rows_affected IS NULL THEN
        RAISE EXCEPTION 'retention policy "%" has action "%", which this release does not know', p_policy, v_policy.action;
    END IF;
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
REVOKE ALL ON FUNCTION gth.purge_batch(uuid, text, regclass, timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION gth.purge_batch(uuid, text, regclass, timestamptz) IS
'Does one batch of a retention policy in one table, logs it unless it is a cache''s, and returns the number of rows and how far it '
'came: the next batch is given that.';
