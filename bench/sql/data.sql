-- The data every arm is measured on: 10 tenants, 200 users, 2,000 conversations of 40 messages, 200,000 events.
-- Ids are plain numbers padded to 32 digits, so that pgbench can draw them. Nine conversations in ten are of this
-- month; the others, all of one tenant, are of the month before.
\set ON_ERROR_STOP on
BEGIN;
CREATE TEMPORARY TABLE bench_month ON COMMIT DROP AS
SELECT
    date_trunc('month', now(), 'UTC') AS this_month,
    date_trunc('month', now(), 'UTC') - interval '1 day' AS last_month,
    now() - date_trunc('month', now(), 'UTC') AS elapsed;

CREATE FUNCTION pg_temp.id(p_number bigint)
RETURNS uuid
LANGUAGE sql
IMMUTABLE
RETURN lpad(p_number::text, 32, '0')::uuid;

DO $$
DECLARE
    v_month timestamp := date_trunc('month', now() AT TIME ZONE 'UTC') - interval '1 month';
    v_child text;
BEGIN
    v_child := 'chat_messages' || to_char(v_month, '"_y"YYYY"m"MM');
    EXECUTE format(
        'CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.chat_messages FOR VALUES FROM (%L) TO (%L)',
        v_child, v_month AT TIME ZONE 'UTC', (v_month + interval '1 month') AT TIME ZONE 'UTC'
    );
    PERFORM gth.protect_partition(format('public.%I', v_child)::regclass);
END
$$;

INSERT INTO tenants (id, slug, name)
SELECT pg_temp.id(n), 'bench-' || n, 'Bench ' || n FROM generate_series(1, 10) AS n;

INSERT INTO users (tenant_id, id, email)
SELECT pg_temp.id((n - 1) % 10 + 1), pg_temp.id(n), 'traveller' || n || '@example.com' FROM generate_series(1, 200) AS n;

INSERT INTO chat_sessions (tenant_id, id, user_id)
SELECT pg_temp.id((n - 1) % 200 % 10 + 1), pg_temp.id(n), pg_temp.id((n - 1) % 200 + 1) FROM generate_series(1, 2000) AS n;

-- In the order of time, as messages arrive: a conversation's rows lie scattered among those of the others.
INSERT INTO chat_messages (tenant_id, session_id, id, created_at, user_id, role, content)
SELECT
    pg_temp.id((s - 1) % 200 % 10 + 1), pg_temp.id(s), pg_temp.id(s * 1000 + m),
    CASE WHEN s % 10 = 0 THEN b.last_month + m * interval '30 minutes' ELSE b.this_month + b.elapsed * m / 41 END,
    pg_temp.id((s - 1) % 200 + 1), CASE m % 2 WHEN 1 THEN 'user' ELSE 'assistant' END,
    repeat('A window seat on the morning train, or on the ferry? ', 2 + (s * m) % 5)
FROM bench_month AS b
CROSS JOIN generate_series(1, 40) AS m
CROSS JOIN generate_series(1, 2000) AS s
ORDER BY m, s;

INSERT INTO analytics_events (tenant_id, created_at, id, event_name, user_id, source, duration_ms)
SELECT
    pg_temp.id(n % 10 + 1), b.this_month + b.elapsed * n / 200001, pg_temp.id(n),
    (ARRAY['page_view', 'flight_search', 'hotel_search', 'offer_view', 'checkout_start', 'booking_confirmed'])[n % 6 + 1],
    pg_temp.id(n % 10 + 1 + (n / 10) % 20 * 10), 'web', n % 997
FROM bench_month AS b
CROSS JOIN generate_series(1, 200000) AS n
ORDER BY n;
COMMIT;
VACUUM (ANALYZE, FREEZE) tenants, users, chat_sessions, chat_messages, analytics_events;
CHECKPOINT;
