"""The status page points at partitioned tables that lack room, and only at those."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

import pytest

from gth_exporter.collector import Deadline
from gth_exporter.collectors.partitions import PartitionsCollector, PartitionsRow
from gth_exporter.table import Level

if TYPE_CHECKING:
    from gth_exporter.connection import KeptConnection


class Answers:
    """A database that knows one partitioned table."""

    def __init__(self, headroom: float) -> None:
        self._row = PartitionsRow("events", 3, 0, 0, 0, 0, headroom, 1, None, None, None, 0)

    def rows(self, *_: object) -> list[PartitionsRow]:
        """Return the row, whatever is asked."""
        return [self._row]


def level(now: str, ahead_until: str) -> Level:
    """How the page shows the room of a table whose months go until then."""
    begin, end = (datetime.fromisoformat(day).replace(tzinfo=UTC) for day in (now, ahead_until))
    connection = cast("KeptConnection", Answers((end - begin).total_seconds()))
    return PartitionsCollector(connection).read(Deadline(1)).table.rows[0][-1].level


@pytest.mark.parametrize(
    ("now", "ahead_until"),
    [("2027-01-31T23:59", "2027-03-01"), ("2027-04-30T23:59", "2027-06-01"), ("2027-02-01", "2027-03-01")],
)
def test_one_month_made_in_advance_is_room(now: str, ahead_until: str) -> None:
    """With premake = 1 the shortest month is all there is, until the job of the next one's first minutes."""
    assert level(now, ahead_until) is Level.GOOD


@pytest.mark.parametrize(
    ("now", "ahead_until"), [("2027-02-02T00:01", "2027-03-01"), ("2027-03-06", "2027-04-01")]
)
def test_a_month_that_was_not_made_is_told(now: str, ahead_until: str) -> None:
    """Within five days of the month in which the one after it was to be made."""
    assert level(now, ahead_until) is Level.WARNING


def test_without_room_it_is_bad() -> None:
    """Rows go to the default partition already."""
    assert level("2027-02-02", "2027-02-02") is Level.BAD
