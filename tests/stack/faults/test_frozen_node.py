"""A server that neither answers nor ends, as on a disk that hangs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.stack.support.cluster import wait_for_leader, wait_for_standby

if TYPE_CHECKING:
    from tests.stack.support.stack import Stack

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
