-- Queries for dashboards and business intelligence. They read only what gth_readonly may: no personal data.
--   psql "$(cat .connection/gth_readonly.dsn)" -f postgres/sql/analytics_queries.sql
--   psql … -v since=2026-01-01 -v until=2026-07-01 -f …      a period of one's own, UTC, the end not included
-- With -e psql prints each query before its answer. To use one elsewhere, give :'since' and :'until' as parameters or
-- literals, with their zone: now() - interval '…' would make the planner open every month there is.
-- Money is in minor units (EUR 12.30 is 1230, JPY 1230 is 1230), one row per currency: amounts of two are never added.
-- What was booked is revenue while its booking is confirmed or completed.
--
-- What they need of analytics_events.properties, strings where nothing else is said:
--   visit_id                             every event of a visit that flight_search, hotel_search, offer_select, checkout_start,
--                                        payment_fail or booking_confirm is part of: the same in all of them, on all channels
--   cache                                flight_search, hotel_search: hit, stale or miss
--   origin, destination                  flight_search: IATA codes, of airports rather than cities
--   reason, currency_code, amount_minor  payment_fail; amount_minor is a whole number
-- An event without what a query needs is not in its answer. An erased person's events have no properties: visits, searches and
-- failures of the past become fewer, bookings do not. busiest_hours and event_durations, from the rollup, keep what they counted.
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

-- name: search_to_book_funnel
-- description: How many visits, by the channel they began on, get from a search to a booking, and where the others leave.
-- columns: tenant, channel (web, mobile, agent), searched, selected, checked_out, booked (visits), search_to_book (0 to 1)
WITH visit AS (
    SELECT
        tenant_id,
        (array_agg(source ORDER BY created_at, id))[1] AS source,
        bool_or(event_name IN ('flight_search', 'hotel_search')) AS has_searched,
        bool_or(event_name = 'offer_select') AS has_selected,
        bool_or(event_name = 'checkout_start') AS has_checked_out,
        bool_or(event_name = 'booking_confirm') AS has_booked
    FROM analytics_events
    WHERE created_at >= :'since' AND created_at < :'until' AND properties ->> 'visit_id' IS NOT NULL
    GROUP BY tenant_id, properties ->> 'visit_id'
)
SELECT
    t.slug AS tenant,
    v.source AS channel,
    count(*) AS searched,
    count(*) FILTER (WHERE has_selected) AS selected,
    count(*) FILTER (WHERE has_checked_out) AS checked_out,
    count(*) FILTER (WHERE has_booked) AS booked,
    round(count(*) FILTER (WHERE has_booked)::numeric / count(*), 4) AS search_to_book
FROM visit AS v
INNER JOIN tenants AS t ON t.id = v.tenant_id
WHERE v.has_searched
GROUP BY t.slug, v.source
ORDER BY t.slug, v.source;

-- name: funnel_by_month
-- description: The same funnel month by month, all channels: does a change of the product show?
-- columns: month (UTC), tenant, searched, booked (visits), search_to_book (0 to 1), change (points of it, to the month before; NULL: nobody searched then)
WITH visit AS (
    SELECT
        tenant_id,
        date_trunc('month', min(created_at) AT TIME ZONE 'UTC') AS month,
        bool_or(event_name = 'booking_confirm') AS has_booked
    FROM analytics_events
    WHERE created_at >= :'since' AND created_at < :'until' AND properties ->> 'visit_id' IS NOT NULL
    GROUP BY tenant_id, properties ->> 'visit_id'
    HAVING bool_or(event_name IN ('flight_search', 'hotel_search'))
),

rate AS (
    SELECT
        tenant_id,
        month,
        count(*) AS searched,
        count(*) FILTER (WHERE has_booked) AS booked,
        count(*) FILTER (WHERE has_booked)::numeric / count(*) AS share
    FROM visit
    GROUP BY tenant_id, month
)
SELECT
    r.month::date AS month,
    t.slug AS tenant,
    r.searched,
    r.booked,
    round(r.share, 4) AS search_to_book,
    CASE WHEN lag(r.month) OVER before = r.month - interval '1 month' THEN round(r.share - lag(r.share) OVER before, 4) END AS change
FROM rate AS r
INNER JOIN tenants AS t ON t.id = r.tenant_id
WINDOW before AS (PARTITION BY r.tenant_id ORDER BY r.month)
ORDER BY r.month, t.slug;

-- name: active_users_by_week
-- description: Signed-in people who did something, and visits of everybody.
-- columns: week (its Monday, UTC), tenant, active_users, visits, visits_per_user (signed-in visits by active users)
SELECT
    (date_trunc('week', e.created_at AT TIME ZONE 'UTC'))::date AS week,
    t.slug AS tenant,
    count(DISTINCT e.user_id) AS active_users,
    count(DISTINCT e.properties ->> 'visit_id') AS visits,
    round(
        count(DISTINCT e.properties ->> 'visit_id') FILTER (WHERE e.user_id IS NOT NULL)::numeric
        / nullif(count(DISTINCT e.user_id), 0),
        2
    ) AS visits_per_user
FROM analytics_events AS e
INNER JOIN tenants AS t ON t.id = e.tenant_id
WHERE e.created_at >= :'since' AND e.created_at < :'until'
GROUP BY week, t.slug
ORDER BY week, t.slug;

-- name: retention_cohorts
-- description: Of those who signed up in a month, the share that came back in each month after. Erased people are in no cohort.
-- columns: cohort (month of sign-up, UTC), users, months_later (0 is the month of sign-up), active_users, retention (0 to 1)
WITH member AS (
    SELECT tenant_id, id, date_trunc('month', created_at AT TIME ZONE 'UTC') AS cohort
    FROM users
    WHERE role = 'traveller' AND created_at >= :'since' AND created_at < :'until' AND erased_at IS NULL
),

activity AS (
    SELECT DISTINCT tenant_id, user_id, date_trunc('month', created_at AT TIME ZONE 'UTC') AS month
    FROM analytics_events
    WHERE created_at >= :'since' AND created_at < :'until' AND user_id IS NOT NULL
),

size AS (
    SELECT cohort, count(*) AS users
    FROM member
    GROUP BY cohort
),

active AS (
    SELECT m.cohort, a.month, count(*) AS users
    FROM member AS m
    INNER JOIN activity AS a ON a.tenant_id = m.tenant_id AND a.user_id = m.id
    GROUP BY m.cohort, a.month
)
SELECT
    s.cohort::date AS cohort,
    s.users,
    (n.number - 1)::integer AS months_later,
    coalesce(a.users, 0) AS active_users,
    round(coalesce(a.users, 0)::numeric / s.users, 4) AS retention
FROM size AS s
CROSS JOIN LATERAL generate_series(
    s.cohort, least(:'until'::timestamptz - interval '1 microsecond', now()) AT TIME ZONE 'UTC', interval '1 month'
) WITH ORDINALITY AS n (month, number)
LEFT JOIN active AS a ON a.cohort = s.cohort AND a.month = n.month
ORDER BY s.cohort, months_later;

-- name: revenue_by_month
-- description: What was booked and not cancelled, by kind of product.
-- columns: month (of booking, UTC), tenant, kind (flight, hotel), currency_code, items, revenue_minor, tax_minor, revenue (in the currency)
SELECT
    (date_trunc('month', b.booked_at AT TIME ZONE 'UTC'))::date AS month,
    t.slug AS tenant,
    i.kind,
    i.currency_code,
    count(*) AS items,
    sum(i.amount_minor)::bigint AS revenue_minor,
    sum(i.tax_amount_minor)::bigint AS tax_minor,
    round(sum(i.amount_minor) / 10.0 ^ c.minor_unit_digits, c.minor_unit_digits) AS revenue
FROM bookings AS b
INNER JOIN booking_items AS i ON i.tenant_id = b.tenant_id AND i.booking_id = b.id
INNER JOIN currencies AS c ON c.code = i.currency_code
INNER JOIN tenants AS t ON t.id = b.tenant_id
WHERE b.booked_at >= :'since' AND b.booked_at < :'until'
    AND b.status IN ('confirmed', 'completed') AND i.status = 'confirmed'
GROUP BY month, t.slug, i.kind, i.currency_code, c.minor_unit_digits
ORDER BY month, t.slug, i.kind, revenue_minor DESC;

-- name: revenue_by_route_and_month
-- description: Flight revenue by the route of the way out, month by month.
-- columns: month (of booking, UTC), origin, destination (IATA), currency_code, bookings, revenue_minor, average_minor (of a booking)
SELECT
    (date_trunc('month', b.booked_at AT TIME ZONE 'UTC'))::date AS month,
    s.origin_airport AS origin,
    s.destination_airport AS destination,
    i.currency_code,
    count(DISTINCT b.id) AS bookings,
    sum(i.amount_minor)::bigint AS revenue_minor,
    round(sum(i.amount_minor) / count(DISTINCT b.id))::bigint AS average_minor
FROM bookings AS b
INNER JOIN booking_items AS i ON i.tenant_id = b.tenant_id AND i.booking_id = b.id
INNER JOIN flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
INNER JOIN flight_slices AS s ON s.tenant_id = f.tenant_id AND s.flight_booking_id = f.id AND s.position = 1
WHERE b.booked_at >= :'since' AND b.booked_at < :'until'
    AND b.status IN ('confirmed', 'completed') AND i.status = 'confirmed'
GROUP BY month, origin, destination, i.currency_code
ORDER BY month, revenue_minor DESC, origin, destination;

-- name: booking_value
-- description: What a booking that was not cancelled is worth: the middle, the mean and the upper end.
-- columns: tenant, currency_code, bookings, median_minor, mean_minor, p90_minor (90 % are below)
SELECT
    t.slug AS tenant,
    b.currency_code,
    count(*) AS bookings,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY b.total_amount_minor) AS median_minor,
    round(avg(b.total_amount_minor))::bigint AS mean_minor,
    percentile_disc(0.9) WITHIN GROUP (ORDER BY b.total_amount_minor) AS p90_minor
FROM bookings AS b
INNER JOIN tenants AS t ON t.id = b.tenant_id
WHERE b.booked_at >= :'since' AND b.booked_at < :'until' AND b.status IN ('confirmed', 'completed')
GROUP BY t.slug, b.currency_code
ORDER BY t.slug, bookings DESC;

-- name: cancellations
-- description: How many bookings are cancelled, why, and what they were worth.
-- columns: currency_code, bookings, cancelled, cancellation_rate (0 to 1), cancelled_minor, main_reason, median_days_kept (from booking to cancellation)
SELECT
    currency_code,
    count(*) AS bookings,
    count(*) FILTER (WHERE status = 'cancelled') AS cancelled,
    round(count(*) FILTER (WHERE status = 'cancelled')::numeric / count(*), 4) AS cancellation_rate,
    coalesce(sum(total_amount_minor) FILTER (WHERE status = 'cancelled'), 0)::bigint AS cancelled_minor,
    mode() WITHIN GROUP (ORDER BY cancellation_reason) AS main_reason,
    round(
        (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM cancelled_at - booked_at)))::numeric / 86400, 1
    ) AS median_days_kept
FROM bookings
WHERE booked_at >= :'since' AND booked_at < :'until'
GROUP BY currency_code
ORDER BY bookings DESC;

-- name: booking_channels
-- description: How much of the business comes out of conversations with the assistant. A conversation that is deleted or erased takes its booking off from_chat: older months fall with time.
-- columns: month (UTC), tenant, bookings, from_chat (bookings), chat_share (0 to 1)
SELECT
    (date_trunc('month', b.booked_at AT TIME ZONE 'UTC'))::date AS month,
    t.slug AS tenant,
    count(*) AS bookings,
    count(b.session_id) AS from_chat,
    round(count(b.session_id)::numeric / count(*), 4) AS chat_share
FROM bookings AS b
INNER JOIN tenants AS t ON t.id = b.tenant_id
WHERE b.booked_at >= :'since' AND b.booked_at < :'until'
GROUP BY month, t.slug
ORDER BY month, t.slug;

-- name: top_routes
-- description: The routes people look for most, and how many of the searches end in a booking on them.
-- columns: origin, destination (IATA), origin_city, destination_city, searches, bookings, booked_per_100_searches (both NULL where a search names a city, as PAR)
WITH searched AS (
    SELECT properties ->> 'origin' AS origin, properties ->> 'destination' AS destination, count(*) AS searches
    FROM analytics_events
    WHERE created_at >= :'since' AND created_at < :'until' AND event_name = 'flight_search'
        AND properties ->> 'origin' IS NOT NULL AND properties ->> 'destination' IS NOT NULL
    GROUP BY origin, destination
),

booked AS (
    SELECT s.origin_airport AS origin, s.destination_airport AS destination, count(DISTINCT b.id) AS bookings
    FROM bookings AS b
    INNER JOIN booking_items AS i ON i.tenant_id = b.tenant_id AND i.booking_id = b.id
    INNER JOIN flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
    INNER JOIN flight_slices AS s ON s.tenant_id = f.tenant_id AND s.flight_booking_id = f.id AND s.position = 1
    WHERE b.booked_at >= :'since' AND b.booked_at < :'until'
    GROUP BY origin, destination
)
SELECT
    s.origin,
    s.destination,
    o.city AS origin_city,
    d.city AS destination_city,
    s.searches,
    n.bookings,
    round(100.0 * n.bookings / s.searches, 2) AS booked_per_100_searches
FROM searched AS s
LEFT JOIN booked AS b ON b.origin = s.origin AND b.destination = s.destination
LEFT JOIN airports AS o ON o.iata_code = s.origin
LEFT JOIN airports AS d ON d.iata_code = s.destination
CROSS JOIN LATERAL (
    SELECT coalesce(b.bookings, CASE WHEN o.iata_code IS NOT NULL AND d.iata_code IS NOT NULL THEN 0 END) AS bookings
) AS n
ORDER BY s.searches DESC, s.origin, s.destination
LIMIT 20;

-- name: booking_lead_time
-- description: How long before departure, in days where it begins, people book: what a campaign should be timed by.
-- columns: days_ahead (range), bookings, share (0 to 1)
WITH lead AS (
    SELECT DISTINCT ON (b.tenant_id, b.id)
        g.departure_local::date - (b.booked_at AT TIME ZONE g.departure_time_zone)::date AS days
    FROM bookings AS b
    INNER JOIN booking_items AS i ON i.tenant_id = b.tenant_id AND i.booking_id = b.id
    INNER JOIN flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
    INNER JOIN flight_slices AS s ON s.tenant_id = f.tenant_id AND s.flight_booking_id = f.id
    INNER JOIN flight_segments AS g ON g.tenant_id = s.tenant_id AND g.flight_slice_id = s.id
    WHERE b.booked_at >= :'since' AND b.booked_at < :'until'
    ORDER BY b.tenant_id, b.id, g.departure_at
)
SELECT
    (ARRAY['0-6', '7-13', '14-29', '30-59', '60 and more'])[1 + width_bucket(days, ARRAY[7, 14, 30, 60])] AS days_ahead,
    count(*) AS bookings,
    round(count(*) / sum(count(*)) OVER (), 4) AS share
FROM lead
GROUP BY width_bucket(days, ARRAY[7, 14, 30, 60])
ORDER BY width_bucket(days, ARRAY[7, 14, 30, 60]);

-- name: carriers
-- description: Who carries our travellers: flights of the period, by the airline that sells them, and how many another one flies.
-- columns: carrier (IATA), airline, flights (segments of confirmed items), operated_by_others (0 to 1), average_hours (in the air and on the ground)
SELECT
    g.marketing_carrier AS carrier,
    coalesce(a.name, g.marketing_carrier) AS airline,
    count(*) AS flights,
    round(count(*) FILTER (WHERE g.operating_carrier <> g.marketing_carrier)::numeric / count(*), 4) AS operated_by_others,
    round((avg(extract(epoch FROM g.arrival_at - g.departure_at)) / 3600)::numeric, 2) AS average_hours
FROM flight_segments AS g
INNER JOIN flight_slices AS s ON s.tenant_id = g.tenant_id AND s.id = g.flight_slice_id
INNER JOIN flight_bookings AS f ON f.tenant_id = s.tenant_id AND f.id = s.flight_booking_id
INNER JOIN booking_items AS i ON i.tenant_id = f.tenant_id AND i.id = f.booking_item_id
INNER JOIN bookings AS b ON b.tenant_id = i.tenant_id AND b.id = i.booking_id
LEFT JOIN airlines AS a ON a.iata_code = g.marketing_carrier
WHERE g.departure_at >= :'since' AND g.departure_at < :'until'
    AND b.status IN ('confirmed', 'completed') AND i.status = 'confirmed'
GROUP BY g.marketing_carrier, a.name
ORDER BY flights DESC, carrier;

-- name: hotel_nights_by_city
-- description: Where people stay, for how long, and what a room costs a night.
-- columns: city, country_code, currency_code, stays, room_nights, average_room_night_minor, free_cancellation (0 to 1)
SELECT
    h.city,
    h.country_code,
    i.currency_code,
    count(*) AS stays,
    sum((h.check_out_on - h.check_in_on) * h.room_count) AS room_nights,
    round(sum(i.amount_minor) / sum((h.check_out_on - h.check_in_on) * h.room_count))::bigint AS average_room_night_minor,
    round(count(h.free_cancellation_until)::numeric / count(*), 4) AS free_cancellation
FROM hotel_bookings AS h
INNER JOIN booking_items AS i ON i.tenant_id = h.tenant_id AND i.id = h.booking_item_id
INNER JOIN bookings AS b ON b.tenant_id = i.tenant_id AND b.id = i.booking_id
WHERE b.booked_at >= :'since' AND b.booked_at < :'until'
    AND b.status IN ('confirmed', 'completed') AND i.status = 'confirmed'
GROUP BY h.city, h.country_code, i.currency_code
ORDER BY room_nights DESC, h.city, i.currency_code;

-- name: agent_latency
-- description: How long the assistant takes to answer, by model and week.
-- columns: week (its Monday, UTC), model, answers, p50_ms, p95_ms, p99_ms (milliseconds)
SELECT
    (date_trunc('week', created_at AT TIME ZONE 'UTC'))::date AS week,
    model_name AS model,
    count(*) AS answers,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY latency_ms) AS p50_ms,
    percentile_disc(0.95) WITHIN GROUP (ORDER BY latency_ms) AS p95_ms,
    percentile_disc(0.99) WITHIN GROUP (ORDER BY latency_ms) AS p99_ms
FROM chat_messages
WHERE created_at >= :'since' AND created_at < :'until' AND role = 'assistant'
GROUP BY week, model_name
ORDER BY week, model_name;

-- name: agent_tokens
-- description: What the assistant reads and writes, by model and month: the base of its cost.
-- columns: month (UTC), tenant, model, answers, input_tokens, output_tokens, tokens_per_conversation
SELECT
    (date_trunc('month', m.created_at AT TIME ZONE 'UTC'))::date AS month,
    t.slug AS tenant,
    m.model_name AS model,
    count(*) AS answers,
    sum(m.input_tokens) AS input_tokens,
    sum(m.output_tokens) AS output_tokens,
    round((sum(m.input_tokens) + sum(m.output_tokens))::numeric / count(DISTINCT m.session_id)) AS tokens_per_conversation
FROM chat_messages AS m
INNER JOIN tenants AS t ON t.id = m.tenant_id
WHERE m.created_at >= :'since' AND m.created_at < :'until' AND m.role = 'assistant'
GROUP BY month, t.slug, m.model_name
ORDER BY month, t.slug, m.model_name;

-- name: agent_outcomes
-- description: What becomes of conversations, by model: booked, handed over to a person, or neither.
-- columns: model, conversations, booked, handed_over, booked_share, handed_over_share (0 to 1), messages_per_conversation
WITH talk AS (
    SELECT tenant_id, session_id, count(*) AS messages
    FROM chat_messages
    WHERE created_at >= :'since' AND created_at < :'until'
    GROUP BY tenant_id, session_id
),

conversation AS (
    SELECT
        s.model_name,
        s.status = 'handed_over' AS is_handed_over,
        k.messages,
        EXISTS (
            SELECT FROM bookings AS b
            WHERE b.tenant_id = s.tenant_id AND b.session_id = s.id AND b.booked_at IS NOT NULL
        ) AS is_booked
    FROM talk AS k
    INNER JOIN chat_sessions AS s ON s.tenant_id = k.tenant_id AND s.id = k.session_id
)
SELECT
    model_name AS model,
    count(*) AS conversations,
    count(*) FILTER (WHERE is_booked) AS booked,
    count(*) FILTER (WHERE is_handed_over) AS handed_over,
    round(count(*) FILTER (WHERE is_booked)::numeric / count(*), 4) AS booked_share,
    round(count(*) FILTER (WHERE is_handed_over)::numeric / count(*), 4) AS handed_over_share,
    round(avg(messages), 1) AS messages_per_conversation
FROM conversation
GROUP BY model_name
ORDER BY conversations DESC;

-- name: tool_latency
-- description: How often the assistant calls each tool, and how long the tool takes.
-- columns: tool, calls, calls_per_conversation (of those that use it), p50_ms, p95_ms (milliseconds)
SELECT
    tool_name AS tool,
    count(*) AS calls,
    round(count(*)::numeric / count(DISTINCT session_id), 2) AS calls_per_conversation,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY latency_ms) AS p50_ms,
    percentile_disc(0.95) WITHIN GROUP (ORDER BY latency_ms) AS p95_ms
FROM chat_messages
WHERE created_at >= :'since' AND created_at < :'until' AND role = 'tool'
GROUP BY tool_name
ORDER BY calls DESC;

-- name: cache_efficiency
-- description: How well the durable half of the search caches serves, as it stands.
-- columns: cache (flight, hotel), entries, live, stale, expired, negative, hits, fills, hit_ratio (0 to 1), average_fetch_ms, saved_seconds (of waiting for providers), total_bytes
SELECT
    p.cache,
    p.entries,
    p.live,
    p.stale,
    p.expired,
    p.negative,
    p.hits,
    p.fills,
    p.hit_ratio,
    p.average_fetch_ms,
    round(w.saved_ms / 1000) AS saved_seconds,
    p.total_bytes
FROM cache_performance AS p
INNER JOIN (
    SELECT 'flight' AS cache, sum(hit_count * fetch_ms) AS saved_ms
    FROM flight_search_cache
    UNION ALL
    SELECT 'hotel' AS cache, sum(hit_count * fetch_ms) AS saved_ms
    FROM hotel_search_cache
) AS w ON w.cache = p.cache
ORDER BY p.cache;

-- name: cached_routes
-- description: The flight searches whose cache entries are asked for most: candidates for an early refresh.
-- columns: origin, destination (IATA), entries, hits, fills, hit_ratio (0 to 1), average_fetch_ms
SELECT
    origin_code AS origin,
    destination_code AS destination,
    count(*) AS entries,
    sum(hit_count)::bigint AS hits,
    sum(fill_count)::bigint AS fills,
    round(sum(hit_count) / nullif(sum(hit_count) + sum(fill_count), 0), 4) AS hit_ratio,
    round(avg(fetch_ms)) AS average_fetch_ms
FROM flight_search_cache
GROUP BY origin_code, destination_code
ORDER BY hits DESC, origin_code, destination_code
LIMIT 20;

-- name: search_latency_by_cache
-- description: What people wait for a search, by what the cache said.
-- columns: event (flight_search, hotel_search), cache (hit, stale, miss), searches, share (0 to 1, of that event), p50_ms, p95_ms (milliseconds)
SELECT
    event_name AS event,
    properties ->> 'cache' AS cache,
    count(*) AS searches,
    round(count(*) / sum(count(*)) OVER (PARTITION BY event_name), 4) AS share,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY duration_ms) AS p50_ms,
    percentile_disc(0.95) WITHIN GROUP (ORDER BY duration_ms) AS p95_ms
FROM analytics_events
WHERE created_at >= :'since' AND created_at < :'until'
    AND event_name IN ('flight_search', 'hotel_search')
    AND source <> 'agent'
    AND properties ->> 'cache' IS NOT NULL
GROUP BY event_name, cache
ORDER BY event_name, searches DESC;

-- name: payment_failures
-- description: Why checkouts end without a booking: the last failure of each visit that did not buy.
-- columns: tenant, reason, failures (visits), amount_minor (not sold; an amount that is no whole number is not in it), currency_code
WITH failure AS (
    SELECT
        tenant_id,
        (array_agg(properties ORDER BY created_at DESC, id DESC) FILTER (WHERE event_name = 'payment_fail'))[1] AS properties
    FROM analytics_events
    WHERE created_at >= :'since' AND created_at < :'until'
        AND event_name IN ('payment_fail', 'booking_confirm')
        AND properties ->> 'visit_id' IS NOT NULL
    GROUP BY tenant_id, properties ->> 'visit_id'
    HAVING NOT bool_or(event_name = 'booking_confirm')
)
SELECT
    t.slug AS tenant,
    f.properties ->> 'reason' AS reason,
    count(*) AS failures,
    -- one event can say anything, and must not stop the query
    sum(
        CASE WHEN f.properties ->> 'amount_minor' ~ '^[0-9]{1,15}$' THEN (f.properties ->> 'amount_minor')::bigint END
    )::bigint AS amount_minor,
    f.properties ->> 'currency_code' AS currency_code
FROM failure AS f
INNER JOIN tenants AS t ON t.id = f.tenant_id
GROUP BY tenant, reason, currency_code
ORDER BY failures DESC, tenant, reason, currency_code;

-- name: busiest_hours
-- description: When people plan their holidays, by the clock of the tenant: when not to deploy. From the hourly rollup.
-- columns: tenant, hour (0 to 23, local; of zones half an hour off, the one the UTC hour begins in), searches, bookings
SELECT
    t.slug AS tenant,
    extract(hour FROM r.hour AT TIME ZONE t.default_time_zone)::integer AS hour,
    coalesce(sum(r.events) FILTER (WHERE r.event_name IN ('flight_search', 'hotel_search')), 0)::bigint AS searches,
    coalesce(sum(r.events) FILTER (WHERE r.event_name = 'booking_confirm'), 0)::bigint AS bookings
FROM analytics_events_hourly AS r
INNER JOIN tenants AS t ON t.id = r.tenant_id
WHERE r.hour >= :'since' AND r.hour < :'until'
GROUP BY t.slug, extract(hour FROM r.hour AT TIME ZONE t.default_time_zone)
ORDER BY tenant, hour;

-- name: event_durations
-- description: How many events of each kind a day brings and how long they take. From the hourly rollup; percentiles are estimates.
-- columns: day (UTC), tenant, event, events, mean_ms, p50_ms, p95_ms (NULL: nothing was timed), longest_ms
WITH figure AS (
    SELECT
        tenant_id,
        (hour AT TIME ZONE 'UTC')::date AS day,
        event_name,
        sum(events)::bigint AS events,
        round(sum(duration_ms_sum) / nullif(sum(timed_events), 0), 1) AS mean_ms,
        max(duration_ms_max) AS longest_ms
    FROM analytics_events_hourly
    WHERE hour >= :'since' AND hour < :'until'
    GROUP BY tenant_id, day, event_name
),

bucket AS (
    SELECT
        r.tenant_id,
        (r.hour AT TIME ZONE 'UTC')::date AS day,
        r.event_name,
        b.number,
        sum(b.entries)::bigint AS entries
    FROM analytics_events_hourly AS r
    CROSS JOIN LATERAL unnest(r.duration_histogram) WITH ORDINALITY AS b (entries, number)
    WHERE r.hour >= :'since' AND r.hour < :'until'
    GROUP BY r.tenant_id, day, r.event_name, b.number
),

histogram AS (
    SELECT tenant_id, day, event_name, array_agg(entries ORDER BY number) AS entries
    FROM bucket
    GROUP BY tenant_id, day, event_name
)
SELECT
    f.day,
    t.slug AS tenant,
    f.event_name AS event,
    f.events,
    f.mean_ms,
    -- an estimate may lie beyond the longest of its bucket
    least(round(gth.histogram_percentile(h.entries, 0.5)), f.longest_ms) AS p50_ms,
    least(round(gth.histogram_percentile(h.entries, 0.95)), f.longest_ms) AS p95_ms,
    f.longest_ms
FROM figure AS f
LEFT JOIN histogram AS h ON h.tenant_id = f.tenant_id AND h.day = f.day AND h.event_name = f.event_name
INNER JOIN tenants AS t ON t.id = f.tenant_id
ORDER BY f.day, t.slug, f.event_name;

-- name: new_users
-- description: Sign-ups by month and country, and how many of them have booked since.
-- columns: month (UTC), tenant, country_code (NULL: not said, or erased), new_users, erased (of them, since), have_booked, conversion (0 to 1)
SELECT
    (date_trunc('month', u.created_at AT TIME ZONE 'UTC'))::date AS month,
    t.slug AS tenant,
    u.country_code,
    count(*) AS new_users,
    count(u.erased_at) AS erased,
    count(b.user_id) AS have_booked,
    round(count(b.user_id)::numeric / count(*), 4) AS conversion
FROM users AS u
INNER JOIN tenants AS t ON t.id = u.tenant_id
LEFT JOIN (
    SELECT DISTINCT tenant_id, user_id
    FROM bookings
    WHERE booked_at IS NOT NULL
) AS b ON b.tenant_id = u.tenant_id AND b.user_id = u.id
WHERE u.created_at >= :'since' AND u.created_at < :'until' AND u.role = 'traveller'
GROUP BY month, t.slug, u.country_code
ORDER BY month, t.slug, new_users DESC, u.country_code;

-- name: consents
-- description: What people agree to now, and how many took it back.
-- columns: tenant, purpose, asked (people who ever decided), given, withdrawn, given_share (0 to 1)
SELECT
    t.slug AS tenant,
    c.purpose,
    count(*) AS asked,
    count(*) FILTER (WHERE c.is_given) AS given,
    count(*) FILTER (WHERE NOT c.is_given) AS withdrawn,
    round(count(*) FILTER (WHERE c.is_given)::numeric / count(*), 4) AS given_share
FROM user_consent_status AS c
INNER JOIN tenants AS t ON t.id = c.tenant_id
GROUP BY t.slug, c.purpose
ORDER BY t.slug, c.purpose;

-- name: partition_sizes
-- description: How large each month is, with its indexes; rows as of the last ANALYZE.
-- columns: parent, partition, bounds, approximate_rows (NULL: never analysed), bytes
SELECT
    p.relname AS parent,
    c.relname AS partition,
    pg_get_expr(c.relpartbound, c.oid) AS bounds,
    CASE WHEN c.reltuples >= 0 THEN c.reltuples::bigint END AS approximate_rows,
    pg_total_relation_size(c.oid) AS bytes
FROM pg_class AS p
INNER JOIN pg_inherits AS i ON i.inhparent = p.oid
INNER JOIN pg_class AS c ON c.oid = i.inhrelid
WHERE p.oid IN ('public.chat_messages'::regclass, 'public.analytics_events'::regclass)
ORDER BY p.relname, c.relname;
