-- Is the schema here, in the version of these files? Sets gth_schema_version and gth_schema_installed; refuses another version,
-- and what schema.sql could not be loaded into. First of all it takes back what a psqlrc, a terminal, a database or a role may have
-- set, and these files are not written for.
\set AUTOCOMMIT on
\encoding UTF8
SET search_path = public;
SET standard_conforming_strings = on;

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
        IF getdatabaseencoding() = 'SQL_ASCII' THEN
            RAISE WARNING 'database "%" has no encoding: it takes text that is none, and limits count bytes', current_database()
                USING HINT = 'Better a new one: createdb --encoding=UTF8 --template=template0, with --locale=C.UTF-8 where it asks for one.';
        ELSIF getdatabaseencoding() <> 'UTF8' THEN
            RAISE EXCEPTION 'database "%" has the encoding %, which lacks characters of names', current_database(), getdatabaseencoding()
                USING HINT = 'Make it with createdb --encoding=UTF8 --template=template0, and --locale=C.UTF-8 where it asks for one.';
        END IF;
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
            USING HINT = 'An installed schema is changed by the migrations (service "migrate"; without Docker see docs/DESIGN_DOCUMENT.md#without-docker), never by these files.';
    END IF;
END
$$;

SELECT to_regclass('public.tenants') IS NOT NULL AS gth_schema_installed \gset
