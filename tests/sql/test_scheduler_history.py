"""What the database keeps of the jobs: pauses, requests, schedules, a history that does not grow for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.scheduler_support import (
    DUE,
    declared_for,
    fetch,
    job,
    runner,
    runs,
    service_database,
    slot,
)

from gth_scheduler import history, requests, standing
from gth_scheduler.history import Slot

if TYPE_CHECKING:
    from tests.sql.support.database import Database

PURGE = "CALL gth.trim_job_history()"


def ran(database: Database, name: str, state: str, days: float) -> None:
    """A run that ended so many days ago."""
    database.connect().execute(
        "INSERT INTO gth.job_runs"
        " (job_name, scheduled_at, started_by, scheduler, state, attempts, started_at, finished_at)"
        " SELECT %(name)s, t, 'schedule', 'host:1', %(state)s, (%(state)s <> 'missed')::integer, t,"
        " CASE WHEN %(state)s <> 'started' THEN t END"
        " FROM (SELECT now() - make_interval(secs => %(age)s)) AS a (t)",
        {"name": name, "state": state, "age": days * 86400},
    )


def left(database: Database) -> list[tuple[str, str, int]]:
    """What the history has: job, state, age in days."""
    rows = fetch(
        database,
        "SELECT job_name, state, extract(DAY FROM now() - scheduled_at)::integer AS days FROM gth.job_runs"
        " ORDER BY 1, 3",
    )
    return [(row["job_name"], row["state"], row["days"]) for row in rows]


def test_history_is_trimmed_but_for_the_last_of_each(database: Database) -> None:
    """Runs older than the policy go, but for each job's last success and last failure."""
    for name in ("busy", "idle"):
        declared_for(database, timedelta(days=400), name)
    for days in (1, 89, 91, 200):
        ran(database, "busy", "succeeded", days)
        ran(database, "idle", "missed", days + 0.1)
    for days in (150, 300):
        ran(database, "idle", "succeeded", days)
        ran(database, "idle", "timed_out", days + 1)
    ran(database, "busy", "started", 100)
    [(count,)] = database.connect("gth_scheduler").execute(PURGE).fetchall()
    assert left(database) == [
        ("busy", "succeeded", 1),
        ("busy", "succeeded", 89),
        ("busy", "started", 100),
        ("idle", "missed", 1),
        ("idle", "missed", 89),
        ("idle", "succeeded", 150),
        ("idle", "timed_out", 151),
    ]
    assert count == 6
    log = fetch(database, "SELECT policy, action, rows_affected FROM gth.purge_log")
    assert [tuple(row.values()) for row in log] == [("job_runs", "deleted", 6)]


def test_how_long_is_a_row_of_the_policies(database: Database) -> None:
    """An operator changes the period or switches trimming off; the purge of personal data trims nothing."""
    declared_for(database, timedelta(days=400))
    for days in (5, 6, 100):
        ran(database, "a_job", "succeeded", days)
    admin, superuser = database.connect("gth_admin"), database.connect()
    superuser.execute("UPDATE gth.retention_policy SET is_enabled = false WHERE code = 'job_runs'")
    admin.execute(PURGE)
    admin.execute("CALL gdpr_purge_old_data()")
    assert len(left(database)) == 3
    superuser.execute(
        "UPDATE gth.retention_policy SET is_enabled = true, period = '3 days' WHERE code = 'job_runs'"
    )
    admin.execute("CALL gdpr_purge_old_data()")
    assert len(left(database)) == 3
    admin.execute(PURGE)
    assert left(database) == [("a_job", "succeeded", 5)]


def test_paused_schedule_rests_and_manual_runs_go_on(database: Database) -> None:
    """What falls due is recorded as missed, with who and why; somebody who asks for a run gets it."""
    subject, _ = runner(database, hourly := job(sql="SELECT 1"))
    declared_for(database, timedelta(days=1))
    database.connect("gth_admin").execute("SELECT gth.pause_job('a_job', 'release of the app', 'ann')")
    result = subject.run(hourly, slot())
    assert result == history.Result("missed", None, "paused by ann: release of the app")
    assert subject.run(hourly, slot()) is None
    manual = subject.run(hourly, Slot("a_job", DUE + timedelta(minutes=1), "manual", "bob"))
    assert manual is not None
    assert manual.state == "succeeded"
    assert [(row["state"], row["attempts"]) for row in runs(database)] == [("missed", 0), ("succeeded", 1)]
    [status] = fetch(
        database, "SELECT paused_by, pause_reason, last_outcome, last_missed_at FROM gth.job_status"
    )
    assert tuple(status.values()) == ("ann", "release of the app", "succeeded", DUE)
    admin = database.connect("gth_admin")
    assert [admin.execute("SELECT gth.resume_job('a_job')").fetchone() for _ in range(2)] == [
        (True,),
        (False,),
    ]
    after = subject.run(hourly, slot(at=DUE + timedelta(hours=1)))
    assert after is not None
    assert after.state == "succeeded"


@pytest.mark.parametrize(
    ("call", "complaint"),
    [
        ("gth.pause_job('nobody', 'why')", 'no scheduler has declared a job "nobody".*Known are: a_job'),
        ("gth.pause_job('a_job', ' ')", "a pause needs a reason and a name"),
        ("gth.pause_job('a_job', 'why', '')", "a pause needs a reason and a name"),
        ("gth.resume_job('nobody')", 'no scheduler has declared a job "nobody"'),
        ("gth.request_job('a_job', NULL)", "a request needs a name"),
        ("gth.request_job('a_job', ' ')", "a request needs a name"),
        ("gth.request_job('nobody')", 'no scheduler has declared a job "nobody"'),
    ],
)
def test_wrong_calls_say_what_to_do(database: Database, call: str, complaint: str) -> None:
    """An unknown job is answered with those that are known, a pause without a reason is none."""
    declared_for(database, timedelta(days=1))
    with pytest.raises(psycopg.Error, match=f"(?s){complaint}"):
        database.connect("gth_admin").execute(f"SELECT {call}")


@pytest.mark.parametrize("role", ["gth_app", "gth_readonly", "gth_exporter"])
def test_only_operators_pause_and_ask(database: Database, role: str) -> None:
    """Whoever does not operate the stack can neither stop a purge nor start one."""
    declared_for(database, timedelta(days=1))
    for call in ("gth.pause_job('a_job', 'x')", "gth.resume_job('a_job')", "gth.request_job('a_job')"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            database.connect(role).execute(f"SELECT {call}")


def test_request_is_handed_on_once_and_goes_when_it_was_run(database: Database) -> None:
    """Two schedulers see it; its run's row, not the memory of either, takes it off the list."""
    hourly = job(sql="SELECT 1")
    declared_for(database, timedelta(days=1))
    boxes = [requests.Inbox(service_database(database), f"host:{number}") for number in (1, 2)]
    asked: list[Slot] = []
    database.connect("gth_admin").execute("SELECT gth.request_job('a_job')")
    for box in boxes:
        box.poll({"a_job"}, asked.append)
        box.poll({"a_job"}, asked.append)
    assert [one.requested_by for one in asked] == ["gth_admin"] * 2
    assert asked[0] == asked[1]
    results = [runner(database, hourly, name=box.scheduler)[0].run(hourly, asked[0]) for box in boxes]
    assert [result and result.state for result in results] == ["succeeded", None]
    for box in boxes:
        box.poll({"a_job"}, asked.append)
        box.close()
    assert (len(asked), len(runs(database))) == (2, 1)
    assert fetch(database, "SELECT FROM gth.job_requests") == []


def test_request_that_nobody_takes_is_missed(database: Database) -> None:
    """After ten minutes it is no longer run out of the blue, and says so in the history."""
    declared_for(database, timedelta(days=1))
    superuser = database.connect()
    superuser.execute("SELECT gth.request_job('a_job', 'ann')")
    superuser.execute("UPDATE gth.job_requests SET requested_at = now() - interval '11 minutes'")
    asked: list[Slot] = []
    box = requests.Inbox(service_database(database), "host:1")
    box.poll({"a_job"}, asked.append)
    box.close()
    assert asked == []
    [row] = runs(database)
    assert (row["state"], row["message"]) == ("missed", "no scheduler took the request within 0:10:00")
    assert fetch(database, "SELECT FROM gth.job_requests") == []


def test_changed_schedule_has_missed_nothing(database: Database) -> None:
    """What a new schedule would have meant yesterday was never due; the same again changes nothing."""
    declared_for(database, timedelta(days=2))
    with service_database(database).connect(statement_timeout=5) as connection:
        for schedule, is_new in (("0 * * * *", False), ("0 * * * *", False), ("5 * * * *", True)):
            history.declare(connection, {"a_job": schedule})
            [status] = standing.statuses(connection)
            age = datetime.now(UTC) - status.checked_until
            assert (age < timedelta(minutes=1)) is is_new
        standing.retire(connection, ["another"])
    [row] = fetch(database, "SELECT is_scheduled FROM gth.job_status")
    assert row["is_scheduled"] is False


def test_what_a_later_attempt_begins_with(database: Database) -> None:
    """A slot that was skipped is at its first attempt; one that was cut off begins anew, at its second."""
    with service_database(database).connect(statement_timeout=5) as connection:
        history.declare(connection, {"a_job": "0 * * * *"})
        assert history.skip(connection, slot(), "host:2")
        first = history.claim(connection, slot(), "host:1")
        assert first is not None
        history.report(connection, first, 7, 9, "half way")
        assert history.finish(connection, first, history.Result("interrupted", message="cut off"))
        history.report(connection, first, 8, 9, "too late")
        progress = "SELECT attempts, progress_done, progress_message FROM gth.job_runs"
        assert connection.execute(progress).fetchall() == [(1, 7, "half way")]
        second = history.claim(connection, slot(), "host:2")
        assert second is not None
        history.report(connection, first, 9, 9, "somebody else's")
        assert connection.execute(progress).fetchall() == [(2, None, None)]
        assert history.finish(connection, second, history.Result("succeeded"))
        assert history.outcome(connection, first) is None


def test_a_job_stands_as_its_last_run_ended(database: Database) -> None:
    """A turn that was missed, or skipped because of the one before, is no run; when it was missed is said."""
    database.connect().execute("INSERT INTO gth.jobs (job_name) VALUES ('a_job')")
    for days, state in ((3, "succeeded"), (2, "missed"), (1, "skipped_locked"), (0, "started")):
        ran(database, "a_job", state, days)
    [row] = fetch(
        database,
        "SELECT last_outcome, extract(DAY FROM now() - last_success_at)::integer AS success,"
        " extract(DAY FROM now() - last_missed_at)::integer AS missed FROM gth.job_status",
    )
    assert row == {"last_outcome": "succeeded", "success": 3, "missed": 2}


def test_a_job_of_another_database_is_another_job(database: Database) -> None:
    """Locks of all databases are in one list: what runs elsewhere under this name is not made to wait for."""
    database.connect().execute("INSERT INTO gth.jobs (job_name) VALUES ('a_job')")
    lock = "SELECT pg_advisory_lock(hashtextextended('gth.job:a_job', 0))"
    running = "SELECT is_running FROM gth.job_status"
    with replace(database, name="postgres").connect() as elsewhere:
        elsewhere.execute(lock)
        assert fetch(database, running) == [{"is_running": False}]
    with database.connect() as here:
        here.execute(lock)
        assert fetch(database, running) == [{"is_running": True}]


def test_pause_does_not_cut_a_run_off(database: Database) -> None:
    """Nor keep it from being tried again: what has begun goes on."""
    pauses = "SELECT gth.pause_job('a_job', 'from here on')"
    meets = "DO 'BEGIN RAISE SQLSTATE ''40P01''; END'"
    listed = job(statements_from=f"VALUES ($a${pauses}$a$), ($a${meets}$a$)", retries=1)
    runner(database, listed)[0].run(listed, slot())
    [row] = runs(database)
    assert (row["state"], row["attempts"]) == ("failed", 2)


def test_history_that_cannot_be_trimmed_is_told(database: Database) -> None:
    """By the policy and its table."""
    superuser = database.connect()
    superuser.execute("INSERT INTO gth.jobs (job_name) VALUES ('a_job')")
    for days in (399, 400):
        ran(database, "a_job", "missed", days)
    superuser.execute(
        "CREATE TRIGGER refused BEFORE DELETE ON gth.job_runs"
        " FOR EACH ROW EXECUTE FUNCTION gth.refuse_update()"
    )
    with pytest.raises(
        psycopg.errors.RaiseException, match=r"trimming incomplete: job_runs on gth\.job_runs"
    ):
        superuser.execute(PURGE)
