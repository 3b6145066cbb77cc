"""The scheduler's own rounds: every so many seconds, whatever the wall clock does."""

from __future__ import annotations

from datetime import datetime, timedelta

from apscheduler.triggers.base import BaseTrigger


class Every(BaseTrigger):  # type: ignore[misc] # APScheduler has no types
    """Due now, and again every `seconds`.

    APScheduler asks for one due time after the other until it reaches the present. Its own IntervalTrigger
    answers with each: after a jump of the clock by a month those are millions, and nothing runs meanwhile.
    """

    def __init__(self, seconds: float) -> None:
        self._interval = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        """Return the time after `previous`; what has passed without a round is left out."""
        if previous is None:
            return now
        due = previous + self._interval
        return due if due > now else now + self._interval
