"""What the tables refuse and what they fill in: the rules of travel, money and time."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.rows import fill_every_table

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

# Column, values it takes, values it refuses.
VALUES = {
    "flight_bookings.record_locator": (
        ["ABCDE", "K2N7QX", "LA12345678901"],
        ["ABCD", "abcdef", "A" * 14, "AB-CDE"],
    ),
    "flight_bookings.validating_carrier": (["AF", "U2", "6E"], ["AFR", "A", "af"]),
    "flight_segments.marketing_flight_number": (["1", "1234", "12A"], ["", "12345", "A12", "12AB"]),
    "flight_segments.operating_carrier": (["BA", "3K"], ["BAW", ""]),
    "flight_segments.operating_carrier_name": (["Pennine Air Charter"], ["", "x" * 256]),
    "flight_segments.origin_airport": (["LHR"], ["LH", "lhr", "LHR1", "JFK"]),
    "flight_segments.cabin": (["economy", "premium_economy", "business", "first"], ["coach", "Economy"]),
    "flight_segments.booking_class": (["Y"], ["y", "YY", "1"]),
    "flight_segments.fare_basis": (["YLOWFR", "Y/CH25"], ["ylow", "A" * 16]),
    "flight_tickets.ticket_number": (["0572345678901"], ["057234567890", "05723456789012", "057-234567890"]),
    "hotel_bookings.board_basis": (["room_only", "all_inclusive"], ["bb"]),
    "hotel_bookings.time_zone": (["Asia/Kolkata"], ["Asia/Atlantis"]),
    "hotel_bookings.country_code": (["FR"], ["ZZ", "fr"]),
    "booking_items.currency_code": (["EUR", "JPY", "KWD"], ["EURO", "ZZZ", "eur"]),
    "booking_items.amount_minor": (["0", "9007199254740993"], ["-1"]),
    "booking_travellers.traveller_type": (["adult", "infant_without_seat"], ["dog"]),
    "bookings.status": (["confirmed", "completed"], ["paid", "cancelled"]),
    "bookings.contact_phone": (["+33123456789"], ["0123456789", "+0123456", "+1234567890123456"]),
    "users.email": (["a.b+c@example.co.uk"], ["a@b", "a b@example.com", "a@", "@example.com", "a@b..com"]),
    "users.phone": (["+14155552671"], ["4155552671", "+1 415"]),
    "users.locale": (
        ["en", "pt-BR", "zh-Hant-TW", "es-419", "sl-rozaj"],
        ["EN", "pt_BR", "en-us", "english", "sl" + "-rozaj" * 6],
    ),
    "users.time_zone": (
        ["UTC", "Europe/Paris", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+5"],
        ["EST", "Paris", "Foo/Bar", "Foo/Bar+3", "UTC+2", "", "europe/paris"],
    ),
    "tenants.slug": (["acme-2", "a"], ["Acme", "-a", "a-", "a_b", "a" * 64]),
    "oauth_accounts.provider": (["google", "azure_ad"], ["Google", "g"]),
    "user_consents.source": ([], ["web"]),
    "analytics_events.event_name": (["flight_search"], ["Flight Search", "x"]),
    "chat_messages.role": (["tool"], ["bot"]),
    "chat_sessions.thread_id": (["thread-1"], [""]),
    "flight_search_cache.search_hash": (["0" * 64], ["0" * 63, "G" * 64]),
}
REFUSED = (
    psycopg.errors.CheckViolation,
    psycopg.errors.ForeignKeyViolation,
    psycopg.errors.RestrictViolation,
)


@pytest.fixture
def filled(superuser: Connection, acme: Tenant) -> Connection:
    """A superuser's connection to a database with rows in every table."""
    fill_every_table(superuser, acme)
    return superuser


def refuses(connection: Connection, update: str, value: str) -> bool:
    """Whether a rule of the table is against it; the row stays as it is."""
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(update, (value,))
    except REFUSED:
        return True
    return False


def test_columns_take_what_the_domain_knows_and_nothing_else(filled: Connection) -> None:
    """Every example is taken or refused as the standards have it."""
    for column, (good, bad) in VALUES.items():
        table, name = column.split(".")
        # One row: some of these columns are unique.
        update = f"UPDATE {table} SET {name} = %s WHERE ctid = (SELECT min(ctid) FROM {table})"
        for value in good:
            with filled.transaction(force_rollback=True):
                assert filled.execute(update, (value,)).rowcount == 1, (column, value)
        for value in bad:
            assert refuses(filled, update, value), (column, value)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE hotel_bookings SET check_out_on = check_in_on",
        "UPDATE booking_items SET refund_penalty_minor = 100, is_refundable = NULL",
        "UPDATE booking_items SET change_penalty_minor = 100, is_changeable = false",
        "UPDATE booking_items SET tax_amount_minor = amount_minor + 1",
        "UPDATE booking_items SET kind = 'hotel' WHERE kind = 'flight'",
        "UPDATE flight_bookings SET item_kind = 'hotel'",
        "UPDATE flight_slices SET destination_airport = origin_airport",
        "UPDATE flight_segments SET operating_carrier = NULL",
        "UPDATE bookings SET booked_at = NULL",
        "UPDATE bookings SET cancelled_at = now()",
        "UPDATE bookings SET status = 'cancelled', cancelled_at = booked_at - interval '61 minutes'",
        "UPDATE oauth_accounts SET access_token_encrypted = 'x', encryption_key_id = NULL",
        "UPDATE flight_search_cache SET expires_at = stale_at - interval '1 second'",
        "UPDATE flight_search_cache SET results = NULL",
        "UPDATE flight_search_cache SET lowest_price_minor = 100",
        "UPDATE chat_sessions SET agent_state = '[]'",
        "UPDATE chat_sessions SET ended_at = created_at - interval '61 minutes'",
        "UPDATE users SET erased_at = now()",
        (
            "UPDATE flight_bookings AS f SET booking_item_id = i.id FROM booking_items AS i"
            " WHERE i.kind = 'hotel' AND i.user_id = f.user_id"
        ),
    ],
)
def test_columns_agree_with_each_other(filled: Connection, statement: str) -> None:
    """Rules over several columns, and over several tables."""
    with pytest.raises(REFUSED):
        filled.execute(statement)


def test_a_cancellation_may_be_by_another_clock(filled: Connection) -> None:
    """Up to an hour before the booking, by the provider's clock or ours."""
    update = "UPDATE bookings SET status = 'cancelled', cancelled_at = booked_at - interval '59 minutes'"
    assert filled.execute(update).rowcount


def test_an_end_may_be_by_another_clock(filled: Connection) -> None:
    """The database said when the conversation began, the application says when it is over."""
    assert filled.execute("UPDATE chat_sessions SET ended_at = created_at - interval '59 minutes'").rowcount


def test_a_part_has_the_user_of_its_whole(filled: Connection, acme: Tenant) -> None:
    """user_id is filled from the booking down to the segment; a part of nothing says so."""
    rows = filled.execute("SELECT DISTINCT user_id FROM flight_segments").fetchall()
    assert {user for (user,) in rows} == {acme.user, acme.other_user}
    insert = (
        "INSERT INTO booking_travellers (tenant_id, booking_id, user_id, position, given_name, family_name)"
        " VALUES (%s, %s, %s, 9, 'A', 'B')"
    )
    with pytest.raises(psycopg.errors.ForeignKeyViolation, match="names no row of bookings in this context"):
        filled.execute(insert, (acme.id, uuid.uuid4(), None))
    booking = filled.execute("SELECT id FROM bookings WHERE user_id = %s", (acme.user,)).fetchone()
    assert booking is not None
    with pytest.raises(psycopg.errors.ForeignKeyViolation):
        filled.execute(insert, (acme.id, booking[0], acme.other_user))


def test_parts_go_with_their_whole(filled: Connection) -> None:
    """Deleting a booking leaves no item, segment or stay behind, and its conversation alone."""
    filled.execute("DELETE FROM flight_tickets")
    filled.execute("DELETE FROM bookings")
    for table in (
        "booking_items",
        "booking_travellers",
        "flight_segments",
        "hotel_bookings",
    ):
        assert filled.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    assert filled.execute("SELECT count(*) FROM chat_sessions").fetchone() == (2,)


@pytest.mark.parametrize("table", ["booking_items", "booking_travellers", "flight_bookings"])
def test_what_has_a_ticket_stays(filled: Connection, app: Connection, acme: Tenant, table: str) -> None:
    """The application, which may not delete a ticket, cannot do it by way of what the ticket is for."""
    delete = f"DELETE FROM {table} WHERE tenant_id = %s"
    with app.transaction():
        acme.as_tenant(app)
        with (
            pytest.raises(psycopg.errors.ForeignKeyViolation, match='referenced from table "flight_tickets"'),
            app.transaction(),
        ):
            app.execute(delete.encode(), (acme.id,))
        filled.execute("DELETE FROM flight_tickets")
        assert app.execute(delete.encode(), (acme.id,)).rowcount


@pytest.mark.parametrize(
    ("table", "whole"),
    [
        ("booking_items", "booking"),
        ("booking_travellers", "booking"),
        ("flight_slices", "flight_booking"),
        ("flight_segments", "flight_slice"),
    ],
)
def test_a_place_must_be_given(filled: Connection, table: str, whole: str) -> None:
    """No default that only the first part of a whole could have: the error names the column."""
    with pytest.raises(psycopg.errors.NotNullViolation, match='null value in column "position"'):
        filled.execute(f"INSERT INTO {table} (tenant_id, {whole}_id) SELECT tenant_id, id FROM {whole}s")


def test_a_deleted_account_frees_its_address(superuser: Connection, acme: Tenant) -> None:
    """An address is unique in a tenant whatever its case, among the accounts that are not deleted."""
    insert = "INSERT INTO users (tenant_id, email) VALUES (%s, 'ANN@acme.example')"
    with pytest.raises(psycopg.errors.UniqueViolation):
        superuser.execute(insert, (acme.id,))
    superuser.execute("UPDATE users SET deleted_at = now() WHERE id = %s", (acme.user,))
    superuser.execute(insert, (acme.id,))


@pytest.mark.parametrize("table", ["users", "chat_sessions", "bookings", "tenants"])
def test_the_database_says_when_a_row_was_deleted(filled: Connection, table: str) -> None:
    """The first time it is said, and no other time afterwards; a row that came back can go again."""
    told = f"UPDATE {table} SET deleted_at = '2020-01-01' RETURNING deleted_at"
    deleted = set(filled.execute(told).fetchall())
    assert all(at > dt.datetime(2021, 1, 1, tzinfo=dt.UTC) for (at,) in deleted)
    assert set(filled.execute(told).fetchall()) == deleted
    filled.execute(f"UPDATE {table} SET deleted_at = NULL")
    assert set(filled.execute(told).fetchall()).isdisjoint(deleted)


def test_a_whole_with_parts_does_not_change_its_user(superuser: Connection, acme: Tenant) -> None:
    """A booking does so until it has items, a conversation until it has messages."""
    booking = superuser.execute(
        "INSERT INTO bookings (tenant_id, user_id, currency_code) VALUES (%s, %s, 'EUR') RETURNING id",
        (acme.id, acme.user),
    ).fetchone()
    change = "UPDATE bookings SET user_id = %s"
    for user in (acme.other_user, acme.user):
        superuser.execute(change, (user,))
    superuser.execute(
        "INSERT INTO booking_items"
        " (tenant_id, booking_id, position, kind, provider, currency_code, amount_minor)"
        " VALUES (%s, %s, 1, 'hotel', 'x', 'EUR', 1)",
        (acme.id, *(booking or ())),
    )
    for statement in (change, f"UPDATE chat_sessions SET user_id = %s WHERE id = '{acme.session}'"):
        with pytest.raises(psycopg.errors.ForeignKeyViolation):
            superuser.execute(statement, (acme.other_user,))


def test_parts_of_what_was_deleted_stay_readable(
    database: Database, superuser: Connection, acme: Tenant
) -> None:
    """A soft delete hides the booking and the conversation, not the items and messages of their owner."""
    fill_every_table(superuser, acme)
    for table in ("bookings", "chat_sessions"):
        superuser.execute(f"UPDATE {table} SET deleted_at = now()")
    app = database.connect("gth_app")
    with app.transaction():
        acme.as_user(app)
        for table, is_seen in (
            ("bookings", False),
            ("booking_items", True),
            ("chat_sessions", False),
            ("chat_messages", True),
        ):
            assert app.execute(f"SELECT EXISTS (SELECT FROM {table})").fetchone() == (is_seen,), table


def test_who_left_signs_up_again_with_the_same_account(
    database: Database, superuser: Connection, acme: Tenant
) -> None:
    """A deleted account unlinks those of identity providers, others' stay; under hold nothing of it goes."""
    link = "INSERT INTO oauth_accounts (provider, provider_subject) VALUES ('google', %s)"
    app = database.connect("gth_app")
    for user, subject in ((acme.user, "ann"), (acme.other_user, "bob")):
        with app.transaction():
            app.execute("SELECT gth.set_context(%s, %s)", (acme.id, user))
            app.execute(link, (subject,))
    superuser.execute("UPDATE users SET legal_hold_until = '2199-01-01' WHERE id = %s", (acme.other_user,))
    for user in (acme.user, acme.other_user):
        with app.transaction():
            app.execute("SELECT gth.set_context(%s, %s)", (acme.id, user))
            app.execute("UPDATE users SET deleted_at = now()")
    new = uuid.uuid4()
    with app.transaction():
        app.execute("SELECT gth.set_context(%s, %s)", (acme.id, new))
        app.execute("INSERT INTO users (id, email) VALUES (gth.current_user_id(), 'ann@acme.example')")
        app.execute(link, ("ann",))
        with pytest.raises(psycopg.errors.UniqueViolation), app.transaction():
            app.execute(link, ("bob",))
    linked = "SELECT user_id, provider_subject FROM oauth_accounts ORDER BY provider_subject"
    assert superuser.execute(linked).fetchall() == [(new, "ann"), (acme.other_user, "bob")]
    # by who sees all of them
    superuser.execute("UPDATE users SET deleted_at = now() WHERE id = %s", (new,))
    assert superuser.execute(linked).fetchall() == [(acme.other_user, "bob")]


def test_a_user_signs_up_under_an_id_that_is_known_first(database: Database, acme: Tenant) -> None:
    """In a user's context the row's id is that user's; the tenant's scope takes the default value's."""
    app = database.connect("gth_app")
    new = uuid.uuid4()
    with app.transaction():
        app.execute("SELECT gth.set_context(%s, %s)", (acme.id, new))
        with pytest.raises(psycopg.errors.InsufficientPrivilege), app.transaction():
            app.execute("INSERT INTO users (email) VALUES ('new@acme.example')")
        app.execute("INSERT INTO users (id, email) VALUES (gth.current_user_id(), 'new@acme.example')")
        assert app.execute("SELECT id FROM users").fetchall() == [(new,)]
    with app.transaction():
        acme.as_tenant(app)
        made = app.execute("INSERT INTO users (email) VALUES ('other@acme.example') RETURNING id").fetchall()
    assert made[0][0] != new


def test_uuids_ascend_and_tell_their_time(superuser: Connection) -> None:
    """Version 7, variant 2, ascending within a session, and 48 bits of milliseconds in front."""
    rows = superuser.execute("SELECT gth.uuid_v7() FROM generate_series(1, 20000)").fetchall()
    ids: list[uuid.UUID] = [value for (value,) in rows]
    assert ids == sorted(ids)
    assert len(set(ids)) == len(ids)
    assert {(value.version, value.variant) for value in ids} == {(7, uuid.RFC_4122)}
    row = superuser.execute("SELECT extract(epoch FROM clock_timestamp()) * 1000").fetchone()
    assert row is not None
    assert abs(int(row[0]) - (ids[-1].int >> 80)) < 5000


def test_context_functions(superuser: Connection, acme: Tenant) -> None:
    """What set_context and set_tenant_scope set is what the readers answer; nonsense is refused."""
    query = (
        "SELECT gth.current_tenant_id(), gth.current_user_id(), gth.current_scope(), gth.has_tenant_scope()"
    )
    assert superuser.execute(query).fetchone() == (None, None, "user", False)
    with superuser.transaction():
        acme.as_user(superuser)
        assert superuser.execute(query).fetchone() == (acme.id, acme.user, "user", False)
        acme.as_tenant(superuser)
        assert superuser.execute(query).fetchone() == (acme.id, None, "tenant", True)
        superuser.execute("SELECT gth.require_context()")
    for call in ("gth.set_context(NULL, %s)", "gth.set_context(%s, NULL)"):
        with pytest.raises(psycopg.errors.NullValueNotAllowed, match=r"gth\.set_tenant_scope"):
            superuser.execute(f"SELECT {call}", (acme.user,))
    with pytest.raises(psycopg.errors.NullValueNotAllowed):
        superuser.execute("SELECT gth.set_tenant_scope(NULL)")
    for function in ("require_context", "require_tenant_id"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match=r"app\.tenant_id is not set"):
            superuser.execute(f"SELECT gth.{function}()")


def test_protect_partition_takes_grants_away(superuser: Connection) -> None:
    """Owner, row security and settings are set, and every grant on the table is gone."""
    superuser.execute("CREATE TABLE month (id integer)")
    superuser.execute("GRANT SELECT ON month TO PUBLIC, gth_app")
    superuser.execute("SELECT gth.protect_partition('month')")
    row = superuser.execute(
        """
        SELECT relowner::regrole::text, relrowsecurity, relforcerowsecurity,
            (SELECT count(*) FROM aclexplode(relacl) WHERE grantee <> relowner),
            'autovacuum_vacuum_insert_scale_factor=0' = ANY (reloptions)
        FROM pg_class WHERE oid = 'month'::regclass
        """
    ).fetchone()
    assert row == ("gth_owner", True, True, 0, True)
