-- What the audit asks about PUBLIC, which every role of the cluster is, and about objects that do not exist yet.
BEGIN;
SET LOCAL ROLE gth_owner;

CREATE OR REPLACE FUNCTION gth.audit_public_relations(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT DISTINCT c.oid::regclass::text, format('REVOKE ALL ON %s FROM PUBLIC', c.oid::regclass)
    FROM (
        SELECT p.oid AS relation_oid, e.grantee FROM pg_class AS p CROSS JOIN LATERAL aclexplode(p.relacl) AS e
        UNION ALL
        SELECT p.attrelid, e.grantee FROM pg_attribute AS p CROSS JOIN LATERAL aclexplode(p.attacl) AS e
        WHERE p.attacl IS NOT NULL
    ) AS a
    INNER JOIN pg_class AS c ON c.oid = a.relation_oid
    INNER JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE a.grantee = 0 AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        AND NOT EXISTS (
            SELECT FROM pg_depend AS d
            WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
        )
$$;
COMMENT ON FUNCTION gth.audit_public_relations() IS 'Tables, views and sequences on which PUBLIC has any right.';

CREATE OR REPLACE FUNCTION gth.audit_public_containers(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        format('schema %I: %s', n.nspname, a.privilege_type),
        format('REVOKE %s ON SCHEMA %I FROM PUBLIC', a.privilege_type, n.nspname)
    FROM pg_namespace AS n
    CROSS JOIN LATERAL aclexplode(n.nspacl) AS a
    WHERE a.grantee = 0
        AND (n.nspname IN ('public', 'gth', 'langgraph') OR a.privilege_type = 'CREATE' AND n.nspname !~ '^pg_')
    UNION ALL
    SELECT
        format('database %I: %s', d.datname, a.privilege_type),
        format('REVOKE %s ON DATABASE %I FROM PUBLIC', a.privilege_type, d.datname)
    FROM pg_database AS d
    CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) AS a
    WHERE a.grantee = 0 AND d.datname = current_database()
$$;
COMMENT ON FUNCTION gth.audit_public_containers() IS 'What PUBLIC may do to this database and to the schemas.';

CREATE OR REPLACE FUNCTION gth.audit_public_functions(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.oid::regprocedure::text, format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', p.oid::regprocedure)
    FROM pg_proc AS p
    INNER JOIN pg_namespace AS n ON n.oid = p.pronamespace
    INNER JOIN pg_roles AS o ON o.oid = p.proowner
    CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS a
    WHERE a.grantee = 0
        AND (
            n.nspname IN ('public', 'gth', 'langgraph')
            OR p.oid IN (SELECT function_oid FROM gth.restricted_functions())
            -- wherever it is: nobody's grant is needed, and none is seen
            OR p.prosecdef AND (o.rolsuper OR o.rolbypassrls OR o.rolname = 'gth_owner')
                AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        )
        AND NOT EXISTS (
            SELECT FROM pg_depend AS d
            WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
        )
$$;
COMMENT ON FUNCTION gth.audit_public_functions() IS
'Functions that PUBLIC may call: of ours, those of gth.restricted_functions(), and SECURITY DEFINER ones anywhere whose owner row security does not stop.';

CREATE OR REPLACE FUNCTION gth.audit_default_privileges(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT DISTINCT
        format('default of %s: tables to %s', d.defaclrole::regrole, g.name),
        format(
            'ALTER DEFAULT PRIVILEGES FOR ROLE %s%s REVOKE ALL ON TABLES FROM %s',
            d.defaclrole::regrole, ' IN SCHEMA ' || quote_ident(n.nspname), g.name
        )
    FROM pg_default_acl AS d
    LEFT JOIN pg_namespace AS n ON n.oid = d.defaclnamespace
    CROSS JOIN LATERAL aclexplode(d.defaclacl) AS a
    CROSS JOIN LATERAL (
        SELECT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS name
    ) AS g
    WHERE d.defaclobjtype = 'r' AND a.grantee <> d.defaclrole
$$;
COMMENT ON FUNCTION gth.audit_default_privileges() IS
'Rights that tables get when they are made: next month''s partition would be born with them.';
COMMIT;
