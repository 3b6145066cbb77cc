"""The failover tests' oracle can say "lost": the same accident, with and without synchronous commit.

The accident: the standby is cut off from the network, writers go on, the leader dies, the standby is
connected again and takes over. What differs is what the writers were told meanwhile.

- Asynchronous: the leader acknowledges what it has not shipped. It is gone, and the oracle must say so.
- Synchronous: a commit waits for the standby; nothing is acknowledged meanwhile, so nothing can be lost.
  (PostgreSQL notices after `wal_sender_timeout`, 60 s, that the standby is away; then Patroni takes it out of
  the wait, and out of those who may take over. The leader acknowledges alone: no loss either, but no failover
  before one of the two is back. `GTH_SYNCHRONOUS_STRICT` is for those who would rather wait.)

The network is cut and not the standby paused: a paused process still receives into its socket's buffer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.stack.support.cluster import other, wait_for_leader, wait_for_standby
from tests.stack.support.stack import DATABASE_SERVICES, run
from tests.stack.support.tenants import new_tenant
from tests.stack.support.writers import Writers

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.stack.conftest import Stacks
    from tests.stack.support.stack import Stack

UNSHIPPED = 50


def cut_off(stack: Stack, node: str) -> None:
    """Take the node off the network, without its noticing by a closed connection."""
    run(["docker", "network", "disconnect", stack.volume("data"), stack.containers()[node]])


def connect_again(stack: Stack, node: str) -> None:
    """Put it back under the name that the others know."""
    run(["docker", "network", "connect", "--alias", node, stack.volume("data"), stack.containers()[node]])


@pytest.mark.timeout(300)
def test_asynchronous_commit_loses_and_the_oracle_says_so(stacks: Stacks, say: Callable[[str], None]) -> None:
    """With GTH_SYNCHRONOUS=false, writes acknowledged while the standby was cut off are missing later."""
    asynchronous = {"GTH_SYNCHRONOUS": "false"}
    stack = stacks.start(stacks.describe("gth-test-async", services=DATABASE_SERVICES, settings=asynchronous))
    leader = wait_for_leader(stack)
    wait_for_standby(stack, leader, role="Replica")
    assert (
        f"ok    {other(leader)} follows asynchronously, as GTH_SYNCHRONOUS=false wants it" in stack.doctor()
    )
    assert f"{other(leader)} leads, {leader} follows asynchronously" in stack.tool("switchover").stdout
    leader = other(leader)
    with Writers(stack, new_tenant(stack)) as writers:
        before = writers.snapshot()
        cut_off(stack, other(leader))
        writers.wait_for_more(UNSHIPPED, seconds=10)
        stack.run("kill", "--signal", "SIGKILL", leader)
        told = writers.snapshot() - before
        connect_again(stack, other(leader))
        wait_for_leader(stack, other(leader), seconds=60)
        writers.wait_for_more(100, seconds=30)
        stack.run("start", leader)
        wait_for_standby(stack, other(leader), role="Replica")
    lost = writers.lost(stack)
    say(f"{len(lost)} of {len(told)} writes acknowledged since the standby was cut off are lost")
    assert len(lost) >= UNSHIPPED // 2
    assert lost <= told


@pytest.mark.timeout(300)
def test_synchronous_commit_waits_instead(stack: Stack) -> None:
    """By default the same accident loses nothing: the writers wait until a node with their rows leads."""
    leader = wait_for_leader(stack)
    wait_for_standby(stack, leader)
    with Writers(stack, new_tenant(stack)) as writers:
        cut_off(stack, other(leader))
        writers.write_until_quiet(quiet=2)
        stack.run("kill", "--signal", "SIGKILL", leader)
        connect_again(stack, other(leader))
        wait_for_leader(stack, other(leader), seconds=60)
        writers.wait_for_more(100, seconds=30)
        stack.run("start", leader)
        wait_for_standby(stack, other(leader))
    assert writers.lost(stack) == set()
    stack.wait_until_healthy()
