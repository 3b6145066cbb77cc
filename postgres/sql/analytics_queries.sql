-- Queries for dashboards and business intelligence. They read only what gth_readonly may: nothing that names a person.
--   psql "$(cat .connection/gth_readonly.dsn)" -f postgres/sql/analytics_queries.sql
--   psql … -v since=2026-01-01 -v until=2026-07-01 -f …      a period of one's own, UTC, the end not included
-- With -e psql prints each query before its answer. To use one elsewhere, give :'since' and :'until' as parameters or
-- literals, with their zone: now() - interval '…' would make the planner open every month there is.
-- Of the first and the last week or month there is what lies in the period: the default begins with a month, hardly ever with a
-- week, and ends today.
-- Money is in minor units (EUR 12.30 is 1230, JPY 1230 is 1230), one row per currency: amounts of two are never added.
-- What was booked is revenue while its booking is confirmed or completed; an item that failed or is pending at its provider was not booked.
--
-- What they need of analytics_events.properties, strings where nothing else is said:
--   visit_id                             every event of a visit that flight_search, hotel_search, offer_select, checkout_start,
--                                        payment_fail or booking_confirm is part of: the same in all of them, on all channels
--   cache                                flight_search, hotel_search: hit, stale or miss
--   origin, destination                  flight_search: IATA codes, of airports rather than cities
--   reason, currency_code, amount_minor  payment_fail; amount_minor is a whole number
-- An event without what a query needs is not in its answer; a failure without a reason is, as one of none. An erased person's
-- events have no properties: visits, searches and failures of the past become fewer, bookings do not. busiest_hours and
-- event_durations, from the rollup, keep what they counted.
\set ON_ERROR_STOP on
SET timezone = 'UTC';
\if :{?since}
\else
    SELECT (date_trunc('month', now() AT TIME ZONE 'UTC') - interval '5 months') AT TIME ZONE 'UTC' AS since \gset
\endif
\if :{?until}
\else
    SELECT date_trunc('day', now(), 'UTC') + interval '1 day' AS until \gset
\endif

-- from a search to a booking, and who comes back: search_to_book_funnel, funnel_by_month, active_users_by_week, retention_cohorts, new_users
\ir analytics/visits.sql
-- what was booked, cancelled or not paid: revenue_by_month, revenue_by_route_and_month, booking_value, cancellations, booking_channels, payment_failures
\ir analytics/revenue.sql
-- where people travel, with whom, and when they book: top_routes, booking_lead_time, carriers, hotel_nights_by_city
\ir analytics/journeys.sql
-- how the assistant answers, and what becomes of it: agent_latency, agent_tokens, agent_outcomes, tool_latency
\ir analytics/assistant.sql
-- what the search caches save: cache_efficiency, cached_routes, search_latency_by_cache
\ir analytics/search_caches.sql
-- when to deploy, how long things take, consents, and what the tables hold: busiest_hours, event_durations, consents, partition_sizes
\ir analytics/operations.sql
