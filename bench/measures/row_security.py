"""Hot queries under row security against the same queries that say whose rows they want."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import edges
from bench.report import Row, at_most
from bench.statistics import Spread, ratios

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
    """Both queries by one client, mixed by transaction, each by its own role: gth_admin bypasses policies."""
    one = "1".zfill(32)
    way = edges.direct(bench.leader).as_role(
        "postgres", f"-c app.tenant_id={one} -c app.user_id={one} -c app.scope={scope}"
    )

    def run(number: int) -> list[float]:
        figures = edges.mixed(
            bench.project, way, (f"{query}_rls", f"{query}_plain"),
            seconds=2 * bench.options.seconds, seed=number,
        )  # fmt: skip
        bench.told(f"round {number}/{bench.options.rounds}  {query}: {figures[0]:.3f} ÷ {figures[1]:.3f} ms")
        return figures

    top, bottom = zip(*(run(number + 1) for number in range(bench.options.rounds)), strict=True)
    times = f"{Spread.of(top).middle:.3f} ÷ {Spread.of(bottom).middle:.3f} ms"
    return Row(
        f"row security: {query} ÷ the same with an explicit WHERE (time)",
        Spread.of(ratios(top, bottom)),
        target=at_most(LIMIT),
        detail=f"{times}; {how}; one client, the two mixed by transaction",
    )
