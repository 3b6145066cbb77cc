"""A throw-away PostgreSQL server: made by initdb, reached over its own socket, gone after the session."""

from __future__ import annotations

import fcntl
import os
import pwd
import re
import select
import shutil
import signal
import subprocess
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

INSTALLED = "/usr/lib/postgresql"
OLDEST = 15
# A database is 600 files: what a copy costs is making and removing them, a sixth of it in memory.
MEMORY = Path("/dev/shm")
ROOM = 2 << 30
FOLDER = "gth-pg"
STOP_SECONDS = 10
# Nothing has to survive a crash here, and many small databases are made from one template.
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "60",
    "max_locks_per_transaction": "512",
    "shared_buffers": "64MB",
    "timezone": "America/New_York",  # whoever forgets UTC is caught
    "log_statement": "ddl",
}


class Server:
    """One cluster of one major version."""

    def __init__(self, programs: Path) -> None:
        """`programs` is the folder with initdb and pg_ctl."""
        self.environment: dict[str, str] = {}  # what its programs get beside ours
        self.programs = programs
        self.version = major_version(programs)
        self.port = 5432
        self.folder = Path(tempfile.mkdtemp(prefix=f"{FOLDER}{self.version}-", dir=_place()))
        # While this process lives, the folder is its own.
        self._owning = ExitStack()
        self._owning.enter_context(_owning(self.folder))
        self.log = self.folder / "log"
        self._user = _unprivileged_user()
        if self._user:
            shutil.chown(self.folder, self._user)
        self.folder.chmod(0o755)

    def start(self) -> None:
        """Make the cluster and wait until it answers."""
        self._run(
            "initdb",
            "-D",
            self._data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "-N",
        )
        self.launch()

    def launch(self) -> None:
        """Start the server and wait until it answers."""
        options = " ".join(f"-c {name}='{value}'" for name, value in SETTINGS.items())
        options += f" -k {self.folder} -p {self.port}"
        self._run("pg_ctl", "-D", self._data, "-l", str(self.log), "-o", options, "-w", "start")

    def halt(self) -> None:
        """Stop it as a crash does; `launch` recovers it."""
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop")

    def stop(self) -> None:
        """Stop it, whoever is still connected, and remove its files."""
        if (self.folder / "data" / "postmaster.pid").exists():
            self.halt()
        shutil.rmtree(self.folder)
        self._owning.close()

    @property
    def _data(self) -> str:
        return str(self.folder / "data")

    def psql(
        self, database: str, *arguments: str, cwd: Path | None = None, role: str = "postgres"
    ) -> subprocess.CompletedProcess[str]:
        """Run psql as a user would, without their psqlrc."""
        environment = os.environ | {"PGHOST": str(self.folder), "PGPORT": str(self.port)}
        command = [shutil.which("psql") or str(self.programs / "psql"), "-X", "-U", role, "-d", database]
        return subprocess.run(
            [*command, *arguments], cwd=cwd, env=environment, text=True, capture_output=True, check=False
        )

    def _run(self, program: str, *arguments: str) -> None:
        # pg_ctl's server keeps what it inherits: pipes would never end.
        with tempfile.TemporaryFile("w+") as output:
            result = subprocess.run(
                [self.programs / program, *arguments],
                cwd=self.folder,
                env=os.environ | self.environment,
                user=self._user,
                group=pwd.getpwnam(self._user).pw_gid if self._user else None,
                extra_groups=[] if self._user else None,
                stdout=output,
                stderr=subprocess.STDOUT,
                check=False,
            )
            if result.returncode:
                output.seek(0)
                log = self.log.read_text() if self.log.exists() else ""
                raise RuntimeError(f"{program} failed:\n{output.read()}{log}")


def server_programs() -> list[Path]:
    """Folders with a server's programs: GTH_TEST_PG_BIN, or those installed, GTH_TEST_PG_VERSIONS of them."""
    given = os.environ.get("GTH_TEST_PG_BIN")
    if given:
        return [Path(folder) for folder in given.split(os.pathsep)]
    found = {
        int(folder.parent.name): folder
        for folder in Path(INSTALLED).glob("[1-9]*/bin")
        if (folder / "initdb").exists()
    }
    if not found and (initdb := shutil.which("initdb")):
        return [Path(initdb).resolve().parent]
    wanted = os.environ.get("GTH_TEST_PG_VERSIONS")
    if wanted:
        missing = [version for version in wanted.split(",") if int(version) not in found]
        if missing:
            raise RuntimeError(
                f"GTH_TEST_PG_VERSIONS names {', '.join(missing)}, installed are {sorted(found)}"
            )
        return [found[int(version)] for version in wanted.split(",")]
    return [found[version] for version in sorted(found) if version >= OLDEST]


def major_version(programs: Path) -> int:
    """The major version of the server in a folder."""
    answer = subprocess.run(
        [programs / "postgres", "--version"], text=True, capture_output=True, check=True
    ).stdout
    match = re.search(r"\) (\d+)", answer)
    if not match:
        raise RuntimeError(f"{programs / 'postgres'} answers {answer!r} when asked for its version")
    return int(match.group(1))


def remove_abandoned(place: Path | None = None) -> None:
    """Stop the servers of runs that were killed, and remove their folders: clusters that nobody owns."""
    for data in (place or _place()).glob(f"{FOLDER}[1-9][0-9]-????????/data"):
        # Somebody's own, or gone: another run may be at it, too.
        with suppress(BlockingIOError, FileNotFoundError), _owning(data.parent):
            _stop_postmaster(data)
            shutil.rmtree(data.parent)


@contextmanager
def _owning(folder: Path) -> Iterator[None]:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(descriptor)


def _stop_postmaster(data: Path) -> None:
    try:
        number = (data / "postmaster.pid").read_text().split()[0]
        process = os.pidfd_open(int(number))
    except (OSError, IndexError):
        return  # it has ended, or never began
    try:
        # The number may be another process' by now; a postmaster was started with its cluster's folder.
        if os.fsencode(data) in Path("/proc", number, "cmdline").read_bytes().split(b"\0"):
            signal.pidfd_send_signal(process, signal.SIGQUIT)
            select.select([process], [], [], STOP_SECONDS)
    finally:
        os.close(process)


def _place() -> Path:
    """The file system in memory where it has room for a cluster (a container has 64 MB); TMPDIR wins."""
    if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= ROOM:
        return MEMORY
    return Path(tempfile.gettempdir())


def _unprivileged_user() -> str | None:
    """PostgreSQL refuses to run as root: then it runs as postgres, or as nobody."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"
