"""The command line: parse, read the settings, run the command."""

from __future__ import annotations

import argparse
import logging
import os
from pathlib import Path

import psycopg

from gth_common import log
from gth_common.settings import SettingsError, load
from gth_scheduler import commands
from gth_scheduler.jobs import JobsError, load_jobs
from gth_scheduler.service import Service
from gth_scheduler.settings import SchedulerSettings


def main(arguments: list[str]) -> int:
    """Run one command; returns the exit code: 0 done, 1 failed, 2 wrong settings, jobs file or usage."""
    chosen = parser().parse_args(arguments)
    try:
        if chosen.command == "validate":
            return commands.validate(chosen.file)
        return _with_settings(chosen, load(SchedulerSettings, os.environ))
    except (SettingsError, JobsError, psycopg.Error) as error:
        return commands.failure(error)


def _with_settings(chosen: argparse.Namespace, settings: SchedulerSettings) -> int:
    match chosen.command:
        case "list":
            return commands.list_jobs(settings)
        case "history":
            return commands.show_history(settings, chosen.job, chosen.limit, only_failed=chosen.failed)
        case "run":
            return commands.run_job(settings, chosen.job, dry_run=chosen.dry_run)
        case _:
            return serve(settings)


def serve(settings: SchedulerSettings) -> int:
    """Run the scheduler until it is told to stop."""
    jobs = load_jobs(settings.jobs_file)
    log.configure(settings.log_level, settings.log_format)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    if Service(settings, jobs).run():
        return 0
    # a thread still waits for the server: at a normal exit Python would wait for the thread
    logging.shutdown()
    os._exit(1)


def parser() -> argparse.ArgumentParser:
    """Return the parser; its help is the reference of the command line."""
    parser = argparse.ArgumentParser(
        prog="gth-scheduler",
        description="Runs the jobs of jobs.yml, each exactly once, and keeps their history.",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("serve", help="run the jobs when they are due (the default)")
    commands.add_parser("list", help="every job: when it is due, how it last ended")
    run = commands.add_parser("run", help="run a job now and wait for its end")
    run.add_argument("job", metavar="JOB")
    run.add_argument("--dry-run", action="store_true", help="print the statements, run none")
    history = commands.add_parser("history", help="the latest runs")
    history.add_argument("job", metavar="JOB", nargs="?")
    history.add_argument("--failed", action="store_true", help="only failed, timed out or interrupted ones")
    history.add_argument("--limit", type=int, default=20, metavar="N", help="how many (20)")
    validate = commands.add_parser("validate", help="check a jobs file")
    validate.add_argument("file", metavar="FILE", type=Path)
    commands.add_parser("health", help="exit 0 while the scheduler of this container ticks")
    return parser
