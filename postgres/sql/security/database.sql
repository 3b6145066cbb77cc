-- Who may connect, who may use which schema, and which of PostgreSQL's own functions are not for everybody.
-- Nobody may make temporary tables: they shadow the real ones.
BEGIN;
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()) \gexec
SELECT format(
    'GRANT CONNECT ON DATABASE %I TO gth_app, gth_readonly, gth_admin, gth_scheduler, gth_exporter, gth_pooler',
    current_database()
) \gexec

REVOKE ALL ON SCHEMA public, gth, langgraph FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO gth_app, gth_readonly, gth_admin, gth_exporter;
GRANT USAGE ON SCHEMA gth TO gth_app, gth_readonly, gth_admin, gth_exporter, gth_pooler;
GRANT USAGE ON SCHEMA langgraph TO gth_app, gth_admin;

-- See gth.restricted_functions() for what they are and why.
SELECT format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', function_oid::regprocedure)
FROM gth.restricted_functions() ORDER BY function_oid \gexec
SELECT format('GRANT EXECUTE ON FUNCTION %s TO gth_owner, gth_admin, gth_scheduler', function_oid::regprocedure)
FROM gth.restricted_functions() WHERE subject = 'lock' ORDER BY function_oid \gexec
SELECT format('GRANT EXECUTE ON FUNCTION %s TO gth_admin, pg_read_all_stats', function_oid::regprocedure)
FROM gth.restricted_functions() WHERE subject = 'session' ORDER BY function_oid \gexec
COMMIT;
