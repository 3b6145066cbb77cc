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

-- An advisory lock taken through the pool stays behind on the server; taken by the application it could hold up
-- migrations and every job. Large objects know no tenant.
SELECT format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', p.oid::regprocedure)
FROM pg_proc AS p
WHERE p.pronamespace = 'pg_catalog'::regnamespace
    AND (p.proname ~ '^pg_(try_)?advisory_' OR p.proname ~ '^lo_(creat|create|from_bytea|put|import|open)$' OR p.proname = 'lowrite')
ORDER BY p.oid \gexec
SELECT format('GRANT EXECUTE ON FUNCTION %s TO gth_owner, gth_admin, gth_scheduler', p.oid::regprocedure)
FROM pg_proc AS p
WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname ~ '^pg_(try_)?advisory_'
ORDER BY p.oid \gexec
COMMIT;
