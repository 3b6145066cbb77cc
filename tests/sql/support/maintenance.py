"""Data and questions that the maintenance and privacy tests share."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Any

from psycopg import sql

if TYPE_CHECKING:
    from tests.sql.support.database import Connection


def month(offset: int) -> dt.datetime:
    """First moment of a UTC month, `offset` months from the current one."""
    now = dt.datetime.now(dt.UTC)
    count = now.year * 12 + now.month - 1 + offset
    return dt.datetime(count // 12, count % 12 + 1, 1, tzinfo=dt.UTC)


def scalar(connection: Connection, query: str, *parameters: object) -> Any:
    """The first column of the first row."""
    row = connection.execute(query, parameters).fetchone()
    assert row is not None, query
    return row[0]


def none(connection: Connection, query: str) -> None:
    """Assert that a query for offending rows finds none."""
    found: list[tuple[Any, ...]] = connection.execute(query).fetchall()
    assert found == []


def owned(connection: Connection, statements: str) -> None:
    """Run DDL as the owner of everything: maintenance leaves alone what is somebody else's."""
    connection.execute("SET ROLE gth_owner")
    try:
        connection.execute(statements.encode())
    finally:
        connection.execute("RESET ROLE")


def months(connection: Connection, parent: str = "chat_messages") -> list[dt.datetime]:
    """Lower bounds of the attached partitions, oldest first."""
    rows = connection.execute(
        "SELECT lower_bound FROM gth.partitions(%s::regclass) WHERE NOT is_default ORDER BY 1", (parent,)
    )
    return [row[0].astimezone(dt.UTC) for row in rows]


def partition_of(connection: Connection, lower: dt.datetime, parent: str = "chat_messages") -> str:
    """Name of the partition that begins then."""
    return str(
        scalar(
            connection,
            "SELECT partition::text FROM gth.partitions(%s::regclass) WHERE lower_bound = %s",
            parent,
            lower,
        )
    )


def drop_month(connection: Connection, lower: dt.datetime, parent: str = "chat_messages") -> None:
    """Take a month away, as if nobody had ever created it."""
    name = partition_of(connection, lower, parent)
    connection.execute(sql.SQL("DROP TABLE {}").format(sql.Identifier(name)))


def insert(connection: Connection, table: str, **values: object) -> uuid.UUID:
    """Insert one row and return its id."""
    statement = sql.SQL("INSERT INTO {} ({}) VALUES ({}) RETURNING id").format(
        sql.Identifier(table),
        sql.SQL(", ").join(map(sql.Identifier, values)),
        sql.SQL(", ").join([sql.Placeholder()] * len(values)),
    )
    row = connection.execute(statement, list(values.values())).fetchone()
    assert row is not None
    return uuid.UUID(str(row[0]))


class Person:
    """A user with one conversation, in a tenant of their own unless one is given."""

    def __init__(self, connection: Connection, tenant: uuid.UUID | None = None, **columns: object) -> None:
        """`columns` are columns of the user."""
        self.connection = connection
        slug = uuid.uuid4().hex[:12]
        self.tenant = tenant or insert(connection, "tenants", slug=slug, name=slug)
        self.id = self.add("users", **{"email": f"{slug}@example.org", **columns})
        self.session = self.add("chat_sessions", user_id=self.id)

    def add(self, table: str, **columns: object) -> uuid.UUID:
        """Insert a row of this person's tenant."""
        return insert(self.connection, table, tenant_id=self.tenant, **columns)

    def write(self, at: dt.datetime, count: int = 1, text: str = "hello") -> None:
        """Write messages a second apart."""
        self.connection.execute(
            "INSERT INTO chat_messages (tenant_id, session_id, user_id, role, content, created_at)"
            " SELECT %s, %s, %s, 'user', %s || n, %s::timestamptz + make_interval(secs => n)"
            " FROM generate_series(1, %s) AS n",
            (self.tenant, self.session, self.id, text, at, count),
        )

    def messages(self) -> set[tuple[uuid.UUID, str]]:
        """What a reader of the parent table sees of this person's messages."""
        rows = self.connection.execute(
            "SELECT id, content FROM chat_messages WHERE user_id = %s", (self.id,)
        ).fetchall()
        found = {(row[0], row[1]) for row in rows}
        assert len(found) == len(rows), "a message is there twice"
        return found

    def books(self, **columns: object) -> uuid.UUID:
        """Make a confirmed booking."""
        return self.add(
            "bookings",
            **{
                "user_id": self.id,
                "status": "confirmed",
                "currency_code": "EUR",
                "booked_at": dt.datetime.now(dt.UTC),
                **columns,
            },
        )

    def stays(self, booking: uuid.UUID, until: dt.date, **columns: object) -> uuid.UUID:
        """Add a hotel stay of two nights to a booking."""
        item = self.add(
            "booking_items",
            user_id=self.id,
            booking_id=booking,
            position=1,
            kind="hotel",
            provider="test",
            currency_code="EUR",
            amount_minor=100,
        )
        return self.add(
            "hotel_bookings",
            **{
                "user_id": self.id,
                "booking_item_id": item,
                "provider_hotel_id": "h",
                "hotel_name": "Hotel",
                "city": "Paris",
                "country_code": "FR",
                "time_zone": "Europe/Paris",
                "check_in_on": until - dt.timedelta(days=2),
                "check_out_on": until,
                **columns,
            },
        )


def ago(**span: float) -> dt.datetime:
    """A moment in the past."""
    return dt.datetime.now(dt.UTC) - dt.timedelta(**span)
