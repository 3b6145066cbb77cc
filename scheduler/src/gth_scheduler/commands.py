"""The commands of `gth-scheduler` that look: list, history, next, validate; actions.py has those that act."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from heapq import merge
from itertools import islice
from pathlib import Path
from typing import Any

import psycopg

from gth_common.settings import SettingsError
from gth_scheduler import standing
from gth_scheduler.execution import describe
from gth_scheduler.jobs import Job, JobsError, load_jobs
from gth_scheduler.settings import SchedulerSettings
from gth_scheduler.standing import Status
from gth_scheduler.terminal import print_json, print_table, seconds_text, show, time_text

READ_SECONDS = 10.0
EXIT_FAILED = 1
EXIT_USAGE = 2
# A job that is due every minute has 10,080 due times in a week: more are no plan that somebody reads.
NEXT_LIMIT = 10_080


@dataclass(frozen=True)
class Known:
    """What the history says of the jobs; empty where it is not available."""

    statuses: dict[str, Status]
    medians: dict[str, timedelta]


def validate(path: Path, *, as_json: bool) -> int:
    """Say whether a jobs file is valid; as text, a wrong one raises `JobsError`."""
    try:
        jobs, problems = load_jobs(path), []
    except JobsError as error:
        if not as_json:
            raise
        jobs, problems = [], error.problems
    if not as_json:
        print(f"{path}: {len(jobs)} jobs, all valid")
        return 0
    listed = [
        {
            "line": problem.place.line,
            "column": problem.place.column,
            "path": ".".join(str(part) for part in problem.path),
            "message": problem.message,
        }
        for problem in problems
    ]
    print_json({"file": str(path), "jobs": [job.name for job in jobs], "problems": listed})
    return EXIT_USAGE if problems else 0


def list_jobs(settings: SchedulerSettings, *, as_json: bool) -> int:
    """Print every job: when it is due, how it last ended, how long it takes."""
    jobs, known, now = load_jobs(settings.jobs_file), _known(settings), datetime.now(UTC)
    if as_json:
        print_json([_job_object(job, known, now) for job in jobs])
        return 0
    header = ("JOB", "SCHEDULE (UTC)", "NEXT RUN", "LAST RUN", "LAST SUCCESS", "MEDIAN", "WHAT IT DOES")
    print_table(header, [_job_row(job, known, now) for job in jobs])
    for status in known.statuses.values():
        if status.paused_at is not None:
            since = time_text(status.paused_at)
            show(f"{status.job_name} is paused since {since} by {status.paused_by}: {status.pause_reason}")
    return 0


def find(settings: SchedulerSettings, job_name: str) -> Job | None:
    """Return the declared job of that name, or say which there are."""
    jobs = load_jobs(settings.jobs_file)
    job = next((candidate for candidate in jobs if candidate.name == job_name), None)
    if job is None:
        names = ", ".join(candidate.name for candidate in jobs)
        print(f"no job {job_name!r} in {settings.jobs_file}: it declares {names}", file=sys.stderr)
    return job


def show_history(
    settings: SchedulerSettings, job_name: str | None, limit: int, *, only_failed: bool, as_json: bool
) -> int:
    """Print the latest runs, newest first; also those of a job that is no longer declared."""
    with settings.database().connect(statement_timeout=READ_SECONDS) as connection:
        runs = standing.recent(connection, job_name, limit, only_failed=only_failed)
        is_known = job_name is None or bool(runs) or standing.is_known(connection, job_name)
    if job_name is not None and not is_known and find(settings, job_name) is None:
        return EXIT_USAGE
    if as_json:
        print_json(runs)
        return 0
    header = ("JOB", "DUE (UTC)", "BY", "STATE", "TOOK", "WAITED", "ATTEMPTS", "ROWS", "MESSAGE")
    print_table(header, [_run_row(run) for run in runs])
    return 0


def show_next(settings: SchedulerSettings, days: int, *, as_json: bool) -> int:
    """Print what is due in the next days, in order."""
    jobs, known, now = load_jobs(settings.jobs_file), _known(settings), datetime.now(UTC)
    until = now + timedelta(days=days)
    due = list(islice(merge(*(_due(job, now, until) for job in jobs if job.enabled)), NEXT_LIMIT + 1))
    if len(due) > NEXT_LIMIT:
        due.pop()
        last = time_text(due[-1][0])
        print(f"cut after {NEXT_LIMIT} due times, at {last} UTC: ask for fewer --days", file=sys.stderr)
    resting = {name for name, status in known.statuses.items() if status.paused_at is not None}
    if as_json:
        print_json(
            [{"due_at": moment, "job_name": name, "is_paused": name in resting} for moment, name in due]
        )
        return 0
    rows = [
        (moment.strftime("%a"), time_text(moment), f"{name} (paused)" if name in resting else name)
        for moment, name in due
    ]
    print_table(("DAY", "DUE (UTC)", "JOB"), rows)
    return 0


def _due(job: Job, moment: datetime, until: datetime) -> Iterator[tuple[datetime, str]]:
    due = job.next_due(moment)
    while due is not None and due <= until:
        yield due, job.name
        due = job.next_due(due)


def failure(error: Exception) -> int:
    """Print an error that ends a command; returns the exit code."""
    if isinstance(error, psycopg.Error):
        show(f"gth-scheduler: {describe(error)}", file=sys.stderr)
        # there is no such job, says the database
        return EXIT_USAGE if isinstance(error, psycopg.errors.UndefinedObject) else EXIT_FAILED
    show(error, file=sys.stderr)
    return EXIT_USAGE


def cannot_serve(how: str, error: Exception) -> int:
    """Say why the scheduler does not start; returns the exit code."""
    print(f"gth-scheduler: cannot serve {how}: {error}", file=sys.stderr)
    return EXIT_FAILED


def _known(settings: SchedulerSettings) -> Known:
    try:
        with settings.database().connect(statement_timeout=READ_SECONDS) as connection:
            found = {status.job_name: status for status in standing.statuses(connection)}
            return Known(found, standing.medians(connection))
    except (psycopg.Error, SettingsError) as error:
        show(f"history not available: {' '.join(str(error).split())}", file=sys.stderr)
        return Known({}, {})


def _job_object(job: Job, known: Known, now: datetime) -> dict[str, Any]:
    status = known.statuses.get(job.name)
    return {
        "job_name": job.name,
        "description": job.description,
        "schedule": list(job.schedule.lines),
        "window": None if job.window is None else str(job.window),
        "is_enabled": job.enabled,
        "next_run_at": job.next_due(now) if job.enabled else None,
        "is_running": status is not None and status.is_running,
        "last_outcome": status and status.last_outcome,
        "last_finished_at": status and status.last_finished_at,
        "last_success_at": status and status.last_success_at,
        "median_seconds": known.medians.get(job.name),
        "paused_at": status and status.paused_at,
        "paused_by": status and status.paused_by,
        "pause_reason": status and status.pause_reason,
    }


def _job_row(job: Job, known: Known, now: datetime) -> tuple[str, ...]:
    status = known.statuses.get(job.name)
    last, due = "-", time_text(job.next_due(now))
    if status is not None and status.is_running:
        last = "running"
    elif status is not None and status.last_outcome is not None:
        last = f"{status.last_outcome} {time_text(status.last_finished_at)}"
    if not job.enabled:
        due = "disabled"
    elif status is not None and status.paused_at is not None:
        due = "paused"
    success = None if status is None else status.last_success_at
    median = known.medians.get(job.name)
    took = seconds_text(None if median is None else median.total_seconds())
    return (job.name, ", ".join(job.schedule.lines), due, last, time_text(success), took, job.description)


def _run_row(run: dict[str, Any]) -> tuple[str, ...]:
    message = run["progress_message"] if run["state"] == "started" else run["message"]
    if run["state"] == "started" and run["progress_total"]:
        message = f"{run['progress_done']} of {run['progress_total']}: {message}"
    return (
        run["job_name"],
        time_text(run["scheduled_at"]),
        run["started_by"] if run["requested_by"] is None else f"{run['started_by']} ({run['requested_by']})",
        run["state"],
        seconds_text(run["duration_seconds"]),
        seconds_text(run["waited_seconds"] or None),
        str(run["attempts"]),
        "-" if run["rows_affected"] is None else str(run["rows_affected"]),
        " ".join((message or "-").split()),
    )
