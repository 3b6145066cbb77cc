"""The battlefield, and a PgBouncer in front of it."""

from __future__ import annotations

from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Protocol

import pytest
from tests.sql.conftest import SQL, template_in
from tests.sql.isolation.field import Field, prepare
from tests.sql.support.database import create_database, drop_database
from tests.sql.support.pooler import Pooler

if TYPE_CHECKING:
    import datetime as dt
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


@pytest.fixture
def ground(server: Server, this_month: dt.datetime) -> Iterator[Field]:
    """A field of the test's own."""
    field = copied(server, this_month, f"ground_{next(_numbers)}")
    yield field
    drop_database(field.database)


@pytest.fixture
def standing(server: Server, this_month: dt.datetime, request: pytest.FixtureRequest) -> Iterator[Field]:
    """One field for all attacks of a module: each of them must leave the victim as it was."""
    field = standing_in(server, this_month, f"standing_{request.path.stem}")
    yield field
    field.database.close()


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


@cache
def prepared_in(server: Server, this_month: dt.datetime) -> Field:
    """The field that the others are copies of; nobody stays connected to it."""
    return prepare(create_database(server, PREPARED, template_in(server, this_month).name))


def copied(server: Server, this_month: dt.datetime, name: str) -> Field:
    """A copy of the field, with the rights that a copy does not take over."""
    prepared = prepared_in(server, this_month)
    database = create_database(server, name, PREPARED)
    for script in ("roles.sql", "database.sql"):
        database.psql("-q", "-f", str(SQL / "security" / script))
    return prepared.on(database)


standing_in = cache(copied)
