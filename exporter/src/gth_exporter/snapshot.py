"""One scrape: every collector read once, each failure kept to its own subject."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gth_exporter.collector import Collector, Deadline
from gth_exporter.families import Family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from prometheus_client import Metric

    from gth_exporter.table import Table

log = logging.getLogger(__name__)

SUCCESS = Family(
    "gth_exporter_collector_success",
    "Whether the collector read its subject in this scrape: 1 yes, 0 no, and its other metrics are absent.",
    ("collector",),
)
DURATION = Family(
    "gth_exporter_collector_duration_seconds",
    "Time the collector took in this scrape.",
    ("collector",),
)


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one collector in one scrape."""

    collector: str
    title: str
    seconds: float
    metrics: tuple[Metric, ...]
    table: Table | None
    error: str | None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All reports of one scrape. `taken_at` is Unix time, `seconds` how long it took as a whole."""

    taken_at: float
    seconds: float
    reports: tuple[Report, ...]

    @property
    def failed(self) -> tuple[Report, ...]:
        """Return the reports of the collectors that could not read their subject."""
        return tuple(report for report in self.reports if report.error is not None)


class Scraper:
    """Takes snapshots one at a time and hands a fresh one to everybody who waited for it.

    Args:
        collectors: read in this order, over connections that are not shared between threads.
        budget_seconds: the time all collectors have together; what is left undone is reported as failed.
        reuse_seconds: how old a snapshot may be to answer another request, so that two Prometheus servers
            and a reader of the status page don't multiply the queries.
    """

    def __init__(
        self,
        collectors: Sequence[Collector],
        *,
        budget_seconds: float = 8.0,
        reuse_seconds: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.collectors = tuple(collectors)
        self._budget = budget_seconds
        self._reuse = reuse_seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._latest: tuple[float, Snapshot] | None = None
        self._failing: set[str] = set()

    def snapshot(self) -> Snapshot:
        """Return a snapshot no older than `reuse_seconds`. Never raises because of a collector."""
        with self._lock:
            if self._latest is not None and self._clock() - self._latest[0] <= self._reuse:
                return self._latest[1]
            snapshot = self._take()
            self._latest = (self._clock(), snapshot)
            return snapshot

    def report(self, name: str) -> Report:
        """Read one collector alone. Never raises because of it."""
        [collector] = (collector for collector in self.collectors if collector.name == name)
        with self._lock:
            return self._read(collector, Deadline(self._budget, self._clock))

    def _take(self) -> Snapshot:
        taken_at, start = time.time(), self._clock()
        deadline = Deadline(self._budget, self._clock)
        reports = tuple(self._read(collector, deadline) for collector in self.collectors)
        return Snapshot(taken_at, self._clock() - start, reports)

    def _read(self, collector: Collector, deadline: Deadline) -> Report:
        start = self._clock()
        try:
            reading = collector.read(deadline)
        except Exception as error:  # noqa: BLE001 - whatever a collector raises must cost its own metrics only
            self._note_failure(collector.name, error)
            seconds, known = self._clock() - start, collector.on_failure(error)
            return Report(collector.name, collector.title, seconds, known, None, describe_error(error))
        self._note_success(collector.name)
        seconds = self._clock() - start
        return Report(collector.name, collector.title, seconds, reading.metrics, reading.table, None)

    def _note_failure(self, name: str, error: Exception) -> None:
        """Log the first failure of a row of them: a database that is away fails every scrape."""
        if name not in self._failing:
            self._failing.add(name)
            log.warning("collector failed", extra={"collector": name, "error": describe_error(error)})

    def _note_success(self, name: str) -> None:
        if name in self._failing:
            self._failing.discard(name)
            log.info("collector works again", extra={"collector": name})


class SnapshotMetrics:
    """The Prometheus side of a scraper: a registry registers this one object."""

    def __init__(self, scraper: Scraper) -> None:
        self._scraper = scraper

    def describe(self) -> Iterable[Metric]:
        """Name every family without a query, so that `?name[]=` and the check for duplicates work."""
        for collector in self._scraper.collectors:
            yield from collector.describe()
        yield SUCCESS.build()
        yield DURATION.build()

    def collect(self) -> Iterable[Metric]:
        """Answer with the metrics of a fresh snapshot."""
        reports = self._scraper.snapshot().reports
        for report in reports:
            yield from report.metrics
        yield SUCCESS.build(((report.collector,), float(report.error is None)) for report in reports)
        yield DURATION.build(((report.collector,), report.seconds) for report in reports)


def describe_error(error: Exception) -> str:
    """Say what went wrong in one line: the error's kind and its first line, without the server's context."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__
