-- analytics_events by the hour, as release 0005 brought it: what dashboards ask for, without reading millions of events.
-- Counts, no identifiers: an erased person's events stay counted.

CREATE FUNCTION gth.duration_bounds()
RETURNS integer[]
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN ARRAY[5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000, 30000, 60000];
COMMENT ON FUNCTION gth.duration_bounds() IS
'Where the buckets of duration_histogram end, milliseconds, each bound excluded; the last bucket has no end. Stored rows depend on them.';

CREATE FUNCTION gth.duration_histogram(p_durations integer[])
RETURNS bigint[]
LANGUAGE sql
IMMUTABLE STRICT
PARALLEL SAFE
RETURN (
    SELECT array_agg(coalesce(d.entries, 0) ORDER BY b.bucket)
    FROM generate_series(0, cardinality(gth.duration_bounds())) AS b (bucket)
    LEFT JOIN (
        SELECT width_bucket(u.duration, gth.duration_bounds()) AS bucket, count(*) AS entries
        FROM unnest(p_durations) AS u (duration)
        GROUP BY 1
    ) AS d ON d.bucket = b.bucket
);
COMMENT ON FUNCTION gth.duration_histogram(integer[]) IS 'Durations, milliseconds, counted per bucket of gth.duration_bounds().';

CREATE FUNCTION gth.histogram_percentile(p_histogram bigint[], p_fraction double precision)
RETURNS double precision
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN (
    -- Spread evenly within the bucket, as Prometheus' histogram_quantile() does; beyond the last bound, that bound.
    SELECT CASE
        WHEN b.upper_bound IS NULL THEN b.lower_bound
        ELSE b.lower_bound
            + (b.upper_bound - b.lower_bound) * (p_fraction * b.total - (b.cumulated - b.entries)) / b.entries
    END
    FROM (
        SELECT
            h.bucket,
            h.entries::double precision AS entries,
            sum(h.entries) OVER (ORDER BY h.bucket)::double precision AS cumulated,
            sum(h.entries) OVER ()::double precision AS total,
            coalesce((gth.duration_bounds())[h.bucket - 1], 0)::double precision AS lower_bound,
            (gth.duration_bounds())[h.bucket]::double precision AS upper_bound
        FROM unnest(p_histogram) WITH ORDINALITY AS h (entries, bucket)
    ) AS b
    WHERE p_fraction BETWEEN 0 AND 1 AND b.entries > 0 AND b.cumulated >= p_fraction * b.total
    ORDER BY b.bucket
    LIMIT 1
);
COMMENT ON FUNCTION gth.histogram_percentile(bigint[], double precision) IS
'Percentile (fraction 0 to 1) of a duration_histogram, or of a sum of several, milliseconds: right to the bucket, estimated within it. NULL of none, and for no fraction.';

CREATE TABLE analytics_events_hourly (
    tenant_id uuid NOT NULL DEFAULT gth.current_tenant_id(),
    hour timestamptz NOT NULL,
    event_name text NOT NULL,
    source text NOT NULL,
    events bigint NOT NULL,
    users bigint NOT NULL,
    timed_events bigint NOT NULL,
    duration_ms_sum bigint NOT NULL,
    duration_ms_max integer,
    duration_histogram bigint[],
    recorded_until timestamptz NOT NULL,
    CONSTRAINT analytics_events_hourly_pkey PRIMARY KEY (tenant_id, hour, event_name, source),
    CONSTRAINT analytics_events_hourly_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT analytics_events_hourly_hour_check CHECK (date_trunc('hour', hour, 'UTC') = hour),
    CONSTRAINT analytics_events_hourly_events_check CHECK (events > 0),
    CONSTRAINT analytics_events_hourly_users_check CHECK (users BETWEEN 0 AND events),
    CONSTRAINT analytics_events_hourly_timed_events_check CHECK (timed_events BETWEEN 0 AND events),
    CONSTRAINT analytics_events_hourly_duration_check CHECK (
        (timed_events > 0) = (duration_ms_max IS NOT NULL)
        AND (timed_events > 0) = (duration_histogram IS NOT NULL)
    ),
    CONSTRAINT analytics_events_hourly_duration_histogram_check CHECK (
        cardinality(duration_histogram) = cardinality(gth.duration_bounds()) + 1
    )
    -- The hour at hand is counted again and again.
) WITH (fillfactor = 90);
-- Reports over a period, all tenants, and what is older than its retention: rows arrive in the order of time.
CREATE INDEX analytics_events_hourly_hour_idx ON analytics_events_hourly USING brin (hour) WITH (pages_per_range = 16);

CREATE TRIGGER analytics_events_hourly_context BEFORE INSERT OR UPDATE OR DELETE ON analytics_events_hourly
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_tenant_to_write();

COMMENT ON TABLE analytics_events_hourly IS
'analytics_events counted by tenant, UTC hour, event and source. Figures never fall: neither an erasure nor retention takes events out of them.';
COMMENT ON COLUMN analytics_events_hourly.hour IS 'Beginning of the UTC hour.';
COMMENT ON COLUMN analytics_events_hourly.event_name IS 'What happened.';
COMMENT ON COLUMN analytics_events_hourly.source IS 'web, mobile, api, agent, email or backend.';
COMMENT ON COLUMN analytics_events_hourly.events IS 'How many events.';
COMMENT ON COLUMN analytics_events_hourly.users IS
'How many different signed-in users; not to be added up over rows, where the same user may come again.';
COMMENT ON COLUMN analytics_events_hourly.timed_events IS 'How many of the events have a duration.';
COMMENT ON COLUMN analytics_events_hourly.duration_ms_sum IS 'Sum of these durations, milliseconds.';
COMMENT ON COLUMN analytics_events_hourly.duration_ms_max IS 'Longest of them, milliseconds; NULL without any.';
COMMENT ON COLUMN analytics_events_hourly.duration_histogram IS
'How many of them per bucket of gth.duration_bounds(); NULL without any. Adds up over rows, see gth.histogram_percentile().';
COMMENT ON COLUMN analytics_events_hourly.recorded_until IS 'Whatever the database had heard of before is counted.';

CREATE TABLE gth.rollup_state (
    rollup text NOT NULL,
    recorded_until timestamptz NOT NULL,
    CONSTRAINT rollup_state_rollup_pkey PRIMARY KEY (rollup)
);
INSERT INTO gth.rollup_state (rollup, recorded_until) VALUES ('analytics_events_hourly', '-infinity');
COMMENT ON TABLE gth.rollup_state IS 'How far each rollup is: one row per rollup.';
COMMENT ON COLUMN gth.rollup_state.rollup IS 'The table that holds it.';
COMMENT ON COLUMN gth.rollup_state.recorded_until IS
'All rows that the database had heard of before are counted; -infinity before the first refresh.';

INSERT INTO gth.retention_policy (code, description, table_schema, table_name, age_column, period, action, legal_basis) VALUES
(
    'analytics_rollups', 'Hourly counts of events go after 5 years.',
    'public', 'analytics_events_hourly', 'hour', '5 years', 'delete_rows',
    'no personal data; long enough to compare seasons'
);
INSERT INTO gth.personal_data_column (table_name, column_name, category, retention, erasure, readonly_visible)
SELECT 'analytics_events_hourly', n.column_name, 'none', 'analytics_rollups', 'keep', true
FROM unnest(
    '{tenant_id,hour,event_name,source,events,users,timed_events,duration_ms_sum,duration_ms_max,duration_histogram,'
    'recorded_until}'::name []
) AS n (column_name);
