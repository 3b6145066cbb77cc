-- The schema of the Global Travel Hub data layer, in one transaction, for PostgreSQL 15 or newer.
--   createdb global_travel_hub && psql -U postgres -d global_travel_hub -f schema.sql
-- Then load security.sql, seed_data.sql (development only) and maintenance.sql in the same way.
-- A second run changes nothing and says so; an older database is for the migrations, and is refused here.
\set ON_ERROR_STOP on

-- Is the schema here already, and which version?
\ir schema/guard.sql
\if :gth_schema_installed
    DO $$
    BEGIN
        RAISE NOTICE 'already installed, version %, nothing changed', current_setting('gth.expected_version');
    END
    $$;
    \quit
\endif

BEGIN;
-- role gth_owner, the schemas, who owns what follows
\ir schema/owner.sql
-- gth.uuid_v7(): ids that sort by birth
\ir schema/uuid_v7.sql
-- gth.current_tenant_id() and its siblings
\ir schema/context.sql
-- what a time zone, a locale, a telephone number look like
\ir schema/checks.sql
-- updated_at, soft delete, append-only, writes without a context
\ir schema/row_triggers.sql
-- gth.protect_partition(): what every partition must have
\ir schema/protect_partition.sql
-- gth.tenant_table: which tables are walled off by tenant
\ir schema/tenant_table.sql
-- currencies, countries, airports, airlines
\ir schema/reference.sql
-- their rows
\ir schema/reference_data.sql
-- tenants
\ir schema/tenants.sql
-- users, oauth_accounts
\ir schema/users.sql
-- user_consents and their current state
\ir schema/user_consents.sql
-- chat_sessions with the agent's state
\ir schema/chat_sessions.sql
-- chat_messages, partitioned by month
\ir schema/chat_messages.sql
-- bookings, booking_items, booking_travellers
\ir schema/bookings.sql
-- flight_bookings, slices, segments, tickets
\ir schema/flight_bookings.sql
-- hotel_bookings
\ir schema/hotel_bookings.sql
-- flight_search_cache, hotel_search_cache, cache_performance
\ir schema/search_caches.sql
-- analytics_events, partitioned by month
\ir schema/analytics_events.sql
-- this month to three months ahead, and the defaults
\ir schema/first_partitions.sql
-- how long what is kept, and which column holds what about a person
\ir schema/privacy.sql
\ir schema/privacy_register.sql
-- the tables of LangGraph's checkpointer and store, threads as conversations, their rows in the registers
\ir schema/langgraph_checkpoints.sql
\ir schema/langgraph_store.sql
\ir schema/note_thread_on_sessions.sql
\ir schema/langgraph_conversations.sql
\ir schema/langgraph_register.sql
-- analytics_events_hourly, the rollup of analytics_events, and its rows in the registers
\ir schema/analytics_events_hourly.sql
-- which tables are partitioned by month, how far ahead and for how long
\ir schema/partition_policy.sql
-- months that left their parent: tables that wait, and files
\ir schema/detached_partition.sql
-- the scheduler's jobs and the history of their runs
\ir schema/jobs.sql
-- runs that were asked for, and how every job stands
\ir schema/job_requests.sql
\ir schema/job_status.sql
-- gth.append_message(): a message in one round trip
\ir schema/append_message.sql
-- gth.planned_month_start(), gth.planned_month_end(): one partition in a cached plan
\ir schema/planned_month.sql
-- gth.conversation_tail(): the newest messages in one round trip
\ir schema/conversation_tail.sql
-- gth.cached_flight_search(), gth.cached_hotel_search()
\ir schema/cached_search.sql
-- which version this is, for the migrations
\ir schema/version.sql
COMMIT;
