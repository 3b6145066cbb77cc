"""Waiting for a condition, with a deadline and a message."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def wait_until(condition: Callable[[], T | None], what: str, *, seconds: float, every: float = 0.2) -> T:
    """The first true answer of `condition`; an AssertionError that names `what` when the time is over."""
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        assert time.monotonic() < deadline, f"not within {seconds:.0f} s: {what} (last answer: {answer!r})"
        time.sleep(every)
