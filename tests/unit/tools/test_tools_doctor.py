"""tools/doctor where there is no stack to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox


def test_an_engine_that_is_off_is_a_finding(docker: Toolbox) -> None:
    """Preflight is content, since `make up` could start the engine; what runs in it is down."""
    docker.stub("docker", "exit 1")
    docker.stub("df", "echo; echo /dev/sda 100 10 90000 10% /")
    result = docker.run("doctor")
    assert "FAIL  no Docker Engine answers" in result.stdout
    assert result.returncode == 1
