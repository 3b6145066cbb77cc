"""The security audit: how many objects deviate from which rule.

It reads the whole catalogue; with thousands of partitions that takes longer than a scrape should, so an
answer is kept for a while.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gth_exporter import human
from gth_exporter.collector import Collector, Deadline, Reading, sql
from gth_exporter.families import Family
from gth_exporter.table import Cell, Column, Level, Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from gth_exporter.connection import KeptConnection

DEVIATIONS = Family(
    "gth_security_deviations", "Objects that deviate from a rule of the security audit.", ("rule",)
)
QUERY = sql("security")
PING = "SELECT 1 AS answer"
REUSE_SECONDS = 300.0
"""Rights change when somebody changes them: five minutes is soon enough to be told."""


@dataclass(frozen=True, slots=True)
class SecurityRow:
    """One rule."""

    rule: str
    meaning: str
    deviations: int


class SecurityCollector(Collector):
    """Deviations from each rule of gth.security_audit()."""

    name = "security"
    title = "Security audit"
    families = (DEVIATIONS,)

    def __init__(
        self,
        connection: KeptConnection,
        *,
        reuse_seconds: float = REUSE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connection = connection
        self._reuse_seconds = reuse_seconds
        self._clock = clock
        self._kept: tuple[float, Reading] | None = None

    def read(self, deadline: Deadline) -> Reading:
        """Run the audit and count; a recent answer is given again while the database is there to be asked."""
        now = self._clock()
        if self._kept is not None and now - self._kept[0] < self._reuse_seconds:
            self._connection.rows(dict, PING, deadline)
            return self._kept[1]
        rows = self._connection.rows(SecurityRow, QUERY, deadline)
        reading = Reading((DEVIATIONS.build(((row.rule,), row.deviations) for row in rows),), _table(rows))
        self._kept = (now, reading)
        return reading


def _table(rows: list[SecurityRow]) -> Table:
    return Table(
        note="What deviates, and what puts it right: SELECT * FROM gth.security_audit().",
        columns=(Column("Rule"), Column("Says"), Column("Deviations", numeric=True)),
        rows=tuple(
            (
                Cell(row.rule),
                Cell(row.meaning),
                Cell(human.count(row.deviations), Level.BAD if row.deviations else Level.GOOD),
            )
            for row in rows
        ),
        when_empty="The database knows no rules: migrate has not finished.",
    )
