"""A real PostgreSQL per installed major version, loaded once word for word, a fresh copy for every test."""

from __future__ import annotations

from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.sql.support.database import Connection, Database, Tenant, create_database, drop_database
from tests.sql.support.maintenance import month
from tests.sql.support.server import Server, remove_abandoned, server_programs

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
SQL = ROOT / "postgres" / "sql"
# In the order of the README; seed_data.sql comes with the fixture seeded.
MAPS = ("schema.sql", "security.sql", "maintenance.sql")
TEMPLATE = "gth_template"
SEEDED = "gth_seeded"

_numbers = count(1)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every test that reaches a server runs once per installed major version."""
    if "server" in metafunc.fixturenames:
        programs = server_programs()
        if not programs:
            pytest.exit(
                "tests/sql needs the programs of a PostgreSQL server, 15 or newer (Debian: postgresql)", 2
            )
        metafunc.parametrize("server", programs, ids=lambda folder: f"pg-{folder.parent.name}", indirect=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is in this folder needs a server."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.sql)


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """A throw-away server without TCP, as the superuser postgres."""
    remove_abandoned()
    server = Server(request.param)
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture
def this_month() -> dt.datetime:
    """What tests share is made anew with each UTC month: partitions are counted from now, as is month()."""
    return month(0)


@pytest.fixture
def installed(server: Server, this_month: dt.datetime) -> Iterator[Database]:
    """A database loaded by psql itself, for tests that change nothing: a copy has no settings of its own."""
    database = installed_in(server, this_month)
    yield database
    database.close()


@pytest.fixture
def template(server: Server, this_month: dt.datetime) -> str:
    """Name of the database that tests get copies of."""
    return template_in(server, this_month).name


@pytest.fixture
def seeded(server: Server, this_month: dt.datetime) -> Iterator[Database]:
    """A copy with the development data, for tests that change nothing."""
    database = seeded_in(server, this_month)
    yield database
    database.close()


@pytest.fixture
def seed(seeded: Database) -> Iterator[Connection]:
    """A connection to the development data, as postgres."""
    with seeded.connect() as connection:
        yield connection


@pytest.fixture
def database(server: Server, template: str) -> Iterator[Database]:
    """A fresh copy of the loaded database."""
    database = create_database(server, f"test_{next(_numbers)}", template)
    # A copy has no settings of roles: this is the one that unqualified queries of an application need.
    database.psql(
        "-qc", f"ALTER ROLE gth_app IN DATABASE {database.name} SET search_path = public, langgraph"
    )
    yield database
    drop_database(database)


@pytest.fixture
def empty_database(server: Server) -> Iterator[Database]:
    """A database as createdb makes it."""
    database = create_database(server, f"test_{next(_numbers)}", "template1")
    yield database
    drop_database(database)


@pytest.fixture
def superuser(database: Database) -> Connection:
    """A connection to the fresh copy as postgres."""
    return database.connect()


@pytest.fixture
def app(database: Database) -> Connection:
    """A connection to the fresh copy as gth_app, without a context; transactions are the test's."""
    return database.connect("gth_app")


@pytest.fixture
def acme(database: Database) -> Tenant:
    """A tenant with two users."""
    return database.add_tenant("acme")


@pytest.fixture
def globex(database: Database) -> Tenant:
    """Another tenant with two users."""
    return database.add_tenant("globex")


@cache
def installed_in(server: Server, this_month: dt.datetime) -> Database:
    """See installed."""
    return load(create_database(server, "global_travel_hub"))


@cache
def template_in(server: Server, this_month: dt.datetime) -> Database:
    """See template."""
    return load(create_database(server, TEMPLATE))


@cache
def seeded_in(server: Server, this_month: dt.datetime) -> Database:
    """See seeded."""
    database = create_database(server, SEEDED, template_in(server, this_month).name)
    database.psql("-q", "-v", "gth_seed_scale=1", "-f", str(SQL / "seed_data.sql"))
    return database


def load(database: Database) -> Database:
    """Load the maps as the README says."""
    for name in MAPS:
        database.psql("-q", "-f", str(SQL / name))
    return database
