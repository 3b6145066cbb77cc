"""What PgBouncer prepared on a shared server, replaced by one client: who is reached by it, and who is not.

SECURITY.md says so: nothing in PostgreSQL or PgBouncer refuses it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.sql.support.pooler import MODERN, pgbouncer_version
from tests.sql.support.signing import KEY, enter, load, token

if TYPE_CHECKING:
    from tests.sql.isolation.conftest import Client
    from tests.sql.isolation.field import Field
    from tests.sql.support.database import Connection

# PgBouncer numbers what it prepares; the session keeps the token for whoever comes next.
REPLACE = """
    DO $block$ BEGIN
        FOR number IN 1..50 LOOP
            BEGIN
                EXECUTE format('DEALLOCATE "PGBOUNCER_%s"', number);
                EXECUTE format(
                    'PREPARE "PGBOUNCER_%s" (text) AS'
                    ' SELECT set_config(''app.loot'', $1, false) WHERE starts_with($1, ''v1.'')', number
                );
            EXCEPTION WHEN invalid_sql_statement_name THEN
                NULL;
            END;
        END LOOP;
    END $block$
"""


def work(victim: Connection, text: str) -> None:
    """A transaction of the victim's, with its signed context."""
    with victim.transaction():
        enter(victim, text)


@pytest.mark.parametrize("prepares", [True, False], ids=["prepares", "prepares-nothing"])
def test_a_client_that_prepares_nothing_is_not_reached(
    ground: Field, client: Client, *, prepares: bool
) -> None:
    """The other one hands its token to what an attacker put in its statement's place.

    An old PgBouncer lets nobody prepare.
    """
    load(ground.database, gth_context="signed", gth_context_key=KEY)
    victim, attacker = client(ground), client(ground)
    is_reached = prepares and pgbouncer_version() >= MODERN
    victim.prepare_threshold = 0 if is_reached else None
    attacker.prepare_threshold = None
    theirs = token(ground.globex.id)
    work(victim, theirs)
    attacker.execute(REPLACE)
    work(victim, theirs)
    loot = attacker.execute("SELECT current_setting('app.loot', true)").fetchone()
    assert (loot == (theirs,)) == is_reached
