"""seed_data.sql: where it runs, where it refuses, and that it does the same thing twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from psycopg import sql
from tests.sql.conftest import ROOT, SQL
from tests.sql.support.database import create_database, drop_database
from tests.sql.support.maintenance import scalar
from tests.sql.support.rollups import REFRESH, events

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.sql.support.database import Database, Tenant
    from tests.sql.support.server import Server

SEED = str(SQL / "seed_data.sql")
# The order of the quick start: maintenance comes last.
QUICK_START = ("schema.sql", "security.sql", "seed_data.sql", "maintenance.sql")


@pytest.fixture(autouse=True)
def no_scale_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the developer's shell says does not reach the tests."""
    monkeypatch.delenv("GTH_SEED_SCALE", raising=False)


@pytest.fixture
def twin(server: Server, template: str) -> Iterator[Database]:
    """Another fresh copy of the loaded database."""
    database = create_database(server, "gth_twin", template)
    yield database
    drop_database(database)


def content(database: Database) -> dict[str, str]:
    """A checksum of the rows of every application table; when the rollup was filled is the clock's."""
    connection = database.connect()
    connection.execute("SET timezone = 'UTC'")
    tables = connection.execute(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
        " AND relkind IN ('r', 'p') AND NOT relispartition"
    ).fetchall()
    checksum = sql.SQL(
        "SELECT md5(string_agg(md5(r.row), '' ORDER BY r.row)) FROM {} AS t"
        " CROSS JOIN LATERAL (SELECT (to_jsonb(t) - 'recorded_until')::text AS row) AS r"
    )
    return {
        name: str(connection.execute(checksum.format(sql.Identifier(name))).fetchone()) for (name,) in tables
    }


@pytest.mark.parametrize(
    ("folder", "prefix"), [(ROOT, "postgres/sql/"), (SQL, "")], ids=["root", "own-folder"]
)
def test_the_quick_start_word_for_word_and_twice(
    server: Server, empty_database: Database, folder: Path, prefix: str
) -> None:
    """The four files load in order without a warning; a second time the seed says so and changes nothing."""
    for name in QUICK_START:
        result = server.psql(empty_database.name, "-f", prefix + name, cwd=folder)
        assert result.returncode == 0, result.stderr
        assert "WARNING" not in result.stderr, name
        assert ("NOTICE:  seed data loaded: 2 tenants, 50 users" in result.stderr) == (
            name == "seed_data.sql"
        )
    before = content(empty_database)
    result = server.psql(empty_database.name, "-f", prefix + "seed_data.sql", cwd=folder)
    assert result.returncode == 0
    assert (
        "seed data is already loaded (tenants azur-voyages, harbour-travel), nothing changed" in result.stderr
    )
    assert content(empty_database) == before


def test_two_databases_of_one_day_are_equal(server: Server, database: Database, twin: Database) -> None:
    """Whatever the session's time zone; if midnight (UTC) came in between, once more."""
    for attempt in range(2):
        copies = (database, twin)
        if attempt:
            for copy in copies:
                create_database(server, copy.name, "gth_template")
        days = []
        for copy, zone in zip(copies, ("Asia/Tokyo", "America/Los_Angeles"), strict=True):
            copy.psql("-q", "-c", f"SET timezone = '{zone}'", "-f", SEED)
            days.append(scalar(copy.connect(), "SELECT date_trunc('day', now(), 'UTC')"))
        if days[0] == days[1]:
            break
    assert content(database) == content(twin)


def test_real_tenants_are_not_mixed_with(server: Server, database: Database, acme: Tenant) -> None:
    """The error names the tenant; not a row and not a partition is added."""
    connection = database.connect()
    relations = scalar(connection, "SELECT count(*) FROM pg_class")
    before = content(database)
    result = server.psql(database.name, "-f", SEED)
    assert result.returncode == 3
    assert 'has real tenants: "acme"' in result.stderr
    assert "Seed data never mixes with them" in result.stderr
    assert content(database) == before
    assert scalar(connection, "SELECT count(*) FROM pg_class") == relations
    assert scalar(connection, "SELECT id FROM tenants") == acme.id


def test_a_tenant_made_after_the_seed_is_no_obstacle(server: Server, database: Database) -> None:
    """The stack loads the seed at every start: with the demo tenants there it is done, whoever else came."""
    database.psql("-q", "-f", SEED)
    database.add_tenant("acme")
    result = server.psql(database.name, "-f", SEED)
    assert result.returncode == 0
    assert "already loaded" in result.stderr


def test_a_stack_that_runs_gets_its_hourly_figures(server: Server, database: Database) -> None:
    """`make seed` comes after the job has run: events that lie before its mark are counted too."""
    connection = database.connect()
    connection.execute(REFRESH)
    assert server.psql(database.name, "-f", SEED).returncode == 0
    assert events(connection) == scalar(connection, "SELECT count(*) FROM analytics_events") == 20_000


def test_the_empty_tenant_of_single_mode_is_no_obstacle(server: Server, database: Database) -> None:
    """With GTH_SEED=demo it loads once; gth_app sees none of it until it names a demo tenant."""
    database.psql("-q", "-v", "gth_tenancy=single", "-f", str(SQL / "security.sql"))
    first, second = (server.psql(database.name, "-f", SEED) for _ in range(2))
    assert "seed data loaded: 2 tenants, 50 users" in first.stderr
    assert (second.returncode, "already loaded" in second.stderr) == (0, True)
    app = database.connect("gth_app")
    for table in ("users", "flight_search_cache", "hotel_search_cache"):
        query = f"SELECT count(*) FROM {table}"
        assert scalar(app, query) == 0
        with app.transaction():
            app.execute("SELECT gth.set_tenant_scope('01970000-0000-7000-8000-000000000001')")
            assert scalar(app, query) > 0


@pytest.mark.parametrize(
    "use",
    [
        "INSERT INTO users (email) VALUES ('solo@example.com')",
        "INSERT INTO analytics_events (event_name) VALUES ('page_view')",
    ],
)
def test_a_default_tenant_in_use_is_a_real_one(server: Server, database: Database, use: str) -> None:
    """Somebody who signed up, or was only looked at, is not mixed with."""
    database.psql("-q", "-v", "gth_tenancy=single", "-f", str(SQL / "security.sql"))
    database.connect("gth_app").execute(use.encode())
    result = server.psql(database.name, "-f", SEED)
    assert result.returncode == 3
    assert 'has real tenants: "default"' in result.stderr


@pytest.mark.parametrize("scale", ["0", "1.5", "1000", "1; DROP TABLE users"])
def test_a_wrong_scale_is_refused(server: Server, database: Database, scale: str) -> None:
    """The message quotes the value and says what is allowed; nothing is loaded."""
    result = server.psql(database.name, "-v", f"gth_seed_scale={scale}", "-f", SEED)
    assert result.returncode == 3
    assert f'GTH_SEED_SCALE is "{scale}"' in result.stderr
    assert "whole number from 1 to 999" in result.stderr
    assert scalar(database.connect(), "SELECT count(*) FROM tenants") == 0


def test_the_scale_multiplies(server: Server, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """GTH_SEED_SCALE=2 in the environment makes twice as much of everything but tenants."""
    monkeypatch.setenv("GTH_SEED_SCALE", "2")
    assert server.psql(database.name, "-f", SEED).returncode == 0
    connection = database.connect()
    counts = {
        table: scalar(connection, f"SELECT count(*) FROM {table}")
        for table in ("tenants", "users", "chat_sessions", "bookings", "analytics_events")
    }
    assert counts == {
        "tenants": 2,
        "users": 100,
        "chat_sessions": 400,
        "bookings": 300,
        "analytics_events": 40_000,
    }


def test_an_empty_scale_is_the_usual_one(
    server: Server, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compose passes a variable that is not set as an empty one."""
    monkeypatch.setenv("GTH_SEED_SCALE", "")
    assert server.psql(database.name, "-f", SEED).returncode == 0
    assert scalar(database.connect(), "SELECT count(*) FROM users") == 50


def test_only_a_superuser_may(server: Server, database: Database) -> None:
    """A role that cannot is told what to do; nothing is loaded."""
    for role in ("gth_app", "gth_readonly", "gth_admin"):
        result = server.psql(database.name, "-f", SEED, role=role)
        assert result.returncode == 3
        assert f'role "{role}" cannot load seed data' in result.stderr
        assert "psql -U postgres -f seed_data.sql" in result.stderr
    assert scalar(database.connect(), "SELECT count(*) FROM tenants") == 0


def test_it_needs_the_schema(server: Server, empty_database: Database) -> None:
    """In an empty database the error names the file to load first."""
    result = server.psql(empty_database.name, "-f", SEED)
    assert result.returncode == 3
    assert "has no travel hub in it" in result.stderr
    assert "schema.sql first" in result.stderr


def test_a_failure_leaves_nothing(server: Server, database: Database) -> None:
    """One transaction: cut off half-way there is no row and no partition, and the next run is complete."""
    connection = database.connect()
    relations = scalar(connection, "SELECT count(*) FROM pg_class")
    connection.execute("ALTER TABLE hotel_bookings ADD CONSTRAINT refused CHECK (false)")
    assert server.psql(database.name, "-f", SEED).returncode == 3
    assert scalar(connection, "SELECT count(*) FROM tenants") == 0
    assert scalar(connection, "SELECT count(*) FROM pg_class") == relations
    connection.execute("ALTER TABLE hotel_bookings DROP CONSTRAINT refused")
    assert server.psql(database.name, "-f", SEED).returncode == 0
    assert scalar(connection, "SELECT count(*) FROM hotel_bookings") > 0


def test_nothing_of_the_making_stays(seeded: Database, installed: Database) -> None:
    """No helper table or function is left, and every trigger fires as before."""
    question = (
        "SELECT count(*) FROM pg_class WHERE relname LIKE 'seed%'"
        " UNION ALL SELECT count(*) FROM pg_trigger WHERE tgenabled <> 'O'"
        " UNION ALL SELECT count(*) FROM pg_proc"
        " WHERE pronamespace IN ('public'::regnamespace, 'gth'::regnamespace)"
    )
    assert seeded.connect().execute(question).fetchall() == installed.connect().execute(question).fetchall()
