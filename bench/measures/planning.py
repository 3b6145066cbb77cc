"""Planning time of the hot queries with many partitions against few, as pg_stat_statements counts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import edges
from bench.errors import BenchError
from bench.report import Row, at_most
from bench.setup import load_schema
from bench.statistics import Arm, Spread, ratios

if TYPE_CHECKING:
    from bench.edges import Edge
    from bench.setup import Bench

FEW, MANY = 12, 240
LIMIT = 1.2
CALLS = 1000
WARM_UP = 5
ONE = "lpad('1', 32, '0')::uuid"


def hot_queries() -> dict[str, str]:
    """What an application sends all day, with the bounds the documentation asks for."""
    month = edges.this_month()
    return {
        "conversation tail": f"SELECT * FROM gth.conversation_tail({ONE}, {ONE}, {ONE}, 21)",
        "append a message": f"SELECT gth.append_message({ONE}, {ONE}, {ONE}, 'user', 'Hello')",
        "cached search": f"SELECT * FROM gth.cached_flight_search({ONE}, repeat('0', 64))",
        "page": "SELECT id, role, content FROM chat_messages"
        f" WHERE session_id = {ONE} AND created_at >= '{month}' ORDER BY created_at DESC, id DESC LIMIT 50",
        "aggregate": "SELECT event_name, count(*) FROM analytics_events"
        f" WHERE created_at >= '{month}' GROUP BY 1",
    }


def planning(bench: Bench) -> list[Row]:
    """On the stand-alone server, in a database per number of partitions."""
    bench.need_arms()
    _count_statements(bench)
    ways = {months: _database(bench, months) for months in (FEW, MANY)}
    rows = []
    for name, query in hot_queries().items():

        def arm(months: int, query: str = query, name: str = name) -> Arm:
            return Arm(
                f"{name}, {months} months", lambda _number: plan_milliseconds(bench, ways[months], query)
            )

        few, many = bench.rotate(arm(FEW), arm(MANY)).values()
        times = f"{Spread.of(many).middle:.3f} ÷ {Spread.of(few).middle:.3f} ms"
        rows.append(
            Row(
                f"planning: {name}, {MANY} monthly partitions ÷ {FEW}",
                Spread.of(ratios(many, few)),
                target=at_most(LIMIT),
                detail=f"{times} for all statements of a call, planned anew each time",
            )
        )
    return rows


def _count_statements(bench: Bench) -> None:
    """Only now, so that the arm of the other measures pays nothing for being counted."""
    bench.told("starting the stand-alone server again, with pg_stat_statements")
    owner = edges.bare().as_role("postgres")
    edges.psql(bench.project, owner, "ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements';\n")
    bench.project.restart("bare")


def _database(bench: Bench, months: int) -> Edge:
    name = f"plans_{months}"
    bench.told(f"making a database with {months} partitions")
    owner = edges.bare().as_role("postgres")
    edges.psql(bench.project, owner, f"DROP DATABASE IF EXISTS {name};\nCREATE DATABASE {name};\n")
    edge = edges.Edge(name, dict(owner.environment) | {"PGDATABASE": name})
    load_schema(bench.project, edge)
    edges.psql(bench.project, edge, "\\i /bench/partitions.sql\n", f"--set=months={months}")
    return edge


def plan_milliseconds(bench: Bench, edge: Edge, query: str) -> float:
    """Per call, as gth_app under row security, in a session that knows its tables; no plan is used twice."""
    call = f"DISCARD PLANS;\n{query};\n"
    script = (
        "SET pg_stat_statements.track = 'all';\nSET pg_stat_statements.track_planning = on;\n"
        f"SET app.tenant_id = '{'1'.zfill(32)}';\nSET app.user_id = '{'1'.zfill(32)}';\n"
        f"\\o /dev/null\nSET ROLE gth_app;\n{call * WARM_UP}RESET ROLE;\nSELECT pg_stat_statements_reset();\n"
        f"SET ROLE gth_app;\n{call * CALLS}RESET ROLE;\n\\o\n"
        "SELECT sum(total_plan_time), sum(plans)"
        " FROM pg_stat_statements AS s JOIN pg_database AS d ON d.oid = s.dbid"
        " WHERE d.datname = current_database() AND s.userid = 'gth_app'::regrole;\n"
    )
    answer = edges.psql(bench.project, edge, script).strip().split("|")
    if len(answer) < 2 or float(answer[1] or 0) < CALLS:  # noqa: PLR2004  # two columns
        raise BenchError(f"pg_stat_statements counted {answer} for {CALLS} calls of: {query}")
    return float(answer[0]) / CALLS
