"""The durable half of the hybrid cache, as PostgreSQL holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gth_exporter import human
from gth_exporter.collector import Collector, Deadline, Reading, sql
from gth_exporter.families import Family
from gth_exporter.table import Cell, Column, Table

if TYPE_CHECKING:
    from prometheus_client import Metric

    from gth_exporter.connection import KeptConnection

ENTRIES = Family(
    "gth_cache_entries",
    "Entries stored in PostgreSQL: fresh, stale (served while one refreshes) or expired (no longer served).",
    ("cache", "state"),
)
NEGATIVE = Family(
    "gth_cache_negative_entries", "Entries stored that say that there are no results.", ("cache",)
)
HITS = Family(
    "gth_cache_stored_hits", "Hits of the entries stored now; falls when entries are removed.", ("cache",)
)
FILLS = Family(
    "gth_cache_stored_fills",
    "Fills, each after a miss, of the entries stored now; falls when entries are removed.",
    ("cache",),
)
BYTES = Family(
    "gth_cache_size_bytes",
    "Disk space of the cache's table with its indexes.",
    ("cache",),
)
QUERY = sql("cache")


@dataclass(frozen=True, slots=True)
class CacheRow:
    """One cache, all tenants together."""

    cache: str
    entries: int
    stale: int
    expired: int
    negative: int
    hits: int | None
    fills: int | None
    bytes: int

    @property
    def fresh(self) -> int:
        """Entries that are served as they are."""
        return self.entries - self.stale - self.expired


class CacheCollector(Collector):
    """Entries, hits and size of each durable cache."""

    name = "cache"
    title = "Caches in PostgreSQL"
    families = (ENTRIES, NEGATIVE, HITS, FILLS, BYTES)

    def __init__(self, connection: KeptConnection) -> None:
        self._connection = connection

    def read(self, deadline: Deadline) -> Reading:
        """Read gth.cache_stats."""
        rows = self._connection.rows(CacheRow, QUERY, deadline)
        return Reading(_metrics(rows), _table(rows))


def _metrics(rows: list[CacheRow]) -> tuple[Metric, ...]:
    return (
        ENTRIES.build(
            ((row.cache, state), number)
            for row in rows
            for state, number in (("fresh", row.fresh), ("stale", row.stale), ("expired", row.expired))
        ),
        NEGATIVE.build(((row.cache,), row.negative) for row in rows),
        HITS.build(((row.cache,), row.hits) for row in rows),
        FILLS.build(((row.cache,), row.fills) for row in rows),
        BYTES.build(((row.cache,), row.bytes) for row in rows),
    )


def _table(rows: list[CacheRow]) -> Table:
    return Table(
        note="The durable half of the cache, all tenants together. Hits are those of the entries stored now.",
        columns=(
            Column("Cache"),
            Column("Fresh", numeric=True),
            Column("Stale", numeric=True),
            Column("Expired", numeric=True),
            Column("Without results", numeric=True),
            Column("Hits", numeric=True),
            Column("Size", numeric=True),
        ),
        rows=tuple(_cells(row) for row in rows),
        when_empty="No cache is known to the database.",
    )


def _cells(row: CacheRow) -> tuple[Cell, ...]:
    return (
        Cell(row.cache),
        Cell(human.count(row.fresh)),
        Cell(human.count(row.stale)),
        Cell(human.count(row.expired)),
        Cell(human.count(row.negative)),
        Cell(human.count(row.hits)),
        Cell(human.size(row.bytes)),
    )
