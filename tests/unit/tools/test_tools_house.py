"""The house rules for host tools: short, strict, executable, and every documented make target there."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]
TOOLS = sorted(path for path in (REPOSITORY / "tools").iterdir() if path.is_file() and path.suffix != ".py")
SCRIPTS = [path for path in TOOLS if path.suffix != ".sh"]
TARGETS = """
    up down destroy status logs psql connection-info seed test check bench switchover rotate-credentials
    doctor role-matrix jobs jobs-next job-run job-history job-pause job-resume jobs-reload
""".split()  # noqa: SIM905 # a list of words reads better as words


@pytest.mark.parametrize("tool", TOOLS, ids=lambda path: path.name)
def test_shell_stays_thin(tool: Path) -> None:
    """Shell is for the host only: a tool of 100 lines has outgrown it."""
    assert len(tool.read_text().splitlines()) < 100


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_scripts_are_strict_and_say_what_they_do(script: Path) -> None:
    """An unset variable or a failed pipe ends the script; the second line is its purpose."""
    lines = script.read_text().splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert lines[1].startswith("# ")
    assert any(line in {"set -euo pipefail", "set -uo pipefail"} for line in lines)
    assert script.stat().st_mode & 0o111


def test_every_documented_target_is_listed() -> None:
    """`make` alone is the index of what an operator can do."""
    listing = subprocess.run(["make"], cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout
    listed = [line.split()[1] for line in listing.splitlines() if line.strip()]
    assert set(TARGETS) <= set(listed)


@pytest.mark.parametrize("target", TARGETS)
def test_targets_call_what_exists(target: str) -> None:
    """A target never names a tool that is not there."""
    recipe = subprocess.run(
        ["make", "--dry-run", target], cwd=REPOSITORY, capture_output=True, text=True, check=True
    ).stdout
    for word in recipe.split():
        if word.startswith("tools/"):
            assert (REPOSITORY / word).is_file()
