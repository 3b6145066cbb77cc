"""tools/destroy deletes only what it was told to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox


@pytest.mark.parametrize("force", ["", "0", "no", "false"])
def test_only_force_1_deletes_unasked(docker: Toolbox, force: str) -> None:
    """Anything else asks, and where there is nobody to ask nothing is deleted."""
    result = docker.run("destroy", FORCE=force)
    assert result.returncode == 1
    assert "FORCE=1" in result.stderr
    assert docker.calls == []


def test_force_1_deletes(docker: Toolbox) -> None:
    """The volumes go with the containers."""
    assert docker.run("destroy", FORCE="1").returncode == 0
    assert docker.called("docker compose --profile * down --volumes")
