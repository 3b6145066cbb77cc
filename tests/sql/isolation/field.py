"""Where attacks take place: two tenants with rows in every table, and what the victim's look like."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from psycopg import sql
from tests.sql.isolation.attack import CANARY
from tests.sql.support.rows import fill_every_table

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

# Texts of the victim that carry the canary; of the attacker they stay as they are.
MARKED = {
    "users": "display_name",
    "chat_sessions": "title",
    "chat_messages": "content",
    "booking_travellers": "given_name",
    "bookings": "contact_email",
    "langgraph.checkpoints": "metadata",
    "langgraph.checkpoint_blobs": "blob",
    "langgraph.checkpoint_writes": "blob",
    "langgraph.store": "value",
}
LARGE_OBJECT = 4242
UNKNOWN_KEY = "018f0000-0000-7000-8000-000000000000"


@dataclass
class Field:
    """A database with the attacker acme and the victim globex."""

    database: Database
    acme: Tenant
    globex: Tenant
    names: dict[str, object]
    month: str
    secrets: tuple[str, ...]
    tables: tuple[str, ...]

    def take_context(self, connection: Connection, scope: str) -> None:
        """Give the attacker its own context, for this transaction."""
        if scope == "tenant":
            self.acme.as_tenant(connection)
        elif scope == "user":
            self.acme.as_user(connection)

    def carrier(self, scope: str) -> str | None:
        """The name the attacker's connection goes by: its tenant's carrier where the scope is that."""
        return f"gth:{self.acme.id}" if scope == "carrier" else None

    def fingerprint(self) -> dict[str, str | None]:
        """Digest of the victim's rows in every tenant table."""
        with self.database.connect() as superuser:
            return {table: _digest(superuser, table, self.globex) for table in self.tables}

    def on(self, database: Database) -> Field:
        """The same field in a copy of the database."""
        return Field(database, self.acme, self.globex, self.names, self.month, self.secrets, self.tables)


def prepare(database: Database) -> Field:
    """Fill a loaded database; no connection stays open, so that it can be a template."""
    acme, globex = database.add_tenant("acme"), database.add_tenant("globex")
    with database.connect() as superuser:
        for tenant in (acme, globex):
            fill_every_table(superuser, tenant)
        for table, column in MARKED.items():
            _mark(superuser, table, column, globex)
        superuser.execute("SELECT lo_from_bytea(%s, %s)", (LARGE_OBJECT, CANARY.encode()))
        superuser.execute("ANALYZE")
        month = _one(
            superuser, "SELECT 'chat_messages_y' || to_char(now() AT TIME ZONE 'UTC', 'YYYY\"m\"MM')"
        )
        tables = superuser.execute("SELECT table_name::text FROM gth.tenant_table ORDER BY 1").fetchall()
        names = _names(superuser, acme, globex)
    database.close()
    secrets = (CANARY, *(str(names[name]) for name in names if name.startswith("their")))
    return Field(database, acme, globex, names, month, secrets, tuple(row[0] for row in tables))


def _names(superuser: Connection, acme: Tenant, globex: Tenant) -> dict[str, object]:
    """What statements of attacks call things; an attacker may guess every key of its victim."""
    item = "SELECT id FROM booking_items WHERE tenant_id = %s ORDER BY id LIMIT 1"
    return {
        # As text: a literal without a type, as an attacker would write it.
        "me": str(acme.id),
        "my_user": str(acme.user),
        "my_session": str(acme.session),
        "their": str(globex.id),
        "their_user": str(globex.user),
        "their_session": str(globex.session),
        "their_account": _one(
            superuser, "SELECT id FROM oauth_accounts WHERE tenant_id = %s ORDER BY id LIMIT 1", globex.id
        ),
        "their_item": _one(superuser, item, globex.id),
        "their_booking": _one(
            superuser, "SELECT id FROM bookings WHERE tenant_id = %s ORDER BY id LIMIT 1", globex.id
        ),
        "their_hash": _one(
            superuser, "SELECT search_hash FROM flight_search_cache WHERE tenant_id = %s LIMIT 1", globex.id
        ),
        "their_email": "ann@globex.example",
        "their_thread": _one(superuser, "SELECT thread_id FROM chat_sessions WHERE id = %s", globex.session),
        "their_prefix": f"{globex.id}.{globex.user}",
        "unknown": UNKNOWN_KEY,
        "object": LARGE_OBJECT,
    }


def _mark(superuser: Connection, table: str, column: str, tenant: Tenant) -> None:
    values = {
        "contact_email": f"{CANARY}@globex.example",
        "metadata": json.dumps({"note": CANARY}),
        "value": json.dumps({"seat": CANARY}),
        "blob": CANARY.encode(),
    }
    superuser.execute(
        sql.SQL("UPDATE {} SET {} = %s WHERE tenant_id = %s").format(
            sql.Identifier(*table.split(".")), sql.Identifier(column)
        ),
        (values.get(column, CANARY), tenant.id),
    )


def _digest(superuser: Connection, table: str, tenant: Tenant) -> str | None:
    query = sql.SQL(
        "SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {} AS t WHERE {} = %s"
    ).format(
        sql.SQL(table),  # a regclass, quoted by PostgreSQL
        sql.Identifier("id" if table == "tenants" else "tenant_id"),
    )
    row = superuser.execute(query, (tenant.id,)).fetchone()
    return row[0] if row else None


def _one(connection: Connection, query: str, *parameters: object) -> str:
    row = connection.execute(query.encode(), parameters).fetchone()
    assert row is not None, query
    return str(row[0])
