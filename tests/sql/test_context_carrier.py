"""application_name = gth:<tenant-uuid>: the tenant of a client that cannot issue a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import SQL

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

CACHE = """
    INSERT INTO flight_search_cache (
        tenant_id, search_hash, origin_code, destination_code, departure_on, query, stale_at, expires_at
    ) VALUES (%s, repeat('a', 64), 'CDG', 'JFK', '2027-05-04', '{}', now(), now() + interval '1 minute')
"""


def carried(connection: Connection, name: str) -> None:
    """Name the application, as a client does when it connects."""
    connection.execute("SELECT set_config('application_name', %s, false)", (name,))


def test_it_gives_the_tenant_and_no_more(
    app: Connection, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """What a tenant's users share is visible; what belongs to a user is not, and cannot be written."""
    for tenant in (acme, globex):
        superuser.execute(CACHE, (tenant.id,))
    carried(app, f"gth:{acme.id}")
    assert app.execute("SELECT gth.current_tenant_id()").fetchone() == (acme.id,)
    assert app.execute("SELECT tenant_id FROM flight_search_cache").fetchall() == [(acme.id,)]
    assert app.execute("SELECT id FROM tenants").fetchall() == [(acme.id,)]
    assert app.execute("SELECT count(*) FROM chat_sessions").fetchone() == (0,)
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match=r"app\.user_id is not set"):
        app.execute("INSERT INTO chat_sessions (title) VALUES ('x')")


def test_another_tenant_in_the_setting_is_an_error(app: Connection, acme: Tenant, globex: Tenant) -> None:
    """Neither wins: a setting left behind by another client of the pool looks like one's own."""
    carried(app, f"gth:{acme.id}")
    app.execute("SELECT set_config('app.tenant_id', %s, false)", (str(globex.id),))
    for statement in ("SELECT id FROM tenants", "INSERT INTO tenants (slug, name) VALUES ('x', 'x')"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            app.execute(statement)
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="name different tenants"):
        app.execute("SELECT gth.current_tenant_id()")


def test_the_same_tenant_in_the_setting_is_a_context(app: Connection, acme: Tenant) -> None:
    """Carrier and set_context agree: that user's rows, and afterwards the carrier alone."""
    carried(app, f"gth:{acme.id}")
    with app.transaction():
        acme.as_user(app)
        assert app.execute("SELECT id FROM users").fetchall() == [(acme.user,)]
    assert app.execute("SELECT count(*), gth.current_tenant_id() FROM users").fetchone() == (0, acme.id)


@pytest.mark.parametrize(("setting", "users"), [("app.user_id", 1), ("app.scope", 2)])
def test_a_user_or_the_scope_beside_it_is_a_context(
    app: Connection, acme: Tenant, globex: Tenant, setting: str, users: int
) -> None:
    """Of the carried tenant, whoever is named; a user of another has no rows there."""
    value = "tenant" if setting == "app.scope" else str(acme.user)
    for tenant, count in ((acme, users), (globex, users if setting == "app.scope" else 0)):
        carried(app, f"gth:{tenant.id}")
        with app.transaction():
            app.execute("SELECT set_config(%s, %s, true)", (setting, value))
            seen = app.execute(
                "SELECT count(*), count(*) FILTER (WHERE tenant_id = %s) FROM users", (tenant.id,)
            )
            assert seen.fetchone() == (count, count)


@pytest.mark.parametrize("name", ["gth:acme", "gth:", "GTH:acme", "gth:01970000-0000-7000-8000-00000000000"])
def test_a_name_without_a_uuid_is_an_error(app: Connection, acme: Tenant, name: str) -> None:
    """A typing error, or a name cut off, never reads as "no rows"."""
    carried(app, name)
    with pytest.raises(psycopg.errors.InvalidParameterValue, match=f'"{name}" names no tenant') as error:
        app.execute("SELECT count(*) FROM users")
    assert "gth:<tenant-uuid>" in str(error.value)


def test_a_uuid_with_a_wrong_digit_is_an_error(app: Connection, acme: Tenant) -> None:
    """PostgreSQL's own error names the text."""
    carried(app, "gth:0197000g-0000-7000-8000-000000000001")
    with pytest.raises(psycopg.errors.InvalidTextRepresentation, match="0197000g"):
        app.execute("SELECT count(*) FROM users")


@pytest.mark.parametrize("name", ["psql", "", "gthub", "app:01970000-0000-7000-8000-000000000001", "gths:x"])
def test_other_names_are_nobodys_business(app: Connection, acme: Tenant, name: str) -> None:
    """Only the prefix with its colon carries a tenant; beside another name the setting is the tenant."""
    carried(app, name)
    assert app.execute("SELECT count(*), gth.current_tenant_id() FROM users").fetchone() == (0, None)
    with app.transaction():
        acme.as_user(app)
        assert app.execute("SELECT id FROM users").fetchall() == [(acme.user,)]


@pytest.mark.parametrize("prefix", ["GTH:", "Gth:"])
def test_the_prefix_is_read_in_any_case(
    app: Connection, superuser: Connection, acme: Tenant, globex: Tenant, prefix: str
) -> None:
    """To PgBouncer it is the same name: whoever has it finds the other on the server that it is given."""
    superuser.execute(CACHE, (acme.id,))
    carried(app, prefix + str(acme.id).upper())
    assert app.execute("SELECT tenant_id FROM flight_search_cache").fetchall() == [(acme.id,)]
    with app.transaction():
        acme.as_user(app)
        assert app.execute("SELECT id FROM users").fetchall() == [(acme.user,)]
    with app.transaction():
        globex.as_user(app)
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="name different tenants"):
            app.execute("SELECT gth.current_tenant_id()")


def test_single_tenancy_refuses_a_carrier_of_another_tenant(database: Database, acme: Tenant) -> None:
    """The default tenant is a setting, too."""
    database.psql("-q", "-v", "gth_tenancy=single", "-f", str(SQL / "security.sql"))
    app = database.connect("gth_app")
    assert app.execute("SELECT slug FROM tenants").fetchall() == [("default",)]
    carried(app, f"gth:{acme.id}")
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="name different tenants"):
        app.execute("SELECT slug FROM tenants")
