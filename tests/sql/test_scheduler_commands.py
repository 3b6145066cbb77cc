"""The commands as people and programs use them: tables, JSON, a bar on a terminal, wrong input."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.sql.scheduler_support import (
    ONCE_A_YEAR,
    declared_for,
    environment,
    fetch,
    jobs_file,
    output,
    port,
    process,
    runs,
    wait_for,
)

from gth_scheduler import history, requests

if TYPE_CHECKING:
    from tests.sql.support.database import Database

SHIPPED = Path(__file__).resolve().parents[2] / "scheduler" / "jobs.yml"


def answer(database: Database, jobs: Path, *arguments: str, code: int = 0) -> Any:
    """What a command says with --json."""
    found, text = output(database, jobs, *arguments, "--json")
    assert found == code, text
    return json.loads(text)


def test_list_as_json(database: Database, tmp_path: Path) -> None:
    """Next run, last result, median duration, pause: an object per job."""
    jobs = jobs_file(tmp_path, "SELECT 1", window="22:00-07:00", schedule="30 */2 * * *")
    declared_for(database, timedelta(days=1))
    ran(database, 3, 12, "succeeded")
    assert output(database, jobs, "pause", "a_job", "--reason", "release", "--by", "ann")[0] == 0
    [listed] = answer(database, jobs, "list")
    assert (listed["job_name"], listed["window"], listed["is_enabled"]) == ("a_job", "22:00-07:00", True)
    due = datetime.fromisoformat(listed["next_run_at"])
    assert due > datetime.now(UTC)
    assert (due.hour >= 22 or due.hour < 7, due.minute) == (True, 30)
    assert (listed["last_outcome"], listed["is_running"]) == ("succeeded", False)
    assert listed["median_seconds"] == 12
    assert (listed["paused_by"], listed["pause_reason"]) == ("ann", "release")


def ran(database: Database, hours_ago: int, seconds: int, state: str) -> None:
    """A run that began so many hours ago and took that long."""
    database.connect().execute(
        "INSERT INTO gth.job_runs"
        " (job_name, scheduled_at, started_by, scheduler, state, started_at, finished_at)"
        " SELECT 'a_job', t, 'schedule', 'host:1', %s, t, t + make_interval(secs => %s)"
        " FROM (SELECT now() - make_interval(hours => %s)) AS a (t)",
        [state, seconds, hours_ago],
    )


def test_median_is_of_the_successes(database: Database, tmp_path: Path) -> None:
    """Of three runs of 1, 2 and 9 seconds the median is 2; what failed does not count."""
    declared_for(database, timedelta(days=1))
    for hours_ago, seconds, state in (
        (1, 600, "failed"),
        (2, 1, "succeeded"),
        (3, 9, "succeeded"),
        (4, 2, "succeeded"),
    ):
        ran(database, hours_ago, seconds, state)
    jobs = jobs_file(tmp_path, "SELECT 1")
    assert answer(database, jobs, "list")[0]["median_seconds"] == 2
    assert re.search(r"failed \S+ \S+ +\S+ \S+ +2\.0 s +a job of a test", output(database, jobs, "list")[1])


def test_pause_and_resume(database: Database, tmp_path: Path) -> None:
    """Kept in the database with who and why; shown by list and next; answered as text and as JSON."""
    declared_for(database, timedelta(days=1))
    jobs = jobs_file(tmp_path, "SELECT 1")
    code, text = output(database, jobs, "pause", "a_job", "--reason", "load test", GTH_OPERATOR="ann")
    assert (code, text) == (0, "a_job is paused by ann: load test\n")
    assert re.search(r"a_job is paused since \S+ \S+ by ann: load test", output(database, jobs, "list")[1])
    assert " paused " in output(database, jobs, "list")[1]
    assert "a_job (paused)" in output(database, jobs, "next", "--days", "1")[1]
    assert answer(database, jobs, "resume", "a_job") == {
        "job_name": "a_job",
        "is_paused": False,
        "was_paused": True,
    }
    assert output(database, jobs, "resume", "a_job") == (0, "a_job was not paused\n")
    code, text = output(database, jobs, "pause", "nobody", "--reason", "x")
    assert (code, "Known are: a_job" in text) == (2, True)
    code, text = output(database, jobs, "resume", "nobody")
    assert (code, "Known are: a_job" in text) == (2, True)
    code, text = output(database, jobs, "pause", "a_job")
    assert (code, "--reason" in text) == (2, True)


def test_next(database: Database) -> None:
    """A week of the shipped jobs, in order; each as often as its schedule says."""
    due = answer(database, SHIPPED, "next", "--days", "7")
    names = [each["job_name"] for each in due]
    assert [each["due_at"] for each in due] == sorted(each["due_at"] for each in due)
    assert (names.count("cleanup_expired_cache"), names.count("vacuum_analyze")) == (168, 1)
    code, text = output(database, SHIPPED, "next", "--days", "1")
    assert (code, text.splitlines()[0].split()) == (0, ["DAY", "DUE", "(UTC)", "JOB"])
    for days in ("0", "367", "week", "-1"):
        code, text = output(database, SHIPPED, "next", f"--days={days}")
        assert (code, f"{days!r} is no number from 1 to 366" in text) == (2, True)


def test_next_begins_with_what_comes_first(database: Database, tmp_path: Path) -> None:
    """A year of a job of every minute is cut at its end, not at its beginning, and that is said."""
    jobs = jobs_file(tmp_path, "SELECT 1", schedule="* * * * *")
    before = datetime.now(UTC)
    code, text = output(database, jobs, "next", "--days", "366")
    cut, _, first, *_, last = text.splitlines()
    assert code == 0
    for minutes, line in ((1, first), (10_080, last)):
        expected = [before + timedelta(minutes=minutes + late) for late in (0, 1)]
        assert any(f"{moment:%Y-%m-%d %H:%M}:00" in line for moment in expected)
    assert cut.startswith("cut after 10080 due times, at ")


def test_validate_as_json(database: Database, tmp_path: Path) -> None:
    """A program that checks a change gets the places as numbers."""
    assert answer(database, SHIPPED, "validate", str(SHIPPED))["problems"] == []
    wrong = jobs_file(tmp_path, "SELECT 1", window="9 to 5")
    told = answer(database, SHIPPED, "validate", str(wrong), code=2)
    [problem] = told["problems"]
    assert (told["jobs"], problem["line"], problem["column"], problem["path"]) == (
        [],
        7,
        5,
        "jobs.a_job.window",
    )
    assert "write its hours in UTC" in problem["message"]


def test_run_asks_the_running_scheduler(database: Database, tmp_path: Path) -> None:
    """`run` returns within seconds, the scheduler does the work, the history knows who asked."""
    gate = database.connect()
    gate.execute("SELECT pg_advisory_lock(9)")
    jobs = jobs_file(tmp_path, "SELECT pg_advisory_xact_lock(9)", schedule=ONCE_A_YEAR)
    with process(database, jobs) as scheduler:
        port(scheduler)
        wait_for(lambda: bool(fetch(database, "SELECT FROM gth.jobs")), "the job is declared")
        told = answer(database, jobs, "run", "a_job", "--by", "ann")
        assert (told["job_name"], told["state"], told["requested_by"]) == ("a_job", "started", "ann")
        code, text = output(database, jobs, "run", "a_job")
        assert (code, text) == (1, "a_job skipped_locked: an earlier run was still at it\n")
        gate.execute("SELECT pg_advisory_unlock(9)")
        wait_for(lambda: runs(database)[0]["state"] == "succeeded", "the run has ended")
        wait_for(lambda: not fetch(database, "SELECT FROM gth.job_requests"), "the requests are gone")
    history = answer(database, jobs, "history", "a_job")
    assert [(run["started_by"], run["state"]) for run in reversed(history)] == [
        ("manual", "succeeded"),
        ("manual", "skipped_locked"),
    ]
    assert history[1]["duration_seconds"] > 0
    assert history[0]["duration_seconds"] is None


def test_run_without_a_scheduler_is_withdrawn(database: Database, tmp_path: Path) -> None:
    """Nobody takes it: said, with what to do, and nothing is left that would run later out of the blue."""
    declared_for(database, timedelta(hours=1))
    code, text = output(database, jobs_file(tmp_path, "SELECT 1"), "run", "a_job")
    assert code == 1
    assert "no scheduler took it within 10 s, the request is withdrawn" in text
    assert fetch(database, "SELECT FROM gth.job_requests") == []


def test_withdrawn_or_taken_never_both(database: Database) -> None:
    """Whoever writes the run's row first has it: a later scheduler begins nothing, an earlier one goes on."""
    declared_for(database, timedelta(hours=1))
    connection = database.connect("gth_scheduler")
    first, second = (requests.ask(connection, "a_job", "ann") for _ in range(2))
    assert requests.give_up(connection, first, "host:9", "nobody came")
    assert history.claim(connection, first, "host:1") is None
    assert history.claim(connection, second, "host:1") is not None
    assert not requests.give_up(connection, second, "host:9", "nobody came")
    assert [(run["state"], run["message"]) for run in runs(database)] == [
        ("missed", "nobody came"),
        ("started", None),
    ]
    assert fetch(database, "SELECT FROM gth.job_requests") == []


def test_history_of_a_job_that_nobody_knows(database: Database, tmp_path: Path) -> None:
    """A slip of the pen is told, with the names there are; a job of the past still has its history."""
    declared_for(database, timedelta(hours=1), "retired")
    jobs = jobs_file(tmp_path, "SELECT 1")
    code, text = output(database, jobs, "history", "b_job")
    assert (code, "no job 'b_job' in" in text, "it declares a_job" in text) == (2, True, True)
    assert output(database, jobs, "history", "b_job", "--json")[0] == 2
    for known in ("a_job", "retired"):
        assert answer(database, jobs, "history", known) == []


def test_run_here_leaves_what_was_due_alone(database: Database, tmp_path: Path) -> None:
    """A jobs.yml that was edited and not reloaded moves nobody's due times; the schedulers' own does."""
    declared_for(database, timedelta(days=1))
    database.connect().execute("UPDATE gth.jobs SET schedule = '0 3 * * *'")
    kept = "SELECT schedule, declared_at, checked_until FROM gth.jobs"
    before = fetch(database, kept)
    jobs = jobs_file(tmp_path, "SELECT 1", schedule="30 4 * * *")
    assert answer(database, jobs, "run", "a_job", "--wait")["state"] == "succeeded"
    assert fetch(database, kept) == before


def test_run_here_as_json(database: Database, tmp_path: Path) -> None:
    """The result of a run that was waited for, and what a dry run would do."""
    jobs = jobs_file(tmp_path, "SELECT 5")
    told = answer(database, jobs, "run", "a_job", "--wait")
    assert (told["state"], told["rows_affected"], told["waited_seconds"]) == ("succeeded", 5, 0)
    assert answer(database, jobs, "run", "a_job", "--dry-run")["statements"] == ["SELECT 5;"]
    assert answer(database, jobs, "history", "--failed") == []


def test_bar_on_a_terminal_only(database: Database, tmp_path: Path) -> None:
    """Where somebody looks, a bar moves; in a log, nothing but the result."""
    jobs = jobs_file(tmp_path, "SELECT 1")
    text = jobs.read_text().replace(
        'sql: "SELECT 1"', "statements_from: SELECT 'SELECT pg_sleep(0.9)' FROM generate_series(1, 3)"
    )
    jobs.write_text(text)
    command = [sys.executable, "-m", "gth_scheduler", "run", "a_job", "--wait"]
    given = environment(database) | {"GTH_JOBS_FILE": str(jobs), "COLUMNS": "100"}
    leader, follower = pty.openpty()
    with subprocess.Popen(command, env=given, stdout=subprocess.PIPE, stderr=follower, text=True) as started:
        os.close(follower)
        drawn = read_all(leader)
        said, _ = started.communicate(timeout=30)
    assert re.search(r"a_job  \[#{8}-{16}\]  33%  SELECT pg_sleep\(0\.9\)", drawn)
    assert said.startswith("a_job succeeded after ")
    assert "[#" not in output(database, jobs, "run", "a_job", "--wait")[1]


def read_all(terminal: int) -> str:
    """What a program drew until it ended."""
    drawn = b""
    try:
        while chunk := os.read(terminal, 4096):
            drawn += chunk
    except OSError:  # how a pseudo-terminal says that nobody writes any more
        pass
    finally:
        os.close(terminal)
    return drawn.decode()


@pytest.mark.parametrize(
    "arguments",
    [
        ("run", "a_job", "--wait", "--dry-run"),
        ("history", "--limit", "0"),
        ("run",),
        ("nonsense",),
        ("run", "a_job", "--wait", "--by", ""),
        ("pause", "a_job", "--reason", " "),
        ("pause", "a_job", "--reason", "release", "--by", " "),
        ("history", "\udcff"),
        ("restore-partition", "/nowhere/a.json"),
    ],
)
def test_wrong_calls_exit_2(database: Database, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """What makes no sense together, or at all, is told by the parser."""
    code, text = output(database, jobs_file(tmp_path, "SELECT 1"), *arguments)
    assert (code, text.startswith("usage: gth-scheduler")) == (2, True)
