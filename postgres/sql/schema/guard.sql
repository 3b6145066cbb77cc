-- Decides whether schema.sql has anything to do: sets gth_schema_version and gth_schema_installed.
\set gth_schema_version 0011_clocks_that_differ

SELECT set_config('gth.expected_version', :'gth_schema_version', false) AS gth_expected_version \gset

DO $$
DECLARE
    v_expected  CONSTANT text := current_setting('gth.expected_version');
    v_installed text;
BEGIN
    IF current_setting('server_version_num')::integer < 150000 THEN
        RAISE EXCEPTION 'PostgreSQL 15 or newer is needed, this is %', current_setting('server_version');
    END IF;
    IF to_regclass('public.tenants') IS NULL THEN
        RETURN;
    END IF;
    IF to_regclass('gth.alembic_version') IS NOT NULL THEN
        EXECUTE 'SELECT version_num FROM gth.alembic_version' INTO v_installed;
    END IF;
    IF v_installed IS NULL THEN
        RAISE EXCEPTION 'database "%" has a table "tenants" that is not ours', current_database()
            USING HINT = 'Load schema.sql into an empty database.';
    ELSIF v_installed <> v_expected THEN
        RAISE EXCEPTION 'the schema is installed in version %, these files are version %', v_installed, v_expected
            USING HINT = 'An installed schema is changed by the migrations (service "migrate"), never by schema.sql.';
    END IF;
    RAISE NOTICE 'already installed, version %, nothing changed', v_installed;
END
$$;

SELECT to_regclass('public.tenants') IS NOT NULL AS gth_schema_installed \gset
