"""A scrape never fails: a collector's failure costs its own metrics, and readers share one reading."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from gth_exporter.collector import Collector, Deadline, Reading
from gth_exporter.families import Family
from gth_exporter.snapshot import Scraper, SnapshotMetrics
from gth_exporter.table import Cell, Column, Table

if TYPE_CHECKING:
    import pytest
    from prometheus_client import Metric


class Counting(Collector):
    """Answers with how often it was read."""

    def __init__(self, name: str = "counting") -> None:
        self.name = name
        self.title = name.capitalize()
        self.family = Family(f"gth_{name}_reads", "How often it was read.")
        self.families = (self.family,)
        self.reads = 0

    def read(self, deadline: Deadline) -> Reading:
        """Count, if there is time."""
        deadline.remaining(1)
        self.reads += 1
        table = Table("Counted.", (Column("What"), Column("Reads")), ((Cell("it"), Cell(str(self.reads))),))
        return Reading((self.family.build([((), self.reads)]),), table)


class Failing(Counting):
    """Fails as long as it has an error; knows even then that its server is down."""

    def __init__(self) -> None:
        super().__init__("failing")
        self.up = Family("gth_failing_up", "Whether it answers.")
        self.families = (self.family, self.up)
        self.error: Exception | None = RuntimeError("the server is away\nand here is a hint")

    def read(self, deadline: Deadline) -> Reading:
        """Raise the error."""
        if self.error is not None:
            raise self.error
        return super().read(deadline)

    def on_failure(self, error: Exception) -> tuple[Metric, ...]:
        """Say down."""
        assert error is self.error
        return (self.up.build([((), 0)]),)


class Waiting(Counting):
    """Reads only once it is let."""

    def __init__(self) -> None:
        super().__init__("waiting")
        self.begun = threading.Event()
        self.let = threading.Event()

    def read(self, deadline: Deadline) -> Reading:
        """Wait."""
        self.begun.set()
        assert self.let.wait(10)
        return super().read(deadline)


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        """Return the time in seconds."""
        return self.now


def registry_of(scraper: Scraper) -> CollectorRegistry:
    """Register the scraper alone."""
    registry = CollectorRegistry()
    registry.register(SnapshotMetrics(scraper))
    return registry


def samples(scraper: Scraper) -> dict[tuple[str, str], float]:
    """Scrape, parse with the official parser, and return values by name and collector label."""
    text = generate_latest(registry_of(scraper)).decode()
    return {
        (sample.name, sample.labels.get("collector", "")): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_a_query_gets_what_is_left_and_never_more_than_its_own_time() -> None:
    """One that hangs must leave time to the others of its scrape."""
    now = [100.0]
    deadline = Deadline(8, lambda: now[0])
    assert deadline.remaining(2) == 2
    now[0] += 7
    assert deadline.remaining(2) == 1


def test_a_failing_collector_costs_its_own_metrics_only() -> None:
    """The others answer, its own are absent, and two series say which one it was and how long it took."""
    values = samples(Scraper([Counting("first"), Failing(), Counting("last")]))
    assert values["gth_first_reads", ""] == 1
    assert values["gth_last_reads", ""] == 1
    assert ("gth_failing_reads", "") not in values
    assert values["gth_failing_up", ""] == 0
    success = {label: value for (name, label), value in values.items() if name.endswith("_collector_success")}
    assert success == {"first": 1, "failing": 0, "last": 1}
    assert values["gth_exporter_collector_duration_seconds", "failing"] >= 0


def test_an_error_is_told_in_one_line() -> None:
    """The report has the error's kind and first line; the status page has no room for more."""
    report = Scraper([Failing()]).snapshot().reports[0]
    assert report.error == "RuntimeError: the server is away"


def test_a_failure_is_logged_when_it_begins_and_when_it_ends(caplog: pytest.LogCaptureFixture) -> None:
    """A server that is away for an hour is two lines, not one per scrape; so it is the next time."""
    collector = Failing()
    scraper = Scraper([collector], reuse_seconds=-1)
    with caplog.at_level("INFO"):
        for error in (collector.error, None) * 2:
            collector.error = error
            scraper.snapshot()
            scraper.snapshot()
    lines = ["collector failed", "collector works again"] * 2
    assert [record.message for record in caplog.records] == lines


def test_describing_reads_nothing() -> None:
    """Registering, and asking for one name only, needs the names without a query."""
    collector = Counting()
    registry = registry_of(Scraper([collector]))
    assert collector.reads == 0
    text = generate_latest(registry.restricted_registry(["gth_counting_reads"])).decode()
    assert "gth_counting_reads 1.0" in text
    assert "gth_exporter" not in text


def test_a_reading_is_reused_for_a_moment_and_no_longer() -> None:
    """Two Prometheus servers and a person make one set of queries a second."""
    clock, collector = Clock(), Counting()
    scraper = Scraper([collector], reuse_seconds=1, clock=clock)
    first = scraper.snapshot()
    clock.now = 1.0
    assert scraper.snapshot() is first
    clock.now = 1.1
    assert scraper.snapshot() is not first
    assert collector.reads == 2


def test_concurrent_scrapes_wait_for_one_reading() -> None:
    """Connections are used by one thread at a time, and those who waited need not read again."""
    collector = Waiting()
    scraper = Scraper([collector])
    seen: list[int] = []
    threads = [threading.Thread(target=lambda: seen.append(id(scraper.snapshot()))) for _ in range(8)]
    for thread in threads:
        thread.start()
    assert collector.begun.wait(10)
    collector.let.set()
    for thread in threads:
        thread.join(10)
    assert len(seen) == 8
    assert len(set(seen)) == 1
    assert collector.reads == 1


def test_a_scrape_that_has_used_up_its_time_says_so() -> None:
    """Collectors that had no turn are failures with a reason; Prometheus gets its answer in time."""
    clock = Clock()

    class Hog(Counting):
        def read(self, deadline: Deadline) -> Reading:
            reading = super().read(deadline)
            clock.now += 9
            return reading

    reports = Scraper([Hog(), Counting("late")], budget_seconds=8, clock=clock).snapshot().reports
    assert reports[0].error is None
    assert reports[1].error is not None
    assert "no time left in this scrape" in reports[1].error
