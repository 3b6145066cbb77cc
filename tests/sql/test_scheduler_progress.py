"""What the server counts of VACUUM, REINDEX, ANALYZE, CLUSTER and COPY reaches the history and the log."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import pytest
from tests.sql.scheduler_support import fetch, job, runner, runs, service_database, slot, wait_for

from gth_scheduler import history

if TYPE_CHECKING:
    from tests.sql.support.database import Database

ROWS = 30_000
# For as many looks as it takes: half a second for 600 pages.
SLOWLY = "SET vacuum_cost_delay = 10; SET vacuum_cost_limit = 20"
Seen = tuple[int | None, int | None, str]


@pytest.fixture(autouse=True)
def wide(database: Database) -> None:
    """A table that takes a moment, with two indexes."""
    database.connect().execute(
        f"CREATE TABLE wide AS SELECT i, repeat('x', 100) AS t FROM generate_series(1, {ROWS}) AS i;"
        "CREATE INDEX wide_i_idx ON wide (i); CREATE INDEX wide_t_idx ON wide (t, i);"
        "UPDATE wide SET i = i + 1;"
        "ALTER TABLE wide OWNER TO gth_owner"
    )


def phases(database: Database, statement: str, settings: str) -> list[Seen]:
    """Run a statement and look at its progress as often as possible until it ends."""
    worker = database.connect()
    seen: list[Seen] = []
    worker.execute(settings or "SELECT 1")
    thread = threading.Thread(target=worker.execute, args=[statement])
    with service_database(database).connect(statement_timeout=5) as connection:
        thread.start()
        while thread.is_alive():
            done, total, message = history.server_progress(connection, worker.info.backend_pid)
            if message is not None:
                seen.append((done, total, message))
        thread.join()
    return seen


@pytest.mark.parametrize(
    ("statement", "settings", "phase"),
    [
        ("VACUUM wide", SLOWLY, "scanning heap of public.wide"),
        ("REINDEX INDEX wide_t_idx", "", "building index.* of public.wide"),
        ("ANALYZE wide", SLOWLY, "acquiring sample rows of public.wide"),
        ("CLUSTER wide USING wide_i_idx", "", "(scanning|writing new) heap of public.wide"),
        ("COPY (SELECT * FROM wide, generate_series(1, 20)) TO '/dev/null'", "", "copying bytes of a query"),
    ],
)
def test_the_servers_phases(database: Database, statement: str, settings: str, phase: str) -> None:
    """Each kind of statement is seen at its main phase, with figures that never pass their total."""
    seen = phases(database, statement, settings)
    heard = {message for _, _, message in seen}
    assert any(re.search(phase, message) for message in heard), heard
    counted = [(done, total) for done, total, _ in seen if done is not None and total is not None]
    assert all(0 <= done <= total for done, total in counted)


def test_no_progress_of_a_session_that_does_nothing(database: Database) -> None:
    """Nothing is nothing, not an error."""
    idle = database.connect()
    with service_database(database).connect(statement_timeout=5) as connection:
        assert history.server_progress(connection, idle.info.backend_pid) == (None, None, None)


def test_a_vacuum_is_followed_in_the_history_and_in_the_log(
    database: Database, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The row of the run tells statement, phase and blocks while it goes on; so does the log, less often."""
    monkeypatch.setattr("gth_scheduler.progress.LOG_SECONDS", 0.1)
    slowly = "'SET vacuum_cost_delay = 20', 'SET vacuum_cost_limit = 10'"
    listed = job(statements_from=f"SELECT unnest(ARRAY[{slowly}, 'VACUUM wide'])")
    subject, _ = runner(database, listed)
    thread = threading.Thread(target=subject.run, args=[listed, slot()])
    with caplog.at_level("INFO", logger="gth_scheduler.progress"):
        thread.start()
        query = (
            "SELECT progress_done, progress_total, progress_message FROM gth.job_runs"
            " WHERE progress_message LIKE 'VACUUM wide - scanning heap of public.wide%%'"
        )
        wait_for(lambda: bool(fetch(database, query)), "the row tells")
        [row] = fetch(database, query)
        assert (row["progress_done"], row["progress_total"]) == (2, 3)
        assert row["progress_message"].endswith("%")
        subject.drain(grace=0)
        thread.join()
    told = [record for record in caplog.records if record.message == "job runs"]
    assert {record.__dict__["job_name"] for record in told} == {"a_job"}
    assert [row["state"] for row in runs(database)] == ["interrupted"]
