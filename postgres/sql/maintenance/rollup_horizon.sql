-- analytics_events.recorded_at is when a transaction began; its rows are seen once it has committed. So what was recorded before
-- the oldest transaction still open began is all there to be seen, and nothing later is certain.
CREATE OR REPLACE FUNCTION gth.rollup_horizon()
RETURNS timestamptz
LANGUAGE plpgsql
VOLATILE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM gth.require_maintenance_rights();
    PERFORM gth.require_read_committed('rollups cannot be refreshed');
    IF NOT pg_has_role('pg_read_all_stats', 'USAGE') THEN
        RAISE EXCEPTION 'role "%" cannot see when other sessions'' transactions began', current_user
            USING ERRCODE = 'insufficient_privilege',
                  HINT = format('As a superuser: GRANT pg_read_all_stats TO %I, or load security.sql again.', current_user);
    END IF;
    RETURN (
        SELECT least(now(), min(a.xact_start))
        FROM pg_stat_activity AS a
        WHERE a.datname = current_database()
            AND a.pid <> pg_backend_pid()
            AND a.backend_type NOT IN ('autovacuum worker', 'walsender')
    ) - interval '1 minute'; -- a transaction that is just beginning; a new leader whose clock is behind
END
$$;
REVOKE ALL ON FUNCTION gth.rollup_horizon() FROM PUBLIC;
COMMENT ON FUNCTION gth.rollup_horizon() IS
'The time before which everything recorded is visible to the next statement; a long transaction holds it back.';
