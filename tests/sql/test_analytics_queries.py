"""analytics_queries.sql: every query answers, as its header says, for an analyst, on a standby."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from tests.sql.conftest import SQL
from tests.sql.support.maintenance import month

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sql.support.database import Connection, Database
    from tests.sql.support.server import Server

FILE = SQL / "analytics_queries.sql"
# The map lists them.
PARTS = [SQL / name for name in re.findall(r"^\\ir (\S+)$", FILE.read_text(), re.MULTILINE)]
TEXT = "\n".join(part.read_text() for part in PARTS)
WANTED = {
    "search_to_book_funnel",
    "revenue_by_route_and_month",
    "agent_latency",
    "agent_tokens",
    "retention_cohorts",
    "cache_efficiency",
    "cancellations",
    "top_routes",
    "partition_sizes",
}
# Queries over a partitioned table have to say which months they want.
PARTITIONED = re.compile(r"FROM (analytics_events|chat_messages)\b")


@dataclass(frozen=True)
class Query:
    """One named query of the file."""

    name: str
    description: str
    columns: list[str]
    sql: str

    def text(self, since: dt.datetime, until: dt.datetime) -> str:
        """The query with its period as literals, as psql would send it."""
        return self.sql.replace(":'since'", f"'{since.isoformat()}'").replace(
            ":'until'", f"'{until.isoformat()}'"
        )


def queries() -> list[Query]:
    """What the file has, in its order."""
    pattern = re.compile(
        r"^-- name: (?P<name>\S+)\n-- description: (?P<description>.+)\n-- columns: (?P<columns>.+)\n"
        r"(?P<sql>(?:SELECT|WITH)[^;]+;)$",
        re.MULTILINE,
    )
    return [
        Query(
            found["name"],
            found["description"],
            re.sub(r" \([^)]*\)", "", found["columns"]).split(", "),
            found["sql"],
        )
        for found in pattern.finditer(TEXT)
    ]


QUERIES = queries()
BY_NAME = {query.name: query for query in QUERIES}


@pytest.fixture
def standby(server: Server, seeded: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A hot standby of the server; the DSN of the seeded database on it."""
    folder = server.folder / "standby"
    server._run(
        "pg_basebackup", "-h", str(server.folder), "-U", "postgres", "-D", str(folder), "-R", "-c", "fast"
    )
    # a standby needs at least the primary's limits
    limits = "-c max_connections=60 -c max_locks_per_transaction=512"
    options = f"-k {server.folder} -p 5433 -c listen_addresses='' {limits}"
    server._run(
        "pg_ctl", "-D", str(folder), "-l", str(server.folder / "standby.log"), "-o", options, "-w", "start"
    )
    yield f"host={server.folder} port=5433 dbname={seeded.name} user=gth_readonly"
    server._run("pg_ctl", "-D", str(folder), "-m", "immediate", "-w", "stop")


@pytest.fixture
def analyst(seeded: Database) -> Iterator[Connection]:
    """A connection to the seeded database as gth_readonly."""
    with seeded.connect("gth_readonly") as connection:
        yield connection


@pytest.fixture
def everything(seeded: Database) -> Iterator[Connection]:
    """A connection to the seeded database as postgres: to count for oneself."""
    with seeded.connect() as connection:
        yield connection


def rows(connection: Connection, name: str) -> list[dict[str, Any]]:
    """The answer of a query over all there is, as dictionaries."""
    with connection.cursor(row_factory=psycopg.rows.dict_row) as cursor:
        return cursor.execute(BY_NAME[name].text(month(-6), month(1))).fetchall()


def test_every_query_of_the_file_is_known() -> None:
    """A header that is not complete would hide its query from these tests; names are unique."""
    assert TEXT.count("\n-- name: ") == len(QUERIES) == len(BY_NAME)
    assert len(QUERIES) >= 15
    assert set(BY_NAME) >= WANTED
    assert len(re.findall(r";$", TEXT, re.MULTILINE)) == len(QUERIES)


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_answers_with_the_columns_it_names(analyst: Connection, query: Query) -> None:
    """As gth_readonly, on the seed's data: rows, and the columns of the header in their order."""
    cursor = analyst.execute(query.text(month(-5), month(1)))
    assert cursor.description is not None
    assert [column.name for column in cursor.description] == query.columns
    assert cursor.fetchall()


def test_the_file_runs_as_a_whole(server: Server, seeded: Database) -> None:
    """With psql -f, in a session that may not write: no error, no warning, every answer has rows."""
    result = server.psql(seeded.name, "-f", str(FILE), role="gth_readonly")
    assert (result.returncode, result.stderr) == (0, "")
    assert len(re.findall(r"^\(\d+ rows?\)$", result.stdout, re.MULTILINE)) == len(QUERIES)
    assert "(0 rows)" not in result.stdout


def test_a_period_can_be_chosen(server: Server, seeded: Database) -> None:
    """-v since and -v until replace the default: in a year without data the funnel is empty."""
    period = ("-v", "since=2001-01-01", "-v", "until=2002-01-01")
    result = server.psql(seeded.name, *period, "-f", str(FILE), role="gth_readonly")
    assert result.returncode == 0, result.stderr
    assert "(0 rows)" in result.stdout


def test_a_period_is_one_of_utc(server: Server, seeded: Database) -> None:
    """Whatever zone the analyst's session is in: the same bounds, and the same answers."""
    period = ("-v", f"since={month(-2):%Y-%m-%d}", "-v", f"until={month(0):%Y-%m-%d}")
    answers = [
        server.psql(
            seeded.name, *period, "-qc", f"SET timezone = '{zone}'", "-f", str(FILE), role="gth_readonly"
        )
        for zone in ("UTC", "America/Los_Angeles", "Asia/Tokyo")
    ]
    assert not any(answer.returncode for answer in answers), answers[0].stderr
    assert len({answer.stdout for answer in answers}) == 1


def test_runs_on_a_standby(standby: str) -> None:
    """Nothing needs a temporary table or a lock that a standby does not give."""
    with psycopg.connect(standby) as connection:
        assert connection.execute("SELECT pg_is_in_recovery()").fetchone() == (True,)
        for query in QUERIES:
            assert connection.execute(query.text(month(-5), month(1))).fetchall(), query.name


@pytest.mark.parametrize(
    "query",
    [query for query in QUERIES if PARTITIONED.search(query.sql)],
    ids=lambda query: query.name,
)
def test_reads_the_months_it_was_asked_for(analyst: Connection, query: Query) -> None:
    """Bounds that are literals keep the other months out of the plan."""
    plan = "\n".join(line for (line,) in analyst.execute("EXPLAIN " + query.text(month(-2), month(0))))
    named = {f"{start:y%Ym%m}" for start in (month(-2), month(-1))}
    read = set(re.findall(r"(?:chat_messages|analytics_events)_(y\d{4}m\d{2}|default)", plan))
    assert read - {"default"} == named


def test_no_query_reads_personal_data(analyst: Connection) -> None:
    """The analyst is refused the content, the names and the addresses that the queries do without."""
    for table, column in (
        ("users", "email"),
        ("chat_messages", "content"),
        ("booking_travellers", "family_name"),
        ("analytics_events", "anonymous_id"),
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            analyst.execute(f"SELECT {column} FROM {table}")


def test_funnel_counts_visits(everything: Connection, analyst: Connection) -> None:
    """The same numbers as counting the events one by one."""
    visits: dict[tuple[str, str], set[str]] = defaultdict(set)
    channels: dict[tuple[str, str], str] = {}
    events = everything.execute(
        "SELECT t.slug, source, properties ->> 'visit_id', event_name FROM analytics_events AS e"
        " JOIN tenants t ON t.id = tenant_id ORDER BY e.created_at"
    )
    for tenant, source, visit, event in events:
        channels.setdefault((tenant, visit), source)
        visits[tenant, visit].add(event)
    expected: Counter[tuple[str, str, str]] = Counter()
    for (tenant, visit), seen in visits.items():
        source = channels[tenant, visit]
        if seen & {"flight_search", "hotel_search"}:
            expected[tenant, source, "searched"] += 1
            for step, event in (
                ("selected", "offer_select"),
                ("checked_out", "checkout_start"),
                ("booked", "booking_confirm"),
            ):
                expected[tenant, source, step] += event in seen
    answer = rows(analyst, "search_to_book_funnel")
    assert len(answer) == 6
    for row in answer:
        for step in ("searched", "selected", "checked_out", "booked"):
            assert row[step] == expected[row["tenant"], row["channel"], step]
        assert float(row["search_to_book"]) == pytest.approx(row["booked"] / row["searched"], abs=1e-4)


def test_revenue_leaves_out_what_was_cancelled(everything: Connection, analyst: Connection) -> None:
    """By currency, the months add up to the confirmed items; by route, to the flights among them."""
    expected: Counter[tuple[str, str]] = Counter()
    items = everything.execute(
        "SELECT kind, currency_code, amount_minor FROM booking_items WHERE status = 'confirmed'"
    )
    for kind, currency, amount in items:
        expected[kind, currency] += amount
    by_month: Counter[tuple[str, str]] = Counter()
    for row in rows(analyst, "revenue_by_month"):
        by_month[row["kind"], row["currency_code"]] += row["revenue_minor"]
    assert by_month == expected
    by_route: Counter[str] = Counter()
    for row in rows(analyst, "revenue_by_route_and_month"):
        by_route[row["currency_code"]] += row["revenue_minor"]
    assert by_route == {money: total for (kind, money), total in expected.items() if kind == "flight"}


def test_retention_starts_with_those_who_signed_up(everything: Connection, analyst: Connection) -> None:
    """A cohort has its users, nobody is counted twice, and some do not come back."""
    sizes: dict[dt.datetime, int] = dict(
        everything.execute(
            "SELECT date_trunc('month', created_at AT TIME ZONE 'UTC'), count(*)"
            " FROM users WHERE role = 'traveller' GROUP BY 1"
        ).fetchall()
    )
    answer = rows(analyst, "retention_cohorts")
    for row in answer:
        assert row["users"] == sizes[dt.datetime.combine(row["cohort"], dt.time())]
        assert 0 <= row["active_users"] <= row["users"]
        assert float(row["retention"]) == pytest.approx(row["active_users"] / row["users"], abs=1e-4)
    assert {row["months_later"] for row in answer} >= {0, 1, 2, 3}
    assert min(row["retention"] for row in answer) < 1


def test_cancellation_rate(everything: Connection, analyst: Connection) -> None:
    """Cancelled bookings over booked ones, and the value that was lost."""
    answer = rows(analyst, "cancellations")
    booked, cancelled, lost = everything.execute(
        "SELECT count(*), count(cancelled_at),"
        " sum(total_amount_minor) FILTER (WHERE cancelled_at IS NOT NULL)"
        " FROM bookings WHERE booked_at IS NOT NULL"
    ).fetchone() or (0, 0, 0)
    assert sum(row["bookings"] for row in answer) == booked
    assert sum(row["cancelled"] for row in answer) == cancelled > 0
    assert sum(row["cancelled_minor"] for row in answer) == lost


def test_percentiles_are_in_order(analyst: Connection) -> None:
    """Half of the answers are faster than p50, and a slow few make p99."""
    for row in rows(analyst, "agent_latency"):
        assert 0 < row["p50_ms"] <= row["p95_ms"] <= row["p99_ms"] < 120_000
    speed = {(row["event"], row["cache"]): row["p50_ms"] for row in rows(analyst, "search_latency_by_cache")}
    assert speed["flight_search", "hit"] * 10 < speed["flight_search", "miss"]


def test_partition_sizes_names_every_partition(everything: Connection, analyst: Connection) -> None:
    """All children of both parents, with the rows the seed's ANALYZE counted."""
    answer = rows(analyst, "partition_sizes")
    children = everything.execute(
        "SELECT count(*) FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid WHERE c.relkind = 'r'"
    )
    assert (len(answer),) == children.fetchone()
    events = sum(row["approximate_rows"] for row in answer if row["parent"] == "analytics_events")
    assert events == 20_000
    assert all(row["bytes"] > 0 for row in answer)


def test_busiest_hours_are_those_of_the_events(everything: Connection, analyst: Connection) -> None:
    """The rollup answers what counting the events one by one does."""
    expected: Counter[tuple[str, int, str]] = Counter()
    column_of = {"flight_search": "searches", "hotel_search": "searches", "booking_confirm": "bookings"}
    for tenant, hour, event in everything.execute(
        "SELECT t.slug, extract(hour FROM e.created_at AT TIME ZONE t.default_time_zone)::integer,"
        " e.event_name FROM analytics_events AS e INNER JOIN tenants AS t ON t.id = e.tenant_id"
    ):
        expected[tenant, hour, column_of.get(event, "others")] += 1
    answer = rows(analyst, "busiest_hours")
    assert {(row["tenant"], row["hour"]) for row in answer} == {key[:2] for key in expected}
    for row in answer:
        for column in ("searches", "bookings"):
            assert row[column] == expected[row["tenant"], row["hour"], column]


def test_durations_are_those_of_the_events(everything: Connection, analyst: Connection) -> None:
    """Counts, means and maxima exactly; percentiles within the bounds of the exact one's bucket."""
    exact = {
        row[:3]: row[3:]
        for row in everything.execute(
            "SELECT (e.created_at AT TIME ZONE 'UTC')::date, t.slug, e.event_name, count(*),"
            " round(avg(e.duration_ms), 1), max(e.duration_ms),"
            " percentile_disc(0.95) WITHIN GROUP (ORDER BY e.duration_ms)"
            " FROM analytics_events AS e INNER JOIN tenants AS t ON t.id = e.tenant_id GROUP BY 1, 2, 3"
        )
    }
    limits = [0, *(row[0] for row in everything.execute("SELECT unnest(gth.duration_bounds())"))]
    answer = rows(analyst, "event_durations")
    assert {(row["day"], row["tenant"], row["event"]) for row in answer} == set(exact)
    for row in answer:
        count, mean, longest, p95 = exact[row["day"], row["tenant"], row["event"]]
        assert (row["events"], row["mean_ms"], row["longest_ms"]) == (count, mean, longest)
        if p95 is None:
            assert row["p95_ms"] is None
        else:
            lower = max(limit for limit in limits if limit <= p95)
            assert lower <= row["p95_ms"] <= min((x for x in limits if x > p95), default=lower)
