"""Jobs that are Python functions: what they are given, what becomes of what they return and raise."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from tests.sql.scheduler_support import fetch, job, runner, runs, slot, wait_for

from gth_scheduler.context import JobContext

if TYPE_CHECKING:
    from tests.sql.support.database import Database

    from gth_scheduler.jobs import Job

Function = Callable[[JobContext], int | None]
Declare = Callable[[Function], "Job"]


@pytest.fixture
def declare(monkeypatch: pytest.MonkeyPatch) -> Declare:
    """Put a function into the package and declare a job that names it."""

    def declared(function: Function, timeout: str = "30s", retries: int = 5) -> Job:
        module = ModuleType("gth_scheduler.of_a_test")
        vars(module)["function"] = function
        monkeypatch.setitem(sys.modules, module.__name__, module)
        return job(python="gth_scheduler.of_a_test:function", timeout=timeout, retries=retries)

    return declared


def test_it_works_on_a_connection_that_commits(database: Database, declare: Declare) -> None:
    """The connection is the scheduler's, in autocommit mode; the answer is the rows affected."""

    def function(context: JobContext) -> int:
        context.connection.execute("CREATE TABLE public.made (id integer)")
        return context.connection.execute("INSERT INTO public.made SELECT generate_series(1, 5)").rowcount

    declared = declare(function)
    result = runner(database, declared)[0].run(declared, slot())
    assert result is not None
    assert (result.state, result.rows) == ("succeeded", 5)
    assert len(fetch(database, "SELECT FROM made")) == 5


def test_it_may_count_nothing(database: Database, declare: Declare) -> None:
    """None is none, not 0."""
    declared = declare(lambda _: None)
    runner(database, declared)[0].run(declared, slot())
    [row] = runs(database)
    assert (row["state"], row["rows_affected"]) == ("succeeded", None)


def test_its_progress_reaches_the_history(database: Database, declare: Declare) -> None:
    """While it runs, the row says how far it is and at what."""
    seen = threading.Event()

    def function(context: JobContext) -> int:
        context.progress(3, 8, "archiving chat_messages_y2026m03")
        assert seen.wait(20)
        return 8

    subject, _ = runner(database, declared := declare(function))
    thread = threading.Thread(target=subject.run, args=[declared, slot()])
    thread.start()
    query = (
        "SELECT FROM gth.job_runs"
        " WHERE progress_done = 3 AND progress_total = 8"
        " AND progress_message = 'archiving chat_messages_y2026m03'"
    )
    wait_for(lambda: bool(fetch(database, query)), "the row tells")
    seen.set()
    thread.join()
    assert [row["state"] for row in runs(database)] == ["succeeded"]


def test_what_it_raises_is_a_failed_run(database: Database, declare: Declare) -> None:
    """Any error ends the run and not the scheduler; it is not tried again."""

    def function(_: JobContext) -> int:
        raise FileNotFoundError("no archive at /nowhere")

    declared = declare(function)
    result = runner(database, declared)[0].run(declared, slot())
    assert result is not None
    assert (result.state, result.message) == ("failed", "FileNotFoundError: no archive at /nowhere")
    [row] = runs(database)
    assert (row["state"], row["attempts"]) == ("failed", 1)


def test_a_lost_connection_is_tried_again(database: Database, declare: Declare) -> None:
    """What the database breaks off is an attempt, as of any other job."""
    attempts: list[int] = []

    def function(context: JobContext) -> int:
        attempts.append(1)
        if len(attempts) == 1:
            context.connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        return len(attempts)

    declared = declare(function)
    result = runner(database, declared)[0].run(declared, slot())
    assert result is not None
    assert (result.state, result.rows, runs(database)[0]["attempts"]) == ("succeeded", 2, 2)


def test_it_is_asked_to_stop(database: Database, declare: Declare) -> None:
    """One that stops when it is told to is interrupted, whatever it returns."""
    begun = threading.Event()

    def function(context: JobContext) -> int:
        begun.set()
        wait_for(context.stopping, "it is told to stop")
        return 7

    subject, _ = runner(database, declared := declare(function))
    thread = threading.Thread(target=subject.run, args=[declared, slot()])
    thread.start()
    assert begun.wait(20)
    assert subject.drain(grace=10)
    thread.join()
    [row] = runs(database)
    assert (row["state"], row["message"]) == ("interrupted", "the scheduler was stopped")


def test_its_statements_are_cancelled_at_the_timeout(database: Database, declare: Declare) -> None:
    """The second of two statements is cut off when the time of both is over."""

    def function(context: JobContext) -> int:
        context.connection.execute("SELECT pg_sleep(0.6)")
        context.connection.execute("SELECT pg_sleep(20)")
        return 1

    declared = declare(function)
    declared = declared.model_copy(update={"timeout": job(sql="SELECT 1", timeout="1s").timeout})
    result = runner(database, declared)[0].run(declared, slot())
    assert result is not None
    assert result.state == "timed_out"
    [row] = fetch(database, "SELECT finished_at - started_at < '10 s' AS in_time FROM gth.job_runs")
    assert row["in_time"]


def test_a_mistake_in_its_sql_is_told(database: Database, declare: Declare) -> None:
    """With the server's words, as of any other job."""

    def function(context: JobContext) -> int:
        return context.connection.execute("SELECT * FROM public.nowhere").rowcount

    declared = declare(function)
    result = runner(database, declared)[0].run(declared, slot())
    assert result is not None
    assert (result.state, result.message) == ("failed", '42P01: relation "public.nowhere" does not exist')
