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
    WITH privileged AS MATERIALIZED (
        SELECT g.oid FROM pg_roles AS g
        WHERE g.rolsuper OR g.rolbypassrls
            OR g.rolname IN (
                'pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program',
                -- the keys of signed contexts among it
                'pg_read_all_data', 'pg_write_all_data',
                -- asks for the verifiers of passwords
                'gth_pooler'
            )
            OR g.oid IN (
                SELECT c.relowner FROM gth.audited_tables() AS t
                INNER JOIN pg_class AS c ON c.oid = t.table_oid
                -- everybody who owns a database is one
                WHERE c.relowner <> 'pg_database_owner'::regrole
            )
    )

    SELECT
        format('%I: member of %I', r.rolname, g.rolname),
        -- from PostgreSQL 16 on a grant is its grantor's, and 10 is whose it is where none is named
        format('REVOKE %I FROM %I%s', g.rolname, r.rolname, ' GRANTED BY ' || quote_ident(b.rolname))
    FROM pg_roles AS r
    INNER JOIN pg_auth_members AS m ON m.member = r.oid
    INNER JOIN pg_roles AS g ON g.oid = m.roleid
    LEFT JOIN pg_roles AS b ON b.oid = m.grantor AND b.oid <> 10
    WHERE NOT r.rolsuper AND CASE
        -- Policies are those of every role whose rights one has: beside the wall that is for gth_app they open another's door.
        WHEN r.rolname IN ('gth_app', 'gth_readonly', 'gth_pooler') THEN true
        WHEN r.rolname = 'gth_exporter' AND NOT pg_has_role('pg_monitor', g.oid, 'MEMBER') THEN true
        ELSE r.rolcanlogin AND r.rolname <> 'gth_scheduler'
            AND EXISTS (SELECT FROM privileged AS p WHERE pg_has_role(g.oid, p.oid, 'MEMBER'))
    END
    UNION ALL
    SELECT
        format('%I: %s', r.rolname, a.attribute),
        format('ALTER ROLE %I NO%s', r.rolname, a.attribute)
    FROM pg_roles AS r
    CROSS JOIN LATERAL (VALUES ('CREATEROLE', r.rolcreaterole), ('REPLICATION', r.rolreplication)) AS a (attribute, is_given)
    WHERE a.is_given AND NOT r.rolsuper AND r.rolname LIKE 'gth\_%'
$$;
COMMENT ON FUNCTION gth.audit_inherited_rights() IS
'Login roles, gth_scheduler apart, that could become a role which row security does not stop, or which reads all tables, passwords'' verifiers or the server''s files; clients'' roles that are members of any, but for gth_exporter in pg_monitor; roles of ours that make roles or copy the cluster.';

CREATE OR REPLACE FUNCTION gth.audit_owning_roles(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH ours AS (
        SELECT n.oid FROM pg_namespace AS n WHERE n.nspname IN ('public', 'gth', 'langgraph')
    )

    SELECT
        o.object,
        coalesce(
            format('ALTER %s OWNER TO ', o.object) || quote_ident(o.rightful),
            'give it an owner that does not log in and that row security stops: whoever calls it has its owner''s rights'
        )
    FROM (
        SELECT
            format('%s %s', k.kind, c.oid::regclass),
            c.relowner,
            'gth_owner',
            c.relnamespace IN (SELECT s.oid FROM ours AS s) OR c.oid IN (SELECT t.table_oid FROM gth.audited_tables() AS t)
        FROM pg_class AS c
        INNER JOIN (VALUES
            ('r', 'TABLE'), ('p', 'TABLE'), ('f', 'FOREIGN TABLE'), ('v', 'VIEW'), ('m', 'MATERIALIZED VIEW'), ('S', 'SEQUENCE')
        ) AS k (relkind, kind) ON c.relkind = k.relkind::"char"
        -- a column's sequence goes with its table
        WHERE c.relkind <> 'S' OR NOT EXISTS (
            SELECT FROM pg_depend AS d
            WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
        )
        UNION ALL
        SELECT
            format('ROUTINE %s', p.oid::regprocedure),
            p.proowner,
            CASE
                WHEN n.nspname = 'gth' AND p.proname IN ('pooler_lookup', 'prefer_standby', 'refuse_drop_owned') THEN pg_get_userbyid(10)
                WHEN NOT p.prosecdef OR n.nspname = 'gth' AND p.proname IN ('set_signed_context', 'carried_tenant_id') THEN 'gth_owner'
                -- steps of maintenance
                WHEN n.nspname = 'gth' THEN 'gth_scheduler'
            END,
            n.oid IN (SELECT s.oid FROM ours AS s)
        FROM pg_proc AS p
        INNER JOIN pg_namespace AS n ON n.oid = p.pronamespace
        UNION ALL
        SELECT format('SCHEMA %I', n.nspname), n.nspowner, 'gth_owner', n.oid IN (SELECT s.oid FROM ours AS s)
        FROM pg_namespace AS n
        UNION ALL
        -- who else owns a database administers it
        SELECT format('DATABASE %I', d.datname), d.datdba, pg_get_userbyid(10), false
        FROM pg_database AS d
        WHERE d.datname = current_database()
    ) AS o (object, owner_oid, rightful, is_ours)
    INNER JOIN pg_roles AS r ON r.oid = o.owner_oid
    WHERE NOT r.rolsuper AND (
        r.rolname IN ('gth_app', 'gth_readonly', 'gth_admin', 'gth_exporter', 'gth_pooler')
        OR o.is_ours AND r.rolcanlogin AND r.rolname <> 'gth_scheduler'
    )
$$;
COMMENT ON FUNCTION gth.audit_owning_roles() IS
'What clients'' roles own, and of our schemas and tenant tables what any role does that logs in, gth_scheduler apart: an owner switches row security off, grants, and changes what a function does.';

CREATE OR REPLACE FUNCTION gth.audit_context_guards(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        format('%I: SET backtrace_functions', r.rolname),
        format('REVOKE SET ON PARAMETER backtrace_functions FROM %I, PUBLIC', r.rolname)
    FROM pg_roles AS r
    WHERE r.rolname IN ('gth_app', 'gth_readonly', 'gth_exporter', 'gth_pooler') AND NOT r.rolsuper
        AND has_parameter_privilege(r.oid, 'backtrace_functions', 'SET')
    UNION ALL
    SELECT DISTINCT
        format('gth.context_key: %s', g.name),
        format('REVOKE ALL ON gth.context_key FROM %s, and rotate the key twice', g.name)
    FROM (
        SELECT c.relowner, e.grantee FROM pg_class AS c CROSS JOIN LATERAL aclexplode(c.relacl) AS e
        WHERE c.oid = to_regclass('gth.context_key')
        UNION ALL
        SELECT c.relowner, e.grantee
        FROM pg_class AS c
        INNER JOIN pg_attribute AS k ON k.attrelid = c.oid AND k.attacl IS NOT NULL
        CROSS JOIN LATERAL aclexplode(k.attacl) AS e
        WHERE c.oid = to_regclass('gth.context_key')
    ) AS a
    CROSS JOIN LATERAL (
        SELECT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS name
    ) AS g
    WHERE a.grantee <> a.relowner
$$;
COMMENT ON FUNCTION gth.audit_context_guards() IS
'Who could make a signed context without a signer: by writing the setting that holds the checked one, or by reading a key.';

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
