"""The contract of a collector: one subject, read in one go, answered as metrics and as a table."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from prometheus_client import Metric

    from gth_exporter.families import Family
    from gth_exporter.table import Table


class DeadlineExceededError(Exception):
    """A round trip, or the scrape as a whole, has used up its time."""


class Deadline:
    """A point in time by which the work has to be done, in seconds from now."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._end = clock() + seconds

    def remaining(self, at_most: float) -> float:
        """Return the seconds left, capped.

        Raises:
            DeadlineExceededError: there are none left.
        """
        left = self._end - self._clock()
        if left <= 0:
            raise DeadlineExceededError("no time left in this scrape: earlier collectors used it up")
        return min(left, at_most)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one read of a subject gave: metrics for machines, a table for people."""

    metrics: tuple[Metric, ...]
    table: Table


class Collector(ABC):
    """Reads one subject. A failure is an exception and costs this collector's metrics only."""

    name: str
    """The value of the `collector` label."""
    title: str
    """The heading of its section on the status page."""
    families: tuple[Family, ...]
    """Every family `read` may answer with; `describe` needs no query."""

    @abstractmethod
    def read(self, deadline: Deadline) -> Reading:
        """Read the subject before the deadline."""

    def describe(self) -> tuple[Metric, ...]:
        """Return the families without samples."""
        return tuple(family.build() for family in self.families)

    def on_failure(self, error: Exception) -> tuple[Metric, ...]:  # noqa: ARG002 - a subject may ask
        """Return what is known although `read` failed so; nothing, unless a subject says otherwise."""
        return ()


def sql(name: str) -> str:
    """Return the text of the query that lies beside the collectors under this name, without `.sql`."""
    return resources.files("gth_exporter.collectors").joinpath(f"{name}.sql").read_text(encoding="utf-8")
