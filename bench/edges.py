"""Where an arm's clients connect, and pgbench there."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bench.errors import BenchError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bench.project import Project

# A thread each: pgbench waits while it prepares a statement, and a thread whose clients hold transactions
# would wait for ever once the pool has fewer servers than there are clients.
CLIENTS = 16
SESSIONS = 2000
PATIENCE_SECONDS = 300
TLS = {"PGSSLMODE": "verify-full", "PGSSLROOTCERT": "/run/credentials/ca.crt"}
# The role's password goes from the client's credentials to libpq without passing the host.
AS_ROLE = 'PGPASSWORD=$(<"/run/credentials/${PGUSER}_password") exec "$@"'


@dataclass(frozen=True)
class Edge:
    """libpq's environment of one way to the data, and the words the report has for it."""

    name: str
    environment: Mapping[str, str] = field(default_factory=dict)

    def as_role(self, role: str, settings: str = "") -> Edge:
        """The same way for another role; `settings` are session settings, for direct connections only."""
        return Edge(self.name, dict(self.environment) | {"PGUSER": role, "PGOPTIONS": settings})

    def on(self, database: str) -> Edge:
        """The same way to another database of the server."""
        return Edge(self.name, dict(self.environment) | {"PGDATABASE": database})


@dataclass(frozen=True)
class Sample:
    """What pgbench said of one run. `tps` leaves the time of first connections out, except with -C."""

    tps: float
    latency_ms: float


def stack() -> Edge:
    """As an application of another host: TLS with the server's name verified, SCRAM, PgBouncer, socket."""
    return Edge("stack", TLS | _base() | {"PGHOST": "pgbouncer", "PGPORT": "6432"})


def stack_socket() -> Edge:
    """As an application in a container of the same host: PgBouncer's socket, SCRAM, the node's socket."""
    return Edge("stack, socket", _base() | {"PGHOST": "/run/pgbouncer", "PGPORT": "6432"})


def direct(leader: str) -> Edge:
    """The same leader, over its socket."""
    return Edge("direct", _base() | {"PGHOST": f"/run/postgres/{leader.removeprefix('postgres-')}"})


def direct_over_tls(leader: str) -> Edge:
    """The same leader over TCP, as a client of another host would without a pooler."""
    return Edge("direct over TLS", TLS | _base() | {"PGHOST": leader})


def bare() -> Edge:
    """The stand-alone server, over its socket."""
    return Edge("bare", _base() | {"PGHOST": "/run/postgres/bare"})


def bare_over_tls(project: Project) -> Edge:
    """The stand-alone server over TCP. Its certificate is a node's, also good for `localhost`."""
    return Edge("bare over TLS", TLS | _base() | _at(project, "bare"))


def partman(database: str) -> Edge:
    """A database of the server with pg_partman, over its socket."""
    return Edge(database, _base() | {"PGHOST": "/run/postgres/partman", "PGDATABASE": database})


def chain(project: Project, service: str) -> Edge:
    """PgBouncer → HAProxy → PostgreSQL. Its certificate is our pooler's, also good for `localhost`."""
    return Edge(service, TLS | _base() | _at(project, service) | {"PGPORT": "6432"})


def chain_over_tcp(project: Project) -> Edge:
    """The chain without TLS, entered over TCP."""
    return Edge(
        "chain over TCP", dict(chain(project, "chain-pgbouncer").environment) | {"PGSSLMODE": "disable"}
    )


def chain_socket() -> Edge:
    """The chain without TLS, entered by its pooler's socket."""
    return Edge("chain, socket", _base() | {"PGHOST": "/run/chain", "PGPORT": "6432"})


def _at(project: Project, service: str) -> dict[str, str]:
    return {"PGHOST": "localhost", "PGHOSTADDR": project.address(service)}


def _base() -> dict[str, str]:
    return {"PGUSER": "gth_app", "PGDATABASE": "global_travel_hub", "PGCONNECT_TIMEOUT": "20"}


def pgbench(project: Project, edge: Edge, script: str, *, seconds: int = 0, transactions: int = 0,
            clients: int = CLIENTS, seed: int = 1, reconnect: bool = False,
            variables: Mapping[str, str] | None = None) -> Sample:  # fmt: skip
    """Run one of bench/sql for some seconds, or for some transactions a client.

    The same seed draws the same rows in every arm.
    """
    extent = f"--time={seconds}" if seconds else f"--transactions={transactions}"
    command = [
        "pgbench", "--no-vacuum", "--protocol=prepared", f"--client={clients}",
        f"--jobs={min(CLIENTS, clients)}",
        extent, f"--random-seed={seed}", f"--file=/bench/{script}.sql", *_defined(variables),
        *(["--connect"] if reconnect else []),
    ]  # fmt: skip
    return parse(_as_role(project, edge, command, timeout=PATIENCE_SECONDS))


def mixed(project: Project, edge: Edge, scripts: Sequence[str], *, seconds: int, seed: int = 1,
          variables: Mapping[str, str] | None = None) -> list[float]:  # fmt: skip
    """Milliseconds of the SELECT of each script; one client draws a script for each transaction.

    What the machine does meanwhile meets all of them alike: figures of one call compare to a hundredth.
    """
    command = [
        "pgbench", "--no-vacuum", "--protocol=prepared", "--client=1", "--report-per-command",
        f"--time={seconds}", f"--random-seed={seed}",
        *(f"--file=/bench/{script}.sql" for script in scripts), *_defined(variables),
    ]  # fmt: skip
    return parse_mixed(_as_role(project, edge, command, timeout=PATIENCE_SECONDS), len(scripts))


def this_month() -> str:
    """When this month began, in UTC: what a script knows as :month."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-01T00:00:00Z")


def _defined(variables: Mapping[str, str] | None) -> list[str]:
    given = {"sessions": str(SESSIONS), "month": this_month()} | dict(variables or {})
    return [f"--define={name}={value}" for name, value in given.items()]


def parse_mixed(output: str, scripts: int) -> list[float]:
    """The latency of each script's SELECT; BenchError where a script has none, or a transaction failed."""
    parse(output)
    found = re.findall(r"^\s+([\d.]+)\s+0\s+SELECT\b", output, flags=re.MULTILINE)
    if len(found) != scripts:
        raise BenchError(f"pgbench told of {len(found)} queries, not {scripts}:\n{output[-800:]}")
    return [float(latency) for latency in found]


def parse(output: str) -> Sample:
    """From pgbench's closing lines; BenchError where a transaction failed or none was made."""
    found = {
        name: re.search(pattern, output, flags=re.MULTILINE)
        for name, pattern in {
            "tps": r"^tps = ([\d.]+) ",
            "latency": r"^latency average = ([\d.]+) ms",
            "failed": r"^number of failed transactions: (\d+) ",
            "done": r"^number of transactions actually processed: (\d+)",
        }.items()
    }
    figures = {name: float(match[1]) for name, match in found.items() if match}
    if len(figures) < len(found) or figures["failed"] or not figures["done"]:
        raise BenchError(f"pgbench did not end well:\n{output[-800:]}")
    return Sample(figures["tps"], figures["latency"])


def psql(project: Project, edge: Edge, sql: str, *variables: str, timeout: float = 300) -> str:
    """Run SQL in the client's container, unaligned and without headers; the first error ends it."""
    command = ["psql", "-XAtq", "--set=ON_ERROR_STOP=1", *variables]
    return _as_role(project, edge, command, stdin=sql, timeout=timeout)


def _as_role(project: Project, edge: Edge, command: Sequence[str], *, stdin: str = "", timeout: float) -> str:
    """Run it in the client's container with the role's password; postgres has none, a socket knows it."""
    words = [] if edge.environment.get("PGUSER") == "postgres" else ["bash", "-c", AS_ROLE, "bash"]
    return project.execute(
        "client", *words, *command, stdin=stdin, environment=edge.environment, timeout=timeout
    )
