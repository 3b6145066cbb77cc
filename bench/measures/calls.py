"""A tenant's call through the stack against the other ways to the same rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench import edges
from bench.report import Row, at_least
from bench.statistics import Arm, Spread, noise, ratios, rotate

if TYPE_CHECKING:
    from bench.edges import Edge
    from bench.report import Target
    from bench.setup import Bench

MANY_CLIENTS = 1000
# pgbench's clock runs while a thousand clients connect: both arms get transactions in place of seconds.
TRANSACTIONS_PER_SECOND = 4000
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

    stack = _Against(figures, "stack")
    edge = "TLS + SCRAM to PgBouncer"
    return [
        stack.row("bare, 4 round trips", "tenant call, one round trip: stack ÷ bare in four (BEGIN … COMMIT)",
                  f"{edge}; bare: its socket, SCRAM", at_least(1.0)),
        stack.row("direct", "tenant call: stack ÷ direct", f"{edge}; direct: the leader's socket, SCRAM",
                  at_least(0.6)),
        stack.row("chain", "tenant call: stack ÷ PgBouncer → HAProxy → PostgreSQL",
                  f"both {edge}; behind it plain TCP; HAProxy asks Patroni's REST API", at_least(1.8)),
        stack.row("chain, TLS to server", "tenant call: stack ÷ the chain with TLS to the server",
                  "a chain with TLS on every wire, as the stack has it"),
        stack.row("stack, 4 round trips", "tenant call: one round trip ÷ four, both through the stack",
                  "what the functions are for"),
        stack.row("stack again", "A against A: stack ÷ stack", "the noise of this run"),
    ]  # fmt: skip


def connections(bench: Bench) -> list[Row]:
    """A connection for every transaction."""
    bench.need_arms()
    arms = [
        _arm(bench, "stack, connecting", edges.stack(), CALL, reconnect=True),
        _arm(bench, "direct, connecting", edges.direct(bench.leader), CALL, reconnect=True),
        _arm(bench, "direct over TLS", edges.direct_over_tls(bench.leader), CALL, reconnect=True),
    ]
    stack = _Against(rotate(arms, bench.options.rounds, bench.told), "stack, connecting")
    how = "pgbench -C, 16 clients; stack: TLS + SCRAM each time; direct: socket + SCRAM each time"
    return [
        stack.row("direct, connecting", "a connection per transaction: stack ÷ direct", how, at_least(10)),
        stack.row("direct over TLS", "a connection per transaction: stack ÷ direct over TCP with TLS",
                  "as an application without a pooler connects from elsewhere: TLS + SCRAM in both arms"),
    ]  # fmt: skip


def clients(bench: Bench) -> list[Row]:
    """Many clients against few, through the stack."""
    bench.need_arms()
    arms = [
        _counted_arm(bench, "1,000 clients", MANY_CLIENTS),
        _counted_arm(bench, "16 clients", edges.CLIENTS),
    ]
    many = _Against(rotate(arms, bench.options.rounds, bench.told), "1,000 clients")
    how = "the tenant call; connecting is not counted"
    return [many.row("16 clients", "1,000 clients ÷ 16, through the stack", how, at_least(0.9))]


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
    """Rows that hold one arm against the others."""

    figures: dict[str, list[float]]
    arm: str

    def row(self, other: str, measure: str, how: str, target: Target | None = None) -> Row:
        top, bottom = self.figures[self.arm], self.figures[other]
        middles = f"{Spread.of(top).middle:,.0f} ÷ {Spread.of(bottom).middle:,.0f} tps"
        return Row(measure, Spread.of(ratios(top, bottom)), target=target, detail=f"{middles}; {how}")
