"""Step 0011 on a database in use: what it makes, also cut off before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.sql.conftest import MAPS, SQL
from tests.sql.test_langgraph_schema import migrate, release_0010
from tests.sql.test_loading import dump

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sql.support.database import Database
    from tests.sql.support.server import Server

# What a step that is killed leaves: the new check, by which nothing has been looked at.
CUT_OFF = """
ALTER TABLE chat_sessions
DROP CONSTRAINT chat_sessions_ended_at_check,
ADD CONSTRAINT chat_sessions_ended_at_check CHECK (ended_at >= created_at - interval '1 hour') NOT VALID
"""


@pytest.mark.parametrize("is_cut_off", [False, True])
def test_0011_makes_a_fresh_database(
    server: Server, empty_database: Database, database: Database, tmp_path: Path, *, is_cut_off: bool
) -> None:
    """The dump is that of this release, also where the step was killed before."""
    folder = release_0010(tmp_path / "sql")
    for name in MAPS:
        empty_database.psql("-q", "-f", str(folder / name))
    assert dump(server, empty_database) != dump(server, database)
    if is_cut_off:
        empty_database.connect().execute(CUT_OFF)
    migrate(empty_database)
    for name in MAPS[1:]:
        empty_database.psql("-q", "-f", str(SQL / name))
    assert dump(server, empty_database) == dump(server, database)
