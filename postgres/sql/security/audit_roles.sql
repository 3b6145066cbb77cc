-- What the audit asks about roles: who goes past row security, and who could put an object in another's place.
BEGIN;
SET LOCAL ROLE gth_owner;

CREATE OR REPLACE FUNCTION gth.audit_bypassing_roles(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        quote_ident(rolname),
        format('ALTER ROLE %I NOSUPERUSER NOBYPASSRLS', rolname)
    FROM pg_roles
    -- 10 is the superuser that initdb made, whatever its name
    WHERE rolsuper AND oid <> 10
        OR rolbypassrls AND NOT rolsuper AND rolname NOT IN ('gth_admin', 'gth_scheduler')
$$;
COMMENT ON FUNCTION gth.audit_bypassing_roles() IS
'Roles beyond gth_admin, gth_scheduler and the cluster''s own superuser that row security does not stop.';

CREATE OR REPLACE FUNCTION gth.audit_inherited_rights(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        format('%I: member of %I', r.rolname, g.rolname),
        format('REVOKE %I FROM %I', g.rolname, r.rolname)
    FROM pg_roles AS r
    INNER JOIN pg_roles AS g ON g.oid <> r.oid AND pg_has_role(r.oid, g.oid, 'MEMBER')
    WHERE r.rolcanlogin AND NOT r.rolsuper AND r.rolname <> 'gth_scheduler'
        AND (
            g.rolsuper OR g.rolbypassrls
            OR g.rolname IN ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program')
            OR g.oid IN (
                SELECT c.relowner FROM gth.audited_tables() AS t
                INNER JOIN pg_class AS c ON c.oid = t.table_oid
                -- everybody who owns a database is one
                WHERE c.relowner <> 'pg_database_owner'::regrole
            )
        )
$$;
COMMENT ON FUNCTION gth.audit_inherited_rights() IS
'Login roles, gth_scheduler apart, that could become a role which row security does not stop, or which reads the server''s files.';

CREATE OR REPLACE FUNCTION gth.audit_creating_roles(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH client AS (
        SELECT oid, rolname FROM pg_roles
        WHERE rolname IN ('gth_app', 'gth_readonly', 'gth_admin', 'gth_exporter', 'gth_pooler') AND NOT rolsuper
    )
    SELECT
        format('%I: %s on database %I', c.rolname, p.privilege, d.datname),
        format('REVOKE %s ON DATABASE %I FROM %I, PUBLIC', p.privilege, d.datname, c.rolname)
    FROM client AS c
    CROSS JOIN (VALUES ('TEMPORARY'), ('CREATE')) AS p (privilege)
    INNER JOIN pg_database AS d ON d.datname = current_database()
    WHERE has_database_privilege(c.oid, d.oid, p.privilege)
    UNION ALL
    SELECT
        format('%I: CREATE on schema %I', c.rolname, n.nspname),
        format('REVOKE CREATE ON SCHEMA %I FROM %I, PUBLIC', n.nspname, c.rolname)
    FROM client AS c
    CROSS JOIN pg_namespace AS n
    WHERE n.nspname !~ '^pg_' AND has_schema_privilege(c.oid, n.oid, 'CREATE')
$$;
COMMENT ON FUNCTION gth.audit_creating_roles() IS
'Clients'' roles that may create objects, temporary ones included: such an object can shadow a real one.';
COMMIT;
