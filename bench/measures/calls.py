"""A tenant's call through the stack against the other ways to the same rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench import edges
from bench.report import Row, at_least
from bench.statistics import Arm, Spread, noise, ratios

if TYPE_CHECKING:
    from bench.edges import Edge
    from bench.report import Target
    from bench.setup import Bench

MANY_CLIENTS = 1000
# pgbench's clock runs while a thousand clients connect: both arms get transactions in place of seconds.
TRANSACTIONS_PER_SECOND = 4000
CALL = "tail_call"
FOUR = "tail_transaction"
WARM_UP_SECONDS = 2


def calls(bench: Bench) -> list[Row]:
    """One call with 21 rows, from a container of the same host: every arm is entered by a socket.

    So is the chain, and over TCP, too, which is how such chains are reached.
    """
    bench.need_arms()
    ways: list[tuple[str, Edge, str]] = [
        ("stack", edges.stack_socket(), CALL),
        ("direct", edges.direct(bench.leader), CALL),
        ("bare, 4 round trips", edges.bare(), FOUR),
        ("chain", edges.chain_over_tcp(bench.project), CALL),
        ("chain, socket", edges.chain_socket(), CALL),
        ("stack again", edges.stack_socket(), CALL),
    ]
    figures = bench.rotate(*(_arm(bench, *way) for way in ways), turns=bench.options.turns)
    bench.noise.append(noise(figures["stack"], figures["stack again"]))
    stack = _Against(figures, "stack", "every arm entered by its socket, SCRAM")
    over_tcp = _Against(
        figures, "stack", "the stack entered by its socket, the chain over TCP without TLS; SCRAM"
    )
    return [
        stack.row("bare, 4 round trips", "tenant call, one round trip: stack ÷ bare in four (BEGIN … COMMIT)",
                  at_least(1.0)),
        stack.row("direct", "tenant call: stack ÷ direct", at_least(0.6)),
        over_tcp.row("chain", "tenant call: stack ÷ PgBouncer → HAProxy → PostgreSQL over TCP", at_least(1.8),
                     "HAProxy asks Patroni's REST API"),
        stack.row("chain, socket", "tenant call: stack ÷ such a chain entered by its pooler's socket",
                  how="the chain is plain TCP behind its pooler"),
        stack.row("stack again", "A against A: stack ÷ stack", how="the noise of this run"),
    ]  # fmt: skip


def calls_over_tls(bench: Bench) -> list[Row]:
    """The same from another host: every arm is entered over TCP with TLS and the server's name verified."""
    bench.need_arms()
    ways: list[tuple[str, Edge, str]] = [
        ("stack, TLS", edges.stack(), CALL),
        ("direct, TLS", edges.direct_over_tls(bench.leader), CALL),
        ("bare, TLS, 4 round trips", edges.bare_over_tls(bench.project), FOUR),
        ("chain, TLS", edges.chain(bench.project, "chain-pgbouncer"), CALL),
        ("chain, TLS throughout", edges.chain(bench.project, "chain-pgbouncer-tls"), CALL),
        ("stack, TLS, 4 round trips", edges.stack(), FOUR),
    ]
    figures = bench.rotate(*(_arm(bench, *way) for way in ways), turns=bench.options.turns)
    stack = _Against(figures, "stack, TLS", "every arm entered over TCP with TLS, SCRAM")
    return [
        stack.row("bare, TLS, 4 round trips", "over TLS: stack in one round trip ÷ bare in four",
                  at_least(1.0)),
        stack.row("direct, TLS", "over TLS: stack ÷ direct", at_least(0.6)),
        stack.row("chain, TLS", "over TLS: stack ÷ chain", how="the chain is plain TCP behind its pooler"),
        stack.row("chain, TLS throughout", "over TLS: stack ÷ chain with TLS to the server, too",
                  how="a chain with TLS on every wire, as the stack has it"),
        stack.row("stack, TLS, 4 round trips", "over TLS: one round trip ÷ four, both through the stack",
                  how="what the functions are for"),
    ]  # fmt: skip


def connections(bench: Bench) -> list[Row]:
    """A connection for every transaction: by the socket, with all the rounds of SCRAM, and over TLS."""
    bench.need_arms()
    socket: list[tuple[str, Edge]] = [
        ("stack, connecting", edges.stack_socket()),
        ("direct, connecting", edges.direct(bench.leader)),
    ]
    tls: list[tuple[str, Edge]] = [
        ("stack, connecting, TLS", edges.stack()),
        ("direct, connecting, TLS", edges.direct_over_tls(bench.leader)),
    ]
    figures = _connecting(bench, [*socket, *tls])
    bench.project.migrate({"GTH_SCRAM_ITERATIONS": "4096"})
    try:
        stretched = _connecting(bench, socket)
    finally:
        bench.project.migrate({})
    measure = "a connection per transaction: stack ÷ direct"
    edge = "pgbench -C, 16 clients; both by a socket"
    by_default = _Against(figures, "stack, connecting", f"{edge}, SCRAM with one round each time")
    picky = _Against(stretched, "stack, connecting", f"{edge}, SCRAM with 4,096 rounds each time")
    over_tls = _Against(figures, "stack, connecting, TLS", "pgbench -C, 16 clients; both over TLS")
    return [
        by_default.row("direct, connecting", measure, at_least(10)),
        picky.row(
            "direct, connecting",
            f"{measure}, GTH_SCRAM_ITERATIONS=4096",
            how="the rounds are the client's own time",
        ),
        over_tls.row("direct, connecting, TLS", f"over TLS: {measure}", how="the handshakes are most of it"),
    ]


def _connecting(bench: Bench, ways: list[tuple[str, Edge]]) -> dict[str, list[float]]:
    arms = [_arm(bench, name, edge, CALL, reconnect=True) for name, edge in ways]
    return bench.rotate(*arms, turns=bench.options.turns)


def clients(bench: Bench) -> list[Row]:
    """Many clients against few, through the stack."""
    bench.need_arms()
    arms = [
        _counted_arm(bench, "1,000 clients", MANY_CLIENTS),
        _counted_arm(bench, "16 clients", edges.CLIENTS),
    ]
    how = "the tenant call over TLS; connecting is not counted"
    many = _Against(bench.rotate(*arms), "1,000 clients", how)
    return [many.row("16 clients", "1,000 clients ÷ 16, through the stack", at_least(0.9))]


def _arm(bench: Bench, name: str, edge: Edge, script: str, *, reconnect: bool = False,
         clients: int = edges.CLIENTS) -> Arm:  # fmt: skip
    def run(number: int) -> float:
        if number == 0 and not bench.options.quick:
            edges.pgbench(bench.project, edge, script, seconds=WARM_UP_SECONDS, clients=clients)
        return edges.pgbench(
            bench.project, edge, script,
            seconds=bench.options.turn_seconds, clients=clients, seed=number + 1, reconnect=reconnect,
        ).tps  # fmt: skip

    return Arm(name, run)


def _counted_arm(bench: Bench, name: str, clients: int) -> Arm:
    each = bench.options.seconds * TRANSACTIONS_PER_SECOND // clients

    def run(number: int) -> float:
        stack = edges.stack()
        return edges.pgbench(
            bench.project, stack, CALL, transactions=each, clients=clients, seed=number + 1
        ).tps

    return Arm(name, run)


@dataclass(frozen=True)
class _Against:
    """Rows that hold one arm against the others; `edge` is how all of them are entered."""

    figures: dict[str, list[float]]
    arm: str
    edge: str

    def row(self, other: str, measure: str, target: Target | None = None, how: str = "") -> Row:
        top, bottom = self.figures[self.arm], self.figures[other]
        middles = f"{Spread.of(top).middle:,.0f} ÷ {Spread.of(bottom).middle:,.0f} tps"
        detail = "; ".join(part for part in (middles, self.edge, how) if part)
        return Row(measure, Spread.of(ratios(top, bottom)), target=target, detail=detail)
