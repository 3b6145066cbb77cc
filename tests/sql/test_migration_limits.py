"""Step 0008 on a database in use: rows from before the limits stay, are told of, and can be put right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import MAPS, SQL
from tests.sql.support.maintenance import Person, drop_month, month, months, scalar
from tests.sql.test_langgraph_schema import migrate, release_0007
from tests.sql.test_loading import dump

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sql.support.database import Connection, Database
    from tests.sql.support.server import Server

OPEN = """
SELECT array_agg(DISTINCT conname::text ORDER BY conname::text) FROM pg_constraint WHERE NOT convalidated
"""
BROKEN = ["analytics_events_created_at_check", "chat_messages_content_size_check"]
# What a step that is killed leaves: a check that is not validated, an index that was not built to its end.
CUT_OFF = """
ALTER TABLE users
ADD CONSTRAINT users_display_name_length_check CHECK (length(display_name) <= 255) NOT VALID;
ALTER TABLE booking_items ALTER COLUMN position DROP DEFAULT;
CREATE INDEX bookings_tenant_id_user_id_created_at_idx_new
ON bookings (tenant_id, user_id, created_at DESC);
UPDATE pg_index SET indisvalid = false
WHERE indexrelid = 'bookings_tenant_id_user_id_created_at_idx_new'::regclass
"""


@pytest.fixture
def older(empty_database: Database, tmp_path: Path) -> Connection:
    """A superuser's connection to a database of release 0007."""
    folder = release_0007(tmp_path / "sql")
    for name in MAPS:
        empty_database.psql("-q", "-f", str(folder / name))
    return empty_database.connect()


@pytest.mark.parametrize("is_cut_off", [False, True])
def test_0008_makes_a_fresh_database(
    server: Server, empty_database: Database, database: Database, older: Connection, *, is_cut_off: bool
) -> None:
    """The dump is that of this release, also where the step was killed before."""
    if is_cut_off:
        older.execute(CUT_OFF)
    assert "WARNING" not in migrate(empty_database)
    for name in MAPS[1:]:
        empty_database.psql("-q", "-f", str(SQL / name))
    assert dump(server, empty_database) == dump(server, database)


def test_rows_that_break_a_limit_do_not_stop_the_step(empty_database: Database, older: Connection) -> None:
    """Their check holds for new rows only until somebody has done what the warning says; months go on."""
    person = Person(older)
    person.write(month(-7), 1, "x" * 2**21)
    older.execute(
        "INSERT INTO analytics_events (tenant_id, event_name, created_at) VALUES (%s, 'odd', 'infinity')",
        (person.tenant,),
    )
    said = migrate(empty_database)
    assert scalar(older, OPEN) == BROKEN
    assert [name for name in BROKEN if f"break {name};" in said] == BROKEN
    with pytest.raises(psycopg.errors.CheckViolation, match=BROKEN[1]):
        person.write(month(0), 1, "x" * 2**21)

    for name in MAPS[1:]:
        empty_database.psql("-q", "-f", str(SQL / name))
    drop_month(older, month(2))
    older.execute("CALL create_monthly_partitions()")
    assert {month(-7), month(2)} <= set(months(older))
    prepared = "SELECT gth.is_prepared(gth.prepare_with_keys('chat_messages', %s), 'chat_messages')"
    assert scalar(older, prepared, month(9))
    assert scalar(older, "SELECT gth.attach_partition('chat_messages', %s)", month(9)) == 0

    for table, condition, validation in re.findall(
        r"rows of (\w+) .* NOT \((.*)\); then: (.*)$", said, re.MULTILINE
    ):
        assert older.execute(f"DELETE FROM {table} WHERE NOT ({condition})".encode()).rowcount == 1
        older.execute(validation.encode())
    assert scalar(older, OPEN) is None
    assert scalar(older, "CALL gth.refresh_rollups()") == 0
