-- What the audit asks about policies: is the wall there, is it evaluated once, can an index use it.
BEGIN;
SET LOCAL ROLE gth_owner;

CREATE OR REPLACE FUNCTION gth.outside_subselects(p_expression text)
RETURNS text
LANGUAGE plpgsql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_rest text := regexp_replace(p_expression, '''([^'']|'''')*''', '''''', 'g');
BEGIN
    -- From the inside out: a (SELECT …) goes, other parentheses become brackets.
    WHILE v_rest ~ '\([^()]*\)' LOOP
        v_rest := regexp_replace(v_rest, '\(\s*SELECT\M[^()]*\)', '', 'g');
        v_rest := regexp_replace(v_rest, '\((?!\s*SELECT\M)([^()]*)\)', '[\1]', 'g');
    END LOOP;
    RETURN v_rest;
END
$$;
COMMENT ON FUNCTION gth.outside_subselects(text) IS
'An expression as PostgreSQL prints it, without its literals and its (SELECT …); other parentheses become brackets.';

CREATE OR REPLACE FUNCTION gth.is_tenant_wall(p_expression text, p_column name)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
RETURN p_expression ~ format(
    -- As many parentheses as the wall has alone, or with an AND around it: one more, and something is asked of the whole.
    '^(\(%1$s\)|\(\(%1$s\) AND .+\))$',
    format('%I = (\( ?SELECT gth\.current_tenant_id\(\) AS current_tenant_id\)|gth\.current_tenant_id\(\))', p_column)
) AND gth.outside_subselects(p_expression) !~ '\mOR\M';
COMMENT ON FUNCTION gth.is_tenant_wall(text, name) IS
'Whether a policy''s expression, as PostgreSQL prints it, is the tenant''s wall: alone, or with more that must hold as well. "… OR true" is none.';

CREATE OR REPLACE FUNCTION gth.audit_tenant_wall(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT DISTINCT
        format('%s: %s', t.table_oid::regclass, r.walled::regrole),
        format(
            'CREATE POLICY … ON %s AS RESTRICTIVE TO %s USING (%I = (SELECT gth.current_tenant_id())), or '
            'gth.protect_tenant_table()', t.table_oid::regclass, r.walled::regrole, a.attname
        )
    FROM gth.audited_tables() AS t
    INNER JOIN pg_attribute AS a ON a.attrelid = t.table_oid AND a.attnum = t.tenant_column
    CROSS JOIN LATERAL (
        SELECT allowed.role
        FROM pg_policy AS p
        CROSS JOIN LATERAL unnest(p.polroles) AS allowed (role)
        WHERE p.polrelid = t.table_oid AND p.polpermissive AND allowed.role <> 0
        UNION ALL
        -- what PUBLIC may, gth_app may, and whoever else has a right on the table that asks policies
        SELECT g.oid
        FROM pg_class AS c
        CROSS JOIN LATERAL (
            SELECT to_regrole('gth_app')::oid AS grantee
            UNION ALL
            SELECT e.grantee FROM aclexplode(c.relacl) AS e
            UNION ALL
            SELECT e.grantee FROM pg_attribute AS k CROSS JOIN LATERAL aclexplode(k.attacl) AS e
            WHERE k.attrelid = c.oid AND k.attacl IS NOT NULL
        ) AS e
        INNER JOIN pg_roles AS g ON g.oid = e.grantee AND g.oid <> c.relowner AND NOT g.rolsuper AND NOT g.rolbypassrls
        WHERE c.oid = t.table_oid AND EXISTS (
            SELECT FROM pg_policy AS p WHERE p.polrelid = c.oid AND p.polpermissive AND p.polroles @> ARRAY[0::oid]
        )
        UNION ALL
        -- of our tables whoever dropped all its policies, too
        SELECT to_regrole('gth_app')::oid FROM gth.tenant_table AS o WHERE o.table_name = t.table_oid
    ) AS r (walled)
    WHERE r.walled IS DISTINCT FROM to_regrole('gth_readonly')::oid AND NOT EXISTS (
        SELECT FROM pg_policy AS w
        WHERE w.polrelid = t.table_oid AND NOT w.polpermissive AND w.polcmd = '*' AND w.polroles && ARRAY[0::oid, r.walled]
            AND gth.is_tenant_wall(pg_get_expr(w.polqual, w.polrelid), a.attname)
            AND (w.polwithcheck IS NULL OR gth.is_tenant_wall(pg_get_expr(w.polwithcheck, w.polrelid), a.attname))
    )
$$;
COMMENT ON FUNCTION gth.audit_tenant_wall() IS
'Roles that a permissive policy of a tenant table lets in, of one for PUBLIC those with rights on the table, and gth_app in each of ours, without a restrictive policy that keeps them in their tenant. Analysts see all tenants on purpose.';

CREATE OR REPLACE FUNCTION gth.audit_changed_policies(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        t.table_name::text,
        'load security.sql again, or of a table of your own call gth.protect_tenant_table(): either drops the policies that are not theirs'
    FROM gth.tenant_table AS t
    INNER JOIN pg_class AS c ON c.oid = t.table_name
    -- row security that is off is another rule's
    WHERE c.relrowsecurity AND c.relforcerowsecurity AND t.actual <> gth.row_security_state(t.table_name)
$$;
COMMENT ON FUNCTION gth.audit_changed_policies() IS
'Tables of gth.tenant_table whose policies are not those that gth.protect_tenant_table() left: behind the wall, another one can give each user all rows of the tenant.';

CREATE OR REPLACE FUNCTION gth.audit_policies_per_row(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        format('%s: %I', p.polrelid::regclass, p.polname),
        'write (SELECT gth.current_…()) in the policy: a bare call is evaluated for every row and no index can use it'
    FROM pg_policy AS p
    WHERE gth.outside_subselects(
        concat_ws(' ; ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    ) ~ '(\mgth\.\w+|\mcurrent_setting)\[|\m\w+\."?\w+"?\[\]'
        -- a (SELECT …) that names a column of the row is one for every row
        OR concat(p.polqual, p.polwithcheck) ~ ':varlevelsup [1-9]'
$$;
COMMENT ON FUNCTION gth.audit_policies_per_row() IS
'Policies that call a function without arguments, or ask a query, for every row, instead of once per statement in an InitPlan.';

CREATE OR REPLACE FUNCTION gth.audit_policy_indexes(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        t.table_oid::regclass::text,
        format('CREATE INDEX CONCURRENTLY ON %s (%I, …): without it every query reads all tenants', t.table_oid::regclass, a.attname)
    FROM gth.audited_tables() AS t
    INNER JOIN pg_attribute AS a ON a.attrelid = t.table_oid AND a.attnum = t.tenant_column
    -- LangGraph's primary keys are fixed by its upserts and begin with the thread, which is all its library ever asks by.
    WHERE t.table_oid::regclass::text NOT IN ('langgraph.checkpoint_blobs', 'langgraph.checkpoint_writes')
        AND EXISTS (SELECT FROM pg_policy AS p WHERE p.polrelid = t.table_oid)
        AND NOT EXISTS (
            SELECT FROM pg_index AS i
            INNER JOIN pg_class AS c ON c.oid = i.indexrelid
            INNER JOIN pg_am AS m ON m.oid = c.relam AND m.amname = 'btree'
            WHERE i.indrelid = t.table_oid AND i.indisvalid AND i.indpred IS NULL AND i.indkey[0] = t.tenant_column
        )
$$;
COMMENT ON FUNCTION gth.audit_policy_indexes() IS 'Tables whose policies find no whole index that begins with the tenant.';
COMMIT;
