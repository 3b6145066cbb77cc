"""The tools that ask Patroni, while etcd is away: patronictl would wait for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox


@pytest.fixture
def stack(docker: Toolbox) -> Toolbox:
    """Every service runs but etcd; postgres-a takes writes."""
    docker.stub(
        "docker",
        """
        case "$*" in
            "compose ps --services"*) printf 'postgres-a\\npostgres-b\\npgbouncer\\nredis\\n' ;;
            *"etcd etcd-health") exit 1 ;;
            *" postgres-a psql "*) echo f ;;
        esac
        """,
    )
    return docker


def test_status_says_who_takes_writes(stack: Toolbox) -> None:
    """By PostgreSQL's own word."""
    result = stack.run("status")
    assert "etcd does not answer, Patroni cannot say who leads; postgres-a takes writes" in result.stdout
    assert not [call for call in stack.calls if "patronictl" in call]


def test_nothing_is_switched(stack: Toolbox) -> None:
    """The error says what is missing."""
    result = stack.run("switchover")
    assert result.returncode == 1
    assert "etcd does not answer; nothing was switched" in result.stderr
    assert not [call for call in stack.calls if "patronictl" in call]
