"""The commands of `gth-scheduler`, but for `serve`: what people type."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
from prometheus_client import CollectorRegistry

from gth_common.settings import SettingsError
from gth_scheduler import history
from gth_scheduler.execution import Execution, describe
from gth_scheduler.history import Slot, Status
from gth_scheduler.jobs import Job, load_jobs
from gth_scheduler.metrics import Metrics
from gth_scheduler.runner import Runner
from gth_scheduler.settings import SchedulerSettings, instance_name

READ_SECONDS = 10.0
EXIT_FAILED = 1
EXIT_USAGE = 2


def validate(path: Path) -> int:
    """Say that a jobs file is valid; a wrong one raises `JobsError`."""
    jobs = load_jobs(path)
    print(f"{path}: {len(jobs)} jobs, all valid")
    return 0


def list_jobs(settings: SchedulerSettings) -> int:
    """Print every job: when it is due, how it last ended."""
    jobs = load_jobs(settings.jobs_file)
    known: dict[str, Status] = {}
    try:
        with settings.database().connect(statement_timeout=READ_SECONDS) as connection:
            known = {status.job_name: status for status in history.statuses(connection)}
    except (psycopg.Error, SettingsError) as error:
        print(f"history not available: {' '.join(str(error).split())}", file=sys.stderr)
    now = datetime.now(UTC)
    rows = [_job_row(job, known.get(job.name), now) for job in jobs]
    _print_table(("JOB", "SCHEDULE (UTC)", "NEXT RUN", "LAST RUN", "LAST SUCCESS", "WHAT IT DOES"), rows)
    return 0


def show_history(settings: SchedulerSettings, job_name: str | None, limit: int, *, only_failed: bool) -> int:
    """Print the latest runs, newest first."""
    with settings.database().connect(statement_timeout=READ_SECONDS) as connection:
        runs = history.recent(connection, job_name, limit, only_failed=only_failed)
    rows = [
        (
            run["job_name"],
            _time(run["scheduled_at"]),
            run["started_by"],
            run["state"],
            _seconds(run["duration"]),
            str(run["attempts"]),
            "-" if run["rows_affected"] is None else str(run["rows_affected"]),
            " ".join((run["message"] or "-").split()),
        )
        for run in runs
    ]
    _print_table(("JOB", "DUE (UTC)", "BY", "STATE", "TOOK", "ATTEMPTS", "ROWS", "MESSAGE"), rows)
    return 0


def run_job(settings: SchedulerSettings, job_name: str, *, dry_run: bool) -> int:
    """Run a job now and wait for its end, or print what it would run."""
    jobs = load_jobs(settings.jobs_file)
    job = next((candidate for candidate in jobs if candidate.name == job_name), None)
    if job is None:
        names = ", ".join(candidate.name for candidate in jobs)
        print(f"no job {job_name!r} in {settings.jobs_file}: it declares {names}", file=sys.stderr)
        return EXIT_USAGE
    return _print_statements(settings, job) if dry_run else _run_now(settings, job)


def _run_now(settings: SchedulerSettings, job: Job) -> int:
    metrics = Metrics(CollectorRegistry(), [job], lambda: 0.0)
    runner = Runner(settings.database(), metrics, instance_name())

    def stop(*_: object) -> None:
        threading.Thread(target=runner.drain, args=[0.0], daemon=True).start()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    began = datetime.now(UTC)
    result = runner.run(job, Slot(job.name, began, "manual"))
    if result is None:
        print(f"{job.name}: another scheduler has this run", file=sys.stderr)
        return EXIT_FAILED
    count = "" if result.rows is None else f", {result.rows} affected"
    detail = f": {result.message}" if result.message else ""
    print(f"{job.name} {result.state} after {_seconds(datetime.now(UTC) - began)}{count}{detail}")
    return 0 if result.state == "succeeded" else EXIT_FAILED


def _print_statements(settings: SchedulerSettings, job: Job) -> int:
    if job.procedure is not None:
        print(f"CALL {job.procedure}();")
    elif job.sql is not None:
        print(f"{job.sql.rstrip().removesuffix(';')};")
    else:
        with settings.database().connect(statement_timeout=READ_SECONDS) as connection:
            statements = Execution(job, connection, lambda: False).statements()
        print("\n".join(f"{statement};" for statement in statements) or "-- nothing to do")
    return 0


def failure(error: Exception) -> int:
    """Print an error that ends a command; returns the exit code."""
    if isinstance(error, psycopg.Error):
        print(f"gth-scheduler: {describe(error)}", file=sys.stderr)
        return EXIT_FAILED
    print(error, file=sys.stderr)
    return EXIT_USAGE


def _job_row(job: Job, status: Status | None, now: datetime) -> tuple[str, ...]:
    last = "-"
    if status is not None and status.is_running:
        last = "running"
    elif status is not None and status.last_outcome is not None:
        last = f"{status.last_outcome} {_time(status.last_finished_at)}"
    success = None if status is None else status.last_success_at
    schedule = ", ".join(job.schedule.lines)
    return (job.name, schedule, _time(job.schedule.next_after(now)), last, _time(success), job.description)


def _time(moment: datetime | None) -> str:
    return "-" if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")


def _seconds(duration: timedelta | None) -> str:
    return "-" if duration is None else f"{duration.total_seconds():.1f} s"


def _print_table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    table = [header, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(header))]
    for row in table:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print(line.rstrip())
