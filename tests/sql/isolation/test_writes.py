"""Who writes what: without a context nobody, and with one nothing of another tenant or user."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Tenant

NOTHING_SET = r"app\.tenant_id is not set"
NO_USER = r'app\.user_id is not set, and app\.scope is not "tenant"'


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO chat_sessions (title) VALUES ('new')",
        "UPDATE chat_sessions SET title = 'new'",
        "UPDATE chat_messages SET content = 'new'",
        "DELETE FROM booking_items",
        "INSERT INTO analytics_events (event_name) VALUES ('page_view')",
    ],
)
def test_a_write_without_a_context_says_what_is_missing(
    app: Connection, acme: Tenant, statement: str
) -> None:
    """No write is quietly without effect: the error names the setting and the call that sets it."""
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match=NOTHING_SET) as error:
        app.execute(statement)
    assert "gth.set_context" in str(error.value)
    with app.transaction(force_rollback=True):
        app.execute("SELECT set_config('app.tenant_id', %s, true)", (str(acme.id),))
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match=NO_USER):
            app.execute(statement)


def test_a_cache_needs_the_tenant_only(app: Connection, acme: Tenant) -> None:
    """A tenant's users share the caches: a tenant is enough to write, and without one the error says so."""
    insert = """
        INSERT INTO flight_search_cache (
            search_hash, origin_code, destination_code, departure_on, query, stale_at, expires_at
        ) VALUES (repeat('a', 64), 'CDG', 'JFK', '2027-05-04', '{}', now(), now() + interval '1 minute')
    """
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match=NOTHING_SET):
        app.execute(insert)
    with app.transaction():
        app.execute("SELECT set_config('app.tenant_id', %s, true)", (str(acme.id),))
        app.execute(insert)


def test_nobody_writes_into_another_tenant(app: Connection, acme: Tenant, globex: Tenant) -> None:
    """Neither by naming its id, nor by moving a row, nor by pointing at its rows."""
    refused = psycopg.errors.InsufficientPrivilege
    with app.transaction(force_rollback=True):
        acme.as_tenant(app)
        with pytest.raises(refused, match="chat_sessions_all_tenant"):
            app.execute(
                "INSERT INTO chat_sessions (tenant_id, user_id) VALUES (%s, %s)", (globex.id, globex.user)
            )
    with app.transaction(force_rollback=True):
        acme.as_tenant(app)
        with pytest.raises(refused, match="chat_sessions_all_tenant"):
            app.execute("UPDATE chat_sessions SET tenant_id = %s", (globex.id,))
    with app.transaction(force_rollback=True):
        acme.as_user(app)
        with pytest.raises(psycopg.errors.ForeignKeyViolation):
            app.execute(
                "INSERT INTO chat_messages (session_id, role, content) VALUES (%s, 'user', 'hi')",
                (globex.session,),
            )
    with app.transaction():
        acme.as_tenant(app)
        assert app.execute("UPDATE users SET display_name = 'x' WHERE id = %s", (globex.user,)).rowcount == 0


def test_nobody_writes_for_another_user(app: Connection, acme: Tenant) -> None:
    """A user writes neither as somebody else of the tenant, nor into somebody else's conversation."""
    with app.transaction(force_rollback=True):
        acme.as_user(app)
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="chat_messages"):
            app.execute(
                "INSERT INTO chat_messages (session_id, user_id, role, content)"
                " VALUES (%s, %s, 'user', 'hi')",
                (acme.other_session, acme.other_user),
            )
    with app.transaction(force_rollback=True):
        acme.as_user(app)
        with pytest.raises(psycopg.errors.ForeignKeyViolation):
            app.execute(
                "INSERT INTO chat_messages (session_id, role, content) VALUES (%s, 'user', 'hi')",
                (acme.other_session,),
            )


def test_row_security_covers_references(superuser: Connection, acme: Tenant, globex: Tenant) -> None:
    """Not even a superuser can make a row of one tenant point at another's."""
    with pytest.raises(psycopg.errors.ForeignKeyViolation):
        superuser.execute(
            "INSERT INTO chat_sessions (tenant_id, user_id) VALUES (%s, %s)", (acme.id, globex.user)
        )
