"""What it costs to have every commit on the standby, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import edges
from bench.report import Row, at_least
from bench.statistics import Arm, Spread, ratios

if TYPE_CHECKING:
    from bench.setup import Bench


def commit(bench: Bench) -> list[Row]:
    """Appending messages through the stack; each transaction says itself whether it waits for the standby."""
    bench.need_arms()
    way = edges.stack()

    def arm(name: str, durability: str) -> Arm:
        def run(number: int) -> float:
            variables = {"durability": durability}
            seconds = bench.options.turn_seconds
            return edges.pgbench(
                bench.project, way, "append", seconds=seconds, seed=number + 1, variables=variables
            ).tps

        return Arm(name, run)

    figures = bench.rotate(arm("synchronous", "on"), arm("asynchronous", "local"), turns=bench.options.turns)
    spread = Spread.of(ratios(figures["synchronous"], figures["asynchronous"]))
    middles = " ÷ ".join(
        f"{Spread.of(figures[name]).middle:,.0f}" for name in ("synchronous", "asynchronous")
    )
    return [
        Row(
            "synchronous ÷ asynchronous commit, 16 clients",
            spread,
            target=at_least(0.85),
            detail=f"{middles} messages a second through the stack; synchronous_commit on and local",
        )
    ]
