"""tools/doctor where there is no stack to look at, or nothing but its certificates."""

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


def test_a_certificate_that_has_ended(docker: Toolbox) -> None:
    """It is told since when, and what is about to end until when."""
    docker.stub(
        "docker",
        """
        case "$*" in
            "compose ps --services"*) printf 'redis\\nexporter\\n' ;;
            "compose run"*"credentials certificates") printf 'ca|0|900\\nredis|0|-6\\nexporter|0|7\\n' ;;
            "compose ps --quiet"*) echo 1 ;;
            "inspect"*StartedAt*) echo 2026-01-01T00:00:00Z ;;
        esac
        """,
    )
    docker.stub("df", "echo; echo /dev/sda 100 10 90000 10% /")
    said = docker.run("doctor").stdout
    assert "redis: a certificate ended 6 days ago" in said
    assert "exporter: a certificate ends in 7 days" in said
