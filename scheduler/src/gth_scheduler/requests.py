"""Manual runs that somebody asked for: looked for every second, on a connection that is kept."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

import psycopg

from gth_common.db import Connection, Database, deadline
from gth_common.settings import SettingsError
from gth_scheduler import history
from gth_scheduler.history import Slot

log = logging.getLogger(__name__)

POLL_SECONDS = 1
STATEMENT_SECONDS = 5.0
# Nobody waits for a run that long: it would come out of the blue.
STALE = timedelta(minutes=10)


@dataclass
class Inbox:
    """Hands requests on; a run's own row, not this process's memory, says that it has been dealt with.

    Args:
        database: how to reach the leader.
        scheduler: this process's name in the history.
    """

    database: Database
    scheduler: str
    _connection: Connection | None = field(init=False, default=None)
    _handed_on: set[Slot] = field(init=False, default_factory=set)

    def poll(self, jobs: Collection[str], submit: Callable[[Slot], None]) -> None:
        """Submit what was asked for of these jobs; a database that is away is asked again."""
        try:
            slots = self._look()
        except (psycopg.Error, SettingsError) as error:
            log.debug("requests cannot be read", extra={"error": error})
            self.close()
            return
        self._handed_on.intersection_update(slots)
        for slot in slots:
            if slot.job_name in jobs and slot not in self._handed_on:
                self._handed_on.add(slot)
                submit(slot)

    def close(self) -> None:
        """Give the connection back."""
        if self._connection is not None:
            with suppress(psycopg.Error):
                self._connection.close()
            self._connection = None

    def _look(self) -> list[Slot]:
        if self._connection is None or self._connection.closed:
            self._connection = self.database.connect(statement_timeout=STATEMENT_SECONDS)
        with deadline(self._connection, 2 * STATEMENT_SECONDS):
            return _open_requests(self._connection, self.scheduler)


def _open_requests(connection: Connection, scheduler: str) -> list[Slot]:
    rows = connection.execute(
        """
        SELECT q.job_name, q.requested_at, q.requested_by, r.id IS NOT NULL, q.requested_at < now() - %s
        FROM gth.job_requests AS q
        LEFT JOIN gth.job_runs AS r ON (r.job_name, r.scheduled_at) = (q.job_name, q.requested_at)
        ORDER BY q.requested_at
        """,
        [STALE],
    ).fetchall()
    open_requests = []
    for job_name, requested_at, requested_by, is_dealt_with, is_stale in rows:
        slot = Slot(job_name, requested_at, "manual", requested_by)
        if is_stale:
            history.miss(connection, [slot], scheduler, f"no scheduler took the request within {STALE}")
        if is_dealt_with or is_stale:
            withdraw(connection, slot)
        else:
            open_requests.append(slot)
    return open_requests


def ask(connection: Connection, job_name: str, who: str) -> Slot:
    """Ask the schedulers to run a job; returns what to look for in the history.

    Raises:
        psycopg.errors.UndefinedObject: no scheduler has declared such a job.
    """
    row = connection.execute("SELECT gth.request_job(%s, %s)", [job_name, who]).fetchone()
    if row is None:
        raise LookupError("gth.request_job() answered nothing")
    return Slot(job_name, row[0], "manual", who)


def withdraw(connection: Connection, slot: Slot) -> bool:
    """Take a request back; False when it was gone already."""
    cursor = connection.execute(
        "DELETE FROM gth.job_requests WHERE job_name = %s AND requested_at = %s",
        [slot.job_name, slot.scheduled_at],
    )
    return cursor.rowcount == 1


def give_up(connection: Connection, slot: Slot, who: str, why: str) -> bool:
    """Withdraw a request for good; False when a scheduler has begun the run, or dealt with it otherwise.

    A run begins with its row, and the row of a missed one stands in the way of that: who comes first
    has it.
    """
    is_ours = history.miss(connection, [slot], who, why) == 1
    withdraw(connection, slot)
    return is_ours
