"""The hours in which a job may run: `22:00-07:00`, in UTC, over midnight where it ends before it begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

_WINDOW = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])")
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Window:
    """From one time of day, inclusive, to another, exclusive; both since midnight UTC."""

    opens: timedelta
    closes: timedelta

    @classmethod
    def parse(cls, text: str) -> Window:
        """Read `22:00-07:00`.

        Raises:
            ValueError: it is no window, or has no length.
        """
        match = _WINDOW.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is no window: write its hours in UTC, such as 22:00-07:00")
        opens, closes = (timedelta(hours=int(match[at]), minutes=int(match[at + 1])) for at in (1, 3))
        if opens == closes:
            raise ValueError(
                f"{text!r} is no window: it opens when it closes; leave the key out to run at any hour"
            )
        return cls(opens, closes)

    def __str__(self) -> str:
        return f"{_clock(self.opens)}-{_clock(self.closes)}"

    def contains(self, moment: datetime) -> bool:
        """Tell whether the window is open."""
        time = moment - _midnight(moment)
        if self.opens < self.closes:
            return self.opens <= time < self.closes
        return time >= self.opens or time < self.closes

    def closes_after(self, moment: datetime) -> datetime:
        """Return the first closing after `moment`."""
        closing = _midnight(moment) + self.closes
        return closing if closing > moment else closing + DAY

    def opens_from(self, moment: datetime) -> datetime:
        """Return the first opening at or after `moment`."""
        opening = _midnight(moment) + self.opens
        return opening if opening >= moment else opening + DAY


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def _clock(time: timedelta) -> str:
    minutes = round(time.total_seconds() / 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
