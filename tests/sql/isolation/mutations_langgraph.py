"""LangGraph's tables with one defence less: every attack on them succeeds in one of these."""

from __future__ import annotations

from tests.sql.isolation.attacks_langgraph import TABLES
from tests.sql.isolation.mutation import Mutation

# What another defence than the policies keeps out.
BY_THE_KEY = ("insert their key into {}", "insert into {} unless it is there")
BY_THE_CHECK = ("insert into {} for them", "move {}")
BY_THE_WALL = (
    "select {}",
    "{} by key",
    "{} by a cast",
    "insert into {} for them",
    "upsert into {} on a condition",
    "upsert their key into {}",
    "upsert their key into {} for them",
    "upsert into {} returning",
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
    return (
        *walls,
        Mutation(
            f"wall of {table} opened for writes",
            (
                (
                    f"ALTER POLICY {table}_all_tenant ON langgraph.{table}"
                    " USING (tenant_id = (SELECT gth.current_tenant_id())) WITH CHECK (true)"
                ),
            ),
            _both(BY_THE_CHECK, table),
            ("tenant_wall",),
        ),
        Mutation(
            f"{table} without its key",
            (
                f"DROP TRIGGER IF EXISTS {table}_taken ON langgraph.{table}",
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
        ("tenant_wall",),
    ),
)

LANGGRAPH = (*(mutation for keyed in TABLES for mutation in _mutations(keyed.table)), *CARRIER)
