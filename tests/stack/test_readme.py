"""README's code does what it says, word for word."""

from __future__ import annotations

import re
import runpy
from typing import TYPE_CHECKING

from tests.stack.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from tests.stack.support.stack import Stack


def test_the_python_example(stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Against the development data, with the DSN where `make connection-info` puts it."""
    [example] = re.findall(
        r"^```python\n(.*?)^```$", (ROOT / "README.md").read_text(), re.DOTALL | re.MULTILINE
    )
    (tmp_path / "example.py").write_text(example)
    (tmp_path / ".connection").mkdir()
    (tmp_path / ".connection" / "gth_app.dsn").write_text(stack.conninfo("gth_app") + "\n")
    monkeypatch.chdir(tmp_path)
    [message] = runpy.run_path("example.py")["tail"]
    assert "Hello" in message
