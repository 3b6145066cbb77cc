-- The roles. They belong to the cluster, so they may be there already; their attributes are set again either way.
-- A role without a password cannot log in over SCRAM.
BEGIN;
DO $$
DECLARE
    v_role text;
BEGIN
    FOREACH v_role IN ARRAY ARRAY[
        'gth_app', 'gth_readonly', 'gth_admin', 'gth_scheduler', 'gth_exporter', 'gth_pooler'
    ] LOOP
        IF to_regrole(v_role) IS NULL THEN
            EXECUTE format('CREATE ROLE %I', v_role);
        END IF;
    END LOOP;
END
$$;

ALTER ROLE gth_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
ALTER ROLE gth_readonly LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
ALTER ROLE gth_admin LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION BYPASSRLS;
ALTER ROLE gth_scheduler LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION BYPASSRLS;
ALTER ROLE gth_exporter LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
ALTER ROLE gth_pooler LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;

-- What a role, or who had its password, set for itself.
SELECT remedy FROM gth.audit_role_settings() \gexec

COMMENT ON ROLE gth_app IS 'The application: row security always applies.';
COMMENT ON ROLE gth_readonly IS 'Analysts: all tenants, nothing that names a person.';
COMMENT ON ROLE gth_admin IS 'Operators: all rows of all tenants, no structure.';
COMMENT ON ROLE gth_scheduler IS 'The scheduler: maintains tables and partitions as their owner, in all tenants.';
COMMENT ON ROLE gth_exporter IS 'The metrics exporter: statistics, no rows of tenants.';
COMMENT ON ROLE gth_pooler IS 'PgBouncer: looks passwords up, nothing else.';

-- The scheduler creates and drops partitions; the owner's rights do not bring BYPASSRLS, its own attribute does.
SELECT format('GRANT %I TO %I', m.granted, m.grantee)
FROM (VALUES
    ('gth_owner', 'gth_scheduler'), ('pg_read_all_stats', 'gth_scheduler'), ('pg_monitor', 'gth_exporter')
) AS m (granted, grantee)
WHERE NOT pg_has_role(m.grantee, m.granted, 'MEMBER') \gexec

SELECT format('ALTER ROLE %I IN DATABASE %I SET search_path = public, langgraph', r, current_database())
FROM unnest(ARRAY['gth_app', 'gth_readonly', 'gth_admin']) AS r \gexec
SELECT format('ALTER ROLE gth_readonly IN DATABASE %I SET default_transaction_read_only = on', current_database()) \gexec
COMMIT;
