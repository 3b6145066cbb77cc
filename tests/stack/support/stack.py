"""One composed stack of its own, driven as an operator would and reached as an application would."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import psycopg
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry
from testcontainers.compose import DockerCompose
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

HOST = "127.0.0.1"
DATABASE = "global_travel_hub"
REPLICA = "global_travel_hub_ro"
# Beside those of a developer's own stack, and below the range of outgoing connections.
PORTS = {
    "GTH_PGBOUNCER_PORT": "26432",
    "GTH_REDIS_PORT": "26379",
    "GTH_EXPORTER_PORT": "29850",
    "GTH_SCHEDULER_PORT": "29851",
}
# Tags of their own: Compose writes the project into an image, and another image replaces a user's containers.
VERSION = {"GTH_VERSION": "test"}
NODES = ("postgres-a", "postgres-b")
# What writes need: with only this, a stack is up in half the time.
DATABASE_SERVICES = ("pgbouncer",)
Row = tuple[Any, ...]


class Stack:
    """A Compose project of this repository; it publishes the ports above, so one stack runs at a time."""

    def __init__(
        self,
        name: str,
        root: Path,
        folder: Path,
        *,
        files: Sequence[str] = ("docker-compose.yml",),
        services: Sequence[str] = (),
        settings: dict[str, str] | None = None,
    ) -> None:
        """Describe the stack; `folder` is where its settings and its CA certificate are written."""
        self.name = name
        self.root = root
        self.folder = folder
        self.settings = PORTS | VERSION | (settings or {})
        self._files = list(files)
        self._services = list(services)
        self._credentials: dict[str, str] = {}
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def compose(self) -> DockerCompose:
        """The project as testcontainers drives it."""
        environment = self.folder / "stack.env"
        lines = {"COMPOSE_PROJECT_NAME": self.name} | self.settings
        environment.write_text("".join(f"{key}={value}\n" for key, value in lines.items()), encoding="utf-8")
        return DockerCompose(
            self.root,
            compose_file_name=self._files,
            env_file=str(environment),
            services=self._services or None,
        )

    def up(self) -> None:
        """Start what is not running, wait until it is healthy, forget credentials that may have changed."""
        self._credentials = {}
        self.compose.start()

    def try_up(self) -> subprocess.CompletedProcess[str]:
        """The same where it may fail: the answer has the exit code and what was said."""
        self._credentials = {}
        return self.run("up", "--wait", *self._services, check=False)

    def down(self) -> None:
        """Stop everything and keep the data."""
        self.run("--profile", "*", "down", "--remove-orphans")

    def destroy(self) -> None:
        """Remove every trace of the project, whatever state it is in."""
        self.run("--profile", "*", "kill", check=False)
        self.run("--profile", "*", "down", "--volumes", "--remove-orphans", "--timeout", "1")

    def run(
        self, *arguments: str, check: bool = True, timeout: float = 240
    ) -> subprocess.CompletedProcess[str]:
        """One `docker compose` command; its output becomes part of the error when it fails."""
        command = [*self.compose.docker_compose_command(), *arguments]
        return run(command, check=check, timeout=timeout, folder=self.root)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """A `docker compose` command that runs on its own; the caller waits for it or ends it."""
        command = [*self.compose.docker_compose_command(), *arguments]
        return subprocess.Popen(
            command, cwd=self.root, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def workspace(self) -> Path:
        """A copy of the repository's Compose files and host tools: they write beside themselves."""
        copy = self.folder / "workspace"
        if not copy.exists():
            shutil.copytree(self.root / "tools", copy / "tools", ignore=shutil.ignore_patterns("__pycache__"))
            for file in self.root.glob("*compose*.yml"):
                shutil.copy(file, copy)
        return copy

    def tool(self, command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """One of the host's `tools/`, as `make` calls it, for this stack."""
        return run([str(self.workspace() / "tools" / command), *arguments], environment=self._environment())

    def doctor(self) -> str:
        """What `make doctor` says, whether it finds something or not; it has a minute, whatever hangs."""
        command = [str(self.root / "tools" / "doctor")]
        return run(command, check=False, timeout=60, environment=self._environment()).stdout

    def _environment(self) -> dict[str, str]:
        """What makes a tool one for this stack."""
        files = {"COMPOSE_FILE": ":".join(self._files)} if len(self._files) > 1 else {}
        return {"COMPOSE_PROJECT_NAME": self.name} | files | self.settings

    def exec(self, service: str, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """A command in a running container."""
        return self.run("exec", "-T", service, *command, check=check)

    def one_shot(self, service: str, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """A new container of a one-shot service, without what it depends on."""
        return self.run("run", "--rm", "-T", "--no-deps", service, *command, check=check)

    def logs(self, *services: str, tail: int = 20, since: float = 0) -> str:
        """What the services said last, that many lines each, from a time (seconds since 1970) on."""
        extent = ("--tail", str(tail), "--since", str(int(since)))
        said = self.run("logs", "--no-color", *extent, *services, check=False).stdout
        # Compose clears lines of a terminal even where there is none.
        return said.replace("\x1b[2K", "")

    def containers(self) -> dict[str, str]:
        """Service → container id, of all that exist, one-shots included."""
        return {item["Service"]: item["ID"] for item in self._listing()}

    def _listing(self) -> list[dict[str, Any]]:
        rows = [json.loads(line) for line in self.run("ps", "--all", "--format", "json").stdout.splitlines()]
        # One object a line, or, of older releases, one array.
        return [item for row in rows for item in (row if isinstance(row, list) else [row])]

    def inspect(self, service: str) -> dict[str, Any]:
        """The engine's description of a service's container."""
        output = run(["docker", "inspect", self.containers()[service]]).stdout
        description: dict[str, Any] = json.loads(output)[0]
        return description

    def wait_until_healthy(self, seconds: float = 60) -> None:
        """Return once every service that has a health check passes it."""

        def healthy() -> bool:
            states = [item.get("Health", "") for item in self._listing()]
            return bool(states) and set(states) <= {"", "healthy"}

        wait_until(healthy, f"every service of {self.name} is healthy", seconds=seconds)

    def image(self, service: str) -> str:
        """The image that a service runs from."""
        name: str = json.loads(self.run("config", "--format", "json").stdout)["services"][service]["image"]
        return name

    def volume(self, name: str) -> str:
        """The engine's name of one of the project's volumes or networks."""
        return f"{self.name}_{name}"

    # What an operator asks the nodes.

    def node_sql(self, node: str, statement: str, database: str = "postgres") -> str:
        """One node's answer to the superuser, over its socket, unaligned; empty where it does not answer."""
        psql = ("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-d", database)
        return self.exec(node, *psql, "-c", statement, check=False).stdout.strip()

    def leader(self) -> str | None:
        """The node that takes writes, None while there is none."""
        for node in NODES:
            if self.node_sql(node, "SELECT pg_is_in_recovery()") == "f":
                return node
        return None

    def members(self) -> dict[str, str]:
        """Node → role and state as Patroni sees them: `Sync Standby, streaming`; empty without etcd."""
        for node in NODES:
            listing = self.exec(node, "patronictl", "list", "--format", "json", check=False)
            if listing.returncode == 0:
                rows = json.loads(listing.stdout)
                return {row["Member"]: f"{row['Role']}, {row['State']}" for row in rows}
        return {}

    # What an application does.

    @property
    def credentials(self) -> dict[str, str]:
        """What `credentials export` hands to applications."""
        if not self._credentials:
            exported = self.one_shot("credentials", "export").stdout
            self._credentials = json.loads(exported)
            self.ca_file.write_text(self._credentials["ca.crt"], encoding="utf-8")
        return self._credentials

    def forget_credentials(self) -> dict[str, str]:
        """Ask again, after a change."""
        self._credentials = {}
        return self.credentials

    @property
    def ca_file(self) -> Path:
        """The CA certificate that applications verify with."""
        return self.folder / "ca.crt"

    def conninfo(self, role: str, database: str = DATABASE, **changes: str) -> str:
        """A DSN as the documentation gives it: TLS with the server verified."""
        if not self.ca_file.exists():
            self.forget_credentials()
        parameters = {
            "host": HOST,
            "port": self.settings["GTH_PGBOUNCER_PORT"],
            "dbname": database,
            "user": role,
            "password": changes["password"] if "password" in changes else self.credentials[role],
            "sslmode": "verify-full",
            "sslrootcert": str(self.ca_file),
            "connect_timeout": "10",
        }
        return psycopg.conninfo.make_conninfo("", **(parameters | changes))

    def connect(self, role: str, database: str = DATABASE, **changes: str) -> psycopg.Connection[Row]:
        """A connection through the published port; use it as a context manager."""
        return psycopg.connect(self.conninfo(role, database, **changes))

    def redis(self, user: str = "gth_app", password: str | None = None) -> redis.Redis:
        """A client of the published Redis, TLS verified."""
        secret = self.credentials["redis_gth_app"] if password is None else password
        return redis.Redis(
            host=HOST,
            port=int(self.settings["GTH_REDIS_PORT"]),
            username=user,
            password=secret,
            ssl=True,
            ssl_ca_certs=str(self.ca_file),
            socket_timeout=10,
            retry=Retry(NoBackoff(), 0),
            decode_responses=True,
        )

    def url(self, variable: str, path: str) -> str:
        """The address of a published HTTP service."""
        return f"http://{HOST}:{self.settings[variable]}{path}"


def run(
    command: Sequence[str],
    *,
    check: bool = True,
    timeout: float = 240,
    folder: Path | None = None,
    environment: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """A host command; a failure's message has everything it said."""
    result = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | (environment or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    if check and result.returncode:
        raise AssertionError(
            f"{' '.join(command)} ended with {result.returncode}\n{result.stdout}\n{result.stderr}"
        )
    return result
