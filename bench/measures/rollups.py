"""A report from the hourly rollup against the same report from the events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import edges
from bench.report import Row, at_most
from bench.statistics import Arm, Spread, ratios

if TYPE_CHECKING:
    from bench.setup import Bench

LIMIT = 0.25
REFRESH = "CALL gth.refresh_rollups();\nVACUUM (ANALYZE) analytics_events_hourly;\n"


def rollups(bench: Bench) -> list[Row]:
    """One client on the leader's socket, as an operator, all tenants: 200,000 events of this month."""
    bench.need_arms()
    way = edges.direct(bench.leader)
    edges.psql(bench.project, way.as_role("postgres"), REFRESH)

    def arm(script: str) -> Arm:
        def run(number: int) -> float:
            return edges.pgbench(
                bench.project, way.as_role("gth_admin"), script,
                clients=1, seconds=bench.options.turn_seconds, seed=number + 1,
            ).latency_ms  # fmt: skip

        return Arm(script, run)

    figures = bench.rotate(arm("hours_rollup"), arm("hours_events"), turns=bench.options.turns)
    rollup, events = figures.values()
    times = f"{Spread.of(rollup).middle:.1f} ÷ {Spread.of(events).middle:.1f} ms"
    return [
        Row(
            "a month by day: hourly rollup ÷ raw events (time)",
            Spread.of(ratios(rollup, events)),
            target=at_most(LIMIT),
            detail=f"{times}; count, mean and maximum by tenant, day and event; 200,000 events",
        )
    ]
