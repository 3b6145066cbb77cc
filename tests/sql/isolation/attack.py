"""An attack as data: what one tenant tries against another, and what must come of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg import sql
from tests.sql.support.server import OLDEST

if TYPE_CHECKING:
    from tests.sql.isolation.field import Field
    from tests.sql.support.database import Connection

CANARY = "canary-of-globex"
"""Stands in the victim's texts; an attacker never writes it, so wherever it appears it was read."""

INSUFFICIENT_PRIVILEGE = "42501"
FOREIGN_KEY_VIOLATION = "23503"
UNIQUE_VIOLATION = "23505"
NOT_SUPPORTED = "0A000"
INVALID_TEXT = "22P02"
CANNOT_CHANGE = "55P02"
NO_SUCH_CURSOR = "34000"

Rows = tuple[tuple[Any, ...], ...]


@dataclass(frozen=True)
class Attack:
    """Statements of acme, in one transaction with its context, and the only outcomes that are no leak.

    Names in `%(…)s` are those of `Field.names`; `{month}` is this month's partition of chat_messages. Unless
    `rows`, `changed` or `refused` say more, it is enough that nothing of the victim's is shown or changed.
    """

    name: str
    statements: tuple[str, ...]
    rows: Rows | None = None
    """What the last statement answers."""
    changed: int | None = None
    """How many rows the last statement touches."""
    refused: tuple[str, ...] = ()
    """The SQLSTATEs that are a refusal. With `rows` as well either will do."""
    scope: str = "tenant"
    """The attacker's context: `tenant` (the strongest that is legitimate), `user`, `none`, or `carrier`: the
    tenant in the connection's application_name, and nothing in the transaction."""
    since: int = OLDEST
    """The first major version of PostgreSQL that has such statements."""


@dataclass
class Outcome:
    """What the attacker got."""

    rows: list[tuple[Any, ...]] = field(default_factory=list)
    changed: int = 0
    sqlstate: str | None = None
    heard: list[str] = field(default_factory=list)
    """Everything that was said: rows, errors with all their fields, notices."""
    said: str = ""
    """Everything the attacker wrote: hearing that again is no leak."""


def refused(
    name: str,
    *statements: str,
    by: str = INSUFFICIENT_PRIVILEGE,
    scope: str = "tenant",
    since: int = OLDEST,
) -> Attack:
    """An attack that must end in this error."""
    return Attack(name, statements, refused=(by,), scope=scope, since=since)


def nothing(name: str, *statements: str, scope: str = "tenant", since: int = OLDEST) -> Attack:
    """An attack whose last statement must find no row."""
    return Attack(name, statements, rows=(), scope=scope, since=since)


def zero(name: str, *statements: str, scope: str = "tenant") -> Attack:
    """An attack whose last statement must count none."""
    return Attack(name, statements, rows=((0,),), scope=scope)


def unchanged(name: str, *statements: str, scope: str = "tenant") -> Attack:
    """An attack whose last statement must change no row."""
    return Attack(name, statements, changed=0, scope=scope)


def run(attack: Attack, connection: Connection, ground: Field) -> Outcome:
    """Carry it out, and commit what was not refused."""
    outcome = Outcome()
    connection.add_notice_handler(lambda notice: outcome.heard.append(_fields(notice)))
    cursor = psycopg.ClientCursor(
        connection
    )  # parameters also where the protocol takes none: COPY, DO, EXPLAIN
    try:
        with connection.transaction():
            ground.take_context(connection, attack.scope)
            for statement in attack.statements:
                text = cursor.mogrify(statement.replace("{month}", ground.month), ground.names)
                outcome.said += text
                _execute(cursor, text, outcome)
    except psycopg.Error as error:
        outcome.sqlstate = error.sqlstate
        outcome.heard.append(_fields(error.diag))
    return outcome


def success(attack: Attack, outcome: Outcome, ground: Field) -> str | None:
    """What the attacker achieved, None when nothing."""
    heard = "\n".join(outcome.heard)
    for secret in ground.secrets:
        if secret in heard and secret not in outcome.said:
            return f"it was told {secret!r}: {heard}"
    if outcome.sqlstate is not None:
        return None if outcome.sqlstate in attack.refused else f"it ended unexpectedly in: {heard}"
    if attack.refused and attack.rows is None:
        return f"it was not refused: {heard}"
    if attack.rows is not None and tuple(outcome.rows) != attack.rows:
        return f"it got {outcome.rows}, not {attack.rows}"
    if attack.changed is not None and outcome.changed != attack.changed:
        return f"it changed {outcome.changed} rows, not {attack.changed}"
    return None


def try_attack(attack: Attack, connection: Connection, ground: Field) -> str | None:
    """Carry it out, and compare the victim's rows before and after."""
    before = ground.fingerprint()
    achieved = success(attack, run(attack, connection, ground), ground)
    if ground.fingerprint() != before:
        return f"the victim's rows changed; {achieved or 'the attacker saw nothing of it'}"
    return achieved


def _execute(cursor: psycopg.ClientCursor[tuple[Any, ...]], text: str, outcome: Outcome) -> None:
    statement = sql.SQL(text)
    if text.startswith("COPY") and ("STDOUT" in text or "STDIN" in text):
        with cursor.copy(statement) as copy:
            if "STDOUT" in text:
                outcome.rows = [(bytes(line).decode(),) for line in copy]
    else:
        cursor.execute(statement)
        outcome.rows = cursor.fetchall() if cursor.description else []
    outcome.changed = cursor.rowcount
    outcome.heard += [str(row) for row in outcome.rows]


def _fields(diagnostic: psycopg.errors.Diagnostic) -> str:
    names = ("message_primary", "message_detail", "message_hint", "context", "internal_query")
    return " | ".join(str(getattr(diagnostic, name)) for name in names if getattr(diagnostic, name))
