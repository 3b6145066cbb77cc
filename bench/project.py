"""The bench's own Compose project: bring it up, ask its nodes, remove it; nothing else is touched."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.errors import BenchError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT = Path(__file__).parent.parent
NAME = "gth-bench"
DATABASE = "global_travel_hub"
NODES = ("postgres-a", "postgres-b")
ARMS = ("client", "langgraph", "bare", "chain-haproxy", "chain-pgbouncer", "chain-pgbouncer-tls")
FIRST_PORT = 17432
# Which images: what `build` made is what runs.
KEPT = ("GTH_VERSION",)
PORTS = ("GTH_PGBOUNCER_PORT", "GTH_REDIS_PORT", "GTH_EXPORTER_PORT", "GTH_SCHEDULER_PORT")


class Project:
    """Compose commands under the bench's name, with every setting at its default whatever .env says."""

    def __init__(self, run: Path) -> None:
        self._run = run
        self.ports = dict(zip(PORTS, _free_ports(FIRST_PORT, len(PORTS)), strict=True))
        kept = {
            name: value
            for name, value in os.environ.items()
            if name in KEPT or not name.startswith(("GTH_", "COMPOSE_"))
        }
        self._environment = (
            kept | {name: str(port) for name, port in self.ports.items()} | {"GTH_BENCH_RUN": str(run)}
        )

    def build(self) -> None:
        """Build with the user's own settings: images are shared with their stack."""
        files = ("--file", str(ROOT / "docker-compose.yml"), "--file", str(ROOT / "bench/compose.bench.yml"))
        environment = os.environ | {"GTH_BENCH_RUN": str(self._run)}
        command = ["docker", "compose", *files, "--profile", "bench", "build", "--quiet"]
        if subprocess.run(command, check=False, env=environment, cwd=ROOT).returncode:
            raise BenchError(
                "the images could not be built: `make up` tells why, and gets a base image where none is"
            )

    def compose(self, *arguments: str, timeout: float = 300) -> str:
        """Run one command and return what it printed; BenchError with its words where it fails."""
        files = ("--file", str(ROOT / "docker-compose.yml"), "--file", str(ROOT / "bench/compose.bench.yml"))
        command = ["docker", "compose", "--project-name", NAME, "--env-file", os.devnull, *files, *arguments]
        return _output(command, timeout, environment=self._environment)

    def up(self) -> None:
        """Start the default stack and wait until it is healthy."""
        self.compose("up", "--detach", "--wait", "--wait-timeout", "200", "--no-build")

    def up_arms(self) -> None:
        """Start what the stack is compared with."""
        self.compose("--profile", "bench", "up", "--detach", "--wait", "--no-build", "--no-deps", *ARMS)

    def up_arm(self, arm: str) -> None:
        """Start an arm that only one measure needs."""
        self.compose("--profile", "bench", "up", "--detach", "--wait", "--no-build", "--no-deps", arm)

    def stop(self, arm: str) -> None:
        """Stop an arm, so that it costs the others nothing."""
        self.compose("--profile", "bench", "stop", arm)

    def migrate(self, settings: Mapping[str, str]) -> None:
        """Run the one-shot with other settings than its defaults."""
        given = [f"--env={name}={value}" for name, value in settings.items()]
        self.compose("run", "--rm", "--no-TTY", "--no-deps", *given, "migrate")

    def restart(self, arm: str) -> None:
        """Stop an arm, start it, and wait until it is healthy."""
        self.compose("--profile", "bench", "restart", arm)
        self.up_arm(arm)

    def down(self, *, volumes: bool) -> None:
        """Remove the containers, and with `volumes` the data."""
        self.compose("--profile", "bench", "down", "--remove-orphans", *(["--volumes"] if volumes else []))

    def container(self, service: str) -> str:
        """Id of a service's container; BenchError where there is none."""
        labels = {"project": NAME, "service": service, "oneoff": "False"}
        filters = [f"--filter=label=com.docker.compose.{name}={value}" for name, value in labels.items()]
        found = docker("ps", "--all", "--quiet", *filters).split()
        if len(found) != 1:
            raise BenchError(f"{service} has {len(found)} containers in project {NAME}, not one")
        return found[0]

    def execute(
        self,
        service: str,
        *command: str,
        stdin: str = "",
        environment: Mapping[str, str] | None = None,
        timeout: float = 300,
    ) -> str:
        """Run a command inside a running service."""
        variables = [f"--env={name}={value}" for name, value in (environment or {}).items()]
        command_line = ["docker", "exec", "--interactive", *variables, self.container(service), *command]
        return _output(command_line, timeout, stdin=stdin)

    def address(self, service: str) -> str:
        """A service's address on the network that all arms share."""
        networks = json.loads(
            _output(
                [
                    "docker",
                    "inspect",
                    "--format",
                    "{{json .NetworkSettings.Networks}}",
                    self.container(service),
                ]
            )
        )
        return str(networks[f"{NAME}_data"]["IPAddress"])

    def node_query(self, node: str, sql: str, database: str = "postgres") -> str:
        """As the node's superuser through its socket; empty where it does not answer."""
        try:
            return self.execute(
                node, "psql", "-XAtq", "-U", "postgres", "-d", database, "-c", sql, timeout=10
            ).strip()
        except BenchError:
            return ""

    def leader(self) -> str:
        """The node that takes writes, empty when none does."""
        return next(
            (node for node in NODES if self.node_query(node, "SELECT pg_is_in_recovery()") == "f"), ""
        )

    def is_replicating(self) -> bool:
        """True where a leader has its synchronous standby."""
        query = (
            "SELECT count(*) FROM pg_stat_replication"
            " WHERE state = 'streaming' AND sync_state IN ('sync', 'quorum')"
        )
        leader = self.leader()
        return bool(leader) and self.node_query(leader, query) == "1"

    def secrets(self) -> dict[str, str]:
        """Passwords of the roles that people use, and the CA's certificate."""
        exported: dict[str, str] = json.loads(
            self.compose("run", "--rm", "--no-TTY", "--no-deps", "credentials", "export")
        )
        return exported

    def memory(self) -> dict[str, float]:
        """MiB by container, as `docker stats` counts: the control group less its inactive page cache."""
        containers = self.compose("ps", "--quiet").split()
        lines = _output(
            ["docker", "stats", "--no-stream", "--format", "{{json .}}", *containers]
        ).splitlines()
        stats: list[dict[str, Any]] = [json.loads(line) for line in lines]
        return {str(one["Name"]): mebibytes(str(one["MemUsage"]).split(" / ")[0]) for one in stats}


def mebibytes(text: str) -> float:
    """`docker stats` writes 3.488MiB, 1.2GiB, 812KiB or 0B."""
    for suffix, factor in (("GiB", 1024.0), ("MiB", 1.0), ("KiB", 1 / 1024), ("B", 1 / 1024 / 1024)):
        if text.endswith(suffix):
            return float(text.removesuffix(suffix)) * factor
    raise BenchError(f"docker stats wrote {text!r}, which is no size")


def wait_for(condition: Callable[[], bool], what: str, seconds: float) -> None:
    """Ask every 0.2 s; BenchError that names what did not come."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise BenchError(f"{what}: not within {seconds:.0f} s")
        time.sleep(0.2)


def docker(*arguments: str) -> str:
    """Run `docker` with these arguments."""
    return _output(["docker", *arguments])


def _output(command: list[str], timeout: float = 300, *, stdin: str = "",
            environment: Mapping[str, str] | None = None) -> str:  # fmt: skip
    try:
        done = subprocess.run(
            command,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=timeout,
            env=environment,
            cwd=ROOT,
        )
    except subprocess.TimeoutExpired as error:
        raise BenchError(f"{' '.join(command[:6])} …: no end after {timeout:.0f} s") from error
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip())[-1500:]
        raise BenchError(f"{' '.join(command)[:300]}: exit code {done.returncode}\n{said}")
    return done.stdout


def _free_ports(first: int, count: int) -> list[int]:
    found: list[int] = []
    for port in range(first, first + 1000):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        found.append(port)
        if len(found) == count:
            return found
    raise BenchError(f"no {count} free ports from {first} on")
