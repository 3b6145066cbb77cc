"""Each attack, through PgBouncer in transaction mode, as gth_app with a context of its own: none succeeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.sql.isolation.attack import Attack, run, try_attack
from tests.sql.isolation.attacks_langgraph import LANGGRAPH
from tests.sql.isolation.attacks_langgraph import TABLES as LANGGRAPH_TABLES
from tests.sql.isolation.attacks_reading import READING, TABLES
from tests.sql.isolation.attacks_rights import RIGHTS
from tests.sql.isolation.attacks_writing import WRITING

if TYPE_CHECKING:
    from tests.sql.isolation.conftest import Client
    from tests.sql.isolation.field import Field

ALL = (*READING, *WRITING, *RIGHTS, *LANGGRAPH)
ATTACKS = {attack.name: attack for attack in ALL}


def test_attacks_have_names_of_their_own() -> None:
    """A name that is there twice would hide an attack."""
    assert len(ATTACKS) == len(ALL)


def test_no_tenant_table_is_spared(standing: Field) -> None:
    """Every tenant table is attacked by name."""
    langgraph = {f"langgraph.{keyed.table}" for keyed in LANGGRAPH_TABLES}
    assert set(standing.tables) == {*TABLES, "tenants", *langgraph}


@pytest.mark.parametrize("name", ATTACKS)
def test_attack(standing: Field, client: Client, name: str) -> None:
    """Nothing of the victim's is shown, nothing of it is changed, and the refusal is the expected one."""
    attack = ATTACKS[name]
    if standing.database.server.version < attack.since:
        pytest.skip(f"needs PostgreSQL {attack.since}")
    assert try_attack(attack, client(standing, standing.carrier(attack.scope)), standing) is None


@pytest.mark.parametrize(
    "statement",
    [
        (
            "INSERT INTO chat_messages (session_id, user_id, role, content)"
            " VALUES (%(key)s, %(my_user)s, 'user', 'x')"
        ),
        "INSERT INTO oauth_accounts (user_id, provider, provider_subject) VALUES (%(key)s, 'google', 'y')",
        (
            "INSERT INTO booking_items (booking_id, position, kind, provider, currency_code, amount_minor)"
            " VALUES (%(key)s, 8, 'hotel', 'x', 'EUR', 1)"
        ),
        "UPDATE chat_sessions SET user_id = %(key)s WHERE id = %(my_session)s",
        "SELECT * FROM gth.conversation_tail(%(me)s, %(my_user)s, %(key)s)",
    ],
)
def test_an_error_does_not_tell_whether_a_key_exists(standing: Field, client: Client, statement: str) -> None:
    """A key of the victim and a key of nobody get the same answer, word for word."""
    answers = []
    for key in ("their_session", "their_user", "their_booking", "unknown"):
        attack = Attack("guess", (statement.replace("%(key)s", f"%({key})s"),))
        outcome = run(attack, client(standing), standing)
        answers.append((outcome.sqlstate, "".join(outcome.heard).replace(str(standing.names[key]), "KEY")))
    assert len(set(answers)) == 1, answers
