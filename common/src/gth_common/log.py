"""One line per event on standard output, as logfmt or JSON.

Fields travel in `extra`:

    configure("info")
    logging.getLogger(__name__).info("job finished", extra={"job_name": name, "seconds": 1.2})
    # ts=2026-11-02T03:00:01.204Z level=info logger=gth_scheduler msg="job finished" job_name=… seconds=1.2
"""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import TextIO

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_NEEDS_QUOTES = frozenset(' "=\\')


def configure(level: str = "info", style: str = "logfmt", stream: TextIO | None = None) -> None:
    """Send every logger's events at or above `level` to `stream` (standard output).

    Args:
        level: debug, info, warning or error.
        style: `logfmt` or `json`.
        stream: where lines go.
    """
    handler = logging.StreamHandler(stream or sys.stdout)
    handler.setFormatter(JsonFormatter() if style == "json" else LogfmtFormatter())
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)


def event_fields(record: logging.LogRecord) -> dict[str, object]:
    """Return the event as ordered fields: time, level, logger, message, the caller's own, the exception."""
    moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
    fields: dict[str, object] = {
        "ts": moment.replace("+00:00", "Z"),
        "level": record.levelname.lower(),
        "logger": record.name,
        "msg": record.getMessage(),
    }
    fields.update({key: value for key, value in vars(record).items() if key not in _STANDARD})
    if record.exc_info and record.exc_info[1] is not None:
        fields["error"] = f"{type(record.exc_info[1]).__name__}: {record.exc_info[1]}".strip()
        fields["traceback"] = logging.Formatter().formatException(record.exc_info)
    return fields


class LogfmtFormatter(logging.Formatter):
    """`key=value` pairs; a value with blanks, quotes or control characters is quoted as JSON quotes it."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line."""
        return " ".join(f"{key}={_quoted(value)}" for key, value in event_fields(record).items())


class JsonFormatter(logging.Formatter):
    """One JSON object per line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line."""
        return json.dumps(event_fields(record), default=str, ensure_ascii=False)


def _quoted(value: object) -> str:
    text = str(value)
    plain = text and text.isprintable() and not _NEEDS_QUOTES.intersection(text)
    return text if plain else json.dumps(text, ensure_ascii=False)
