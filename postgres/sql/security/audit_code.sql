-- What the audit asks about views and functions: whose rights they take.
BEGIN;
SET LOCAL ROLE gth_owner;

CREATE OR REPLACE FUNCTION gth.audit_owner_rights_views(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH RECURSIVE source AS (
        SELECT r.ev_class AS relation_oid, d.refobjid AS source_oid
        FROM pg_rewrite AS r
        INNER JOIN pg_depend AS d
            ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
        WHERE d.refobjid <> r.ev_class
    ),

    -- what reads a tenant table, by however many views
    reads AS (
        SELECT s.relation_oid FROM source AS s INNER JOIN gth.audited_tables() AS t ON t.table_oid = s.source_oid
        UNION
        SELECT s.relation_oid FROM source AS s INNER JOIN reads AS r ON r.relation_oid = s.source_oid
    )

    SELECT
        c.oid::regclass::text,
        CASE c.relkind
            WHEN 'v' THEN format('ALTER VIEW %s SET (security_invoker = true)', c.oid::regclass)
            ELSE 'keep its rows in a table under row security: a materialised view has none'
        END
    FROM pg_class AS c
    INNER JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        AND NOT EXISTS (
            SELECT FROM pg_depend AS d
            WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
        )
        AND (
            c.relkind = 'v' AND NOT EXISTS (
                SELECT FROM pg_options_to_table(c.reloptions) AS o
                WHERE o.option_name = 'security_invoker' AND o.option_value::boolean
            )
            OR c.relkind = 'm' AND c.oid IN (SELECT relation_oid FROM reads)
        )
$$;
COMMENT ON FUNCTION gth.audit_owner_rights_views() IS
'Views that ask their owner''s policies instead of their caller''s, and materialised views of tenant tables. Those of extensions are theirs.';

CREATE OR REPLACE FUNCTION gth.audit_unpinned_definers(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        p.oid::regprocedure::text,
        format('ALTER ROUTINE %s SET search_path = pg_catalog, pg_temp', p.oid::regprocedure)
    FROM pg_proc AS p
    INNER JOIN pg_namespace AS n ON n.oid = p.pronamespace
    WHERE p.prosecdef AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        AND NOT EXISTS (
            SELECT FROM pg_depend AS d
            WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
        )
        -- pg_temp is searched first wherever it is not named
        AND NOT EXISTS (SELECT FROM unnest(p.proconfig) AS s (setting) WHERE s.setting ~ '^search_path=(.*, *)?"?pg_temp"?$' AND s.setting !~ '\$user')
$$;
COMMENT ON FUNCTION gth.audit_unpinned_definers() IS
'SECURITY DEFINER functions whose caller decides which objects their names mean: no search_path, one that does not end in pg_temp, or one with $user.';

CREATE OR REPLACE FUNCTION gth.definer_callers(OUT function_name name, OUT callers name[])
RETURNS SETOF record
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    VALUES
    ('pooler_lookup'::name, '{gth_pooler}'::name[]),
    ('prefer_standby', '{gth_app,gth_readonly,gth_admin}'),
    ('set_signed_context', '{gth_app,gth_admin}'),
    ('carried_tenant_id', '{gth_app,gth_readonly,gth_admin}'),
    ('refuse_taken_key', '{gth_owner}'),
    ('cache_counts', '{gth_exporter,gth_readonly,gth_admin}'),
    ('langgraph_counts', '{gth_exporter,gth_readonly,gth_admin}')
$$;
COMMENT ON FUNCTION gth.definer_callers() IS
'Who may call which SECURITY DEFINER function of schema gth. All others are for gth_admin: steps of maintenance, and the jobs.';

CREATE OR REPLACE FUNCTION gth.audit_function_grants(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        format('%s: %I', p.oid::regprocedure, r.rolname),
        format('REVOKE EXECUTE ON ROUTINE %s FROM %I', p.oid::regprocedure, r.rolname)
    FROM pg_proc AS p
    INNER JOIN pg_namespace AS n ON n.oid = p.pronamespace
    INNER JOIN pg_roles AS o ON o.oid = p.proowner
    -- what PUBLIC may call is another rule's
    CROSS JOIN LATERAL aclexplode(p.proacl) AS a
    INNER JOIN pg_roles AS r ON r.oid = a.grantee AND r.oid <> p.proowner AND NOT r.rolsuper
    LEFT JOIN gth.definer_callers() AS d ON n.nspname = 'gth' AND d.function_name = p.proname
    WHERE p.prosecdef AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        AND r.rolname <> ALL (coalesce(d.callers, '{gth_admin}'))
        -- a function of one's own whose owner row security stops is stopped as well
        AND (n.nspname = 'gth' OR o.rolsuper OR o.rolbypassrls OR o.rolname = 'gth_owner')
        AND NOT EXISTS (
            SELECT FROM pg_depend AS e
            WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e'
        )
    UNION ALL
    SELECT
        format('%s: %I', f.function_oid::regprocedure, r.rolname),
        format('REVOKE EXECUTE ON FUNCTION %s FROM %I', f.function_oid::regprocedure, r.rolname)
    FROM gth.restricted_functions() AS f
    INNER JOIN pg_proc AS p ON p.oid = f.function_oid
    CROSS JOIN LATERAL aclexplode(p.proacl) AS a
    INNER JOIN pg_roles AS r ON r.oid = a.grantee
    WHERE r.rolname IN ('gth_app', 'gth_readonly')
$$;
COMMENT ON FUNCTION gth.audit_function_grants() IS
'Roles that may call a SECURITY DEFINER function beyond those of gth.definer_callers(), and clients that may call one of gth.restricted_functions().';
COMMIT;
