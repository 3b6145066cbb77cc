"""The SQL without the stack, on the PostgreSQL 17 of the images."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.stack.conftest import Stacks
from tests.stack.support.stack import run

SCRIPT = Path(__file__).with_name("stock-postgres.sh")


@pytest.mark.timeout(300)
@pytest.mark.parametrize("place", ["folder", "root"])
def test_four_files_load_with_psql(stacks: Stacks, place: str) -> None:
    """Createdb and four psql lines, from either place; a second round says so and does no damage."""
    stacks.build()
    client = ["docker", "run", "--rm", "--network", "none", "--user", "5432:5432", "--tmpfs"]
    client += ["/scratch:size=1g,uid=5432,gid=5432,mode=0700", "--shm-size", "256m"]
    client += ["--volume", f"{SCRIPT}:/stock-postgres.sh:ro", "--entrypoint", "/stock-postgres.sh"]
    said = run([*client, stacks.describe("gth-test").image("migrate"), place]).stdout
    rounds, queries = said.split("== queries\n")
    first, second = rounds.split("== second", 1)
    assert "ERROR" not in said
    assert "already installed" not in first
    assert "already installed" in second
    assert "already loaded" in second
    answers = queries.splitlines()
    assert len([line for line in answers if line.startswith("month chat_messages_y")]) >= 4
    assert {"users|t|t", "chat_sessions|t|t", "bookings|t|t"} <= set(answers)
    assert {"cache flight", "cache hotel", "users 50", "tenants 2"} <= set(answers)
