"""Waiting for the two nodes to take their roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stack.support.stack import NODES
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    from tests.stack.support.stack import Stack


def other(node: str) -> str:
    """The other of the two nodes."""
    return NODES[1 - NODES.index(node)]


def wait_for_leader(stack: Stack, node: str | None = None, *, seconds: float = 30) -> str:
    """The node that leads; with `node`, return once that one does."""
    nodes = (node,) if node else NODES

    def leads() -> str | None:
        return next((n for n in nodes if stack.node_sql(n, "SELECT pg_is_in_recovery()") == "f"), None)

    return wait_until(leads, f"{node or 'a node'} leads", seconds=seconds)


def wait_for_next_leader(stack: Stack, server: str, *, seconds: float = 30) -> str:
    """The node that leads after the server that began at `server`: the other, or the same restarted."""
    question = f"SELECT NOT pg_is_in_recovery() AND pg_postmaster_start_time() <> '{server}'"

    def leads() -> str | None:
        return next((n for n in NODES if stack.node_sql(n, question) == "t"), None)

    return wait_until(leads, "another server leads", seconds=seconds)


def wait_for_standby(stack: Stack, leader: str, *, role: str = "Sync Standby", seconds: float = 60) -> None:
    """Return once Patroni says that the other node follows `leader` and may take over from it."""
    expected = {leader: "Leader, running", other(leader): f"{role}, streaming"}
    wait_until(
        lambda: stack.members() == expected,
        f"{other(leader)} is {role} of {leader}",
        seconds=seconds,
    )
