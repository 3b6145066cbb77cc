"""A server that neither answers nor ends, as on a disk that hangs."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.stack.support.cluster import other, wait_for_leader, wait_for_standby
from tests.stack.support.stack import REPLICA
from tests.stack.support.wait import wait_until
from tests.stack.support.writers import Writers

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.stack.support.stack import Stack
    from tests.stack.support.tenants import Tenant

CONSOLE = ("psql", "--host=/run/pgbouncer", "--port=6432", "--dbname=pgbouncer", "--command")
SIGNAL_POSTMASTER = 'kill -{signal} "$(head -n 1 /var/lib/postgresql/data/pg/postmaster.pid)"'


@pytest.mark.timeout(300)
def test_doctor_does_not_wait_for_a_frozen_node(stack: Stack) -> None:
    """Its report comes within the minute that it has here."""
    leader = wait_for_leader(stack)
    wait_for_standby(stack, leader)
    frozen = "postgres-a"
    stack.exec(frozen, "sh", "-c", SIGNAL_POSTMASTER.format(signal="STOP"))
    try:
        assert "postgres-b: data takes" in stack.doctor()
    finally:
        stack.exec(frozen, "sh", "-c", SIGNAL_POSTMASTER.format(signal="CONT"))
    wait_for_standby(stack, wait_for_leader(stack))
    stack.wait_until_healthy()


@pytest.mark.timeout(300)
def test_writers_leave_a_frozen_leader(stack: Stack, tenant: Tenant, say: Callable[[str], None]) -> None:
    """Writers go on with the other node while the old leader has their statements, and nothing is lost.

    Whoever reads from the other node all the while is left alone, and so are writers once they are there.
    """
    leader = wait_for_leader(stack)
    wait_for_standby(stack, leader)
    _forget_readers_servers(stack)
    released = _releases(stack)
    with (
        Writers(stack, tenant) as writers,
        stack.connect("gth_readonly", REPLICA) as analyst,
        ThreadPoolExecutor() as thread,
    ):
        asked = thread.submit(analyst.execute, "SELECT pg_sleep(50)")
        stack.run("pause", leader)
        try:
            wait_for_leader(stack, other(leader), seconds=40)
            writers.wait_for_more(100, seconds=30)
            wait_until(lambda: _releases(stack) > released, "pgbouncer-follow says so", seconds=10)
            let_go = _let_go(writers)
        finally:
            stack.run("unpause", leader)
        wait_for_standby(stack, other(leader))
        writers.wait_for_more(100, seconds=20)
        asked.result()
    lost = writers.lost(stack)
    say(f"{writers.count()} writes acknowledged, {len(lost)} lost, longest gap {writers.longest_gap():.1f} s")
    assert lost == set()
    assert writers.longest_gap() < 45
    # The old leader says once more that it leads, before it knows better: nobody is taken from the new one.
    assert _let_go(writers) == let_go > 0
    stack.wait_until_healthy()


@pytest.mark.timeout(300)
def test_readers_leave_a_frozen_standby(stack: Stack) -> None:
    """A query that the standby keeps ends, and the leader takes readers once the standby counts as gone."""
    leader = wait_for_leader(stack)
    wait_for_standby(stack, leader)
    _forget_readers_servers(stack)
    with stack.connect("gth_readonly", REPLICA) as analyst:
        analyst.autocommit = True
        assert analyst.execute("SELECT pg_is_in_recovery()").fetchone() == (True,)
        stack.run("pause", other(leader))
        try:
            with pytest.raises(psycopg.OperationalError, match="admin forced disconnect"):
                analyst.execute("SELECT pg_is_in_recovery()")
            wait_until(lambda: _reads_from_leader(stack), "readers reach the leader", seconds=40)
        finally:
            stack.run("unpause", other(leader))
    wait_for_standby(stack, leader)
    stack.wait_until_healthy()


def _reads_from_leader(stack: Stack) -> bool:
    try:
        with stack.connect("gth_readonly", REPLICA, connect_timeout="5") as connection:
            return connection.execute("SELECT pg_is_in_recovery()").fetchone() == (False,)
    except psycopg.OperationalError:
        return False


def _forget_readers_servers(stack: Stack) -> None:
    """A pooled connection of before may be to a standby that leads now."""
    stack.exec("pgbouncer", *CONSOLE, "RECONNECT global_travel_hub_ro")


def _releases(stack: Stack) -> int:
    return stack.run("logs", "--no-color", "pgbouncer").stdout.count("leads now: let go of")


def _let_go(writers: Writers) -> int:
    return sum("admin forced disconnect" in str(error) for error in writers.errors)
