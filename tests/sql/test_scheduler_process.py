"""The scheduler as its container runs it: signals, crashes, two at once, the commands."""

from __future__ import annotations

import os
import re
import signal
import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from prometheus_client import CollectorRegistry
from prometheus_client.parser import text_string_to_metric_families
from tests.sql.scheduler_support import (
    declared_for,
    fetch,
    get,
    is_running,
    jobs_file,
    output,
    port,
    process,
    runner,
    runs,
    service_database,
    wait_for,
)

from gth_scheduler.history import Result
from gth_scheduler.jobs import load_jobs
from gth_scheduler.metrics import Metrics
from gth_scheduler.reconcile import Reconciler

if TYPE_CHECKING:
    from tests.sql.support.database import Database

SHIPPED = Path(__file__).resolve().parents[2] / "scheduler" / "jobs.yml"


def finished(database: Database) -> bool:
    """Whether something was run, and all that was begun has ended."""
    states = [row["state"] for row in runs(database) if row["state"] != "missed"]
    return bool(states) and "started" not in states


def scraped(at: int) -> dict[tuple[str, ...], float]:
    """The samples of a scrape, by name and label values."""
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(get(at, "/metrics"))
        for sample in family.samples
    }


def test_missed_run_is_caught_up_at_start(database: Database, tmp_path: Path) -> None:
    """A scheduler that was away runs what it missed, once, and says so in its history and metrics."""
    declared_for(database, timedelta(days=2))
    due = datetime.now(UTC) - timedelta(hours=12)
    jobs = jobs_file(tmp_path, "SELECT 1", schedule=f"{due.minute} {due.hour} * * *")
    succeeded = ("gth_scheduler_job_runs_total", "a_job", "succeeded")
    with process(database, jobs) as scheduler:
        at = port(scheduler)
        wait_for(lambda: scraped(at)[succeeded] == 1, "the missed run is counted")
        samples = scraped(at)
        assert get(at, "/healthz") == "ok\n"
    missed, row = runs(database)
    assert (missed["state"], missed["attempts"]) == ("missed", 0)
    assert (row["state"], row["started_by"], row["attempts"]) == ("succeeded", "catch_up", 1)
    assert samples["gth_scheduler_job_runs_total", "a_job", "missed"] == 1
    assert samples["gth_scheduler_job_runs_total", "a_job", "failed"] == 0
    assert samples["gth_scheduler_tick_age_seconds",] < 10
    assert samples["gth_scheduler_job_next_run_timestamp_seconds", "a_job"] > 0


def test_due_job_is_run_on_time_by_one_of_two_schedulers(database: Database, tmp_path: Path) -> None:
    """Two processes with the same jobs: at the full minute the job runs once."""
    database.connect().execute(
        "CREATE TABLE scratch (at timestamptz); ALTER TABLE scratch OWNER TO gth_owner"
    )
    jobs = jobs_file(tmp_path, "INSERT INTO scratch SELECT now()", schedule="* * * * *", catch_up="false")
    with process(database, jobs) as first, process(database, jobs) as second:
        wait_for(lambda: finished(database), "the job has run", seconds=70)
        for scheduler in (first, second):
            scheduler.send_signal(signal.SIGTERM)
            assert scheduler.wait(timeout=30) == 0
    count = database.connect().execute(
        "SELECT count(*), count(DISTINCT date_trunc('minute', at)) FROM scratch"
    )
    done, minutes = count.fetchone() or (0, 0)
    assert done == minutes == len(runs(database))
    assert {(row["started_by"], row["state"], row["attempts"]) for row in runs(database)} == {
        ("schedule", "succeeded", 1)
    }


def test_sigterm_cancels_records_and_exits_0(database: Database, tmp_path: Path) -> None:
    """The grace over, what runs is cancelled on the server and recorded as interrupted."""
    declared_for(database, timedelta(days=2))
    jobs = jobs_file(tmp_path, "SELECT pg_sleep(30)", schedule="30 0 * * *")
    with process(database, jobs, GTH_SCHEDULER_GRACE="1") as scheduler:
        wait_for(lambda: is_running(database), "the job runs")
        scheduler.send_signal(signal.SIGTERM)
        assert scheduler.wait(timeout=20) == 0
    *_, row = runs(database)
    assert (row["state"], row["message"]) == ("interrupted", "the scheduler was stopped")
    assert not is_running(database)


def test_killed_scheduler_frees_its_job(database: Database, tmp_path: Path) -> None:
    """Seconds after a SIGKILL the lock is free, and a round that sees it so has the run taken up again."""
    declared_for(database, timedelta(days=2))
    jobs = jobs_file(tmp_path, "SELECT pg_sleep(30)", schedule="30 0 * * *")
    with process(database, jobs) as scheduler:
        wait_for(lambda: is_running(database), "the job runs")
        scheduler.kill()
        scheduler.wait(timeout=10)
    *_, row = runs(database)
    assert row["state"] == "started"
    wait_for(lambda: not is_running(database), "the server has noticed", seconds=15)
    [declared] = load_jobs(jobs_file(tmp_path, "SELECT 1", schedule="30 0 * * *"))
    subject, _ = runner(database, declared, name="host:2")
    ended: list[Result | None] = []
    Reconciler(
        service_database(database),
        [declared],
        Metrics(CollectorRegistry(), [declared], lambda: 0.0),
        "host:2",
        orphan_after=timedelta(0),
    ).run(lambda each, due: ended.append(subject.run(each, due)))
    assert ended == [Result("succeeded", 1)]
    assert runs(database)[-1]["attempts"] == 2


def test_run_waits_and_tells(database: Database, tmp_path: Path) -> None:
    """`run JOB` does it now, exits 0 or 1, and is in the history as manual."""
    code, text = output(database, SHIPPED, "run", "create_monthly_partitions", "--wait")
    assert (code, re.sub(r"[\d.]+ s", "N s", text)) == (
        0,
        "create_monthly_partitions succeeded after N s, 0 affected\n",
    )
    code, text = output(database, jobs_file(tmp_path, "SELECT 1/0"), "run", "a_job", "--wait")
    assert code == 1
    assert "22012: division by zero" in text
    code, text = output(database, SHIPPED, "history", "--failed")
    assert code == 0
    assert [line.split()[0] for line in text.splitlines()] == ["JOB", "a_job"]
    assert " manual (root) " in text


def test_run_is_interrupted_by_sigint(database: Database, tmp_path: Path) -> None:
    """Control-C cancels on the server too, and the history knows."""
    with process(database, jobs_file(tmp_path, "SELECT pg_sleep(30)"), "run", "a_job", "--wait") as command:
        wait_for(lambda: is_running(database), "the job runs")
        command.send_signal(signal.SIGINT)
        text, _ = command.communicate(timeout=20)
    assert command.returncode == 1
    assert "a_job interrupted after" in text
    assert [row["state"] for row in runs(database)] == ["interrupted"]


def test_run_on_a_frozen_server_can_be_left(database: Database, tmp_path: Path) -> None:
    """Control-C ends it in seconds, although the server answers not even the cancellation."""
    with process(database, jobs_file(tmp_path, "SELECT pg_sleep(30)"), "run", "a_job", "--wait") as command:
        wait_for(lambda: is_running(database), "the job runs")
        query = "SELECT pid FROM pg_stat_activity WHERE state = 'active' AND query = 'SELECT pg_sleep(30)'"
        [row] = fetch(database, query)
        os.kill(row["pid"], signal.SIGSTOP)
        try:
            command.send_signal(signal.SIGINT)
            text, _ = command.communicate(timeout=20)
        finally:
            os.kill(row["pid"], signal.SIGCONT)
    assert command.returncode == 1
    assert "a_job: the server does not answer, a scheduler will record the run" in text


@pytest.mark.parametrize("listen", ["127.0.0.1:{taken}", "no-such-host.invalid:0", f"{'x' * 70}:0"])
def test_address_that_cannot_be_served(database: Database, tmp_path: Path, listen: str) -> None:
    """A taken port, a host that is not there: one line with the address, and 1."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = listen.format(taken=taken.getsockname()[1])
        code, text = output(database, jobs_file(tmp_path, "SELECT 1"), "serve", GTH_HTTP_LISTEN=listen)
    assert (code, len(text.splitlines())) == (1, 1), text
    assert text.startswith(f"gth-scheduler: cannot serve on {listen}: ")


def test_certificate_that_cannot_be_used(database: Database, tmp_path: Path) -> None:
    """One line with the files, and 1."""
    certificate = tmp_path / "certificate.pem"
    certificate.write_text("none")
    tls = {"GTH_HTTP_TLS_CERT_FILE": str(certificate), "GTH_HTTP_TLS_KEY_FILE": str(certificate)}
    code, text = output(database, jobs_file(tmp_path, "SELECT 1"), "serve", **tls)
    assert (code, len(text.splitlines())) == (1, 1), text
    assert text.startswith(f"gth-scheduler: cannot serve with {certificate} and {certificate}: ")


@pytest.mark.parametrize("name", re.findall(r"^  ([a-z_]+):$", SHIPPED.read_text("utf-8"), re.MULTILINE))
def test_every_shipped_job_succeeds(database: Database, name: str) -> None:
    """Each of jobs.yml runs as gth_scheduler on the schema that ships; its dry run changes nothing."""
    code, text = output(database, SHIPPED, "run", name, "--dry-run")
    assert code == 0
    assert all(line.startswith(("CALL ", "REINDEX ", "VACUUM ", "-- ")) for line in text.splitlines())
    assert runs(database) == []
    code, text = output(database, SHIPPED, "run", name, "--wait")
    assert (code, f"{name} succeeded" in text) == (0, True), text


def test_list_shows_every_job(database: Database) -> None:
    """`list` has a line per job, with its next run and its last result."""
    output(database, SHIPPED, "run", "analyze_tables", "--wait")
    code, text = output(database, SHIPPED, "list")
    lines = text.splitlines()
    assert (code, len(lines)) == (0, 14)
    [line] = [line for line in lines if line.startswith("analyze_tables")]
    assert re.search(r"15 3 \* \* \* +\d{4}-\d\d-\d\d 03:15:00 +succeeded \d{4}", line)


def test_wrong_password_file_is_told(database: Database, tmp_path: Path) -> None:
    """An empty secret ends `run` with the file's name."""
    secret = tmp_path / "password"
    secret.touch()
    with process(
        database, jobs_file(tmp_path, "SELECT 1"), "run", "a_job", "--wait", GTH_PGPASSWORD_FILE=str(secret)
    ) as command:
        text, _ = command.communicate(timeout=30)
    assert command.returncode == 1
    assert f"secret file {secret} is empty" in text
