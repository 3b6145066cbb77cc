"""What the status page marks: a collector's rows become cells that ask for attention, or do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest

from gth_exporter.collector import Deadline
from gth_exporter.collectors.partitions import DAY_SECONDS, PartitionsCollector, PartitionsRow
from gth_exporter.collectors.rollups import RollupRow, RollupsCollector
from gth_exporter.collectors.security import SecurityCollector, SecurityRow
from gth_exporter.table import Level

if TYPE_CHECKING:
    from gth_exporter.collector import Collector
    from gth_exporter.connection import KeptConnection


class Answer:
    """A connection that has one row for every query."""

    def __init__(self, row: object) -> None:
        self._row = row

    def rows(self, *_: object) -> list[object]:
        """Answer."""
        return [self._row]


def cells(collector: type[Any], row: object) -> dict[str, tuple[str, Level]]:
    """Text and level of the row's cells, by heading."""
    subject: Collector = collector(cast("KeptConnection", Answer(row)))
    table = subject.read(Deadline(1)).table
    [found] = table.rows
    return {
        column.heading: (cell.text, cell.level) for column, cell in zip(table.columns, found, strict=True)
    }


@pytest.mark.parametrize(
    ("days", "level"),
    [(None, Level.PLAIN), (0, Level.BAD), (1, Level.WARNING), (26.9, Level.WARNING), (27, Level.GOOD)],
)
def test_room_for_less_than_any_month_is_marked(days: float | None, level: Level) -> None:
    """The monthly job has missed its turn by then; without any room, rows go to the default partition."""
    seconds = None if days is None else days * DAY_SECONDS
    row = PartitionsRow("chat_messages", 4, 1, 1, 0, 0, seconds, 1, None, None, None, 0)
    found = cells(PartitionsCollector, row)
    assert found["Room ahead"][1] is level
    assert {found[heading][1] for heading in ("In default", "Gaps")} == {Level.PLAIN}


def test_stray_rows_and_gaps_are_marked() -> None:
    """There should be none."""
    row = PartitionsRow("chat_messages", 4, 1, 1, 1, 2, 1.0, 1, None, None, None, 0)
    found = cells(PartitionsCollector, row)
    assert (found["In default"], found["Gaps"]) == (("1", Level.WARNING), ("2", Level.WARNING))


@pytest.mark.parametrize(
    ("seconds", "level"), [(None, Level.PLAIN), (7200, Level.GOOD), (7201, Level.WARNING)]
)
def test_a_rollup_that_missed_its_turn_is_marked(seconds: float | None, level: Level) -> None:
    """It is refreshed every hour, and before the first time it is not late."""
    assert cells(RollupsCollector, RollupRow("hourly", seconds))["Behind"][1] is level


@pytest.mark.parametrize(("number", "level"), [(0, Level.GOOD), (1, Level.BAD)])
def test_a_deviation_is_marked(number: int, level: Level) -> None:
    """None is said as well: somebody looked."""
    row = SecurityRow("row_security", "is on", number)
    assert cells(SecurityCollector, row)["Deviations"] == (str(number), level)
