"""The leader dies under concurrent writers: nothing that was acknowledged is lost, and writes resume.

Bounds are the design's with a few seconds for a busy machine: the lease that a dead node leaves behind lasts
20 s, Patroni's floor; a node that can still say that it goes hands over at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.stack.support.cluster import other, wait_for_leader, wait_for_next_leader, wait_for_standby
from tests.stack.support.stack import REPLICA
from tests.stack.support.writers import Writers

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.stack.support.stack import Stack
    from tests.stack.support.tenants import Tenant

# The line of postmaster.pid that has the process number.
KILL_POSTMASTER = 'kill -9 "$(head -n 1 /var/lib/postgresql/data/pg/postmaster.pid)"'


@pytest.fixture
def leader(stack: Stack) -> str:
    """The node that leads now, with its standby in synchronous step."""
    node = wait_for_leader(stack)
    wait_for_standby(stack, node)
    return node


def prove(stack: Stack, writers: Writers, say: Callable[[str], None], *, gap: float) -> None:
    """Nothing acknowledged is lost, and nobody waited longer than `gap` seconds."""
    lost = writers.lost(stack)
    say(f"{writers.count()} writes acknowledged, {len(lost)} lost, longest gap {writers.longest_gap():.1f} s")
    assert lost == set()
    assert writers.longest_gap() < gap


@pytest.mark.timeout(300)
def test_killed_container(stack: Stack, tenant: Tenant, leader: str, say: Callable[[str], None]) -> None:
    """SIGKILL of the leader's container: the standby takes over, the old leader comes back behind it."""
    with Writers(stack, tenant) as writers:
        stack.run("kill", "--signal", "SIGKILL", leader)
        wait_for_leader(stack, other(leader), seconds=40)
        writers.wait_for_more(100, seconds=20)
        # The engine takes a kill for the operator's wish and restarts nothing.
        stack.run("start", leader)
        wait_for_standby(stack, other(leader))
        writers.wait_for_more(100, seconds=20)
    prove(stack, writers, say, gap=28)
    stack.wait_until_healthy()


@pytest.mark.timeout(300)
def test_killed_postmaster(stack: Stack, tenant: Tenant, leader: str, say: Callable[[str], None]) -> None:
    """SIGKILL of the postmaster alone: Patroni notices and goes on without waiting for the lease.

    It hands over, unless the standby was taken off the list in the moment of the death: then nobody else
    may lead, and it starts the server again.
    """
    server = stack.node_sql(leader, "SELECT pg_postmaster_start_time()")
    with Writers(stack, tenant) as writers:
        stack.exec(leader, "sh", "-c", KILL_POSTMASTER)
        wait_for_standby(stack, wait_for_next_leader(stack, server, seconds=12))
        writers.wait_for_more(100, seconds=20)
    prove(stack, writers, say, gap=12)
    stack.wait_until_healthy()


@pytest.mark.timeout(300)
def test_stopped_container(stack: Stack, tenant: Tenant, leader: str, say: Callable[[str], None]) -> None:
    """`docker stop` of the leader, as an update of the machine does: an orderly change within seconds."""
    with Writers(stack, tenant) as writers:
        stack.run("stop", leader)
        wait_for_leader(stack, other(leader), seconds=20)
        writers.wait_for_more(100, seconds=20)
        stack.run("start", leader)
        wait_for_standby(stack, other(leader))
    prove(stack, writers, say, gap=8)
    stack.wait_until_healthy()


@pytest.mark.timeout(300)
def test_killed_standby(stack: Stack, tenant: Tenant, leader: str, say: Callable[[str], None]) -> None:
    """Without a standby the leader goes on alone, for writers after a pause and for readers at once."""
    with Writers(stack, tenant) as writers:
        stack.run("kill", "--signal", "SIGKILL", other(leader))
        writers.wait_for_more(100, seconds=40)
        with stack.connect("gth_readonly", REPLICA) as analyst:
            assert analyst.execute("SELECT pg_is_in_recovery()").fetchone() == (False,)
        stack.run("start", other(leader))
        wait_for_standby(stack, leader)
        writers.wait_for_more(100, seconds=20)
    prove(stack, writers, say, gap=15)
    assert stack.leader() == leader
    stack.wait_until_healthy()


@pytest.mark.timeout(300)
def test_switchover_on_purpose(stack: Stack, tenant: Tenant, leader: str, say: Callable[[str], None]) -> None:
    """`make switchover` makes the standby the leader, without loss and nearly without a pause."""
    with Writers(stack, tenant) as writers:
        stack.tool("switchover")
        assert wait_for_leader(stack) == other(leader)
        wait_for_standby(stack, other(leader))
        writers.wait_for_more(100, seconds=20)
    prove(stack, writers, say, gap=8)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("ending", ["kill --signal SIGKILL etcd", "stop etcd"], ids=["killed", "stopped"])
def test_consensus_store_away(
    stack: Stack, tenant: Tenant, leader: str, say: Callable[[str], None], ending: str
) -> None:
    """An outage of etcd longer than the lease changes nothing for writers: Patroni's failsafe mode."""
    with Writers(stack, tenant) as writers:
        stack.run(*ending.split())
        # The lease ends after 20 s; what is proven is what happens beyond it.
        writers.write_for(30)
        stack.run("start", "etcd")
        stack.wait_until_healthy()
        writers.wait_for_more(100, seconds=20)
    assert stack.leader() == leader
    prove(stack, writers, say, gap=8)
