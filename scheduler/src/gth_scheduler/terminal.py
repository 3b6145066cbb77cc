"""What people and programs read: tables, JSON, a progress bar on a terminal."""

from __future__ import annotations

import json
import shutil
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TextIO
from uuid import UUID

from gth_scheduler.progress import Progress

BAR_SECONDS = 0.5
BAR_WIDTH = 24


def show(text: object, file: TextIO | None = None) -> None:
    """Print text, over several lines where it has them, without what would steer the terminal."""
    print(_printable(str(text), kept="\n\t"), file=file)


def _printable(text: str, kept: str = "") -> str:
    return "".join(
        sign if sign.isprintable() or sign in kept else sign.encode("unicode_escape").decode()
        for sign in text
    )


def print_table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """Print aligned columns; on a terminal a line is cut at its width."""
    table = [header, *(tuple(_printable(cell) for cell in row) for row in rows)]
    widths = [max(len(row[column]) for row in table) for column in range(len(header))]
    limit = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for row in table:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        print(line if limit is None or len(line) <= limit else f"{line[: limit - 1]}…")


def print_json(value: object) -> None:
    """Print one JSON document: times in UTC as ISO 8601, durations in seconds."""
    text = json.dumps(value, default=_plain, ensure_ascii=False, indent=2)
    # JSON asks for no more escapes than those of the first 32 signs; a terminal obeys others, too
    print("".join(sign if sign.isprintable() or sign == "\n" else json.dumps(sign)[1:-1] for sign in text))


def time_text(moment: datetime | None) -> str:
    """Return a time in UTC to the second, or a dash."""
    return "-" if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")


def seconds_text(seconds: float | None) -> str:
    """Return a duration, or a dash."""
    return "-" if seconds is None else f"{seconds:.1f} s"


@contextmanager
def progress_bar(name: str, progress: Progress, *, wanted: bool) -> Iterator[None]:
    """Draw a run's progress on standard error while the block runs, where that is a terminal."""
    if not wanted or not sys.stderr.isatty():
        yield
        return
    stop = threading.Event()
    thread = threading.Thread(target=_draw, args=(name, progress, stop), daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _draw(name: str, progress: Progress, stop: threading.Event) -> None:
    while not stop.wait(BAR_SECONDS):
        line = bar_line(name, progress, shutil.get_terminal_size().columns - 1)
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()
    sys.stderr.write("\r\x1b[K")
    sys.stderr.flush()


def bar_line(name: str, progress: Progress, width: int) -> str:
    """Return one line: name, bar and per cent where somebody counts, and what the job is at."""
    latest = progress.latest()
    parts = [name]
    if latest.fraction is not None:
        filled = round(latest.fraction * BAR_WIDTH)
        parts.append(f"[{'#' * filled}{'-' * (BAR_WIDTH - filled)}] {latest.fraction:4.0%}")
    elif latest.done is not None:
        parts.append(str(latest.done))
    parts.append(latest.message or "running")
    return _printable("  ".join(parts))[:width]


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no JSON form here")
