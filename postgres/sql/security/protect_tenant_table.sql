-- The row security of one tenant table, complete, and made only where it is not in place already:
-- ALTER TABLE and CREATE POLICY lock the table, and this runs on every start of a busy system.
BEGIN;
SET LOCAL ROLE gth_owner;

CREATE OR REPLACE FUNCTION gth.row_security_state(p_table regclass)
RETURNS text
LANGUAGE sql
STABLE
-- expressions are printed with the names that the path leaves to say
SET search_path = pg_catalog, pg_temp
RETURN (
    SELECT md5(concat_ws(
        E'\n', c.relrowsecurity, c.relforcerowsecurity,
        (
            SELECT string_agg(
                concat_ws(
                    '|', p.polname, p.polcmd, p.polpermissive, p.polroles::regrole[],
                    pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
                ), E'\n' ORDER BY p.polname
            )
            FROM pg_policy AS p
            WHERE p.polrelid = c.oid
        )
    ))
    FROM pg_class AS c
    WHERE c.oid = p_table
);
COMMENT ON FUNCTION gth.row_security_state(regclass) IS
'Digest of a table''s row security as it is: whether it is enabled and forced, and every policy.';

CREATE OR REPLACE FUNCTION gth.create_policy(
    p_table regclass, p_verb text, p_who text, p_clauses text, p_comment text
)
RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
    v_name CONSTANT text := (SELECT relname FROM pg_class WHERE oid = p_table) || '_' || p_verb || '_' || p_who;
BEGIN
    EXECUTE format('CREATE POLICY %I ON %s %s', v_name, p_table, p_clauses);
    EXECUTE format('COMMENT ON POLICY %I ON %s IS %L', v_name, p_table, p_comment);
END
$$;
COMMENT ON FUNCTION gth.create_policy(regclass, text, text, text, text) IS
'Creates a policy named <table>_<verb>_<who>, with its comment.';

-- As earlier releases had them: beside the new ones, calls would be ambiguous.
SELECT format('DROP FUNCTION %s', f.name)
FROM unnest(ARRAY[
    'gth.protect_tenant_table(regclass, name, name)', 'gth.create_tenant_policies(regclass, name, name)'
]) AS f (name)
WHERE to_regprocedure(f.name) IS NOT NULL \gexec

CREATE OR REPLACE FUNCTION gth.create_tenant_policies(
    p_table regclass, p_tenant_column name, p_user_column name, p_needs_scope boolean
)
RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
    -- (SELECT …) makes it an InitPlan: once per statement, and an index can use it.
    v_tenant CONSTANT text := format('%I = (SELECT gth.current_tenant_id())', p_tenant_column);
    -- Each (SELECT …) is evaluated when it is first needed, and a statement can take on a second signed context in between: there
    -- scope and user are asked for with their tenant, each in one (SELECT …). COALESCE keeps the planner from multiplying the tenant's
    -- share of the rows in twice. A plain context is whatever gth_app says, and asking for less is faster.
    v_scope  CONSTANT text := CASE gth.context_mode()
        WHEN 'signed' THEN format('coalesce(%I = (SELECT gth.scope_tenant_id()), false)', p_tenant_column)
        ELSE '(SELECT gth.has_tenant_scope())'
    END;
    v_user   CONSTANT text := CASE
        WHEN p_needs_scope THEN v_scope
        WHEN p_user_column IS NULL THEN 'true'
        -- The scope first: then a whole tenant's rows are not compared with a user.
        WHEN gth.context_mode() = 'signed' THEN format(
            '%s OR (%I, %I) = (SELECT gth.current_user_id(), gth.current_tenant_id())', v_scope, p_user_column, p_tenant_column
        )
        ELSE format('%s OR %I = (SELECT gth.current_user_id())', v_scope, p_user_column)
    END;
BEGIN
    PERFORM gth.create_policy(
        p_table, 'all', 'tenant', format('AS RESTRICTIVE TO gth_app USING (%s)', v_tenant),
        'The wall between tenants: restrictive, so that no policy added later can open it.'
    );
    PERFORM gth.create_policy(
        p_table, 'all', 'user', format('TO gth_app USING (%s)', v_user),
        CASE
            WHEN p_needs_scope THEN 'Figures of the whole tenant: the tenant scope has them, a single user does not.'
            WHEN p_user_column IS NULL THEN 'Shared by all users of the tenant; the restrictive policy decides.'
            ELSE 'A user has their own rows; the tenant scope has all of the tenant''s.'
        END
    );
    PERFORM gth.create_policy(
        p_table, 'select', 'reporting', 'FOR SELECT TO gth_readonly USING (true)',
        'Analysts read all tenants, as far as their column grants go.'
    );
END
$$;
COMMENT ON FUNCTION gth.create_tenant_policies(regclass, name, name, boolean) IS
'Creates the policies of a tenant table: the tenant''s wall, the user''s rows, the analysts'' view.';

CREATE OR REPLACE FUNCTION gth.protect_tenant_table(
    p_table regclass,
    p_user_column name DEFAULT 'user_id',
    p_tenant_column name DEFAULT 'tenant_id',
    p_needs_scope boolean DEFAULT false
)
RETURNS boolean
LANGUAGE plpgsql
AS $$
DECLARE
    v_wanted CONSTANT text := md5(concat_ws('|', p_user_column, p_tenant_column, p_needs_scope, gth.context_mode(), (
        SELECT string_agg(prosrc, '|' ORDER BY proname) FROM pg_proc
        WHERE proname IN ('create_tenant_policies', 'protect_tenant_table') AND pronamespace = 'gth'::regnamespace
    )));
    v_policy text;
BEGIN
    PERFORM FROM gth.tenant_table AS t
    WHERE t.table_name = p_table AND t.wanted = v_wanted AND t.actual = gth.row_security_state(p_table);
    IF FOUND THEN
        RETURN false;
    END IF;
    FOR v_policy IN SELECT polname FROM pg_policy WHERE polrelid = p_table LOOP
        EXECUTE format('DROP POLICY %I ON %s', v_policy, p_table);
    END LOOP;
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', p_table);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', p_table);
    PERFORM gth.create_tenant_policies(p_table, p_tenant_column, p_user_column, p_needs_scope);
    IF EXISTS (
        SELECT FROM pg_attribute WHERE attrelid = p_table AND attname = 'deleted_at' AND NOT attisdropped
    ) THEN
        -- A row stays visible to the transaction that deletes it: PostgreSQL demands that of an UPDATE. now() is not worth an
        -- InitPlan: it is cheap, and asked for deleted rows only.
        PERFORM gth.create_policy(
            p_table, 'select', 'live',
            'AS RESTRICTIVE FOR SELECT TO gth_app USING (deleted_at IS NULL OR deleted_at >= now())',
            'A soft delete hides the row from the application.'
        );
    END IF;
    INSERT INTO gth.tenant_table AS t (table_name, user_column, wanted, actual)
    VALUES (p_table, p_user_column, v_wanted, gth.row_security_state(p_table))
    ON CONFLICT ON CONSTRAINT tenant_table_pkey DO UPDATE
    SET user_column = excluded.user_column, wanted = excluded.wanted, actual = excluded.actual;
    RETURN true;
END
$$;
COMMENT ON FUNCTION gth.protect_tenant_table(regclass, name, name, boolean) IS
'Gives a tenant table its row security, dropping every policy it had; answers whether anything had to change. User column NULL: shared by the tenant''s users, unless p_needs_scope leaves it to the tenant scope.';
COMMIT;
