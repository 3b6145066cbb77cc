-- Which settings our roles have, and which they have beside them: a role may change its own, for every later session, in this
-- database or in all. roles.sql takes back what is not listed here, the audit reports it.
BEGIN;
SET LOCAL ROLE gth_owner;

CREATE OR REPLACE FUNCTION gth.role_settings(OUT role_name name, OUT setting text)
RETURNS SETOF record
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    VALUES
    ('gth_app'::name, 'search_path=public, langgraph'),
    ('gth_readonly', 'search_path=public, langgraph'),
    ('gth_readonly', 'default_transaction_read_only=on'),
    ('gth_admin', 'search_path=public, langgraph'),
    -- in a single tenancy, see tenancy.sql
    ('gth_app', 'app.tenant_id=00000000-0000-7000-8000-000000000001'),
    ('gth_app', 'app.scope=tenant')
$$;
COMMENT ON FUNCTION gth.role_settings() IS 'Settings that roles.sql and tenancy.sql give our roles in this database, as PostgreSQL stores them.';

CREATE OR REPLACE FUNCTION gth.audit_role_settings(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        format('%I%s: %s', r.rolname, ' in ' || quote_ident(d.datname), c.name),
        format('ALTER ROLE %I%s RESET %I', r.rolname, ' IN DATABASE ' || quote_ident(d.datname), c.name)
    FROM pg_db_role_setting AS s
    INNER JOIN pg_roles AS r ON r.oid = s.setrole
    LEFT JOIN pg_database AS d ON d.oid = s.setdatabase
    CROSS JOIN LATERAL (SELECT e, split_part(e, '=', 1) FROM unnest(s.setconfig) AS e) AS c (setting, name)
    WHERE r.rolname IN ('gth_app', 'gth_readonly', 'gth_admin', 'gth_scheduler', 'gth_exporter', 'gth_pooler')
        AND (s.setdatabase = 0 OR d.datname = current_database())
        AND NOT EXISTS (
            SELECT FROM gth.role_settings() AS o
            WHERE o.role_name = r.rolname AND o.setting = c.setting AND s.setdatabase <> 0
        )
$$;
COMMENT ON FUNCTION gth.audit_role_settings() IS
'Settings of our roles, in this database or in all, that are not of gth.role_settings(): somebody with such a role may have made every later session fail.';

CREATE OR REPLACE FUNCTION gth.audit_database_settings(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        format('%s: %s', coalesce('database ' || quote_ident(d.datname), 'all roles'), c.name),
        format('ALTER %s RESET %I', coalesce('DATABASE ' || quote_ident(d.datname), 'ROLE ALL'), c.name)
    FROM pg_db_role_setting AS s
    LEFT JOIN pg_database AS d ON d.oid = s.setdatabase
    CROSS JOIN LATERAL (SELECT e, split_part(e, '=', 1) FROM unnest(s.setconfig) AS e) AS c (setting, name)
    WHERE s.setrole = 0 AND (s.setdatabase = 0 OR d.datname = current_database())
        AND (
            -- a setting of no known name is stored as it was typed, and read in any case
            lower(c.name) IN (
                'app.tenant_id', 'app.user_id', 'app.scope',
                -- where contexts are signed, the checked one
                'backtrace_functions',
                'session_replication_role', 'event_triggers'
            )
            -- a carrier; other names are anybody's
            OR c.setting ~* '^application_name=gths?:'
        )
$$;
COMMENT ON FUNCTION gth.audit_database_settings() IS
'Settings of the database, or of all roles, that give a context to who has none, or turn triggers off. Others are the operator''s own.';
COMMIT;
