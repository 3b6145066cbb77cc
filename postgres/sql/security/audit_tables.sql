-- What the audit asks about tables: row security, grants that go round it, keys between tenants.
BEGIN;
SET LOCAL ROLE gth_owner;

CREATE OR REPLACE FUNCTION gth.audited_tables(
    OUT table_oid oid, OUT tenant_column smallint, OUT is_partition boolean
)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT c.oid, a.attnum, c.relispartition
    FROM pg_class AS c
    INNER JOIN pg_namespace AS n ON n.oid = c.relnamespace
    INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
    WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_'
    UNION ALL
    -- tenants is walled off by its own key
    SELECT c.oid, a.attnum, c.relispartition
    FROM gth.tenant_table AS t
    INNER JOIN pg_class AS c ON c.oid = t.table_name
    INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'id' AND NOT a.attisdropped
    WHERE NOT EXISTS (SELECT FROM pg_attribute AS k WHERE k.attrelid = c.oid AND k.attname = 'tenant_id')
    UNION ALL
    -- a tenant by another name
    SELECT c.oid, k.conkey[1], c.relispartition
    FROM pg_constraint AS k
    INNER JOIN pg_class AS c ON c.oid = k.conrelid
    WHERE k.contype = 'f' AND k.confrelid = to_regclass('public.tenants') AND cardinality(k.conkey) = 1
        AND NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id')
$$;
COMMENT ON FUNCTION gth.audited_tables() IS
'Every table of a tenant, now or later: those with a column tenant_id or a foreign key to tenants, those of gth.tenant_table, and their partitions.';

CREATE OR REPLACE FUNCTION gth.audit_row_security(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        c.oid::regclass::text,
        format('ALTER TABLE %1$s ENABLE ROW LEVEL SECURITY; ALTER TABLE %1$s FORCE ROW LEVEL SECURITY', c.oid::regclass)
    FROM gth.audited_tables() AS t
    INNER JOIN pg_class AS c ON c.oid = t.table_oid
    WHERE NOT (c.relrowsecurity AND c.relforcerowsecurity)
$$;
COMMENT ON FUNCTION gth.audit_row_security() IS
'Tenant tables and partitions whose row security is not enabled, or does not hold for their owner.';

CREATE OR REPLACE FUNCTION gth.audit_partition_grants(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT DISTINCT
        format('%s: %s', c.oid::regclass, g.name),
        format('REVOKE ALL ON %s FROM %s', c.oid::regclass, g.name)
    FROM (
        SELECT p.oid AS table_oid, e.grantee FROM pg_class AS p CROSS JOIN LATERAL aclexplode(p.relacl) AS e
        UNION ALL
        SELECT p.attrelid, e.grantee FROM pg_attribute AS p CROSS JOIN LATERAL aclexplode(p.attacl) AS e
        WHERE p.attacl IS NOT NULL
    ) AS a
    INNER JOIN pg_class AS c ON c.oid = a.table_oid AND c.relispartition AND a.grantee <> c.relowner
    INNER JOIN gth.audited_tables() AS t ON t.table_oid = c.oid
    CROSS JOIN LATERAL (
        SELECT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS name
    ) AS g
$$;
COMMENT ON FUNCTION gth.audit_partition_grants() IS
'Rights on a partition: named directly it does not ask its parent''s policies.';

CREATE OR REPLACE FUNCTION gth.audit_bypassing_grants(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        format('%s: %s to %s', c.oid::regclass, a.privilege_type, g.name),
        format('REVOKE %s ON %s FROM %s', a.privilege_type, c.oid::regclass, g.name)
    FROM gth.audited_tables() AS t
    INNER JOIN pg_class AS c ON c.oid = t.table_oid
    CROSS JOIN LATERAL aclexplode(c.relacl) AS a
    CROSS JOIN LATERAL (
        SELECT CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS name
    ) AS g
    WHERE a.privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN') AND a.grantee <> c.relowner
$$;
COMMENT ON FUNCTION gth.audit_bypassing_grants() IS
'Rights on a tenant table that do not ask its policies: TRUNCATE, REFERENCES, TRIGGER and MAINTAIN (PostgreSQL 17).';

CREATE OR REPLACE FUNCTION gth.audit_column_grants(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT
        format('%s: %s (%I) to %I', c.oid::regclass, g.privilege_type, r.column_name, o.rolname),
        CASE
            -- It takes the grants on single columns along.
            WHEN g.is_whole THEN format(
                'REVOKE %s ON %s FROM %I, and load security.sql again', g.privilege_type, c.oid::regclass, o.rolname
            )
            ELSE format('REVOKE %s (%I) ON %s FROM %I', g.privilege_type, r.column_name, c.oid::regclass, o.rolname)
        END
    FROM gth.restricted_columns() AS r
    INNER JOIN pg_class AS c ON c.oid = r.table_oid
    INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = r.column_name
    CROSS JOIN LATERAL (
        SELECT e.grantee, e.privilege_type, true AS is_whole FROM aclexplode(c.relacl) AS e
        UNION ALL
        SELECT e.grantee, e.privilege_type, false FROM aclexplode(a.attacl) AS e
    ) AS g
    -- what PUBLIC may is another rule's
    INNER JOIN pg_roles AS o ON o.oid = g.grantee AND o.oid <> c.relowner AND o.rolname <> 'gth_admin'
    WHERE g.privilege_type IN ('INSERT', 'UPDATE')
$$;
COMMENT ON FUNCTION gth.audit_column_grants() IS
'Rights to write the columns of gth.restricted_columns(), gth_admin''s apart.';

CREATE OR REPLACE FUNCTION gth.audit_foreign_keys(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH audited AS MATERIALIZED (
        SELECT table_oid, tenant_column FROM gth.audited_tables()
    )
    SELECT
        format('%s: %I', k.conrelid::regclass, k.conname),
        format(
            'make the key composite: (tenant_id, …) REFERENCES %s (tenant_id, …), or a row can point into another tenant',
            k.confrelid::regclass
        )
    FROM pg_constraint AS k
    -- a table without a tenant that points at one with: its rows are a tenant's, and nothing keeps them there
    LEFT JOIN audited AS here ON here.table_oid = k.conrelid
    INNER JOIN audited AS there ON there.table_oid = k.confrelid
    -- of a partition only what is its own
    WHERE k.contype = 'f' AND k.conparentid = 0 AND NOT EXISTS (
        SELECT FROM unnest(k.conkey, k.confkey) AS pair (here_column, there_column)
        WHERE pair.here_column = here.tenant_column AND pair.there_column = there.tenant_column
    )
$$;
COMMENT ON FUNCTION gth.audit_foreign_keys() IS 'Foreign keys to tenant tables that do not carry the tenant.';

CREATE OR REPLACE FUNCTION gth.audit_taken_keys(OUT object text, OUT remedy text)
RETURNS SETOF record
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
AS $$
    WITH server AS (
        SELECT current_setting('server_version_num')::integer >= gth.policy_first_since() IS TRUE AS is_safe
    )
    SELECT format('%s: %I', t.table_oid, t.trigger_name), replace(t.definition, 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER')
    FROM server AS s
    CROSS JOIN gth.taken_key_triggers() AS t
    WHERE NOT s.is_safe AND NOT t.is_right
    UNION ALL
    SELECT
        p.oid::regprocedure::text,
        format('ALTER FUNCTION %1$s OWNER TO gth_scheduler; ALTER FUNCTION %1$s SECURITY DEFINER', p.oid::regprocedure)
    FROM server AS s
    INNER JOIN pg_proc AS p ON p.oid = to_regprocedure('gth.refuse_taken_key()')
    INNER JOIN pg_roles AS r ON r.oid = p.proowner
    WHERE NOT s.is_safe AND NOT (p.prosecdef AND (r.rolsuper OR r.rolbypassrls))
$$;
COMMENT ON FUNCTION gth.audit_taken_keys() IS
'Triggers with gth.refuse_taken_key() that are missing, disabled or not what they must be, or do not see the keys of others: on a server that needs them, or is older than the one that was tried.';
COMMIT;
