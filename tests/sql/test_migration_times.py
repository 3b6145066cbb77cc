"""Step 0009 on a database in use: what it makes, what it tells of, and who goes on calling meanwhile."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import MAPS, SQL
from tests.sql.support.rows import fill_every_table
from tests.sql.test_langgraph_schema import migrate, release_0008
from tests.sql.test_loading import dump
from tests.sql.test_migration_limits import OPEN

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sql.support.database import Connection, Database
    from tests.sql.support.server import Server

# What a step that is killed leaves: the column, and a check that is not validated.
CUT_OFF = """
ALTER TABLE flight_segments
ALTER COLUMN operating_carrier DROP NOT NULL, ADD COLUMN operating_carrier_name text;
ALTER TABLE users ADD CONSTRAINT users_times_check CHECK (isfinite(email_verified_at)) NOT VALID
"""
REGISTER = "SELECT * FROM gth.personal_data_column ORDER BY table_name, column_name"
LOOKUP = "SELECT status FROM gth.cached_{}_search(%s, repeat('0', 64))"
BROKEN = {
    "bookings_cancelled_at_booked_at_check": (
        "UPDATE bookings SET status = 'cancelled', booked_at = '2027-01-02', cancelled_at = '2027-01-01'"
    ),
    "hotel_bookings_times_check": "UPDATE hotel_bookings SET check_out_on = 'infinity'",
}


@pytest.fixture
def older(empty_database: Database, tmp_path: Path) -> Connection:
    """A superuser's connection to a database of release 0008."""
    folder = release_0008(tmp_path / "sql")
    for name in MAPS:
        empty_database.psql("-q", "-f", str(folder / name))
    return empty_database.connect()


@pytest.mark.parametrize("is_cut_off", [False, True])
def test_0009_makes_a_fresh_database(
    server: Server, empty_database: Database, database: Database, older: Connection, *, is_cut_off: bool
) -> None:
    """Dump and register are those of this release, also where the step was killed before."""
    if is_cut_off:
        older.execute(CUT_OFF)
    assert "WARNING" not in migrate(empty_database)
    for name in MAPS[1:]:
        empty_database.psql("-q", "-f", str(SQL / name))
    assert dump(server, empty_database) == dump(server, database)
    assert older.execute(REGISTER).fetchall() == database.connect().execute(REGISTER).fetchall()


def test_rows_that_break_a_check_do_not_stop_the_step(empty_database: Database, older: Connection) -> None:
    """They stay, the warning names the check; once they are put right it holds for all."""
    fill_every_table(older, empty_database.add_tenant("acme"))
    for statement in BROKEN.values():
        older.execute(statement.encode())
    said = migrate(empty_database)
    assert older.execute(OPEN).fetchone() == (sorted(BROKEN),)
    assert [name for name in BROKEN if f"break {name};" in said] == list(BROKEN)
    for name, statement in BROKEN.items():
        with pytest.raises(psycopg.errors.CheckViolation, match=name):
            older.execute(statement.encode())
    for table, condition, validation in re.findall(
        r"rows of (\w+) .* NOT \((.*)\); then: (.*)$", said, re.MULTILINE
    ):
        older.execute(f"DELETE FROM flight_tickets; DELETE FROM {table} WHERE NOT ({condition})".encode())
        older.execute(validation.encode())
    assert older.execute(OPEN).fetchone() == (None,)


def test_who_looks_up_goes_on(empty_database: Database, older: Connection) -> None:
    """A statement that was prepared before calls the lookups of either release, at any time."""
    tenant = empty_database.add_tenant("acme")
    app = empty_database.connect("gth_app")
    app.prepare_threshold = 0

    def look() -> None:
        for kind in ("flight", "hotel"):
            assert app.execute(LOOKUP.format(kind).encode(), (tenant.id,)).fetchone() == ("MISS",)

    look()
    migrate(empty_database)
    look()
    # as far as the lookups' own transaction
    for file in (
        "role_settings",
        "roles",
        "passwords",
        "restricted_functions",
        "restricted_columns",
        "database",
        "context",
    ):
        empty_database.psql("-q", "-f", str(SQL / "security" / f"{file}.sql"))
        look()
    found = older.execute("SELECT count(*) FROM pg_proc WHERE proname ~ '^cached_(flight|hotel)_search$'")
    assert found.fetchone() == (2,)
