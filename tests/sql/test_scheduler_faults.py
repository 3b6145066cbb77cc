"""Clocks jump and change, the database goes away, schedulers are killed: what the history has then."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from prometheus_client import CollectorRegistry
from tests.sql.conftest import load
from tests.sql.scheduler_support import (
    DUE,
    declared_for,
    environment,
    fetch,
    is_running,
    job,
    jobs_file,
    process,
    runner,
    runs,
    service_database,
    slot,
    wait_for,
)
from tests.sql.support.database import create_database
from tests.sql.support.server import Server, server_programs

from gth_scheduler.metrics import Metrics
from gth_scheduler.reconcile import Reconciler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sql.support.database import Database

    from gth_scheduler.jobs import Job

FAKETIME = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)
SLOTS = 40
KILLS = 10
CONTENDER = Path(__file__).parent / "support" / "contender.py"


@pytest.fixture
def own() -> Iterator[Database]:
    """A database on a server of its own, which a test may take away."""
    server = Server(server_programs()[-1])
    try:
        server.start()
        yield load(create_database(server, "global_travel_hub"))
    finally:
        server.stop()


def reconcile(database: Database, declared: Job, now: datetime) -> list[datetime]:
    """One round of a scheduler whose clock says `now`; returns the due times it has made up for."""
    metrics = Metrics(CollectorRegistry(), [declared], lambda: 0.0)
    subject = Reconciler(
        service_database(database), [declared], metrics, "host:1", orphan_after=timedelta(seconds=0)
    )
    with service_database(database).connect(statement_timeout=5) as connection:
        found = subject.missed(connection, now)
    for each, due in found:
        runner(database, each)[0].run(each, due)
    return [due.scheduled_at for _, due in found]


def faked(offset: Path) -> dict[str, str]:
    """The environment of a process whose wall clock, and no other, is ahead by what the file says."""
    assert FAKETIME is not None, "install libfaketime"
    return {
        "LD_PRELOAD": str(FAKETIME),
        "FAKETIME_TIMESTAMP_FILE": str(offset),
        "FAKETIME_NO_CACHE": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }


def set_ahead(offset: Path, by: str) -> None:
    """Move the clock in one step: libfaketime ends the process that finds the file empty."""
    new = offset.with_name("offset.new")
    new.write_text(by)
    new.replace(offset)


def test_clock_that_jumps_over_a_months_end(tmp_path: Path) -> None:
    """Scheduler and server jump 40 days ahead: the month's job is run once, for the latest month, at once."""
    server = Server(server_programs()[-1])
    offset = server.folder / "offset"
    set_ahead(offset, "+0")
    server.environment = faked(offset)
    try:
        server.start()
        database = load(create_database(server, "global_travel_hub"))
        jobs = jobs_file(tmp_path, "SELECT 1", schedule="5 0 1 * *")
        with process(database, jobs, **faked(offset)):
            wait_for(lambda: bool(fetch(database, "SELECT FROM gth.jobs")), "the job is declared")
            ahead = datetime.now(UTC) + timedelta(days=40)
            begun = ahead - timedelta(minutes=5)
            latest = begun.replace(day=1, hour=0, minute=5, second=0, microsecond=0)
            set_ahead(offset, "+40d")
            wait_for(lambda: succeeded(database) == [latest], "the month's job has run", seconds=30)
        *earlier, last = runs(database)
        database.close()
    finally:
        server.stop()
    assert (last["scheduled_at"], last["started_by"]) == (latest, "catch_up")
    assert {row["state"] for row in earlier} <= {"missed"}
    assert len(earlier) in (0, 1)


def test_clock_that_is_not_the_databases(database: Database, tmp_path: Path) -> None:
    """A scheduler whose clock alone is wrong runs nothing, calls nothing missed, says so, and recovers."""
    declared_for(database, timedelta(days=2), checked_until=datetime.now(UTC))
    offset = tmp_path / "offset"
    set_ahead(offset, "+40d")
    jobs = jobs_file(tmp_path, "SELECT 1", schedule="* * * * *", catch_up="false")
    with process(database, jobs, **faked(offset)) as scheduler:
        assert scheduler.stdout is not None
        lines = iter(scheduler.stdout.readline, "")
        assert any('msg="the clock is not the database' in line for line in lines)
        assert runs(database) == []
        set_ahead(offset, "+0")
        assert any('msg="the clock jumped' in line for line in lines)
        wait_for(lambda: bool(fetch(database, "SELECT FROM gth.jobs WHERE schedule <> ''")), "it goes on")
        scheduler.send_signal(signal.SIGTERM)
        assert scheduler.wait(timeout=30) == 0
    assert all(row["scheduled_at"] <= datetime.now(UTC) for row in runs(database))


def succeeded(database: Database) -> list[datetime]:
    """Due times that were run."""
    return [row["scheduled_at"] for row in runs(database) if row["state"] == "succeeded"]


@pytest.mark.parametrize("change", ["2026-10-24", "2026-03-28"])
def test_change_of_clocks(database: Database, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    """Through the night that Paris gains or loses an hour, a daily 02:30 runs once a day, at 02:30 UTC."""
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    try:
        start = datetime.fromisoformat(f"{change}T12:00:00+00:00")
        declared_for(database, datetime.now(UTC) - start, checked_until=start)
        daily = job(sql="SELECT 1", schedule="30 2 * * *")
        database.connect().execute("UPDATE gth.jobs SET schedule = %s", [daily.declared_schedule])
        for half_hour in range(4 * 48):
            reconcile(database, daily, start + timedelta(minutes=30 * half_hour + 1))
    finally:
        monkeypatch.undo()
        time.tzset()
    expected = [start.replace(hour=2, minute=30) + timedelta(days=day) for day in (1, 2, 3, 4)]
    assert [(row["scheduled_at"], row["state"]) for row in runs(database)] == [
        (due, "succeeded") for due in expected
    ]


def test_database_away_for_ten_minutes(own: Database) -> None:
    """Of what was due each minute the latest is made up for, the others are missed; none is run twice."""
    minutely = job(sql="SELECT 1", schedule="* * * * *", retries=1)
    noon = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=10)
    declared_for(own, timedelta(days=1), checked_until=noon)
    before = runner(own, minutely)[0].run(minutely, slot(at=noon))
    assert before is not None
    own.close()
    own.server.halt()
    during = runner(own, minutely)[0].run(minutely, slot(at=noon + timedelta(minutes=1)))
    assert during is not None
    assert (before.state, during.state) == ("succeeded", "failed")
    registry = CollectorRegistry()
    subject = Reconciler(
        service_database(own), [minutely], Metrics(registry, [minutely], lambda: 0.0), "host:1"
    )
    subject.run(lambda *_: None)
    assert registry.get_sample_value("gth_scheduler_reconciliations_total", {"outcome": "failed"}) == 1
    own.server.launch()
    later = noon + timedelta(minutes=10, seconds=31)
    assert reconcile(own, minutely, later) == [noon + timedelta(minutes=10)]
    assert reconcile(own, minutely, later) == []
    assert [row["state"] for row in runs(own)] == ["succeeded", *["missed"] * 9, "succeeded"]


def test_server_that_crashes_in_the_middle(own: Database) -> None:
    """A job that loses its server is an ordinary retry: one row, two attempts, its work done once."""
    own.connect().execute("CREATE TABLE scratch (at timestamptz); ALTER TABLE scratch OWNER TO gth_owner")
    own.connect(autocommit=False).execute("LOCK TABLE scratch IN SHARE MODE")
    slow = job(sql="INSERT INTO scratch VALUES (now())", retries=20)
    subject, _ = runner(own, slow)
    thread = threading.Thread(target=subject.run, args=[slow, slot()])
    thread.start()
    wait_for(lambda: is_running(own), "the job runs")
    own.server.halt()
    own.close()
    own.server.launch()
    thread.join()
    [row] = runs(own)
    assert (row["state"], row["attempts"]) == ("succeeded", 2)
    assert len(fetch(own, "SELECT FROM scratch")) == 1


def test_standby_that_was_the_leader(database: Database) -> None:
    """A session that finds itself on a read-only server is tried again, as after a switchover."""
    database.connect().execute(
        "CREATE TABLE scratch (at timestamptz); ALTER TABLE scratch OWNER TO gth_owner;"
        "CREATE SEQUENCE tries; ALTER SEQUENCE tries OWNER TO gth_owner;"
        "CREATE FUNCTION demoted_once() RETURNS void LANGUAGE plpgsql AS $$ BEGIN"
        " IF nextval('tries') = 1 THEN RAISE read_only_sql_transaction; END IF; END $$"
    )
    declared = job(sql="SELECT demoted_once()")
    result = runner(database, declared)[0].run(declared, slot())
    assert result is not None
    assert (result.state, runs(database)[0]["attempts"]) == ("succeeded", 2)


def contender(database: Database, name: str) -> subprocess.Popen[bytes]:
    """One of the schedulers that are killed."""
    conninfo = service_database(database).conninfo
    arguments = [sys.executable, str(CONTENDER), conninfo, name, DUE.isoformat(), str(SLOTS)]
    paths = {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    return subprocess.Popen(arguments, env=environment(database) | paths, stdout=subprocess.DEVNULL)


def at_work(database: Database) -> str | None:
    """The scheduler that a run is under way in."""
    rows = fetch(database, "SELECT scheduler FROM gth.job_runs WHERE state = 'started'")
    return rows[0]["scheduler"] if rows else None


def test_two_schedulers_killed_again_and_again(database: Database) -> None:
    """Whichever is killed, whenever: every due time has one row and its work is done exactly once."""
    database.connect().execute(
        "CREATE TABLE scratch (at timestamptz); ALTER TABLE scratch OWNER TO gth_owner"
    )
    schedulers = {name: contender(database, name) for name in ("host:1", "host:2")}
    chance = random.Random(7)
    try:
        for _ in range(KILLS):
            wait_for(lambda: is_running(database), "one is at work", seconds=60)
            # before, during and just after the statement, which takes 0.3 s
            threading.Event().wait(chance.uniform(0, 0.4))
            victim = at_work(database) or chance.choice(list(schedulers))
            schedulers[victim].kill()
            schedulers[victim].wait()
            schedulers[victim] = contender(database, victim)
        wait_for(lambda: len(succeeded(database)) == SLOTS, "every due time has been run", seconds=120)
    finally:
        for scheduler in schedulers.values():
            scheduler.kill()
            scheduler.wait()
    assert succeeded(database) == [DUE + timedelta(hours=number) for number in range(SLOTS)]
    assert len(runs(database)) == len(fetch(database, "SELECT FROM scratch")) == SLOTS
