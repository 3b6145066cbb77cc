-- Decides whether the seed may run: sets gth_seed_present, and leaves the scale in the setting gth.seed_scale.
\if :{?gth_seed_scale}
\else
    \getenv gth_seed_scale GTH_SEED_SCALE
\endif
\if :{?gth_seed_scale}
\else
    \set gth_seed_scale ''
\endif

-- Days are UTC days, whatever zone the session is in: elsewhere some have 23 hours.
SET LOCAL timezone = 'UTC';
-- What was made, or that nothing was, is told to callers who hide the notices of repeated scripts, too.
SET LOCAL client_min_messages = notice;
-- Many small statements over tables that were never analysed: compiling them costs more than running them.
SET LOCAL jit = off;
SELECT set_config('gth.seed_scale', coalesce(nullif(:'gth_seed_scale', ''), '1'), true) AS gth_seed_scale_read \gset

DO $$
DECLARE
    v_scale CONSTANT text := current_setting('gth.seed_scale');
    v_demo  text;
    v_real  text;
BEGIN
    IF to_regclass('public.tenants') IS NULL OR to_regclass('public.airports') IS NULL THEN
        RAISE EXCEPTION 'database "%" has no travel hub in it', current_database()
            USING HINT = 'Load schema.sql first, then security.sql, then seed_data.sql.';
    ELSIF v_scale !~ '^[1-9][0-9]{0,2}$' THEN
        RAISE EXCEPTION 'GTH_SEED_SCALE is "%"', v_scale
            USING ERRCODE = 'invalid_parameter_value', HINT = 'It is a whole number from 1 to 999; 1 makes 20,000 events.';
    ELSIF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        -- It looks past row level security and past triggers.
        RAISE EXCEPTION 'role "%" cannot load seed data', current_user
            USING ERRCODE = 'insufficient_privilege', HINT = 'Run it as a superuser: psql -U postgres -f seed_data.sql.';
    END IF;
    -- Two at a time would both find no tenants.
    LOCK TABLE public.tenants IN SHARE ROW EXCLUSIVE MODE;
    SELECT string_agg(slug, ', ' ORDER BY slug) FILTER (WHERE is_demo),
        string_agg(format('"%s"', slug), ', ' ORDER BY slug) FILTER (WHERE NOT is_demo)
    INTO v_demo, v_real
    FROM public.tenants AS t
    -- security/tenancy.sql makes it for GTH_TENANCY=single: real from the first person or event on
    WHERE t.id <> '00000000-0000-7000-8000-000000000001'
        OR EXISTS (SELECT FROM public.users AS u WHERE u.tenant_id = t.id)
        OR EXISTS (SELECT FROM public.analytics_events AS e WHERE e.tenant_id = t.id);
    IF v_demo IS NOT NULL THEN
        RAISE NOTICE 'seed data is already loaded (tenants %), nothing changed', v_demo;
    ELSIF v_real IS NOT NULL THEN
        RAISE EXCEPTION 'database "%" has real tenants: %', current_database(), v_real
            USING HINT = 'Seed data never mixes with them: load it into a new database.';
    END IF;
END
$$;
\ir ../schema/guard.sql

SELECT EXISTS (SELECT FROM public.tenants WHERE is_demo) AS gth_seed_present \gset
