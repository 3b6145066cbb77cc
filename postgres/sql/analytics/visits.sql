-- From a search to a booking, and who comes back. See analytics_queries.sql.

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
-- columns: month (UTC), tenant, searched, booked (visits), search_to_book (0 to 1), change (points of it, to the month before; NULL: nobody searched then, or it is the first of the period)
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
