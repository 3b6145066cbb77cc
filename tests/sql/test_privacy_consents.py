"""user_consent_status: what holds now, whatever clock a decision was taken by; in doubt the withdrawal."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.maintenance import Person, insert, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

MINUTE = dt.timedelta(minutes=1)
DAY = dt.timedelta(days=1)
NOW = dt.timedelta()
TEXT = {
    "purpose": "marketing_email",
    "policy_version": "1",
    "policy_text_sha256": b"x" * 32,
    "locale": "en",
    "source": "mobile",
}
# Each decision with when it was taken, by its own clock, and when the database heard of it.
SAID = [
    pytest.param([("given", NOW, NOW), ("withdrawn", MINUTE, MINUTE)], False, id="taken back"),
    pytest.param(
        [("given", NOW, NOW), ("withdrawn", MINUTE, MINUTE), ("given", 2 * MINUTE, 2 * MINUTE)],
        True,
        id="given again",
    ),
    pytest.param([("given", 10 * MINUTE, NOW), ("withdrawn", MINUTE, MINUTE)], False, id="given ahead"),
    pytest.param([("given", NOW, NOW), ("withdrawn", -9 * MINUTE, MINUTE)], False, id="withdrawn behind"),
    pytest.param(
        [("given", NOW, NOW), ("withdrawn", -DAY / 2, MINUTE)], False, id="withdrawn in another zone"
    ),
    pytest.param([("withdrawn", 10 * MINUTE, NOW), ("given", MINUTE, MINUTE)], True, id="withdrawn ahead"),
    pytest.param([("withdrawn", NOW, NOW), ("given", -9 * MINUTE, MINUTE)], False, id="given again behind"),
    pytest.param([("withdrawn", NOW, NOW), ("given", NOW, NOW)], False, id="both at once"),
    pytest.param([("given", NOW, NOW), ("withdrawn", -400 * DAY, MINUTE)], True, id="history of before"),
    pytest.param([("given", NOW, NOW), ("withdrawn", -DAY, MINUTE)], True, id="history of yesterday"),
    pytest.param([("withdrawn", -30 * DAY, NOW), ("given", -60 * DAY, NOW)], False, id="history, taken back"),
    pytest.param([("given", -30 * DAY, NOW), ("withdrawn", -60 * DAY, NOW)], True, id="history, given again"),
]


@pytest.mark.parametrize(("said", "is_given"), SAID)
def test_what_holds_is_what_was_said_last(
    superuser: Connection, said: list[tuple[str, dt.timedelta, dt.timedelta]], *, is_given: bool
) -> None:
    """A clock that is wrong does not make a withdrawal older than the consent it takes back."""
    person = Person(superuser)
    start = dt.datetime.now(dt.UTC)
    for decision, decided, heard in said:
        person.add(
            "user_consents",
            user_id=person.id,
            decision=decision,
            decided_at=start + decided,
            created_at=start + heard,
            **TEXT,
        )
    assert superuser.execute("SELECT is_given FROM user_consent_status").fetchall() == [(is_given,)]


def test_when_the_database_heard_of_it_is_not_the_applications_to_say(
    database: Database, superuser: Connection
) -> None:
    """It says when something was decided; the other time is the transaction's."""
    person = Person(superuser)
    app = database.connect("gth_app")
    with app.transaction():
        app.execute("SELECT gth.set_context(%s, %s)", (person.tenant, person.id))
        insert(app, "user_consents", decision="given", decided_at="2020-01-01", **TEXT)
        assert scalar(app, "SELECT created_at = now() FROM user_consents")
    with app.transaction():
        app.execute("SELECT gth.set_context(%s, %s)", (person.tenant, person.id))
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            insert(app, "user_consents", decision="given", created_at="2020-01-01", **TEXT)
