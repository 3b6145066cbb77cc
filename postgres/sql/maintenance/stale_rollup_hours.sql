-- The dry run of refresh_rollups(). An hour that a run counted before it was killed is not counted again.
CREATE OR REPLACE FUNCTION gth.stale_rollup_hours(p_recorded_since timestamptz DEFAULT NULL)
RETURNS TABLE (hours timestamptz[], new_events bigint)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH arrived AS (
        SELECT
            date_trunc('hour', e.created_at, 'UTC') AS hour,
            max(e.recorded_at) AS last_recorded_at,
            count(*) AS events
        FROM public.analytics_events AS e
        WHERE e.recorded_at >= coalesce(
            p_recorded_since,
            (SELECT s.recorded_until FROM gth.rollup_state AS s WHERE s.rollup = 'analytics_events_hourly')
        )
        GROUP BY 1
    ),

    stale AS (
        SELECT
            a.hour,
            a.events,
            date_trunc('day', a.hour, 'UTC') AS day,
            -- a batch is at most a day, and ends at about so many events
            sum(a.events) OVER (PARTITION BY date_trunc('day', a.hour, 'UTC') ORDER BY a.hour DESC) / 200000 AS share
        FROM arrived AS a
        WHERE NOT EXISTS (
            SELECT FROM public.analytics_events_hourly AS h
            WHERE h.hour = a.hour AND h.recorded_until > a.last_recorded_at
        )
    )

    SELECT array_agg(s.hour ORDER BY s.hour), sum(s.events)::bigint
    FROM stale AS s
    GROUP BY s.day, trunc(s.share)
    -- the newest first: a first fill is of use before it is complete
    ORDER BY max(s.hour) DESC
$$;
COMMENT ON FUNCTION gth.stale_rollup_hours(timestamptz) IS
'What refresh_rollups() would count, a row per batch: hours with events recorded since then, by default since the last refresh.';
