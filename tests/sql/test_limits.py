"""What is too large, too long or out of time is refused by name: one client must not take down the rest."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.maintenance import scalar
from tests.sql.support.pooler import Pooler
from tests.sql.support.rows import fill_every_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sql.support.database import Connection, Database, Tenant
    from tests.sql.support.server import Server

# What holds anything of any size, of what the application may write.
COLUMNS = """
SELECT c.relname, a.attname, a.atttypid::regtype::text
FROM pg_class AS c
INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attlen = -1
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND (
        has_column_privilege('gth_app', c.oid, a.attnum, 'INSERT')
        OR has_column_privilege('gth_app', c.oid, a.attnum, 'UPDATE')
    )
"""
MIB = 1024 * 1024
LARGE = {
    "text": f"repeat('x', {8 * MIB})",
    "jsonb": f"jsonb_build_object('x', repeat('x', {8 * MIB}))",
    "bytea": f"convert_to(repeat('x', {8 * MIB}), 'UTF8')",
    "text[]": f"ARRAY[repeat('x', {8 * MIB})]",
}
# In indexes together with others; four bytes a character, not to be compressed.
INDEXED = {
    "oauth_accounts.provider_subject": 255,
    "hotel_search_cache.city": 255,
    "chat_sessions.thread_id": 256,
    "chat_sessions.checkpoint_ns": 256,
}
APPEND = "SELECT gth.append_message(%s, %s, %s, 'user', %s, %s)"


@pytest.fixture
def filled(superuser: Connection, acme: Tenant) -> Connection:
    """A superuser's connection to a database with rows in every table."""
    fill_every_table(superuser, acme)
    superuser.execute("ALTER TABLE user_consents DISABLE TRIGGER user_consents_append_only")
    return superuser


def unlimited(connection: Connection) -> list[str]:
    """The columns that took 8 MiB, or were kept from it by something that does not name them."""
    found = []
    for table, column, kind in connection.execute(COLUMNS).fetchall():
        update = f"UPDATE {table} SET {column} = {LARGE[kind]} WHERE ctid = (SELECT min(ctid) FROM {table})"
        try:
            with connection.transaction(force_rollback=True):
                assert connection.execute(update.encode()).rowcount
            found.append(f"{table}.{column}")
        except (psycopg.errors.CheckViolation, psycopg.errors.ForeignKeyViolation):
            pass
        except psycopg.errors.ProgramLimitExceeded:
            found.append(f"{table}.{column}")
    return found


def test_every_column_has_a_limit(filled: Connection) -> None:
    """Whatever the application may write is held to a size; a column that is not is found."""
    assert unlimited(filled) == []
    filled.execute("ALTER TABLE bookings DROP CONSTRAINT bookings_note_length_check")
    assert unlimited(filled) == ["bookings.note"]


def test_the_longest_names_fit_into_their_indexes(filled: Connection) -> None:
    """The limit comes before PostgreSQL's of an index row, also for letters of four bytes."""
    letters = random.Random(1)
    for place, length in INDEXED.items():
        table, column = place.split(".")
        name = "".join(chr(letters.randrange(0x10000, 0x1F000)) for _ in range(length))
        update = f"UPDATE {table} SET {column} = %s WHERE ctid = (SELECT min(ctid) FROM {table})"
        assert filled.execute(update.encode(), (name,)).rowcount == 1
        with pytest.raises(psycopg.errors.CheckViolation, match=f"{table}_{column}_(length|size)_check"):
            filled.execute(update.encode(), (name + name[0],))


def test_a_message_of_a_mebibyte_is_the_largest(app: Connection, acme: Tenant) -> None:
    """One byte more is refused, and the error names the column."""
    place = (acme.id, acme.user, acme.session)
    app.execute(APPEND, (*place, "x" * MIB, "{}"))
    with pytest.raises(psycopg.errors.CheckViolation, match="chat_messages_content_size_check"):
        app.execute(APPEND, (*place, "x" * (MIB + 1), "{}"))
    with pytest.raises(psycopg.errors.CheckViolation, match="chat_messages_metadata_size_check"):
        app.execute(APPEND, (*place, "x", f'{{"x": "{"x" * MIB}"}}'))


@pytest.mark.parametrize("moment", ["infinity", "-infinity", "294276-12-31 23:00Z", "1999-12-31 23:59:59Z"])
def test_no_tenant_stops_time_for_all(
    app: Connection, superuser: Connection, acme: Tenant, moment: str
) -> None:
    """A time that the rollup and the retention could not count with is refused."""
    with app.transaction():
        acme.as_user(app)
        for table, columns, values in (
            ("analytics_events", "event_name", "'page_view'"),
            ("chat_messages", "session_id, role, content", f"'{acme.session}', 'user', 'x'"),
        ):
            statement = f"INSERT INTO {table} (created_at, {columns}) VALUES (%s, {values})"
            with (
                pytest.raises(psycopg.errors.CheckViolation, match=f"{table}_created_at_check"),
                app.transaction(),
            ):
                app.execute(statement.encode(), (moment,))
        app.execute("INSERT INTO analytics_events (event_name) VALUES ('page_view')")
    assert scalar(superuser, "CALL gth.refresh_rollups()") == 1


@pytest.fixture
def pooler(server: Server) -> Iterator[Pooler]:
    """The shipped limits before the server."""
    pooler = Pooler(server)
    try:
        pooler.start()
        yield pooler
    finally:
        pooler.stop()


def test_the_pooler_refuses_what_no_column_takes(database: Database, acme: Tenant, pooler: Pooler) -> None:
    """A statement of more than 8 MiB ends its own connection and nobody else's; a smaller one arrives."""
    place = (acme.id, acme.user, acme.session)
    other, client = pooler.connect(database.name), pooler.connect(database.name)
    with pytest.raises(psycopg.errors.CheckViolation, match="chat_messages_content_size_check"):
        client.execute(APPEND, (*place, "x" * (8 * MIB - 1024), "{}"))
    with pytest.raises(psycopg.OperationalError):
        client.execute(APPEND, (*place, "x" * 8 * MIB, "{}"))
    assert client.closed
    with pytest.raises(psycopg.OperationalError):
        pooler.connect(database.name).execute(f"SELECT repeat('x', {8 * MIB})")
    assert other.execute("SELECT 1").fetchone() == (1,)
    other.close()
