"""The battlefield, and a PgBouncer in front of it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Protocol

import pytest
from tests.sql.conftest import SQL
from tests.sql.isolation.field import Field, prepare
from tests.sql.support.database import create_database, drop_database
from tests.sql.support.pooler import Pooler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.sql.support.database import Connection
    from tests.sql.support.server import Server

PREPARED = "gth_battlefield"

_numbers = count(1)


class Client(Protocol):
    """Connects a new client of a field to the pooler."""

    def __call__(self, ground: Field, application_name: str | None = None) -> Connection:
        """As gth_app."""


@pytest.fixture(scope="session")
def pooler(server: Server) -> Iterator[Pooler]:
    """PgBouncer in transaction mode: one server per database, whoever the client is."""
    pooler = Pooler(server)
    try:
        pooler.start()
        yield pooler
    finally:
        pooler.stop()


@pytest.fixture(scope="session")
def prepared(server: Server, template: str) -> Iterator[Field]:
    """The field that the others are copies of; nobody stays connected to it."""
    database = create_database(server, PREPARED, template)
    yield prepare(database)
    drop_database(database)


@pytest.fixture
def ground(server: Server, prepared: Field) -> Iterator[Field]:
    """A field of the test's own, with the rights that a copy does not take over."""
    database = create_database(server, f"ground_{next(_numbers)}", PREPARED)
    for name in ("roles.sql", "database.sql"):
        database.psql("-q", "-f", str(SQL / "security" / name))
    yield prepared.on(database)
    drop_database(database)


@pytest.fixture(scope="module")
def standing(server: Server, prepared: Field) -> Iterator[Field]:
    """One field for all attacks of a module: each of them must leave the victim as it was."""
    database = create_database(server, f"standing_{next(_numbers)}", PREPARED)
    for name in ("roles.sql", "database.sql"):
        database.psql("-q", "-f", str(SQL / "security" / name))
    yield prepared.on(database)
    drop_database(database)


@pytest.fixture
def client(pooler: Pooler) -> Iterator[Client]:
    """New clients of the pooler; all are closed at the end."""
    clients: list[Connection] = []

    def connect(ground: Field, application_name: str | None = None) -> Connection:
        clients.append(pooler.connect(ground.database.name, application_name=application_name))
        return clients[-1]

    yield connect
    for connection in clients:
        connection.close()
