"""Runs one job at one due time: exactly once among all schedulers, with retries, within its time."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

import psycopg

from gth_common.db import Connection, Database, deadline
from gth_common.settings import SettingsError
from gth_scheduler import history
from gth_scheduler.execution import (
    Execution,
    FailedRunError,
    InterruptedRunError,
    SupersededError,
    TimedOutError,
    describe,
    is_retryable,
)
from gth_scheduler.history import Claim, Result, Slot
from gth_scheduler.jobs import Job
from gth_scheduler.metrics import Metrics
from gth_scheduler.progress import WATCH_SECONDS, Progress, Watcher

log = logging.getLogger(__name__)

# The first retry waits this long, each later one twice as long, up to the limit: five outlast a failover.
RETRY_SECONDS = 2.0
RETRY_LIMIT_SECONDS = 30.0
# Work that was done is worth more patience than any failover takes.
RECORD_FOR_SECONDS = 300.0
LOCK_ATTEMPTS = 10
LOCK_SECONDS = 0.1
# The server ends a statement of the bookkeeping at its timeout; a frozen one ends nothing, the deadline does.
BOOKKEEPING_SECONDS = 10.0
BOOKKEEPING_DEADLINE_SECONDS = 15.0
CANCEL_EVERY_SECONDS = 0.5


class _HeldError(psycopg.errors.LockNotAvailable):
    """The lock of a run that is still this attempt's is taken: its own session is lost on this side only."""


@dataclass
class _Run:
    """What is known of a run under way."""

    job: Job
    slot: Slot
    claimed: Claim | None = None
    connection: Connection | None = None
    retries: int = 0
    progress: Progress = field(default_factory=Progress)


@dataclass
class Runner:
    """Runs jobs in the caller's thread; `drain` may come from any other.

    Args:
        database: how to reach the leader.
        metrics: told of every run.
        scheduler: this process's name in the history.
    """

    database: Database
    metrics: Metrics
    scheduler: str
    retry_seconds: float = RETRY_SECONDS
    watch_seconds: float = WATCH_SECONDS
    _runs: list[_Run] = field(init=False, default_factory=list)
    _changed: threading.Condition = field(init=False, default_factory=threading.Condition)
    _stopping: threading.Event = field(init=False, default_factory=threading.Event)
    _drained_at: float = field(init=False, default=float("inf"))

    def run(self, job: Job, slot: Slot, progress: Progress | None = None) -> Result | None:
        """Run `job` for `slot`; None: a scheduler is at it, the window is closed, or this one stops."""
        run = _Run(job, slot, progress=progress or Progress())
        with self._registered(run) as accepted:
            if not accepted:
                return None
            began = time.monotonic()
            result = self._with_retries(run)
            seconds = time.monotonic() - began
            if result is not None:
                self.metrics.ended(job.name, result, seconds)
                _log(run, result, seconds)
            return result

    def drain(self, grace: float, cancel_for: float = 8.0) -> bool:
        """Begin nothing more, let statements under way end within `grace` seconds, then cancel them.

        Returns:
            True when nothing runs any more; False when something outlived `cancel_for` more seconds.
        """
        ends_at = time.monotonic() + grace + cancel_for
        self._drained_at = min(self._drained_at, ends_at)
        self._stopping.set()
        with self._changed:
            self._changed.notify_all()
            if self._changed.wait_for(lambda: not self._runs, grace):
                return True
        while time.monotonic() < ends_at:
            self._cancel_all()
            with self._changed:
                if self._changed.wait_for(lambda: not self._runs, CANCEL_EVERY_SECONDS):
                    return True
        return False

    def is_running(self, job_name: str) -> bool:
        """Tell whether this process is at that job."""
        with self._changed:
            return any(run.job.name == job_name for run in self._runs)

    @contextmanager
    def _registered(self, run: _Run) -> Iterator[bool]:
        with self._changed:
            # at a slot once: history.claim() takes a run of this process's name for the caller's own
            accepted = not self._stopping.is_set() and not self._is_at(run.slot)
            if accepted:
                self._runs.append(run)
        if not accepted:
            yield False
            return
        self.metrics.started(run.job.name)
        try:
            yield True
        finally:
            self.metrics.stopped(run.job.name)
            with self._changed:
                self._runs.remove(run)
                self._changed.notify_all()

    def _is_at(self, slot: Slot) -> bool:
        due = (slot.job_name, slot.scheduled_at)
        return any((run.slot.job_name, run.slot.scheduled_at) == due for run in self._runs)

    def _with_retries(self, run: _Run) -> Result | None:
        while True:
            try:
                return self._attempt(run)
            except TimedOutError as error:
                return self._record(run, Result("timed_out", message=str(error)))
            except InterruptedRunError as error:
                return self._record(run, Result("interrupted", message=str(error)))
            except SupersededError:
                log.warning("another scheduler has begun this run again", extra=_fields(run))
                return None
            except (FailedRunError, SettingsError) as error:
                return self._record(run, Result("failed", message=str(error)))
            except psycopg.Error as error:
                if not is_retryable(error) or run.retries >= run.job.retries:
                    return self._give_up(run, error)
                self._wait_before_retry(run, error)

    def _give_up(self, run: _Run, error: psycopg.Error) -> Result | None:
        if not isinstance(error, _HeldError):
            return self._record(run, Result("failed", message=describe(error)))
        log.warning("run is left to a later round", extra=_fields(run) | {"error": error})
        return None

    def _attempt(self, run: _Run) -> Result | None:
        with self.database.connect(statement_timeout=BOOKKEEPING_SECONDS) as connection:
            with deadline(connection, BOOKKEEPING_DEADLINE_SECONDS):
                begun = self._begin(connection, run)
            return self._execute(connection, run, begun) if isinstance(begun, Claim) else begun

    def _begin(self, connection: Connection, run: _Run) -> Claim | Result | None:
        """Claim the run; anything else is how it ended without being begun."""
        if run.claimed is None:
            # by hand, from a file that was edited and not reloaded: what has been due stays as it is
            declare = history.introduce if run.slot.started_by == "manual" else history.declare
            declare(connection, {run.job.name: run.job.declared_schedule})
        # what somebody asked for by hand is meant, whatever the schedule says
        if run.claimed is None and run.slot.started_by != "manual":
            if history.lead(connection, run.slot.scheduled_at) > history.CLOCK_TOLERANCE:
                log.error("not due yet by the database's clock", extra=_fields(run))
                return None
            if why := history.paused(connection, run.job.name):
                return self._miss(connection, run.slot, why)
        if not run.job.is_open(datetime.now(UTC)):
            return self._outside_window(connection, run)
        if not self._lock(connection, run.slot):
            return self._locked_out(connection, run)
        before, run.claimed = run.claimed, history.claim(connection, run.slot, self.scheduler)
        if run.claimed is None:
            # a lost connection may hide that the work and its record were done together
            return None if before is None else history.outcome(connection, before)
        return run.claimed

    def _locked_out(self, connection: Connection, run: _Run) -> Result | None:
        if run.claimed is None:
            skipped = history.skip(connection, run.slot, self.scheduler)
            return Result("skipped_locked", message="an earlier run is still at it") if skipped else None
        if history.is_under_way(connection, run.claimed):
            raise _HeldError("the session that was lost may still be at it: the job's lock is taken")
        return history.outcome(connection, run.claimed)

    def _outside_window(self, connection: Connection, run: _Run) -> Result | None:
        """Leave the run to the reconciler: it is made up for when the window opens, or recorded as missed."""
        why = f"outside its window {run.job.window} UTC"
        if run.claimed is not None:
            raise InterruptedRunError(f"its window {run.job.window} UTC closed")
        if run.slot.started_by == "manual":
            return self._miss(connection, run.slot, why)
        log.info("job not started", extra=_fields(run) | {"reason": why})
        return None

    def _miss(self, connection: Connection, slot: Slot, why: str) -> Result | None:
        return (
            Result("missed", message=why) if history.miss(connection, [slot], self.scheduler, why) else None
        )

    def _execute(self, connection: Connection, run: _Run, claimed: Claim) -> Result | None:
        log.info("job started", extra=_fields(run))
        run.progress.report(None, None, None)
        execution = Execution(
            run.job,
            connection,
            self._stopping.is_set,
            lambda result: history.finish(connection, claimed, result, run.progress.waited),
            run.progress,
            self._stopping.wait,
        )
        watcher = Watcher(self.database, run.job.name, _fields(run), self.watch_seconds)
        with self._cancellable(run, connection), watcher.watching(run.progress, claimed, connection):
            result = execution.run()
        if execution.is_recorded:
            return result
        try:
            self._finish(connection, run, claimed, result)
        except psycopg.OperationalError:  # the work is done: record it elsewhere, never do it again
            return self._record(run, result)
        return result

    def _lock(self, connection: Connection, slot: Slot) -> bool:
        """Take the job's lock; False when another has it, for this slot or for an earlier one.

        Schedulers meet at the same moment: the one that is first holds the lock before it has written its
        row, so that the others look again before they call it an earlier run.
        """
        for _ in range(LOCK_ATTEMPTS):
            if history.try_lock(connection, slot.job_name):
                return True
            if history.is_known(connection, slot) or self._stopping.wait(LOCK_SECONDS):
                return False
        return False

    @contextmanager
    def _cancellable(self, run: _Run, connection: Connection) -> Iterator[None]:
        with self._changed:
            run.connection = connection
        try:
            yield
        finally:
            with self._changed:
                run.connection = None

    def _cancel_all(self) -> None:
        with self._changed:
            connections = [run.connection for run in self._runs if run.connection is not None]
        for connection in connections:
            try:
                connection.cancel_safe(timeout=2.0)
            except psycopg.Error as error:
                log.warning("cancelling failed, trying again", extra={"error": describe(error)})

    def _wait_before_retry(self, run: _Run, error: psycopg.Error) -> None:
        seconds = self._pause(run.retries)
        run.retries += 1
        self.metrics.retried(run.job.name)
        run.progress.say(f"tries again in {seconds:g} s: {describe(error)}")
        log.warning(
            "job will be tried again", extra=_fields(run) | {"error": describe(error), "seconds": seconds}
        )
        self._stopping.wait(seconds)

    def _record(self, run: _Run, result: Result) -> Result:
        """Record a run on a new connection: the old one may be dead, or in the middle of an error."""
        if run.claimed is None:
            return result
        give_up_at = time.monotonic() + RECORD_FOR_SECONDS
        for attempt in count():
            try:
                with self.database.connect(statement_timeout=BOOKKEEPING_SECONDS) as connection:
                    self._finish(connection, run, run.claimed, result)
                    return result
            except (psycopg.Error, SettingsError) as error:
                log.warning("outcome not recorded yet", extra=_fields(run) | {"error": error})
            if not self._rest(self._pause(attempt), give_up_at):
                break
        # the row says "started" until a scheduler notices that nobody holds the job's lock
        log.error("outcome not recorded", extra=_fields(run) | {"outcome": result.state})
        return result

    def _rest(self, seconds: float, give_up_at: float) -> bool:
        """Wait, less while the scheduler stops but not for nothing; False when there is no time for that."""
        if self._stopping.is_set():
            seconds, give_up_at = min(seconds, self.retry_seconds), min(give_up_at, self._drained_at)
        if time.monotonic() + seconds >= give_up_at:
            return False
        if self._stopping.wait(seconds):
            time.sleep(min(seconds, self.retry_seconds))
        return True

    def _pause(self, attempt: int) -> float:
        return float(min(self.retry_seconds * 2**attempt, RETRY_LIMIT_SECONDS))

    def _finish(self, connection: Connection, run: _Run, claimed: Claim, result: Result) -> None:
        milliseconds = str(round(BOOKKEEPING_SECONDS * 1000))
        with deadline(connection, BOOKKEEPING_DEADLINE_SECONDS):
            connection.execute("SELECT set_config('statement_timeout', %s, false)", [milliseconds])
            is_ours = history.finish(connection, claimed, result, run.progress.waited)
            # recorded already, where the acknowledgement was lost
            is_ours = is_ours or history.outcome(connection, claimed) is not None
        if not is_ours:
            log.warning("another scheduler has begun this run again", extra=_fields(run))


def _fields(run: _Run) -> dict[str, object]:
    return {
        "job_name": run.job.name,
        "scheduled_at": run.slot.scheduled_at.isoformat(),
        "started_by": run.slot.started_by,
    }


def _log(run: _Run, result: Result, seconds: float) -> None:
    fields = _fields(run) | {"outcome": result.state, "seconds": round(seconds, 3)}
    if result.rows is not None:
        fields["rows"] = result.rows
    if result.message:
        fields["detail"] = result.message
    if run.progress.waited:
        fields["waited_seconds"] = round(run.progress.waited, 3)
    level = logging.INFO if result.state in ("succeeded", "skipped_locked", "missed") else logging.ERROR
    log.log(level, "job ended", extra=fields)
