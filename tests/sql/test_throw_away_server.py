"""The servers of these tests: what a run that was killed leaves behind is the next one's to remove."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.sql.support.server import Server, remove_abandoned

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
KILLED = """
import os, signal, sys
from pathlib import Path
from tests.sql.support.server import Server
server = Server(Path(sys.argv[1]))
server.start()
print(server.folder, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that another run does not look into, and that whoever runs a server may enter."""
    with tempfile.TemporaryDirectory(prefix="gth-place-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_server_of_a_killed_run_is_removed(
    server: Server, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its process ends and its folder goes; what a run that lives has there stays."""
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(server.programs)],
        cwd=ROOT, env=os.environ | {"TMPDIR": str(place)}, text=True, stdout=subprocess.PIPE, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL
    folder = Path(killed.stdout.strip())
    postmaster = (folder / "data" / "postmaster.pid").read_text().split()[0]
    (place / "gth-pg15-12345678" / "data").mkdir(parents=True)
    monkeypatch.setattr("tests.sql.support.server._place", lambda: place)
    own = Server(server.programs)
    own.start()
    try:
        remove_abandoned(place)
        # Its parent may take its time to ask for its status; until then it has a number, and no folder.
        assert not Path("/proc", postmaster, "cwd").exists()
        assert list(place.iterdir()) == [own.folder]
        assert own.psql("postgres", "-c", "SELECT 1").returncode == 0
    finally:
        own.stop()
