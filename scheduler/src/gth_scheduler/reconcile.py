"""Compares the schedule with the history, and makes up for what was missed: once, with the latest due time.

Runs are missed while no scheduler is up, while the database is away for longer than the retries last, and
when a process dies in the middle. All look alike from here: a due time without a row, or with one that nobody
works on.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import psycopg

from gth_common.db import Connection, Database
from gth_common.settings import SettingsError
from gth_scheduler import history
from gth_scheduler.history import Slot, SlotState, Status
from gth_scheduler.jobs import Job
from gth_scheduler.metrics import Metrics

log = logging.getLogger(__name__)

STATEMENT_SECONDS = 10.0


@dataclass(frozen=True)
class Reconciler:
    """Finds runs to make up for.

    Args:
        database: how to reach the leader.
        jobs: the declared jobs.
        metrics: learns what the history knows.
        settle: what became due later than this long ago is left to whoever fires it now.
        orphan_after: how long a run may be "started" without its lock held; longer than a retry waits.
    """

    database: Database
    jobs: Sequence[Job]
    metrics: Metrics
    settle: timedelta = timedelta(seconds=30)
    orphan_after: timedelta = timedelta(seconds=60)

    def run(self, submit: Callable[[Job, Slot], None]) -> None:
        """Submit what is to be made up for; a database that is away is logged, the next round tries again."""
        try:
            with self.database.connect(statement_timeout=STATEMENT_SECONDS) as connection:
                missed = self.missed(connection, datetime.now(UTC))
        except (psycopg.Error, SettingsError) as error:
            self.metrics.reconciled("failed")
            log.warning("history cannot be read, trying again in a minute", extra={"error": error})
            return
        self.metrics.reconciled("succeeded")
        for job, slot in missed:
            submit(job, slot)

    def missed(self, connection: Connection, now: datetime) -> list[tuple[Job, Slot]]:
        """Return the jobs to run, and for which due time; orphaned runs are recorded as interrupted."""
        history.declare(connection, [job.name for job in self.jobs])
        known = {status.job_name: status for status in history.statuses(connection)}
        for job in self.jobs:
            self.metrics.known(known[job.name])
        due = self._due(known, now)
        states = history.slot_states(connection, [slot for _, slot in due], self.orphan_after)
        orphans = history.reap(connection, self.orphan_after)
        if orphans:
            log.warning("runs whose process is gone", extra={"count": orphans})
        return [(job, slot) for job, slot in due if _is_missed(job, states.get(slot))]

    def _due(self, known: dict[str, Status], now: datetime) -> list[tuple[Job, Slot]]:
        due = []
        for job in self.jobs:
            if job.catch_up and not known[job.name].is_running:
                latest = job.schedule.latest_due(known[job.name].declared_at, now - self.settle)
                if latest is not None:
                    due.append((job, Slot(job.name, latest, "catch_up")))
        return due


def _is_missed(job: Job, state: SlotState | None) -> bool:
    if state is None:
        return True
    unfinished = state.state == "interrupted" or state.is_orphan
    # what kills its process every time must not do so for ever
    return unfinished and state.attempts <= job.retries
