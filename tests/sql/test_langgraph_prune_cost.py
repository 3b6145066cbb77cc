"""What a prune of many checkpoints costs: the memory of one batch, and nobody waits for it."""

from __future__ import annotations

import os
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from langgraph.checkpoint.postgres import PostgresSaver
from tests.sql.support.langgraph import conninfo, talk, thread, two_nodes
from tests.sql.support.maintenance import scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

# One thread with half of them, the rest in threads of a hundred: both shapes of a large table.
FILL = """
INSERT INTO langgraph.checkpoints (
    tenant_id, thread_id, checkpoint_id, parent_checkpoint_id, checkpoint, created_at
)
SELECT %(tenant)s, CASE WHEN n <= %(count)s / 2 THEN 'huge' ELSE 'thread ' || n / 100 END,
    lpad(n::text, 12, '0'), lpad((n - 1)::text, 12, '0'),
    jsonb_build_object(
        'v', 4, 'id', lpad(n::text, 12, '0'), 'channel_values', '{}'::jsonb, 'channel_versions',
        jsonb_build_object('messages', lpad(n::text, 12, '0'), 'rare', lpad((n / 50)::text, 9, '0'))
    ),
    now() - interval '1 day'
FROM generate_series(1, %(count)s) AS n
"""
BLOBS = """
INSERT INTO langgraph.checkpoint_blobs (tenant_id, thread_id, channel, version, type, blob, created_at)
SELECT DISTINCT
    c.tenant_id, c.thread_id, v.key, v.value, 'bytes', decode(repeat('ab', 200), 'hex'), c.created_at
FROM langgraph.checkpoints AS c
CROSS JOIN LATERAL jsonb_each_text(c.checkpoint -> 'channel_versions') AS v
"""
WRITES = """
INSERT INTO langgraph.checkpoint_writes (
    tenant_id, thread_id, checkpoint_id, task_id, idx, channel, type, blob, created_at
)
SELECT tenant_id, thread_id, checkpoint_id, 'task', 0, 'messages', 'bytes', '', created_at
FROM langgraph.checkpoints
"""
# GTH_TEST_CHECKPOINTS=1000000 tries the promise itself; it takes minutes.
COUNT = int(os.environ.get("GTH_TEST_CHECKPOINTS", "50000"))

# What the server sees a statement wait for another's lock; a machine that is busy makes nothing red.
LONGEST_WAIT = "200ms"


def fill(superuser: Connection, tenant: Tenant) -> None:
    """Checkpoints that are at rest, with a blob each and one shared by fifty, and a write each."""
    superuser.execute(FILL, {"tenant": tenant.id, "count": COUNT})
    superuser.execute(BLOBS)
    superuser.execute(WRITES)
    superuser.execute(
        "ANALYZE langgraph.checkpoints, langgraph.checkpoint_blobs, langgraph.checkpoint_writes"
    )


class Watch(threading.Thread):
    """Measures while a prune runs: whether the saver waits for it, and the backend's own memory."""

    def __init__(self, dsn: str, backend: int) -> None:
        """Begin with `start()`, end with `stop()`."""
        super().__init__()
        self.waited: str | None = None
        self.memory = 0
        self.turns = 0
        self._dsn = f"{dsn} options='-c lock_timeout={LONGEST_WAIT}'"
        self._status = Path(f"/proc/{backend}/status")
        self._done = threading.Event()

    def run(self) -> None:
        """Write until it is over, or something had to be waited for."""
        try:
            self._write()
        except psycopg.errors.LockNotAvailable as error:
            self.waited = str(error)

    def _write(self) -> None:
        """Write as an application does, into threads of its own and into the ones that are pruned."""
        with PostgresSaver.from_conn_string(self._dsn) as saver:
            graph = two_nodes(saver)
            huge = saver.get_tuple(thread("huge"))
            assert huge is not None
            first = f"{1:012}"
            # From the first batch on: a lock on the newest checkpoint before it would be a thread in use.
            while saver.get_tuple(thread("huge", checkpoint_id=first)) and not self._done.is_set():
                pass
            while not self._done.is_set():
                # The newest checkpoint of the thread that is being pruned, saved once more.
                saver.put(thread("huge", checkpoint_ns=""), huge.checkpoint, huge.metadata, {})
                talk(graph, "live", 1)
                self.turns += 1
                found = re.search(r"RssAnon:\s+(\d+) kB", self._status.read_text())
                self.memory = max(self.memory, int(found[1]) // 1024 if found else 0)

    def stop(self) -> None:
        """Let the current turn end."""
        self._done.set()
        self.join()


def test_many_checkpoints_in_little_memory_and_without_a_wait(
    database: Database, superuser: Connection, acme: Tenant
) -> None:
    """Tens of thousands: under 100 MiB, no write of the saver waits 200 ms, the newest are what is left."""
    fill(superuser, acme)
    watch = Watch(conninfo(database, acme.id), scalar(superuser, "SELECT pg_backend_pid()"))
    watch.start()
    try:
        removed = scalar(superuser, "CALL gth.prune_checkpoints(10, '1 hour')")
    finally:
        watch.stop()
    assert removed > COUNT, f"memory {watch.memory} MiB"
    assert watch.waited is None
    assert watch.turns > 5
    assert watch.memory < 100
    left = superuser.execute(
        "SELECT count(*), count(DISTINCT thread_id) FROM langgraph.checkpoints WHERE thread_id LIKE 'thr%'"
    ).fetchall()[0]
    assert left[0] <= left[1] * 10
