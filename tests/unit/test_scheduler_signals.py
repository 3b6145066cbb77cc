"""Signals are waited for, and come through whatever the main thread is at."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Any

import pytest

from gth_scheduler.signals import Signals

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def signals() -> Iterator[Signals]:
    """Two signals that nobody else uses."""
    before = {number: signal.getsignal(number) for number in (signal.SIGUSR1, signal.SIGUSR2)}
    yield Signals(*before)
    for number, handler in before.items():
        signal.signal(number, handler)


def test_what_came_is_told_once(signals: Signals) -> None:
    """All that came since, together; nothing when nothing does."""
    assert signals.wait(0.01) == set()
    os.kill(os.getpid(), signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGUSR2)
    os.kill(os.getpid(), signal.SIGUSR1)
    assert signals.wait(5) == {signal.SIGUSR1, signal.SIGUSR2}
    assert signals.wait(0.01) == set()


@pytest.mark.timeout(20)
def test_signals_that_come_at_the_worst_of_times(signals: Signals) -> None:
    """At every line that waits, its locks held: a handler that takes one of them would hang here."""
    left = 50

    def interrupt(*_: Any) -> Any:
        nonlocal left
        if left:
            left -= 1
            signal.raise_signal(signal.SIGUSR1)
        return interrupt

    before = sys.gettrace()
    sys.settrace(interrupt)
    try:
        while left:
            assert signals.wait(5) == {signal.SIGUSR1}
    finally:
        sys.settrace(before)
