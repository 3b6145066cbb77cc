"""A run whose session is lost, as in a failover: what it did is recorded, and it never loses to itself."""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest
from tests.sql.scheduler_support import (
    fetch,
    is_running,
    job,
    runner,
    runs,
    service_database,
    slot,
    wait_for,
)

from gth_scheduler import history
from gth_scheduler.history import Result
from gth_scheduler.runner import RETRY_SECONDS, _Run

if TYPE_CHECKING:
    from tests.sql.support.database import Database

    from gth_scheduler.history import Claim
    from gth_scheduler.jobs import Job
    from gth_scheduler.runner import Runner

WORKS = job(procedure="gth.work")
AGAIN = "another scheduler has begun this run again"


@pytest.fixture(autouse=True)
def scratch(database: Database) -> None:
    """A table that jobs write to, and a count of who tried to record that."""
    database.connect().execute(
        "CREATE TABLE scratch (at timestamptz); ALTER TABLE scratch OWNER TO gth_owner;"
        "CREATE PROCEDURE gth.work() LANGUAGE sql AS 'INSERT INTO public.scratch VALUES (now())';"
        "GRANT EXECUTE ON PROCEDURE gth.work() TO gth_owner;"
        "CREATE SEQUENCE tries; ALTER SEQUENCE tries OWNER TO gth_owner"
    )


def refuse_records(database: Database, times: int) -> None:
    """Let who records the work lose its session, so many times."""
    database.connect().execute(
        "CREATE FUNCTION gth.die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF nextval('public.tries') <= {times} THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;"
        " RETURN new; END $$;"
        "CREATE TRIGGER die BEFORE UPDATE ON gth.job_runs FOR EACH ROW"
        " WHEN (old.state = 'started' AND new.state = 'succeeded') EXECUTE FUNCTION gth.die()".encode()
    )


def tries(database: Database) -> int:
    """How often somebody tried to record the work."""
    [row] = fetch(database, "SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS count FROM tries")
    return int(row["count"])


def begin(subject: Runner, declared: Job) -> threading.Thread:
    """Run a job in a thread of its own."""
    thread = threading.Thread(target=subject.run, args=[declared, slot()], daemon=True)
    thread.start()
    return thread


def test_record_is_tried_for_longer_than_a_failover(database: Database) -> None:
    """A dozen refusals cost neither the record nor the work."""
    refuse_records(database, times=12)
    subject, _ = runner(database, WORKS)
    subject.retry_seconds = 0.001
    assert subject.run(WORKS, slot()) == Result("succeeded")
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("succeeded", 1)]
    assert (tries(database), len(fetch(database, "SELECT FROM scratch"))) == (13, 1)


def test_record_is_tried_at_intervals_while_the_scheduler_stops(database: Database) -> None:
    """A stop in the middle of a failover has its grace: the tries must not all fall into its first moment."""
    refuse_records(database, times=8)
    subject, _ = runner(database, WORKS)
    subject.retry_seconds = 0.1
    thread = begin(subject, WORKS)
    wait_for(lambda: tries(database) >= 1, "the first record failed")
    began = time.monotonic()
    assert subject.drain(grace=20)
    assert time.monotonic() - began > 0.4
    thread.join()
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("succeeded", 1)]


def test_pauses_grow_up_to_half_a_minute(database: Database) -> None:
    """The five retries of a job outlast a failover, and a long absence is not slept through."""
    subject, _ = runner(database)
    subject.retry_seconds = RETRY_SECONDS
    assert [subject._pause(attempt) for attempt in range(6)] == [2, 4, 8, 16, 30, 30]


def test_record_that_cannot_be_written_does_not_outlast_the_stop(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """The grace over, the run is left to a later round, and said."""
    refuse_records(database, times=1_000_000)
    subject, _ = runner(database, WORKS)
    thread = begin(subject, WORKS)
    wait_for(lambda: tries(database) >= 1, "the first record failed")
    subject.drain(grace=0.2, cancel_for=1)
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert "outcome not recorded" in [record.message for record in caplog.records]
    assert [row["state"] for row in runs(database)] == ["started"]


def test_record_whose_acknowledgement_was_lost(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    """What this attempt has recorded itself is no other scheduler's doing."""
    subject, _ = runner(database, WORKS)
    run = _Run(WORKS, slot(), claimed=claim(database, "host:1"))
    with caplog.at_level(logging.WARNING):
        subject._record(run, Result("succeeded"))
        subject._record(run, Result("succeeded"))
        assert AGAIN not in caplog.text
    assert [row["state"] for row in runs(database)] == ["succeeded"]


def test_record_of_what_another_scheduler_has_begun_again(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """The later attempt has the row, and the earlier one is told."""
    subject, _ = runner(database, WORKS)
    run = _Run(WORKS, slot(), claimed=claim(database, "host:1"))
    database.connect().execute("UPDATE gth.job_runs SET state = 'interrupted', finished_at = now()")
    claim(database, "host:2")
    subject._record(run, Result("succeeded"))
    assert AGAIN in caplog.text
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("started", 2)]


def claim(database: Database, scheduler: str) -> Claim:
    """Begin the run, or begin it again."""
    with service_database(database).connect(statement_timeout=5) as connection:
        history.declare(connection, {"a_job": "0 * * * *"})
        claimed = history.claim(connection, slot(), scheduler)
    assert claimed is not None
    return claimed


def test_run_that_another_scheduler_may_have_done(database: Database) -> None:
    """A failover freed its lock too, and it may still record its work: who comes then leaves it alone."""
    claim(database, "host:1")
    subject, _ = runner(database, WORKS, name="host:2")
    assert subject.run(WORKS, slot()) is None
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("started", 1)]
    assert fetch(database, "SELECT FROM scratch") == []


def test_run_whose_beginning_was_not_acknowledged(database: Database) -> None:
    """The connection was lost between the row and the answer: the run is begun by who wrote the row."""
    claim(database, "host:1")
    subject, _ = runner(database, WORKS)
    assert subject.run(WORKS, slot()) == Result("succeeded")
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("succeeded", 2)]


def test_run_that_this_scheduler_is_at(database: Database) -> None:
    """Its session lost and its work to be recorded, a second thread does not take it for its own."""
    refuse_records(database, times=1_000_000)
    subject, _ = runner(database, WORKS)
    thread = begin(subject, WORKS)
    wait_for(lambda: tries(database) >= 1, "the first record failed")
    second = begin(subject, WORKS)
    second.join(timeout=10)
    assert not second.is_alive()
    database.connect().execute("DROP TRIGGER die ON gth.job_runs")
    thread.join()
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("succeeded", 1)]
    assert len(fetch(database, "SELECT FROM scratch")) == 1


def test_run_that_meets_its_own_old_session(database: Database) -> None:
    """The client lost its connection and the server has not noticed: the run waits for its own lock."""
    slow = job(sql="INSERT INTO scratch SELECT now() FROM pg_sleep(1)", retries=20)
    subject, _ = runner(database, slow)
    thread = begin(subject, slow)
    wait_for(lambda: is_running(database), "the job runs")
    [run] = subject._runs
    old = lose_connection(run)
    wait_for(lambda: run.retries > 1 or not thread.is_alive(), "it has met its own lock")
    database.connect().execute("SELECT pg_terminate_backend(%s)", [old])
    thread.join()
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("succeeded", 2)]
    assert len(fetch(database, "SELECT FROM scratch")) == 1


def test_run_whose_old_session_stays(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    """Its retries used up, the run is left to the session that is at it, and to a later round."""
    slow = job(sql="INSERT INTO scratch SELECT now() FROM pg_sleep(3)", retries=1)
    subject, _ = runner(database, slow)
    thread = begin(subject, slow)
    wait_for(lambda: is_running(database), "the job runs")
    old = lose_connection(subject._runs[0])
    thread.join()
    database.connect().execute("SELECT pg_terminate_backend(%s)", [old])
    assert "run is left to a later round" in [record.message for record in caplog.records]
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("started", 1)]


def lose_connection(run: _Run) -> int:
    """Shut the socket of a run under way; returns the server process that goes on without it."""
    connection = run.connection
    assert connection is not None
    with socket.socket(fileno=os.dup(connection.fileno())) as wire:
        wire.shutdown(socket.SHUT_RDWR)
    return connection.info.backend_pid
