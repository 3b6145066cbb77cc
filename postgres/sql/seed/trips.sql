-- What people wanted, in a conversation or on the web: a journey with its dates and prices, and how it ended.
CREATE TEMPORARY TABLE seed_trip ON COMMIT DROP AS
WITH wish AS (
    SELECT 'chat' AS channel, n, 'chat ' || n AS key
    FROM seed_clock AS c
    CROSS JOIN LATERAL generate_series(1, 200 * c.scale) AS n
    UNION ALL
    SELECT 'web', n, 'web ' || n
    FROM seed_clock AS c
    CROSS JOIN LATERAL generate_series(1, 150 * c.scale) AS n
), wisher AS MATERIALIZED (
    -- a few travel a lot, many now and then
    SELECT
        w.*, 1 + w.n % 2 AS tenant_number, 1 + floor(25 * c.scale * pg_temp.unit(w.key || 'user') ^ 1.5)::bigint AS number
    FROM wish AS w
    CROSS JOIN seed_clock AS c
), person AS (
    SELECT
        w.*, u.tenant_id, u.id AS user_id, u.country_code, u.locale, u.time_zone, u.currency_code, u.given_name, u.family_name,
        u.email, u.today,
        pg_temp.moment(w.key || 'at', l.active_from, l.active_until, u.time_zone) AS asked_at,
        pg_temp.unit(w.key || 'ends') AS ending
    FROM wisher AS w
    INNER JOIN seed_user AS u USING (tenant_number, number)
    INNER JOIN seed_life AS l USING (tenant_number, number)
), planned AS (
    SELECT
        p.*, r.journey, r.legs, r.origin, r.destination, r.carrier, r.is_long_haul, r.euros, r.origin_city, r.destination_city,
        CASE
            WHEN p.ending < 0.24 THEN 'flight'
            WHEN p.ending < 0.33 THEN 'trip'
            WHEN p.ending < 0.38 THEN 'hotel'
            WHEN p.ending < 0.46 THEN 'handed_over'
            ELSE 'nothing'
        END AS outcome,
        pg_temp.pick(p.key || 'adults', '{1,1,1,2,2,2,2,3}')::integer AS adults,
        pg_temp.pick(p.key || 'children', '{0,0,0,0,0,1,2}')::integer AS children,
        pg_temp.pick(
            p.key || 'cabin',
            CASE
                WHEN NOT r.is_long_haul THEN '{economy,economy,economy,economy,economy,economy,economy,economy,business}'
                WHEN r.carrier IN ('AF', 'BA', 'EK', 'JL', 'LH', 'LX', 'NH', 'QR', 'SQ')
                    THEN '{economy,economy,economy,economy,economy,economy,premium_economy,business,business,first}'
                ELSE '{economy,economy,economy,economy,economy,economy,premium_economy,premium_economy,business}'
            END::text[]
        ) AS cabin,
        pg_temp.pick(p.key || 'brand', '{Light,Light,Standard,Standard,Standard,Flex}') AS fare_brand,
        (p.asked_at AT TIME ZONE p.time_zone)::date + pg_temp.between(p.key || 'lead', 4, 80) AS departs_on,
        CASE WHEN r.is_long_haul THEN pg_temp.between(p.key || 'nights', 5, 16) ELSE pg_temp.between(p.key || 'nights', 2, 8) END
            AS nights,
        pg_temp.unit(p.key || 'one way') < 0.22 AS is_one_way,
        r.departs, r.departure_zone, r.minutes, r.destination_zone
    FROM person AS p
    INNER JOIN LATERAL (
        SELECT * FROM seed_route AS r
        WHERE r.country_code = p.country_code
        ORDER BY hashtextextended(p.key || r.journey, 3)
        LIMIT 1
    ) AS r ON true
), landed AS (
    SELECT
        p.*,
        (((p.departs_on + p.departs) AT TIME ZONE p.departure_zone + make_interval(mins => p.minutes))
        AT TIME ZONE p.destination_zone)::date AS lands_on
    FROM planned AS p
), priced AS (
    SELECT
        p.*,
        h.hotel_id, h.name AS hotel_name, h.nightly_euros,
        pg_temp.pick(p.key || 'board', '{room_only,breakfast,breakfast,breakfast,half_board,all_inclusive}') AS board_basis,
        1 + (p.adults + p.children - 1) / 3 AS rooms,
        p.euros * (p.adults + 0.8 * p.children) * (0.8 + 0.55 * pg_temp.unit(p.key || 'demand'))
        * CASE p.cabin WHEN 'economy' THEN 1 WHEN 'premium_economy' THEN 1.9 WHEN 'business' THEN 3.6 ELSE 6.5 END
        * CASE p.fare_brand WHEN 'Light' THEN 1 WHEN 'Standard' THEN 1.18 ELSE 1.45 END
        * CASE WHEN p.is_one_way THEN 1 ELSE 1.8 END AS flight_euros
    FROM landed AS p
    INNER JOIN seed_hotel AS h ON h.destination = p.destination AND h.number = pg_temp.between(p.key || 'hotel', 1, 6)
)
SELECT
    *,
    pg_temp.minor(flight_euros, currency_code) AS flight_minor,
    pg_temp.minor(
        nightly_euros * nights * rooms
        * CASE board_basis WHEN 'room_only' THEN 1 WHEN 'breakfast' THEN 1.14 WHEN 'half_board' THEN 1.4 ELSE 1.75 END,
        currency_code
    ) AS hotel_minor
FROM priced;

-- Conversations sell some of the bookings; on the web as many are sold as make 150 a unit of scale.
DELETE FROM seed_trip
WHERE channel = 'web'
    AND n > (SELECT 150 * scale FROM seed_clock)
        - (SELECT count(*) FROM seed_trip WHERE channel = 'chat' AND outcome IN ('flight', 'trip', 'hotel'));
UPDATE seed_trip
SET outcome = pg_temp.pick(key || 'bought', '{flight,flight,flight,trip,trip,hotel}')
WHERE channel = 'web';
-- Nights are spent where the flight went to, from the day it lands; who books no flight comes by themselves.
UPDATE seed_trip
SET lands_on = departs_on
WHERE outcome = 'hotel';
