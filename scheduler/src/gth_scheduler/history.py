"""The run history in gth.job_runs, and the lock that says who runs a job now.

Every function takes a connection in autocommit mode. `claim` and `skip` are where schedulers meet: a due time
has one row, and only the holder of the job's lock may begin it, or begin again what a dead process left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from psycopg.rows import class_row

from gth_common.db import Connection

StartedBy = Literal["schedule", "catch_up", "manual"]
State = Literal["succeeded", "failed", "timed_out", "missed", "skipped_locked", "interrupted"]
OUTCOMES: tuple[State, ...] = ("succeeded", "failed", "timed_out", "missed", "skipped_locked", "interrupted")

MESSAGE_LIMIT = 2000
# The database's clock is everybody's: a scheduler whose own is further off than this keeps its hands still.
CLOCK_TOLERANCE = timedelta(minutes=1)


@dataclass(frozen=True)
class Slot:
    """One due time of one job."""

    job_name: str
    scheduled_at: datetime
    started_by: StartedBy = "schedule"
    requested_by: str | None = None


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


def declare(connection: Connection, schedules: Mapping[str, str]) -> None:
    """Make jobs and their schedules known; what was due before one came or was changed was not missed."""
    connection.execute(
        """
        INSERT INTO gth.jobs AS j (job_name, schedule)
        SELECT * FROM unnest(%s::text[], %s::text[])
        ON CONFLICT (job_name) DO UPDATE SET schedule = excluded.schedule,
            declared_at = CASE WHEN j.schedule IS NULL THEN j.declared_at ELSE now() END,
            checked_until = CASE WHEN j.schedule IS NULL THEN j.checked_until ELSE now() END
        WHERE j.schedule IS DISTINCT FROM excluded.schedule
        """,
        [list(schedules), list(schedules.values())],
    )


def introduce(connection: Connection, schedules: Mapping[str, str]) -> None:
    """Make jobs known that are not yet; the schedule of one that is stays as the schedulers declared it."""
    connection.execute(
        """
        INSERT INTO gth.jobs (job_name, schedule)
        SELECT * FROM unnest(%s::text[], %s::text[])
        ON CONFLICT (job_name) DO NOTHING
        """,
        [list(schedules), list(schedules.values())],
    )


def try_lock(connection: Connection, job_name: str) -> bool:
    """Take the job's lock for this session, if nobody has it."""
    row = connection.execute("SELECT pg_try_advisory_lock(gth.job_lock_key(%s))", [job_name]).fetchone()
    return row is not None and bool(row[0])


def holds_lock(connection: Connection, job_name: str, pid: int) -> bool:
    """Tell whether a session has the job's lock on this leader; a standby never denies it."""
    row = connection.execute(
        """
        SELECT pg_is_in_recovery() OR EXISTS (
            SELECT FROM pg_locks AS l
            WHERE l.locktype = 'advisory' AND l.granted AND l.pid = %s AND l.objsubid = 1
                AND l.database = (SELECT d.oid FROM pg_database AS d WHERE d.datname = current_database())
                AND (l.classid::bigint << 32) + l.objid::bigint = gth.job_lock_key(%s)
        )
        """,
        [pid, job_name],
    ).fetchone()
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

    The caller holds the job's lock. A row of another's that says "started" is not free for that: a failover
    takes the lock of the living too, and what they have done is still to be recorded. "Interrupted" is said
    by who has seen it without its lock for long enough. One of the caller's own name is its own: a process is
    at a slot once.
    """
    with connection.cursor(row_factory=class_row(Claim)) as cursor:
        cursor.execute(
            """
            INSERT INTO gth.job_runs AS r (job_name, scheduled_at, started_by, requested_by, scheduler)
            VALUES (%s, %s, %s, %s, %s)
            ON CONFLICT (job_name, scheduled_at) DO UPDATE
            SET state = 'started', attempts = r.attempts + (r.state <> 'skipped_locked')::integer,
                scheduler = excluded.scheduler, started_at = now(), finished_at = NULL, message = NULL,
                progress_done = NULL, progress_total = NULL, progress_message = NULL
            WHERE r.state IN ('interrupted', 'skipped_locked')
                OR (r.state = 'started' AND r.scheduler = excluded.scheduler)
            RETURNING id, attempts
            """,
            [slot.job_name, slot.scheduled_at, slot.started_by, slot.requested_by, scheduler],
        )
        return cursor.fetchone()


def skip(connection: Connection, slot: Slot, scheduler: str) -> bool:
    """Record that the job was still at an earlier run; False when another scheduler has this very slot."""
    cursor = connection.execute(
        """
        INSERT INTO gth.job_runs
            (job_name, scheduled_at, started_by, requested_by, scheduler, state, finished_at, message)
        VALUES (%s, %s, %s, %s, %s, 'skipped_locked', now(), 'an earlier run was still at it')
        ON CONFLICT DO NOTHING
        """,
        [slot.job_name, slot.scheduled_at, slot.started_by, slot.requested_by, scheduler],
    )
    return cursor.rowcount == 1


def miss(connection: Connection, slots: Iterable[Slot], scheduler: str, message: str) -> int:
    """Record that slots were never begun; returns how many nobody else had dealt with."""
    values = [(slot.job_name, slot.scheduled_at, slot.started_by, slot.requested_by) for slot in slots]
    if not values:
        return 0
    columns = [list(column) for column in zip(*values, strict=True)]
    return connection.execute(
        """
        INSERT INTO gth.job_runs
            (job_name, scheduled_at, started_by, requested_by, scheduler, state, attempts, finished_at,
            message)
        SELECT s.*, %s, 'missed', 0, now(), %s
        FROM unnest(%s::text[], %s::timestamptz[], %s::text[], %s::text[]) AS s
        ON CONFLICT DO NOTHING
        """,
        [scheduler, message, *columns],
    ).rowcount


def lead(connection: Connection, moment: datetime) -> timedelta:
    """Return by how much `moment` is ahead of the database's clock."""
    row = connection.execute("SELECT %s - clock_timestamp()", [moment]).fetchone()
    return timedelta(0) if row is None else row[0]


def paused(connection: Connection, job_name: str) -> str | None:
    """Return by whom and why the job is paused, or None."""
    row = connection.execute(
        "SELECT format('paused by %%s: %%s', paused_by, pause_reason) FROM gth.jobs"
        " WHERE job_name = %s AND paused_at IS NOT NULL",
        [job_name],
    ).fetchone()
    return None if row is None else str(row[0])


def finish(connection: Connection, claimed: Claim, result: Result, waited: float = 0.0) -> bool:
    """Record how an attempt ended; False when somebody else has begun the slot again meanwhile.

    "Interrupted" is what others concluded from the lock that was free while the outcome could not be written.
    """
    cursor = connection.execute(
        """
        UPDATE gth.job_runs SET state = %s, rows_affected = %s, message = %s, finished_at = clock_timestamp(),
            waited = make_interval(secs => %s)
        WHERE id = %s AND attempts = %s AND state IN ('started', 'interrupted')
        """,
        [result.state, result.rows, _short(result.message), round(waited, 3), claimed.id, claimed.attempts],
    )
    return cursor.rowcount == 1


def outcome(connection: Connection, claimed: Claim) -> Result | None:
    """Return how an attempt is recorded to have ended; None when it is not this attempt's record any more."""
    row = connection.execute(
        "SELECT state, rows_affected, message FROM gth.job_runs"
        " WHERE id = %s AND attempts = %s AND state <> 'started'",
        [claimed.id, claimed.attempts],
    ).fetchone()
    return None if row is None else Result(*row)


def is_under_way(connection: Connection, claimed: Claim) -> bool:
    """Tell whether the history has an attempt as begun, not ended and not begun again."""
    row = connection.execute(
        "SELECT EXISTS (SELECT FROM gth.job_runs WHERE id = %s AND attempts = %s AND state = 'started')",
        [claimed.id, claimed.attempts],
    ).fetchone()
    return row is not None and bool(row[0])


def report(
    connection: Connection, claimed: Claim, done: int | None, total: int | None, message: str | None
) -> None:
    """Write how far an attempt is."""
    connection.execute(
        "UPDATE gth.job_runs SET progress_done = %s, progress_total = %s, progress_message = %s"
        " WHERE id = %s AND attempts = %s AND state = 'started'",
        [done, total, _short(message), claimed.id, claimed.attempts],
    )


def server_progress(connection: Connection, pid: int) -> tuple[int | None, int | None, str | None]:
    """Return done, total and phase of the statement that a session runs, as far as the server counts them."""
    row = connection.execute("SELECT done, total, message FROM gth.job_progress(%s)", [pid]).fetchone()
    return (None, None, None) if row is None else (row[0], row[1], row[2])


def _short(message: str | None) -> str | None:
    return message if message is None or len(message) <= MESSAGE_LIMIT else message[: MESSAGE_LIMIT - 1] + "…"
