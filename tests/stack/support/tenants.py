"""Tenants of a test: each test makes its own, so that none sees another's rows."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import psycopg
    from tests.stack.support.stack import Row, Stack


@dataclass(frozen=True)
class Tenant:
    """A tenant with one user and one conversation."""

    id: uuid.UUID
    user_id: uuid.UUID
    session_id: uuid.UUID

    def enter(self, connection: psycopg.Connection[Row]) -> None:
        """Set the context for the rest of the transaction, as an application does first."""
        connection.execute("SELECT gth.set_context(%s, %s)", (self.id, self.user_id))


def new_tenant(stack: Stack) -> Tenant:
    """Made by an operator, as onboarding would."""
    slug = f"test-{uuid.uuid4().hex[:12]}"
    with stack.connect("gth_admin") as connection:
        tenant = _id(connection, "INSERT INTO tenants (slug, name) VALUES (%s, %s) RETURNING id", slug, slug)
        user = _id(
            connection,
            "INSERT INTO users (tenant_id, email, given_name) VALUES (%s, %s, 'Ada') RETURNING id",
            tenant,
            f"ada@{slug}.example",
        )
        session = _id(
            connection,
            "INSERT INTO chat_sessions (tenant_id, user_id, title) VALUES (%s, %s, 'Lisbon') RETURNING id",
            tenant,
            user,
        )
    return Tenant(tenant, user, session)


def _id(connection: psycopg.Connection[Row], statement: str, *values: object) -> uuid.UUID:
    row = connection.execute(statement.encode(), values).fetchone()
    assert row is not None
    identifier: uuid.UUID = row[0]
    return identifier
