"""What was missed is made up for: once, with the latest due time, and never what has been dealt with."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from prometheus_client import CollectorRegistry
from tests.sql.scheduler_support import (
    declared_for,
    fetch,
    is_running,
    job,
    runner,
    runs,
    service_database,
    slot,
    wait_for,
)

from gth_scheduler.history import Slot
from gth_scheduler.metrics import Metrics
from gth_scheduler.reconcile import Reconciler

if TYPE_CHECKING:
    from tests.sql.support.database import Database

    from gth_scheduler.jobs import Job

NOW = datetime.now(UTC)
HOUR = NOW.replace(minute=0, second=0, microsecond=0)


def missed(
    database: Database, *jobs: Job, now: datetime = HOUR + timedelta(minutes=5), orphan_after: int = 0
) -> list[Slot]:
    """Return what a scheduler would make up for now."""
    subject = reconciler(database, *jobs, orphan_after=timedelta(seconds=orphan_after))
    with service_database(database).connect(statement_timeout=5) as connection:
        return [due for _, due in subject.missed(connection, now)]


def reconciler(database: Database, *jobs: Job, orphan_after: timedelta = timedelta(0)) -> Reconciler:
    """A scheduler's comparison of its jobs with the history."""
    metrics = Metrics(CollectorRegistry(), jobs, lambda: 0.0)
    return Reconciler(service_database(database), jobs, metrics, "host:1", orphan_after=orphan_after)


def test_new_job_has_missed_nothing(database: Database) -> None:
    """What was due before a scheduler knew the job is not made up for."""
    assert missed(database, job(sql="SELECT 1")) == []


def test_missed_runs_are_made_up_for_once(database: Database) -> None:
    """Ten missed hours are one run, of the latest hour; the others are recorded, nothing is left to do."""
    declared_for(database, timedelta(hours=10), checked_until=HOUR - timedelta(hours=9.5))
    hourly = job(sql="SELECT 1")
    found = missed(database, hourly)
    assert found == [Slot("a_job", HOUR, "catch_up")]
    result = runner(database, hourly)[0].run(hourly, found[0])
    assert result is not None
    assert result.state == "succeeded"
    assert missed(database, hourly) == []
    *earlier, row = runs(database)
    assert (row["scheduled_at"], row["started_by"], row["state"]) == (HOUR, "catch_up", "succeeded")
    assert [each["scheduled_at"] for each in earlier] == [
        HOUR - timedelta(hours=hour) for hour in range(9, 0, -1)
    ]
    assert {(each["state"], each["attempts"], each["message"]) for each in earlier} == {
        ("missed", 0, "no scheduler began it in time; a later run makes up for it")
    }


def test_job_that_is_switched_off_has_missed_nothing(database: Database) -> None:
    """Nor has it once it is on again; until then it is not among what is scheduled."""
    declared_for(database, timedelta(days=2))
    assert missed(database, job(sql="SELECT 1", enabled=False)) == []
    assert fetch(database, "SELECT is_scheduled FROM gth.job_status") == [{"is_scheduled": False}]
    assert missed(database, job(sql="SELECT 1")) == []
    assert runs(database) == []


def test_job_that_opts_out_is_recorded_as_missed(database: Database) -> None:
    """catch_up: false: every due time whose grace has passed has its row, once, and none is run."""
    declared_for(database, timedelta(hours=3), checked_until=HOUR - timedelta(hours=2.5))
    hourly = job(sql="SELECT 1", catch_up=False, grace="10m")
    assert missed(database, hourly, now=HOUR + timedelta(minutes=5)) == []
    assert [row["scheduled_at"] for row in runs(database)] == [
        HOUR - timedelta(hours=hour) for hour in (2, 1)
    ]
    for _ in range(2):
        assert missed(database, hourly, now=HOUR + timedelta(minutes=11)) == []
    assert {(row["state"], row["message"]) for row in runs(database)} == {
        ("missed", "no scheduler began it within its grace of 600 s")
    }
    assert len(runs(database)) == 3


def test_a_lost_month_leaves_a_hundred_rows(database: Database) -> None:
    """Of a job that was due every minute of it: the latest ones, and the oldest says that there were more."""
    lost_since = HOUR - timedelta(days=30)
    declared_for(database, timedelta(days=31), checked_until=lost_since)
    assert missed(database, job(sql="SELECT 1", schedule="* * * * *", catch_up=False, grace="60s")) == []
    why = "no scheduler began it within its grace of 60 s"
    oldest, *others = runs(database)
    assert oldest["message"] == f"{why}; so were earlier ones since {lost_since:%Y-%m-%d %H:%M} UTC"
    assert {(row["state"], row["message"]) for row in others} == {("missed", why)}
    last = others[-1]["scheduled_at"]
    assert [row["scheduled_at"] for row in others] == [
        last - timedelta(minutes=minute) for minute in range(98, -1, -1)
    ]
    assert HOUR <= last < HOUR + timedelta(minutes=5)


def test_what_is_due_right_now_is_left_to_the_clock(database: Database) -> None:
    """Within the first half minute whoever fires it is on the way."""
    declared_for(database, timedelta(hours=3))
    [found] = missed(database, job(sql="SELECT 1"), now=HOUR + timedelta(seconds=20))
    assert found.scheduled_at == HOUR - timedelta(hours=1)


@pytest.mark.parametrize("state", ["succeeded", "failed", "timed_out", "skipped_locked"])
def test_what_has_ended_is_not_repeated(database: Database, state: str) -> None:
    """Failed and timed out are answers too: the next run is the next due time."""
    record(database, state, attempts=1)
    assert missed(database, job(sql="SELECT 1")) == []


def test_what_was_trimmed_from_the_history_is_not_repeated(database: Database) -> None:
    """A job that is seldom due: its run went well, a later one by hand did too, and only that is kept."""
    record(database, "succeeded", attempts=1)
    hourly = job(sql="SELECT 1")
    assert missed(database, hourly) == []
    database.connect().execute("DELETE FROM gth.job_runs")
    assert missed(database, hourly) == []


@pytest.mark.parametrize("state", ["started", "interrupted"])
def test_what_was_cut_off_is_made_up_for(database: Database, state: str) -> None:
    """A row left by a dead process, or by a scheduler that was stopped, is run again, as the same row."""
    record(database, state, attempts=1)
    hourly = job(sql="SELECT 1")
    [found] = missed(database, hourly)
    assert [row["state"] for row in runs(database)] == ["interrupted"]
    runner(database, hourly)[0].run(hourly, found)
    [row] = runs(database)
    assert (row["state"], row["attempts"]) == ("succeeded", 2)


def test_work_that_is_done_is_recorded_however_late(database: Database) -> None:
    """Its session dies before the record, and a round calls it interrupted: the record goes before that."""
    declared_for(database, timedelta(hours=10), checked_until=HOUR - timedelta(minutes=1))
    database.connect().execute(
        "CREATE TABLE scratch (at timestamptz); ALTER TABLE scratch OWNER TO gth_owner;"
        "CREATE PROCEDURE gth.work() LANGUAGE sql AS 'INSERT INTO public.scratch VALUES (now())';"
        "GRANT EXECUTE ON PROCEDURE gth.work() TO gth_owner;"
        # as in a failover: who would record the work loses its session, until the round has been
        "CREATE FUNCTION gth.die() RETURNS trigger LANGUAGE plpgsql"
        " AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN new; END';"
        "CREATE TRIGGER die BEFORE UPDATE ON gth.job_runs FOR EACH ROW"
        " WHEN (old.state = 'started' AND new.state = 'succeeded') EXECUTE FUNCTION gth.die();"
        "CREATE TABLE told (state text);"
        "CREATE FUNCTION gth.tell() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER"
        " AS 'BEGIN INSERT INTO public.told VALUES (new.state); RETURN new; END';"
        "CREATE TRIGGER tell AFTER UPDATE ON gth.job_runs FOR EACH ROW EXECUTE FUNCTION gth.tell()"
    )

    def is_called_interrupted() -> bool:
        missed(database, works)
        return bool(fetch(database, "SELECT FROM told WHERE state = 'interrupted'"))

    works = job(procedure="gth.work")
    subject, _ = runner(database, works)
    subject.retry_seconds = 0.5
    thread = threading.Thread(target=subject.run, args=[works, Slot("a_job", HOUR)])
    thread.start()
    wait_for(lambda: bool(runs(database)), "the run has begun")
    wait_for(is_called_interrupted, "a round finds the run without its lock")
    thread.join()
    assert missed(database, works) == []
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("succeeded", 1)]
    assert len(fetch(database, "SELECT FROM scratch")) == 1


def test_what_kills_its_process_is_not_repeated_for_ever(database: Database) -> None:
    """After its retries it stays interrupted."""
    record(database, "started", attempts=3)
    assert missed(database, job(sql="SELECT 1", retries=2)) == []
    assert [row["state"] for row in runs(database)] == ["interrupted"]


def test_run_without_its_lock_is_left_to_who_began_it(database: Database) -> None:
    """However long ago it began: after a failover its scheduler tries again, or records what it has done."""
    record(database, "started", attempts=1)
    assert missed(database, job(sql="SELECT 1"), orphan_after=60) == []
    assert [row["state"] for row in runs(database)] == ["started"]


def test_run_that_stays_without_its_lock_is_cut_off(database: Database) -> None:
    """The same attempt, seen so by a later round of the same scheduler; a new attempt is seen anew."""
    record(database, "started", attempts=1)
    hourly = job(sql="SELECT 1")
    subject = reconciler(database, hourly, orphan_after=timedelta(seconds=0.5))
    with service_database(database).connect(statement_timeout=5) as connection:
        now = HOUR + timedelta(minutes=5)
        assert subject.missed(connection, now) == []
        wait_for(lambda: bool(subject.missed(connection, now)), "a later round takes it for cut off")
        database.connect().execute(
            "UPDATE gth.job_runs SET state = 'started', attempts = 2, finished_at = NULL"
        )
        assert subject.missed(connection, now) == []
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("started", 2)]


def test_running_job_is_left_alone(database: Database) -> None:
    """While somebody holds the lock, nothing of that job is reaped or made up for."""
    slow = job(sql="SELECT pg_sleep(20)")
    subject = runner(database, slow)[0]
    thread = threading.Thread(target=subject.run, args=[slow, slot(at=HOUR - timedelta(hours=3))])
    thread.start()
    wait_for(lambda: is_running(database), "the job runs")
    database.connect().execute("UPDATE gth.jobs SET declared_at = now() - interval '1 day'")
    assert missed(database, slow) == []
    assert [row["state"] for row in runs(database)] == ["started"]
    subject.drain(grace=0)
    thread.join()


def test_restart_remembers_the_last_success(database: Database) -> None:
    """The age of the last success is the database's, so that an alert on it survives a restart."""
    hourly = job(sql="SELECT 1")
    runner(database, hourly)[0].run(hourly, slot())
    registry = CollectorRegistry()
    subject = Reconciler(
        service_database(database), [hourly], Metrics(registry, [hourly], lambda: 0.0), "host:1"
    )
    name, labels = "gth_scheduler_job_last_success_timestamp_seconds", {"job_name": "a_job"}
    assert registry.get_sample_value(name, labels) is None
    subject.run(lambda *_: None)
    assert (registry.get_sample_value(name, labels) or 0) >= NOW.timestamp()
    assert registry.get_sample_value("gth_scheduler_reconciliations_total", {"outcome": "succeeded"}) == 1


def test_database_away_is_counted_and_survived(database: Database) -> None:
    """Without a database nothing is submitted, and the next round tries again."""
    hourly = job(sql="SELECT 1")
    registry = CollectorRegistry()
    nowhere = service_database(database, role="nobody_at_all")
    Reconciler(nowhere, [hourly], Metrics(registry, [hourly], lambda: 0.0), "host:1").run(lambda *_: None)
    assert registry.get_sample_value("gth_scheduler_reconciliations_total", {"outcome": "failed"}) == 1


def test_jobs_that_change_during_a_round(database: Database) -> None:
    """The round ends with those it began with; the next lets rest what is no longer declared."""
    before, after = job("one", sql="SELECT 1"), job("two", sql="SELECT 1")
    subject = reconciler(database, before)
    rounds = [threading.Thread(target=subject.run, args=[lambda *_: None]) for _ in range(2)]
    waiting = "SELECT FROM pg_locks WHERE NOT granted AND relation = 'gth.jobs'::regclass"
    with database.connect() as holder, holder.transaction():
        holder.execute("LOCK TABLE gth.jobs IN EXCLUSIVE MODE")
        rounds[0].start()
        wait_for(lambda: len(fetch(database, waiting)) == 1, "the first round is in the middle")
        subject.take_over([after])
        rounds[1].start()
    for each in rounds:
        each.join()
    declared = fetch(database, "SELECT job_name, schedule FROM gth.jobs ORDER BY job_name")
    assert [tuple(row.values()) for row in declared] == [("one", ""), ("two", "0 * * * *")]


def record(database: Database, state: str, attempts: int) -> None:
    """Write the latest due run as another scheduler would have left it."""
    declared_for(database, timedelta(hours=10), checked_until=HOUR - timedelta(minutes=1))
    database.connect().execute(
        "INSERT INTO gth.job_runs"
        " (job_name, scheduled_at, started_by, scheduler, state, attempts, started_at, finished_at)"
        " VALUES ('a_job', %(due)s, 'schedule', 'host:9', %(state)s, %(attempts)s,"
        " now() - interval '2 hours', CASE WHEN %(state)s <> 'started' THEN now() END)",
        {"due": HOUR, "state": state, "attempts": attempts},
    )
