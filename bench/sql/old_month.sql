-- A month of six years ago with :rows events, frozen as the scheduler leaves closed months.
\set ON_ERROR_STOP on
SET timezone = 'UTC';
SELECT set_config('bench.rows', :'rows', false) AS rows \gset
DO $$
DECLARE
    v_month CONSTANT timestamptz := date_trunc('month', now()) - interval '6 years';
    v_table regclass;
BEGIN
    FOR v_table IN SELECT p.partition FROM gth.partitions('analytics_events') AS p WHERE p.lower_bound = v_month LOOP
        EXECUTE format('DROP TABLE %s', v_table);
    END LOOP;
    v_table := gth.begin_restore('analytics_events', v_month);
    EXECUTE format(
        'INSERT INTO %s (tenant_id, created_at, event_name, source, duration_ms)
        SELECT lpad((n %% 10 + 1)::text, 32, ''0'')::uuid, %L::timestamptz + n * interval ''3 seconds'', ''page_view'', ''web'', n %% 997
        FROM generate_series(1, %s) AS n',
        v_table, v_month, current_setting('bench.rows')
    );
    PERFORM gth.attach_table('analytics_events', v_table, v_month, true, 7);
END
$$;
VACUUM (FREEZE, ANALYZE) analytics_events;
