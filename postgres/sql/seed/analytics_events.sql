-- analytics_events: conversations and bookings leave theirs, visits that sell nothing fill up to 20,000 a unit of scale.

-- What a conversation did is in its messages: a tool's answer is a search, "please book it" chooses and checks out.
CREATE TEMPORARY TABLE seed_event ON COMMIT DROP AS
WITH said AS (
    SELECT m.key, m.created_at, m.number, e.event_name, CASE WHEN m.role = 'tool' THEN m.took_ms END AS duration_ms
    FROM seed_message AS m
    INNER JOIN (
        VALUES
            ('tool', 'search_flights', 'flight_search'), ('tool', 'search_hotels', 'hotel_search'),
            ('assistant', 'create_booking', 'checkout_start'), ('tool', 'create_booking', 'booking_confirm'),
            ('assistant', 'hand_over', 'chat_handover')
    ) AS e (role, tool_name, event_name) ON e.role = m.role AND e.tool_name = m.tool_name
    UNION ALL
    SELECT key, created_at, number, CASE number WHEN 1 THEN 'chat_start' ELSE 'offer_select' END, NULL
    FROM seed_message
    WHERE number = 1 OR (block = 'book' AND step = 1)
)
SELECT
    'said' || s.key AS visit_key, s.number AS step, s.created_at, s.event_name, s.duration_ms, 'agent' AS source,
    t.tenant_id, t.user_id, t.id AS session_id, NULL AS anonymous_id, t.journey, t.departs_on, t.cabin,
    t.adults + t.children AS passengers, t.currency_code, coalesce(b.bought_minor, 0) AS amount_minor,
    b.id AS booking_id, t.outcome
FROM said AS s
INNER JOIN seed_session AS t USING (key)
LEFT JOIN seed_booking AS b USING (key);

-- Visits on the web and in the app: those that booked, and those that left before.
CREATE TEMPORARY TABLE seed_visit ON COMMIT DROP AS
WITH visitor AS MATERIALIZED (
    SELECT
        n, 'visit ' || n AS key, 1 + n % 2 AS tenant_number,
        1 + floor(25 * c.scale * pg_temp.unit('visit ' || n || 'user') ^ 1.8)::bigint AS number
    FROM seed_clock AS c
    CROSS JOIN LATERAL generate_series(1, 6500 * c.scale) AS n
), choice AS MATERIALIZED (
    SELECT country_code, array_agg(journey ORDER BY journey) AS journeys
    FROM seed_route
    GROUP BY country_code
)
SELECT
    'booked ' || b.key AS visit_key, b.tenant_id, b.user_id, NULL AS anonymous_id,
    b.created_at AS ends_at, NULL::timestamptz AS begins_at,
    b.journey, b.departs_on, b.cabin, b.adults + b.children AS passengers, b.currency_code,
    b.bought_minor AS amount_minor,
    b.id AS booking_id, b.outcome,
    CASE b.status WHEN 'failed' THEN 4 WHEN 'pending' THEN 3 ELSE 5 END AS depth
FROM seed_booking AS b
WHERE b.channel = 'web'
UNION ALL
SELECT
    v.key, u.tenant_id,
    CASE WHEN pg_temp.unit(v.key || 'signed in') < 0.72 THEN u.id END,
    CASE WHEN pg_temp.unit(v.key || 'signed in') >= 0.72 THEN 'anon_' || substr(pg_temp.hex('browser ' || v.n / 2), 1, 16) END,
    NULL, pg_temp.moment(v.key || 'at', l.active_from, l.active_until, u.time_zone),
    r.journey, (u.today AT TIME ZONE 'UTC')::date + pg_temp.between(v.key || 'on', 3, 120),
    pg_temp.pick(v.key || 'cabin', '{economy,economy,economy,economy,economy,premium_economy,business}'),
    pg_temp.between(v.key || 'passengers', 1, 4), u.currency_code,
    pg_temp.minor(r.euros * 1.8 * pg_temp.between(v.key || 'passengers', 1, 4), u.currency_code),
    NULL, CASE WHEN pg_temp.unit(v.key || 'wants') < 0.25 THEN 'hotel' ELSE 'flight' END,
    CASE
        WHEN pg_temp.unit(v.key || 'depth') < 0.34 THEN 0
        WHEN pg_temp.unit(v.key || 'depth') < 0.76 THEN 1
        WHEN pg_temp.unit(v.key || 'depth') < 0.93 THEN 2
        WHEN pg_temp.unit(v.key || 'depth') < 0.985 THEN 3
        ELSE 4
    END
FROM visitor AS v
INNER JOIN seed_user AS u USING (tenant_number, number)
INNER JOIN seed_life AS l USING (tenant_number, number)
INNER JOIN choice AS k ON k.country_code = u.country_code
INNER JOIN seed_route AS r ON r.journey = k.journeys[pg_temp.between(v.key || 'journey', 1, cardinality(k.journeys))];

WITH step AS (
    SELECT v.*, s.event_name, s.step, 1000 * pg_temp.between(v.visit_key || s.step, 6, 95) AS gap_ms
    FROM seed_visit AS v
    CROSS JOIN LATERAL unnest(
        array_fill('page_view'::text, ARRAY[pg_temp.between(v.visit_key || 'pages', 1, 3)])
        || CASE
            WHEN v.depth >= 1 THEN array_fill(
                CASE v.outcome WHEN 'hotel' THEN 'hotel_search' ELSE 'flight_search' END,
                ARRAY[pg_temp.pick(v.visit_key || 'searches', '{1,1,1,2,2,3}')::integer]
            )
        END
        || CASE WHEN v.depth >= 1 AND v.outcome = 'trip' THEN '{hotel_search}'::text[] END
        || CASE WHEN v.depth >= 2 THEN '{offer_select}'::text[] END
        || CASE WHEN v.depth >= 3 THEN '{checkout_start}'::text[] END
        || CASE WHEN v.depth = 4 THEN '{payment_fail}'::text[] END
        || CASE WHEN v.depth = 5 THEN '{booking_confirm}'::text[] END
    ) WITH ORDINALITY AS s (event_name, step)
), timed AS (
    SELECT
        *,
        sum(gap_ms) OVER (PARTITION BY visit_key ORDER BY step) AS until_ms,
        sum(gap_ms) OVER (PARTITION BY visit_key) AS all_ms
    FROM step
)
INSERT INTO seed_event
SELECT
    visit_key, step,
    coalesce(begins_at, ends_at - all_ms * interval '1 millisecond') + until_ms * interval '1 millisecond',
    event_name, NULL, pg_temp.pick(visit_key || 'device', '{web,web,web,mobile,mobile}'), tenant_id, user_id, NULL, anonymous_id,
    journey, departs_on, cabin, passengers, currency_code, amount_minor, booking_id, outcome
FROM timed;

INSERT INTO seed_event
SELECT
    'cancels ' || key, 1, cancelled_at, 'booking_cancel', NULL, 'web', tenant_id, user_id, NULL, NULL,
    journey, departs_on, cabin, adults + children, currency_code,
    bought_minor, id, outcome
FROM seed_booking
WHERE status = 'cancelled';

WITH kept AS (
    SELECT *
    FROM seed_event
    -- whole visits, those that lead to a booking first, until there are enough
    ORDER BY booking_id IS NULL, source <> 'agent', hashtextextended(visit_key, 5), step
    LIMIT (SELECT 20000 * scale FROM seed_clock)
), measured AS (
    SELECT
        k.*,
        'v_' || substr(pg_temp.hex(k.visit_key), 1, 16) AS visit_id,
        k.event_name IN ('flight_search', 'hotel_search') AS is_search,
        k.event_name IN ('offer_select', 'checkout_start', 'payment_fail', 'booking_confirm', 'booking_cancel') AS is_sale,
        pg_temp.pick(k.visit_key || 'cache' || k.step, '{hit,hit,hit,stale,miss,miss}') AS cache
    FROM kept AS k
)
INSERT INTO analytics_events (
    tenant_id, created_at, recorded_at, id, event_name, user_id, session_id, anonymous_id, source, duration_ms, properties
)
SELECT
    m.tenant_id, m.created_at, m.created_at, pg_temp.id_at(m.created_at, m.visit_key || m.step), m.event_name, m.user_id, m.session_id,
    m.anonymous_id, m.source,
    CASE
        WHEN m.duration_ms IS NOT NULL THEN m.duration_ms
        WHEN m.is_search AND m.cache = 'miss' THEN pg_temp.between(m.visit_key || 'ms' || m.step, 650, 4300)
        WHEN m.is_search THEN pg_temp.between(m.visit_key || 'ms' || m.step, 6, 70)
        WHEN m.event_name = 'page_view' THEN pg_temp.between(m.visit_key || 'ms' || m.step, 90, 1400)
        WHEN m.event_name = 'booking_confirm' THEN pg_temp.between(m.visit_key || 'ms' || m.step, 900, 6000)
    END,
    jsonb_strip_nulls(
        jsonb_build_object(
            'visit_id', m.visit_id,
            'path', CASE
                WHEN m.event_name = 'page_view'
                    THEN pg_temp.pick(
                        m.visit_key || 'path' || m.step, '{/,/,/deals,/flights,/flights,/hotels,/destinations,/help}'
                    )
            END,
            'cache', CASE WHEN m.is_search THEN m.cache END,
            'origin', CASE WHEN m.event_name = 'flight_search' OR (m.is_sale AND m.outcome <> 'hotel') THEN r.origin END,
            'destination', CASE WHEN m.is_search OR m.is_sale THEN r.destination END,
            'departure_on', CASE WHEN m.is_search OR m.is_sale THEN m.departs_on END,
            'cabin', CASE WHEN m.event_name = 'flight_search' THEN m.cabin END,
            'passengers', CASE WHEN m.is_search THEN m.passengers END,
            'result_count', CASE WHEN m.is_search THEN pg_temp.between(m.visit_key || 'found' || m.step, 0, 40) END
        )
        || jsonb_build_object(
            'currency_code', CASE WHEN m.is_sale THEN m.currency_code END,
            'amount_minor', CASE WHEN m.is_sale THEN m.amount_minor END,
            'booking_id', CASE WHEN m.event_name IN ('booking_confirm', 'booking_cancel') THEN m.booking_id END,
            'reason', CASE
                WHEN m.event_name = 'payment_fail'
                    THEN pg_temp.pick(m.visit_key || 'declined', '{card_declined,card_declined,authentication_failed,timeout}')
            END
        )
    )
FROM measured AS m
INNER JOIN seed_route AS r ON r.journey = m.journey
ORDER BY m.created_at;
