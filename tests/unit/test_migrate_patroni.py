"""What `migrate` says when Patroni's tool does not come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gth_migrate import patroni
from gth_migrate.errors import MigrateError

if TYPE_CHECKING:
    from pathlib import Path


def test_a_tool_that_waits_for_etcd_is_an_error_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It tries for ever: the operator gets one line, not a traceback."""
    tool = tmp_path / "patronictl"
    tool.write_text("#!/bin/sh\nexec sleep 60\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(patroni, "UNTIL_ANSWERED", 0.1)
    with pytest.raises(MigrateError, match="docker compose logs etcd"):
        patroni._patronictl("list")
