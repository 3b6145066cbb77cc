-- The same work for pg_partman.
\set ON_ERROR_STOP on
SET timezone = 'UTC';
SELECT set_config('bench.strays', :'strays', false) AS strays \gset
UPDATE partman.part_config SET premake = premake + 2 WHERE parent_table = 'public.chat_messages';
DO $$
DECLARE
    v_old   CONSTANT timestamptz := date_trunc('month', now()) - interval '5 months';
    v_stray CONSTANT timestamptz := date_trunc('month', now()) - interval '2 months';
BEGIN
    EXECUTE format('DROP TABLE IF EXISTS public.%I', 'chat_messages_p' || to_char(v_old, 'YYYYMMDD'));
    EXECUTE format('DROP TABLE IF EXISTS public.%I', 'chat_messages_p' || to_char(v_stray, 'YYYYMMDD'));
    PERFORM partman.create_partition_time('public.chat_messages', ARRAY[v_old]);
    INSERT INTO chat_messages (tenant_id, session_id, created_at, user_id, role, content)
    SELECT
        s.tenant_id, s.id, t.month + n * (interval '20000 minutes' / current_setting('bench.strays')::integer),
        s.user_id, 'user', repeat('A window seat on the morning train? ', 5)
    FROM unnest(ARRAY[v_old, v_stray]) AS t (month)
    CROSS JOIN generate_series(1, current_setting('bench.strays')::integer) AS n
    INNER JOIN chat_sessions AS s ON s.id = lpad((n % 2000 + 1)::text, 32, '0')::uuid;
END
$$;
