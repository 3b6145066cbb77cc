"""The exporter's one PostgreSQL connection: kept, renewed when lost, every round trip with a deadline."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

import psycopg
from psycopg.rows import class_row

from gth_common.db import deadline as cut_after
from gth_common.settings import SettingsError
from gth_exporter.collector import Deadline, DeadlineExceededError

if TYPE_CHECKING:
    from gth_common.db import Connection, Database

Row = TypeVar("Row")

GRACE_SECONDS = 0.5
"""How much later than the server's own timeout the client gives up, so that a living server says why."""


class KeptConnection:
    """Runs queries over one connection. Used by one thread at a time.

    Args:
        database: where to connect to.
        query_seconds: the longest one query may take; a lock is waited for half as long.
        retry_seconds: after a failed attempt to connect, how long to fail at once with the same error, so
            that the collectors of one scrape don't each wait for a host that does not answer.
    """

    def __init__(self, database: Database, *, query_seconds: float = 2.0, retry_seconds: float = 1.0) -> None:
        self._database = database
        self._query_seconds = query_seconds
        self._retry_seconds = retry_seconds
        self._connection: Connection | None = None
        self._refused: tuple[float, Exception] | None = None

    def rows(self, row_type: type[Row], query: str, deadline: Deadline) -> list[Row]:
        """Run a query and build one `row_type` per row from the columns of the same names.

        Raises:
            DeadlineExceededError: the server did not answer in time, or the scrape has no time left.
            SettingsError: the password file cannot be used.
            psycopg.Error: nobody accepts a connection, or the server refused the query.
        """
        kept = self._connection is not None
        try:
            return self._run(row_type, query, deadline)
        except psycopg.OperationalError:
            if not kept or self._connection is not None:
                raise
            # A kept connection dies with a failover or a restart: once more on a new one.
            return self._run(row_type, query, deadline)

    def close(self) -> None:
        """Give the connection back; the next query opens another."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _run(self, row_type: type[Row], query: str, deadline: Deadline) -> list[Row]:
        connection = self._open(deadline)
        seconds = deadline.remaining(self._query_seconds + GRACE_SECONDS)
        start = time.monotonic()
        try:
            with cut_after(connection, seconds), connection.cursor(row_factory=class_row(row_type)) as cursor:
                return cursor.execute(query).fetchall()
        except psycopg.OperationalError as error:
            if connection.closed:
                self._connection = None
            if connection.closed and time.monotonic() - start >= seconds:
                raise DeadlineExceededError(f"no answer from PostgreSQL within {seconds:.1f} s") from error
            raise

    def _open(self, deadline: Deadline) -> psycopg.Connection[Any]:
        if self._connection is not None:
            return self._connection
        deadline.remaining(self._query_seconds)
        if self._refused is not None and time.monotonic() - self._refused[0] < self._retry_seconds:
            raise self._refused[1]
        try:
            self._connection = self._database.connect(
                statement_timeout=self._query_seconds, lock_timeout=self._query_seconds / 2
            )
        except (psycopg.OperationalError, SettingsError) as error:
            self._refused = (time.monotonic(), error)
            raise
        self._refused = None
        return self._connection
