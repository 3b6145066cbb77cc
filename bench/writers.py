"""Concurrent writers that log every acknowledged write outside the cluster: the oracle of a failover."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import psycopg

if TYPE_CHECKING:
    from bench.access import Access, Connection

WRITERS = 4
# Two hundred writes a second and writer: fine enough to time a gap, and no burden on it.
PAUSE_SECONDS = 0.005
RETRY_SECONDS = 0.05
APPEND = "SELECT (gth.append_message(%s, %s, %s, 'user', 'Is the ferry on time?')).id"


@dataclass
class Log:
    """One writer's acknowledged writes: when (monotonic seconds), and the message's id."""

    times: list[float] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    errors: int = 0


class Writers:
    """Start with `with`; at its end all writers have stopped."""

    def __init__(self, access: Access, place: tuple[str, str, str]) -> None:
        self._access = access
        self._place = place
        self._stop = threading.Event()
        self.logs = [Log() for _ in range(WRITERS)]
        self._threads = [threading.Thread(target=self._write, args=(log,), daemon=True) for log in self.logs]

    def __enter__(self) -> Writers:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(timeout=90)

    def all_wrote_since(self, moment: float) -> bool:
        """True where every writer had a write acknowledged after that moment."""
        return all(log.times and log.times[-1] > moment for log in self.logs)

    def ids(self) -> list[str]:
        """Everything acknowledged."""
        return [one for log in self.logs for one in log.ids]

    def _write(self, log: Log) -> None:
        while not self._stop.is_set():
            try:
                with self._access.connect("gth_app") as connection:
                    self._append(connection, log)
            except psycopg.Error:
                log.errors += 1
                time.sleep(RETRY_SECONDS)

    def _append(self, connection: Connection, log: Log) -> None:
        while not self._stop.is_set():
            row = connection.execute(APPEND, self._place).fetchone()
            # Only now: autocommit has committed before the row could be fetched.
            log.times.append(time.monotonic())
            log.ids.append(str(row[0]) if row else "")
            time.sleep(PAUSE_SECONDS)


def longest_gap(logs: list[Log], since: float) -> float:
    """Longest time in seconds that any writer went without an acknowledged write, from `since` on."""
    gaps = [0.0]
    for log in logs:
        times = [moment for moment in log.times if moment >= since]
        gaps += [later - earlier for earlier, later in pairwise(times)]
    return max(gaps)


def lost(access: Access, ids: list[str]) -> list[str]:
    """Acknowledged ids that are not in the table."""
    query = (
        "SELECT l.id FROM unnest(%s::uuid[]) AS l (id)"
        " WHERE NOT EXISTS (SELECT FROM chat_messages AS m WHERE m.id = l.id)"
    )
    with access.connect("gth_admin") as connection:
        return [str(row[0]) for row in connection.execute(query, (ids,)).fetchall()]
