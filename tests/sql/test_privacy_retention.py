"""gdpr_purge_old_data(), cleanup_expired_cache(): what is due goes, the rest stays, and the log tells."""

from __future__ import annotations

import datetime as dt
import threading
import time
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.maintenance import Person, ago, month, months, partition_of, scalar

if TYPE_CHECKING:
    import uuid

    from tests.sql.support.database import Connection, Database

PURGE = "CALL gdpr_purge_old_data()"
CLEANUP = "CALL cleanup_expired_cache()"
CREATE = "CALL create_monthly_partitions()"


def attach(connection: Connection, *offsets: int, parent: str = "chat_messages") -> None:
    """Create months that retention would not let the manager create."""
    for offset in offsets:
        connection.execute("SELECT gth.attach_partition(%s::regclass, %s)", (parent, month(offset)))


def log(connection: Connection) -> list[tuple[str, str, int]]:
    """Policy, action and rows of the purge log, in order."""
    rows = connection.execute(
        "SELECT policy, action, rows_affected FROM gth.purge_log ORDER BY purged_at, id"
    )
    return [(row[0], row[1], row[2]) for row in rows]


def cached(connection: Connection, expires_at: dt.datetime, count: int = 1) -> None:
    """Fill a cache with entries that expire then."""
    person = Person(connection)
    connection.execute(
        "INSERT INTO flight_search_cache (tenant_id, search_hash, origin_code, destination_code,"
        " departure_on, query, result_count, refreshed_at, stale_at, expires_at)"
        " SELECT %s, encode(sha256(n::text::bytea), 'hex'), 'CDG', 'JFK', '2030-01-01', '{}', 0, %s, %s, %s"
        " FROM generate_series(1, %s) AS n",
        (person.tenant, expires_at, expires_at, expires_at, count),
    )


def test_an_expired_month_is_dropped_as_a_whole(superuser: Connection) -> None:
    """Older than the period to its last moment: gone; a day younger: there."""
    attach(superuser, -25, -24)
    person = Person(superuser)
    person.write(month(-25), 5)
    person.write(month(-24) + dt.timedelta(days=27), 3)
    assert scalar(superuser, PURGE) == 5
    assert months(superuser)[0] == month(-24)
    assert len(person.messages()) == 3
    assert log(superuser) == [("chat_messages", "dropped", 5)]


def test_a_second_purge_removes_nothing(superuser: Connection) -> None:
    """Done is done."""
    attach(superuser, -25)
    person = Person(superuser, deleted_at=ago(days=31))
    person.write(month(-25), 5)
    assert scalar(superuser, PURGE) > 0
    assert scalar(superuser, PURGE) == 0


@pytest.mark.parametrize("hold", ["legal_hold_until = '2199-01-01'", "processing_restricted_at = now()"])
def test_a_month_with_rows_under_hold_keeps_them_and_only_them(superuser: Connection, hold: str) -> None:
    """Others' messages of that month are deleted one by one; when the hold ends, the month and strays go."""
    attach(superuser, -25)
    held, free = Person(superuser), Person(superuser)
    superuser.execute(f"UPDATE users SET {hold} WHERE id = %s", (held.id,))
    held.write(month(-25), 3)
    held.write(month(-30), 2)
    free.write(month(-25), 4)
    assert scalar(superuser, PURGE) == 4
    assert len(held.messages()) == 5
    assert free.messages() == set()
    superuser.execute("UPDATE users SET legal_hold_until = now(), processing_restricted_at = NULL")
    assert scalar(superuser, PURGE) == 5
    assert months(superuser)[0] == month(0)


def test_old_strays_in_the_default_partition_go_too(superuser: Connection) -> None:
    """A row that came too late for its month is no exception."""
    person = Person(superuser)
    person.write(month(-30), 6)
    assert scalar(superuser, PURGE) == 6
    assert log(superuser) == [("chat_messages", "deleted", 6)]


def test_a_policy_can_keep_months(superuser: Connection) -> None:
    """With action keep nothing is removed, neither the month nor a row."""
    superuser.execute("UPDATE gth.partition_policy SET action = 'keep'")
    attach(superuser, -25)
    person = Person(superuser)
    person.write(month(-25), 2)
    person.write(month(-30), 2)
    assert scalar(superuser, PURGE) == 0
    assert len(person.messages()) == 4


def test_a_policy_can_detach_months(superuser: Connection) -> None:
    """With action detach the month leaves the parent and stays as a table nobody was granted."""
    superuser.execute("UPDATE gth.partition_policy SET action = 'detach'")
    attach(superuser, -25)
    name = partition_of(superuser, month(-25))
    Person(superuser).write(month(-25), 2)
    assert scalar(superuser, PURGE) == 2
    assert scalar(superuser, f"SELECT count(*) FROM {name}") == 2
    assert scalar(superuser, "SELECT count(*) FROM chat_messages") == 0
    assert log(superuser) == [("chat_messages", "detached", 2)]


def test_periods_are_configuration(superuser: Connection) -> None:
    """A shorter period takes effect with the next purge, and a disabled policy does nothing."""
    person = Person(superuser)
    attach(superuser, -5)
    person.write(month(-5), 2)
    superuser.execute(
        "UPDATE gth.retention_policy SET period = '3 months', is_enabled = false WHERE code = 'chat_messages'"
    )
    assert scalar(superuser, PURGE) == 0
    superuser.execute("UPDATE gth.retention_policy SET is_enabled = true")
    assert scalar(superuser, PURGE) == 2


def test_tokens_that_expired_unused_are_emptied(superuser: Connection) -> None:
    """The account stays, the token goes; one that expired yesterday may still be renewed."""
    person = Person(superuser)
    for subject, expired in (("old", ago(days=31)), ("new", ago(days=29))):
        person.add(
            "oauth_accounts",
            user_id=person.id,
            provider="google",
            provider_subject=subject,
            access_token_encrypted=b"a",
            refresh_token_encrypted=b"r",
            encryption_key_id="k",
            access_token_expires_at=expired,
        )
    assert scalar(superuser, PURGE) == 1
    rows = superuser.execute(
        "SELECT provider_subject, access_token_encrypted, refresh_token_encrypted"
        " FROM oauth_accounts ORDER BY 1"
    ).fetchall()
    assert rows == [("new", b"a", b"r"), ("old", None, None)]


WISHES = ("wheelchair", "kosher", dt.date(1990, 1, 1))


@pytest.mark.parametrize(("days_since_checkout", "left"), [(29, WISHES), (31, (None, None, None))])
def test_wishes_go_after_the_journey(
    superuser: Connection, days_since_checkout: int, left: tuple[object, ...]
) -> None:
    """Special assistance and meals are kept until 30 days after the last stay, names longer."""
    person = Person(superuser)
    booking = person.books(note="wheelchair", contact_name="Ann", created_at=ago(days=300))
    person.add(
        "booking_travellers",
        user_id=person.id,
        booking_id=booking,
        position=1,
        given_name="Ann",
        family_name="Lee",
        born_on="1990-01-01",
        created_at=ago(days=300),
    )
    person.stays(
        booking,
        (ago(days=days_since_checkout)).date(),
        guest_request="kosher",
        created_at=ago(days=300),
    )
    superuser.execute(PURGE)
    row = superuser.execute(
        "SELECT b.note, h.guest_request, t.born_on, b.contact_name, t.given_name"
        " FROM bookings AS b, hotel_bookings AS h, booking_travellers AS t"
    ).fetchone()
    assert row == (*left, "Ann", "Ann")


@pytest.mark.parametrize(("days_since_cancelled", "left"), [(29, "wheelchair"), (31, None)])
def test_wishes_go_after_a_cancellation(
    superuser: Connection, days_since_cancelled: int, left: str | None
) -> None:
    """There is no journey any more, and the complaint about it has its 30 days."""
    person = Person(superuser)
    booking = person.books(
        note="wheelchair",
        status="cancelled",
        booked_at=ago(days=300),
        cancelled_at=ago(days=days_since_cancelled),
        created_at=ago(days=300),
    )
    person.stays(booking, ago(days=-300).date(), guest_request="wheelchair", created_at=ago(days=300))
    superuser.execute(PURGE)
    wishes = "SELECT b.note, h.guest_request FROM bookings AS b, hotel_bookings AS h"
    assert superuser.execute(wishes).fetchall() == [(left, left)]


def test_a_deleted_conversation_goes_after_its_grace(superuser: Connection) -> None:
    """With its messages; the booking that came out of it stays and forgets where it came from."""
    person = Person(superuser)
    person.write(ago(hours=1), 4)
    person.books(session_id=person.session)
    superuser.execute("UPDATE chat_sessions SET deleted_at = now()")
    superuser.execute("ALTER TABLE chat_sessions DISABLE TRIGGER chat_sessions_touch")
    assert scalar(superuser, PURGE) == 0
    superuser.execute("UPDATE chat_sessions SET deleted_at = %s", (ago(days=31),))
    assert scalar(superuser, PURGE) == 1
    assert person.messages() == set()
    assert scalar(superuser, "SELECT count(*) FROM chat_sessions") == 0
    assert superuser.execute("SELECT session_id FROM bookings").fetchall() == [(None,)]


def test_bookings_go_after_ten_years_with_their_parts(superuser: Connection) -> None:
    """The whole and its parts, no part without its whole."""
    person = Person(superuser)
    person.stays(person.books(created_at=ago(days=3700)), ago(days=3600).date())
    person.stays(person.books(created_at=ago(days=3600)), ago(days=3500).date())
    superuser.execute(PURGE)
    for table in ("bookings", "booking_items", "hotel_bookings"):
        assert scalar(superuser, f"SELECT count(*) FROM {table}") == 1


def fly(person: Person, booking: uuid.UUID) -> tuple[uuid.UUID, uuid.UUID]:
    """Add a flight and somebody who travels to a booking; their ids."""
    of_booking = {"booking_id": booking, "position": 1}
    item = person.add(
        "booking_items", **of_booking, kind="flight", provider="test", currency_code="EUR", amount_minor=100
    )
    flight = person.add("flight_bookings", booking_item_id=item)
    return flight, person.add("booking_travellers", **of_booking, given_name="Ann", family_name="Lee")


def test_a_booking_goes_with_its_tickets(superuser: Connection) -> None:
    """Which nobody else may delete; who has a ticket of a younger booking stays until that one goes."""
    person = Person(superuser)
    (old, young) = (person.books(created_at=ago(days=days)) for days in (3700, 3600))
    (old_flight, old_traveller), (young_flight, young_traveller) = fly(person, old), fly(person, young)
    for number, (flight, traveller) in enumerate(
        [(old_flight, old_traveller), (old_flight, young_traveller), (young_flight, old_traveller)]
    ):
        person.add(
            "flight_tickets",
            flight_booking_id=flight,
            traveller_id=traveller,
            ticket_number=f"{number:013}",
        )
    assert scalar(superuser, PURGE) == 0
    superuser.execute("DELETE FROM flight_tickets WHERE flight_booking_id = %s", (young_flight,))
    assert scalar(superuser, PURGE) == 1
    assert superuser.execute("SELECT id FROM bookings").fetchall() == [(young,)]
    for table in ("flight_bookings", "booking_travellers"):
        assert scalar(superuser, f"SELECT count(*) FROM {table}") == 1
    assert scalar(superuser, "SELECT count(*) FROM flight_tickets") == 0
    person.add(
        "flight_tickets", flight_booking_id=young_flight, traveller_id=young_traveller, ticket_number="9" * 13
    )
    superuser.execute("UPDATE users SET legal_hold_until = 'infinity'")
    superuser.execute("UPDATE bookings SET created_at = %s", (ago(days=3700),))
    assert scalar(superuser, PURGE) == 0
    superuser.execute("UPDATE users SET legal_hold_until = NULL")
    assert scalar(superuser, PURGE) == 1
    assert log(superuser) == [("booking_records", "deleted", 1)] * 2


def test_a_batch_waits_for_nobody(database: Database, superuser: Connection) -> None:
    """A row somebody works on is left for the next time, instead of waiting for it."""
    cached(superuser, ago(hours=1), 10)
    busy = database.connect()
    busy.execute("BEGIN")
    busy.execute("SELECT id FROM flight_search_cache LIMIT 1 FOR UPDATE")
    superuser.execute("SET lock_timeout = '2s'")
    assert scalar(superuser, CLEANUP) == 9
    busy.execute("ROLLBACK")
    assert scalar(superuser, CLEANUP) == 1


def test_expired_entries_go_and_live_ones_stay(superuser: Connection) -> None:
    """More than one batch of them."""
    cached(superuser, ago(minutes=-10), 5)
    cached(superuser, ago(minutes=10), 2500)
    assert scalar(superuser, CLEANUP) == 2500
    assert scalar(superuser, "SELECT count(*) FROM flight_search_cache") == 5
    assert log(superuser) == [], "a cache has no personal data to account for"


@pytest.mark.parametrize("role", ["postgres", "gth_scheduler", "gth_admin"])
@pytest.mark.parametrize("statement", [PURGE, CLEANUP])
def test_who_may_call(database: Database, superuser: Connection, role: str, statement: str) -> None:
    """The superuser, the scheduler and an operator; the log names who."""
    attach(superuser, -25)
    Person(superuser).write(month(-25), 5)
    cached(superuser, ago(days=1), 5)
    assert scalar(database.connect(role), statement) == 5
    callers = {row[0] for row in superuser.execute("SELECT purged_by FROM gth.purge_log")}
    assert callers == ({role} if statement == PURGE else set())


@pytest.mark.parametrize("role", ["gth_app", "gth_readonly", "gth_exporter"])
@pytest.mark.parametrize(
    "statement", [PURGE, CLEANUP, "SELECT gth.purge_batch(NULL, 'chat_messages', 'users')"]
)
def test_who_may_not_call(database: Database, role: str, statement: str) -> None:
    """Everybody else, neither the procedures nor their steps."""
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        database.connect(role).execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT gth.purge_batch(NULL, 'chat_messages', 'public.users')",
        "SELECT gth.purge_batch(NULL, 'nonsense', 'public.users')",
    ],
)
def test_an_operator_cannot_aim_a_step_elsewhere(database: Database, statement: str) -> None:
    """A step removes what its policy says, where the policy says, whoever calls it."""
    with pytest.raises(psycopg.errors.NoDataFound):
        database.connect("gth_admin").execute(statement)


def test_an_operator_cannot_drop_a_young_month(database: Database, superuser: Connection) -> None:
    """remove_partition() removes what is expired and nothing else."""
    admin = database.connect("gth_admin")
    for table in (partition_of(superuser, month(0)), "users"):
        assert scalar(admin, "SELECT gth.remove_partition(NULL, %s::regclass)", f"public.{table}") == 0
    assert len(months(superuser)) == 4


@pytest.mark.parametrize("statement", [PURGE, CLEANUP])
def test_inside_a_transaction_it_refuses_before_any_work(superuser: Connection, statement: str) -> None:
    """Nothing is removed that the caller might want to roll back."""
    cached(superuser, ago(days=1), 5)
    superuser.execute("BEGIN")
    with pytest.raises(psycopg.errors.InvalidTransactionTermination):
        superuser.execute(statement)
    superuser.execute("ROLLBACK")
    assert scalar(superuser, "SELECT count(*) FROM flight_search_cache") == 5


def test_one_policys_failure_does_not_stop_the_others(superuser: Connection) -> None:
    """It is reported at the end, by name, after the rest was done."""
    attach(superuser, -25)
    Person(superuser, deleted_at=ago(days=31)).write(month(-25), 5)
    superuser.execute(
        "INSERT INTO gth.retention_policy VALUES"
        " ('broken', 'x', 'public', 'users', 'email', '1 day', 'scrub_columns', 'x')"
    )
    with pytest.raises(psycopg.errors.RaiseException, match="purge incomplete: broken on users"):
        superuser.execute(PURGE)
    assert {policy for policy, _, _ in log(superuser)} == {"chat_messages", "deleted_users"}


def test_the_log_only_grows(superuser: Connection) -> None:
    """Not even a superuser changes it by accident."""
    attach(superuser, -25)
    Person(superuser).write(month(-25), 5)
    superuser.execute(PURGE)
    for statement in (
        "UPDATE gth.purge_log SET rows_affected = 0",
        "DELETE FROM gth.purge_log",
        "TRUNCATE gth.purge_log",
    ):
        with pytest.raises(psycopg.errors.RestrictViolation, match="append-only"):
            superuser.execute(statement)


def test_killed_between_batches_the_log_has_what_is_gone(database: Database, superuser: Connection) -> None:
    """Each batch and its line in the log are committed together."""
    person = Person(superuser)
    person.write(month(-30), 12_000)
    worker = database.connect("gth_scheduler")
    thread = threading.Thread(target=_call_until_killed, args=(worker,), daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not log(superuser):
        assert time.monotonic() < deadline
        time.sleep(0.002)
    superuser.execute("SELECT pg_terminate_backend(%s)", (worker.info.backend_pid,))
    thread.join()
    gone = 12_000 - len(person.messages())
    assert gone == sum(rows for _, _, rows in log(superuser)) > 0
    superuser.execute(PURGE)
    assert sum(rows for _, _, rows in log(superuser)) == 12_000


def _call_until_killed(connection: Connection) -> None:
    try:
        connection.execute(PURGE)
    except psycopg.OperationalError:
        return
