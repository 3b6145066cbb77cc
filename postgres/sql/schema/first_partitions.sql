-- Partitions to begin with: the default, this UTC month and three more. CALL create_monthly_partitions() goes on from here.
DO $$
DECLARE
    v_parent text;
    v_month  timestamp;
    v_child  text;
BEGIN
    FOREACH v_parent IN ARRAY ARRAY['chat_messages', 'analytics_events'] LOOP
        v_child := v_parent || '_default';
        EXECUTE format('CREATE TABLE public.%I PARTITION OF public.%I DEFAULT', v_child, v_parent);
        EXECUTE format('COMMENT ON TABLE public.%I IS %L', v_child, 'Rows of ' || v_parent || ' whose month has no partition: to be drained.');
        PERFORM gth.protect_partition(format('public.%I', v_child)::regclass);
        FOR v_month IN
            SELECT date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => n)
            FROM generate_series(0, 3) AS n
        LOOP
            v_child := v_parent || to_char(v_month, '"_y"YYYY"m"MM');
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
    END LOOP;
END
$$;
