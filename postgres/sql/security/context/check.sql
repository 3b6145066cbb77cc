-- Refuses a mode that does not exist, and a signed context beside a tenant that needs none.
DO $$
DECLARE
    v_is_single CONSTANT boolean := CASE current_setting('gth.context_tenancy')
        WHEN 'unchanged' THEN EXISTS (
            SELECT FROM pg_db_role_setting AS s
            CROSS JOIN LATERAL unnest(s.setconfig) AS c (setting)
            -- 0: what all roles have
            WHERE s.setrole IN (0, 'gth_app'::regrole)
                AND s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
                AND c.setting ILIKE 'app.tenant_id=%'
        )
        ELSE current_setting('gth.context_tenancy') = 'single'
    END;
BEGIN
    IF current_setting('gth.context') NOT IN ('plain', 'signed') THEN
        RAISE EXCEPTION 'gth_context must be "plain" or "signed", not "%"', current_setting('gth.context');
    ELSIF current_setting('gth.context') = 'signed' AND v_is_single THEN
        RAISE EXCEPTION 'gth_context=signed and gth_tenancy=single exclude each other: a default tenant is not signed'
            USING HINT = 'Set GTH_TENANCY=multi, or GTH_CONTEXT=plain. One that all roles have goes by ALTER DATABASE … RESET app.tenant_id.';
    END IF;
END
$$;
