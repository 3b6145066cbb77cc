-- Monthly partitions for the past that the data reaches into, made as schema/first_partitions.sql makes the others.
DO $$
DECLARE
    v_parent text;
    v_month  timestamp;
    v_child  text;
BEGIN
    FOR v_parent, v_month IN
        SELECT p.name, m.month
        FROM seed_clock AS c
        CROSS JOIN unnest(ARRAY['chat_messages', 'analytics_events']) AS p (name)
        CROSS JOIN LATERAL generate_series(
            date_trunc('month', c.starts_at AT TIME ZONE 'UTC'), c.today AT TIME ZONE 'UTC', interval '1 month'
        ) AS m (month)
    LOOP
        v_child := v_parent || to_char(v_month, '"_y"YYYY"m"MM');
        CONTINUE WHEN to_regclass(format('public.%I', v_child)) IS NOT NULL;
        EXECUTE format(
            'CREATE TABLE public.%I PARTITION OF public.%I FOR VALUES FROM (%L) TO (%L)',
            v_child, v_parent, v_month AT TIME ZONE 'UTC', (v_month + interval '1 month') AT TIME ZONE 'UTC'
        );
        EXECUTE format(
            'COMMENT ON TABLE public.%I IS %L',
            v_child, format('Rows of %s of %s, UTC.', v_parent, to_char(v_month, 'YYYY-MM'))
        );
        PERFORM gth.protect_partition(format('public.%I', v_child)::regclass);
    END LOOP;
END
$$;
