"""The data volumes fill up under concurrent writers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.stack.support.cluster import wait_for_leader, wait_for_standby
from tests.stack.support.tenants import new_tenant
from tests.stack.support.wait import wait_until
from tests.stack.support.writers import Writers

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.stack.conftest import Stacks

OVERLAY = Path(__file__).with_name("full-disk.yml")
FILL = "cat /dev/zero >/volumes/{node}/ballast 2>/dev/null || true"


@pytest.mark.timeout(300)
def test_full_disk_is_said_and_costs_nothing(stacks: Stacks, say: Callable[[str], None]) -> None:
    """Writers are told that there is no space; when there is again they go on, and no row is missing."""
    files = ("docker-compose.yml", str(OVERLAY))
    stack = stacks.start(stacks.describe("gth-test-disk", files=files, services=("holder", "pgbouncer")))
    wait_for_standby(stack, wait_for_leader(stack))
    with Writers(stack, new_tenant(stack)) as writers:
        for node in ("a", "b"):
            stack.exec("holder", "sh", "-c", FILL.format(node=node))
        wait_until(lambda: writers.errors, "a writer is told", seconds=60)
        told = writers.errors[0]
        writers.write_until_quiet(quiet=3)
        stack.exec("holder", "sh", "-c", "rm /volumes/*/ballast")
        writers.wait_for_more(100, seconds=90)
    lost = writers.lost(stack)
    words = str(told).splitlines()[0]
    say(f"{writers.count()} writes acknowledged, {len(lost)} lost; writers were told: {words}")
    assert lost == set()
    assert isinstance(told, psycopg.OperationalError)
    wait_for_standby(stack, wait_for_leader(stack))
