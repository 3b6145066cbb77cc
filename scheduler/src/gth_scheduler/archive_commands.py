"""`gth-scheduler restore-partition`: an archived month, back under its parent with one command."""

from __future__ import annotations

import argparse
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from gth_scheduler.archive import restore_partition
from gth_scheduler.archive_file import ArchiveError, read_manifest, verify
from gth_scheduler.terminal import show

if TYPE_CHECKING:
    from gth_scheduler.settings import SchedulerSettings

MOST_DAYS = 3650
EXIT_FAILED = 1


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser of `gth-scheduler`."""
    restore = commands.add_parser("restore-partition", help="bring an archived month back under its parent")
    restore.add_argument("file", metavar="FILE", type=_file, help="the archive's .json, beside its .copy.gz")
    restore.add_argument(
        "--keep-days", type=_days, default=30, metavar="N", help="how long the retention leaves it alone (30)"
    )
    restore.add_argument(
        "--check", action="store_true", help="only read the archive and hold it against its manifest"
    )


def restore(settings: SchedulerSettings, path: Path, keep_days: int, *, check: bool) -> int:
    """Restore, or only check, an archive; returns the exit code."""
    try:
        if check:
            manifest = read_manifest(path)
            verify(path.parent, manifest)
            show(
                f"{path}: {manifest.rows} rows of {manifest.table} from {manifest.lower_bound:%Y-%m}, intact"
            )
            return 0
        with settings.database().connect(statement_timeout=None) as connection:
            restored = restore_partition(connection, path, timedelta(days=keep_days))
    except ArchiveError as error:
        show(f"gth-scheduler: {error}", file=sys.stderr)
        return EXIT_FAILED
    show(
        f"{restored.table} is attached again: {restored.rows} rows in the archive,"
        f" {restored.left_out} of them left out or emptied because of erasures; kept for {keep_days} days"
    )
    return 0


def _file(text: str) -> Path:
    path = Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"there is no file {text}")
    return path


def _days(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to {MOST_DAYS}")
    return int(text)
