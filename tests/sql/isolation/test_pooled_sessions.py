"""What one client leaves on a pooled server, and what the next one, of another tenant, gets of it.

What takes a PgBouncer newer than that of Debian 12 is in tests/stack/test_pooled_tenants.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.isolation.attack import CANARY

if TYPE_CHECKING:
    from tests.sql.isolation.conftest import Client
    from tests.sql.isolation.field import Field
    from tests.sql.support.database import Connection

MINE = "SELECT DISTINCT tenant_id FROM chat_sessions"
SERVER = "SELECT pg_backend_pid()"


def pair(client: Client, ground: Field) -> tuple[Connection, Connection]:
    """Clients of both tenants, attacker first, that get the same server in turn."""
    attacker, victim = client(ground), client(ground)
    assert attacker.execute(SERVER).fetchone() == victim.execute(SERVER).fetchone()
    return attacker, victim


def test_the_context_stays_behind_nowhere(standing: Field, client: Client) -> None:
    """After the victim's transaction the next client has no context, and sees nothing."""
    attacker, victim = pair(client, standing)
    with victim.transaction():
        standing.globex.as_tenant(victim)
        assert victim.execute(MINE).fetchall() == [(standing.globex.id,)]
    assert attacker.execute("SELECT gth.current_tenant_id()").fetchone() == (None,)
    assert attacker.execute(MINE).fetchall() == []


def test_a_rolled_back_context_stays_behind_nowhere(standing: Field, client: Client) -> None:
    """Nor after a transaction that failed, or a savepoint that was given up."""
    attacker, victim = pair(client, standing)
    with victim.transaction(force_rollback=True):
        standing.globex.as_tenant(victim)
        with victim.transaction(force_rollback=True):
            standing.acme.as_tenant(victim)
        assert victim.execute(MINE).fetchall() == [(standing.globex.id,)]
        with pytest.raises(psycopg.errors.DivisionByZero):
            victim.execute("SELECT 1 / 0")
    assert attacker.execute(MINE).fetchall() == []


def test_a_statement_that_was_left_behind_executes_in_ones_own_context(
    standing: Field, client: Client
) -> None:
    """PREPARE in SQL reaches the next client, who gets their own rows, and not the victim's literals."""
    attacker, victim = pair(client, standing)
    with victim.transaction():
        standing.globex.as_tenant(victim)
        victim.execute(f"PREPARE left_behind AS SELECT tenant_id FROM users WHERE email <> '{CANARY}'")
        assert {row[0] for row in victim.execute("EXECUTE left_behind")} == {standing.globex.id}
    with attacker.transaction():
        standing.acme.as_tenant(attacker)
        assert {row[0] for row in attacker.execute("EXECUTE left_behind")} == {standing.acme.id}
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        attacker.execute("SELECT statement FROM pg_prepared_statements")
    victim.execute("DEALLOCATE left_behind")


def test_a_cursor_ends_with_the_transaction(standing: Field, client: Client) -> None:
    """The next client finds no cursor of that name."""
    attacker, victim = pair(client, standing)
    with victim.transaction():
        standing.globex.as_tenant(victim)
        victim.execute("DECLARE c CURSOR FOR SELECT * FROM users")
    with pytest.raises(psycopg.errors.InvalidCursorName), attacker.transaction():
        attacker.execute("FETCH ALL FROM c")


def test_only_a_cursor_with_hold_is_left_behind_as_documented(standing: Field, client: Client) -> None:
    """SECURITY.md says so: an application must not use WITH HOLD behind a pooler."""
    attacker, victim = pair(client, standing)
    with victim.transaction():
        standing.globex.as_tenant(victim)
        victim.execute("DECLARE held CURSOR WITH HOLD FOR SELECT tenant_id FROM users")
    assert {row[0] for row in attacker.execute("FETCH ALL FROM held")} == {standing.globex.id}
    attacker.execute("CLOSE held")


def test_what_an_attacker_sets_for_the_session_does_not_move_a_victim(
    standing: Field, client: Client
) -> None:
    """Session-level settings reach the next client; its own context goes before all of them."""
    attacker, victim = pair(client, standing)
    for name, value in (
        ("app.tenant_id", str(standing.acme.id)),
        ("app.user_id", str(standing.acme.user)),
        ("app.scope", "tenant"),
    ):
        attacker.execute("SELECT set_config(%s, %s, false)", (name, value))
    with victim.transaction():
        standing.globex.as_user(victim)
        rows = victim.execute("SELECT tenant_id, user_id FROM chat_sessions").fetchall()
        assert rows == [(standing.globex.id, standing.globex.user)]
        victim.execute("INSERT INTO chat_sessions (title) VALUES ('mine')")
    with standing.database.connect() as superuser:
        row = superuser.execute("DELETE FROM chat_sessions WHERE title = 'mine' RETURNING tenant_id, user_id")
        assert row.fetchall() == [(standing.globex.id, standing.globex.user)]
    attacker.execute("RESET ALL")


def test_nothing_is_announced_to_listeners(standing: Field, client: Client) -> None:
    """LISTEN cannot be refused, so nothing of ours may tell a channel what a tenant does."""
    attacker, victim = pair(client, standing)
    with standing.database.connect() as superuser:
        talking = superuser.execute(
            "SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace::regnamespace::text"
            r" IN ('public', 'gth', 'langgraph') AND prosrc ~* '\m(pg_notify|notify)\M'"
        ).fetchall()
    assert talking == []
    attacker.execute("LISTEN chat_messages")
    with victim.transaction():
        standing.globex.as_user(victim)
        victim.execute("UPDATE chat_sessions SET title = title")
    assert list(attacker.notifies(timeout=0.2)) == []
    attacker.execute("UNLISTEN *")


CACHED = "SELECT DISTINCT tenant_id FROM flight_search_cache"


def test_application_name_is_each_clients_own(standing: Field, client: Client) -> None:
    """A tenant named there is the tenant of the client that named it, not of the next on the same server."""
    victim = client(standing, application_name=f"gth:{standing.globex.id}")
    attacker = client(standing, application_name=f"gth:{standing.acme.id}")
    for _ in range(3):
        assert victim.execute(CACHED).fetchall() == [(standing.globex.id,)]
        assert attacker.execute(CACHED).fetchall() == [(standing.acme.id,)]


def test_the_case_of_a_carrier_is_nobodys_business(standing: Field, client: Client) -> None:
    """PgBouncer takes two names that differ in case for one, and tells no server: both are that tenant."""
    client(standing, application_name="psql").execute("SELECT 1")  # the name that the server has until then
    clients = [client(standing, application_name=f"{prefix}:{standing.acme.id}") for prefix in ("GTH", "gth")]
    for _ in range(3):
        for each in clients:
            assert each.execute(CACHED).fetchall() == [(standing.acme.id,)]
