"""Step 0010 on a database in use: what it makes, also cut off before, and what an operator had set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.sql.conftest import MAPS, SQL
from tests.sql.support.maintenance import Person, ago, scalar
from tests.sql.test_langgraph_schema import migrate, release_0009
from tests.sql.test_loading import dump

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sql.support.database import Connection, Database
    from tests.sql.support.server import Server

# What a step that is killed leaves: its first half, and an index that was not built to its end.
CUT_OFF = """
ALTER TABLE gth.retention_policy ADD COLUMN columns_of text;
CREATE INDEX flight_bookings_tenant_id_user_id_idx ON flight_bookings (tenant_id, user_id);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'flight_bookings_tenant_id_user_id_idx'::regclass
"""
POLICIES = "SELECT * FROM gth.retention_policy ORDER BY code"
STATUS = "SELECT is_given FROM user_consent_status"


@pytest.fixture
def older(empty_database: Database, tmp_path: Path) -> Connection:
    """A superuser's connection to a database of release 0009."""
    folder = release_0009(tmp_path / "sql")
    for name in MAPS:
        empty_database.psql("-q", "-f", str(folder / name))
    return empty_database.connect()


@pytest.mark.parametrize("is_cut_off", [False, True])
def test_0010_makes_a_fresh_database(
    server: Server, empty_database: Database, database: Database, older: Connection, *, is_cut_off: bool
) -> None:
    """Dump and policies are those of this release, also where the step was killed before."""
    assert dump(server, empty_database) != dump(server, database)
    if is_cut_off:
        older.execute(CUT_OFF)
    migrate(empty_database)
    for name in MAPS[1:]:
        empty_database.psql("-q", "-f", str(SQL / name))
    assert dump(server, empty_database) == dump(server, database)
    assert scalar(older, "SELECT count(*) FROM pg_index WHERE NOT indisvalid") == 0
    assert older.execute(POLICIES).fetchall() == database.connect().execute(POLICIES).fetchall()


def test_a_purge_before_maintenance_is_loaded_knows_the_new_policies(
    empty_database: Database, older: Connection
) -> None:
    """The scheduler goes on meanwhile: what was confirmed is no draft to it, tokens are its to empty."""
    person = Person(older)
    for booked_at in (None, ago(days=500)):
        status = "completed" if booked_at else "draft"
        person.books(status=status, booked_at=booked_at, created_at=ago(days=500), updated_at=ago(days=400))
    migrate(empty_database)
    assert scalar(older, "CALL gdpr_purge_old_data()") == 1
    assert scalar(older, "SELECT status FROM bookings") == "completed"


def test_a_policy_of_an_operators_own_is_kept(empty_database: Database, older: Connection) -> None:
    """Whoever had a period for inactive accounts before keeps it, and no other."""
    older.execute(
        "INSERT INTO gth.retention_policy VALUES"
        " ('inactive_users', 'x', 'public', 'users', 'last_seen_at', '2 years', 'erase_users', 'x')"
    )
    migrate(empty_database)
    kept = "SELECT period = '2 years' AND is_enabled FROM gth.retention_policy WHERE code = 'inactive_users'"
    assert scalar(older, kept)


def test_a_withdrawal_of_before_counts(empty_database: Database, older: Connection) -> None:
    """A consent whose clock was ahead read as given although it was taken back."""
    person = Person(older)
    for decision, decided_at, created_at in (
        ("given", ago(minutes=0), ago(minutes=10)),
        ("withdrawn", ago(minutes=5), ago(minutes=5)),
    ):
        person.add(
            "user_consents",
            user_id=person.id,
            decision=decision,
            decided_at=decided_at,
            created_at=created_at,
            purpose="marketing_email",
            policy_version="1",
            policy_text_sha256=b"x" * 32,
            locale="en",
            source="mobile",
        )
    assert scalar(older, STATUS)
    migrate(empty_database)
    assert not scalar(older, STATUS)
