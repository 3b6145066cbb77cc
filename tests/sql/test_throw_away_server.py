"""The servers of these tests: what a run that was killed leaves behind is the next one's to remove."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.sql.support.server import remove_abandoned

if TYPE_CHECKING:
    from tests.sql.support.server import Server

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


def test_server_of_a_killed_run_is_removed(server: Server) -> None:
    """Its process ends and its folder goes; the server of a run that lives stays."""
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(server.programs)],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL
    folder = Path(killed.stdout.strip())
    postmaster = (folder / "data" / "postmaster.pid").read_text().split()[0]
    assert folder in remove_abandoned()
    # Its parent may take its time to ask for its status; until then it has a number, and no folder.
    assert not Path("/proc", postmaster, "cwd").exists()
    assert not folder.exists()
    assert server.psql("postgres", "-c", "SELECT 1").returncode == 0
