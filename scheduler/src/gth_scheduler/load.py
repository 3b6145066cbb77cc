"""Whether the database has more urgent work than a job, by the limits that the job declares."""

from __future__ import annotations

from datetime import timedelta

from gth_common.db import Connection
from gth_scheduler.jobs import YieldTo

POLL_SECONDS = 1.0
# What gth.yield_to_load() says: with the reason while it waits, and afterwards. No word of the job's own.
WAITS = "waits: "
GOES_ON = "goes on"


def too_busy(connection: Connection, limits: YieldTo) -> str | None:
    """Return which limit is passed, and by what, or None."""
    row = connection.execute("SELECT gth.too_busy(%s, %s)", [limits.replication_lag, limits.active_queries])
    answer = row.fetchone()
    return None if answer is None or answer[0] is None else str(answer[0])


def tell_limits(connection: Connection, limits: YieldTo | None) -> None:
    """Set what gth.yield_to_load() reads inside a procedure: the limits, and that it has not waited yet."""
    lag = None if limits is None or limits.replication_lag is None else limits.replication_lag
    queries = None if limits is None else limits.active_queries
    connection.execute(
        "SELECT set_config('gth.yield_replication_lag', %s, false),"
        " set_config('gth.yield_active_queries', %s, false), set_config('gth.yielded', '0', false)",
        [_seconds(lag), "" if queries is None else str(queries)],
    )


def waited_inside(connection: Connection) -> float:
    """Return for how many seconds gth.yield_to_load() has held the procedure up."""
    row = connection.execute("SELECT current_setting('gth.yielded', true)").fetchone()
    return float(row[0]) if row is not None and row[0] else 0.0


def _seconds(duration: timedelta | None) -> str:
    return "" if duration is None else f"{duration.total_seconds():.0f}s"
