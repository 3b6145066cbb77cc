"""Bring the bench's own stack up, measure, report, remove."""

from __future__ import annotations

import datetime as dt
import fcntl
import os
import platform
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import psycopg

from bench import configuration
from bench.errors import BenchError
from bench.measures import MEASURES
from bench.options import Options, parse
from bench.project import NAME, Project, docker
from bench.report import Report
from bench.setup import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# What the stack must have done before it can be measured without having been started by `startup`.
STARTING = "startup"


def main() -> int:
    """Exit code 0; 1 where measuring failed, or, with --strict, a target was missed; 130 when interrupted."""
    options = parse(sys.argv[1:], tuple(MEASURES))
    try:
        name = f"{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%SZ}"
        with _alone(options.output) as run:
            report = _measure(options, run, name)
    except BenchError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(
            f"bench: interrupted; its containers are removed, {options.output} has what was measured",
            file=sys.stderr,
        )
        return 130
    written = report.write(options.output, name)
    print(report.markdown())
    print("written to " + " and ".join(str(path) for path in written), file=sys.stderr)
    missed = report.missed()
    if missed:
        print("missed: " + "; ".join(row.measure for row in missed), file=sys.stderr)
    if report.failed:
        print(f"bench: could not be measured: {', '.join(report.failed)}", file=sys.stderr)
    return 1 if report.failed or (missed and options.strict) else 0


def _measure(options: Options, run: Path, name: str) -> Report:
    configuration.write_static(run)
    bench = Bench(Project(run), options, run, _told)
    report = Report(_about(options))
    try:
        bench.project.down(volumes=True)
        if options.build:
            _told("building the images")
            bench.project.build()
        if STARTING not in options.only:
            _told("starting the stack")
            bench.project.up()
        for subject, measure in MEASURES.items():
            if subject in options.only:
                _told(f"== {subject}")
                try:
                    report.rows += measure(bench)
                except (BenchError, psycopg.Error) as error:
                    # What the others measured is worth keeping.
                    _told(f"{subject} failed: {error}")
                    report.failed.append(subject)
                report.noise = max(bench.noise, default=None)
                # A whole run is long: one that is cut off has measured something, too.
                report.write(options.output, name)
    finally:
        if options.keep:
            _told(f"left running: docker compose --project-name {NAME} ps")
        else:
            bench.project.down(volumes=True)
    report.about["load when it ended"] = _load()
    return report


def _about(options: Options) -> dict[str, str]:
    engine = docker("version", "--format", "{{.Server.Version}}").strip()
    system = f"{platform.machine()}, Linux {platform.release()}, Docker Engine {engine}"
    extent = f"{options.rounds} rounds of {options.seconds} s per arm, {options.trials} trials per failover"
    if options.quick:
        extent += "; **--quick: shows that it works, proves nothing**"
    return {
        "when": f"{dt.datetime.now(dt.UTC):%Y-%m-%d %H:%M} UTC",
        "machine": f"{os.cpu_count()} cores, {system}",
        "load before": _load(),
        "extent": extent,
        "client": "pgbench -M prepared, 16 clients unless said, in one container for all arms",
    }


def _load() -> str:
    return ", ".join(f"{load:.2f}" for load in os.getloadavg()) + " (1, 5, 15 minutes)"


def _told(message: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {message}", file=sys.stderr, flush=True)


@contextmanager
def _alone(output: Path) -> Iterator[Path]:
    """One bench at a time; what a killed one left behind is then nobody's, and is removed."""
    run = output.resolve() / "run"
    run.mkdir(parents=True, exist_ok=True)
    with (run / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BenchError(f"another bench is running: it holds {lock.name}") from error
        yield run


if __name__ == "__main__":
    sys.exit(main())
