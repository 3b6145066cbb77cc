"""Concurrent writers and the oracle of the failover tests.

Each writer notes an id in this process, outside the cluster, only after its COMMIT was acknowledged.
Afterwards every noted id must be in the table: what is missing was acknowledged and lost. Rows that are
there without having been noted are fine: their acknowledgement was on its way when the connection broke.
"""

from __future__ import annotations

import itertools
import threading
import time
import uuid
from typing import TYPE_CHECKING, Self

import psycopg
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    from types import TracebackType

    from tests.stack.support.stack import Stack
    from tests.stack.support.tenants import Tenant

WRITERS = 4


class Writers:
    """Threads that append messages through the pooler while the context is open."""

    def __init__(self, stack: Stack, tenant: Tenant) -> None:
        """`tenant` should be fresh: its conversation is the ledger."""
        self._conninfo = stack.conninfo("gth_app", connect_timeout="5")
        self._tenant = tenant
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._write, daemon=True) for _ in range(WRITERS)]
        self.acknowledged: list[tuple[float, uuid.UUID]] = []
        self.errors: list[psycopg.Error] = []

    def __enter__(self) -> Self:
        """Start all writers and return once each had time to be acknowledged."""
        for thread in self._threads:
            thread.start()
        self.wait_for_more(20 * WRITERS, seconds=30)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop them; a writer that waits in the pooler's queue is let finish."""
        self._stop.set()
        for thread in self._threads:
            thread.join(timeout=90)
        assert error or not any(thread.is_alive() for thread in self._threads), "a writer still hangs"

    def count(self) -> int:
        """Acknowledged writes so far."""
        with self._lock:
            return len(self.acknowledged)

    def wait_for_more(self, number: int, *, seconds: float) -> None:
        """Return when `number` more writes were acknowledged than now."""
        target = self.count() + number
        wait_until(
            lambda: self.count() >= target,
            f"{number} more acknowledged writes; last error {self.errors[-1:]}",
            seconds=seconds,
            every=0.02,
        )

    def write_for(self, seconds: float) -> None:
        """Return after writers were acknowledged again and again until `seconds` from now."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self.wait_for_more(1, seconds=seconds)

    def write_until_quiet(self, quiet: float) -> None:
        """Return once nobody was acknowledged for `quiet` seconds: every writer waits for something."""
        seen, since = self.count(), time.monotonic()

        def is_quiet() -> bool:
            nonlocal seen, since
            if self.count() != seen:
                seen, since = self.count(), time.monotonic()
            return time.monotonic() - since >= quiet

        wait_until(is_quiet, f"no acknowledgement for {quiet} s", seconds=10 * quiet, every=0.05)

    def snapshot(self) -> set[uuid.UUID]:
        """The ids acknowledged so far."""
        with self._lock:
            return {identifier for _, identifier in self.acknowledged}

    def longest_gap(self) -> float:
        """Seconds between two neighbouring acknowledgements of any writer: what clients felt."""
        times = sorted(moment for moment, _ in self.acknowledged)
        return max(later - earlier for earlier, later in itertools.pairwise(times))

    def lost(self, stack: Stack) -> set[uuid.UUID]:
        """Acknowledged ids that the leader does not have."""
        with stack.connect("gth_admin", connect_timeout="60") as connection:
            rows = connection.execute(
                "SELECT id FROM chat_messages WHERE tenant_id = %s AND session_id = %s",
                (self._tenant.id, self._tenant.session_id),
            ).fetchall()
        return self.snapshot() - {row[0] for row in rows}

    def _write(self) -> None:
        while not self._stop.is_set():
            try:
                with psycopg.connect(self._conninfo, autocommit=True) as connection:
                    while not self._stop.is_set():
                        self._append(connection)
            except psycopg.Error as error:
                self.errors.append(error)

    def _append(self, connection: psycopg.Connection[tuple[object, ...]]) -> None:
        identifier = uuid.uuid4()
        with connection.transaction():
            connection.execute("SELECT gth.set_context(%s, %s)", (self._tenant.id, self._tenant.user_id))
            connection.execute(
                "INSERT INTO chat_messages (id, session_id, role, content) VALUES (%s, %s, 'user', 'hello')",
                (identifier, self._tenant.session_id),
            )
        with self._lock:
            self.acknowledged.append((time.monotonic(), identifier))
