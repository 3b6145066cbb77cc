-- Who may connect, and who may use which schema. Nobody may make temporary tables: they shadow the real ones.
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
COMMIT;
