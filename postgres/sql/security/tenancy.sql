-- One tenant or many, as -v gth_tenancy=single|multi says; without it everything stays as it is, and begins as multi.
-- single: gth_app starts in a default tenant with the tenant scope; what a transaction sets goes before.
\if :{?gth_tenancy}
BEGIN;
SELECT set_config('gth.tenancy', :'gth_tenancy', true) AS gth_tenancy \gset
DO $$
DECLARE
    v_tenant_id CONSTANT uuid := '00000000-0000-7000-8000-000000000001';
BEGIN
    CASE current_setting('gth.tenancy')
        WHEN 'single' THEN
            INSERT INTO public.tenants (id, slug, name)
            VALUES (v_tenant_id, 'default', 'Default tenant')
            ON CONFLICT ON CONSTRAINT tenants_pkey DO NOTHING;
            EXECUTE format('ALTER ROLE gth_app IN DATABASE %I SET app.tenant_id = %L', current_database(), v_tenant_id);
            EXECUTE format('ALTER ROLE gth_app IN DATABASE %I SET app.scope = ''tenant''', current_database());
        WHEN 'multi' THEN
            EXECUTE format('ALTER ROLE gth_app IN DATABASE %I RESET app.tenant_id', current_database());
            EXECUTE format('ALTER ROLE gth_app IN DATABASE %I RESET app.scope', current_database());
        ELSE
            RAISE EXCEPTION 'gth_tenancy must be "single" or "multi", not "%"', current_setting('gth.tenancy');
    END CASE;
END
$$;
COMMIT;
\endif
