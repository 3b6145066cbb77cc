"""Attempts on LangGraph's tables, whose primary keys are the library's and have no tenant.

An attacker that knows a whole key of its victim can meet it: an insert or upsert of that key must show
nothing of the row and leave it as it is. Each attack is made with both carriers of a tenant: what the
transaction sets, and the connection's application_name.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from tests.sql.isolation.attack import (
    INSUFFICIENT_PRIVILEGE,
    UNIQUE_VIOLATION,
    Attack,
    nothing,
    refused,
    unchanged,
    zero,
)


class Keyed(NamedTuple):
    """A table of the library's: the victim's key, what else an INSERT needs, and a column to change."""

    table: str
    key: dict[str, str]
    rest: dict[str, str]
    column: str
    as_text: str
    """The column's value as text: what an error of a cast would tell."""

    def where(self) -> str:
        """The victim's row."""
        return " AND ".join(f"{column} = {value}" for column, value in self.key.items())

    def insert(self, tenant: str = "", key: dict[str, str] | None = None) -> str:
        """An INSERT of that key, or of another, for the attacker itself unless a tenant is said."""
        values = (key or self.key) | self.rest | ({"tenant_id": tenant} if tenant else {})
        return f"INSERT INTO {self.table} ({', '.join(values)}) VALUES ({', '.join(values.values())})"

    def merge(self, matched: str) -> str:
        """A MERGE of that key, for the attacker itself."""
        values = self.key | self.rest
        return (
            f"MERGE INTO {self.table} USING (VALUES (1)) AS v (n) ON {self.where()}"
            f" WHEN MATCHED THEN {matched}"
            f" WHEN NOT MATCHED THEN INSERT ({', '.join(values)}) VALUES ({', '.join(values.values())})"
        )

    def on_conflict(self, action: str) -> str:
        """As the library's upserts name it."""
        return f" ON CONFLICT ({', '.join(self.key)}) DO {action}"


THREAD = {"thread_id": "%(their_thread)s", "checkpoint_ns": "''"}
TABLES = (
    Keyed(
        "checkpoints",
        THREAD | {"checkpoint_id": "'1'"},
        {"checkpoint": "'{}'", "metadata": "'{}'"},
        "metadata",
        "checkpoints.metadata::text",
    ),
    Keyed(
        "checkpoint_blobs",
        THREAD | {"channel": "'messages'", "version": "'1'"},
        {"type": "'msgpack'", "blob": "'x'"},
        "blob",
        "encode(checkpoint_blobs.blob, 'escape')",
    ),
    Keyed(
        "checkpoint_writes",
        THREAD | {"checkpoint_id": "'1'", "task_id": "'t'", "idx": "0"},
        {"channel": "'messages'", "blob": "'x'"},
        "blob",
        "encode(checkpoint_writes.blob, 'escape')",
    ),
    Keyed(
        "store",
        {"prefix": "%(their_prefix)s", "key": "'seat'"},
        {"value": "'{}'"},
        "value",
        "store.value::text",
    ),
)


def _attacks(t: Keyed) -> tuple[Attack, ...]:
    """What leaves the victim's row in place where it succeeds comes first: the next one needs it."""
    name, update = t.table, f"UPDATE SET {t.column} = excluded.{t.column}"
    fresh = t.key | {next(iter(t.key)): "'new'"}
    return (
        zero(f"select {name}", f"SELECT count(*) FROM {name} WHERE tenant_id <> %(me)s"),
        nothing(f"{name} by key", f"SELECT * FROM {name} WHERE {t.where()}"),
        nothing(
            f"{name} by a cast", f"SELECT 1 FROM {name} WHERE {t.where()} AND ({t.as_text})::integer = 1"
        ),
        refused(f"insert into {name} for them", t.insert("%(their)s", fresh)),
        Attack(
            f"insert their key into {name}", (t.insert(),), refused=(UNIQUE_VIOLATION, INSUFFICIENT_PRIVILEGE)
        ),
        Attack(
            f"insert into {name} unless it is there",
            (t.insert() + " ON CONFLICT DO NOTHING RETURNING *",),
            rows=(),
            refused=(INSUFFICIENT_PRIVILEGE,),
        ),
        # The condition is one on the row that is met: its error would say what is in it.
        refused(
            f"upsert into {name} on a condition",
            f"{t.insert()}{t.on_conflict(update)} WHERE ({t.as_text})::integer = 1",
        ),
        # The row is one of its tenant here: what may not be inserted must be refused before it meets another.
        refused(
            f"upsert into {name} for them on a condition",
            f"{t.insert('%(their)s')}{t.on_conflict(update)} WHERE ({t.as_text})::integer = 1",
        ),
        refused(f"upsert their key into {name}", t.insert() + t.on_conflict(update)),
        refused(f"upsert their key into {name} for them", t.insert("%(their)s") + t.on_conflict(update)),
        refused(
            f"upsert into {name} returning",
            t.insert() + t.on_conflict(f"UPDATE SET {t.column} = {name}.{t.column} RETURNING {name}.*"),
        ),
        refused(
            f"upsert into {name} returning what was",
            t.insert() + t.on_conflict(f"UPDATE SET {t.column} = {name}.{t.column} RETURNING old.*"),
            since=18,
        ),
        # What is not seen does not match: it is inserted, and meets the key.
        Attack(
            f"merge into {name} returning",
            (t.merge(f"UPDATE SET {t.column} = {name}.{t.column}") + f" RETURNING {name}.*",),
            refused=(UNIQUE_VIOLATION, INSUFFICIENT_PRIVILEGE),
            since=17,
        ),
        refused(
            f"upsert that takes {name} over",
            t.insert() + t.on_conflict("UPDATE SET tenant_id = excluded.tenant_id"),
        ),
        unchanged(f"update {name}", f"UPDATE {name} SET {t.column} = {t.column} WHERE {t.where()}"),
        unchanged(f"delete {name}", f"DELETE FROM {name} WHERE {t.where()}"),
        nothing(f"delete {name} returning", f"DELETE FROM {name} WHERE tenant_id <> %(me)s RETURNING *"),
        refused(f"move {name}", f"UPDATE {name} SET tenant_id = %(their)s"),
        refused(f"truncate {name}", f"TRUNCATE {name}"),
    )


SAID = tuple(attack for table in TABLES for attack in _attacks(table))
CARRIED = tuple(replace(attack, name=f"{attack.name}, carried", scope="carrier") for attack in SAID)
# A setting that was left behind by another client of the pool, and the connection's own name.
CARRIER = (
    refused(
        "carrier beside their tenant",
        "SELECT set_config('app.tenant_id', %(their)s, true)",
        "SELECT count(*) FROM store",
        scope="carrier",
    ),
    nothing(
        "carrier beside their user",
        "SELECT set_config('app.user_id', %(their_user)s, true), set_config('app.scope', 'tenant', true)",
        "SELECT * FROM chat_sessions WHERE user_id = %(their_user)s",
        scope="carrier",
    ),
)
LANGGRAPH = (*SAID, *CARRIED, *CARRIER)
