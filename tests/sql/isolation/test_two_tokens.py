"""GTH_CONTEXT=signed: who holds two tokens has the rows of each, and no others by having both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.signing import KEY, enter, load, token

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

MIXED = """
    SELECT u.id
    FROM (VALUES (1, gth.uuid_v7(), %(first)s), (2, %(victim)s, %(second)s)) AS v (number, id, token)
    CROSS JOIN LATERAL (SELECT gth.set_signed_context(v.token) AS tenant_id OFFSET 0) AS entered
    LEFT JOIN LATERAL (
        SELECT u.id FROM users AS u
        WHERE u.id = CASE WHEN entered.tenant_id IS NOT NULL THEN v.id END
        OFFSET 0
    ) AS u ON true
    ORDER BY v.number
"""


@pytest.fixture(autouse=True)
def signed(database: Database) -> None:
    """The fresh copy takes signed contexts only."""
    load(database, gth_context="signed", gth_context_key=KEY)


def reads(app: Connection, acme: Tenant, second: str) -> bool:
    """True where acme's first user, who has a second token, reads another user of acme.

    The first row evaluates the wall's tenant and finds nothing: user and scope are asked for by the second.
    """
    first = token(acme.id, acme.user)
    names = {"first": first, "second": second, "victim": acme.other_user}
    with app.transaction():
        enter(app, first)
        app.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
        return psycopg.ClientCursor(app).execute(MIXED, names).fetchall()[1] == (acme.other_user,)


def asking_alone(superuser: Connection, function: str, beside: str) -> list[tuple[object, ...]]:
    """Policies that ask for the one and not for the other."""
    query = """
        SELECT polname FROM pg_policy
        WHERE pg_get_expr(polqual, polrelid) ~ %s AND pg_get_expr(polqual, polrelid) !~ %s
    """
    return superuser.execute(query, (function, beside)).fetchall()


def test_two_tokens_do_not_add_up(
    app: Connection, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """The second one has the whole of globex. The mutation: a policy that asks for the scope alone."""
    superuser.execute("ANALYZE users")  # the plan reads users by its whole key
    assert not reads(app, acme, token(globex.id))
    assert asking_alone(superuser, "has_tenant_scope", "scope_tenant_id") == []
    superuser.execute(
        "ALTER POLICY users_all_user ON users"
        " USING (id = (SELECT gth.current_user_id()) OR (SELECT gth.has_tenant_scope()))"
    )
    assert reads(app, acme, token(globex.id))


def test_an_id_that_two_tenants_gave_is_two_users(
    app: Connection, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """The second one is of a user of globex with the id of acme's.

    The mutation: a policy that asks for the user alone.
    """
    with app.transaction():
        enter(app, token(globex.id))
        app.execute("INSERT INTO users (id, email) VALUES (%s, 'twin@globex.example')", (acme.other_user,))
    superuser.execute("ANALYZE users")
    assert not reads(app, acme, token(globex.id, acme.other_user))
    assert asking_alone(superuser, "current_user_id", "current_user_id.*current_tenant_id") == []
    superuser.execute(
        "ALTER POLICY users_all_user ON users USING"
        " (id = (SELECT gth.current_user_id())"
        " OR coalesce(tenant_id = (SELECT gth.scope_tenant_id()), false))"
    )
    assert reads(app, acme, token(globex.id, acme.other_user))
