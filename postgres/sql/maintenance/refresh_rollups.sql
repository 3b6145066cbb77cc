-- The hourly job.
CREATE OR REPLACE PROCEDURE gth.refresh_rollups(
    p_recorded_since timestamptz DEFAULT NULL,
    INOUT rows_affected bigint DEFAULT 0
)
LANGUAGE plpgsql
AS $$
DECLARE
    v_horizon timestamptz;
    v_hours   timestamptz[];
BEGIN
    CALL gth.require_autocommit('Call gth.refresh_rollups() on its own, outside BEGIN and COMMIT.');
    rows_affected := 0;
    v_horizon := gth.rollup_horizon();
    -- what is committed from here on is recorded after the horizon, and found again by the next run
    COMMIT;
    FOR v_hours IN SELECT s.hours FROM gth.stale_rollup_hours(p_recorded_since) AS s LOOP
        rows_affected := rows_affected + gth.refresh_rollup_hours(v_hours);
        COMMIT;
        CALL gth.yield_to_load();
    END LOOP;
    -- what was recorded between the mark and a later time given is still to be counted
    IF coalesce(p_recorded_since, '-infinity') <= (
        SELECT s.recorded_until FROM gth.rollup_state AS s WHERE s.rollup = 'analytics_events_hourly'
    ) THEN
        PERFORM gth.finish_rollup(v_horizon);
    END IF;
END
$$;
COMMENT ON PROCEDURE gth.refresh_rollups(timestamptz, bigint) IS
'Brings analytics_events_hourly up to date: hours with events recorded since the last time (or since the time given), late ones '
'included, a commit per batch; returns the rows that are new or grew. A time later than the last one leaves rollup_health as it '
'was. To count a period anew, delete its rows, then call it with -infinity.';
