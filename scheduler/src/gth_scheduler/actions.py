"""The commands of `gth-scheduler` that act: run, pause, resume."""

from __future__ import annotations

import os
import pwd
import signal
import sys
import threading
import time
from datetime import UTC, datetime

from prometheus_client import CollectorRegistry

from gth_common.db import Connection
from gth_scheduler import requests, standing
from gth_scheduler.commands import EXIT_FAILED, EXIT_USAGE, READ_SECONDS, find
from gth_scheduler.execution import Execution
from gth_scheduler.history import Result, Slot
from gth_scheduler.jobs import Job
from gth_scheduler.metrics import Metrics
from gth_scheduler.progress import Progress
from gth_scheduler.runner import Runner
from gth_scheduler.settings import SchedulerSettings, instance_name
from gth_scheduler.signals import Signals
from gth_scheduler.terminal import print_json, progress_bar, seconds_text, show

# Schedulers look every second; one that is busy starting up takes a few.
TAKEN_WITHIN_SECONDS = 10.0
_NOBODY = f"no scheduler took it within {TAKEN_WITHIN_SECONDS:g} s"


def dry_run(settings: SchedulerSettings, job_name: str, *, as_json: bool) -> int:
    """Print what a job would run now."""
    job = find(settings, job_name)
    if job is None:
        return EXIT_USAGE
    statements = _statements(settings, job)
    if as_json:
        print_json({"job_name": job.name, "statements": statements})
        return 0
    show("\n".join(statements) or "-- nothing to do")
    return 0


def ask(settings: SchedulerSettings, job_name: str, who: str, *, as_json: bool) -> int:
    """Ask the running schedulers for a run, and return when one has begun it."""
    job = find(settings, job_name)
    if job is None:
        return EXIT_USAGE
    with settings.database().connect(statement_timeout=READ_SECONDS) as connection:
        slot = requests.ask(connection, job.name, who)
        run = _taken(connection, slot)
        if run is None and not requests.give_up(connection, slot, instance_name(), _NOBODY):
            # one took it in the last moment
            run = standing.one(connection, slot)
        if run is None:
            print(
                f"{job.name}: {_NOBODY}, the request is withdrawn."
                " See that one runs and declares the job, or run it here: run --wait",
                file=sys.stderr,
            )
            return EXIT_FAILED
    if as_json:
        print_json(run)
    elif run["state"] == "started":
        show(
            f"{job.name} started by {run['scheduler']}: `gth-scheduler history {job.name}` tells how it ends"
        )
    else:
        show(f"{job.name} {run['state']}{_detail(run['message'])}")
    return 0 if run["state"] in ("started", "succeeded") else EXIT_FAILED


def run_here(settings: SchedulerSettings, job_name: str, who: str, *, as_json: bool) -> int:
    """Run a job in this process and wait for its end; needs no running scheduler."""
    job = find(settings, job_name)
    if job is None:
        return EXIT_USAGE
    runner = Runner(settings.database(), Metrics(CollectorRegistry(), [job], lambda: 0.0), instance_name())
    signals = Signals(signal.SIGTERM, signal.SIGINT)
    threading.Thread(target=_stop_when_told, args=[job, runner, signals], daemon=True).start()
    began, progress = datetime.now(UTC), Progress()
    with progress_bar(job.name, progress, wanted=not as_json):
        result = runner.run(job, Slot(job.name, began, "manual", who), progress)
    if result is None:
        print(f"{job.name}: another scheduler has this run", file=sys.stderr)
        return EXIT_FAILED
    _print_result(job, result, began, progress, as_json=as_json)
    return 0 if result.state == "succeeded" else EXIT_FAILED


def _stop_when_told(job: Job, runner: Runner, signals: Signals) -> None:
    signals.wait()
    if runner.drain(0.0):
        return
    print(
        f"\n{job.name}: the server does not answer, a scheduler will record the run",
        file=sys.stderr,
        flush=True,
    )
    # the main thread still waits for the server
    os._exit(EXIT_FAILED)


def pause(settings: SchedulerSettings, job_name: str, reason: str, who: str, *, as_json: bool) -> int:
    """Let a job's schedule rest in every scheduler."""
    with settings.database().connect(statement_timeout=READ_SECONDS) as connection:
        connection.execute("SELECT gth.pause_job(%s, %s, %s)", [job_name, reason, who])
    if as_json:
        print_json({"job_name": job_name, "is_paused": True, "paused_by": who, "pause_reason": reason})
    else:
        show(f"{job_name} is paused by {who}: {reason}")
    return 0


def resume(settings: SchedulerSettings, job_name: str, *, as_json: bool) -> int:
    """Let a paused job's schedule go on."""
    with settings.database().connect(statement_timeout=READ_SECONDS) as connection:
        row = connection.execute("SELECT gth.resume_job(%s)", [job_name]).fetchone()
    was_paused = row is not None and bool(row[0])
    if as_json:
        print_json({"job_name": job_name, "is_paused": False, "was_paused": was_paused})
    else:
        print(f"{job_name} {'goes on' if was_paused else 'was not paused'}")
    return 0


def who_asks() -> str:
    """Return who types this: GTH_OPERATOR, the user behind sudo, or the login name."""
    for variable in ("GTH_OPERATOR", "SUDO_USER"):
        if name := os.environ.get(variable):
            return name
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return f"uid {os.getuid()}"


def _taken(connection: Connection, slot: Slot) -> dict[str, object] | None:
    """Wait for the row of a run that was asked for."""
    ends_at = time.monotonic() + TAKEN_WITHIN_SECONDS
    while time.monotonic() < ends_at:
        run = standing.one(connection, slot)
        if run is not None:
            return run
        time.sleep(0.2)
    return None


def _print_result(job: Job, result: Result, began: datetime, progress: Progress, *, as_json: bool) -> None:
    seconds = (datetime.now(UTC) - began).total_seconds()
    if as_json:
        figures = {"rows_affected": result.rows, "seconds": seconds, "waited_seconds": progress.waited}
        said = {"state": result.state, "message": result.message}
        print_json({"job_name": job.name, "scheduled_at": began, **said, **figures})
        return
    count = "" if result.rows is None else f", {result.rows} affected"
    show(f"{job.name} {result.state} after {seconds_text(seconds)}{count}{_detail(result.message)}")


def _detail(message: object) -> str:
    return f": {message}" if message else ""


def _statements(settings: SchedulerSettings, job: Job) -> list[str]:
    if job.procedure is not None:
        return [f"CALL {job.procedure}();"]
    if job.python is not None:
        return [f"-- Python: {job.python}"]
    if job.sql is not None:
        return [f"{job.sql.rstrip().removesuffix(';')};"]
    with settings.database().connect(statement_timeout=READ_SECONDS) as connection:
        return [f"{statement};" for statement in Execution(job, connection, lambda: False).statements()]
