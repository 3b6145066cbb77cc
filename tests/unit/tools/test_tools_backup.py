"""tools/backup reads from the standby, and from the leader what the standby cannot finish."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox


@pytest.fixture
def stack(docker: Toolbox) -> Toolbox:
    """postgres-a leads; a dump from a node of FAKE_CONFLICTS breaks off, as a conflict with recovery does."""
    for name in ("realpath", "dirname", "basename", "du", "rm"):
        docker.stub(name, f'exec env PATH=/usr/bin:/bin {name} "$@"')
    docker.stub(
        "docker",
        """
        case "$*" in
            "compose ps --services"*) printf 'postgres-a\\npostgres-b\\n' ;;
            *" postgres-a psql "*) echo f ;;
            *" postgres-b psql "*) echo t ;;
            *pg_dump*) echo "from $4"; [[ ${FAKE_CONFLICTS:-} != *$4* ]] ;;
        esac
        """,
    )
    return docker


@pytest.mark.parametrize(("conflicts", "node"), [("", "postgres-b"), ("postgres-b", "postgres-a")])
def test_a_dump_that_the_standby_ends_is_the_leaders(stack: Toolbox, conflicts: str, node: str) -> None:
    """Vacuum on the leader ends a reader of the standby after 30 s: a large database would have no backup."""
    file = stack.root / "hub.dump"
    result = stack.run("backup", str(file), FAKE_CONFLICTS=conflicts)
    assert result.returncode == 0, result.stderr
    assert file.read_text() == f"from {node}\n"


def test_nothing_is_left_of_a_dump_that_neither_finishes(stack: Toolbox) -> None:
    """Half a file is no backup."""
    result = stack.run("backup", str(stack.root / "hub.dump"), FAKE_CONFLICTS="postgres-a postgres-b")
    assert result.returncode == 1
    assert "the backup could not be made" in result.stderr
    assert not list(stack.root.glob("hub.dump*"))
