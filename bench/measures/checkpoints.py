"""LangGraph's own saver through the stack, against the same saver on its own tables in a bare PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import edges
from bench.errors import BenchError
from bench.report import Row, at_least
from bench.statistics import Arm, Spread, ratios

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bench.edges import Edge
    from bench.report import Target
    from bench.setup import Bench

    # By which edge an arm is reached, and of how many tenants its clients are; 0 where the server knows none.
    Way = tuple[Edge, int]

LIMIT = 0.7
TENANTS = 10
# What the pooler is for: as many agents as are at work at once, a connection each.
MANY_CLIENTS = 64
# A database of the saver's own, where it made its tables itself.
DATABASE = "langgraph"
PROGRAM = "/checkpoints/writes.py"
WAYS = {
    "saver": "the saver's calls of six-turn conversations, replayed: nothing but the saver works",
    "graph": "a graph of two nodes, six turns a conversation, which does the same calls and its own work",
}


def checkpoints(bench: Bench) -> list[Row]:
    """Clients in one container for all arms: a process and a connection each, the library as it is.

    Both sides of a ratio are reached alike: over TLS, as from another host, or over sockets. What is left
    is what the stack adds: PgBouncer, tenants and their policies, a standby that has each commit.
    """
    bench.need_arms()
    _make_tables(bench)
    return [row for way in WAYS for row in (*_few(bench, way), _many(bench, way))]


def _few(bench: Bench, way: str) -> list[Row]:
    """Sixteen clients."""
    ways = _over_tls(bench) | {
        "stack, socket": (edges.stack_socket(), TENANTS),
        "bare": (edges.bare().on(DATABASE), 0),
    }
    figures = _measured(bench, way, ways, edges.CLIENTS)
    return [
        _row(way, figures, "stack", "bare over TLS", "stack ÷ bare, both over TLS", target=at_least(LIMIT)),
        _row(
            way, figures, "stack, socket", "bare", "stack ÷ bare, both over sockets", target=at_least(LIMIT)
        ),
        _row(way, figures, "stack", "bare", "stack over TLS ÷ bare over its socket"),
    ]


def _many(bench: Bench, way: str) -> Row:
    figures = _measured(bench, way, _over_tls(bench), MANY_CLIENTS)
    words = f"stack ÷ bare, both over TLS, {MANY_CLIENTS} clients"
    return _row(way, figures, "stack", "bare over TLS", words, target=at_least(LIMIT))


def _over_tls(bench: Bench) -> dict[str, Way]:
    return {
        "stack": (edges.stack(), TENANTS),
        "bare over TLS": (edges.bare_over_tls(bench.project).on(DATABASE), 0),
    }


def _measured(bench: Bench, way: str, ways: Mapping[str, Way], clients: int) -> dict[str, list[float]]:
    arms = [
        _arm(bench, f"{way}, {name}", edge, f"--way={way}", f"--clients={clients}", f"--tenants={tenants}")
        for name, (edge, tenants) in ways.items()
    ]
    measured = bench.rotate(*arms, turns=bench.options.turns)
    return dict(zip(ways, measured.values(), strict=True))


def _row(way: str, figures: Mapping[str, list[float]], top: str, bottom: str, words: str, *,
         target: Target | None = None) -> Row:  # fmt: skip
    middles = " ÷ ".join(f"{Spread.of(figures[name]).middle:,.0f}" for name in (top, bottom))
    return Row(
        f"checkpoint writes, {way}: {words}",
        Spread.of(ratios(figures[top], figures[bottom])),
        target=target,
        detail=f"{middles} checkpoints a second; {WAYS[way]}",
    )


def _make_tables(bench: Bench) -> None:
    """A database on bare that belongs to the role which runs the saver's setup() in it."""
    owner = edges.bare().as_role("postgres").on("postgres")
    made = f"DROP DATABASE IF EXISTS {DATABASE};\nCREATE DATABASE {DATABASE} OWNER gth_app;\n"
    edges.psql(bench.project, owner, made)
    _run(bench, edges.bare().on(DATABASE), "--setup")


def _arm(bench: Bench, name: str, edge: Edge, *arguments: str) -> Arm:
    def run(_: int) -> float:
        return figure(_run(bench, edge, *arguments, f"--seconds={bench.options.turn_seconds}"))

    return Arm(name, run)


def figure(answer: str) -> float:
    """Checkpoints a second from what the program printed; BenchError where that is no figure, or nothing."""
    try:
        rate = float(answer)
    except ValueError as error:
        raise BenchError(f"{PROGRAM} answered no figure:\n{answer[-800:]}") from error
    if not rate > 0:
        raise BenchError(f"{PROGRAM} wrote no checkpoint")
    return rate


def _run(bench: Bench, edge: Edge, *arguments: str) -> str:
    return bench.project.execute(
        "langgraph", "bash", "-c", edges.AS_ROLE, "bash", "python3", PROGRAM, *arguments,
        environment=edge.environment, timeout=edges.PATIENCE_SECONDS,
    )  # fmt: skip
