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
COMMIT;
