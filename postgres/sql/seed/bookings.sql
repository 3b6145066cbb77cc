-- bookings, booking_items, booking_travellers
CREATE TEMPORARY TABLE seed_booking ON COMMIT DROP AS
WITH bought AS (
    SELECT
        t.*,
        s.id AS session_id,
        coalesce(m.created_at, t.asked_at + pg_temp.between(t.key || 'decides', 4, 35) * interval '1 minute') AS created_at,
        t.lands_on + CASE WHEN t.is_one_way AND t.outcome = 'flight' THEN 0 ELSE t.nights END AS ends_on,
        pg_temp.unit(t.key || 'fate') AS fate
    FROM seed_trip AS t
    LEFT JOIN seed_session AS s USING (key)
    LEFT JOIN seed_message AS m ON m.key = t.key AND m.tool_name = 'create_booking' AND m.role = 'tool'
    WHERE t.outcome IN ('flight', 'trip', 'hotel')
), fated AS (
    SELECT
        b.*,
        CASE
            WHEN b.channel = 'web' AND b.fate < 0.05 THEN 'failed'
            WHEN b.channel = 'web' AND b.today - b.created_at < interval '2 days' THEN 'pending'
            WHEN b.fate BETWEEN 0.05 AND 0.17 THEN 'cancelled'
            -- the way back may take until the day after the next
            WHEN b.ends_on + 2 < (b.today AT TIME ZONE 'UTC')::date THEN 'completed'
            ELSE 'confirmed'
        END AS status
    FROM bought AS b
)
SELECT
    f.*,
    pg_temp.id_at(f.created_at, f.key || 'booking') AS id,
    CASE WHEN f.outcome IN ('flight', 'trip') THEN f.flight_minor ELSE 0 END
    + CASE WHEN f.outcome IN ('hotel', 'trip') THEN f.hotel_minor ELSE 0 END AS bought_minor,
    -- the same as the assistant says in the conversation
    pg_temp.code('reference ' || f.key, 8) AS reference,
    CASE WHEN f.status NOT IN ('failed', 'pending') THEN f.created_at END AS booked_at,
    CASE
        WHEN f.status = 'cancelled' THEN
            date_trunc('second', f.created_at + (0.05 + 0.9 * pg_temp.unit(f.key || 'cancels'))
            * (least(f.today, f.departs_on::timestamp AT TIME ZONE f.time_zone) - f.created_at))
    END AS cancelled_at,
    CASE WHEN f.outcome IN ('flight', 'trip') THEN pg_temp.id_at(f.created_at, f.key || 'flight item') END AS flight_item_id,
    CASE WHEN f.outcome IN ('hotel', 'trip') THEN pg_temp.id_at(f.created_at, f.key || 'hotel item') END AS hotel_item_id
FROM fated AS f;

INSERT INTO bookings (
    tenant_id, id, user_id, session_id, reference, status, currency_code, total_amount_minor, contact_name, contact_email,
    booked_at, cancelled_at, cancellation_reason, metadata, created_at, updated_at
)
SELECT
    tenant_id, id, user_id, session_id, reference, status, currency_code, bought_minor,
    given_name || ' ' || family_name, email,
    booked_at, cancelled_at,
    CASE
        WHEN status = 'cancelled'
            THEN pg_temp.pick(key || 'why', '{plans_changed,plans_changed,plans_changed,found_cheaper,personal,schedule_changed}')
    END,
    jsonb_build_object('channel', channel),
    created_at, coalesce(cancelled_at, created_at)
FROM seed_booking;

WITH item AS (
    SELECT
        b.*, flight_item_id AS item_id, 1 AS position, 'flight' AS kind, flight_minor AS amount_minor,
        pg_temp.pick(key || 'flights from', '{duffel,duffel,amadeus,sabre}') AS provider,
        -- of the standard fares some do not say
        CASE WHEN fare_brand = 'Light' THEN false WHEN fare_brand = 'Flex' OR fate < 0.8 THEN true END AS is_refundable,
        fare_brand <> 'Light' AS is_changeable,
        CASE fare_brand WHEN 'Flex' THEN 0 ELSE 0.35 END AS penalty,
        0.12 + 0.16 * pg_temp.unit(key || 'tax') AS tax
    FROM seed_booking AS b
    WHERE flight_item_id IS NOT NULL
    UNION ALL
    SELECT
        b.*, hotel_item_id, CASE WHEN flight_item_id IS NULL THEN 1 ELSE 2 END, 'hotel', hotel_minor,
        pg_temp.pick(key || 'hotel from', '{hotelbeds,hotelbeds,expedia_rapid}'),
        pg_temp.unit(key || 'free cancellation') < 0.7, NULL, 0, 0.06 + 0.06 * pg_temp.unit(key || 'city tax')
    FROM seed_booking AS b
    WHERE hotel_item_id IS NOT NULL
)
INSERT INTO booking_items (
    tenant_id, id, booking_id, user_id, position, kind, status, provider, provider_order_id, currency_code, amount_minor,
    tax_amount_minor, is_refundable, refund_penalty_minor, is_changeable, change_penalty_minor, created_at, updated_at
)
SELECT
    tenant_id, item_id, id, user_id, position, kind,
    CASE status WHEN 'completed' THEN 'confirmed' ELSE status END,
    provider,
    CASE WHEN booked_at IS NOT NULL THEN left(provider, 3) || '_' || substr(pg_temp.hex(key || kind), 1, 16) END,
    currency_code, amount_minor, (amount_minor * tax)::bigint,
    is_refundable, CASE WHEN is_refundable THEN (amount_minor * penalty)::bigint END,
    is_changeable, CASE WHEN is_changeable THEN (amount_minor * penalty * 0.5)::bigint END,
    created_at, coalesce(cancelled_at, created_at)
FROM item;

-- The one who books travels, with a family of the same name: each has another given name.
CREATE TEMPORARY TABLE seed_traveller ON COMMIT DROP AS
SELECT
    b.key, b.tenant_id, b.id AS booking_id, b.user_id, b.created_at, n.position,
    pg_temp.id_at(b.created_at, b.key || 'traveller' || n.position) AS id,
    CASE WHEN n.position <= b.adults THEN 'adult' ELSE 'child' END AS traveller_type,
    CASE n.position
        WHEN 1 THEN b.given_name
        ELSE o.given_names[1 + (pg_temp.between(b.user_id::text || 'family', 0, 99) + n.position) % cardinality(o.given_names)]
    END AS given_name,
    b.family_name,
    (b.today AT TIME ZONE 'UTC')::date - CASE
        WHEN n.position <= b.adults THEN pg_temp.between(b.user_id::text || 'adult' || n.position, 22 * 365, 68 * 365)
        ELSE pg_temp.between(b.user_id::text || 'child' || n.position, 3 * 365, 11 * 365)
    END AS born_on
FROM seed_booking AS b
INNER JOIN seed_user AS u ON u.tenant_id = b.tenant_id AND u.id = b.user_id
CROSS JOIN LATERAL (SELECT array_remove(u.given_names, b.given_name) AS given_names) AS o
CROSS JOIN LATERAL generate_series(1, b.adults + b.children) AS n (position);

INSERT INTO booking_travellers (
    tenant_id, id, booking_id, user_id, position, traveller_type, given_name, family_name, born_on, created_at, updated_at
)
SELECT
    t.tenant_id, t.id, t.booking_id, t.user_id, t.position, t.traveller_type, t.given_name, t.family_name,
    CASE t.position WHEN 1 THEN u.born_on ELSE t.born_on END, t.created_at, t.created_at
FROM seed_traveller AS t
INNER JOIN users AS u ON u.tenant_id = t.tenant_id AND u.id = t.user_id;
