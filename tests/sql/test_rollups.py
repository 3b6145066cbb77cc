"""gth.refresh_rollups(): hourly figures are those of the events, whatever comes late, whoever is killed."""

from __future__ import annotations

import datetime as dt
import threading
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from tests.sql.support.maintenance import Person, ago, month, scalar
from tests.sql.support.rollups import REFRESH, events, happens
from tests.sql.support.waiting import Caller, wait_until

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

ROLLUP = """
    SELECT tenant_id, hour, event_name, source, events, users, timed_events, duration_ms_sum, duration_ms_max
    FROM analytics_events_hourly
"""
# as text: it may be -infinity
MARK = "SELECT recorded_until::text FROM gth.rollup_state"
# What a refresh must never do: forget a transaction that began before it and commits after it.
FORGETFUL = "CREATE OR REPLACE FUNCTION gth.rollup_horizon() RETURNS timestamptz LANGUAGE sql RETURN now()"


def counted(connection: Connection) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """The rollup, by its key."""
    return {
        (tenant, hour.astimezone(dt.UTC), name, source): tuple(figures)
        for tenant, hour, name, source, *figures in connection.execute(ROLLUP)
    }


def recount(connection: Connection) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """What the rollup should be, from the events, one by one."""
    groups: dict[tuple[Any, ...], list[tuple[Any, Any]]] = defaultdict(list)
    for tenant, at, name, source, user, duration in connection.execute(
        "SELECT tenant_id, created_at, event_name, source, user_id, duration_ms FROM analytics_events"
    ):
        hour = at.astimezone(dt.UTC).replace(minute=0, second=0, microsecond=0)
        groups[tenant, hour, name, source].append((user, duration))
    figures = {}
    for key, group in groups.items():
        durations = [duration for _, duration in group if duration is not None]
        users = {user for user, _ in group if user is not None}
        figures[key] = (
            len(group),
            len(users),
            len(durations),
            sum(durations),
            max(durations, default=None),
        )
    return figures


def test_figures_are_those_of_the_events(superuser: Connection) -> None:
    """Two tenants, three users, three months, and strays that no month has; a second call finds nothing."""
    first, second = Person(superuser), Person(superuser)
    third = Person(superuser, tenant=first.tenant)
    for person in (first, second, third):
        for at in (ago(hours=30), month(0), month(1), month(-5)):
            happens(person, at, 200)
    assert scalar(superuser, REFRESH) == len(recount(superuser))
    assert counted(superuser) == recount(superuser)
    assert scalar(superuser, REFRESH) == 0


def test_what_arrives_late_is_counted(superuser: Connection) -> None:
    """An event of yesterday or of a year ago is found by when it came, and its hour is counted anew."""
    person = Person(superuser)
    happens(person, ago(hours=30), 90)
    superuser.execute(REFRESH)
    for late in (ago(hours=30), ago(days=3), ago(days=300)):
        happens(person, late, 5)
        assert scalar(superuser, REFRESH) > 0
        assert counted(superuser) == recount(superuser)


def test_only_what_is_due_is_counted_again(superuser: Connection) -> None:
    """The list is the dry run: after a refresh, the hours of what has arrived since and no others."""
    person = Person(superuser)
    for days in range(1, 40):
        happens(person, ago(days=days))
    assert len(superuser.execute("SELECT * FROM gth.stale_rollup_hours()").fetchall()) == 39
    superuser.execute(REFRESH)
    # the minute of grace, over
    superuser.execute("UPDATE gth.rollup_state SET recorded_until = now()")
    assert superuser.execute("SELECT * FROM gth.stale_rollup_hours()").fetchall() == []
    happens(person, month(-2))
    assert superuser.execute("SELECT * FROM gth.stale_rollup_hours()").fetchall() == [([month(-2)], 1)]


@pytest.mark.parametrize("forgetful", [False, True])
def test_a_transaction_that_outlives_the_refresh_is_counted_by_the_next(
    database: Database, superuser: Connection, *, forgetful: bool
) -> None:
    """It began before and committed after; without the horizon, which knows of it, it would be lost."""
    if forgetful:
        superuser.execute(FORGETFUL)
    person = Person(superuser)
    happens(person, ago(hours=2), 10)
    slow = database.connect(autocommit=False)
    happens(person, ago(hours=3), 10, slow)
    superuser.execute(REFRESH)
    assert events(superuser) == 10
    slow.commit()
    superuser.execute(REFRESH)
    assert events(superuser) == (10 if forgetful else 20)


def test_two_refreshes_beside_writers_count_everything_once(
    database: Database, superuser: Connection
) -> None:
    """Neither fails, and what they leave, the next one completes."""
    people = [Person(superuser) for _ in range(2)]
    for person in people:
        happens(person, ago(days=9), 12_000)
    stopping = threading.Event()

    def write(person: Person, connection: Connection) -> None:
        while not stopping.is_set():
            happens(person, ago(days=9), 30, connection)

    writers = [threading.Thread(target=write, args=(p, database.connect()), daemon=True) for p in people]
    callers = [Caller(database, REFRESH) for _ in range(2)]
    for thread in (*writers, *callers):
        thread.start()
    for caller in callers:
        caller.join()
    stopping.set()
    for writer in writers:
        writer.join()
    assert [caller.error for caller in callers] == [None, None]
    superuser.execute(REFRESH)
    assert counted(superuser) == recount(superuser)


@pytest.mark.parametrize("end", ["pg_cancel_backend", "pg_terminate_backend"])
def test_killed_at_any_point_the_next_call_goes_on(
    database: Database, superuser: Connection, end: str
) -> None:
    """Cut again and again, each time a little later: what is counted stays and is not counted again."""
    person = Person(superuser)
    for days in range(60):
        happens(person, ago(days=days), 400)
    # not within the minute that is never certain
    superuser.execute("UPDATE analytics_events SET recorded_at = now() - interval '1 hour'")
    due = "SELECT coalesce(sum(new_events), 0) FROM gth.stale_rollup_hours()"
    kills, before, left = 0, 0, scalar(superuser, due)
    for attempt in range(60):
        caller = Caller(database, REFRESH)
        caller.start()
        caller.join(timeout=0.01 + attempt * 0.01)
        if caller.is_alive():
            superuser.execute(f"SELECT {end}(%s)", (caller.pid,))
            kills += 1
        caller.join()
        caller.connection.close()
        assert events(superuser) == before + left - scalar(superuser, due)
        before, left = events(superuser), scalar(superuser, due)
        if caller.error is None:
            break
    assert caller.error is None, caller.error
    assert kills > 1
    assert counted(superuser) == recount(superuser)


def test_it_takes_no_lock_that_a_writer_or_the_partition_manager_meets(
    database: Database, superuser: Connection
) -> None:
    """Of the events it locks the months in question, for reading; not a row."""
    person = Person(superuser)
    happens(person, month(0), 50)
    scheduler = database.connect("gth_scheduler", autocommit=False)
    scheduler.execute("SELECT gth.refresh_rollup_hours(ARRAY[%s])", (month(0),))
    locks = superuser.execute(
        "SELECT relation::regclass::text, mode FROM pg_locks WHERE pid = %s AND locktype = 'relation'"
        " AND relation::regclass::text ~ '^analytics_events(_y|_default|$)'"
        " AND relation::regclass::text !~ '_(pkey|idx)$'",
        (scheduler.info.backend_pid,),
    ).fetchall()
    assert set(locks) == {
        ("analytics_events", "AccessShareLock"),
        (f"analytics_events_y{month(0):%Ym%m}", "AccessShareLock"),
    }
    superuser.execute("SET lock_timeout = '2s'")
    superuser.execute("UPDATE analytics_events SET duration_ms = 1")
    superuser.execute("DELETE FROM analytics_events")


def test_an_erased_person_stays_counted_and_is_nowhere_in_it(superuser: Connection) -> None:
    """The figures are statistics: they neither fall with the erasure, nor when their hour is counted anew."""
    gone, other = (Person(superuser, deleted_at=ago(days=31)), Person(superuser))
    happens(gone, month(0), 6)
    superuser.execute(REFRESH)
    before = counted(superuser)
    superuser.execute("CALL gdpr_purge_old_data()")
    assert scalar(superuser, "SELECT count(user_id) FROM analytics_events") == 0
    superuser.execute(REFRESH)
    assert counted(superuser) == before
    happens(Person(superuser, tenant=gone.tenant), month(0), 6)
    happens(other, month(0), 6)
    superuser.execute(REFRESH)
    assert sum(row[1] for row in counted(superuser).values()) == 2 * sum(row[1] for row in before.values())
    text = scalar(superuser, "SELECT string_agg(r::text, ' ') FROM analytics_events_hourly AS r")
    assert str(gone.id) not in text


def test_figures_outlive_their_events(superuser: Connection) -> None:
    """A month that retention dropped stays counted, stragglers take nothing away; in five years it goes."""
    person = Person(superuser)
    superuser.execute("SELECT gth.attach_partition('analytics_events', %s)", (month(-16),))
    happens(person, month(-16), 30)
    superuser.execute(REFRESH)
    superuser.execute("CALL gdpr_purge_old_data()")
    assert scalar(superuser, "SELECT count(*) FROM analytics_events") == 0
    assert events(superuser) == 30
    happens(person, month(-16), 2)
    superuser.execute(REFRESH)
    assert events(superuser) == 30
    superuser.execute("DELETE FROM analytics_events")
    superuser.execute("UPDATE analytics_events_hourly SET hour = hour - interval '10 years'")
    superuser.execute("CALL gdpr_purge_old_data()")
    assert events(superuser) == 0
    purged = "SELECT sum(rows_affected) FROM gth.purge_log WHERE policy = 'analytics_rollups'"
    assert scalar(superuser, purged) == 6


def test_an_operator_can_have_a_period_counted_anew(database: Database, superuser: Connection) -> None:
    """Corrected events do not change the figures by themselves: delete their rows, and start anew."""
    person = Person(superuser)
    happens(person, month(0), 40)
    superuser.execute(REFRESH)
    admin = database.connect("gth_admin")
    admin.execute("UPDATE analytics_events SET duration_ms = 7")
    admin.execute(REFRESH)
    assert counted(superuser) != recount(superuser)
    admin.execute("DELETE FROM analytics_events_hourly WHERE hour >= %s", (month(0),))
    admin.execute("CALL gth.refresh_rollups('-infinity')")
    assert counted(superuser) == recount(superuser)


@pytest.mark.parametrize("refreshed", ["-infinity", "yesterday"])
def test_what_lies_before_the_time_given_is_not_taken_for_counted(
    superuser: Connection, refreshed: str
) -> None:
    """A refresh of the last hour leaves the rest to the next one, on a new database and on one behind."""
    person = Person(superuser)
    superuser.execute("UPDATE gth.rollup_state SET recorded_until = %s", (refreshed,))
    mark = scalar(superuser, MARK)
    happens(person, month(0), 40)
    superuser.execute("UPDATE analytics_events SET recorded_at = now() - interval '3 hours'")
    happens(person, month(0) + dt.timedelta(days=1), 20)
    superuser.execute("CALL gth.refresh_rollups(now() - interval '1 hour')")
    assert events(superuser) == 20
    assert scalar(superuser, MARK) == mark
    superuser.execute(REFRESH)
    assert counted(superuser) == recount(superuser)
    assert scalar(superuser, "SELECT recorded_until > %s::timestamptz FROM gth.rollup_state", mark)


def test_the_mark_never_passes_what_is_certain(superuser: Connection) -> None:
    """Neither into the future, nor back, nor by NULL."""
    mark = "SELECT recorded_until FROM gth.rollup_state"
    superuser.execute("SELECT gth.finish_rollup(now() + interval '1 day')")
    certain = scalar(superuser, mark)
    assert certain <= scalar(superuser, "SELECT now() - interval '1 minute'")
    for statement in ("SELECT gth.finish_rollup(NULL)", "SELECT gth.finish_rollup('-infinity')"):
        superuser.execute(statement.encode())
        assert scalar(superuser, mark) == certain


def test_it_refuses_where_it_would_not_see_what_is_committed(superuser: Connection) -> None:
    """Inside a transaction, or under a snapshot that stands still: an error says so."""
    happens(Person(superuser), month(0))
    superuser.execute("BEGIN")
    superuser.execute("SELECT pg_current_xact_id()")
    with pytest.raises(psycopg.errors.InvalidTransactionTermination):
        superuser.execute(REFRESH)
    superuser.execute("ROLLBACK")
    superuser.execute("SET default_transaction_isolation = 'repeatable read'")
    with pytest.raises(psycopg.errors.InvalidTransactionState, match="repeatable read"):
        superuser.execute(REFRESH)
    superuser.execute("RESET default_transaction_isolation")
    assert events(superuser) == 0


def test_blind_to_other_sessions_it_refuses(superuser: Connection) -> None:
    """Without pg_read_all_stats every other transaction would seem to have ended."""
    superuser.execute("BEGIN")
    superuser.execute("REVOKE pg_read_all_stats FROM gth_scheduler")
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="cannot see when other sessions"):
        superuser.execute("SELECT gth.rollup_horizon()")
    superuser.execute("ROLLBACK")


def test_a_transaction_at_rest_holds_the_mark_back(database: Database, superuser: Connection) -> None:
    """As long as it may still write what was recorded when it began; the age of the rollup tells."""
    assert superuser.execute("SELECT age_seconds FROM gth.rollup_health").fetchall() == [(None,)]
    idle = database.connect(autocommit=False)
    began = scalar(idle, "SELECT now()")
    superuser.execute(REFRESH)
    wait_until("SELECT now() > %s", superuser, began)
    superuser.execute(REFRESH)
    assert scalar(superuser, "SELECT recorded_until FROM gth.rollup_health") <= began
    assert scalar(superuser, "SELECT age_seconds FROM gth.rollup_health") > 60
    idle.rollback()
    superuser.execute(REFRESH)
    # a minute is left to transactions that are just beginning
    query = "SELECT recorded_until > %s - interval '1 minute' FROM gth.rollup_health"
    assert scalar(superuser, query, began)
