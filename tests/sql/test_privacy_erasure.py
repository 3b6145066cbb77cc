"""Erasing a user: nothing of the person is left anywhere, the books still balance, nobody else is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.erasure import NEEDLE, haystacks, person_named_everywhere
from tests.sql.support.maintenance import Person, ago, insert, month, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

PURGE = "CALL gdpr_purge_old_data()"


@pytest.fixture
def person(superuser: Connection) -> Person:
    """Somebody deleted 31 days ago, with their name in every place that can hold one."""
    return person_named_everywhere(superuser)


def test_nothing_of_the_person_is_left(superuser: Connection, person: Person) -> None:
    """No table holds the name, the number or the birth date; only pseudonymous rows still hold the id."""
    assert len(haystacks(superuser, NEEDLE, "33123456789")) > 7
    superuser.execute(PURGE)
    assert haystacks(superuser, NEEDLE, r"\+?33123456789", "1990-01-01") == set()
    assert haystacks(superuser, person.id) == {
        "users",
        "bookings",
        "booking_items",
        "booking_travellers",
        "hotel_bookings",
        "user_consents",
    }


@pytest.mark.parametrize(
    ("table", "column"),
    [("users", "given_name"), ("bookings", "contact_name"), ("hotel_bookings", "confirmation_number")],
)
def test_a_column_the_register_forgot_is_found(
    superuser: Connection, person: Person, table: str, column: str
) -> None:
    """The test above fails when one column is not erased."""
    superuser.execute(
        "UPDATE gth.personal_data_column SET category = 'travel', erasure = 'keep'"
        " WHERE (table_name, column_name) = (%s, %s)",
        (table, column),
    )
    superuser.execute(PURGE)
    assert haystacks(superuser, NEEDLE) == {table}


def test_the_books_still_balance(superuser: Connection, person: Person) -> None:
    """Amounts, dates and places of the booking stay; consents stay as proof; events stay without a user."""
    superuser.execute(PURGE)
    assert superuser.execute("SELECT total_amount_minor, status FROM bookings").fetchall() == [
        (12345, "confirmed")
    ]
    assert scalar(superuser, "SELECT city FROM hotel_bookings") == "Paris"
    assert scalar(superuser, "SELECT decision FROM user_consents") == "given"
    assert superuser.execute("SELECT event_name, user_id FROM analytics_events").fetchall() == [
        ("flight_search", None)
    ]


def test_the_log_has_numbers_only(superuser: Connection, person: Person) -> None:
    """One erased user, and nothing that tells who."""
    superuser.execute(PURGE)
    rows = superuser.execute("SELECT * FROM gth.purge_log WHERE action = 'erased'").fetchall()
    assert len(rows) == 1
    assert not any(str(value) in (str(person.id), str(person.tenant)) for value in rows[0])
    assert scalar(superuser, "SELECT rows_affected FROM gth.purge_log WHERE action = 'erased'") == 1


def test_nobody_else_is_touched(superuser: Connection, person: Person) -> None:
    """Neither a neighbour in the tenant nor somebody elsewhere."""
    others = [Person(superuser, person.tenant), Person(superuser)]
    for other in others:
        other.write(ago(hours=1), 3)
        other.books(contact_name="Other")
    superuser.execute(PURGE)
    assert [len(other.messages()) for other in others] == [3, 3]
    assert scalar(superuser, "SELECT count(*) FROM bookings WHERE contact_name = 'Other'") == 2
    assert scalar(superuser, "SELECT count(*) FROM users WHERE erased_at IS NULL") == 2


def test_the_address_is_free_again(superuser: Connection, person: Person) -> None:
    """The person may come back and is a new user."""
    superuser.execute(PURGE)
    Person(superuser, person.tenant, email=f"{NEEDLE}@example.org")


@pytest.mark.parametrize(
    "obstacle",
    [
        "UPDATE users SET deleted_at = NULL",
        (
            "ALTER TABLE users DISABLE TRIGGER users_touch;"
            " UPDATE users SET deleted_at = now() - interval '29 days'"
        ),
        "UPDATE users SET legal_hold_until = now() + interval '1 day'",
        "UPDATE users SET processing_restricted_at = now()",
        "UPDATE hotel_bookings SET check_in_on = current_date, check_out_on = current_date + 7",
        (
            "UPDATE bookings SET status = 'pending', booked_at = NULL;"
            " UPDATE hotel_bookings SET check_in_on = current_date, check_out_on = current_date + 7"
        ),
        "UPDATE gth.retention_policy SET is_enabled = false WHERE code = 'deleted_users'",
    ],
)
def test_who_must_not_be_erased_is_not(superuser: Connection, person: Person, obstacle: str) -> None:
    """Not deleted, within the grace, held, restricted, about to travel, or the policy is off."""
    superuser.execute(obstacle)
    superuser.execute(PURGE)
    assert (
        scalar(superuser, "SELECT count(*) FROM users WHERE given_name = %s AND erased_at IS NULL", NEEDLE)
        == 1
    )
    assert len(person.messages()) == 6


def test_a_journey_that_was_cancelled_holds_nothing_up(superuser: Connection, person: Person) -> None:
    """Nobody will travel, whatever the dates of the stay still say."""
    superuser.execute("UPDATE hotel_bookings SET check_in_on = current_date, check_out_on = current_date + 7")
    superuser.execute("UPDATE bookings SET status = 'cancelled', cancelled_at = now()")
    superuser.execute(PURGE)
    assert haystacks(superuser, NEEDLE) == set()


def test_when_the_hold_ends_the_erasure_follows(superuser: Connection, person: Person) -> None:
    """A hold delays and does not cancel."""
    superuser.execute("UPDATE users SET legal_hold_until = now() + interval '1 day'")
    superuser.execute(PURGE)
    superuser.execute("UPDATE users SET legal_hold_until = now() - interval '1 minute'")
    superuser.execute(PURGE)
    assert haystacks(superuser, NEEDLE) == set()


def test_what_comes_after_an_erasure_is_erased_too(
    database: Database, superuser: Connection, person: Person
) -> None:
    """Events that were under way during it or heard of later lose the person; others' events keep theirs."""
    other = Person(superuser, person.tenant)
    event = {"event_name": "page_view", "anonymous_id": NEEDLE, "properties": f'{{"q": "{NEEDLE}"}}'}
    of_person = {"tenant_id": person.tenant, "user_id": person.id, **event}
    slow = database.connect()
    with slow.transaction():
        insert(slow, "analytics_events", **of_person)
        superuser.execute(PURGE)
    insert(superuser, "analytics_events", created_at=month(-1), **of_person)
    other.add("analytics_events", user_id=other.id, event_name="page_view")
    assert scalar(superuser, PURGE) == 1
    assert haystacks(superuser, NEEDLE) == set()
    assert scalar(superuser, "SELECT count(*) FROM analytics_events WHERE user_id IS NOT NULL") == 1
    assert scalar(superuser, PURGE) == 0


@pytest.mark.parametrize(
    "late",
    [
        "UPDATE users SET given_name = 'Zebulon'",
        "UPDATE users SET email = 'Zebulon@example.org'",
        """UPDATE bookings SET metadata = '{"by": "Zebulon"}'""",
        "UPDATE booking_travellers SET family_name = 'Zebulon'",
        "UPDATE hotel_bookings SET confirmation_number = 'Zebulon'",
        (
            "INSERT INTO bookings (tenant_id, user_id, currency_code, contact_name)"
            " SELECT tenant_id, id, 'EUR', 'Zebulon' FROM users"
        ),
    ],
)
def test_a_name_that_is_written_after_an_erasure_goes_again(
    superuser: Connection, person: Person, late: str
) -> None:
    """Also where an erasure leaves the row and takes the name: the account, bookings and their parts."""
    superuser.execute(PURGE)
    superuser.execute(f"{late} WHERE tenant_id = '{person.tenant}'")
    assert scalar(superuser, PURGE) == 1
    assert haystacks(superuser, NEEDLE) == set()
    assert scalar(superuser, PURGE) == 0


@pytest.mark.parametrize("spell", ["lower", "upper"])
def test_what_an_agent_remembers_after_an_erasure_is_erased_too(
    superuser: Connection, person: Person, spell: str
) -> None:
    """An entry of the store with the person's id in its namespace goes with the next purge, others stay."""
    superuser.execute(PURGE)
    superuser.execute(
        "INSERT INTO langgraph.store (tenant_id, prefix, key, value)"
        " SELECT %(tenant)s, concat_ws('.', %(tenant)s, n), 'name', to_jsonb(%(needle)s::text)"
        f" FROM unnest(ARRAY[{spell}(%(id)s::text), 'shared']) AS n",
        {"tenant": person.tenant, "id": person.id, "needle": NEEDLE},
    )
    assert scalar(superuser, PURGE) == 1
    assert superuser.execute("SELECT prefix FROM langgraph.store").fetchall() == [
        (f"{person.tenant}.shared",)
    ]


def test_what_comes_after_an_erasure_waits_for_the_end_of_a_hold(
    superuser: Connection, person: Person
) -> None:
    """Also for somebody who is erased already."""
    superuser.execute(PURGE)
    superuser.execute("UPDATE users SET legal_hold_until = now() + interval '1 day'")
    person.add("analytics_events", user_id=person.id, event_name="page_view")
    assert scalar(superuser, PURGE) == 0
    superuser.execute("UPDATE users SET legal_hold_until = NULL")
    assert scalar(superuser, PURGE) == 1


def test_what_comes_after_an_erasure_waits_for_the_end_of_a_journey(
    superuser: Connection, person: Person
) -> None:
    """Who booked again is not made nameless before they have travelled."""
    superuser.execute(PURGE)
    booking = person.books(contact_name=NEEDLE)
    person.stays(booking, ago(days=-7).date())
    person.add("analytics_events", user_id=person.id, event_name="page_view")
    assert scalar(superuser, PURGE) == 0
    superuser.execute(
        "UPDATE hotel_bookings SET check_in_on = current_date - 9, check_out_on = current_date - 7"
    )
    assert scalar(superuser, PURGE) == 1
    assert haystacks(superuser, NEEDLE) == set()


def test_many_users_are_erased_in_batches(superuser: Connection) -> None:
    """More than one batch; each is a line in the log."""
    tenant = Person(superuser).tenant
    superuser.execute(
        "INSERT INTO users (tenant_id, email, deleted_at)"
        " SELECT %s, 'u' || n || '@example.org', %s FROM generate_series(1, 250) AS n",
        (tenant, ago(days=31)),
    )
    assert scalar(superuser, PURGE) == 250
    rows = superuser.execute("SELECT rows_affected FROM gth.purge_log ORDER BY id").fetchall()
    assert rows == [(100,), (100,), (50,)]


def test_the_plan_of_an_erasure_can_be_read(superuser: Connection) -> None:
    """erasure_steps() empties before it deletes, and deletes the parts before the whole."""
    rows = superuser.execute("SELECT table_name, statement FROM gth.erasure_steps() ORDER BY step").fetchall()
    tables = [row[0] for row in rows]
    assert tables.index("bookings") < tables.index("chat_messages") < tables.index("chat_sessions")
    deleted = [row[0] for row in rows if row[1].startswith("DELETE")]
    assert sorted(deleted) == ["chat_messages", "chat_sessions", "oauth_accounts"]


def test_who_is_due_is_found_by_an_index(superuser: Connection, acme: Tenant) -> None:
    """Among many bookings, deleted ones too, those of a user are not searched for in all of the tenant's."""
    superuser.execute(
        "INSERT INTO users (tenant_id, email, deleted_at)"
        " SELECT %s, n || '@acme.example', CASE WHEN n <= 100 THEN now() - interval '40 days' END"
        " FROM generate_series(1, 1000) AS n",
        (acme.id,),
    )
    superuser.execute(
        "INSERT INTO bookings (tenant_id, user_id, currency_code, status, booked_at, deleted_at)"
        " SELECT u.tenant_id, u.id, 'EUR', 'confirmed', now(), u.deleted_at"
        " FROM users AS u, generate_series(1, 20)"
    )
    superuser.execute("ANALYZE users, bookings")
    condition = scalar(superuser, "SELECT gth.erasable_condition()")
    rows = superuser.execute(
        f"EXPLAIN SELECT FROM users AS t WHERE t.deleted_at < now() AND {condition}".encode()
    ).fetchall()
    plan = "\n".join(line for (line,) in rows)
    assert "Index Scan using bookings_tenant_id_user_id_created_at_idx" in plan
    assert "Seq Scan on bookings" not in plan


def test_a_month_that_somebody_attached_keeps_nobody_from_being_erased(superuser: Connection) -> None:
    """It is its owner's, and so out of reach: the purge says so, after all else is done."""
    person = Person(superuser)
    superuser.execute("UPDATE users SET deleted_at = now() - interval '31 days'")
    superuser.execute("ALTER TABLE users DISABLE TRIGGER USER")
    superuser.execute("UPDATE users SET deleted_at = now() - interval '31 days'")
    superuser.execute("ALTER TABLE users ENABLE TRIGGER USER")
    superuser.execute("CREATE TABLE chat_messages_old (LIKE chat_messages INCLUDING ALL)")
    superuser.execute(
        "ALTER TABLE chat_messages ATTACH PARTITION chat_messages_old"
        " FOR VALUES FROM ('2020-06-01 00:00+00') TO ('2020-07-01 00:00+00')"
    )
    with pytest.raises(psycopg.errors.RaiseException, match="permission denied for table chat_messages_old"):
        superuser.execute("CALL gdpr_purge_old_data()")
    erased = "SELECT erased_at IS NOT NULL FROM users WHERE id = %s"
    assert superuser.execute(erased, (person.id,)).fetchone() == (True,)
