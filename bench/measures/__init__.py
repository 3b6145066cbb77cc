"""What is measured, in the order of a full run: name → function that answers rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.measures import (
    calls,
    checkpoints,
    commit,
    failover,
    partitions,
    planning,
    rollups,
    row_security,
    signed_context,
    startup,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.report import Row
    from bench.setup import Bench

MEASURES: dict[str, Callable[[Bench], list[Row]]] = {
    "startup": startup.startup,
    "memory": startup.memory,
    "calls": calls.calls,
    "calls-over-tls": calls.calls_over_tls,
    "connections": calls.connections,
    "clients": calls.clients,
    "row-security": row_security.row_security,
    "signed-context": signed_context.signed_context,
    # These write: what reads conversations comes before them.
    "commit": commit.commit,
    "checkpoints": checkpoints.checkpoints,
    "rollups": rollups.rollups,
    "partitions": partitions.partitions,
    "planning": planning.planning,
    "failover": failover.failover,
}
