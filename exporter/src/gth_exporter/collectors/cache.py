"""The durable half of the hybrid cache, as PostgreSQL holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gth_exporter import human
from gth_exporter.collector import Collector, Deadline, Reading, sql
from gth_exporter.families import Family
from gth_exporter.table import Cell, Column, Table

if TYPE_CHECKING:
    from decimal import Decimal

    from prometheus_client import Metric

    from gth_exporter.connection import KeptConnection

ENTRIES = Family(
    "gth_cache_entries",
    "Entries stored in PostgreSQL, by whether they may still be served (live) or only be removed (expired).",
    ("cache", "state"),
)
HITS = Family(
    "gth_cache_stored_hits",
    "Hits counted on the entries that are stored now; falls when entries are removed.",
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
    entries: int | None
    expired: int | None
    hits: Decimal | None
    bytes: int | None

    @property
    def live(self) -> int | None:
        """Entries that may still be served."""
        return None if self.entries is None or self.expired is None else self.entries - self.expired


class CacheCollector(Collector):
    """Entries, hits and size of each durable cache."""

    name = "cache"
    title = "Caches in PostgreSQL"
    families = (ENTRIES, HITS, BYTES)

    def __init__(self, connection: KeptConnection) -> None:
        self._connection = connection

    def read(self, deadline: Deadline) -> Reading:
        """Read gth.cache_stats."""
        rows = self._connection.rows(CacheRow, QUERY, deadline)
        return Reading(_metrics(rows), _table(rows))


def _metrics(rows: list[CacheRow]) -> tuple[Metric, ...]:
    states = [((row.cache, "live"), row.live) for row in rows]
    states += [((row.cache, "expired"), row.expired) for row in rows]
    return (
        ENTRIES.build(states),
        HITS.build(((row.cache,), row.hits) for row in rows),
        BYTES.build(((row.cache,), row.bytes) for row in rows),
    )


def _table(rows: list[CacheRow]) -> Table:
    return Table(
        note="The durable half of the cache, all tenants together.",
        columns=(
            Column("Cache"),
            Column("Live entries", numeric=True),
            Column("Expired", numeric=True),
            Column("Hits on stored entries", numeric=True),
            Column("Size", numeric=True),
        ),
        rows=tuple(
            (
                Cell(row.cache),
                Cell(human.count(row.live)),
                Cell(human.count(row.expired)),
                Cell(human.count(row.hits)),
                Cell(human.size(row.bytes)),
            )
            for row in rows
        ),
        when_empty="No cache is known to the database.",
    )
