-- Whether the library's tables are the ones this release knows. A newer library's setup() adds rows to the migrations, or, run
-- by a role that may create, makes tables of its own in public, where they hide ours.
CREATE OR REPLACE VIEW gth.langgraph_versions WITH (security_invoker = true) AS
SELECT
    k.component,
    k.known,
    k.installed,
    CASE
        WHEN k.installed > k.known THEN format(
            'LangGraph''s %s is at migration %s, this version knows %s', k.component, k.installed, k.known
        )
        WHEN k.hides_ours THEN format(
            'schema public has tables of LangGraph''s %s, which hide those of schema langgraph', k.component
        )
    END AS problem
FROM (
    SELECT
        'checkpointer' AS component,
        9 AS known,
        (SELECT max(m.v) FROM langgraph.checkpoint_migrations AS m) AS installed,
        to_regclass('public.checkpoint_migrations') IS NOT NULL OR to_regclass('public.checkpoints') IS NOT NULL AS hides_ours
    UNION ALL
    SELECT
        'store',
        3,
        (SELECT max(m.v) FROM langgraph.store_migrations AS m),
        to_regclass('public.store_migrations') IS NOT NULL OR to_regclass('public.store') IS NOT NULL
) AS k;
COMMENT ON VIEW gth.langgraph_versions IS 'The migrations of LangGraph''s tables: known to this release, and in place.';
COMMENT ON COLUMN gth.langgraph_versions.component IS 'checkpointer or store.';
COMMENT ON COLUMN gth.langgraph_versions.known IS 'The newest migration this release was made for.';
COMMENT ON COLUMN gth.langgraph_versions.installed IS 'The newest migration in place.';
COMMENT ON COLUMN gth.langgraph_versions.problem IS 'What is wrong, for make doctor; NULL: nothing.';
