-- Development data that looks real: two tenants with users, conversations, bookings, caches and events of four months.
--   psql -U postgres -d global_travel_hub -f seed_data.sql
--   psql -U postgres -d global_travel_hub -v gth_seed_scale=10 -f seed_data.sql      (or GTH_SEED_SCALE=10)
-- Everything is computed from hashes and the UTC day: two databases seeded on the same day are equal.
-- A second run changes nothing and says so; a database that has real tenants is refused.
-- Where GTH_TENANCY is single, gth_app sees none of it unless a transaction names a demo tenant: the default tenant stays yours.
\set ON_ERROR_STOP on

BEGIN;
-- may it run, is there anything to do, how much
\ir seed/guard.sql
\if :gth_seed_present
    ROLLBACK;
    \quit
\endif
-- functions that draw from hashes, in pg_temp
\ir seed/helpers.sql
-- monthly partitions for the past that the data reaches into
\ir seed/partitions.sql
-- where people live, which flights exist, what money is worth
\ir seed/world.sql
-- tenants, users, oauth_accounts, user_consents
\ir seed/people.sql
-- what people wanted, and how it ended
\ir seed/trips.sql
-- the lines that conversations are made of, in two languages
\ir seed/chat_lines.sql
-- chat_sessions, chat_messages with tokens and latency
\ir seed/conversations.sql
-- which trips were bought: bookings, booking_items, booking_travellers
\ir seed/bookings.sql
-- flight_bookings, flight_slices, flight_segments, flight_tickets
\ir seed/flight_bookings.sql
-- hotel_bookings
\ir seed/hotel_bookings.sql
-- flight_search_cache, hotel_search_cache: fresh, stale, expired, empty
\ir seed/search_caches.sql
-- analytics_events: visits that end somewhere between a page view and a booking
\ir seed/analytics_events.sql
-- users.last_seen_at
\ir seed/last_seen.sql
-- what was made, in numbers
\ir seed/report.sql
COMMIT;

-- Autovacuum never analyses partitioned parents, and the first queries should not wait for it on the others.
ANALYZE tenants, users, oauth_accounts, user_consents, chat_sessions, chat_messages, bookings, booking_items,
    booking_travellers, flight_bookings, flight_slices, flight_segments, flight_tickets, hotel_bookings,
    flight_search_cache, hotel_search_cache, analytics_events;

-- The hourly figures, where maintenance.sql is loaded already; else it makes them itself. From the beginning: the events were
-- recorded when they happened, which is before the mark of a scheduler that has been here.
SELECT to_regprocedure('gth.refresh_rollups(timestamptz, bigint)') IS NOT NULL AS gth_has_rollups \gset
\if :gth_has_rollups
    CALL gth.refresh_rollups('-infinity');
    ANALYZE analytics_events_hourly;
\endif
