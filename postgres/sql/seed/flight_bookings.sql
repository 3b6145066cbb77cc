-- flight_bookings, flight_slices, flight_segments, flight_tickets
CREATE TEMPORARY TABLE seed_flight ON COMMIT DROP AS
SELECT
    b.*,
    pg_temp.id_at(b.created_at, b.key || 'flight') AS flight_id,
    CASE WHEN b.booked_at IS NOT NULL THEN b.booked_at + pg_temp.between(b.key || 'ticketed', 40, 1500) * interval '1 second' END
        AS ticketed_at
FROM seed_booking AS b
WHERE b.flight_item_id IS NOT NULL;

INSERT INTO flight_bookings (
    tenant_id, id, booking_item_id, user_id, record_locator, validating_carrier, ticketing_deadline_at, ticketed_at,
    created_at, updated_at
)
SELECT
    tenant_id, flight_id, flight_item_id, user_id,
    -- easyJet's locators have seven characters, most have six
    CASE WHEN booked_at IS NOT NULL THEN pg_temp.code(key || 'locator', CASE carrier WHEN 'U2' THEN 7 ELSE 6 END) END,
    carrier, created_at + interval '24 hours', ticketed_at, created_at, coalesce(ticketed_at, created_at)
FROM seed_flight;

CREATE TEMPORARY TABLE seed_slice ON COMMIT DROP AS
SELECT
    f.*, d.direction,
    pg_temp.id_at(f.created_at, f.key || 'slice' || d.direction) AS slice_id,
    CASE d.direction WHEN 1 THEN f.departs_on ELSE f.lands_on + f.nights END AS leaves_on,
    CASE d.direction WHEN 1 THEN f.origin ELSE f.destination END AS slice_origin,
    CASE d.direction WHEN 1 THEN f.destination ELSE f.origin END AS slice_destination
FROM seed_flight AS f
CROSS JOIN generate_series(1, 2) AS d (direction)
WHERE d.direction = 1 OR NOT f.is_one_way;

INSERT INTO flight_slices (
    tenant_id, id, flight_booking_id, user_id, position, origin_airport, destination_airport, fare_brand, created_at, updated_at
)
SELECT tenant_id, slice_id, flight_id, user_id, direction, slice_origin, slice_destination, fare_brand, created_at, created_at
FROM seed_slice;

CREATE TEMPORARY TABLE seed_segment ON COMMIT DROP AS
SELECT s.key, s.direction, l.position, w.departure_at, w.departure_at + make_interval(mins => l.minutes) AS arrival_at
FROM seed_slice AS s
INNER JOIN seed_leg AS l ON l.journey = s.journey AND l.direction = s.direction
CROSS JOIN LATERAL (
    SELECT (s.leaves_on + l.departs) AT TIME ZONE l.departure_zone + make_interval(mins => l.minutes_before)
        AS departure_at
) AS w;

WITH class AS (
    SELECT
        s.*, g.position, g.departure_at, g.arrival_at,
        pg_temp.pick(
            s.key || 'class',
            CASE s.cabin WHEN 'economy' THEN '{K,L,M,Q,V,H,T}' WHEN 'premium_economy' THEN '{W,S}' WHEN 'business' THEN '{J,C,D}'
                ELSE '{F,A}' END::text[]
        ) AS booking_class
    FROM seed_slice AS s
    INNER JOIN seed_segment AS g USING (key, direction)
)
INSERT INTO flight_segments (
    tenant_id, id, flight_slice_id, user_id, position, marketing_carrier, marketing_flight_number, operating_carrier,
    operating_flight_number, origin_airport, destination_airport, departure_local, departure_time_zone, departure_at,
    arrival_local, arrival_time_zone, arrival_at, cabin, booking_class, fare_basis, aircraft_code, created_at, updated_at,
    operating_carrier_name
)
SELECT
    c.tenant_id, pg_temp.id_at(c.created_at, c.key || 'segment' || c.direction || c.position), c.slice_id, c.user_id, c.position,
    l.carrier, l.flight_number, l.operating_carrier,
    CASE WHEN l.operating_carrier = l.carrier THEN l.flight_number WHEN l.operating_carrier <> l.carrier THEN (l.number * 2 + 60)::text END,
    l.origin, l.destination,
    c.departure_at AT TIME ZONE l.origin_zone, l.origin_zone, c.departure_at,
    c.arrival_at AT TIME ZONE l.destination_zone, l.destination_zone, c.arrival_at,
    c.cabin, c.booking_class,
    c.booking_class || left(upper(c.fare_brand), 1) || pg_temp.code(c.key || 'basis', 3)
    || CASE WHEN c.is_one_way THEN 'OW' ELSE 'RT' END,
    l.aircraft, c.created_at, c.created_at, l.operating_carrier_name
FROM class AS c
INNER JOIN seed_leg AS l ON l.journey = c.journey AND l.direction = c.direction AND l.position = c.position;

INSERT INTO flight_tickets (
    tenant_id, id, flight_booking_id, traveller_id, user_id, ticket_number, status, issued_at, created_at, updated_at
)
SELECT
    f.tenant_id, pg_temp.id_at(f.ticketed_at, t.key || 'ticket' || t.position), f.flight_id, t.id, f.user_id,
    -- 7919 has no factor in common with 10^8: no number comes twice
    c.accounting_code || '24' || lpad((7919 * row_number() OVER (ORDER BY t.key, t.position) % 100000000)::text, 8, '0'),
    CASE
        WHEN f.status = 'completed' THEN 'used'
        -- a Light ticket gives nothing back: it lapses as it is
        WHEN f.status = 'cancelled' AND f.fare_brand <> 'Light' THEN 'refunded'
        ELSE 'issued'
    END,
    f.ticketed_at, f.ticketed_at, coalesce(f.cancelled_at, f.ticketed_at)
FROM seed_flight AS f
INNER JOIN seed_carrier AS c ON c.carrier = f.carrier AND c.accounting_code IS NOT NULL
INNER JOIN seed_traveller AS t ON t.key = f.key
WHERE f.ticketed_at IS NOT NULL;
