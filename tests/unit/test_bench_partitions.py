"""What the bench takes for maintenance that was measured: a reader to its end, and nothing left to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from bench.errors import BenchError
from bench.measures.partitions import LEFT, OURS, READER, Manager

if TYPE_CHECKING:
    from bench.setup import Bench


class Scripted(Manager):
    """A manager whose server answers what it is told to."""

    left = "0"
    reader_dies = False

    def sql(self, script: str, *variables: str) -> str:
        """Answer as psql would."""
        if script == READER and self.reader_dies:
            raise BenchError("the reader's connection was lost")
        return self.left if script.startswith(LEFT[OURS]) else ""


@pytest.fixture
def manager() -> Scripted:
    """Ours, without a server."""
    return Scripted(cast("Bench", None), OURS)


def test_a_reader_that_dies_is_no_measurement(manager: Scripted) -> None:
    """Writers beside no reader wait for less."""
    manager._maintain()
    manager.reader_dies = True
    with pytest.raises(BenchError, match="connection was lost"):
        manager._maintain()


def test_work_that_was_left_is_no_measurement(manager: Scripted) -> None:
    """A manager that gives up holds nobody up."""
    manager.left = "20000"
    with pytest.raises(BenchError, match="ours left work undone: 20000"):
        manager._maintain()
