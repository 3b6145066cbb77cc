-- Where people travel, with whom, and when they book. See analytics_queries.sql.

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
    SELECT s.origin_airport AS origin, s.destination_airport AS destination, count(DISTINCT (b.tenant_id, b.id)) AS bookings
    FROM bookings AS b
    INNER JOIN booking_items AS i ON i.tenant_id = b.tenant_id AND i.booking_id = b.id
    INNER JOIN flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
    INNER JOIN flight_slices AS s ON s.tenant_id = f.tenant_id AND s.flight_booking_id = f.id AND s.position = 1
    WHERE b.booked_at >= :'since' AND b.booked_at < :'until' AND i.status IN ('confirmed', 'cancelled')
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
    WHERE b.booked_at >= :'since' AND b.booked_at < :'until' AND i.status IN ('confirmed', 'cancelled')
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
    round(count(*) FILTER (WHERE g.operating_carrier IS DISTINCT FROM g.marketing_carrier)::numeric / count(*), 4) AS operated_by_others,
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
