"""Every shipped query opens the months it means to and no other: each one more costs every call."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from tests.sql.conftest import template_in
from tests.sql.support.database import create_database
from tests.sql.support.maintenance import month, scalar
from tests.sql.test_analytics_queries import BY_NAME

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from uuid import UUID

    from tests.sql.support.database import Connection, Database, Tenant
    from tests.sql.support.server import Server

MONTHS_BACK = 24
# Months that a report over two of them opens; every query of analytics_queries.sql is named here.
REPORTS = {
    "search_to_book_funnel": 2,
    "funnel_by_month": 2,
    "active_users_by_week": 2,
    "retention_cohorts": 2,
    "revenue_by_month": 0,
    "revenue_by_route_and_month": 0,
    "booking_value": 0,
    "cancellations": 0,
    "booking_channels": 0,
    "top_routes": 2,
    "booking_lead_time": 0,
    "carriers": 0,
    "hotel_nights_by_city": 0,
    "agent_latency": 2,
    "agent_tokens": 2,
    "agent_outcomes": 2,
    "tool_latency": 2,
    "cache_efficiency": 0,
    "cached_routes": 0,
    "search_latency_by_cache": 2,
    "payment_failures": 2,
    "busiest_hours": 0,
    "event_durations": 0,
    "new_users": 0,
    "consents": 0,
    "partition_sizes": 0,
}
# What an application sends all day, as gth_app, and how many partitions each opens.
PAGE = """
SELECT id, content FROM chat_messages
WHERE session_id = %(s)s AND created_at >= %(m)s AND created_at < %(n)s
ORDER BY created_at DESC, id DESC LIMIT 50
"""
AGGREGATE = """
SELECT event_name, count(*) FROM analytics_events
WHERE created_at >= %(m)s AND created_at < %(n)s GROUP BY 1
"""
HOT = {
    "append a message": ("SELECT gth.append_message(%(t)s, %(u)s, %(s)s, 'user', 'hello')", 1),
    "conversation tail": ("SELECT * FROM gth.conversation_tail(%(t)s, %(u)s, %(s)s, 20)", 1),
    "cached flight search": ("SELECT * FROM gth.cached_flight_search(%(t)s, repeat('0', 64))", 0),
    "cached hotel search": ("SELECT * FROM gth.cached_hotel_search(%(t)s, repeat('0', 64))", 0),
    "a page": (PAGE, 1),
    "an aggregate": (AGGREGATE, 1),
    "an event": ("INSERT INTO analytics_events (event_name) VALUES ('page_view')", 1),
}
OPENED = """
SELECT count(DISTINCT l.relation)
FROM pg_locks AS l
INNER JOIN pg_inherits AS i ON i.inhrelid = l.relation
INNER JOIN gth.partition_policy AS p ON p.parent = i.inhparent
WHERE l.pid = %s AND l.locktype = 'relation'
"""


@cache
def many_in(server: Server, this_month: dt.datetime) -> tuple[Database, Tenant]:
    """A copy with two years of months behind this one, and somebody to be."""
    database = create_database(server, "gth_many_months", template_in(server, this_month).name)
    tenant = database.add_tenant("acme")
    with database.connect() as connection:
        for parent in ("chat_messages", "analytics_events"):
            for offset in range(-MONTHS_BACK, 0):
                connection.execute("SELECT gth.attach_partition(%s::regclass, %s)", (parent, month(offset)))
        # the tail takes two plans in the last minute of a month
        connection.execute(
            "UPDATE chat_sessions SET (first_message_at, last_message_at)"
            " = (SELECT t, t FROM least(now(), gth.planned_month_end() - interval '62 seconds') AS t)"
        )
    return database, tenant


@pytest.fixture
def many(server: Server, this_month: dt.datetime) -> Iterator[Database]:
    """See many_in."""
    database, _ = many_in(server, this_month)
    yield database
    database.close()


@pytest.fixture
def tenant(server: Server, this_month: dt.datetime) -> Tenant:
    """See many_in."""
    return many_in(server, this_month)[1]


@pytest.fixture
def watcher(many: Database) -> Iterator[Connection]:
    """A connection that sees what others have locked."""
    with many.connect() as connection:
        yield connection


@pytest.fixture
def analyst(many: Database) -> Iterator[Connection]:
    """A connection as gth_readonly whose transactions stay open until they are looked at."""
    with many.connect("gth_readonly", autocommit=False) as connection:
        yield connection


@pytest.fixture
def app(many: Database) -> Iterator[Connection]:
    """The same as gth_app."""
    with many.connect("gth_app", autocommit=False) as connection:
        yield connection


def opened(
    watcher: Connection, connection: Connection, query: str, parameters: dict[str, object] | None = None
) -> int:
    """How many partitions a query opens: what the planner kept is locked until the transaction ends."""
    connection.execute(query.encode(), parameters)
    found = scalar(watcher, OPENED, connection.info.backend_pid)
    connection.rollback()
    return int(found)


def test_every_report_is_declared() -> None:
    """A new query of the file needs a number here."""
    assert set(REPORTS) == set(BY_NAME)


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_a_report_opens_the_months_it_is_asked_for(
    analyst: Connection, watcher: Connection, name: str
) -> None:
    """Over two months of the 28: two, or none where it reads no messages and events."""
    assert (
        opened(watcher, analyst, BY_NAME[name].text(month(-2), month(0)).replace("%", "%%"), {})
        == REPORTS[name]
    )


@pytest.mark.parametrize("name", HOT)
def test_a_hot_query_opens_one_month(app: Connection, watcher: Connection, tenant: Tenant, name: str) -> None:
    """Called again and again, so that a cached plan is seen as well."""
    query, allowed = HOT[name]
    parameters: dict[str, UUID | object] = {
        "t": tenant.id, "u": tenant.user, "s": tenant.session, "m": month(0), "n": month(1),
    }  # fmt: skip
    for _ in range(8):
        tenant.as_user(app)
        assert opened(watcher, app, query, parameters) <= allowed


def test_a_query_that_opens_them_all_is_noticed(analyst: Connection, watcher: Connection) -> None:
    """now() is no constant to the planner: this is what the tests above keep out."""
    query = "SELECT count(*) FROM analytics_events WHERE created_at >= now() - interval '1 day'"
    assert opened(watcher, analyst, query) > MONTHS_BACK
