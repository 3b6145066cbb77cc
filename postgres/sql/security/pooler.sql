-- What the pooler asks. Both functions stay the superuser's who loads them: they read or end what only a superuser can.
BEGIN;
-- PL/pgSQL keeps the plan: every client that connects asks, and planning took longer than answering.
CREATE OR REPLACE FUNCTION gth.pooler_lookup(p_role text, OUT usename name, OUT passwd text)
RETURNS SETOF record
LANGUAGE plpgsql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN QUERY
    SELECT r.rolname, r.rolpassword
    FROM pg_authid AS r
    WHERE r.rolname = p_role
        AND r.rolname IN ('gth_app', 'gth_readonly', 'gth_admin')
        AND r.rolcanlogin
        AND (r.rolvaliduntil IS NULL OR r.rolvaliduntil > now());
END
$$;
COMMENT ON FUNCTION gth.pooler_lookup(text) IS
'PgBouncer''s auth_query: the SCRAM verifier of one of the roles that may come through the pooler.';
REVOKE ALL ON FUNCTION gth.pooler_lookup(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION gth.pooler_lookup(text) TO gth_pooler;

CREATE OR REPLACE FUNCTION gth.prefer_standby()
RETURNS void
LANGUAGE sql
VOLATILE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT pg_terminate_backend(pg_backend_pid())
    WHERE NOT pg_is_in_recovery() AND EXISTS (SELECT FROM pg_stat_replication WHERE state = 'streaming')
$$;
COMMENT ON FUNCTION gth.prefer_standby() IS
'Ends this connection when it is to the leader while a standby is streaming: PgBouncer''s connect_query for readers.';
REVOKE ALL ON FUNCTION gth.prefer_standby() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION gth.prefer_standby() TO gth_app, gth_readonly, gth_admin;
COMMIT;
