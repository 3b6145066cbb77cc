"""What the bench makes of pgbench's log of single transactions."""

from __future__ import annotations

import pytest
from bench.errors import BenchError
from bench.latency import Latencies, Transaction, between, failures, read_log

LOG = ["0 1 2500 0 1700000000 500000", "3 7 failed 0 1700000001 0", "1 1 90000 0 1700000002 250000"]


def test_a_line_is_when_and_how_long() -> None:
    """Milliseconds, and the moment it ended; of a failed one there is no time."""
    assert read_log(LOG) == [Transaction(1700000000.5, 2.5), Transaction(1700000002.25, 90.0)]


@pytest.mark.parametrize("line", ["", "pgbench: error", "0 1 2.5 0 1700000000 500000"])
def test_another_line_is_no_figure(line: str) -> None:
    """It says which line."""
    with pytest.raises(BenchError, match="logged"):
        read_log([line])


def test_only_what_was_under_way_counts() -> None:
    """Ended before or begun after is left out; a transaction across the end is the one that waited."""
    early, across, late = Transaction(9.9, 50), Transaction(12.0, 1500), Transaction(14.0, 100)
    assert between([early, across, late], 10, 11) == (across,)
    with pytest.raises(BenchError, match="no transaction"):
        between([early], 10, 11)


def test_longest_and_percentile() -> None:
    """Nearest rank: of a hundred, 99 do not exceed the 99th; of an odd number the middle one is the half."""
    latencies = Latencies(tuple(Transaction(0, number) for number in range(1, 101)))
    assert latencies.longest() == 100
    assert latencies.percentile(0.5) == 50
    assert latencies.percentile(0.99) == 99
    assert latencies.percentile(1) == 100
    few = Latencies(latencies.transactions[:3])
    assert (few.percentile(0.5), few.percentile(0.99), few.percentile(0.01)) == (2, 3, 1)


def test_failed_transactions_are_counted() -> None:
    """From pgbench's closing lines; without them, or with nothing done, it is an error."""
    said = "number of transactions actually processed: 9\nnumber of failed transactions: 8 (0.024%)\n"
    assert failures(said) == 8
    for wrong in ("pgbench: error", said.replace(": 9", ": 0")):
        with pytest.raises(BenchError, match="did not end well"):
            failures(wrong)
