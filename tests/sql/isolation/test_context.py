"""Who sees what: tenants, users, scopes, and the mutations that these tests notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from psycopg import sql
from tests.sql.conftest import SQL
from tests.sql.support.rows import fill_every_table

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

# Figures of the whole tenant: only its scope sees them, no single user.
SCOPED = frozenset({"analytics_events_hourly"})


@pytest.fixture
def filled(superuser: Connection, acme: Tenant, globex: Tenant) -> dict[str, str | None]:
    """Both tenants with rows in every table; the tables, and which column says whose row it is."""
    for tenant in (acme, globex):
        fill_every_table(superuser, tenant)
    rows = superuser.execute("SELECT table_name::text, user_column::text FROM gth.tenant_table").fetchall()
    return dict(rows)


def visible(connection: Connection, table: str, user_column: str | None) -> set[tuple[object, object]]:
    """The (tenant, user) pairs of the rows that are visible; the user is None where rows are shared."""
    tenant_column = "id" if table == "tenants" else "tenant_id"
    user = sql.Identifier(user_column) if user_column else sql.SQL("NULL::uuid")
    query = sql.SQL("SELECT DISTINCT {}, {} FROM {}").format(
        sql.Identifier(tenant_column), user, sql.Identifier(*table.split("."))
    )
    return {(row[0], row[1]) for row in connection.execute(query)}


def leaks(app: Connection, tables: dict[str, str | None], tenant: Tenant) -> set[str]:
    """Tables in which the tenant's first user sees anything but exactly their own rows."""
    found = set()
    with app.transaction():
        tenant.as_user(app)
        for table, user_column in tables.items():
            owner = tenant.user if user_column else None
            theirs = set() if table in SCOPED else {(tenant.id, owner)}
            if visible(app, table, user_column) != theirs:
                found.add(table)
    return found


def test_a_user_sees_their_own_rows_in_every_table(
    app: Connection, filled: dict[str, str | None], acme: Tenant
) -> None:
    """With tenant and user set: those rows, and no others."""
    assert leaks(app, filled, acme) == set()


def test_figures_of_the_tenant_that_its_users_share_are_noticed(
    app: Connection, superuser: Connection, filled: dict[str, str | None], acme: Tenant
) -> None:
    """The mutation: protected like a cache, the rollup is seen by each user, and the test above fails."""
    superuser.execute("SET ROLE gth_owner")
    superuser.execute("SELECT gth.protect_tenant_table('public.analytics_events_hourly', NULL)")
    assert leaks(app, filled, acme) == set(SCOPED)


def test_the_tenant_scope_sees_the_whole_tenant(
    app: Connection, filled: dict[str, str | None], acme: Tenant
) -> None:
    """With the tenant scope: the rows of both users of the tenant, and none of another tenant."""
    with app.transaction():
        acme.as_tenant(app)
        for table, user_column in filled.items():
            users = {acme.user, acme.other_user} if user_column else {None}
            assert visible(app, table, user_column) == {(acme.id, user) for user in users}, table


@pytest.mark.parametrize("tenant_only", [False, True], ids=["nothing", "tenant-only"])
def test_less_than_a_context_reads_no_rows(
    app: Connection, filled: dict[str, str | None], acme: Tenant, *, tenant_only: bool
) -> None:
    """Without a tenant nothing is visible; with a tenant alone, only what its users share."""
    with app.transaction():
        if tenant_only:
            app.execute("SELECT set_config('app.tenant_id', %s, true)", (str(acme.id),))
        for table, user_column in filled.items():
            shared = tenant_only and user_column is None and table not in SCOPED
            assert visible(app, table, user_column) == ({(acme.id, None)} if shared else set()), table


def test_a_user_without_a_tenant_reads_no_rows(
    app: Connection, filled: dict[str, str | None], acme: Tenant
) -> None:
    """app.user_id or the tenant scope alone open nothing."""
    with app.transaction():
        app.execute(
            "SELECT set_config('app.user_id', %s, true), set_config('app.scope', 'tenant', true)",
            (str(acme.user),),
        )
        for table, user_column in filled.items():
            assert visible(app, table, user_column) == set(), table


def test_the_context_ends_with_the_transaction(app: Connection, acme: Tenant) -> None:
    """What a pooled connection leaves to the next client is nothing."""
    with app.transaction():
        acme.as_user(app)
        assert app.execute("SELECT count(*) FROM chat_sessions").fetchone() == (1,)
    assert app.execute("SELECT count(*), gth.current_tenant_id() FROM chat_sessions").fetchone() == (0, None)


@pytest.mark.parametrize("kind", ["flight", "hotel"])
def test_the_tenant_of_a_lookup_ends_with_the_transaction(app: Connection, acme: Tenant, kind: str) -> None:
    """A cache's look-up takes one on as well, also where it is the whole transaction."""
    app.execute(f"SELECT gth.cached_{kind}_search(%s, repeat('0', 64))".encode(), (acme.id,))
    assert app.execute("SELECT gth.current_tenant_id()").fetchone() == (None,)


def test_a_soft_delete_hides_and_keeps(app: Connection, superuser: Connection, acme: Tenant) -> None:
    """The application no longer sees the row, whatever time it gave; the row is still there."""
    with app.transaction():
        acme.as_user(app)
        app.execute("UPDATE chat_sessions SET deleted_at = '2020-01-01' WHERE id = %s", (acme.session,))
    with app.transaction():
        acme.as_user(app)
        assert app.execute("SELECT count(*) FROM chat_sessions").fetchone() == (0,)
    query = "SELECT deleted_at > '2021-01-01' FROM chat_sessions WHERE id = %s"
    assert superuser.execute(query, (acme.session,)).fetchone() == (True,)


@pytest.mark.parametrize(
    "mutation",
    [
        ("DROP POLICY users_all_tenant ON users; CREATE POLICY open ON users USING (true)", "users"),
        ("CREATE POLICY open ON bookings TO gth_app USING (true)", "bookings"),
        ("ALTER TABLE chat_messages DISABLE ROW LEVEL SECURITY", "chat_messages"),
        ("ALTER ROLE gth_app BYPASSRLS", "bookings"),
        (
            "ALTER POLICY flight_search_cache_all_tenant ON flight_search_cache USING (true)",
            "flight_search_cache",
        ),
        (
            "ALTER POLICY checkpoint_blobs_all_tenant ON langgraph.checkpoint_blobs USING (true)",
            "langgraph.checkpoint_blobs",
        ),
        ("DROP POLICY store_all_tenant ON langgraph.store", "langgraph.store"),
    ],
)
def test_mutations_are_noticed(
    app: Connection,
    superuser: Connection,
    filled: dict[str, str | None],
    acme: Tenant,
    mutation: tuple[str, str],
) -> None:
    """The check of this file can fail: each way to open a wall shows in the table it opens."""
    statement, table = mutation
    superuser.execute(statement)
    try:
        assert table in leaks(app, filled, acme)
    finally:
        superuser.execute("ALTER ROLE gth_app NOBYPASSRLS")


def test_an_added_permissive_policy_opens_no_other_tenant(
    app: Connection, superuser: Connection, filled: dict[str, str | None], acme: Tenant
) -> None:
    """The tenant policy is restrictive: USING (true) shows the tenant's other users at most."""
    superuser.execute("CREATE POLICY open ON bookings USING (true)")
    with app.transaction():
        acme.as_user(app)
        assert visible(app, "bookings", filled["bookings"]) == {
            (acme.id, acme.user),
            (acme.id, acme.other_user),
        }


def test_loading_security_again_repairs_a_mutation(
    database: Database, app: Connection, superuser: Connection, filled: dict[str, str | None], acme: Tenant
) -> None:
    """security.sql finds what was changed behind its back, and leaves alone what was not."""
    superuser.execute("CREATE POLICY open ON bookings TO gth_app USING (true)")
    superuser.execute("ALTER TABLE users NO FORCE ROW LEVEL SECURITY")
    superuser.execute("GRANT TRUNCATE ON hotel_bookings TO gth_app")
    kept = superuser.execute(
        "SELECT oid FROM pg_policy WHERE polname = 'chat_sessions_all_tenant'"
    ).fetchone()
    database.psql("-q", "-f", str(SQL / "security.sql"))
    assert leaks(app, filled, acme) == set()
    query = "SELECT relforcerowsecurity FROM pg_class WHERE oid = 'users'::regclass"
    assert superuser.execute(query).fetchone() == (True,)
    query = "SELECT has_table_privilege('gth_app', 'hotel_bookings', 'TRUNCATE')"
    assert superuser.execute(query).fetchone() == (False,)
    assert (
        superuser.execute("SELECT oid FROM pg_policy WHERE polname = 'chat_sessions_all_tenant'").fetchone()
        == kept
    )
