"""The command line: parse, read the settings, run the command."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import ssl
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

from gth_common import log
from gth_common.settings import SettingsError, load
from gth_scheduler import actions, archive_commands, commands
from gth_scheduler.jobs import JobsError, load_jobs
from gth_scheduler.service import Service
from gth_scheduler.settings import SchedulerSettings
from gth_scheduler.signals import Signals

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 it has no other name


def main(arguments: list[str]) -> int:
    """Run one command; returns the exit code: 0 done, 1 failed, 2 wrong settings, jobs file or usage."""
    reader = parser()
    for argument in arguments:
        if not _is_utf8(argument):
            reader.error(f"{argument!r} is not UTF-8")
    chosen = reader.parse_args(arguments)
    try:
        if chosen.command == "validate":
            return commands.validate(chosen.file, as_json=chosen.json)
        return _with_settings(chosen, load(SchedulerSettings, os.environ))
    except (SettingsError, JobsError, psycopg.Error) as error:
        return commands.failure(error)


def _with_settings(chosen: argparse.Namespace, settings: SchedulerSettings) -> int:
    if chosen.command in ("run", "pause", "resume"):
        return _act(chosen, settings)
    match chosen.command:
        case "list":
            return commands.list_jobs(settings, as_json=chosen.json)
        case "history":
            return commands.show_history(
                settings, chosen.job, chosen.limit, only_failed=chosen.failed, as_json=chosen.json
            )
        case "next":
            return commands.show_next(settings, chosen.days, as_json=chosen.json)
        case "restore-partition":
            return archive_commands.restore(settings, chosen.file, chosen.keep_days, check=chosen.check)
        case _:
            return serve(settings)


def _act(chosen: argparse.Namespace, settings: SchedulerSettings) -> int:
    log.configure("error", settings.log_format, sys.stderr)
    if chosen.command == "pause":
        return actions.pause(settings, chosen.job, chosen.reason, chosen.by, as_json=chosen.json)
    if chosen.command == "resume":
        return actions.resume(settings, chosen.job, as_json=chosen.json)
    if chosen.dry_run:
        return actions.dry_run(settings, chosen.job, as_json=chosen.json)
    act = actions.run_here if chosen.wait else actions.ask
    return act(settings, chosen.job, chosen.by, as_json=chosen.json)


def serve(settings: SchedulerSettings) -> int:
    """Run the scheduler until it is told to stop."""
    # from the beginning: a SIGHUP that nobody waits for yet must not end the process
    signals = Signals(signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
    jobs = load_jobs(settings.jobs_file)
    log.configure(settings.log_level, settings.log_format)
    # what it says of runs that come late, the reconciler records
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    try:
        service = Service(settings, jobs, signals)
    except ssl.SSLError as error:
        return commands.cannot_serve(
            f"with {settings.http_tls_cert_file} and {settings.http_tls_key_file}", error
        )
    except (OSError, UnicodeError) as error:  # a name that is too long for DNS is the latter
        return commands.cannot_serve("on {}:{}".format(*settings.http_listen), error)
    drained = service.run()
    # a thread may still wait for the server: at a normal exit Python would wait for the thread
    logging.shutdown()
    os._exit(0 if drained else 1)


def parser() -> argparse.ArgumentParser:
    """Return the parser; its help is the reference of the command line."""
    parser = argparse.ArgumentParser(
        prog="gth-scheduler",
        description="Runs the jobs of jobs.yml, each exactly once, and keeps their history.",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("serve", help="run the jobs when they are due (the default)")
    _answering(commands, "list", "every job: when it is due, how it last ended, how long it takes")
    _add_run(commands)
    history = _answering(commands, "history", "the latest runs")
    history.add_argument("job", metavar="JOB", nargs="?")
    history.add_argument(
        "--failed", action="store_true", help="only failed, timed out, interrupted or missed ones"
    )
    history.add_argument("--limit", type=_positive, default=20, metavar="N", help="how many (20)")
    pause = _answering(commands, "pause", "let a job's schedule rest, in every scheduler")
    pause.add_argument("job", metavar="JOB")
    pause.add_argument(
        "--reason", required=True, type=_words, metavar="TEXT", help="why, for whoever finds it paused"
    )
    _add_by(pause)
    resume = _answering(commands, "resume", "let a paused job's schedule go on")
    resume.add_argument("job", metavar="JOB")
    following = _answering(commands, "next", "what is due in the next days")
    following.add_argument("--days", type=_days, default=7, metavar="N", help="how many (7)")
    validate = _answering(commands, "validate", "check a jobs file")
    validate.add_argument("file", metavar="FILE", type=Path)
    archive_commands.add_parser(commands)
    commands.add_parser("health", help="exit 0 while the scheduler of this container ticks")
    return parser


def _add_run(commands: Commands) -> None:
    run = _answering(commands, "run", "ask the running scheduler to run a job now")
    run.add_argument("job", metavar="JOB")
    how = run.add_mutually_exclusive_group()
    how.add_argument(
        "--wait", action="store_true", help="run it in this process, show progress, wait for its end"
    )
    how.add_argument("--dry-run", action="store_true", help="print the statements, run none")
    _add_by(run)


def _add_by(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--by",
        default=actions.who_asks(),
        type=_words,
        metavar="NAME",
        help="who, for the history (%(default)s; GTH_OPERATOR)",
    )


def _answering(commands: Commands, name: str, what: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=what)
    command.add_argument("--json", action="store_true", help="answer in JSON")
    return command


def _words(text: str) -> str:
    if not text.strip() or not _is_utf8(text):
        raise argparse.ArgumentTypeError(f"{text!r} says nothing that could be kept")
    return text


def _is_utf8(text: str) -> bool:
    # Python reads what is not as lone surrogates
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


def _positive(text: str) -> int:
    return _between(text, 1, 100_000)


def _days(text: str) -> int:
    return _between(text, 1, 366)


def _between(text: str, least: int, most: int) -> int:
    if not text.isdecimal() or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from {least} to {most}")
    return int(text)
