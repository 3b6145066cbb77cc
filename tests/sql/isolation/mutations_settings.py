"""Settings that every session of a database begins with."""

from __future__ import annotations

from tests.sql.isolation.mutation import Mutation

SET_FOR_ALL = (
    "DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET {setting} = %L', current_database(), {value}); END$$"
)
THEIRS = "(SELECT id FROM tenants WHERE slug = 'globex')"
CHECKED = f"'gthcontext,' || replace({THEIRS}::text, '-', '') || ',,tenant'"
DATABASE = (
    Mutation(
        "tenant of the database",
        (
            SET_FOR_ALL.format(setting="app.tenant_id", value=THEIRS),
            SET_FOR_ALL.format(setting="app.scope", value="'tenant'"),
        ),
        ("no context",),
        ("role_setting",),
    ),
    Mutation(
        "carrier of the database",
        (SET_FOR_ALL.format(setting="application_name", value=f"'GTH:' || {THEIRS}"),),
        (),
        ("role_setting",),
    ),
    Mutation(
        "checked context of the database",
        (SET_FOR_ALL.format(setting="backtrace_functions", value=CHECKED),),
        (),
        ("role_setting",),
    ),
    Mutation(
        "triggers of the database off",
        (SET_FOR_ALL.format(setting="session_replication_role", value="'replica'"),),
        (),
        ("role_setting",),
    ),
    Mutation(
        "event triggers of the database off",
        (SET_FOR_ALL.format(setting="event_triggers", value="'off'"),),
        (),
        ("role_setting",),
        since=17,
    ),
)
