"""The monthly partitions: is there room ahead, did rows go astray, how large has it grown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gth_exporter import human
from gth_exporter.collector import Collector, Deadline, Reading, sql
from gth_exporter.families import Family
from gth_exporter.table import Cell, Column, Level, Table

if TYPE_CHECKING:
    from prometheus_client import Metric

    from gth_exporter.connection import KeptConnection

PARTITIONS = Family("gth_partitions", "Months attached, without the default partition.", ("table",))
BYTES = Family(
    "gth_partitions_size_bytes", "Disk space of all partitions with indexes and TOAST.", ("table",)
)
ROWS = Family("gth_partitions_rows", "Rows of all partitions, from statistics and not counted.", ("table",))
DEFAULT_ROWS = Family(
    "gth_partitions_default_rows", "Rows that no month took and the default partition caught.", ("table",)
)
GAPS = Family(
    "gth_partitions_gaps", "Months without a partition between the first one and the last.", ("table",)
)
HEADROOM = Family(
    "gth_partitions_headroom_seconds",
    "Time until new rows find no month of their own; 0 when they don't already.",
    ("table",),
)
AHEAD = Family(
    "gth_partitions_ahead",
    "Months after this one that have their partition, absent where they have no end.",
    ("table",),
)
OLDEST = Family(
    "gth_partitions_oldest_timestamp_seconds",
    "Where the oldest month begins, absent without any.",
    ("table",),
)
LAST_MAINTENANCE = Family(
    "gth_partitions_last_maintenance_timestamp_seconds",
    "When the manager last went through to the end, absent until it has.",
    ("table",),
)
NEXT_DUE = Family(
    "gth_partitions_next_due_timestamp_seconds",
    "When a month has to be made or goes by its retention; in the past it is work not done.",
    ("table",),
)
ARCHIVE_PENDING = Family(
    "gth_partitions_archive_pending", "Detached months whose archive is not written yet.", ("table",)
)
QUERY = sql("partitions")

DAY_SECONDS = 86_400
SHORT_HEADROOM_SECONDS = 27 * DAY_SECONDS
"""Less than this and the job that makes months missed its turn: no month is shorter, a day is the job's."""


@dataclass(frozen=True, slots=True)
class PartitionsRow:
    """One partitioned table."""

    parent: str
    partitions: int | None
    bytes: int | None
    rows: int | None
    default_rows: int | None
    gaps: int | None
    headroom_seconds: float | None
    months_ahead: int | None
    oldest_at: float | None
    last_maintained_at: float | None
    next_due_at: float | None
    archive_pending: int | None


class PartitionsCollector(Collector):
    """Number, size and completeness of each partitioned table's months."""

    name = "partitions"
    title = "Partitions"
    families = (
        PARTITIONS,
        BYTES,
        ROWS,
        DEFAULT_ROWS,
        GAPS,
        HEADROOM,
        AHEAD,
        OLDEST,
        LAST_MAINTENANCE,
        NEXT_DUE,
        ARCHIVE_PENDING,
    )

    def __init__(self, connection: KeptConnection) -> None:
        self._connection = connection

    def read(self, deadline: Deadline) -> Reading:
        """Read gth.partition_health."""
        rows = self._connection.rows(PartitionsRow, QUERY, deadline)
        return Reading(_metrics(rows), _table(rows))


def _metrics(rows: list[PartitionsRow]) -> tuple[Metric, ...]:
    return (
        PARTITIONS.build(((row.parent,), row.partitions) for row in rows),
        BYTES.build(((row.parent,), row.bytes) for row in rows),
        ROWS.build(((row.parent,), row.rows) for row in rows),
        DEFAULT_ROWS.build(((row.parent,), row.default_rows) for row in rows),
        GAPS.build(((row.parent,), row.gaps) for row in rows),
        HEADROOM.build(((row.parent,), row.headroom_seconds) for row in rows),
        AHEAD.build(((row.parent,), row.months_ahead) for row in rows),
        OLDEST.build(((row.parent,), row.oldest_at) for row in rows),
        LAST_MAINTENANCE.build(((row.parent,), row.last_maintained_at) for row in rows),
        NEXT_DUE.build(((row.parent,), row.next_due_at) for row in rows),
        ARCHIVE_PENDING.build(((row.parent,), row.archive_pending) for row in rows),
    )


def _table(rows: list[PartitionsRow]) -> Table:
    return Table(
        note="By UTC month. There should be no rows in the default partition, no gaps, and a month of room.",
        columns=(
            Column("Table"),
            Column("Partitions", numeric=True),
            Column("Rows (estimate)", numeric=True),
            Column("Size", numeric=True),
            Column("In default", numeric=True),
            Column("Gaps", numeric=True),
            Column("Room ahead", numeric=True),
        ),
        rows=tuple(_cells(row) for row in rows),
        when_empty="No partitioned table is known to the database.",
    )


def _cells(row: PartitionsRow) -> tuple[Cell, ...]:
    return (
        Cell(row.parent),
        Cell(human.count(row.partitions)),
        Cell(human.count(row.rows)),
        Cell(human.size(row.bytes)),
        Cell(human.count(row.default_rows), Level.WARNING if row.default_rows else Level.PLAIN),
        Cell(human.count(row.gaps), Level.WARNING if row.gaps else Level.PLAIN),
        Cell(human.span(row.headroom_seconds), _headroom_level(row.headroom_seconds)),
    )


def _headroom_level(seconds: float | None) -> Level:
    if seconds is None:
        return Level.PLAIN
    if seconds <= 0:
        return Level.BAD
    return Level.WARNING if seconds < SHORT_HEADROOM_SECONDS else Level.GOOD
