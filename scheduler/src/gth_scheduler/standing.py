"""How jobs and runs stand: what the history is asked by the reconciler and by people.

Every function takes a connection in autocommit mode.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, LiteralString

from psycopg.rows import class_row, dict_row

from gth_common.db import Connection
from gth_scheduler.history import Claim, Slot

# What the median of a job's duration is taken of: its latest successes.
MEDIAN_OF = 20
FAILED = ("failed", "timed_out", "interrupted", "missed")
RUNS: LiteralString = """
    SELECT job_name, scheduled_at, started_by, requested_by, state, attempts, scheduler,
        started_at, finished_at,
        extract(EPOCH FROM CASE WHEN state NOT IN ('missed', 'skipped_locked')
            THEN coalesce(finished_at, now()) - started_at END)::double precision AS duration_seconds,
        extract(EPOCH FROM waited)::double precision AS waited_seconds,
        rows_affected, progress_done, progress_total, progress_message, message
    FROM gth.job_runs
"""


@dataclass(frozen=True)
class SlotState:
    """What the history knows of a slot."""

    state: str
    attempts: int


@dataclass(frozen=True)
class Status:
    """How a job stands, from gth.job_status."""

    job_name: str
    declared_at: datetime
    checked_until: datetime
    last_outcome: str | None
    last_finished_at: datetime | None
    last_success_at: datetime | None
    is_running: bool
    paused_at: datetime | None
    paused_by: str | None
    pause_reason: str | None


def statuses(connection: Connection) -> list[Status]:
    """Return how every job stands."""
    with connection.cursor(row_factory=class_row(Status)) as cursor:
        return cursor.execute(
            """
            SELECT job_name, declared_at, checked_until, last_outcome, last_finished_at, last_success_at,
                is_running, paused_at, paused_by, pause_reason
            FROM gth.job_status ORDER BY job_name
            """
        ).fetchall()


def is_known(connection: Connection, job_name: str) -> bool:
    """Tell whether a scheduler has ever declared a job of that name."""
    row = connection.execute(
        "SELECT EXISTS (SELECT FROM gth.jobs WHERE job_name = %s)", [job_name]
    ).fetchone()
    return row is not None and bool(row[0])


def slot_states(connection: Connection, slots: Iterable[Slot]) -> Mapping[tuple[str, datetime], SlotState]:
    """Return what is known of each slot, by job and due time; those without a row are missing."""
    wanted = [(slot.job_name, slot.scheduled_at) for slot in slots]
    rows = connection.execute(
        """
        SELECT r.job_name, r.scheduled_at, r.state, r.attempts
        FROM unnest(%s::text[], %s::timestamptz[]) AS wanted (job_name, scheduled_at)
        INNER JOIN gth.job_runs AS r USING (job_name, scheduled_at)
        """,
        [[name for name, _ in wanted], [due for _, due in wanted]],
    )
    return {(name, due): SlotState(state, attempts) for name, due, state, attempts in rows}


def retire(connection: Connection, names: Iterable[str]) -> None:
    """Let every job but these rest: they are no longer in jobs.yml."""
    connection.execute(
        "UPDATE gth.jobs SET schedule = '' WHERE job_name <> ALL (%s) AND schedule <> ''", [list(names)]
    )


def check_off(connection: Connection, until: Mapping[str, datetime]) -> None:
    """Remember up to when every due time of a job has its row."""
    connection.execute(
        """
        UPDATE gth.jobs AS j SET checked_until = u.until
        FROM unnest(%s::text[], %s::timestamptz[]) AS u (job_name, until)
        WHERE j.job_name = u.job_name AND j.checked_until < u.until
        """,
        [list(until), list(until.values())],
    )


def orphans(connection: Connection) -> list[Claim]:
    """Return the attempts that have begun and not ended, while nobody holds their job's lock."""
    with connection.cursor(row_factory=class_row(Claim)) as cursor:
        return cursor.execute(
            """
            SELECT r.id, r.attempts
            FROM gth.job_runs AS r
            INNER JOIN gth.job_status AS s USING (job_name)
            WHERE r.state = 'started' AND NOT s.is_running
            """
        ).fetchall()


def reap(connection: Connection, abandoned: Sequence[Claim]) -> int:
    """Record as interrupted what a dead process left as started; returns how many."""
    return connection.execute(
        """
        UPDATE gth.job_runs AS r
        SET state = 'interrupted', finished_at = now(), message = 'the process that ran it is gone'
        FROM unnest(%s::uuid[], %s::integer[]) AS a (id, attempts)
        WHERE r.id = a.id AND r.attempts = a.attempts AND r.state = 'started'
        """,
        [[claim.id for claim in abandoned], [claim.attempts for claim in abandoned]],
    ).rowcount


def medians(connection: Connection) -> dict[str, timedelta]:
    """Return how long each job takes, as the median of its latest successes."""
    rows = connection.execute(
        """
        SELECT j.job_name, d.median
        FROM gth.jobs AS j
        CROSS JOIN LATERAL (
            SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY l.duration) AS median
            FROM (
                SELECT r.finished_at - r.started_at AS duration FROM gth.job_runs AS r
                WHERE r.job_name = j.job_name AND r.state = 'succeeded'
                ORDER BY r.finished_at DESC LIMIT %s
            ) AS l
        ) AS d
        WHERE d.median IS NOT NULL
        """,
        [MEDIAN_OF],
    )
    return dict(rows.fetchall())


def recent(
    connection: Connection, job_name: str | None, limit: int, *, only_failed: bool
) -> Sequence[dict[str, Any]]:
    """Return the latest runs, newest first, of one job or of all."""
    where = "(%(name)s::text IS NULL OR job_name = %(name)s) AND (NOT %(failed)s OR state = ANY (%(states)s))"
    given = {"name": job_name, "failed": only_failed, "states": list(FAILED), "limit": limit}
    with connection.cursor(row_factory=dict_row) as cursor:
        query = f"{RUNS} WHERE {where} ORDER BY scheduled_at DESC, job_name LIMIT %(limit)s"
        return cursor.execute(query, given).fetchall()


def one(connection: Connection, slot: Slot) -> dict[str, Any] | None:
    """Return a slot's run, or None while it has no row."""
    with connection.cursor(row_factory=dict_row) as cursor:
        query = f"{RUNS} WHERE job_name = %s AND scheduled_at = %s"
        return cursor.execute(query, [slot.job_name, slot.scheduled_at]).fetchone()
