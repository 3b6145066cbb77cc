-- What was booked, cancelled or not paid. See analytics_queries.sql.

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
    count(DISTINCT (b.tenant_id, b.id)) AS bookings,
    sum(i.amount_minor)::bigint AS revenue_minor,
    round(sum(i.amount_minor) / count(DISTINCT (b.tenant_id, b.id)))::bigint AS average_minor
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

-- name: payment_failures
-- description: Why checkouts end without a booking: the last failure of each visit that did not buy.
-- columns: tenant, reason (NULL: not said), failures (visits), amount_minor (not sold; an amount that is no whole number is not in it), currency_code (NULL: not said)
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
