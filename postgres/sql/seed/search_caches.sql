-- flight_search_cache, hotel_search_cache: half of the entries still answer, some of them stale, the rest await the cleanup.

-- Lives of entries, relative to the last midnight. A live one lasts beyond tomorrow, whenever the seed is loaded.
CREATE FUNCTION pg_temp.refreshed_at(p_key text)
RETURNS timestamptz
LANGUAGE sql
STABLE
RETURN (
    SELECT today - CASE
        WHEN pg_temp.unit(p_key || 'life') < 0.6 THEN pg_temp.unit(p_key || 'age') * interval '5 hours'
        ELSE interval '20 hours' + pg_temp.unit(p_key || 'age') * interval '60 hours'
    END
    FROM seed_clock
);
COMMENT ON FUNCTION pg_temp.refreshed_at(text) IS 'When a cached search was fetched: recently, or a day or more ago.';

CREATE FUNCTION pg_temp.expires_at(p_key text)
RETURNS timestamptz
LANGUAGE sql
STABLE
RETURN (
    SELECT CASE
        WHEN pg_temp.unit(p_key || 'life') < 0.6
            THEN today + interval '48 hours' + pg_temp.unit(p_key || 'rest') * interval '12 hours'
        ELSE today - interval '10 hours' + pg_temp.unit(p_key || 'rest') * interval '9 hours'
    END
    FROM seed_clock
);
COMMENT ON FUNCTION pg_temp.expires_at(text) IS 'When a cached search ends: the day after tomorrow, or before the last midnight.';

CREATE FUNCTION pg_temp.stale_at(p_key text)
RETURNS timestamptz
LANGUAGE sql
STABLE
RETURN (
    -- of the live ones a quarter is stale already
    SELECT CASE
        WHEN pg_temp.unit(p_key || 'life') BETWEEN 0.45 AND 0.6
            THEN greatest(pg_temp.refreshed_at(p_key), today - interval '5 minutes')
        ELSE pg_temp.expires_at(p_key) - interval '30 minutes'
    END
    FROM seed_clock
);
COMMENT ON FUNCTION pg_temp.stale_at(text) IS 'From when a cached search is due for a refresh.';

WITH search AS (
    SELECT
        t.id AS tenant_id, t.default_currency_code AS currency_code, r.*, n.n, c.today,
        'flights ' || t.slug || r.journey || '-' || n.n AS key
    FROM seed_clock AS c
    INNER JOIN tenants AS t ON t.is_demo
    CROSS JOIN LATERAL generate_series(1, 2 * c.scale) AS n (n)
    INNER JOIN seed_route AS r
        ON (r.country_code IN ('FR', 'BE', 'CH')) = (t.slug = 'azur-voyages') AND pg_temp.unit(t.slug || r.journey || n.n) < 0.9
), asked AS (
    SELECT
        s.*,
        (s.today AT TIME ZONE 'UTC')::date + pg_temp.between(s.key || 'on', 2, 120) AS departure_on,
        pg_temp.between(s.key || 'nights', 2, 14) AS nights,
        pg_temp.pick(s.key || 'passengers', '{1,1,2,2,2,3,4}')::smallint AS passengers,
        pg_temp.pick(s.key || 'cabin', '{economy,economy,economy,economy,premium_economy,business}') AS cabin,
        pg_temp.unit(s.key || 'none') < 0.06 AS is_empty,
        pg_temp.between(s.key || 'offers', 3, 6) AS offers,
        pg_temp.refreshed_at(s.key) AS refreshed_at
    FROM search AS s
), normalised AS (
    SELECT
        a.*,
        jsonb_build_object(
            'origin', a.origin, 'destination', a.destination, 'departure_on', a.departure_on,
            'return_on', a.departure_on + a.nights, 'passengers', a.passengers, 'cabin', a.cabin, 'currency', a.currency_code
        ) AS query
    FROM asked AS a
), answered AS (
    SELECT
        n.*,
        (
            SELECT jsonb_agg(
                jsonb_build_object(
                    'offer_id', 'off_' || substr(pg_temp.hex(n.key || o), 1, 16),
                    'carrier', n.carrier, 'fare_brand', (ARRAY['Light', 'Standard', 'Flex'])[1 + o % 3],
                    'total_minor', pg_temp.minor(
                        n.euros * n.passengers * 1.8 * (0.8 + 0.12 * o)
                        * CASE n.cabin WHEN 'economy' THEN 1 WHEN 'business' THEN 3.6 ELSE 1.9 END,
                        n.currency_code
                    ),
                    'segments', (
                        SELECT jsonb_agg(
                            jsonb_build_object(
                                'flight', l.carrier || l.flight_number, 'operated_by', coalesce(l.operating_carrier, l.operating_carrier_name),
                                'from', l.origin, 'to', l.destination, 'minutes', l.minutes
                            )
                            ORDER BY l.position
                        )
                        FROM seed_leg AS l
                        WHERE l.journey = n.journey AND l.direction = 1
                    )
                )
                ORDER BY o
            )
            FROM generate_series(0, n.offers - 1) AS o
            WHERE NOT n.is_empty
        ) AS results
    FROM normalised AS n
)
INSERT INTO flight_search_cache (
    tenant_id, id, search_hash, provider, origin_code, destination_code, departure_on, return_on, passenger_count, cabin, query,
    results, result_count, lowest_price_minor, currency_code, fetch_ms, hit_count, fill_count, last_hit_at, refreshed_at,
    stale_at, expires_at, created_at, updated_at
)
SELECT
    tenant_id, pg_temp.id_at(refreshed_at, key), encode(sha256(convert_to(query::text, 'UTF8')), 'hex'),
    pg_temp.pick(key || 'provider', '{duffel,duffel,amadeus,sabre}'),
    origin, destination, departure_on, departure_on + nights, passengers, cabin, query,
    results, coalesce(jsonb_array_length(results), 0),
    (results -> 0 ->> 'total_minor')::bigint, CASE WHEN results IS NOT NULL THEN currency_code END,
    pg_temp.between(key || 'fetch', 600, 4200),
    floor(60 * pg_temp.unit(key || 'hits') ^ 3)::bigint, pg_temp.between(key || 'fills', 1, 5),
    CASE
        WHEN floor(60 * pg_temp.unit(key || 'hits') ^ 3) > 0
            THEN refreshed_at + pg_temp.unit(key || 'last hit') * (today - refreshed_at)
    END,
    refreshed_at, pg_temp.stale_at(key), pg_temp.expires_at(key), refreshed_at, refreshed_at
FROM answered
ON CONFLICT (tenant_id, search_hash) DO NOTHING;

WITH search AS (
    SELECT
        t.id AS tenant_id, t.default_currency_code AS currency_code, d.*, n.n, c.today,
        'hotels ' || t.slug || d.destination || '-' || n.n AS key
    FROM seed_clock AS c
    INNER JOIN tenants AS t ON t.is_demo
    CROSS JOIN (SELECT DISTINCT destination, city, country_code FROM seed_hotel) AS d
    CROSS JOIN LATERAL generate_series(1, c.scale) AS n (n)
), asked AS (
    SELECT
        s.*,
        (s.today AT TIME ZONE 'UTC')::date + pg_temp.between(s.key || 'on', 2, 120) AS check_in_on,
        pg_temp.between(s.key || 'nights', 1, 10) AS nights,
        pg_temp.pick(s.key || 'guests', '{1,2,2,2,3,4}')::smallint AS guests,
        pg_temp.unit(s.key || 'none') < 0.06 AS is_empty,
        pg_temp.refreshed_at(s.key) AS refreshed_at
    FROM search AS s
), normalised AS (
    SELECT
        a.*,
        1 + (a.guests - 1) / 2 AS rooms,
        jsonb_build_object(
            'city', a.city, 'country', a.country_code, 'check_in_on', a.check_in_on, 'check_out_on', a.check_in_on + a.nights,
            'guests', a.guests, 'rooms', 1 + (a.guests - 1) / 2, 'currency', a.currency_code
        ) AS query
    FROM asked AS a
), answered AS (
    SELECT
        n.*,
        (
            SELECT jsonb_agg(
                jsonb_build_object(
                    'hotel_id', h.hotel_id, 'name', h.name, 'board', 'breakfast',
                    'total_minor', pg_temp.minor(h.nightly_euros * n.nights * n.rooms, n.currency_code)
                )
                ORDER BY h.nightly_euros
            )
            FROM seed_hotel AS h
            WHERE h.destination = n.destination AND NOT n.is_empty
        ) AS results
    FROM normalised AS n
)
INSERT INTO hotel_search_cache (
    tenant_id, id, search_hash, provider, city, country_code, check_in_on, check_out_on, guest_count, room_count, query, results,
    result_count, lowest_price_minor, currency_code, fetch_ms, hit_count, fill_count, last_hit_at, refreshed_at, stale_at,
    expires_at, created_at, updated_at
)
SELECT
    tenant_id, pg_temp.id_at(refreshed_at, key), encode(sha256(convert_to(query::text, 'UTF8')), 'hex'),
    pg_temp.pick(key || 'provider', '{hotelbeds,hotelbeds,expedia_rapid}'),
    city, country_code, check_in_on, check_in_on + nights, guests, rooms, query, results,
    coalesce(jsonb_array_length(results), 0),
    (results -> 0 ->> 'total_minor')::bigint, CASE WHEN results IS NOT NULL THEN currency_code END,
    pg_temp.between(key || 'fetch', 400, 2800),
    floor(40 * pg_temp.unit(key || 'hits') ^ 3)::bigint, pg_temp.between(key || 'fills', 1, 4),
    CASE
        WHEN floor(40 * pg_temp.unit(key || 'hits') ^ 3) > 0
            THEN refreshed_at + pg_temp.unit(key || 'last hit') * (today - refreshed_at)
    END,
    refreshed_at, pg_temp.stale_at(key), pg_temp.expires_at(key), refreshed_at, refreshed_at
FROM answered
ON CONFLICT (tenant_id, search_hash) DO NOTHING;
