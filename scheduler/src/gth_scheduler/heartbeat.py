"""Whether the scheduler is alive: the age of its last tick, not that of its process."""

from __future__ import annotations

import time

TICK_SECONDS = 5
STALE_SECONDS = 30.0


class Heartbeat:
    """Remembers the last tick; counts from its creation until the first."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def tick(self) -> None:
        """Called by the scheduler, as a job like any other."""
        self._last = time.monotonic()

    def age(self) -> float:
        """Return seconds since the last tick."""
        return time.monotonic() - self._last

    def problem(self) -> str | None:
        """Return what is wrong, or None."""
        age = self.age()
        if age <= STALE_SECONDS:
            return None
        return f"the last tick is {age:.0f} s old, one is due every {TICK_SECONDS} s: restart the scheduler"
