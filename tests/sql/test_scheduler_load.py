"""Jobs yield to standbys that lag and to active queries: before they start, between steps, in procedures."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from tests.sql.scheduler_support import (
    fetch,
    held_up,
    is_running,
    job,
    runner,
    runs,
    service_database,
    slot,
    wait_for,
)
from tests.sql.support.maintenance import Person, month, scalar
from tests.sql.support.rollups import happens

from gth_scheduler.history import Slot
from gth_scheduler.load import too_busy
from gth_scheduler.window import DAY, Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sql.support.database import Database

    from gth_scheduler.history import Result
    from gth_scheduler.jobs import Job
    from gth_scheduler.runner import Runner

TWO_QUERIES: dict[str, Any] = {"yield_to": {"active_queries": 2}}


@pytest.fixture(autouse=True)
def scratch(database: Database) -> None:
    """A table that jobs write to, and a procedure that yields between its batches."""
    database.connect().execute(
        "CREATE TABLE scratch (at timestamptz DEFAULT clock_timestamp());"
        "ALTER TABLE scratch OWNER TO gth_owner;"
        "CREATE PROCEDURE gth.in_batches(INOUT rows_affected bigint DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN"
        " FOR i IN 1..3 LOOP INSERT INTO public.scratch DEFAULT VALUES; COMMIT;"
        " IF i = 1 THEN PERFORM pg_advisory_lock(42); PERFORM pg_advisory_unlock(42); END IF;"
        " CALL gth.yield_to_load(); rows_affected := i; END LOOP; END $$;"
        "GRANT EXECUTE ON ALL PROCEDURES IN SCHEMA gth TO gth_owner"
    )


@contextmanager
def load(database: Database, sessions: int = 3) -> Iterator[None]:
    """So many sessions that run a statement until the block ends."""
    holder = database.connect()
    holder.execute("SELECT pg_advisory_lock(7)")
    others = [database.connect() for _ in range(sessions)]
    threads = [
        threading.Thread(target=other.execute, args=["SELECT pg_advisory_lock_shared(7)"]) for other in others
    ]
    for thread in threads:
        thread.start()
    wait_for(lambda: active(database) >= sessions, "the load is there")
    try:
        yield
    finally:
        holder.execute("SELECT pg_advisory_unlock(7)")
        for thread in threads:
            thread.join()


def active(database: Database) -> int:
    """Sessions at work, as a job sees them."""
    [row] = fetch(database, "SELECT active_queries FROM gth.current_load()")
    return int(row["active_queries"])


def begin(subject: Runner, declared: Job) -> tuple[threading.Thread, list[Result | None]]:
    """Run a job in a thread of its own."""
    ended: list[Result | None] = []
    thread = threading.Thread(target=lambda: ended.append(subject.run(declared, slot())))
    thread.start()
    return thread, ended


def written(database: Database) -> int:
    """How often jobs wrote."""
    return len(fetch(database, "SELECT FROM scratch"))


def progress(database: Database) -> str:
    """What the run says it is at."""
    rows = fetch(database, "SELECT progress_message FROM gth.job_runs")
    return str(rows[0]["progress_message"]) if rows else ""


@pytest.mark.parametrize(
    "action",
    [
        {"sql": "INSERT INTO scratch DEFAULT VALUES"},
        {"statements_from": "SELECT 'INSERT INTO scratch DEFAULT VALUES'"},
    ],
)
def test_a_job_starts_when_the_load_is_gone(database: Database, action: dict[str, str]) -> None:
    """It holds still, says for what, does its work afterwards, and the history knows how long it waited."""
    subject, _ = runner(database, declared := job(**action, **TWO_QUERIES))
    with load(database):
        thread, ended = begin(subject, declared)
        wait_for(
            lambda: "waits: 3 queries are active, limit 2" in progress(database), "it says that it waits"
        )
        assert written(database) == 0
    thread.join()
    assert [result and result.state for result in ended] == ["succeeded"]
    assert written(database) == 1
    [row] = fetch(database, "SELECT waited > '0.5 s' AS has_waited FROM gth.job_runs")
    assert row["has_waited"]


def test_a_job_that_goes_on_waits_no_more(database: Database) -> None:
    """Neither before its statement nor between batches does it say so once it is at work again."""
    declared = job(sql="INSERT INTO scratch DEFAULT VALUES", **TWO_QUERIES)
    with held_up(database):
        with load(database):
            thread, ended = begin(runner(database, declared)[0], declared)
            wait_for(lambda: "waits" in progress(database), "it says that it waits")
        wait_for(lambda: progress(database) == "None", "it says that no more")
    thread.join()
    assert [result and (result.state, result.message) for result in ended] == [("succeeded", None)]


def test_a_procedure_that_goes_on_says_what_it_said_before(database: Database) -> None:
    """Its last word of its own, also once it is over."""
    database.connect().execute(
        "CREATE OR REPLACE PROCEDURE gth.in_batches(INOUT rows_affected bigint DEFAULT 0) LANGUAGE plpgsql"
        " AS $$ BEGIN RAISE NOTICE 'first half'; PERFORM pg_advisory_lock(42);"
        " PERFORM pg_advisory_unlock(42); COMMIT; CALL gth.yield_to_load();"
        " INSERT INTO public.scratch DEFAULT VALUES; rows_affected := 1; END $$"
    )
    subject, _ = runner(database, declared := job(procedure="gth.in_batches", **TWO_QUERIES))
    gate = database.connect()
    gate.execute("SELECT pg_advisory_lock(42)")
    thread, ended = begin(subject, declared)
    wait_for(lambda: progress(database) == "first half", "it has begun")
    with held_up(database):
        with load(database):
            gate.execute("SELECT pg_advisory_unlock(42)")
            wait_for(lambda: "waits" in progress(database), "it says that it waits")
        wait_for(lambda: progress(database) == "first half", "it says that no more")
    thread.join()
    assert [result and (result.state, result.message) for result in ended] == [("succeeded", "first half")]


def test_a_job_without_limits_waits_for_nobody(database: Database) -> None:
    """Nothing declared is nothing to wait for."""
    subject, _ = runner(database, declared := job(sql="INSERT INTO scratch DEFAULT VALUES"))
    with load(database):
        result = subject.run(declared, slot())
    assert result is not None
    assert (result.state, written(database)) == ("succeeded", 1)


def test_a_batched_procedure_holds_still_between_batches(database: Database) -> None:
    """Load that comes in the middle holds it up after a commit: it has no transaction meanwhile."""
    subject, _ = runner(database, declared := job(procedure="gth.in_batches", **TWO_QUERIES))
    gate = database.connect()
    gate.execute("SELECT pg_advisory_lock(42)")
    thread, ended = begin(subject, declared)
    wait_for(lambda: written(database) == 1, "the first batch is committed")
    with load(database):
        gate.execute("SELECT pg_advisory_unlock(42)")
        wait_for(lambda: "waits: 3 queries are active" in progress(database), "it says that it waits")
        assert written(database) == 1
        held = fetch(
            database,
            "SELECT FROM pg_stat_activity WHERE application_name = 'gth-scheduler' AND state <> 'idle'"
            " AND datname = current_database() AND backend_xid IS NOT NULL",
        )
        assert held == []
    thread.join()
    assert [result and (result.state, result.rows) for result in ended] == [("succeeded", 3)]
    [row] = fetch(database, "SELECT waited > '0.5 s' AS has_waited FROM gth.job_runs")
    assert row["has_waited"]


def test_waiting_is_part_of_the_jobs_time(database: Database) -> None:
    """A load that never ends is a run that timed out, not one that waits for ever."""
    subject, _ = runner(database, declared := job(sql="SELECT 1", timeout="2s", **TWO_QUERIES))
    with load(database):
        result = subject.run(declared, slot())
    assert result is not None
    assert result.state == "timed_out"
    [row] = fetch(database, "SELECT message, waited > '1 s' AS has_waited FROM gth.job_runs")
    assert tuple(row.values()) == ("took longer than its timeout of 2 s", True)


@pytest.mark.parametrize(("timeout", "state"), [("30s", "interrupted"), ("1s", "timed_out")])
def test_a_run_that_ends_while_it_asks_for_the_load(database: Database, timeout: str, state: str) -> None:
    """The question is cancelled like any statement of the job, and the history says why."""
    database.connect().execute(
        "CREATE OR REPLACE FUNCTION gth.current_load()"
        " RETURNS TABLE (replication_lag interval, active_queries integer) LANGUAGE sql"
        " AS $$ SELECT interval '0', 0 FROM pg_sleep(20) $$"
    )
    subject, _ = runner(database, declared := job(sql="SELECT 1", timeout=timeout, **TWO_QUERIES))
    thread, _ = begin(subject, declared)
    asks = "SELECT FROM pg_stat_activity WHERE query LIKE 'SELECT gth.too_busy%%' AND state = 'active'"
    wait_for(lambda: bool(fetch(database, asks)), "it asks")
    if state == "interrupted":
        assert subject.drain(grace=0)
    thread.join()
    assert [row["state"] for row in runs(database)] == [state]


def test_a_waiting_job_is_drained(database: Database) -> None:
    """A scheduler that stops does not wait for the load."""
    subject, _ = runner(database, declared := job(sql="SELECT 1", **TWO_QUERIES))
    with load(database):
        thread, _ = begin(subject, declared)
        wait_for(lambda: "waits" in progress(database), "it waits")
        assert subject.drain(grace=5)
        thread.join()
    assert [row["state"] for row in runs(database)] == ["interrupted"]


def test_limits_of_a_lag(database: Database) -> None:
    """The comparison with a standby that lags by 40 seconds, as pg_stat_replication tells it."""
    superuser = database.connect()
    superuser.execute(
        "CREATE OR REPLACE FUNCTION gth.current_load()"
        " RETURNS TABLE (replication_lag interval, active_queries integer) LANGUAGE sql"
        " AS $$ SELECT interval '40 seconds', 0 $$"
    )
    with service_database(database).connect(statement_timeout=5) as connection:
        limits = [job(sql="SELECT 1", yield_to={"replication_lag": lag}).yield_to for lag in ("30s", "50s")]
        answers = [too_busy(connection, limit) for limit in limits if limit is not None]
    assert answers == ["replication lags 40 s, limit 30 s", None]


def test_a_limit_of_weeks_reaches_a_procedure(database: Database) -> None:
    """The longest duration that jobs.yml takes is one that the server reads, too."""
    declared = job(procedure="gth.in_batches", yield_to={"replication_lag": "24d"})
    result = runner(database, declared)[0].run(declared, slot())
    assert result is not None
    assert (result.state, result.message) == ("succeeded", None)


def around(minutes_ago: int, minutes_ahead: int) -> str:
    """A window by its distance from now."""
    now = datetime.now(UTC)
    opens, closes = now - timedelta(minutes=minutes_ago), now + timedelta(minutes=minutes_ahead)
    return f"{opens:%H:%M}-{closes:%H:%M}"


def test_a_run_ends_when_its_window_closes(database: Database) -> None:
    """What is still going is cancelled on the server and recorded as interrupted, with the reason."""
    declared = job(sql="SELECT pg_sleep(20)", schedule="* * * * *")
    now = datetime.now(UTC)
    time = now - now.replace(hour=0, minute=0, second=0, microsecond=0)
    soon = Window((time - timedelta(minutes=1)) % DAY, (time + timedelta(seconds=4)) % DAY)
    declared = declared.model_copy(update={"window": soon})
    result = runner(database, declared)[0].run(declared, slot())
    assert result is not None
    assert (result.state, result.message) == ("interrupted", f"its window {soon} UTC closed")
    assert [row["state"] for row in runs(database)] == ["interrupted"]
    assert not is_running(database)


def test_nothing_starts_outside_its_window(database: Database) -> None:
    """Not by schedule, which leaves no row yet, and not by hand, which is told why."""
    declared = job(sql="SELECT 1", schedule="* * * * *", window=around(-60, 120))
    subject, _ = runner(database, declared)
    assert subject.run(declared, slot()) is None
    assert runs(database) == []
    result = subject.run(declared, Slot("a_job", datetime.now(UTC), "manual", "ann"))
    assert result is not None
    assert (result.state, result.message) == ("missed", f"outside its window {declared.window} UTC")


@pytest.mark.parametrize(
    ("procedure", "done"),
    [
        ("gth.refresh_rollups", "SELECT count(DISTINCT hour) = 1 FROM analytics_events_hourly"),
        ("public.gdpr_purge_old_data", "SELECT count(*) = 1 FROM gth.purge_log WHERE action = 'dropped'"),
    ],
)
def test_procedures_that_work_in_batches_yield_between_them(
    database: Database, procedure: str, done: str
) -> None:
    """With two batches to do and a limit always passed, the first is committed and the second waits."""
    connection = database.connect()
    person = Person(connection)
    for months_ago in (25, 26):
        connection.execute("SELECT gth.attach_partition('analytics_events', %s)", (month(-months_ago),))
        happens(person, month(-months_ago), 3)
    connection.execute("SET gth.yield_active_queries = -1; SET statement_timeout = '2s'")
    with pytest.raises(psycopg.errors.QueryCanceled):
        connection.execute(f"CALL {procedure}()".encode())
    connection.execute("RESET statement_timeout")
    assert scalar(connection, done)
