-- How far the rollup is; never back, never further than is certain.
CREATE OR REPLACE FUNCTION gth.finish_rollup(p_recorded_until timestamptz)
RETURNS void
LANGUAGE plpgsql
STRICT
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM gth.require_maintenance_rights();
    UPDATE gth.rollup_state AS s
    SET recorded_until = least(p_recorded_until, gth.rollup_horizon())
    WHERE s.rollup = 'analytics_events_hourly' AND s.recorded_until < least(p_recorded_until, gth.rollup_horizon());
END
$$;
REVOKE ALL ON FUNCTION gth.finish_rollup(timestamptz) FROM PUBLIC;
COMMENT ON FUNCTION gth.finish_rollup(timestamptz) IS
'Notes that everything recorded before that time is in analytics_events_hourly.';
