"""Tenants that share the pool's servers: what one prepares, names or leaves behind is not the other's."""

from __future__ import annotations

import psycopg
import pytest
from tests.stack.support.stack import Row, Stack
from tests.stack.support.tenants import Tenant, new_tenant

MINE = "SELECT DISTINCT tenant_id FROM users WHERE email <> %s"
MY_TENANT = "SELECT gth.current_tenant_id()"
ROUNDS = 20


@pytest.fixture
def two(stack: Stack) -> tuple[Tenant, Tenant]:
    """An attacker and a victim."""
    return new_tenant(stack), new_tenant(stack)


def connect(stack: Stack, name: str) -> psycopg.Connection[Row]:
    """A client that commits each statement, as libraries do."""
    return psycopg.connect(stack.conninfo("gth_app", application_name=name), autocommit=True)


def test_a_prepared_statement_asks_for_whoever_executes_it(stack: Stack, two: tuple[Tenant, Tenant]) -> None:
    """One statement on a server, shared by both tenants' clients: each execution has its own context."""
    with connect(stack, "attacker") as attacker, connect(stack, "victim") as victim:
        # Past the five executions after which a generic plan is considered.
        for _ in range(ROUNDS):
            for connection, tenant in ((victim, two[1]), (attacker, two[0])):
                with connection.transaction():
                    tenant.enter(connection)
                    rows = connection.execute(MINE, ("x",), prepare=True)
                    assert rows.fetchall() == [(tenant.id,)]


def test_who_names_no_tenant_inherits_none(stack: Stack, two: tuple[Tenant, Tenant]) -> None:
    """The name of the client before stays with that client, even when the next one sends an empty one."""
    with connect(stack, f"gth:{two[1].id}") as victim, connect(stack, "") as nameless:
        for _ in range(ROUNDS):
            assert victim.execute(MY_TENANT).fetchone() == (two[1].id,)
            assert nameless.execute(MY_TENANT).fetchone() == (None,)
        victim.execute("SET application_name = 'somebody'")
        assert nameless.execute("SHOW application_name").fetchone() == ("",)


def test_a_tenant_left_on_a_server_stops_a_client_that_names_another(
    stack: Stack, two: tuple[Tenant, Tenant]
) -> None:
    """It gets an error in place of the other tenant's rows, until the servers are clean again."""
    with connect(stack, "attacker") as attacker, connect(stack, f"gth:{two[1].id}") as victim:
        attacker.execute("SELECT set_config('app.tenant_id', %s, false)", (str(two[0].id),))
        try:
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="name different tenants"):
                victim.execute("SELECT count(*) FROM tenants")
        finally:
            attacker.execute("RESET ALL")
        assert victim.execute("SELECT id FROM tenants").fetchall() == [(two[1].id,)]
