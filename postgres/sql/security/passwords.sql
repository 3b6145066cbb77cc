-- Sets the passwords that were given: -v gth_app_password=… and so on, or GTH_APP_PASSWORD=… in the environment, which
-- wins and is not seen in the list of processes. A SCRAM verifier will do as well.
-- One transaction, whose statements are kept out of the log and out of pg_stat_statements.
\getenv gth_app_password GTH_APP_PASSWORD
\getenv gth_readonly_password GTH_READONLY_PASSWORD
\getenv gth_admin_password GTH_ADMIN_PASSWORD
\getenv gth_scheduler_password GTH_SCHEDULER_PASSWORD
\getenv gth_exporter_password GTH_EXPORTER_PASSWORD
\getenv gth_pooler_password GTH_POOLER_PASSWORD
BEGIN;
SET LOCAL log_statement = 'none';
SET LOCAL log_min_duration_statement = -1;
SET LOCAL log_min_error_statement = 'panic';
SET LOCAL pg_stat_statements.track_utility = off;
SET LOCAL password_encryption = 'scram-sha-256';
\if :{?gth_app_password}
    SELECT format('ALTER ROLE gth_app PASSWORD %L', :'gth_app_password') \gexec
\endif
\if :{?gth_readonly_password}
    SELECT format('ALTER ROLE gth_readonly PASSWORD %L', :'gth_readonly_password') \gexec
\endif
\if :{?gth_admin_password}
    SELECT format('ALTER ROLE gth_admin PASSWORD %L', :'gth_admin_password') \gexec
\endif
\if :{?gth_scheduler_password}
    SELECT format('ALTER ROLE gth_scheduler PASSWORD %L', :'gth_scheduler_password') \gexec
\endif
\if :{?gth_exporter_password}
    SELECT format('ALTER ROLE gth_exporter PASSWORD %L', :'gth_exporter_password') \gexec
\endif
\if :{?gth_pooler_password}
    SELECT format('ALTER ROLE gth_pooler PASSWORD %L', :'gth_pooler_password') \gexec
\endif
COMMIT;
