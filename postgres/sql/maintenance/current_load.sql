-- What a maintenance job should wait for: standbys that fall behind, sessions that are at work.
CREATE OR REPLACE FUNCTION gth.current_load()
RETURNS TABLE (replication_lag interval, active_queries integer)
LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        (
            SELECT max(greatest(
                s.replay_lag,
                -- a standby that has gone silent confirms nothing, and replay_lag stands still
                CASE WHEN s.replay_lsn < s.sent_lsn THEN clock_timestamp() - s.reply_time END
            ))
            FROM pg_stat_replication AS s
            WHERE s.state IN ('streaming', 'catchup')
        ),
        (
            SELECT count(*)::integer FROM pg_stat_activity AS a
            WHERE a.backend_type = 'client backend' AND a.state = 'active' AND a.pid <> pg_backend_pid()
        )
$$;
COMMENT ON FUNCTION gth.current_load() IS
'How far the standby that is furthest behind lags, NULL where none does, and how many other sessions run a statement.';
