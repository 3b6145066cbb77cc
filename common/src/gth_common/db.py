"""Direct connections to PostgreSQL, each with a deadline.

Host, port, user, database and TLS come from libpq's own environment (PGHOST, PGTARGETSESSIONATTRS, …): the
same code reaches two Unix sockets on one host or two TLS addresses across hosts.

    database = Database(application_name="gth-exporter", password_file=settings.pgpassword_file)
    with database.connect(statement_timeout=2.0) as connection, deadline(connection, 3.0):
        connection.execute("SELECT …")
"""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from gth_common.settings import read_secret

log = logging.getLogger(__name__)

# Whatever ALTER DATABASE, ALTER ROLE or the server's configuration says.
ALWAYS = (
    "-c TimeZone=UTC",
    # psycopg reads no other
    "-c DateStyle=ISO",
    "-c IntervalStyle=postgres",
    # what looks again once it has its locks must see what was committed meanwhile
    r"-c default_transaction_isolation=read\ committed",
    # libpq would not even take the leader for writable: a pause of the jobs is gth.pause_job()
    "-c default_transaction_read_only=off",
    # a server that is busy notices within five seconds that its client is gone, and frees its locks
    "-c client_connection_check_interval=5s",
    # nobody tells it of a host that is gone: half a minute without an answer does (not on Unix sockets)
    "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3",
    "-c tcp_user_timeout=25s",
)

Connection = psycopg.Connection[tuple[Any, ...]]


@dataclass(frozen=True)
class Database:
    """How to reach the database; holds no connection.

    Args:
        application_name: what `pg_stat_activity` shows.
        password_file: read at every connect, so that rotation needs no restart; None leaves it to libpq.
        connect_timeout: seconds per host.
        conninfo: what the environment does not say; empty in the containers.
    """

    application_name: str
    password_file: Path | None = None
    connect_timeout: int = 5
    conninfo: str = ""

    def connect(self, *, statement_timeout: float | None, lock_timeout: float | None = None) -> Connection:
        """Open a connection in autocommit mode; the caller closes it (`with` does).

        Args:
            statement_timeout: seconds a statement may take; None for no limit.
            lock_timeout: seconds a statement may wait for a lock; None for no limit.

        Raises:
            psycopg.OperationalError: no host answered, refused, or has the role asked for.
            gth_common.settings.SettingsError: the password file cannot be used.
        """
        password = None if self.password_file is None else read_secret(self.password_file)
        return psycopg.connect(
            self.conninfo,
            autocommit=True,
            application_name=self.application_name,
            client_encoding="UTF8",
            connect_timeout=self.connect_timeout,
            options=_options(statement_timeout, lock_timeout),
            keepalives_idle=10,
            keepalives_interval=5,
            keepalives_count=3,
            password=password,
        )


def _options(statement_timeout: float | None, lock_timeout: float | None) -> str:
    settings = {
        "statement_timeout": statement_timeout,
        "lock_timeout": lock_timeout,
    }
    ours = [f"-c {name}={round((value or 0) * 1000)}ms" for name, value in settings.items()]
    return " ".join([os.environ.get("PGOPTIONS", ""), *ALWAYS, *ours]).strip()


@contextmanager
def deadline(connection: Connection, seconds: float) -> Iterator[None]:
    """Shut the connection's socket where the block takes longer than `seconds`.

    `statement_timeout` is the server's promise; a server that is frozen or cut off keeps none. After expiry
    the statement under way raises `psycopg.OperationalError` and the connection is of no further use.
    """
    timer = threading.Timer(seconds, _expire, (connection, seconds))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def shut(connection: Connection) -> None:
    """Shut a connection's socket, from any thread: who waits there gets `psycopg.OperationalError`."""
    with suppress(OSError, psycopg.Error), socket.socket(fileno=os.dup(connection.fileno())) as wire:
        wire.shutdown(socket.SHUT_RDWR)


def _expire(connection: Connection, seconds: float) -> None:
    log.warning("deadline passed, connection shut", extra={"seconds": seconds})
    shut(connection)
