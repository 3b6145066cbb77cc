"""Crontab lines as every crontab(5) reads them, in UTC, on APScheduler's triggers.

`CronTrigger.from_crontab` numbers weekdays from Monday and takes "day of month *and* weekday" where crontab
says *or*; both are translated here.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from apscheduler.triggers.combining import OrTrigger
from apscheduler.triggers.cron import CronTrigger

from gth_scheduler.window import Window

WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
ALIASES = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
}
FIELDS = 5
# Wide enough for a run a year; tried from the narrowest: a run a minute costs 60 steps, not 500,000.
LOOK_BACK = (timedelta(hours=1), timedelta(days=1), timedelta(days=32), timedelta(days=400))
MICROSECOND = timedelta(microseconds=1)
_WEEKDAY_RANGE = re.compile(
    r"(?P<first>\*|[0-7]|[a-z]{3})(?:-(?P<last>[0-7]|[a-z]{3}))?(?:/(?P<step>[1-7]))?"
)


@dataclass(frozen=True)
class Schedule:
    """When a job is due: at every time that any of its crontab lines names.

    Raises:
        ValueError: a line is no crontab line, or names a time that never comes.
    """

    lines: tuple[str, ...]
    trigger: Any

    @classmethod
    def parse(cls, lines: Sequence[str]) -> Schedule:
        """Build the triggers of all lines."""
        triggers = [trigger for line in lines for trigger in _triggers(line)]
        return cls(tuple(lines), triggers[0] if len(triggers) == 1 else OrTrigger(triggers))

    def next_after(self, moment: datetime, window: Window | None = None) -> datetime | None:
        """Return the first due time later than `moment`, inside the window where there is one."""
        due = _next(self.trigger, moment)
        last = moment + LOOK_BACK[-1]
        while due is not None and window is not None and not window.contains(due):
            if due > last:
                return None
            due = _next(self.trigger, window.opens_from(due) - MICROSECOND)
        return due

    def due_between(
        self, after: datetime, until: datetime, limit: int, window: Window | None = None
    ) -> list[datetime]:
        """Return the due times in (after, until], the latest `limit` of them, in order."""
        for width in LOOK_BACK:
            start = max(after, until - width)
            found: deque[datetime] = deque(maxlen=limit)
            due = self.next_after(start, window)
            while due is not None and due <= until:
                found.append(due)
                due = self.next_after(due, window)
            if len(found) == limit or start == after:
                break
        return list(found)


def _next(trigger: Any, moment: datetime) -> datetime | None:
    due: datetime | None = trigger.get_next_fire_time(None, moment + MICROSECOND)
    return None if due is None else due.astimezone(UTC)


def _triggers(line: str) -> list[CronTrigger]:
    fields = ALIASES.get(line.strip(), line).lower().split()
    if len(fields) != FIELDS:
        raise ValueError(
            f"{line!r} is no schedule: write minute, hour, day, month, weekday (UTC), such as '15 3 * * 0'"
        )
    try:
        triggers = _cron_triggers(*fields)
    except ValueError as error:
        raise ValueError(f"{line!r} is no schedule: {error}") from None
    if all(_next(trigger, datetime.now(UTC)) is None for trigger in triggers):
        raise ValueError(f"{line!r} never comes")
    return triggers


def _cron_triggers(minute: str, hour: str, day: str, month: str, weekday: str) -> list[CronTrigger]:
    common = {"minute": minute, "hour": hour, "month": month, "timezone": UTC}
    days = _weekdays(weekday)
    if day.startswith("*") or weekday.startswith("*"):
        return [CronTrigger(day=day, day_of_week=days, **common)]
    return [CronTrigger(day=day, **common), CronTrigger(day_of_week=days, **common)]


def _weekdays(field: str) -> str:
    """Return the weekday field by names: 0 and 7 are Sunday, and ranges may end or begin with it."""
    if field == "*":
        return field
    chosen: set[int] = set()
    for part in field.split(","):
        match = _WEEKDAY_RANGE.fullmatch(part)
        if match is None:
            raise ValueError(f"{part!r} is no weekday: use 0-7 (0 and 7 are Sunday) or sun, mon, …, sat")
        chosen.update(_weekday_range(part, match))
    return ",".join(WEEKDAYS[number] for number in sorted(chosen))


def _weekday_range(part: str, match: re.Match[str]) -> set[int]:
    step = int(match["step"] or 1)
    if match["first"] == "*":
        return set(range(0, 7, step))
    first = _weekday(match["first"])
    last = first if match["last"] is None else _weekday(match["last"])
    if match["last"] in ("0", "sun") and first != 0:
        last = 7
    if match["last"] is None and match["step"]:
        last = 6
    if last < first:
        raise ValueError(f"{part!r} ends before it begins")
    return {number % 7 for number in range(first, last + 1, step)}


def _weekday(text: str) -> int:
    if text.isdecimal():
        return int(text)
    if text not in WEEKDAYS:
        raise ValueError(f"{text!r} is no weekday")
    return WEEKDAYS.index(text)
