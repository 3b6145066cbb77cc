"""The attacks can succeed and the audit can report: each defence that is taken away turns something red."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.sql.isolation.attack import try_attack
from tests.sql.isolation.mutations import MUTATIONS
from tests.sql.isolation.test_attacks import ATTACKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sql.isolation.conftest import Client
    from tests.sql.isolation.field import Field
    from tests.sql.isolation.mutation import Mutation
    from tests.sql.support.database import Connection

# Attacks that lead nowhere even where there is no defence, and why they are tried all the same.
HARMLESS = {
    "only the parent": "a partitioned table has no rows of its own",
    "tail of their conversation": "the function asks for the tenant that it is told, as the policies do",
    "their cached search": "the function asks for the tenant that it is told, as the policies do",
    "explain": "a plan shows conditions and counts, no values of rows",
    "explain a search": "a plan shows conditions and counts, no values of rows",
    "superuser by setting": "the setting is the server's own, and says only what the role is",
    "insert through a view": "the view is one that nobody can write to",
    "what is locked": "locks have numbers, no values of rows",
}


@pytest.fixture
def broken(ground: Field, mutation: Mutation) -> Iterator[Field]:
    """A field with one defence less; what belongs to the cluster is put right afterwards."""
    if ground.database.server.version < mutation.since:
        pytest.skip(f"needs PostgreSQL {mutation.since}")
    superuser = ground.database.connect()
    # A signed database that was on this server before has left its operators a right of the whole cluster.
    superuser.execute("REVOKE SET ON PARAMETER backtrace_functions FROM gth_owner, gth_admin")
    try:
        for statement in mutation.statements:
            superuser.execute(statement.replace("{month}", ground.month).encode())
        yield ground
    finally:
        for statement in mutation.undo:
            superuser.execute(statement.encode())


def rules(connection: Connection) -> set[str]:
    """Rules that the audit reports."""
    return {row[0] for row in connection.execute("SELECT rule FROM gth.security_audit()")}


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_it_is_noticed(broken: Field, client: Client, mutation: Mutation) -> None:
    """The audit reports exactly these rules, and every named attack that the server knows succeeds."""
    assert rules(broken.database.connect()) == set(mutation.rules)
    attacks = [ATTACKS[name] for name in mutation.attacks]
    failed = [
        attack.name
        for attack in attacks
        if broken.database.server.version >= attack.since
        and try_attack(attack, client(broken, broken.carrier(attack.scope)), broken) is None
    ]
    assert failed == []


def test_every_mutation_is_noticed_by_something() -> None:
    """A mutation that nobody notices would be a hole in the tests."""
    assert [mutation.name for mutation in MUTATIONS if not (mutation.attacks or mutation.rules)] == []
    assert len({mutation.name for mutation in MUTATIONS}) == len(MUTATIONS)


def test_every_attack_can_succeed() -> None:
    """Of each it is known without which defence it does; what leads nowhere is declared, with the reason."""
    stopped = {name for mutation in MUTATIONS for name in mutation.attacks}
    assert set(ATTACKS) - stopped == set(HARMLESS)


def test_every_rule_has_a_mutation(ground: Field) -> None:
    """A rule of the audit that nothing breaks is not known to work."""
    known = {row[0] for row in ground.database.connect().execute("SELECT rule FROM gth.security_rules()")}
    assert {rule for mutation in MUTATIONS for rule in mutation.rules} == known
