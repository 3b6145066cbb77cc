"""Statements that run beside a test, and waiting for what they do."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import psycopg
from tests.sql.support.maintenance import scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database


class Caller(threading.Thread):
    """Runs a statement on a connection of its own."""

    def __init__(self, database: Database, statement: str, role: str = "gth_scheduler") -> None:
        """`statement` returns one number, or no rows."""
        super().__init__(daemon=True)
        self.connection = database.connect(role)
        self.statement = statement
        self.result: int | None = None
        self.error: psycopg.Error | None = None
        self.pid = self.connection.info.backend_pid

    def run(self) -> None:
        """Run it once."""
        try:
            cursor = self.connection.execute(self.statement)
            row = cursor.fetchone() if cursor.description else None
            self.result = row[0] if row else None
        except psycopg.Error as error:
            self.error = error


def wait_until(condition: str, connection: Connection, *parameters: object) -> None:
    """Wait for a query to answer true."""
    deadline = time.monotonic() + 20
    while not scalar(connection, condition, *parameters):
        assert time.monotonic() < deadline, condition
        time.sleep(0.005)
