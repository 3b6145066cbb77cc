"""The SQL without the stack: on the PostgreSQL 17 of the images, and on 18 in an image of the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.stack.conftest import ROOT, Stacks
from tests.stack.support.stack import run

HERE = Path(__file__).parent
SCRIPT = HERE / "stock-postgres.sh"
SQL = ROOT / "postgres" / "sql"


def image_with(version: int, stacks: Stacks) -> str:
    """An image with the programs of a major version; what is built already takes seconds."""
    if version == 17:
        stacks.build()
        return stacks.describe("gth-test").image("migrate")
    image = f"gth/stock-postgres-{version}:test"
    # Half a minute the first time. Without a value, BASE_IMAGE is the environment's or the Dockerfile's own.
    build = ["docker", "build", "--quiet", "--build-arg", "BASE_IMAGE", "--tag", image]
    run([*build, str(HERE / f"postgres-{version}")], timeout=600)
    return image


@pytest.mark.timeout(900)
@pytest.mark.parametrize("place", ["folder", "root"])
@pytest.mark.parametrize("version", [17, 18])
def test_four_files_load_with_psql(stacks: Stacks, version: int, place: str) -> None:
    """Createdb and four psql lines, from either place; a second round says so and does no damage."""
    client = ["docker", "run", "--rm", "--network", "none", "--user", "5432:5432", "--tmpfs"]
    client += ["/scratch:size=1g,uid=5432,gid=5432,mode=0700", "--shm-size", "256m"]
    client += ["--volume", f"{SQL}:/usr/local/share/gth/sql:ro"]
    client += ["--volume", f"{SCRIPT}:/stock-postgres.sh:ro", "--entrypoint", "/stock-postgres.sh"]
    said = run([*client, image_with(version, stacks), place]).stdout
    rounds, queries = said.split("== queries\n")
    first, second = rounds.split("== second", 1)
    assert said.startswith(f"== version {version}.")
    assert "ERROR" not in said
    assert "already installed" not in first
    assert "already installed" in second
    assert "already loaded" in second
    answers = queries.splitlines()
    assert len([line for line in answers if line.startswith("month chat_messages_y")]) >= 4
    assert {"users|t|t", "chat_sessions|t|t", "bookings|t|t"} <= set(answers)
    assert {"cache flight", "cache hotel", "users 50", "tenants 2"} <= set(answers)
