"""Compares the schedule with the history: each due time gets its row, what was missed is made up for once.

Runs are missed while no scheduler is up, while the database is away for longer than the retries last, when
the clock jumps, and when a process dies in the middle. All look alike from here: a due time without a row, or
with one that nobody works on. The latest of a job that catches up is run; any other is recorded as missed.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import psycopg

from gth_common.db import Connection, Database, deadline
from gth_common.settings import SettingsError
from gth_scheduler import history, standing
from gth_scheduler.history import Claim, Slot
from gth_scheduler.jobs import Job
from gth_scheduler.metrics import Metrics
from gth_scheduler.schedule import MICROSECOND
from gth_scheduler.standing import SlotState, Status

log = logging.getLogger(__name__)

STATEMENT_SECONDS = 10.0
# All statements of a round together: where the server is frozen, the next round finds another.
ROUND_SECONDS = 30.0
# A job that was due every minute of a lost month leaves a hundred rows; the oldest says that there were more.
MISSED_LIMIT = 100


@dataclass
class Reconciler:
    """Finds runs to make up for, and records those that are not.

    Args:
        database: how to reach the leader.
        jobs: the declared jobs.
        metrics: learns what the history knows.
        scheduler: this process's name in the history.
        settle: what became due later than this long ago is left to whoever fires it now.
        orphan_after: for how long a "started" run must have been seen here without its lock to be called
            interrupted: a failover takes the lock too, and who lost it then may have work to record. The
            default is less than the time between two rounds, and more than between two such tries.
    """

    database: Database
    jobs: Sequence[Job]
    metrics: Metrics
    scheduler: str
    settle: timedelta = timedelta(seconds=30)
    orphan_after: timedelta = timedelta(seconds=50)
    _introduced: Sequence[Job] | None = field(init=False, default=None)
    _suspects: dict[Claim, float] = field(init=False, default_factory=dict)
    _round: threading.Lock = field(init=False, default_factory=threading.Lock)

    def take_over(self, jobs: Sequence[Job]) -> None:
        """Go on with the jobs of a file that was read again, from the next round on."""
        self.jobs = jobs

    def run(self, submit: Callable[[Job, Slot], None]) -> None:
        """Submit what is to be made up for; a database that is away is logged, the next round tries again."""
        with self._round:  # that of a new clock waits for the old one's, whose jobs may be those of before
            self._run(submit)

    def _run(self, submit: Callable[[Job, Slot], None]) -> None:
        try:
            with (
                self.database.connect(statement_timeout=STATEMENT_SECONDS) as connection,
                deadline(connection, ROUND_SECONDS),
            ):
                now = datetime.now(UTC)
                lead = history.lead(connection, now)
                if abs(lead) > history.CLOCK_TOLERANCE:
                    self.metrics.reconciled("failed")
                    log.error(
                        "the clock is not the database's", extra={"ahead_seconds": lead.total_seconds()}
                    )
                    return
                missed = self.missed(connection, now)
        except (psycopg.Error, SettingsError) as error:
            self.metrics.reconciled("failed")
            log.warning("history cannot be read, trying again in a minute", extra={"error": error})
            return
        self.metrics.reconciled("succeeded")
        for job, slot in missed:
            submit(job, slot)

    def missed(self, connection: Connection, now: datetime) -> list[tuple[Job, Slot]]:
        """Return the jobs to run, and for which due time; what nobody runs is recorded."""
        jobs = self.jobs
        known = self._declare(connection, jobs)
        if orphans := self._reap(connection):
            log.warning("runs whose process is gone", extra={"count": orphans})
        enabled = [job for job in jobs if job.enabled and not known[job.name].is_running]
        to_run = []
        for job in enabled:
            slot = self._reconcile(connection, job, known[job.name], now)
            if slot is not None and job.is_open(now):
                to_run.append((job, slot))
        return to_run

    def _reap(self, connection: Connection) -> int:
        now = time.monotonic()
        orphans = standing.orphans(connection)
        self._suspects = {orphan: self._suspects.get(orphan, now) for orphan in orphans}
        limit = self.orphan_after.total_seconds()
        return standing.reap(
            connection, [orphan for orphan, since in self._suspects.items() if now - since >= limit]
        )

    def _declare(self, connection: Connection, jobs: Sequence[Job]) -> dict[str, Status]:
        schedules = {job.name: job.declared_schedule for job in jobs}
        if self._introduced is not jobs:
            standing.retire(connection, schedules)
            self._introduced = jobs
        history.declare(connection, schedules)
        known = {status.job_name: status for status in standing.statuses(connection)}
        for job in jobs:
            self.metrics.known(known[job.name])
        return known

    def _reconcile(self, connection: Connection, job: Job, status: Status, now: datetime) -> Slot | None:
        """Record what was missed of one job; returns the due time to make up for, if there is one."""
        until = now - (self.settle if job.catch_up else max(job.grace, self.settle))
        due = job.due_between(status.checked_until, until, MISSED_LIMIT)
        latest = job.latest_due(status.declared_at, until) if job.catch_up else None
        slots = [Slot(job.name, moment) for moment in sorted({*due, *([latest] if latest else [])})]
        states = standing.slot_states(connection, slots)
        unknown = [moment for moment in due if (job.name, moment) not in states]
        to_run = None
        if latest is not None and _is_to_be_run(job, status, latest, states.get((job.name, latest))):
            to_run = Slot(job.name, latest, "catch_up")
        if to_run is not None and to_run.scheduled_at in unknown:
            unknown.remove(to_run.scheduled_at)
            until = to_run.scheduled_at - MICROSECOND  # not dealt with before it has its row
        if unknown:
            self._record(connection, job, status, unknown, is_cut=len(due) == MISSED_LIMIT)
        standing.check_off(connection, {job.name: until})
        return to_run

    def _record(
        self, connection: Connection, job: Job, status: Status, lost: list[datetime], *, is_cut: bool
    ) -> None:
        """Give runs that nobody began, and nobody will, their rows."""
        why = _reason(job, status)
        slots = [Slot(job.name, moment) for moment in lost]
        count = 0
        if is_cut:
            since = status.checked_until.astimezone(UTC).strftime("%Y-%m-%d %H:%M")
            earlier = f"{why}; so were earlier ones since {since} UTC"
            count += history.miss(connection, slots[:1], self.scheduler, earlier)
        count += history.miss(connection, slots, self.scheduler, why)
        if count:
            self.metrics.missed(job.name, count)
            log.warning("runs were missed", extra={"job_name": job.name, "count": count, "reason": why})


def _reason(job: Job, status: Status) -> str:
    if status.paused_at is not None:
        return f"paused by {status.paused_by}: {status.pause_reason}"
    if job.catch_up:
        return "no scheduler began it in time; a later run makes up for it"
    return f"no scheduler began it within its grace of {job.grace.total_seconds():g} s"


def _is_to_be_run(job: Job, status: Status, due: datetime, state: SlotState | None) -> bool:
    if status.paused_at is not None:
        return False
    if state is None:
        # what was checked off had its row: it has been trimmed from the history since
        return due > status.checked_until
    # what kills its process every time must not do so for ever
    return state.state == "interrupted" and state.attempts <= job.retries
