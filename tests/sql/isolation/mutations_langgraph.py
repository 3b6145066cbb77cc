"""LangGraph's tables with one defence less: every attack on them succeeds in one of these."""

from __future__ import annotations

from tests.sql.isolation.attacks_langgraph import TABLES
from tests.sql.isolation.mutation import Mutation

# The audit then misses no trigger; and, whatever the server is, each of them.
NEEDS_NO_TRIGGERS = (
    "CREATE OR REPLACE FUNCTION gth.policy_first_since() RETURNS integer LANGUAGE sql STABLE RETURN 0"
)
NEEDS_TRIGGERS = (
    NEEDS_NO_TRIGGERS.replace("RETURN 0", "RETURN NULL::integer"),
    (
        "DO $$BEGIN EXECUTE (SELECT string_agg(replace(definition, 'CREATE', 'CREATE OR REPLACE'), ';')"
        " FROM gth.taken_key_triggers()); END$$"
    ),
)
# What another defence than the policies keeps out.
BY_THE_KEY = ("insert their key into {}", "insert into {} unless it is there")
BY_THE_CHECK = ("insert into {} for them", "move {}")
BY_THE_WALL = (
    "select {}",
    "{} by key",
    "{} by a cast",
    "insert into {} for them",
    "upsert into {} on a condition",
    "upsert into {} for them on a condition",
    "upsert their key into {}",
    "upsert their key into {} for them",
    "upsert into {} returning",
    "upsert into {} returning what was",
    "merge into {} returning",
    "upsert that takes {} over",
    "update {}",
    "delete {}",
    "delete {} returning",
    "move {}",
)


def _both(names: tuple[str, ...], table: str) -> tuple[str, ...]:
    """With the tenant said, and carried."""
    return tuple(name.format(table) + carried for name in names for carried in ("", ", carried"))


def _mutations(table: str) -> tuple[Mutation, ...]:
    """An attack that succeeds takes the row with it: said and carried ones each get a field of their own."""
    walls = tuple(
        Mutation(
            f"row security of {table} disabled{carried}",
            (f"ALTER TABLE langgraph.{table} DISABLE ROW LEVEL SECURITY",),
            tuple(name.format(table) + carried for name in BY_THE_WALL),
            ("row_security",),
        )
        for carried in ("", ", carried")
    )
    # Where there is one, it is a second defence.
    without_trigger = (NEEDS_NO_TRIGGERS, f"DROP TRIGGER IF EXISTS {table}_taken ON langgraph.{table}")
    return (
        *walls,
        Mutation(
            f"wall of {table} opened for writes",
            (
                *without_trigger,
                (
                    f"ALTER POLICY {table}_all_tenant ON langgraph.{table}"
                    " USING (tenant_id = (SELECT gth.current_tenant_id())) WITH CHECK (true)"
                ),
            ),
            _both(BY_THE_CHECK, table),
            ("tenant_wall", "changed_policy"),
        ),
        Mutation(
            f"{table} without its key",
            (
                *without_trigger,
                f"ALTER TABLE langgraph.{table} DROP CONSTRAINT {table}_pkey",
            ),
            _both(BY_THE_KEY, table),
        ),
        Mutation(
            f"truncate granted on {table}",
            (f"GRANT TRUNCATE ON langgraph.{table} TO gth_app",),
            _both(("truncate {}",), table),
            ("bypassing_grant",),
        ),
    )


CARRIER = (
    Mutation(
        "setting before the carrier",
        (
            (
                "CREATE OR REPLACE FUNCTION gth.current_tenant_id() RETURNS uuid LANGUAGE sql STABLE"
                " RETURN current_setting('app.tenant_id', true)::uuid"
            ),
        ),
        ("carrier beside their tenant",),
    ),
    Mutation(
        "conversations without their wall",
        ("DROP POLICY chat_sessions_all_tenant ON chat_sessions",),
        ("carrier beside their user",),
        ("tenant_wall", "changed_policy"),
    ),
)


def _unguarded(name: str, *statements: str) -> Mutation:
    """A server that needs the triggers, and one of them does nothing."""
    return Mutation(name, (*NEEDS_TRIGGERS, *statements), (), ("taken_key",))


TAKEN_KEYS = (
    _unguarded("trigger of taken keys dropped", "DROP TRIGGER store_taken ON langgraph.store"),
    _unguarded(
        "trigger of taken keys disabled",
        "ALTER TABLE langgraph.checkpoints DISABLE TRIGGER checkpoints_taken",
    ),
    _unguarded(
        "trigger of taken keys for replicas alone",
        "ALTER TABLE langgraph.checkpoints ENABLE REPLICA TRIGGER checkpoints_taken",
    ),
    _unguarded(
        "trigger of taken keys on a condition",
        "CREATE OR REPLACE TRIGGER checkpoint_blobs_taken BEFORE INSERT ON langgraph.checkpoint_blobs"
        " FOR EACH ROW WHEN (NEW.version <> '1') EXECUTE FUNCTION gth.refuse_taken_key('thread_id')",
    ),
    _unguarded(
        "trigger of taken keys that is another function's",
        "CREATE OR REPLACE TRIGGER checkpoint_writes_taken BEFORE INSERT ON langgraph.checkpoint_writes"
        " FOR EACH ROW EXECUTE FUNCTION gth.refuse_update()",
    ),
    _unguarded(
        "taken keys looked for by who does not see them",
        "ALTER FUNCTION gth.refuse_taken_key() OWNER TO gth_owner",
    ),
    _unguarded(
        "taken keys looked for by the asker", "ALTER FUNCTION gth.refuse_taken_key() SECURITY INVOKER"
    ),
    Mutation(
        "server that is older than the one that was tried",
        (
            NEEDS_NO_TRIGGERS.replace(
                "RETURN 0", "RETURN current_setting('server_version_num')::integer + 1"
            ),
            "DROP TRIGGER IF EXISTS store_taken ON langgraph.store",
        ),
        (),
        ("taken_key",),
    ),
)

LANGGRAPH = (*(mutation for keyed in TABLES for mutation in _mutations(keyed.table)), *CARRIER, *TAKEN_KEYS)
