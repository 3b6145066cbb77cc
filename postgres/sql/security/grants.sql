-- What gth_app and gth_admin may do to which table. Nobody gets TRUNCATE or REFERENCES: they do not ask the policies.
-- Never ON ALL TABLES: a grant on a partition would go round its parent's policies.
BEGIN;
DO $$
DECLARE
    v_table regclass;
BEGIN
    FOR v_table IN
        SELECT c.oid FROM pg_class AS c
        WHERE c.relnamespace IN ('public'::regnamespace, 'langgraph'::regnamespace)
            AND c.relkind IN ('r', 'p', 'v')
            AND NOT c.relispartition
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, gth_app, gth_admin', v_table);
    END LOOP;
END
$$;

-- Reference data.
GRANT SELECT ON currencies, countries, airports, airlines TO gth_app, gth_readonly;
GRANT SELECT, INSERT, UPDATE, DELETE ON currencies, countries, airports, airlines TO gth_admin;

-- Tenants are opened and closed by operators.
GRANT SELECT ON tenants TO gth_app;

-- Users and bookings are soft-deleted, and erased by procedures: no DELETE.
GRANT SELECT, INSERT, UPDATE ON chat_sessions, bookings, flight_tickets TO gth_app;
GRANT SELECT ON users TO gth_app;
DO $$
DECLARE
    v_columns CONSTANT text := (
        SELECT string_agg(quote_ident(a.attname), ', ')
        FROM pg_attribute AS a
        WHERE a.attrelid = 'public.users'::regclass AND a.attnum > 0 AND NOT a.attisdropped
            AND (a.attrelid, a.attname) NOT IN (SELECT r.table_oid, r.column_name FROM gth.restricted_columns() AS r)
    );
BEGIN
    EXECUTE format('GRANT INSERT (%1$s), UPDATE (%1$s) ON users TO gth_app', v_columns);
END
$$;
GRANT SELECT, INSERT, UPDATE, DELETE ON
oauth_accounts, booking_items, booking_travellers, flight_bookings, flight_slices, flight_segments, hotel_bookings,
flight_search_cache, hotel_search_cache
TO gth_app;

-- Append-only; of a message, its text can be corrected.
GRANT SELECT, INSERT ON chat_messages TO gth_app;
GRANT UPDATE (content, metadata) ON chat_messages TO gth_app;
-- What was said or happened, and when; when the database heard of it, the database says.
GRANT SELECT, INSERT (
    tenant_id, id, user_id, purpose, decision, policy_version, policy_text_sha256, locale, source, decided_at
) ON user_consents TO gth_app;
GRANT SELECT, INSERT (
    tenant_id, created_at, id, event_name, user_id, session_id, anonymous_id, source, duration_ms, properties
) ON analytics_events TO gth_app;
-- Maintenance counts; an operator removes what shall be counted anew.
GRANT SELECT ON analytics_events_hourly TO gth_app;
GRANT SELECT, DELETE ON analytics_events_hourly TO gth_admin;

-- LangGraph's saver and store, which also delete and prune. Which migrations are in place is only told: the application
-- calls no setup().
GRANT SELECT, INSERT, UPDATE, DELETE ON
langgraph.checkpoints, langgraph.checkpoint_blobs, langgraph.checkpoint_writes, langgraph.store
TO gth_app, gth_admin;
GRANT SELECT ON langgraph.checkpoint_migrations, langgraph.store_migrations TO gth_app, gth_admin;

GRANT SELECT ON user_consent_status, cache_performance, conversation_threads TO gth_app, gth_admin;
GRANT SELECT, INSERT, DELETE ON user_consents TO gth_admin;
GRANT SELECT, INSERT, UPDATE, DELETE ON
tenants, users, oauth_accounts, chat_sessions, chat_messages, bookings, booking_items, booking_travellers,
flight_bookings, flight_slices, flight_segments, flight_tickets, hotel_bookings,
flight_search_cache, hotel_search_cache, analytics_events
TO gth_admin;

-- Operators read the machinery's own tables, but no key; the exporter tells the version and how the jobs go.
DO $$
DECLARE
    v_table regclass;
BEGIN
    FOR v_table IN
        SELECT c.oid FROM pg_class AS c WHERE c.relnamespace = 'gth'::regnamespace AND c.relkind = 'r'
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, gth_admin', v_table);
        IF v_table <> 'gth.context_key'::regclass THEN
            EXECUTE format('GRANT SELECT ON %s TO gth_admin', v_table);
        END IF;
    END LOOP;
END
$$;
-- Periods are configuration, what they are of is the release's.
GRANT UPDATE (description, period, legal_basis, is_enabled) ON gth.retention_policy TO gth_admin;
GRANT UPDATE (premake, retention, action, archive_schema, optimise) ON gth.partition_policy TO gth_admin;
GRANT SELECT ON gth.alembic_version, gth.jobs, gth.job_runs, gth.job_status TO gth_exporter;
GRANT SELECT ON gth.job_status TO gth_admin;
COMMIT;
