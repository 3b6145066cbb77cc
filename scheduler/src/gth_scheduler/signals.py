"""Signals as something to wait for.

A handler runs in the middle of whatever the main thread is at, which may hold locks, and must wait for none:
`SimpleQueue.put` is made for that, `Event.set` and `Thread.start` are not.
"""

from __future__ import annotations

import queue
import signal
from contextlib import suppress


class Signals:
    """Catches signals from its creation on; for the main thread to create, and any to wait.

    Args:
        numbers: which.
    """

    def __init__(self, *numbers: signal.Signals) -> None:
        self._came: queue.SimpleQueue[int] = queue.SimpleQueue()
        for number in numbers:
            signal.signal(number, lambda came, _: self._came.put(came))

    def wait(self, seconds: float | None = None) -> set[int]:
        """Return those that have come since; empty when none does within `seconds`."""
        came: set[int] = set()
        with suppress(queue.Empty):
            came.add(self._came.get(timeout=seconds))
            while True:
                came.add(self._came.get_nowait())
        return came
