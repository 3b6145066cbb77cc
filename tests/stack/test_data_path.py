"""A booking and a chat on their way from an application to the replica."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.stack.support.stack import REPLICA
from tests.stack.support.tenants import new_tenant
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    import uuid

    from tests.stack.support.stack import Row, Stack
    from tests.stack.support.tenants import Tenant

BOOKING = """
    INSERT INTO bookings (session_id, status, currency_code, total_amount_minor, booked_at)
    VALUES (%s, 'confirmed', 'EUR', 18950, now()) RETURNING id
"""
ITEM = """
    INSERT INTO booking_items (booking_id, position, kind, status, provider, currency_code, amount_minor)
    VALUES (%s, 1, 'flight', 'confirmed', 'duffel', 'EUR', 18950) RETURNING id
"""
FLIGHT = """
    INSERT INTO flight_bookings (booking_item_id, record_locator, validating_carrier)
    VALUES (%s, 'X7K2QP', 'TP') RETURNING id
"""
SLICE = """
    INSERT INTO flight_slices (flight_booking_id, position, origin_airport, destination_airport)
    VALUES (%s, %s, %s, %s) RETURNING id
"""
SEGMENT = """
    INSERT INTO flight_segments (
        flight_slice_id, position, marketing_carrier, marketing_flight_number, operating_carrier,
        origin_airport, destination_airport,
        departure_local, departure_time_zone, arrival_local, arrival_time_zone, cabin
    ) VALUES (%s, 1, 'TP', %s, 'TP', %s, %s, %s, %s, %s, %s, 'economy')
"""
TRIP = """
    SELECT b.reference, s.position, g.marketing_flight_number, g.arrival_at - g.departure_at AS duration
    FROM bookings AS b
    INNER JOIN booking_items AS i ON i.tenant_id = b.tenant_id AND i.booking_id = b.id
    INNER JOIN flight_bookings AS f ON f.tenant_id = i.tenant_id AND f.booking_item_id = i.id
    INNER JOIN flight_slices AS s ON s.tenant_id = f.tenant_id AND s.flight_booking_id = f.id
    INNER JOIN flight_segments AS g ON g.tenant_id = s.tenant_id AND g.flight_slice_id = s.id
    WHERE b.id = %s ORDER BY s.position
"""


def insert(connection: psycopg.Connection[Row], statement: str, *values: object) -> uuid.UUID:
    """Run an INSERT … RETURNING id."""
    row = connection.execute(statement.encode(), values).fetchone()
    assert row is not None
    identifier: uuid.UUID = row[0]
    return identifier


def book(connection: psycopg.Connection[Row], tenant: Tenant) -> uuid.UUID:
    """A return trip from Berlin to Lisbon, in the transaction and context that are open."""
    booking = insert(connection, BOOKING, tenant.session_id)
    flight = insert(connection, FLIGHT, insert(connection, ITEM, booking))
    out = insert(connection, SLICE, flight, 1, "BER", "LIS")
    home = insert(connection, SLICE, flight, 2, "LIS", "BER")
    berlin, lisbon = "Europe/Berlin", "Europe/Lisbon"
    segments: list[tuple[object, ...]] = [
        (out, "535", "BER", "LIS", "2027-03-01 06:10", berlin, "2027-03-01 08:55", lisbon),
        (home, "534", "LIS", "BER", "2027-03-08 20:00", lisbon, "2027-03-09 00:25", berlin),
    ]
    for segment in segments:
        connection.execute(SEGMENT, segment)
    return booking


def chat(connection: psycopg.Connection[Row], tenant: Tenant) -> None:
    """A question and its answer."""
    for role, content in (("user", "Lisbon in March?"), ("assistant", "18 degrees and dry.")):
        connection.execute(
            "INSERT INTO chat_messages (session_id, role, content) VALUES (%s, %s, %s)",
            (tenant.session_id, role, content),
        )


def wait_for_replica(writer: psycopg.Connection[Row], reader: psycopg.Connection[Row]) -> None:
    """Return once the replica has replayed everything the writer has committed."""
    position = writer.execute("SELECT pg_current_wal_flush_lsn()").fetchone()
    assert position is not None
    wait_until(
        lambda: (
            reader.execute("SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn", position).fetchone() == (True,)
        ),
        f"the replica replays {position[0]}",
        seconds=20,
        every=0.05,
    )


def test_booking_and_chat_reach_the_replica(stack: Stack, tenant: Tenant) -> None:
    """What gth_app commits through global_travel_hub is read from the standby through the other alias."""
    with stack.connect("gth_app") as writer, stack.connect("gth_app", REPLICA) as reader:
        reader.autocommit = True
        with writer.transaction():
            tenant.enter(writer)
            booking = book(writer, tenant)
            chat(writer, tenant)
        assert reader.execute("SELECT pg_is_in_recovery()").fetchone() == (True,)
        wait_for_replica(writer, reader)
        with reader.transaction():
            tenant.enter(reader)
            trip = reader.execute(TRIP, (booking,)).fetchall()
            said = reader.execute("SELECT role, content FROM chat_messages ORDER BY created_at").fetchall()
    assert [(slice_, number, str(duration)) for _, slice_, number, duration in trip] == [
        (1, "535", "3:45:00"),
        (2, "534", "3:25:00"),
    ]
    assert said == [("user", "Lisbon in March?"), ("assistant", "18 degrees and dry.")]


def test_big_values_are_compressed_by_lz4(stack: Stack, tenant: Tenant) -> None:
    """A message beyond what a row holds is stored as docs/decisions/0022 says."""
    content = "18 degrees and dry. " * 500
    with stack.connect("gth_app") as connection:
        tenant.enter(connection)
        message = insert(
            connection,
            "INSERT INTO chat_messages (session_id, role, content) VALUES (%s, 'assistant', %s) RETURNING id",
            tenant.session_id,
            content,
        )
        stored = connection.execute(
            "SELECT pg_column_compression(content) FROM chat_messages WHERE session_id = %s AND id = %s",
            (tenant.session_id, message),
        ).fetchone()
    assert stored == ("lz4",)


def test_replica_refuses_writes(stack: Stack, tenant: Tenant) -> None:
    """The read-only alias cannot be written through, whoever asks."""
    with stack.connect("gth_app", REPLICA) as reader:
        tenant.enter(reader)
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            chat(reader, tenant)


def test_writer_alias_leads(stack: Stack) -> None:
    """Every new connection of the writing alias ends up on the leader."""
    for _ in range(5):
        with stack.connect("gth_app") as connection:
            assert connection.execute("SELECT pg_is_in_recovery()").fetchone() == (False,)


def test_another_tenant_sees_nothing(stack: Stack, tenant: Tenant) -> None:
    """A second tenant, with user or tenant scope, reads no row of the first and cannot touch one."""
    other = new_tenant(stack)
    with stack.connect("gth_app") as connection:
        with connection.transaction():
            tenant.enter(connection)
            booking = book(connection, tenant)
            chat(connection, tenant)
        for scope in ("SELECT gth.set_context(%s, %s)", "SELECT gth.set_tenant_scope(%s)"):
            with connection.transaction():
                connection.execute(scope.encode(), (other.id, other.user_id)[: scope.count("%s")])
                assert connection.execute(TRIP, (booking,)).fetchall() == []
                assert connection.execute("SELECT count(*) FROM chat_messages").fetchone() == (0,)
                changed = connection.execute("UPDATE bookings SET note = 'mine' WHERE id = %s", (booking,))
                assert changed.rowcount == 0


def test_a_row_cannot_be_put_into_another_tenant(stack: Stack, tenant: Tenant) -> None:
    """Naming another tenant's id in an INSERT is refused by the policy."""
    other = new_tenant(stack)
    with stack.connect("gth_app") as connection:
        other.enter(connection)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(
                "INSERT INTO chat_messages (tenant_id, session_id, user_id, role, content)"
                " VALUES (%s, %s, %s, 'user', 'hello')",
                (tenant.id, tenant.session_id, tenant.user_id),
            )


def test_without_context_no_rows_and_no_write(stack: Stack, tenant: Tenant) -> None:
    """Without a context every table reads empty, and a write is refused with an error that says why."""
    with stack.connect("gth_app") as connection:
        for table in ("users", "chat_sessions", "bookings", "analytics_events"):
            assert connection.execute(f"SELECT count(*) FROM {table}".encode()).fetchone() == (0,), table
        with pytest.raises(
            psycopg.errors.InsufficientPrivilege, match=r"app\.tenant_id is not set"
        ) as refusal:
            connection.execute("INSERT INTO bookings (currency_code) VALUES ('EUR')")
    assert "gth.set_context" in str(refusal.value.diag.message_hint)


def test_context_ends_with_its_transaction(stack: Stack, tenant: Tenant) -> None:
    """The next transaction on a pooled server starts without the context of the one before it."""
    with stack.connect("gth_app") as first, stack.connect("gth_app") as second:
        for _ in range(20):
            with first.transaction():
                tenant.enter(first)
                assert first.execute("SELECT count(*) FROM chat_sessions").fetchone() == (1,)
            with second.transaction():
                assert second.execute("SELECT count(*) FROM chat_sessions").fetchone() == (0,)


def test_analyst_reads_all_tenants_without_personal_data(stack: Stack, tenant: Tenant) -> None:
    """gth_readonly counts users of every tenant, and is refused their names, addresses and conversations."""
    with stack.connect("gth_readonly", REPLICA) as analyst:
        analyst.autocommit = True
        tenants = analyst.execute("SELECT count(DISTINCT tenant_id) FROM users").fetchone()
        assert tenants is not None
        assert tenants[0] >= 2
        for column, table in (
            ("email", "users"),
            ("given_name", "users"),
            ("content", "chat_messages"),
            ("contact_phone", "bookings"),
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                analyst.execute(f"SELECT {column} FROM {table} LIMIT 1".encode())
