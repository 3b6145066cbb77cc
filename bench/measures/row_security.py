"""Hot queries under row security against the same queries that say whose rows they want."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from bench import edges
from bench.report import Row, at_most
from bench.statistics import Arm, Spread, ratios

if TYPE_CHECKING:
    from bench.setup import Bench

LIMIT = 1.05
QUERIES = {
    "page": ("40 to 50 rows of a conversation, as its user", "user"),
    "aggregate": ("20,000 events of a tenant, in the tenant's scope", "tenant"),
    "scan": ("8,000 messages of a tenant, in the tenant's scope", "tenant"),
}


def row_security(bench: Bench) -> list[Row]:
    """One client on the leader's socket: what is compared is a query's time, not a path to it."""
    bench.need_arms()
    return [_compare(bench, query, how, scope) for query, (how, scope) in QUERIES.items()]


def _compare(bench: Bench, query: str, how: str, scope: str) -> Row:
    month = dt.datetime.now(dt.UTC).strftime("%Y-%m-01T00:00:00Z")
    one = "1".zfill(32)
    context = f"-c app.tenant_id={one} -c app.user_id={one} -c app.scope={scope}"
    way = edges.direct(bench.leader)

    def arm(name: str, role: str, script: str) -> Arm:
        def run(number: int) -> float:
            # Both roles have the same settings; gth_admin bypasses row security.
            edge = way.as_role(role, context)
            return edges.pgbench(
                bench.project, edge, script,
                clients=1, seconds=bench.options.turn_seconds, seed=number + 1, variables={"month": month},
            ).latency_ms  # fmt: skip

        return Arm(name, run)

    arms = [
        arm(f"{query}, policies", "gth_app", f"{query}_rls"),
        arm(f"{query}, WHERE", "gth_admin", f"{query}_plain"),
    ]
    figures = bench.rotate(*arms, turns=bench.options.turns)
    top, bottom = figures.values()
    times = f"{Spread.of(top).middle:.3f} ÷ {Spread.of(bottom).middle:.3f} ms"
    return Row(
        f"row security: {query} ÷ the same with an explicit WHERE (time)",
        Spread.of(ratios(top, bottom)),
        target=at_most(LIMIT),
        detail=f"{times}; {how}",
    )
