"""Jobs, runners and whole scheduler processes on a test's own database."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, LiteralString

from prometheus_client import CollectorRegistry
from psycopg.rows import dict_row

from gth_common.db import Database as ServiceDatabase
from gth_scheduler.history import Slot
from gth_scheduler.jobs import Job
from gth_scheduler.metrics import Metrics
from gth_scheduler.runner import Runner

if TYPE_CHECKING:
    from tests.sql.support.database import Database

DUE = datetime(2026, 11, 2, 3, 0, tzinfo=UTC)


def job(name: str = "a_job", *, timeout: str = "30s", **declared: Any) -> Job:
    """A job that is due every hour, as jobs.yml would declare it."""
    given = {"description": "a job of a test", "schedule": "0 * * * *", "timeout": timeout, **declared}
    return Job.model_validate({"name": name, **given})


def service_database(database: Database, role: str = "gth_scheduler") -> ServiceDatabase:
    """The database as the scheduler reaches it."""
    server = database.server
    conninfo = f"host={server.folder} port={server.port} dbname={database.name} user={role}"
    return ServiceDatabase("gth-scheduler", conninfo=conninfo)


def runner(database: Database, *jobs: Job, name: str = "host:1") -> tuple[Runner, CollectorRegistry]:
    """A runner as gth_scheduler with its own metrics; retries follow each other quickly."""
    registry = CollectorRegistry()
    metrics = Metrics(registry, jobs, lambda: 0.0)
    subject = Runner(service_database(database), metrics, name, retry_seconds=0.05, watch_seconds=0.2)
    return subject, registry


def slot(name: str = "a_job", at: datetime = DUE) -> Slot:
    """A due time."""
    return Slot(name, at)


def fetch(database: Database, query: LiteralString, *parameters: object) -> list[dict[str, Any]]:
    """Rows of a query by the superuser, on a connection of its own that is closed at once."""
    connection = database.connect()
    with connection, connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(query, parameters).fetchall()


def runs(database: Database) -> list[dict[str, Any]]:
    """Every row of the history, oldest due time first."""
    return fetch(
        database,
        "SELECT job_name, scheduled_at, started_by, state, attempts, rows_affected, message"
        " FROM gth.job_runs ORDER BY job_name, scheduled_at",
    )


def wait_for(condition: Callable[[], bool], what: str, seconds: float = 20.0) -> None:
    """Wait until something is so."""
    ends_at = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > ends_at:
            raise TimeoutError(f"not so after {seconds} s: {what}")
        time.sleep(0.05)


def is_running(database: Database, job_name: str = "a_job") -> bool:
    """Whether the job's work, not just its bookkeeping, is under way on the server: asleep or held up."""
    rows = fetch(
        database,
        "SELECT FROM pg_stat_activity AS a INNER JOIN gth.job_status AS s ON s.is_running"
        " WHERE s.job_name = %s AND a.application_name = 'gth-scheduler' AND a.state = 'active'"
        " AND (a.query LIKE '%%pg_sleep%%' OR a.wait_event = 'relation') AND a.datname = current_database()",
        job_name,
    )
    return bool(rows)


@contextmanager
def held_up(database: Database) -> Iterator[None]:
    """Who writes to the table scratch waits: a job is in the middle for as long as a test wants it there."""
    with database.connect() as holder, holder.transaction():
        holder.execute("LOCK TABLE scratch IN SHARE MODE")
        yield


def environment(database: Database) -> dict[str, str]:
    """The environment in which libpq reaches the database as the scheduler does."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "GTH_"))}
    return kept | {
        "PGHOST": str(database.server.folder),
        "PGPORT": str(database.server.port),
        "PGDATABASE": database.name,
        "PGUSER": "gth_scheduler",
    }


def output(database: Database, jobs: Path, *arguments: str, **environ: str) -> tuple[int, str]:
    """Run a command to its end; returns its exit code and what it printed."""
    with process(database, jobs, *arguments, **environ) as command:
        text, _ = command.communicate(timeout=60)
        return command.returncode, text


@contextmanager
def process(
    database: Database, jobs_file: Path, *arguments: str, **environ: str
) -> Iterator[subprocess.Popen[str]]:
    """Run `gth-scheduler` with these arguments as its container would; killed at the end if need be."""
    given = environment(database) | {
        "GTH_JOBS_FILE": str(jobs_file),
        "GTH_HTTP_LISTEN": "127.0.0.1:0",
        **environ,
    }
    command = [sys.executable, "-m", "gth_scheduler", *arguments]
    started = subprocess.Popen(
        command, env=given, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        yield started
    finally:
        if started.poll() is None:
            started.kill()
        started.communicate(timeout=20)


# Not due while a test runs that counts what was asked for by hand.
ONCE_A_YEAR = "0 0 1 1 *"


def jobs_file(folder: Path, sql: str, *, schedule: str = "0 * * * *", **more: str) -> Path:
    """Write a jobs.yml with one job."""
    lines = ["jobs:", "  a_job:", "    description: a job of a test", f'    schedule: "{schedule}"']
    declared = {"timeout": "30s", "sql": json.dumps(sql), **more}
    lines += [f"    {key}: {value}" for key, value in declared.items()]
    path = folder / "jobs.yml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def declared_for(
    database: Database, age: timedelta, name: str = "a_job", checked_until: datetime | None = None
) -> None:
    """Let the job have been known for that long, and its due times have been looked at until then."""
    database.connect().execute(
        "INSERT INTO gth.jobs (job_name, declared_at, checked_until)"
        " VALUES (%s, now() - %s, coalesce(%s, now() - %s))",
        [name, age, checked_until, age],
    )


def port(scheduler: subprocess.Popen[str]) -> int:
    """Read the log until it tells the port."""
    assert scheduler.stdout is not None
    for line in scheduler.stdout:
        if match := re.search(r'msg="scheduler started".* port=(\d+)', line):
            return int(match[1])
    raise AssertionError("the scheduler ended before it started")


def get(at: int, path: str) -> str:
    """Return what the scheduler answers."""
    with urllib.request.urlopen(f"http://127.0.0.1:{at}{path}", timeout=5) as answer:
        text: str = answer.read().decode()
        return text
