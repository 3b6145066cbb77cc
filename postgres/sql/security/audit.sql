-- The audit: all rules together, and who may ask.
BEGIN;
SET LOCAL ROLE gth_owner;

CREATE OR REPLACE FUNCTION gth.security_rules(OUT rule text, OUT meaning text)
RETURNS SETOF record
LANGUAGE sql
IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$
    VALUES
    ('row_security', 'row security is enabled and forced on every tenant table and partition'),
    ('tenant_wall', 'a restrictive policy keeps every role in its tenant'),
    ('changed_policy', 'of our tables, policies are as they were made'),
    ('policy_per_row', 'policies are evaluated once per statement'),
    ('policy_without_index', 'an index begins with the tenant'),
    ('partition_grant', 'nobody has rights on a partition'),
    ('bypassing_grant', 'nobody may TRUNCATE, REFERENCES, TRIGGER or MAINTAIN'),
    ('column_grant', 'what is operators'' or procedures'' to say, the application does not write'),
    ('foreign_key_without_tenant', 'foreign keys between tenant tables carry the tenant'),
    ('owner_rights_view', 'views ask their caller''s policies'),
    ('unpinned_definer', 'SECURITY DEFINER functions pin their search_path'),
    ('function_grant', 'functions with their owner''s rights are called by whom they are made for'),
    ('taken_key', 'a key that is another tenant''s is refused before its row is asked about'),
    ('bypassing_role', 'only the listed roles go past row security'),
    ('inherited_rights', 'nobody can become a role that goes past row security, and clients are members of none'),
    ('creating_role', 'clients create nothing'),
    ('owning_role', 'clients own nothing, and of ours no other role that logs in'),
    ('role_setting', 'roles have the settings they are given here, and no others; nor does the database give a context'),
    ('context_guard', 'nobody but the signer makes a signed context'),
    ('public_privilege', 'PUBLIC has no rights'),
    ('default_privilege', 'new tables are born without grants')
$$;
COMMENT ON FUNCTION gth.security_rules() IS 'The rules of gth.security_audit(), and what each says.';

CREATE OR REPLACE FUNCTION gth.security_audit(OUT object text, OUT rule text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT a.object, 'row_security', a.remedy FROM gth.audit_row_security() AS a
    UNION ALL
    SELECT a.object, 'tenant_wall', a.remedy FROM gth.audit_tenant_wall() AS a
    UNION ALL
    SELECT a.object, 'tenant_wall', a.remedy FROM gth.audit_policy_guard() AS a
    UNION ALL
    SELECT a.object, 'changed_policy', a.remedy FROM gth.audit_changed_policies() AS a
    UNION ALL
    SELECT a.object, 'policy_per_row', a.remedy FROM gth.audit_policies_per_row() AS a
    UNION ALL
    SELECT a.object, 'policy_without_index', a.remedy FROM gth.audit_policy_indexes() AS a
    UNION ALL
    SELECT a.object, 'partition_grant', a.remedy FROM gth.audit_partition_grants() AS a
    UNION ALL
    SELECT a.object, 'bypassing_grant', a.remedy FROM gth.audit_bypassing_grants() AS a
    UNION ALL
    SELECT a.object, 'column_grant', a.remedy FROM gth.audit_column_grants() AS a
    UNION ALL
    SELECT a.object, 'foreign_key_without_tenant', a.remedy FROM gth.audit_foreign_keys() AS a
    UNION ALL
    SELECT a.object, 'owner_rights_view', a.remedy FROM gth.audit_owner_rights_views() AS a
    UNION ALL
    SELECT a.object, 'unpinned_definer', a.remedy FROM gth.audit_unpinned_definers() AS a
    UNION ALL
    SELECT a.object, 'function_grant', a.remedy FROM gth.audit_function_grants() AS a
    UNION ALL
    SELECT a.object, 'taken_key', a.remedy FROM gth.audit_taken_keys() AS a
    UNION ALL
    SELECT a.object, 'bypassing_role', a.remedy FROM gth.audit_bypassing_roles() AS a
    UNION ALL
    SELECT a.object, 'inherited_rights', a.remedy FROM gth.audit_inherited_rights() AS a
    UNION ALL
    SELECT a.object, 'creating_role', a.remedy FROM gth.audit_creating_roles() AS a
    UNION ALL
    SELECT a.object, 'owning_role', a.remedy FROM gth.audit_owning_roles() AS a
    UNION ALL
    SELECT a.object, 'role_setting', a.remedy FROM gth.audit_role_settings() AS a
    UNION ALL
    SELECT a.object, 'role_setting', a.remedy FROM gth.audit_database_settings() AS a
    UNION ALL
    SELECT a.object, 'context_guard', a.remedy FROM gth.audit_context_guards() AS a
    UNION ALL
    SELECT a.object, 'public_privilege', a.remedy FROM gth.audit_public_relations() AS a
    UNION ALL
    SELECT a.object, 'public_privilege', a.remedy FROM gth.audit_public_containers() AS a
    UNION ALL
    SELECT a.object, 'public_privilege', a.remedy FROM gth.audit_public_functions() AS a
    UNION ALL
    SELECT a.object, 'default_privilege', a.remedy FROM gth.audit_default_privileges() AS a
    ORDER BY 2, 1
$$;
COMMENT ON FUNCTION gth.security_audit() IS
'Every deviation from the rules of gth.security_rules(): the object, the rule, and what puts it right. Empty on the schema as shipped; migrate asks at every start.';

-- An attacker would like to know, too.
DO $$
DECLARE
    v_function regprocedure;
BEGIN
    FOR v_function IN
        SELECT oid FROM pg_proc
        WHERE pronamespace = 'gth'::regnamespace
            AND (
                proname ~ '^(audit_|security_(audit|rules)$)'
                OR proname IN (
                    'audited_tables', 'outside_subselects', 'is_tenant_wall', 'restricted_functions', 'restricted_columns', 'definer_callers',
                    'taken_key_triggers', 'policy_first_since', 'role_settings', 'row_security_state'
                )
            )
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', v_function);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO gth_admin, gth_exporter', v_function);
    END LOOP;
END
$$;
GRANT SELECT ON gth.tenant_table TO gth_admin, gth_exporter;
COMMIT;
