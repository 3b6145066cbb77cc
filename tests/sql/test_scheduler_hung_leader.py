"""A leader that hangs while a job runs, and another in its place: the run goes on there."""

from __future__ import annotations

import os
import signal
import threading
from typing import TYPE_CHECKING

import pytest
from tests.sql.conftest import load
from tests.sql.scheduler_support import fetch, held_up, is_running, job, runner, runs, slot, wait_for
from tests.sql.support.database import Database, create_database
from tests.sql.support.server import Server

from gth_common.db import Database as ServiceDatabase
from gth_scheduler import progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gth_scheduler.history import Result

NAME = "global_travel_hub"
WORKS = job(sql="INSERT INTO scratch VALUES (now())", timeout="1h")
OTHERS = "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()"


@pytest.fixture
def leader(server: Server) -> Iterator[Database]:
    """A database on a server of its own, with a table that jobs write to."""
    own = Server(server.programs)
    try:
        own.start()
        database = load(create_database(own, NAME))
        database.psql("-c", "CREATE TABLE scratch (at timestamptz); ALTER TABLE scratch OWNER TO gth_owner")
        yield database
    finally:
        own.stop()


@pytest.fixture
def standby(leader: Database) -> Iterator[Database]:
    """Its streaming standby."""
    own = Server(leader.server.programs)
    try:
        where = ["-h", str(leader.server.folder), "-p", str(leader.server.port), "-U", "postgres"]
        own._run("pg_basebackup", *where, "-D", own._data, "-R", "-X", "stream", "-c", "fast", "-N")
        own.launch()
        yield Database(own, NAME)
    finally:
        own.stop()


@pytest.fixture
def both(leader: Database, standby: Database) -> ServiceDatabase:
    """Whichever of the two leads, as the scheduler reaches it."""
    hosts = f"{leader.server.folder},{standby.server.folder}"
    conninfo = f"host={hosts} port=5432 dbname={NAME} user=gth_scheduler target_session_attrs=read-write"
    return ServiceDatabase("gth-scheduler", conninfo=conninfo, connect_timeout=2)


@pytest.fixture
def hang(leader: Database) -> Iterator[list[int]]:
    """Processes of the leader that are stopped: who is in the list goes on at the end."""
    stopped: list[int] = []
    yield stopped
    for process in stopped:
        os.kill(process, signal.SIGCONT)


def test_run_on_a_leader_that_hangs_goes_on_at_the_new_one(
    leader: Database,
    standby: Database,
    both: ServiceDatabase,
    hang: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Seconds after the other leads, not when the job's hour is over; it is an ordinary retry."""
    monkeypatch.setattr(progress, "STATEMENT_SECONDS", 1.0)
    subject, _ = runner(leader, WORKS)
    subject.database = both
    ended: list[Result | None] = []
    thread = threading.Thread(target=lambda: ended.append(subject.run(WORKS, slot())), daemon=True)
    with held_up(leader):
        thread.start()
        wait_for(lambda: is_running(leader), "the job runs")
        wait_for(lambda: bool(runs(standby)), "the standby knows of it")
        hang += [row["pid"] for row in fetch(leader, OTHERS)]
        hang.append(int((leader.server.folder / "data" / "postmaster.pid").read_text().split()[0]))
        for process in hang:
            os.kill(process, signal.SIGSTOP)
        standby.server._run("pg_ctl", "-D", standby.server._data, "-w", "promote")
        thread.join(timeout=30)
        try:
            assert [result and (result.state, result.rows) for result in ended] == [("succeeded", 1)]
        finally:
            while hang:
                os.kill(hang.pop(), signal.SIGCONT)
    assert [(row["state"], row["attempts"]) for row in runs(standby)] == [("succeeded", 2)]
    assert len(fetch(standby, "SELECT FROM scratch")) == 1
