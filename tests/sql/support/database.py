"""A database with our schema, and two tenants to test with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

import psycopg
from psycopg import sql

if TYPE_CHECKING:
    from tests.sql.support.server import Server

Connection = psycopg.Connection[tuple[Any, ...]]


@dataclass
class Tenant:
    """A tenant with two users, each with one conversation."""

    id: UUID
    user: UUID
    session: UUID
    other_user: UUID
    other_session: UUID

    def as_user(self, connection: Connection) -> None:
        """Set the context to the first user, for this transaction."""
        connection.execute("SELECT gth.set_context(%s, %s)", (self.id, self.user))

    def as_tenant(self, connection: Connection) -> None:
        """Set the context to the whole tenant, for this transaction."""
        connection.execute("SELECT gth.set_tenant_scope(%s)", (self.id,))


@dataclass
class Database:
    """One database of a throw-away server. Connections made here are closed with it."""

    server: Server
    name: str
    _open: list[Connection] = field(default_factory=list)

    def connect(self, role: str = "postgres", *, autocommit: bool = True) -> Connection:
        """A new connection as that role."""
        connection = psycopg.connect(
            host=str(self.server.folder),
            port=self.server.port,
            dbname=self.name,
            user=role,
            autocommit=autocommit,
        )
        self._open.append(connection)
        return connection

    def psql(self, *arguments: str, role: str = "postgres") -> str:
        """What psql prints; an error raises with what it said."""
        result = self.server.psql(self.name, "-v", "ON_ERROR_STOP=1", *arguments, role=role)
        if result.returncode:
            raise RuntimeError(result.stderr)
        return result.stdout

    def close(self) -> None:
        """Close every connection made here."""
        for connection in self._open:
            connection.close()
        self._open.clear()

    def add_tenant(self, slug: str) -> Tenant:
        """A tenant with two users, each with one conversation of two messages."""
        connection = self.connect()
        ids = [_one(connection, "INSERT INTO tenants (slug, name) VALUES (%s, %s) RETURNING id", slug, slug)]
        for name in ("ann", "bob"):
            ids.append(
                _one(
                    connection,
                    "INSERT INTO users (tenant_id, email) VALUES (%s, %s) RETURNING id",
                    ids[0],
                    f"{name}@{slug}.example",
                )
            )
            ids.append(
                _one(
                    connection,
                    "INSERT INTO chat_sessions (tenant_id, user_id) VALUES (%s, %s) RETURNING id",
                    ids[0],
                    ids[-1],
                )
            )
            connection.execute(
                "INSERT INTO chat_messages (tenant_id, session_id, user_id, role, content)"
                " SELECT %(t)s, %(s)s, %(u)s, role, 'hello' FROM unnest(ARRAY['user', 'assistant']) AS role",
                {"t": ids[0], "u": ids[-2], "s": ids[-1]},
            )
        connection.close()
        return Tenant(*ids)


def create_database(server: Server, name: str, template: str = "template0") -> Database:
    """A new database; any of that name is dropped first."""
    with psycopg.connect(
        host=str(server.folder), port=server.port, dbname="postgres", user="postgres", autocommit=True
    ) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        )
    return Database(server, name)


def drop_database(database: Database) -> None:
    """Close its connections and drop it."""
    database.close()
    with psycopg.connect(
        host=str(database.server.folder),
        port=database.server.port,
        dbname="postgres",
        user="postgres",
        autocommit=True,
    ) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(database.name)))


def _one(connection: Connection, query: Any, *parameters: object) -> Any:
    row = connection.execute(query, parameters).fetchone()
    if row is None:
        raise LookupError(f"no row from {query}")
    return row[0]
