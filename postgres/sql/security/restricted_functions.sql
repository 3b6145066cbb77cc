-- Which of PostgreSQL's own functions are not for everybody; database.sql takes them away, the audit looks whether it did.
BEGIN;
SET LOCAL ROLE gth_owner;

CREATE OR REPLACE FUNCTION gth.restricted_functions(OUT function_oid oid, OUT subject text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.oid, r.subject
    FROM pg_proc AS p
    INNER JOIN (VALUES
        -- Taken through the pool, a lock stays behind on the server; it could hold up migrations and every job.
        ('^pg_(try_)?advisory_', 'lock'),
        -- Large objects know no tenant.
        ('^(lo_(creat|create|from_bytea|put|import|open)|lowrite)$', 'large object'),
        -- All tenants share gth_app, and with it these: what another client runs, with its literals and application_name,
        -- and what it left behind on a pooled server.
        ('^(pg_stat_get_activity|pg_stat_get_backend_activity|pg_prepared_statement|pg_cursor)$', 'session')
    ) AS r (pattern, subject) ON p.proname ~ r.pattern
    WHERE p.pronamespace = 'pg_catalog'::regnamespace
$$;
COMMENT ON FUNCTION gth.restricted_functions() IS
'Functions of PostgreSQL that PUBLIC must not call, and what about: lock, large object or session.';
REVOKE ALL ON FUNCTION gth.restricted_functions() FROM PUBLIC;
COMMIT;
