"""SIGHUP: a good jobs.yml is taken over while runs go on, a bad one is refused; /metrics says which."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from prometheus_client.parser import text_string_to_metric_families
from tests.sql.scheduler_support import (
    ONCE_A_YEAR,
    environment,
    fetch,
    get,
    is_running,
    jobs_file,
    port,
    process,
    runs,
    wait_for,
)

from gth_common.settings import Listen
from gth_scheduler import service
from gth_scheduler.jobs import load_jobs
from gth_scheduler.service import Service
from gth_scheduler.settings import SchedulerSettings
from gth_scheduler.signals import Signals

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from tests.sql.support.database import Database

GOOD = "gth_scheduler_config_last_reload_successful"
WHEN = "gth_scheduler_config_last_reload_success_timestamp_seconds"


def samples(at: int) -> dict[tuple[str, ...], float]:
    """A scrape, by name and label values."""
    families = text_string_to_metric_families(get(at, "/metrics"))
    return {(each.name, *each.labels.values()): each.value for family in families for each in family.samples}


def test_good_file_is_taken_over_and_a_bad_one_refused(database: Database, tmp_path: Path) -> None:
    """A run under way goes on; the jobs after it are those of the last good file."""
    path = jobs_file(tmp_path, "SELECT pg_sleep(4)", schedule=ONCE_A_YEAR)
    with process(database, path) as scheduler:
        at = port(scheduler)
        assert scheduler.stdout is not None
        lines = iter(scheduler.stdout.readline, "")
        wait_for(lambda: bool(fetch(database, "SELECT FROM gth.jobs")), "the job is declared")
        first = samples(at)[WHEN,]
        database.connect("gth_admin").execute("SELECT gth.request_job('a_job')")
        wait_for(lambda: is_running(database), "the job runs")

        path.write_text(path.read_text().replace("timeout: 30s", "timeout: 0s").replace("schedule:", "when:"))
        scheduler.send_signal(signal.SIGHUP)
        problems = [next(line for line in lines if "jobs file refused" in line) for _ in range(3)]
        assert [where.split(":")[1] for where in (line.split("problem=")[1] for line in problems)] == [
            "2",
            "4",
            "5",
        ]
        assert (samples(at)[GOOD,], samples(at)[WHEN,]) == (0, first)
        assert ("gth_scheduler_job_running", "a_job") in samples(at)

        path.write_text(
            jobs_file(tmp_path, "SELECT 2", schedule=ONCE_A_YEAR).read_text().replace("  a_job:", "  b_job:")
        )
        scheduler.send_signal(signal.SIGHUP)
        next(line for line in lines if "jobs file read again" in line)
        after = samples(at)
        assert (after[GOOD,], after[WHEN,] > first) == (1, True)
        assert ("gth_scheduler_job_running", "a_job") not in after
        wait_for(lambda: len(fetch(database, "SELECT FROM gth.jobs")) == 2, "the new job is declared")
        scheduled = fetch(database, "SELECT job_name, is_scheduled FROM gth.job_status ORDER BY job_name")
        assert [tuple(row.values()) for row in scheduled] == [("a_job", False), ("b_job", True)]
        database.connect("gth_admin").execute("SELECT gth.request_job('b_job')")
        wait_for(lambda: [row["state"] for row in runs(database)] == ["succeeded"] * 2, "both have run")
        assert get(at, "/healthz") == "ok\n"
        scheduler.send_signal(signal.SIGTERM)
        assert scheduler.wait(timeout=30) == 0


def test_value_that_yaml_itself_cannot_read_is_refused(database: Database, tmp_path: Path) -> None:
    """A day that no calendar has costs the reload and not the scheduler."""
    path = jobs_file(tmp_path, "SELECT 1")
    good = path.read_text()
    with process(database, path) as scheduler:
        at = port(scheduler)
        assert scheduler.stdout is not None
        path.write_text(good.replace("a job of a test", "2026-02-30"))
        scheduler.send_signal(signal.SIGHUP)
        problem = next(line for line in scheduler.stdout if "jobs file refused" in line)
        assert f"{path}:3:18: " in problem
        assert samples(at)[GOOD,] == 0
        path.write_text(good)
        scheduler.send_signal(signal.SIGHUP)
        assert any("jobs file read again" in line for line in scheduler.stdout)
        assert samples(at)[GOOD,] == 1


def test_reload_that_is_asked_for_too_early(database: Database, tmp_path: Path) -> None:
    """A SIGHUP to a scheduler that is still at its start is a reload like any other, and not its end."""
    path = jobs_file(tmp_path, "SELECT 1")
    text = path.read_text()
    path.unlink()
    os.mkfifo(path)
    with process(database, path) as scheduler:
        with path.open("w") as file:  # opens when the scheduler begins to read
            scheduler.send_signal(signal.SIGHUP)
            file.write(text)
        at = port(scheduler)
        path.write_text(text)
        assert scheduler.stdout is not None
        assert any("jobs file read again" in line for line in scheduler.stdout)
        assert get(at, "/healthz") == "ok\n"


def test_reload_that_fails_in_a_way_nobody_thought_of(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Jobs that the clock cannot tell apart: what runs stays as it is, and that is said."""
    path = jobs_file(tmp_path, "SELECT 1")
    for name, value in environment(database).items():
        monkeypatch.setenv(name, value)
    settings = SchedulerSettings(http_listen=Listen("127.0.0.1", 0), jobs_file=path)
    subject = Service(settings, load_jobs(path), Signals())
    monkeypatch.setattr(service, "load_jobs", lambda _: load_jobs(path) * 2)
    clock = subject._clock
    try:
        subject._http.start()
        subject._reload()
        assert (subject._clock is clock, clock.running) == (True, True)
        assert samples(subject._http.port)[GOOD,] == 0
    finally:
        clock.shutdown()
        subject._http.stop()


def test_pause_is_in_the_metrics(database: Database, tmp_path: Path) -> None:
    """A scheduler that starts knows what was paused before."""
    path = jobs_file(tmp_path, "SELECT 1")
    database.connect().execute("INSERT INTO gth.jobs (job_name) VALUES ('a_job')")
    database.connect("gth_admin").execute("SELECT gth.pause_job('a_job', 'release')")
    with process(database, path) as scheduler:
        at = port(scheduler)
        wait_for(lambda: samples(at)["gth_scheduler_job_paused", "a_job"] == 1, "the metric says so")
