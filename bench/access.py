"""The stack as an application on the host meets it: the published port, TLS with the name verified, SCRAM."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from psycopg.conninfo import make_conninfo

from bench.errors import BenchError
from bench.project import DATABASE

if TYPE_CHECKING:
    from bench.project import Project

PATIENCE_SECONDS = 60
CONNECT_SECONDS = 5
Connection = psycopg.Connection[tuple[object, ...]]


@dataclass(frozen=True)
class Access:
    """Passwords by role, the CA's certificate as a file, and the published port."""

    passwords: dict[str, str]
    certificate: Path
    port: int

    @classmethod
    def of(cls, project: Project) -> Access:
        """Read from the project's credentials."""
        secrets = project.secrets()
        certificate = Path(tempfile.gettempdir()) / f"gth-bench-{project.ports['GTH_PGBOUNCER_PORT']}.crt"
        certificate.write_text(secrets["ca.crt"], encoding="utf-8")
        return cls(secrets, certificate, project.ports["GTH_PGBOUNCER_PORT"])

    def connect(self, role: str) -> Connection:
        """An autocommit connection through PgBouncer."""
        target = make_conninfo(
            host="localhost", hostaddr="127.0.0.1", port=self.port, dbname=DATABASE, user=role,
            password=self.passwords[role], sslmode="verify-full", sslrootcert=str(self.certificate),
            connect_timeout=CONNECT_SECONDS,
        )  # fmt: skip
        return psycopg.connect(target, autocommit=True)


def make_tenant(access: Access) -> tuple[str, str]:
    """A new tenant and its user, by the operator's role: their ids."""
    with access.connect("gth_admin") as connection, connection.transaction():
        slug = f"bench-{time.time_ns()}"
        tenant = _one(
            connection, "INSERT INTO tenants (slug, name) VALUES (%s, %s) RETURNING id", (slug, slug)
        )
        query = "INSERT INTO users (tenant_id, email) VALUES (%s, %s) RETURNING id"
        return tenant, _one(connection, query, (tenant, f"{slug}@example.com"))


def make_session(access: Access, tenant: str, user: str) -> str:
    """A conversation, written by the application's role in that user's context: its id."""
    with access.connect("gth_app") as connection, connection.transaction():
        connection.execute("SELECT gth.set_context(%s, %s)", (tenant, user))
        return _one(connection, "INSERT INTO chat_sessions DEFAULT VALUES RETURNING id", ())


def first_write(access: Access) -> str:
    """Try until a tenant's conversation is written; its id."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return make_session(access, *make_tenant(access))
        except psycopg.OperationalError as error:
            if time.monotonic() > deadline:
                raise BenchError(f"no write was possible within {PATIENCE_SECONDS} s: {error}") from error
            time.sleep(0.1)


def row_is_on_standby(project: Project, standby: str, session: str) -> bool:
    """Asked of the standby itself, whatever the pooler would answer."""
    query = f"SELECT count(*) FROM chat_sessions WHERE id = '{session}' AND pg_is_in_recovery()"
    return project.node_query(standby, query, DATABASE) == "1"


def _one(connection: Connection, query: str, parameters: tuple[str, ...]) -> str:
    row = connection.execute(query.encode(), parameters).fetchone()
    if row is None:
        raise BenchError(f"no row from: {query}")
    return str(row[0])
