-- View, policies, their functions and comments of release 0010. Who fills user_consents.created_at comes with security.sql, at every start.
SET LOCAL ROLE gth_owner;
SET LOCAL lock_timeout = '10s';

ALTER TABLE gth.retention_policy
ADD COLUMN IF NOT EXISTS columns_of text,
DROP CONSTRAINT IF EXISTS retention_policy_columns_of_fkey,
DROP CONSTRAINT IF EXISTS retention_policy_columns_of_check,
DROP CONSTRAINT retention_policy_action_check,
ADD CONSTRAINT retention_policy_columns_of_fkey FOREIGN KEY (columns_of) REFERENCES gth.retention_policy (code),
ADD CONSTRAINT retention_policy_columns_of_check CHECK (columns_of IS NULL OR action = 'scrub_columns'),
ADD CONSTRAINT retention_policy_action_check CHECK (
    action IN (
        'expire', 'sweep', 'delete_rows', 'drop_months', 'delete_conversations', 'delete_threads', 'scrub_columns',
        'scrub_after_travel', 'erase_users', 'trim_history', 'delete_unbooked'
    )
);
COMMENT ON COLUMN gth.retention_policy.action IS
'expire: cleanup_expired_cache() deletes the row. sweep: gth.sweep_store() does. trim_history: gth.trim_job_history() does. '
'The others are gdpr_purge_old_data()''s: delete_rows; delete_unbooked (bookings that were never confirmed); '
'drop_months (whole partitions, single rows where one cannot go); '
'delete_conversations; delete_threads; scrub_columns and scrub_after_travel (empty the columns whose register entry names '
'the policy); erase_users.';
COMMENT ON COLUMN gth.retention_policy.columns_of IS
'For scrub_columns: the policy whose columns this one empties too, by another age; NULL: its own.';

-- With the policies: a purge before maintenance.sql comes would take their bookings for any other.
-- What came to nothing is no record for the books: no confirmation, nothing that a provider has confirmed or taken back, no ticket. Parts go
-- along by their keys.
CREATE OR REPLACE FUNCTION gth.delete_unbooked(p_age name, p_cutoff timestamptz, p_limit integer)
RETURNS bigint
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $$
DECLARE
    v_deleted bigint;
BEGIN
    EXECUTE format(
        'DELETE FROM ONLY public.bookings
        WHERE ctid = ANY (ARRAY(
            SELECT t.ctid
            FROM ONLY public.bookings AS t
            WHERE t.%I < $1
                AND t.booked_at IS NULL
                AND %s
                AND NOT EXISTS (
                    SELECT
                    FROM public.booking_items AS i
                    LEFT JOIN public.flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
                    LEFT JOIN public.flight_tickets AS k ON k.tenant_id = f.tenant_id AND k.flight_booking_id = f.id
                    WHERE i.tenant_id = t.tenant_id
                        AND i.booking_id = t.id
                        AND (i.status IN (''confirmed'', ''cancelled'') OR k.id IS NOT NULL)
                )
                AND NOT EXISTS (
                    SELECT
                    FROM public.booking_travellers AS p
                    INNER JOIN public.flight_tickets AS k ON k.tenant_id = p.tenant_id AND k.traveller_id = p.id
                    WHERE p.tenant_id = t.tenant_id AND p.booking_id = t.id
                )
                AND NOT gth.is_travel_ahead(t.tenant_id, t.id, now())
            LIMIT $2
            FOR UPDATE OF t SKIP LOCKED
        ))',
        p_age, gth.hold_condition('public.bookings')
    ) USING p_cutoff, p_limit;
    GET DIAGNOSTICS v_deleted = ROW_COUNT;
    RETURN v_deleted;
END
$$;
COMMENT ON FUNCTION gth.delete_unbooked(name, timestamptz, integer) IS
'Deletes at most so many bookings that were never confirmed, with their parts, whose age column lies before the cutoff and whose journey, if '
'any, is over.';

SET LOCAL ROLE gth_scheduler;
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
        -- a cached result is many kilobytes, and so may be what an agent remembers
        WHEN 'sweep' THEN gth.delete_due_rows(p_target, v_policy.age_column, v_cutoff, 1000)
        WHEN 'expire' THEN gth.delete_due_rows(p_target, v_policy.age_column, v_cutoff, 1000)
        WHEN 'drop_months' THEN gth.delete_due_rows(p_target, v_policy.age_column, v_cutoff, 5000)
        WHEN 'delete_rows' THEN CASE
            -- with all of its parts
            WHEN p_target = 'public.bookings'::regclass THEN gth.delete_bookings(v_policy.age_column, v_cutoff, 1000)
            ELSE gth.delete_due_rows(p_target, v_policy.age_column, v_cutoff, 5000)
        END
    END;
    -- a newer release's: its rows are not this one's to delete by age alone
    IF v_rows IS NULL THEN
        RAISE EXCEPTION 'retention policy "%" has action "%", which this release does not know', p_policy, v_policy.action;
    END IF;
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

SET LOCAL ROLE gth_owner;
INSERT INTO gth.retention_policy (code, description, table_schema, table_name, age_column, period, action, legal_basis) VALUES
(
    'abandoned_bookings', 'Bookings that were never confirmed go 12 months after their last change, but not what a provider confirmed in part.',
    'public', 'bookings', 'updated_at', '12 months', 'delete_unbooked',
    'GDPR art. 5(1)(e): there is nothing to keep books of, and nobody comes back to them'
)
ON CONFLICT DO NOTHING;

-- Access tokens that never expire, or do not say when.
INSERT INTO gth.retention_policy (
    code, description, table_schema, table_name, age_column, period, action, legal_basis, columns_of
) VALUES (
    'idle_oauth_tokens', 'Tokens go 12 months after their account was last changed, whenever they expire.',
    'public', 'oauth_accounts', 'updated_at', '12 months', 'scrub_columns',
    'GDPR art. 32: a token that is not used can only be stolen', 'oauth_tokens'
)
ON CONFLICT DO NOTHING;

-- Who is inactive how long, only the operator can say.
INSERT INTO gth.retention_policy (
    code, description, table_schema, table_name, age_column, period, action, legal_basis, is_enabled
) VALUES (
    'inactive_users', 'Off until an operator sets a period: accounts are erased 36 months after their user was last seen.',
    'public', 'users', 'last_seen_at', '36 months', 'erase_users',
    'GDPR art. 5(1)(e): an account nobody uses serves no purpose', false
)
ON CONFLICT DO NOTHING;

COMMENT ON COLUMN public.user_consents.decided_at IS 'When it was said, by the clock of whoever heard it.';
COMMENT ON COLUMN public.user_consents.created_at IS 'When the database heard of it; gth_app cannot set it.';

CREATE OR REPLACE VIEW public.user_consent_status WITH (security_invoker = true) AS
SELECT DISTINCT ON (tenant_id, user_id, purpose)
    tenant_id,
    user_id,
    purpose,
    decision = 'given' AS is_given,
    policy_version,
    decided_at
FROM public.user_consents
ORDER BY
    tenant_id,
    user_id,
    purpose,
    -- A device's clock may be minutes off, its zone hours: nothing was said after the database heard of it, and of what was said within a day
    -- before, a withdrawal is taken for said then. What lies further back is history that was brought.
    CASE
        WHEN decision = 'withdrawn' AND created_at - decided_at < interval '1 day' THEN created_at
        ELSE least(decided_at, created_at)
    END DESC,
    decision = 'withdrawn' DESC,
    id DESC;
COMMENT ON VIEW public.user_consent_status IS
'What holds now: the latest decision of each user for each purpose; in doubt, as clocks differ, a withdrawal.';
