"""A server that freezes in the middle of the bookkeeping costs seconds, and never the scheduler."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest
from prometheus_client import CollectorRegistry
from tests.sql.scheduler_support import (
    fetch,
    job,
    jobs_file,
    process,
    runner,
    runs,
    service_database,
    slot,
    wait_for,
)

from gth_scheduler import execution, progress, reconcile
from gth_scheduler import runner as runners
from gth_scheduler.history import Result
from gth_scheduler.metrics import Metrics
from gth_scheduler.progress import Progress
from gth_scheduler.reconcile import Reconciler

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.sql.support.database import Database

    from gth_scheduler.jobs import Job
    from gth_scheduler.runner import Runner


@pytest.fixture(autouse=True)
def scratch(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table that jobs write to; who waits for a frozen server does so for a second or two."""
    database.connect().execute(
        "CREATE TABLE scratch (at timestamptz); ALTER TABLE scratch OWNER TO gth_owner;"
        "CREATE PROCEDURE gth.work() LANGUAGE sql AS 'INSERT INTO public.scratch VALUES (now())';"
        "GRANT EXECUTE ON PROCEDURE gth.work() TO gth_owner"
    )
    monkeypatch.setattr(runners, "BOOKKEEPING_DEADLINE_SECONDS", 2.0)
    monkeypatch.setattr(reconcile, "ROUND_SECONDS", 2.0)
    monkeypatch.setattr(progress, "STATEMENT_SECONDS", 1.0)
    monkeypatch.setattr(execution, "FROZEN_AFTER_SECONDS", 1.0)


@pytest.fixture
def freeze_at(database: Database) -> Iterator[Callable[[str], None]]:
    """Return a function that stops the one session that waits for a table; at the end all go on."""
    frozen: list[int] = []

    def freeze(table: str) -> None:
        wait_for(lambda: len(waiting(database, table)) == 1, f"a session waits for {table}")
        frozen.extend(waiting(database, table))
        os.kill(frozen[-1], signal.SIGSTOP)

    yield freeze
    for pid in frozen:
        os.kill(pid, signal.SIGCONT)


def waiting(database: Database, table: str) -> list[int]:
    """Server processes that wait for a lock on the table."""
    query = "SELECT pid FROM pg_locks WHERE NOT granted AND relation = %s::regclass"
    return [row["pid"] for row in fetch(database, query, table)]


@contextmanager
def locked(database: Database, table: str) -> Iterator[None]:
    """Let everybody who writes to the table wait: a place where a session can be met."""
    connection = database.connect()
    with connection.transaction():
        connection.execute(f"LOCK TABLE {table} IN EXCLUSIVE MODE")
        yield


class Running(threading.Thread):
    """A run in a thread of its own; `result` is there once it is over."""

    def __init__(self, subject: Runner, declared: Job, told: Progress | None = None) -> None:
        self._arguments = (declared, slot(), told)
        self._runner = subject
        self.result: Result | None = None
        super().__init__(daemon=True)
        self.start()

    def run(self) -> None:
        """Run it."""
        self.result = self._runner.run(*self._arguments)

    def ended(self) -> Result | None:
        """Wait for its end, and return how it was."""
        self.join(timeout=20)
        assert not self.is_alive(), "it hangs"
        return self.result


def test_server_that_freezes_as_a_run_begins(database: Database, freeze_at: Callable[[str], None]) -> None:
    """The run is tried again on another session."""
    works = job(procedure="gth.work")
    with locked(database, "gth.jobs"):
        running = Running(runner(database, works)[0], works)
        freeze_at("gth.jobs")
    assert running.ended() is not None
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("succeeded", 1)]


def test_server_that_freezes_as_a_run_is_recorded(
    database: Database, freeze_at: Callable[[str], None]
) -> None:
    """The outcome is recorded on another session, and the work is not done again."""
    works = job(procedure="gth.work")
    subject, _ = runner(database, works)
    subject.watch_seconds = 60
    running = freeze_at_the_record(database, subject, works, freeze_at)
    assert running.ended() == Result("succeeded")
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("succeeded", 1)]
    assert len(fetch(database, "SELECT FROM scratch")) == 1


def test_server_that_freezes_between_work_and_record_of_a_statement(
    database: Database, freeze_at: Callable[[str], None]
) -> None:
    """They are one transaction, which holds the lock while it lives: the run is left to a later round."""
    works = job(sql="INSERT INTO scratch VALUES (now())", timeout="5s")
    subject, _ = runner(database, works)
    subject.watch_seconds = 60
    running = freeze_at_the_record(database, subject, works, freeze_at)
    assert running.ended() is None
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("started", 1)]
    assert not subject.is_running("a_job")


def freeze_at_the_record(
    database: Database, subject: Runner, works: Job, freeze_at: Callable[[str], None]
) -> Running:
    """Begin a run, let it do its work, and freeze its session where it records that."""
    with ExitStack() as record:
        with locked(database, "scratch"):
            running = Running(subject, works)
            wait_for(lambda: bool(waiting(database, "scratch")), "the work is under way")
            record.enter_context(locked(database, "gth.job_runs"))
        freeze_at("gth.job_runs")
    return running


def test_server_that_freezes_under_who_watches_a_run(
    database: Database, freeze_at: Callable[[str], None]
) -> None:
    """Progress is written on another session."""
    slow = job(sql="SELECT pg_sleep(20)")
    told, (subject, _) = Progress(), runner(database, slow)
    running = Running(subject, slow, told)
    wait_for(lambda: bool(runs(database)), "the run has begun")
    with locked(database, "gth.job_runs"):
        told.say("half of it")
        freeze_at("gth.job_runs")
    half = "SELECT FROM gth.job_runs WHERE progress_message = 'half of it'"
    wait_for(lambda: bool(fetch(database, half)), "the progress is written")
    assert subject.drain(grace=0)
    assert running.ended() == Result("interrupted", message="the scheduler was stopped")


def test_server_that_freezes_in_a_round(database: Database, freeze_at: Callable[[str], None]) -> None:
    """The round is counted as failed, and the next one comes."""
    hourly, registry = job(sql="SELECT 1"), CollectorRegistry()
    metrics = Metrics(registry, [hourly], lambda: 0.0)
    subject = Reconciler(service_database(database), [hourly], metrics, "host:1")
    a_round = threading.Thread(target=subject.run, args=[lambda *_: None], daemon=True)
    with locked(database, "gth.jobs"):
        a_round.start()
        freeze_at("gth.jobs")
    a_round.join(timeout=20)
    assert not a_round.is_alive(), "it hangs"
    subject.run(lambda *_: None)
    for outcome in ("failed", "succeeded"):
        name, labels = "gth_scheduler_reconciliations_total", {"outcome": outcome}
        assert registry.get_sample_value(name, labels) == 1


def test_stop_while_a_round_hangs(
    database: Database, tmp_path: Path, freeze_at: Callable[[str], None]
) -> None:
    """Nothing is run, so nothing is waited for: the process ends at once and with 0."""
    with ExitStack() as held:
        held.enter_context(locked(database, "gth.jobs"))
        scheduler = held.enter_context(process(database, jobs_file(tmp_path, "SELECT 1")))
        freeze_at("gth.jobs")
        scheduler.send_signal(signal.SIGTERM)
        assert scheduler.wait(timeout=10) == 0
