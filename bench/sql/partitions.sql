-- Monthly partitions into the past until each parent has :months of them, beside its default.
\set ON_ERROR_STOP on
SELECT set_config('bench.months', :'months', false) AS months \gset
DO $$
DECLARE
    v_parent text;
    v_month  timestamp;
    v_child  text;
    v_have   integer;
BEGIN
    FOREACH v_parent IN ARRAY ARRAY['chat_messages', 'analytics_events'] LOOP
        SELECT count(*) - 1 INTO v_have FROM pg_inherits WHERE inhparent = format('public.%I', v_parent)::regclass;
        FOR n IN 1..current_setting('bench.months')::integer - v_have LOOP
            v_month := date_trunc('month', now() AT TIME ZONE 'UTC') - make_interval(months => n);
            v_child := v_parent || to_char(v_month, '"_y"YYYY"m"MM');
            EXECUTE format(
                'CREATE TABLE public.%I PARTITION OF public.%I FOR VALUES FROM (%L) TO (%L)',
                v_child, v_parent, v_month AT TIME ZONE 'UTC', (v_month + interval '1 month') AT TIME ZONE 'UTC'
            );
            PERFORM gth.protect_partition(format('public.%I', v_child)::regclass);
        END LOOP;
    END LOOP;
END
$$;
INSERT INTO tenants (id, slug, name) VALUES (lpad('1', 32, '0')::uuid, 'bench', 'Bench');
INSERT INTO users (tenant_id, id, email) VALUES (lpad('1', 32, '0')::uuid, lpad('1', 32, '0')::uuid, 'traveller@example.com');
INSERT INTO chat_sessions (tenant_id, id, user_id)
VALUES (lpad('1', 32, '0')::uuid, lpad('1', 32, '0')::uuid, lpad('1', 32, '0')::uuid);
INSERT INTO chat_messages (tenant_id, session_id, created_at, user_id, role, content)
SELECT lpad('1', 32, '0')::uuid, lpad('1', 32, '0')::uuid, now() - n * interval '1 second', lpad('1', 32, '0')::uuid, 'user', 'Hello'
FROM generate_series(1, 40) AS n;
CREATE EXTENSION IF NOT EXISTS pg_stat_statements;
ANALYZE;
