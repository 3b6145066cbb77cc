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
LIMITS = """
SELECT c.relname, k.conname, array_agg(a.attname::text)
FROM pg_constraint AS k
INNER JOIN pg_class AS c ON c.oid = k.conrelid
INNER JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relispartition
    AND k.contype = 'c' AND k.conname ~ '_(length|size)_check$'
GROUP BY 1, 2
"""
# Dates and times of what the application may write.
TIMES = """
SELECT c.relname, a.attname
FROM pg_class AS c
INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND a.atttypid IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype)
    AND (
        has_column_privilege('gth_app', c.oid, a.attnum, 'INSERT')
        OR has_column_privilege('gth_app', c.oid, a.attnum, 'UPDATE')
    )
ORDER BY 1, 2
"""
TIMES_CHECKS = "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE conname ~ '_times_check$'"
# Of a token that does not expire.
ENDLESS = ["oauth_accounts.access_token_expires_at"]
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
    # what an encrypted token must have
    superuser.execute("UPDATE oauth_accounts SET encryption_key_id = '1'")
    return superuser


def unlimited(connection: Connection, columns: list[tuple[str, str, str]]) -> list[str]:
    """Those columns that took 8 MiB, or were kept from it by something that does not name them."""
    found = []
    for table, column, kind in columns:
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
    """Whatever the application may write is held to a size; what a limit holds is found without it."""
    columns = filled.execute(COLUMNS).fetchall()
    assert unlimited(filled, columns) == []
    limits = filled.execute(LIMITS).fetchall()
    assert limits
    for table, check, limited in limits:
        held = [column for column in columns if column[0] == table and column[1] in limited]
        with filled.transaction(force_rollback=True):
            filled.execute(f"ALTER TABLE {table} DROP CONSTRAINT {check}".encode())
            assert unlimited(filled, held) == [f"{table}.{column}" for _, column, _ in held]
        assert held


def endless(connection: Connection) -> list[str]:
    """The columns that took a time without end or beginning; triggers, which replace some, look away."""
    found = set()
    connection.execute("SET session_replication_role = replica")
    for table, column in connection.execute(TIMES).fetchall():
        for moment in ("infinity", "-infinity"):
            try:
                with connection.transaction(force_rollback=True):
                    assert connection.execute(
                        f"UPDATE {table} SET {column} = %s".encode(), (moment,)
                    ).rowcount
                found.add(f"{table}.{column}")
            except psycopg.errors.CheckViolation:
                pass
    return sorted(found)


def test_every_time_is_finite(filled: Connection) -> None:
    """Whatever time the application may write has an end; without its check each table is found."""
    assert endless(filled) == ENDLESS
    checks = filled.execute(TIMES_CHECKS).fetchall()
    assert checks
    for table, check in checks:
        with filled.transaction(force_rollback=True):
            filled.execute(f"ALTER TABLE {table} DROP CONSTRAINT {check}".encode())
            found = [column for column in endless(filled) if column not in ENDLESS]
        assert found
        assert {column.split(".")[0] for column in found} == {table}


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
