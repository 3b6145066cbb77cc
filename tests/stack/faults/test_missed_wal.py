"""A standby comes back after the leader has removed WAL that it never received."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.stack.support.cluster import other, wait_for_leader, wait_for_standby
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.stack.support.stack import Stack

# What gigabytes and a day do in production.
SMALL = {
    "wal_keep_size": "0",
    "min_wal_size": "32MB",
    "max_wal_size": "32MB",
    "max_slot_wal_keep_size": "16MB",
}
WRITE_A_SEGMENT = (
    "SELECT count(pg_logical_emit_message(false, 'test', repeat('x', 1000))) FROM generate_series(1, 20000)"
)
# A standby that neither its own files nor the leader give the next record.
STARVES = "SELECT wait_event FROM pg_stat_activity WHERE backend_type = 'startup'"
STARVED = "RecoveryRetrieveRetryInterval"
ASK = "from gth_node.reclone import is_beyond_help; print(is_beyond_help())"
CLONE_AGAIN = "from gth_node.reclone import clone_again; clone_again()"
# In brackets, so that what looks does not find itself.
WATCHES = "grep -l 'gth_node[.]reclone' /proc/[0-9]*/cmdline"
MARK = "/var/lib/postgresql/data/pg/not-cloned-since"


def configure(stack: Stack, leader: str, change: str) -> None:
    """One ALTER SYSTEM for each of the small sizes."""
    for name, value in SMALL.items():
        stack.node_sql(leader, change.format(name=name, value=value))
    stack.node_sql(leader, "SELECT pg_reload_conf()")


@pytest.fixture
def leader(stack: Stack) -> Iterator[str]:
    """The node that leads, and keeps next to no WAL for the other one."""
    node = wait_for_leader(stack)
    wait_for_standby(stack, node)
    configure(stack, node, "ALTER SYSTEM SET {name} = '{value}'")
    yield node
    # A clone has the leader's settings.
    for either in (node, other(node)):
        configure(stack, either, "ALTER SYSTEM RESET {name}")
    stack.wait_until_healthy()


def miss_wal(stack: Stack, leader: str) -> None:
    """The standby is away while the leader writes and removes segments, and is started again."""
    stack.run("stop", other(leader))
    for _ in range(4):
        stack.node_sql(leader, WRITE_A_SEGMENT)
        stack.node_sql(leader, "SELECT pg_switch_wal()")
    stack.node_sql(leader, "CHECKPOINT")
    stack.run("start", other(leader))


def is_marked(stack: Stack, node: str) -> bool:
    """The data directory is the one that was marked."""
    return stack.exec(node, "test", "-e", MARK, check=False).returncode == 0


def watches(stack: Stack, node: str) -> bool:
    """The watch over a standby runs there."""
    return stack.exec(node, "sh", "-c", WATCHES, check=False).returncode == 0


@pytest.mark.timeout(300)
def test_a_standby_that_missed_wal_is_cloned_again(stack: Stack, leader: str) -> None:
    """Nobody has to do anything: it soon follows synchronously, and may take over."""
    stack.exec(other(leader), "touch", MARK)
    miss_wal(stack, leader)
    wait_for_standby(stack, leader, seconds=120)
    assert not is_marked(stack, other(leader))


@pytest.mark.timeout(300)
def test_a_standby_that_missed_nothing_is_not_cloned(stack: Stack, leader: str) -> None:
    """It starves, too, while the leader refuses it: what it has stays, and it goes on from there."""
    standby = other(leader)
    stack.exec(standby, "touch", MARK)
    stack.node_sql(leader, "ALTER ROLE replicator NOLOGIN")
    stack.node_sql(leader, "SELECT pg_terminate_backend(pid) FROM pg_stat_replication")
    wait_until(lambda: stack.node_sql(standby, STARVES) == STARVED, "the standby starves", seconds=30)
    assert stack.exec(standby, "python3", "-c", ASK).stdout.strip() == "False"
    stack.node_sql(leader, "ALTER ROLE replicator LOGIN")
    wait_for_standby(stack, leader)
    assert is_marked(stack, standby)


@pytest.mark.timeout(300)
def test_doctor_prints_the_cure(stack: Stack, leader: str) -> None:
    """Where the node cannot find out by itself, or Patroni is paused: the command that is printed does it."""
    standby = other(leader)
    cure = f"docker compose exec {standby} patronictl reinit gth {standby} --force"
    stack.exec(standby, "touch", MARK)
    stack.node_sql(leader, "ALTER ROLE rewind NOLOGIN")
    try:
        miss_wal(stack, leader)
        wait_until(lambda: cure in stack.doctor(), "make doctor prints the cure", seconds=30)
        stack.exec(leader, "patronictl", "pause", "--wait")
        assert stack.exec(standby, "python3", "-c", CLONE_AGAIN).stdout == ""
        assert is_marked(stack, standby)
        stack.exec(*cure.split()[3:])
        wait_for_standby(stack, leader)
        assert not is_marked(stack, standby)
    finally:
        stack.exec(leader, "patronictl", "resume", "--wait")
        stack.node_sql(leader, "ALTER ROLE rewind LOGIN")
    assert cure not in stack.doctor()


@pytest.mark.timeout(300)
def test_whichever_node_is_the_standby_watches_over_itself(stack: Stack) -> None:
    """Also the leader that was told to step down, while nothing was started anew; a leader does not."""
    before = wait_for_leader(stack)
    wait_for_standby(stack, before)
    assert watches(stack, other(before))
    stack.tool("switchover")
    wait_until(lambda: watches(stack, before), f"{before} watches over itself", seconds=30)
    wait_until(lambda: not watches(stack, other(before)), f"{other(before)} does not", seconds=30)
