"""Connections of the services: every one has a deadline, and says what is wrong with its password file."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.ports import reserve_port
from tests.sql.support.server import SETTINGS, Server

from gth_common.db import Database as ServiceDatabase
from gth_common.db import deadline
from gth_common.settings import SettingsError

if TYPE_CHECKING:
    from tests.sql.support.database import Database


def reach(database: Database, password_file: Path | None = None) -> ServiceDatabase:
    """The database as a service reaches it."""
    server = database.server
    conninfo = f"host={server.folder} port={server.port} dbname={database.name} user=postgres"
    conninfo += " target_session_attrs=read-write"
    return ServiceDatabase("gth-test", password_file, conninfo=conninfo)


def test_session_is_what_services_expect(database: Database) -> None:
    """UTC whatever the server's zone, the timeouts, autocommit; locks are freed if the client dies."""
    with reach(database).connect(statement_timeout=2.5, lock_timeout=0.2) as connection:
        names = ("TimeZone", "application_name", "statement_timeout", "lock_timeout")
        shown = [
            value
            for name in (*names, "client_connection_check_interval")
            for (value,) in connection.execute("SELECT current_setting(%s)", [name])
        ]
        assert shown == ["UTC", "gth-test", "2500ms", "200ms", "5s"]
        assert connection.info.transaction_status == psycopg.pq.TransactionStatus.IDLE


def test_server_notices_in_time_that_a_host_is_gone(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Across hosts, by what the kernel has of its socket: it ends what nobody answers."""
    monkeypatch.setitem(SETTINGS, "listen_addresses", "127.0.0.1")
    reachable = Server(server.programs)
    reachable.port = reserve_port()
    reachable.start()
    try:
        over_tcp = f"host=127.0.0.1 port={reachable.port} dbname=postgres user=postgres"
        with ServiceDatabase("gth-test", conninfo=over_tcp).connect(statement_timeout=2) as connection:
            names = ("keepalives_idle", "keepalives_interval", "keepalives_count", "user_timeout")
            shown = [
                connection.execute("SELECT current_setting(%s)", [f"tcp_{name}"]).fetchone() for name in names
            ]
            assert shown == [("10",), ("5",), ("3",), ("25000",)]
    finally:
        reachable.stop()


def test_session_is_the_same_whatever_the_database_says(database: Database) -> None:
    """Text and times can be read, None is no limit, statements may write and see what was committed."""
    for setting in (
        "datestyle = 'German'",
        "intervalstyle = 'iso_8601'",
        "client_encoding = 'SQL_ASCII'",
        "default_transaction_isolation = 'serializable'",
        "statement_timeout = '5s'",
        "lock_timeout = '5s'",
        # the last: the sessions that set the others write
        "default_transaction_read_only = on",
    ):
        database.psql("-c", f"ALTER DATABASE {database.name} SET {setting}")
    with reach(database).connect(statement_timeout=None) as connection:
        query = "SELECT timestamptz '2026-11-02 03:00Z', interval '90 s', 'é'"
        due = datetime(2026, 11, 2, 3, tzinfo=UTC)
        assert connection.execute(query).fetchone() == (due, timedelta(seconds=90), "é")
        names = ["transaction_isolation", "transaction_read_only", "statement_timeout", "lock_timeout"]
        shown = [connection.execute("SELECT current_setting(%s)", [name]).fetchone() for name in names]
        assert shown == [("read committed",), ("off",), ("0",), ("0",)]


def test_statement_timeout_holds(database: Database) -> None:
    """The server ends what takes too long, and the session is of further use."""
    with reach(database).connect(statement_timeout=0.2) as connection:
        with pytest.raises(psycopg.errors.QueryCanceled):
            connection.execute("SELECT pg_sleep(10)")
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_deadline_holds_where_the_server_keeps_no_promise(database: Database) -> None:
    """Without any timeout on the server, as when it is frozen, the client still gets an error in time."""
    connection = reach(database).connect(statement_timeout=None)
    began = time.monotonic()
    with pytest.raises(psycopg.OperationalError), deadline(connection, 0.3):
        connection.execute("SELECT pg_sleep(20)")
    assert time.monotonic() - began < 5
    assert connection.closed
    connection.close()


def test_deadline_leaves_what_is_in_time_alone(database: Database) -> None:
    """A block that ends in time leaves a session that works, also later."""
    with reach(database).connect(statement_timeout=None) as connection:
        with deadline(connection, 2):
            connection.execute("SELECT 1")
        for thread in threading.enumerate():
            if isinstance(thread, threading.Timer):
                thread.join()
        assert connection.execute("SELECT 2").fetchone() == (2,)


def test_password_file_is_read_at_every_connect(database: Database, tmp_path: Path) -> None:
    """A file that is not there, or empty, is told by its name, and is used as soon as it is right."""
    path = tmp_path / "postgres_password"
    subject = reach(database, path)
    with pytest.raises(SettingsError, match=r"postgres_password cannot be read"):
        subject.connect(statement_timeout=1)
    path.touch()
    with pytest.raises(SettingsError, match=r"postgres_password is empty"):
        subject.connect(statement_timeout=1)
    path.write_text("secret\n", encoding="utf-8")
    subject.connect(statement_timeout=1).close()
