"""Does what a job declares, on a connection that is given, within the job's time and window."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

import psycopg
from psycopg import sql

from gth_common.db import Connection, deadline
from gth_scheduler import entry_point, load
from gth_scheduler.context import JobContext
from gth_scheduler.history import Result
from gth_scheduler.jobs import Job, YieldTo
from gth_scheduler.progress import Progress

log = logging.getLogger(__name__)

# The server ends a statement at its timeout; this much later the socket is shut: a frozen one ends nothing.
FROZEN_AFTER_SECONDS = 15.0
RECORD_SECONDS = 10.0
# Behind a rebuild that takes hours no other table's VACUUM waits: what was locked is due again next time.
VACUUM_LOCK_SECONDS = 10.0
LEFT_TRANSACTION = (
    "its SQL ended the transaction that it is recorded in, and what it did may have been kept:"
    " leave out COMMIT and ROLLBACK, or make it a procedure"
)


class InterruptedRunError(Exception):
    """The run was cut off and may be taken up again; the message says why."""


class TimedOutError(Exception):
    """The job's time is over; the message says how long that was."""


class FailedRunError(Exception):
    """The job did what it must not: a Python function raised an error, a statement left its transaction."""


class SupersededError(Exception):
    """The record shows that another scheduler has begun this run again."""


@dataclass
class Execution:
    """One attempt at one job.

    Args:
        job: what to do.
        connection: in autocommit mode.
        stopping: whether the scheduler is stopping; asked before each statement, and when one was cut off.
        record: writes the outcome on `connection`; False when another scheduler has begun the run again.
        progress: is told how far the work is.
        pause: waits so many seconds, or less when the scheduler is stopping.
    """

    job: Job
    connection: Connection
    stopping: Callable[[], bool]
    record: Callable[[Result], bool] = lambda _: True
    progress: Progress = field(default_factory=Progress)
    pause: Callable[[float], object] = time.sleep
    is_recorded: bool = field(init=False, default=False)
    _timeout_at: float = field(init=False, default=0.0)
    _closes_at: float = field(init=False, default=float("inf"))
    _notice: str | None = field(init=False, default=None)

    def run(self) -> Result:
        """Run the job.

        Raises:
            InterruptedRunError: the scheduler is stopping or the window closed, what ran was cancelled.
            TimedOutError: the job's timeout has passed.
            FailedRunError: a Python job raised an error of its own, a statement ended its transaction.
            SupersededError: another scheduler has begun the run again, what was done is rolled back.
            psycopg.Error: as the server says.
        """
        self._begin()
        self.connection.add_notice_handler(self._keep_notice)
        with deadline(self.connection, self._left() + FROZEN_AFTER_SECONDS):
            return self._run()

    def _run(self) -> Result:
        self.wait_for_load()
        if self.job.kind == "procedure":
            return self._call(str(self.job.procedure))
        if self.job.kind == "sql":
            return self._run_sql(str(self.job.sql).encode())
        if self.job.kind == "python":
            return self._run_python(entry_point.load(str(self.job.python)))
        return self._run_all(self.statements())

    def statements(self) -> list[str]:
        """Return what a `statements_from` job would run now."""
        if self.job.statements_from is None:
            raise ValueError(f"{self.job.name} has no statements_from")
        if not self._timeout_at:
            self._begin()
        with self._within_time():
            return [str(row[0]) for row in self.connection.execute(self.job.statements_from.encode())]

    def wait_for_load(self) -> None:
        """Return once the database has nothing more urgent to do; the time counts as the job's."""
        limits = self.job.yield_to
        if limits is None or limits.is_empty:
            return
        began = time.monotonic()
        waited_before = self.progress.waited
        while (reason := self._too_busy(limits)) is not None:
            if self.progress.waited == waited_before:
                log.info("job waits", extra={"job_name": self.job.name, "reason": reason})
            self.progress.say(load.WAITS + reason)
            self._raise_if_over()
            self.pause(load.POLL_SECONDS)
            self.progress.waited = waited_before + time.monotonic() - began
        if self.progress.waited != waited_before:
            self.progress.say("")

    def _too_busy(self, limits: YieldTo) -> str | None:
        with deadline(self.connection, FROZEN_AFTER_SECONDS), self._within_time():
            return load.too_busy(self.connection, limits)

    def _begin(self) -> None:
        now = time.monotonic()
        self._timeout_at = now + self.job.timeout.total_seconds()
        if self.job.window is not None:
            today = datetime.now(UTC)
            self._closes_at = now + (self.job.window.closes_after(today) - today).total_seconds()

    def _call(self, procedure: str) -> Result:
        """Call a procedure, which may commit as it goes; some hold still in between (gth.yield_to_load())."""
        load.tell_limits(self.connection, self.job.yield_to)
        name = sql.Identifier(*procedure.split("."))
        try:
            rows = self._execute(sql.SQL("CALL {}()").format(name))
        finally:
            with suppress(psycopg.Error):  # what ended the procedure says more
                self.progress.waited += load.waited_inside(self.connection)
        return Result("succeeded", rows, self._notice)

    def _run_sql(self, statement: bytes) -> Result:
        """Run a statement and record it in one transaction: a crash leaves both or none."""
        try:
            with self.connection.transaction():
                begun = self._transaction()
                result = Result("succeeded", self._execute(statement), self._notice)
                self._set_timeout(RECORD_SECONDS)  # what was done in time may be recorded, however late it is
                if self._transaction() != begun:
                    raise FailedRunError(LEFT_TRANSACTION)
                if not self.record(result):
                    raise SupersededError
        except (psycopg.errors.ActiveSqlTransaction, psycopg.errors.InvalidTransactionTermination):
            # VACUUM, REINDEX CONCURRENTLY, a procedure that commits: nothing was done, outside it will be
            return Result("succeeded", self._execute(statement), self._notice)
        self.is_recorded = True
        return result

    def _transaction(self) -> object:
        """Return what no other transaction has."""
        return self.connection.execute("SELECT pg_current_xact_id()").fetchone()

    def _run_python(self, function: entry_point.Function) -> Result:
        context = JobContext(self.connection, self._is_over, self.progress.report, self.wait_for_load)
        with self._within_time(), self._cancelled_in_time():
            rows = _call_function(function, context)
        if context.was_told_to_stop:
            self._raise_if_over()
        return Result("succeeded", rows, self._notice)

    def _run_all(self, statements: list[str]) -> Result:
        """Run each on its own: one that fails does not keep the others from running."""
        failures = []
        for number, statement in enumerate(statements):
            self.wait_for_load()
            self.progress.report(number, len(statements), statement)
            try:
                with self._vacuum_lock_limit(statement):
                    self._execute(statement.encode())
            except psycopg.Error as error:
                is_locked = isinstance(error, psycopg.errors.LockNotAvailable) and is_vacuum(statement)
                if self.connection.closed or (is_retryable(error) and not is_locked):
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
        self._raise_if_over()
        try:
            self._set_timeout(self._left())
            yield
        except psycopg.OperationalError:  # a cancelled statement and a lost connection are among them
            self._raise_if_over()
            raise

    def _set_timeout(self, seconds: float) -> None:
        milliseconds = str(max(1, round(seconds * 1000)))
        self.connection.execute("SELECT set_config('statement_timeout', %s, false)", [milliseconds])

    @contextmanager
    def _vacuum_lock_limit(self, statement: str) -> Iterator[None]:
        """Let a VACUUM wait so long for its table; what is done CONCURRENTLY has to wait for transactions."""
        if not is_vacuum(statement):
            yield
            return
        self._set_lock_timeout(VACUUM_LOCK_SECONDS)
        try:
            yield
        finally:
            if not self.connection.closed:
                self._set_lock_timeout(0)

    def _set_lock_timeout(self, seconds: float) -> None:
        milliseconds = str(round(seconds * 1000))
        self.connection.execute("SELECT set_config('lock_timeout', %s, false)", [milliseconds])

    @contextmanager
    def _cancelled_in_time(self) -> Iterator[None]:
        """Cancel what a Python job is at when its time is over, whichever of its statements that is."""
        timer = threading.Timer(self._left(), self._cancel)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _cancel(self) -> None:
        with suppress(psycopg.Error):  # the deadline shuts the connection of a server that does not listen
            self.connection.cancel_safe(timeout=2.0)

    def _left(self) -> float:
        return min(self._timeout_at, self._closes_at) - time.monotonic()

    def _is_over(self) -> bool:
        return self.stopping() or self._left() <= 0

    def _raise_if_over(self) -> None:
        if self.stopping():
            raise InterruptedRunError("the scheduler was stopped")
        # the server counts in milliseconds
        if self._left() > 0.01:  # noqa: PLR2004
            return
        if self._closes_at < self._timeout_at:
            raise InterruptedRunError(f"its window {self.job.window} UTC closed")
        raise TimedOutError(f"took longer than its timeout of {self.job.timeout.total_seconds():g} s")

    def _keep_notice(self, diagnostic: psycopg.errors.Diagnostic) -> None:
        text = diagnostic.message_primary
        if not text:
            return
        if text == load.GOES_ON:
            self.progress.say(self._notice or "")
            return
        if not text.startswith(load.WAITS):
            self._notice = text
        self.progress.say(text)


def _call_function(function: entry_point.Function, context: JobContext) -> int | None:
    try:
        return function(context)
    except (psycopg.Error, InterruptedRunError, TimedOutError):
        raise
    except Exception as error:
        # whatever a job's code gets wrong is a failed run, not the end of the scheduler
        log.exception("job raised an error")
        raise FailedRunError(f"{type(error).__name__}: {error}") from error


def _count(cursor: psycopg.Cursor[tuple[object, ...]]) -> int | None:
    """Return what a statement counts: a procedure's or function's first column, or the rows it touched."""
    if cursor.description is None:
        return cursor.rowcount if cursor.rowcount >= 0 else None
    row = cursor.fetchone()
    if row is not None and isinstance(row[0], int) and not isinstance(row[0], bool):
        return row[0]
    return None


def is_vacuum(statement: str) -> bool:
    """Tell whether a listed statement is a VACUUM, as gth.tables_to_vacuum() writes it."""
    return statement.startswith("VACUUM")


def is_retryable(error: psycopg.Error) -> bool:
    """Tell whether to try again: a failover, a restart or a competing transaction may be the cause."""
    state = error.sqlstate
    if state is None:
        return isinstance(error, psycopg.OperationalError)
    # 25006: the leader became a standby under the session
    return state[:2] in ("08", "40") or state in ("57P01", "57P02", "57P03", "25006", "55P03")


def describe(error: psycopg.Error) -> str:
    """Return an error in one line: SQLSTATE, then message, detail and hint, a sentence each.

    A violated constraint (class 23) goes without its detail, which is the row or its key: the history is no
    place for personal data.
    """
    diagnostic = error.diag
    if diagnostic.message_primary is None:
        return " ".join(str(error).split()) or type(error).__name__
    detail = None if isinstance(error, psycopg.IntegrityError) else diagnostic.message_detail
    parts = [diagnostic.message_primary, detail, diagnostic.message_hint]
    return f"{diagnostic.sqlstate}: {'. '.join(part.removesuffix('.') for part in parts if part)}"
