"""The functions that do a request's work in one round trip: what they answer, and how little they touch."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sql.support.database import Connection, Database, Tenant

APPEND = "SELECT id, created_at FROM gth.append_message(%s, %s, %s, %s, %s)"
TAIL = "SELECT content FROM gth.conversation_tail(%s, %s, %s, %s)"
HASH = "ab" * 32
# PostgreSQL tries five custom plans before it keeps a generic one.
UNTIL_GENERIC = 8


def add_months(superuser: Connection, months: range) -> None:
    """Partitions of chat_messages that many months from now."""
    superuser.execute(
        """
        SELECT gth.attach_partition(
            'chat_messages',
            (date_trunc('month', now() AT TIME ZONE 'UTC') + n * interval '1 month') AT TIME ZONE 'UTC'
        )
        FROM generate_series(%s::integer, %s::integer) AS n
        """,
        (months.start, months.stop - 1),
    )


def write_history(
    superuser: Connection, tenant: Tenant, count: int, step: str, newest: str = "now()"
) -> list[str]:
    """That many messages in the first user's conversation, a step apart up to now; the newest comes first."""
    superuser.execute("DELETE FROM chat_messages WHERE session_id = %s", (tenant.session,))
    superuser.execute(
        "UPDATE chat_sessions SET first_message_at = NULL, last_message_at = NULL WHERE id = %s",
        (tenant.session,),
    )
    superuser.execute(
        f"""
        INSERT INTO chat_messages (tenant_id, session_id, user_id, role, content, created_at)
        SELECT %s, %s, %s, 'user', n::text, {newest} - n * %s::interval FROM generate_series(0, %s) AS n
        """,
        (tenant.id, tenant.session, tenant.user, step, count - 1),
    )
    return [str(number) for number in range(count)]


@pytest.fixture
def plans_of(database: Database) -> Callable[[str, tuple[object, ...]], list[str]]:
    """Runs a statement as gth_app until its plans are generic; the plans of the last run."""

    def explain(statement: str, parameters: tuple[object, ...]) -> list[str]:
        connection = database.connect()
        plans: list[str] = []
        connection.add_notice_handler(lambda notice: plans.append(str(notice.message_primary)))
        connection.execute("LOAD 'auto_explain'")
        for name, value in {
            "log_min_duration": "0",
            "log_nested_statements": "on",
            "log_level": "notice",
        }.items():
            connection.execute(f"SET auto_explain.{name} = {value}")
        connection.execute("SET ROLE gth_app")
        for _ in range(UNTIL_GENERIC):
            plans.clear()
            connection.execute(statement, parameters)
        return plans

    return explain


def init_plans(plan: str) -> int:
    """How many InitPlans the plan has; newer releases also name them where their value is used."""
    return len(re.findall(r"^\s*InitPlan \d", plan, flags=re.MULTILINE))


def test_append_answers_the_key_and_keeps_the_order(app: Connection, acme: Tenant) -> None:
    """Two messages of one transaction have ascending keys and are read back newest first."""
    with app.transaction():
        first = app.execute(APPEND, (acme.id, acme.user, acme.session, "user", "question")).fetchone()
        second = app.execute(APPEND, (acme.id, acme.user, acme.session, "assistant", "answer")).fetchone()
    assert first is not None
    assert second is not None
    assert first[1] < second[1]
    assert first[0] < second[0]
    rows = app.execute(TAIL, (acme.id, acme.user, acme.session, 2)).fetchall()
    assert rows == [("answer",), ("question",)]


def test_append_takes_all_there_is_to_say(app: Connection, acme: Tenant) -> None:
    """The optional arguments arrive in their columns."""
    app.execute(
        "SELECT gth.append_message(%s, %s, %s, 'tool', 'x', p_metadata => '{\"k\": 1}', p_model_name => 'm',"
        " p_input_tokens => 1, p_output_tokens => 2, p_latency_ms => 3,"
        " p_tool_name => 't', p_tool_call_id => 'c')",
        (acme.id, acme.user, acme.session),
    )
    row = app.execute(
        "SELECT metadata, model_name, input_tokens, output_tokens, latency_ms, tool_name, tool_call_id"
        " FROM gth.conversation_tail(%s, %s, %s, 1)",
        (acme.id, acme.user, acme.session),
    ).fetchone()
    assert row == ({"k": 1}, "m", 1, 2, 3, "t", "c")


def test_append_is_walled_off(app: Connection, acme: Tenant, globex: Tenant) -> None:
    """Somebody else's conversation, or half a context, is refused and changes nothing."""
    for tenant, user in ((acme.id, acme.user), (globex.id, globex.other_user), (acme.id, globex.user)):
        with pytest.raises(psycopg.errors.ForeignKeyViolation):
            app.execute(APPEND, (tenant, user, globex.session, "user", "intruder"))
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match=r"app\.tenant_id is not set"):
        app.execute(APPEND, (None, acme.user, acme.session, "user", "nobody"))
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match=r"app\.user_id is not set"):
        app.execute(APPEND, (acme.id, None, acme.session, "user", "nobody"))
    assert app.execute(TAIL, (globex.id, globex.user, globex.session, 20)).fetchall() == [("hello",)] * 2


def test_a_message_with_a_key_of_its_own_can_be_repeated(app: Connection, acme: Tenant) -> None:
    """The design document's statement: whoever heard no answer says it again, and it is there once."""
    [statement] = re.findall(
        r"^INSERT INTO chat_messages .*(?=;$)",
        (ROOT / "docs/DESIGN_DOCUMENT.md").read_text(),
        re.MULTILINE,
    )
    message = {"session": acme.session, "id": uuid.uuid4(), "at": dt.datetime.now(dt.UTC)}
    for stored in (1, 0):
        with app.transaction():
            acme.as_user(app)
            assert app.execute(re.sub(r":(\w+)", r"%(\1)s", statement), message).rowcount == stored
    tail = app.execute(TAIL, (acme.id, acme.user, acme.session, 20)).fetchall()
    assert tail == [("Hello",), ("hello",), ("hello",)]


def test_append_takes_no_metadata_for_none(app: Connection, acme: Tenant) -> None:
    """NULL is what a driver sends for what its caller left out."""
    app.execute(
        "SELECT gth.append_message(%s, %s, %s, 'user', 'x', p_metadata => NULL)",
        (acme.id, acme.user, acme.session),
    )
    query = "SELECT metadata FROM gth.conversation_tail(%s, %s, %s, 1)"
    assert app.execute(query, (acme.id, acme.user, acme.session)).fetchone() == ({},)


def test_a_deleted_conversation_takes_no_message(
    app: Connection, superuser: Connection, acme: Tenant
) -> None:
    """Nobody would read it: refused by function and by INSERT, of one message and among others."""
    insert = (
        "INSERT INTO chat_messages (session_id, user_id, role, content)"
        " SELECT id, user_id, 'user', 'late' FROM unnest(%s::uuid[], %s::uuid[]) AS s (id, user_id)"
    )
    with app.transaction():
        acme.as_user(app)
        app.execute("UPDATE chat_sessions SET deleted_at = now()")
    refused = pytest.raises(
        psycopg.errors.ForeignKeyViolation, match=f"conversation {acme.session} is deleted"
    )
    with refused:
        app.execute(APPEND, (acme.id, acme.user, acme.session, "user", "late"))
    with refused, app.transaction():
        acme.as_tenant(app)
        app.execute(insert, ([acme.other_session, acme.session], [acme.other_user, acme.user]))
    with app.transaction():
        acme.as_tenant(app)
        app.execute(insert, ([acme.other_session], [acme.other_user]))
    assert superuser.execute("SELECT count(*) FROM chat_messages WHERE content = 'late'").fetchone() == (1,)


@pytest.mark.parametrize(
    "call",
    [
        "append_message(NULL, gen_random_uuid(), gen_random_uuid(), 'user', 'nobody')",
        "conversation_tail(NULL, gen_random_uuid(), gen_random_uuid())",
        "cached_flight_search(NULL, 'x')",
        "cached_hotel_search(NULL, 'x')",
    ],
)
def test_no_tenant_at_all_is_an_error(app: Connection, acme: Tenant, call: str) -> None:
    """No tenant named and none in the transaction: never "no rows" or a MISS."""
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match=r"app\.tenant_id is not set"):
        app.execute(f"SELECT * FROM gth.{call}")


def test_no_tenant_is_the_one_of_the_transaction(app: Connection, acme: Tenant, globex: Tenant) -> None:
    """NULL means the tenant in context; the user is still the one that is named."""
    with app.transaction():
        globex.as_tenant(app)
        app.execute(APPEND, (None, globex.user, globex.session, "user", "again"))
        rows = app.execute(TAIL, (None, globex.user, globex.session, 1)).fetchall()
        assert rows == [("again",)]
        assert app.execute(TAIL, (None, globex.user, acme.session, 1)).fetchall() == []
        assert app.execute("SELECT gth.current_scope()").fetchone() == ("user",)


def test_the_tail_is_walled_off(app: Connection, acme: Tenant, globex: Tenant) -> None:
    """Another tenant's, another user's, an unknown or a deleted conversation has no tail."""
    for arguments in (
        (acme.id, acme.user, globex.session, 20),
        (acme.id, acme.user, acme.other_session, 20),
        (globex.id, acme.user, acme.session, 20),
        (acme.id, acme.user, acme.user, 20),
    ):
        assert app.execute(TAIL, arguments).fetchall() == []
    with app.transaction():
        acme.as_user(app)
        app.execute("UPDATE chat_sessions SET deleted_at = now()")
    assert app.execute(TAIL, (acme.id, acme.user, acme.session, 20)).fetchall() == []


@pytest.mark.parametrize("step", ["1 minute", "3 hours", "5 days", "45 days"])
@pytest.mark.parametrize("limit", [1, 20, 50])
def test_the_tail_crosses_months(
    app: Connection, superuser: Connection, acme: Tenant, step: str, limit: int
) -> None:
    """However the messages lie over months, with or without partitions, the newest come first, each once."""
    add_months(superuser, range(-2, 0))
    contents = write_history(superuser, acme, 40, step)
    for _ in range(UNTIL_GENERIC):
        rows = app.execute(TAIL, (acme.id, acme.user, acme.session, limit)).fetchall()
        assert [content for (content,) in rows] == contents[:limit]


def test_the_tail_of_an_old_conversation(app: Connection, superuser: Connection, acme: Tenant) -> None:
    """A conversation that ended months ago has its tail, also once the plans are generic."""
    write_history(superuser, acme, 30, "1 hour")
    superuser.execute("ALTER TABLE chat_messages DISABLE TRIGGER ALL")
    superuser.execute("UPDATE chat_messages SET created_at = created_at - interval '100 days'")
    superuser.execute(
        "UPDATE chat_sessions SET first_message_at = first_message_at - interval '100 days',"
        " last_message_at = last_message_at - interval '100 days'"
    )
    for _ in range(UNTIL_GENERIC):
        rows = app.execute(TAIL, (acme.id, acme.user, acme.session, 20)).fetchall()
        assert [content for (content,) in rows] == [str(number) for number in range(20)]


def test_the_tail_outlives_the_month_of_its_plan(
    database: Database, superuser: Connection, acme: Tenant
) -> None:
    """A plan cached in another month finds nothing itself, and the tail is complete all the same."""
    contents = write_history(superuser, acme, 30, "1 minute")
    for number, bound in ((1, "start"), (2, "end")):
        superuser.execute(
            f"CREATE OR REPLACE FUNCTION gth.planned_month_{bound}() RETURNS timestamptz"
            f" LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN '2020-0{number}-01 00:00Z'; END $$"
        )
    connection = database.connect("gth_app")
    for _ in range(UNTIL_GENERIC):
        rows = connection.execute(TAIL, (acme.id, acme.user, acme.session, 20)).fetchall()
        assert [content for (content,) in rows] == contents[:20]


def test_the_tail_walks_one_index_of_one_partition(
    superuser: Connection, acme: Tenant, plans_of: Callable[[str, tuple[object, ...]], list[str]]
) -> None:
    """With 60 partitions and a cached plan: one backward index scan, no sort, no second partition."""
    add_months(superuser, range(-60, 0))
    # the last minute of a month takes two plans
    newest = "least(now(), gth.planned_month_end() - interval '62 seconds')"
    write_history(superuser, acme, 500, "1 millisecond", newest)
    superuser.execute("ANALYZE chat_messages")
    plans = plans_of(TAIL, (acme.id, acme.user, acme.session, 20))
    (plan,) = [plan for plan in plans if "chat_messages" in plan and "Limit" in plan]
    assert len(re.findall(r"on chat_messages_\w+", plan)) == 1
    assert re.search(r"Index Scan Backward using chat_messages_y\d{4}m\d{2}_pkey", plan)
    assert "Sort" not in plan
    assert "Append" not in plan
    assert "One-Time Filter" not in plan
    assert (
        init_plans(plan) == 7
    )  # three each of the conversation and of its messages, and the conversation itself


def test_policies_are_evaluated_once_per_statement(app: Connection, acme: Tenant) -> None:
    """Tenant, scope and user are InitPlans, and the tenant is an index condition where there is no other."""
    with app.transaction():
        acme.as_user(app)
        app.execute("SET LOCAL enable_seqscan = off")
        rows = app.execute("EXPLAIN (VERBOSE) SELECT * FROM bookings").fetchall()
    plan = "\n".join(line for (line,) in rows)
    assert init_plans(plan) == 3
    assert "SubPlan" not in plan
    assert re.search(r"Index Cond: \(bookings\.tenant_id = ", plan)
    settings = [line for line in plan.splitlines() if "current_setting" in line]
    assert len(settings) == 3
    assert all("Output:" in line for line in settings)


def test_the_session_knows_its_first_and_last_message(superuser: Connection, acme: Tenant) -> None:
    """Whoever inserts, in whatever order; the last is noted at most once a minute."""
    query = "SELECT first_message_at, last_message_at FROM chat_sessions WHERE id = %s"
    insert = (
        "INSERT INTO chat_messages (tenant_id, session_id, user_id, role, content, created_at)"
        " VALUES (%s, %s, %s, 'user', 'x', %s)"
    )
    (first, last) = superuser.execute(query, (acme.session,)).fetchone() or (None, None)
    for shift, expected in (
        (dt.timedelta(seconds=30), (first, last)),
        (dt.timedelta(minutes=5), (first, last + dt.timedelta(minutes=5))),
        (-dt.timedelta(days=1), (first - dt.timedelta(days=1), last + dt.timedelta(minutes=5))),
    ):
        superuser.execute(
            insert, (acme.id, acme.session, acme.user, (first if shift.days < 0 else last) + shift)
        )
        assert superuser.execute(query, (acme.session,)).fetchone() == expected


@pytest.mark.parametrize("kind", ["flight", "hotel"])
def test_cached_searches(
    app: Connection, superuser: Connection, acme: Tenant, globex: Tenant, kind: str
) -> None:
    """HIT or NEGATIVE, then STALE, then MISS as time goes by; another tenant or version misses."""
    columns, values = {
        "flight": ("origin_code, destination_code, departure_on", "'CDG', 'JFK', '2027-05-04'"),
        "hotel": (
            "city, country_code, check_in_on, check_out_on",
            "'Nice', 'FR', '2027-05-04', '2027-05-05'",
        ),
    }[kind]
    table = f"{kind}_search_cache"
    lookup = f"SELECT status, results, result_count FROM gth.cached_{kind}_search(%s, %s)"
    assert app.execute(lookup, (acme.id, HASH)).fetchone() == ("MISS", None, None)
    with app.transaction():
        acme.as_user(app)
        app.execute(
            f"INSERT INTO {table} (search_hash, {columns}, query, results, result_count,"
            " stale_at, expires_at)"
            f" VALUES (%s, {values}, '{{}}', '[1, 2]', 2, now() + interval '1 h', now() + interval '2 h')",
            (HASH,),
        )
    assert app.execute(lookup, (acme.id, HASH)).fetchone() == ("HIT", [1, 2], 2)
    assert app.execute(lookup, (globex.id, HASH)).fetchone() == ("MISS", None, None)
    with app.transaction():
        acme.as_user(app)
        assert app.execute(lookup, (None, HASH)).fetchone() == ("HIT", [1, 2], 2)
    superuser.execute(f"UPDATE {table} SET schema_version = 2")
    assert app.execute(lookup, (acme.id, HASH)).fetchone() == ("MISS", None, None)
    for version, status in ((1, "MISS"), (None, "MISS"), (2, "HIT"), (3, "MISS")):
        versioned = f"SELECT status FROM gth.cached_{kind}_search(%s, %s, %s)"
        assert app.execute(versioned, (acme.id, HASH, version)).fetchone() == (status,)
    superuser.execute(f"UPDATE {table} SET schema_version = 1")
    age = f"UPDATE {table} SET refreshed_at = refreshed_at - %s::interval, stale_at = stale_at - %s::interval"
    superuser.execute(age, ("90 min", "90 min"))
    assert app.execute(lookup, (acme.id, HASH)).fetchone() == ("STALE", [1, 2], 2)
    superuser.execute(f"UPDATE {table} SET results = NULL, result_count = 0")
    assert app.execute(lookup, (acme.id, HASH)).fetchone() == ("STALE", None, 0)
    superuser.execute(f"UPDATE {table} SET stale_at = expires_at")
    assert app.execute(lookup, (acme.id, HASH)).fetchone() == ("NEGATIVE", None, 0)
    superuser.execute(f"UPDATE {table} SET stale_at = now(), expires_at = now()")
    assert app.execute(lookup, (acme.id, HASH)).fetchone() == ("MISS", None, None)


def test_cache_performance(app: Connection, superuser: Connection, acme: Tenant, globex: Tenant) -> None:
    """Of the tenant in context for the application, of all tenants for the others."""
    for tenant in (acme, globex):
        superuser.execute(
            """
            INSERT INTO flight_search_cache (
                tenant_id, search_hash, origin_code, destination_code, departure_on, query, results,
                result_count, hit_count, fill_count, fetch_ms, refreshed_at, stale_at, expires_at
            )
            SELECT %s, encode(sha256(n::text::bytea), 'hex'), 'CDG', 'JFK', '2027-05-04', '{}',
                nullif(n, 3)::text::jsonb, (n <> 3)::integer, n, 1, 100 * n, now() - interval '1 d',
                now() + (n - 2) * interval '1 h' + interval '30 min', now() + (n - 1) * interval '1 h'
            FROM generate_series(1, 3) AS n
            """,
            (tenant.id,),
        )
    query = "SELECT entries, live, stale, expired, negative, hits, fills, hit_ratio, average_fetch_ms,"
    query += " total_bytes > 0 FROM cache_performance WHERE cache = 'flight'"
    with app.transaction():
        acme.as_user(app)
        row = app.execute(query).fetchone()
    assert row is not None
    assert [float(value) for value in row] == [3, 2, 0, 1, 1, 6, 3, 0.6667, 200.0, True]
    row = superuser.execute(query).fetchone()
    assert row is not None
    assert row[:4] == (6, 4, 0, 2)
