"""A server that asks ON CONFLICT … WHERE before the policy gets triggers; one that does not is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import SQL
from tests.sql.isolation.attack import run, try_attack
from tests.sql.isolation.attacks_langgraph import TABLES
from tests.sql.isolation.test_attacks import ATTACKS

if TYPE_CHECKING:
    from tests.sql.isolation.attacks_langgraph import Keyed
    from tests.sql.isolation.conftest import Client
    from tests.sql.isolation.field import Field

TRIGGERS = "SELECT tgname::text FROM pg_trigger WHERE tgname LIKE '%_taken' ORDER BY 1"
NAMES = sorted(f"{keyed.table}_taken" for keyed in TABLES)


def triggers(ground: Field) -> list[str]:
    """The triggers that are in place."""
    return [row[0] for row in ground.database.connect().execute(TRIGGERS)]


def drop_triggers(ground: Field) -> None:
    """As on a server that does not need them."""
    for keyed in TABLES:
        ground.database.connect().execute(
            f"DROP TRIGGER IF EXISTS {keyed.table}_taken ON langgraph.{keyed.table}".encode()
        )


@pytest.mark.parametrize("table", [keyed.table for keyed in TABLES])
def test_the_triggers_are_there_exactly_where_they_are_needed(
    ground: Field, client: Client, table: str
) -> None:
    """Without them the attack tells the victim's row on such a server, and is refused on every other."""
    were = triggers(ground)
    assert were in ([], NAMES)
    drop_triggers(ground)
    leaks = try_attack(ATTACKS[f"upsert into {table} on a condition"], client(ground), ground) is not None
    assert leaks == (were == NAMES)


def test_an_update_of_the_server_brings_or_removes_them(ground: Field) -> None:
    """security.sql tries it out whenever it is loaded, and leaves alone what is right."""
    were = triggers(ground)
    superuser = ground.database.connect()
    drop_triggers(ground)
    if not were:
        for keyed in TABLES:
            superuser.execute(
                f"CREATE TRIGGER {keyed.table}_taken BEFORE INSERT ON langgraph.{keyed.table}"
                " FOR EACH ROW EXECUTE FUNCTION gth.refuse_taken_key()".encode()
            )
    ground.database.psql("-q", "-f", str(SQL / "security" / "taken_keys.sql"))
    assert triggers(ground) == were
    before = superuser.execute("SELECT oid FROM pg_trigger WHERE tgname LIKE '%_taken'").fetchall()
    ground.database.psql("-q", "-f", str(SQL / "security" / "taken_keys.sql"))
    assert superuser.execute("SELECT oid FROM pg_trigger WHERE tgname LIKE '%_taken'").fetchall() == before


@pytest.mark.parametrize("keyed", TABLES, ids=lambda keyed: keyed.table)
def test_they_refuse_a_key_that_is_taken_and_no_other(ground: Field, client: Client, keyed: Keyed) -> None:
    """Put there by hand they refuse on any server and say how to avoid it; a key of one's own is taken on."""
    drop_triggers(ground)
    table = keyed.table
    superuser = ground.database.connect()
    superuser.execute(
        f"CREATE TRIGGER {table}_taken BEFORE INSERT ON langgraph.{table} FOR EACH ROW"
        f" WHEN (row_security_active('langgraph.{table}'))"
        f" EXECUTE FUNCTION gth.refuse_taken_key('{next(iter(keyed.key))}')".encode()
    )
    outcome = run(ATTACKS[f"insert into {table} unless it is there"], client(ground), ground)
    assert outcome.sqlstate == psycopg.errors.InsufficientPrivilege.sqlstate
    assert "Its key is taken" in "".join(outcome.heard)
    app = ground.database.connect("gth_app")
    with app.transaction():
        ground.acme.as_tenant(app)
        columns = ", ".join(keyed.key)
        mine = f"UPDATE langgraph.{table} SET {keyed.column} = {keyed.column}"
        assert app.execute(mine.encode()).rowcount > 0
        upsert = (
            f"INSERT INTO langgraph.{table} SELECT * FROM langgraph.{table}"
            f" ON CONFLICT ({columns}) DO UPDATE SET {keyed.column} = excluded.{keyed.column}"
        )
        assert app.execute(upsert.encode()).rowcount > 0
