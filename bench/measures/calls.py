"""A tenant's call through the stack against the other ways to the same rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import edges
from bench.report import Row, at_least
from bench.statistics import Arm, Spread, noise, ratios, rotate

if TYPE_CHECKING:
    from bench.edges import Edge
    from bench.report import Target
    from bench.setup import Bench

MANY_CLIENTS = 1000
CALL = "tail_call"
WARM_UP_SECONDS = 2


def calls(bench: Bench) -> list[Row]:
    """One call with 21 rows: stack, direct, bare with four statements, and both chains."""
    bench.need_arms()
    ways: list[tuple[str, Edge, str]] = [
        ("stack", edges.stack(), CALL),
        ("direct", edges.direct(bench.leader), CALL),
        ("bare, 4 round trips", edges.bare(), "tail_transaction"),
        ("chain", edges.chain(bench.project, "chain-pgbouncer"), CALL),
        ("chain, TLS to server", edges.chain(bench.project, "chain-pgbouncer-tls"), CALL),
        ("stack again", edges.stack(), CALL),
        ("stack, 4 round trips", edges.stack(), "tail_transaction"),
    ]
    arms = [_arm(bench, name, edge, script) for name, edge, script in ways]
    figures = rotate(arms, bench.options.rounds, bench.told)
    bench.noise.append(noise(figures["stack"], figures["stack again"]))

    def row(measure: str, other: str, target: Target | None, how: str, top: str = "stack") -> Row:
        return _ratio(figures, top, other, measure, target, how)

    edge = "TLS + SCRAM to PgBouncer"
    return [
        row("tenant call, one round trip: stack ÷ bare with BEGIN, set_config, SELECT, COMMIT", "bare, 4 round trips",
            at_least(1.0), f"{edge}; bare: its socket, SCRAM"),
        row("tenant call: stack ÷ direct", "direct", at_least(0.6), f"{edge}; direct: the leader's socket, SCRAM"),
        row("tenant call: stack ÷ PgBouncer → HAProxy → PostgreSQL", "chain", at_least(1.8),
            f"both {edge}; the chain's other hops are plain TCP; HAProxy asks Patroni's REST API"),
        row("tenant call: stack ÷ the chain with TLS to the server", "chain, TLS to server", None,
            "as design 2.4 would ask of it"),
        row("four round trips: stack ÷ bare", "bare, 4 round trips", None, "for information",
            top="stack, 4 round trips"),
        row("A against A: stack ÷ stack", "stack again", None, "the noise of this run"),
    ]  # fmt: skip


def connections(bench: Bench) -> list[Row]:
    """A connection for every transaction."""
    bench.need_arms()
    arms = [
        _arm(bench, "stack, connecting", edges.stack(), CALL, reconnect=True),
        _arm(bench, "direct, connecting", edges.direct(bench.leader), CALL, reconnect=True),
        _arm(bench, "bare, connecting", edges.bare(), CALL, reconnect=True),
    ]
    figures = rotate(arms, bench.options.rounds, bench.told)
    how = "pgbench -C, 16 clients; stack: TLS + SCRAM each time; direct: socket + SCRAM each time"
    return [
        _ratio(figures, "stack, connecting", "direct, connecting",
               "a connection per transaction: stack ÷ direct", at_least(10), how),
        _ratio(figures, "stack, connecting", "bare, connecting",
               "a connection per transaction: stack ÷ bare", None, "for information"),
    ]  # fmt: skip


def clients(bench: Bench) -> list[Row]:
    """Many clients against few, through the stack."""
    bench.need_arms()
    arms = [
        _arm(bench, "1,000 clients", edges.stack(), CALL, clients=MANY_CLIENTS),
        _arm(bench, "16 clients", edges.stack(), CALL),
    ]
    figures = rotate(arms, bench.options.rounds, bench.told)
    how = "the tenant call; connecting is not counted"
    return [
        _ratio(
            figures,
            "1,000 clients",
            "16 clients",
            "1,000 clients ÷ 16, through the stack",
            at_least(0.9),
            how,
        )
    ]


def _arm(bench: Bench, name: str, edge: Edge, script: str, *, reconnect: bool = False,
         clients: int = edges.CLIENTS) -> Arm:  # fmt: skip
    def run(number: int) -> float:
        if number == 0 and not bench.options.quick:
            edges.pgbench(bench.project, edge, script, seconds=WARM_UP_SECONDS, clients=clients)
        return edges.pgbench(
            bench.project, edge, script,
            seconds=bench.options.seconds, clients=clients, seed=number + 1, reconnect=reconnect,
        ).tps  # fmt: skip

    return Arm(name, run)


def _ratio(
    figures: dict[str, list[float]], top: str, bottom: str, measure: str, target: Target | None, how: str
) -> Row:
    middles = f"{Spread.of(figures[top]).middle:,.0f} ÷ {Spread.of(figures[bottom]).middle:,.0f} tps"
    return Row(
        measure, Spread.of(ratios(figures[top], figures[bottom])), target=target, detail=f"{middles}; {how}"
    )
