"""The rollups: how far behind the events their figures are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gth_exporter import human
from gth_exporter.collector import Collector, Deadline, Reading, sql
from gth_exporter.families import Family
from gth_exporter.table import Cell, Column, Level, Table

if TYPE_CHECKING:
    from gth_exporter.connection import KeptConnection

AGE = Family(
    "gth_rollup_age_seconds",
    "Time since which new rows may be missing from the rollup; absent until its first refresh.",
    ("table",),
)
QUERY = sql("rollups")

LATE_SECONDS = 2 * 3_600
"""An hourly job that missed its turn: the page points at it."""


@dataclass(frozen=True, slots=True)
class RollupRow:
    """One rollup."""

    rollup: str
    age_seconds: float | None


class RollupsCollector(Collector):
    """Age of each rollup."""

    name = "rollups"
    title = "Rollups"
    families = (AGE,)

    def __init__(self, connection: KeptConnection) -> None:
        self._connection = connection

    def read(self, deadline: Deadline) -> Reading:
        """Read gth.rollup_health."""
        rows = self._connection.rows(RollupRow, QUERY, deadline)
        return Reading((AGE.build(((row.rollup,), row.age_seconds) for row in rows),), _table(rows))


def _table(rows: list[RollupRow]) -> Table:
    return Table(
        note="What dashboards read in place of the events. Refreshed every hour.",
        columns=(Column("Table"), Column("Behind", numeric=True)),
        rows=tuple((Cell(row.rollup), _behind(row.age_seconds)) for row in rows),
        when_empty="No rollup is known to the database.",
    )


def _behind(seconds: float | None) -> Cell:
    if seconds is None:
        return Cell("not refreshed yet")
    return Cell(human.span(seconds), Level.WARNING if seconds > LATE_SECONDS else Level.GOOD)
