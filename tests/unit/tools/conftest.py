"""A copy of tools/ in a folder of its own, and a PATH on which only chosen programs exist."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]
# What a bare Debian has; everything else (docker, apt-get, dockerd, …) is there only once a test stubs it.
ESSENTIAL = """
    awk bash cat chmod cp cut date df dirname env find grep head ls mkdir mktemp mv readlink rm sed sleep sort
    tail tee timeout touch tr uname
""".split()  # noqa: SIM905 # a list of words reads better as words


class Toolbox:
    """Runs one tool against stubbed commands and remembers how those were called."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "repository"
        self.etc = folder / "etc"
        self._programs = folder / "bin"
        self._calls = folder / "calls"
        for made in (self.root, self._programs, self.etc / "sources.list.d", self.etc / "preferences.d"):
            made.mkdir(parents=True)
        shutil.copytree(REPOSITORY / "tools", self.root / "tools")
        for name in ("docker-compose.yml", "compose.staging.yml", ".env.example"):
            shutil.copy(REPOSITORY / name, self.root / name)
        for name in ESSENTIAL:
            program = shutil.which(name)
            assert program, f"this machine has no {name}"
            (self._programs / name).symlink_to(program)
        self.become("debian", "12", "bookworm")
        self.stub("id", "echo 0")

    def stub(self, name: str, script: str = "") -> None:
        """Put a command on the PATH; calls are remembered, then `script` runs with the arguments."""
        program = self._programs / name
        program.unlink(missing_ok=True)
        program.write_text(f'#!/usr/bin/env bash\necho "{name} $*" >>"{self._calls}"\n{script}\n')
        program.chmod(0o755)

    def become(self, distribution: str, version: str, codename: str) -> None:
        """Let the machine say that it is another one."""
        release = {"ID": distribution, "VERSION_ID": version, "VERSION_CODENAME": codename}
        release["PRETTY_NAME"] = f"{distribution} {version}"
        (self.etc / "os-release").write_text("".join(f'{key}="{text}"\n' for key, text in release.items()))

    def run(self, tool: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run tools/`tool` with nothing in its environment but what it needs and `environment`."""
        base = {
            "PATH": str(self._programs),
            "HOME": os.environ.get("HOME", "/"),
            "GTH_OS_RELEASE": str(self.etc / "os-release"),
            "GTH_APT_CONF": str(self.etc),
            "GTH_RUN": str(self.etc),
            "GTH_DOCKERD_LOG": str(self.etc / "dockerd.log"),
        }
        return subprocess.run(
            [self.root / "tools" / tool, *arguments],
            env=base | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    @property
    def calls(self) -> list[str]:
        """Every call of a stub so far, one line each."""
        return self._calls.read_text().splitlines() if self._calls.exists() else []

    def called(self, start: str) -> list[str]:
        """The calls that start with these words."""
        return [call for call in self.calls if call.startswith(start)]


@pytest.fixture
def tools(tmp_path: Path) -> Toolbox:
    """The tools on a bare Debian 12, as root, without Docker."""
    return Toolbox(tmp_path)


@pytest.fixture
def docker(tools: Toolbox) -> Toolbox:
    """The same machine with an engine; FAKE_ENGINE, FAKE_COMPOSE and FAKE_PORTS change what it says."""
    tools.stub("dockerd")
    tools.stub(
        "docker",
        """
        case "$*" in
            version*) echo "${FAKE_ENGINE:-26.1.5+dfsg1}" ;;
            "compose version"*) echo "${FAKE_COMPOSE:-2.26.1-4}" ;;
            "compose ps --format"*) echo "${FAKE_PORTS:-}" ;;
        esac
        """,
    )
    return tools
