-- Whole hours of all tenants, counted anew. Figures only grow, so whoever counts last, or twice, or with fewer events in sight
-- (retention removed them, or somebody else was a moment quicker) spoils nothing.
CREATE OR REPLACE FUNCTION gth.refresh_rollup_hours(p_hours timestamptz[])
RETURNS bigint
LANGUAGE plpgsql
VOLATILE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
-- bounds as constants: only the months in question are planned and locked
SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
    -- before the events are read: the next statement sees all that was recorded until then
    v_horizon CONSTANT timestamptz := gth.rollup_horizon();
    v_from    CONSTANT timestamptz := (SELECT min(h.hour) FROM unnest(p_hours) AS h (hour));
    v_until   CONSTANT timestamptz := (SELECT max(h.hour) FROM unnest(p_hours) AS h (hour)) + interval '1 hour';
    v_rows    bigint;
BEGIN
    PERFORM gth.require_maintenance_rights();
    INSERT INTO public.analytics_events_hourly AS r (
        tenant_id, hour, event_name, source,
        events, users, timed_events, duration_ms_sum, duration_ms_max, duration_histogram, recorded_until
    )
    SELECT
        e.tenant_id,
        date_trunc('hour', e.created_at, 'UTC') AS hour,
        e.event_name,
        e.source,
        count(*),
        count(DISTINCT e.user_id),
        count(e.duration_ms),
        coalesce(sum(e.duration_ms), 0),
        max(e.duration_ms),
        gth.duration_histogram(array_agg(e.duration_ms) FILTER (WHERE e.duration_ms IS NOT NULL)),
        v_horizon
    FROM public.analytics_events AS e
    WHERE e.created_at >= v_from
        AND e.created_at < v_until
        AND date_trunc('hour', e.created_at, 'UTC') = ANY (p_hours)
    GROUP BY 1, 2, 3, 4
    -- in the order of the key: two runs at once wait for each other, and never in a circle
    ORDER BY 1, 2, 3, 4
    ON CONFLICT ON CONSTRAINT analytics_events_hourly_pkey DO UPDATE
    SET events = excluded.events,
        -- somebody erased since was a user then
        users = greatest(r.users, excluded.users),
        timed_events = excluded.timed_events,
        duration_ms_sum = excluded.duration_ms_sum,
        duration_ms_max = excluded.duration_ms_max,
        duration_histogram = excluded.duration_histogram,
        recorded_until = excluded.recorded_until
    WHERE excluded.events > r.events;
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    RETURN v_rows;
END
$$;
REVOKE ALL ON FUNCTION gth.refresh_rollup_hours(timestamptz[]) FROM PUBLIC;
COMMENT ON FUNCTION gth.refresh_rollup_hours(timestamptz[]) IS
'Counts the events of whole UTC hours, all tenants, into analytics_events_hourly; returns the rows that are new or grew.';
