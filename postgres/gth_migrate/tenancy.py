"""A change of GTH_TENANCY or GTH_CONTEXT reaches pooled connections too: no session goes on as it was."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from gth_migrate.leader import NODES

Connection = psycopg.Connection[tuple[object, ...]]
# Role settings are read when a session begins.
SETTINGS = "SELECT setconfig FROM pg_db_role_setting WHERE setrole = 'gth_app'::regrole ORDER BY setdatabase"
MODE = "SELECT pg_get_function_sqlbody(to_regprocedure('gth.context_mode()'))"
END_SESSIONS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'gth_app'"
# A standby that is further behind is broken; its sessions end then without waiting for it.
PATIENCE = 10.0


@contextmanager
def settings_reach_sessions(leader: Connection) -> Iterator[None]:
    """End gth_app's sessions on every node where its settings or the context's mode changed in the block."""
    before = _settings(leader)
    yield
    if before and before != _settings(leader):
        position = leader.execute("SELECT pg_current_wal_lsn()::text").fetchone()
        for host in NODES:
            _end_sessions(host, str(position[0]) if position else "0/0")


def _settings(leader: Connection) -> list[tuple[object, ...]]:
    """Nothing before the role exists."""
    if leader.execute("SELECT to_regrole('gth_app')").fetchone() == (None,):
        return []
    return [*leader.execute(SETTINGS).fetchall(), *leader.execute(MODE).fetchall()]


def _end_sessions(host: str, position: str) -> None:
    try:
        node = psycopg.connect(host=host, target_session_attrs="any", autocommit=True, connect_timeout=3)
    except psycopg.OperationalError:
        return  # a node that is down has no sessions, and reads the settings when it is back
    with node:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and not _replayed(node, position):
            time.sleep(0.1)
        node.execute(END_SESSIONS)


def _replayed(node: Connection, position: str) -> bool:
    row = node.execute(
        "SELECT NOT pg_is_in_recovery() OR pg_last_wal_replay_lsn() >= %s::pg_lsn", (position,)
    ).fetchone()
    return bool(row and row[0])
