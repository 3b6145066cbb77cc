-- Work for a round: two months more ahead, strays of the month before last, a month that is too old.
\set ON_ERROR_STOP on
SET timezone = 'UTC';
SELECT set_config('bench.strays', :'strays', false) AS strays \gset
UPDATE gth.partition_policy SET premake = premake + 2 WHERE parent = 'chat_messages'::regclass;
DO $$
DECLARE
    v_old    CONSTANT timestamptz := date_trunc('month', now()) - interval '5 months';
    v_stray  CONSTANT timestamptz := date_trunc('month', now()) - interval '2 months';
    v_table  regclass;
BEGIN
    FOR v_table IN
        SELECT d.partition FROM gth.detached_partition AS d WHERE d.parent = 'chat_messages'::regclass
        UNION ALL
        SELECT p.partition FROM gth.partitions('chat_messages') AS p WHERE p.lower_bound = v_stray
    LOOP
        EXECUTE format('DROP TABLE %s', v_table);
    END LOOP;
    DELETE FROM gth.detached_partition;
    PERFORM gth.attach_partition('chat_messages', v_old);
    INSERT INTO chat_messages (tenant_id, session_id, created_at, user_id, role, content)
    SELECT
        s.tenant_id, s.id, t.month + n * (interval '20000 minutes' / current_setting('bench.strays')::integer),
        s.user_id, 'user', repeat('A window seat on the morning train? ', 5)
    FROM unnest(ARRAY[v_old, v_stray]) AS t (month)
    CROSS JOIN generate_series(1, current_setting('bench.strays')::integer) AS n
    INNER JOIN chat_sessions AS s ON s.id = lpad((n % 2000 + 1)::text, 32, '0')::uuid;
END
$$;
