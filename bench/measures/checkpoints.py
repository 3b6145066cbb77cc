"""LangGraph's own saver through the stack, against the same saver on its own tables in a bare PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import edges
from bench.errors import BenchError
from bench.report import Row, at_least
from bench.statistics import Arm, Spread, ratios, rotate

if TYPE_CHECKING:
    from bench.edges import Edge
    from bench.report import Target
    from bench.setup import Bench

LIMIT = 0.7
TENANTS = 10
# A database of the saver's own, where it made its tables itself.
DATABASE = "langgraph"
PROGRAM = "/checkpoints/writes.py"
WAYS = {
    "saver": "the saver's calls of six-turn conversations, replayed: nothing but the saver works",
    "graph": "a graph of two nodes, six turns a conversation, which does the same calls and its own work",
}


def checkpoints(bench: Bench) -> list[Row]:
    """Sixteen clients in one container for all arms: a process and a connection each, the library as it is.

    The arms differ in everything that the stack adds: TLS, PgBouncer, tenants and their policies, a standby
    that has each commit. Bare is reached over its socket, which no application on another host could.
    """
    bench.need_arms()
    bare = _bare_tables(bench)
    rows = []
    for way, how in WAYS.items():
        figures = rotate(
            [
                _arm(bench, way, f"{way}, stack", edges.stack(), TENANTS),
                _arm(bench, way, f"{way}, direct", edges.direct(bench.leader), TENANTS),
                _arm(bench, way, f"{way}, bare", bare, 0),
            ],
            bench.options.rounds,
            bench.told,
        )
        stack, direct, own = figures.values()
        rows += [
            _row(f"checkpoint writes, {way}: stack ÷ the saver's own tables on bare", stack, own, how,
                 at_least(LIMIT)),
            _row(f"checkpoint writes, {way}: direct ÷ the saver's own tables on bare", direct, own,
                 "our tables and the standby, but over the leader's socket"),
        ]  # fmt: skip
    return rows


def _row(measure: str, top: list[float], bottom: list[float], how: str, target: Target | None = None) -> Row:
    middles = f"{Spread.of(top).middle:,.0f} ÷ {Spread.of(bottom).middle:,.0f} checkpoints a second"
    return Row(measure, Spread.of(ratios(top, bottom)), target=target, detail=f"{middles}; {how}")


def _bare_tables(bench: Bench) -> Edge:
    """A new database that belongs to the role which runs the saver's setup() in it."""
    owner = edges.bare().as_role("postgres").on("postgres")
    made = f"DROP DATABASE IF EXISTS {DATABASE};\nCREATE DATABASE {DATABASE} OWNER gth_app;\n"
    edges.psql(bench.project, owner, made)
    bare = edges.bare().on(DATABASE)
    _run(bench, bare, "--setup")
    return bare


def _arm(bench: Bench, way: str, name: str, edge: Edge, tenants: int) -> Arm:
    def run(_: int) -> float:
        answer = _run(
            bench, edge, f"--way={way}", f"--clients={edges.CLIENTS}", f"--seconds={bench.options.seconds}",
            f"--tenants={tenants}",
        )  # fmt: skip
        return _figure(answer)

    return Arm(name, run)


def _figure(answer: str) -> float:
    try:
        figure = float(answer)
    except ValueError as error:
        raise BenchError(f"{PROGRAM} answered no figure:\n{answer[-800:]}") from error
    if figure <= 0:
        raise BenchError(f"{PROGRAM} wrote no checkpoint")
    return figure


def _run(bench: Bench, edge: Edge, *arguments: str) -> str:
    return bench.project.execute(
        "langgraph", "bash", "-c", edges.AS_ROLE, "bash", "python3", PROGRAM, *arguments,
        environment=edge.environment, timeout=edges.PATIENCE_SECONDS,
    )  # fmt: skip
