"""The run history in gth.job_runs, and the lock that says who runs a job now.

Every function takes a connection in autocommit mode. `claim` and `skip` are where schedulers meet: a due time
has one row, and only the holder of the job's lock may begin it, or begin again what a dead process left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from psycopg.rows import class_row, dict_row

from gth_common.db import Connection

StartedBy = Literal["schedule", "catch_up", "manual"]
State = Literal["succeeded", "failed", "timed_out", "skipped_locked", "interrupted"]
OUTCOMES: tuple[State, ...] = ("succeeded", "failed", "timed_out", "skipped_locked", "interrupted")

MESSAGE_LIMIT = 2000


@dataclass(frozen=True)
class Slot:
    """One due time of one job."""

    job_name: str
    scheduled_at: datetime
    started_by: StartedBy = "schedule"


@dataclass(frozen=True)
class Claim:
    """The right to run a slot: its row, and which attempt this is."""

    id: UUID
    attempts: int


@dataclass(frozen=True)
class Result:
    """How a run ended; `rows` is None where the job counts nothing."""

    state: State
    rows: int | None = None
    message: str | None = None


@dataclass(frozen=True)
class SlotState:
    """What the history knows of a slot."""

    state: str
    attempts: int
    is_orphan: bool


@dataclass(frozen=True)
class Status:
    """How a job stands, from gth.job_status."""

    job_name: str
    declared_at: datetime
    last_outcome: str | None
    last_finished_at: datetime | None
    last_success_at: datetime | None
    is_running: bool


def declare(connection: Connection, names: Iterable[str]) -> None:
    """Make jobs known; what was due before that was not missed."""
    connection.execute(
        "INSERT INTO gth.jobs (job_name) SELECT unnest(%s::text[]) ON CONFLICT DO NOTHING", [list(names)]
    )


def try_lock(connection: Connection, job_name: str) -> bool:
    """Take the job's lock for this session, if nobody has it."""
    row = connection.execute("SELECT pg_try_advisory_lock(gth.job_lock_key(%s))", [job_name]).fetchone()
    return row is not None and bool(row[0])


def is_known(connection: Connection, slot: Slot) -> bool:
    """Tell whether the slot has its row: some scheduler has begun it or skipped it."""
    row = connection.execute(
        "SELECT EXISTS (SELECT FROM gth.job_runs WHERE job_name = %s AND scheduled_at = %s)",
        [slot.job_name, slot.scheduled_at],
    ).fetchone()
    return row is not None and bool(row[0])


def claim(connection: Connection, slot: Slot, scheduler: str) -> Claim | None:
    """Begin a slot, or begin again one that was cut off; None when it has been dealt with.

    The caller holds the job's lock, so that a row that says "started" was left by a process that is gone.
    """
    with connection.cursor(row_factory=class_row(Claim)) as cursor:
        cursor.execute(
            """
            INSERT INTO gth.job_runs AS r (job_name, scheduled_at, started_by, scheduler)
            VALUES (%s, %s, %s, %s)
            ON CONFLICT (job_name, scheduled_at) DO UPDATE
            SET state = 'started', attempts = r.attempts + (r.state <> 'skipped_locked')::integer,
                scheduler = excluded.scheduler, started_at = now(), finished_at = NULL, message = NULL
            WHERE r.state IN ('started', 'interrupted', 'skipped_locked')
            RETURNING id, attempts
            """,
            [slot.job_name, slot.scheduled_at, slot.started_by, scheduler],
        )
        return cursor.fetchone()


def skip(connection: Connection, slot: Slot, scheduler: str) -> bool:
    """Record that the job was still at an earlier run; False when another scheduler has this very slot."""
    cursor = connection.execute(
        """
        INSERT INTO gth.job_runs (job_name, scheduled_at, started_by, scheduler, state, finished_at, message)
        VALUES (%s, %s, %s, %s, 'skipped_locked', now(), 'an earlier run was still at it')
        ON CONFLICT DO NOTHING
        """,
        [slot.job_name, slot.scheduled_at, slot.started_by, scheduler],
    )
    return cursor.rowcount == 1


def finish(connection: Connection, claimed: Claim, result: Result) -> bool:
    """Record how an attempt ended; False when somebody else has begun the slot again meanwhile."""
    cursor = connection.execute(
        """
        UPDATE gth.job_runs SET state = %s, rows_affected = %s, message = %s, finished_at = clock_timestamp()
        WHERE id = %s AND attempts = %s AND state = 'started'
        """,
        [result.state, result.rows, _short(result.message), claimed.id, claimed.attempts],
    )
    return cursor.rowcount == 1


def slot_states(
    connection: Connection, slots: Iterable[Slot], orphan_after: timedelta
) -> Mapping[Slot, SlotState]:
    """Return what is known of each slot; those without a row are missing from the answer.

    Args:
        connection: in autocommit mode.
        slots: one per job.
        orphan_after: how long a run may be "started" without its lock held: a retry waits for as long.
    """
    wanted = {slot.job_name: slot for slot in slots}
    rows = connection.execute(
        """
        SELECT r.job_name, r.state, r.attempts,
            r.state = 'started' AND NOT s.is_running AND r.started_at < now() - %s
        FROM unnest(%s::text[], %s::timestamptz[]) AS wanted (job_name, scheduled_at)
        INNER JOIN gth.job_runs AS r USING (job_name, scheduled_at)
        INNER JOIN gth.job_status AS s USING (job_name)
        """,
        [orphan_after, list(wanted), [slot.scheduled_at for slot in wanted.values()]],
    )
    return {wanted[name]: SlotState(state, attempts, orphan) for name, state, attempts, orphan in rows}


def reap(connection: Connection, orphan_after: timedelta) -> int:
    """Record as interrupted what a dead process left as started; returns how many."""
    return connection.execute(
        """
        UPDATE gth.job_runs AS r
        SET state = 'interrupted', finished_at = now(), message = 'the process that ran it is gone'
        FROM gth.job_status AS s
        WHERE s.job_name = r.job_name AND r.state = 'started' AND NOT s.is_running
            AND r.started_at < now() - %s
        """,
        [orphan_after],
    ).rowcount


def statuses(connection: Connection) -> list[Status]:
    """Return how every job stands."""
    with connection.cursor(row_factory=class_row(Status)) as cursor:
        return cursor.execute(
            """
            SELECT job_name, declared_at, last_outcome, last_finished_at, last_success_at, is_running
            FROM gth.job_status ORDER BY job_name
            """
        ).fetchall()


def recent(
    connection: Connection, job_name: str | None, limit: int, *, only_failed: bool
) -> list[dict[str, Any]]:
    """Return the latest runs, newest first, of one job or of all."""
    with connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(
            """
            SELECT job_name, scheduled_at, started_by, state, attempts, started_at,
                finished_at - started_at AS duration, rows_affected, message
            FROM gth.job_runs
            WHERE (%(name)s::text IS NULL OR job_name = %(name)s)
                AND (NOT %(failed)s OR state IN ('failed', 'timed_out', 'interrupted'))
            ORDER BY started_at DESC LIMIT %(limit)s
            """,
            {"name": job_name, "failed": only_failed, "limit": limit},
        ).fetchall()


def _short(message: str | None) -> str | None:
    return message if message is None or len(message) <= MESSAGE_LIMIT else message[: MESSAGE_LIMIT - 1] + "…"
