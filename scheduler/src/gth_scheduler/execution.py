"""Does what a job declares, on a connection that is given, within the job's time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import psycopg
from psycopg import sql

from gth_common.db import Connection, deadline
from gth_scheduler.history import Result
from gth_scheduler.jobs import Job

# The server ends a statement at its timeout; this much later the socket is shut: a frozen one ends nothing.
FROZEN_AFTER_SECONDS = 15.0


class InterruptedRunError(Exception):
    """The scheduler is stopping."""


class TimedOutError(Exception):
    """The job's time is over; the message says how long that was."""


@dataclass
class Execution:
    """One attempt at one job.

    Args:
        job: what to do.
        connection: in autocommit mode.
        stopping: whether the scheduler is stopping; asked before each statement, and when one was cut off.
    """

    job: Job
    connection: Connection
    stopping: Callable[[], bool]
    _ends_at: float = field(init=False, default=0.0)
    _notices: list[str] = field(init=False, default_factory=list)

    def run(self) -> Result:
        """Run the job.

        Raises:
            InterruptedRunError: the scheduler is stopping, what ran was cancelled.
            TimedOutError: the job's timeout has passed.
            psycopg.Error: as the server says.
        """
        self._ends_at = time.monotonic() + self.job.timeout.total_seconds()
        self.connection.add_notice_handler(self._keep_notice)
        if self.job.procedure is not None:
            name = sql.Identifier(*self.job.procedure.split("."))
            statement = sql.SQL("CALL {}()").format(name)
            return Result("succeeded", self._execute(statement), self._last_notice())
        if self.job.sql is not None:
            return Result("succeeded", self._execute(self.job.sql.encode()), self._last_notice())
        return self._run_all(self.statements())

    def statements(self) -> list[str]:
        """Return what a `statements_from` job would run now."""
        if self.job.statements_from is None:
            raise ValueError(f"{self.job.name} has no statements_from")
        self._ends_at = self._ends_at or time.monotonic() + self.job.timeout.total_seconds()
        with self._within_time():
            return [str(row[0]) for row in self.connection.execute(self.job.statements_from.encode())]

    def _run_all(self, statements: list[str]) -> Result:
        """Run each on its own: one that fails does not keep the others from running."""
        failures = []
        for statement in statements:
            try:
                self._execute(statement.encode())
            except psycopg.Error as error:
                if is_retryable(error) or self.connection.closed:
                    raise
                failures.append(f"{statement}: {describe(error)}")
        if failures:
            text = f"{len(failures)} of {len(statements)} statements failed: {'; '.join(failures)}"
            return Result("failed", len(statements) - len(failures), text)
        return Result("succeeded", len(statements), "; ".join(statements) or "nothing to do")

    def _execute(self, statement: bytes | sql.Composed) -> int | None:
        with self._within_time():
            return _count(self.connection.execute(statement))

    @contextmanager
    def _within_time(self) -> Iterator[None]:
        """Give a statement what is left of the job's time, and tell why it was cancelled."""
        left = self._ends_at - time.monotonic()
        if self.stopping():
            raise InterruptedRunError
        if left <= 0:
            raise self._timed_out()
        milliseconds = str(max(1, round(left * 1000)))
        self.connection.execute("SELECT set_config('statement_timeout', %s, false)", [milliseconds])
        try:
            with deadline(self.connection, left + FROZEN_AFTER_SECONDS):
                yield
        except (
            psycopg.OperationalError
        ) as error:  # a cancelled statement and a lost connection are among them
            if self.stopping():
                raise InterruptedRunError from error
            if time.monotonic() >= self._ends_at - 0.01:
                raise self._timed_out() from error
            raise

    def _timed_out(self) -> TimedOutError:
        return TimedOutError(f"took longer than its timeout of {self.job.timeout.total_seconds():g} s")

    def _last_notice(self) -> str | None:
        return self._notices[-1] if self._notices else None

    def _keep_notice(self, diagnostic: psycopg.errors.Diagnostic) -> None:
        if diagnostic.message_primary:
            self._notices.append(diagnostic.message_primary)
            del self._notices[:-1]


def _count(cursor: psycopg.Cursor[tuple[object, ...]]) -> int | None:
    """Return what a statement counts: a procedure's or function's first column, or the rows it touched."""
    if cursor.description is None:
        return cursor.rowcount if cursor.rowcount >= 0 else None
    row = cursor.fetchone()
    if row is not None and isinstance(row[0], int) and not isinstance(row[0], bool):
        return row[0]
    return None


def is_retryable(error: psycopg.Error) -> bool:
    """Tell whether to try again: a failover, a restart or a competing transaction may be the cause."""
    state = error.sqlstate
    if state is None:
        return isinstance(error, psycopg.OperationalError)
    # 25006: the leader became a standby under the session
    return state[:2] in ("08", "40") or state in ("57P01", "57P02", "57P03", "25006", "55P03")


def describe(error: psycopg.Error) -> str:
    """Return an error in one line: SQLSTATE, message, detail and hint."""
    diagnostic = error.diag
    if diagnostic.message_primary is None:
        return " ".join(str(error).split()) or type(error).__name__
    parts = [diagnostic.message_primary, diagnostic.message_detail, diagnostic.message_hint]
    return f"{diagnostic.sqlstate}: {' '.join(part for part in parts if part)}"
