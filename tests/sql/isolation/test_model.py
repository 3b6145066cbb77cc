"""Random statements under random contexts, from clients that share a server, do what the model says."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

import psycopg
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import sql
from tests.sql.isolation.model import Change, Condition, Context, Model, RefusedError, Row

if TYPE_CHECKING:
    from tests.sql.isolation.conftest import Client
    from tests.sql.isolation.field import Field
    from tests.sql.support.database import Connection

COLUMNS = {"id": "id", "tenant": "tenant_id", "user": "user_id", "email": "provider_email"}
EMAILS = ("a@x.example", "b@x.example", "c@x.example")
INSERT = (
    "INSERT INTO oauth_accounts (tenant_id, id, user_id, provider, provider_subject, provider_email)"
    " VALUES (%s, %s, %s, 'google', %s, %s)"
)
HEADS = {
    "select": sql.SQL("SELECT id, provider_email FROM oauth_accounts"),
    "delete": sql.SQL("DELETE FROM oauth_accounts"),
    "set": sql.SQL("UPDATE oauth_accounts SET "),
    "update": sql.SQL(""),
}
CONTEXT = (
    "SELECT set_config('app.tenant_id', %s, true), set_config('app.user_id', %s, true),"
    " set_config('app.scope', %s, true)"
)

index = st.integers(0, 3)
maybe = st.none() | index
# Who: indexes into the field's users (0 and 1 of acme, 2 and 3 of globex); their tenant is that of the index.
contexts = st.tuples(maybe, maybe, st.booleans())
conditions = st.fixed_dictionaries(
    {"id": st.none() | st.integers(0, 9), "tenant": maybe, "user": maybe, "email": maybe}
)
changes = st.fixed_dictionaries({"tenant": maybe, "user": maybe, "email": index})
statements = st.one_of(
    st.tuples(st.just("select"), conditions),
    st.tuples(st.just("insert"), st.tuples(index, index, index)),
    st.tuples(st.just("update"), st.tuples(conditions, changes)),
    st.tuples(st.just("delete"), conditions),
)
steps = st.lists(st.tuples(st.booleans(), contexts, statements), min_size=1, max_size=12)


class Both:
    """The model and the real thing, side by side."""

    def __init__(self, ground: Field, clients: list[Connection], superuser: Connection) -> None:
        acme, globex = ground.acme, ground.globex
        self.users = [acme.user, acme.other_user, globex.user, globex.other_user]
        self.tenants = [acme.id, acme.id, globex.id, globex.id]
        self.model = Model(dict(zip(self.users, self.tenants, strict=True)))
        self.clients = clients
        self.superuser = superuser
        superuser.execute("DELETE FROM oauth_accounts")
        for number, (tenant, user) in enumerate(zip(self.tenants, self.users, strict=True)):
            row = Row(tenant, user, EMAILS[number % len(EMAILS)])
            key = uuid.uuid4()
            superuser.execute(INSERT, (tenant, key, user, str(key), row.email))
            self.model.rows[key] = row

    def context(self, drawn: tuple[int | None, int | None, bool]) -> Context:
        """Indexes as a context."""
        tenant, user, whole = drawn
        return Context(
            None if tenant is None else self.tenants[tenant],
            None if user is None else self.users[user],
            whole,
        )

    def condition(self, drawn: dict[str, int | None]) -> Condition:
        """Indexes as a condition."""
        keys = list(self.model.rows) or [uuid.uuid4()]
        number = drawn["id"]
        return Condition(None if number is None else keys[number % len(keys)], **self._values(drawn))

    def change(self, drawn: dict[str, int | None]) -> Change:
        """Indexes as a change."""
        return Change(**self._values(drawn))

    def _values(self, drawn: dict[str, int | None]) -> dict[str, Any]:
        choices: dict[str, list[Any]] = {
            "tenant": list(self.tenants),
            "user": list(self.users),
            "email": [EMAILS[number % len(EMAILS)] for number in range(4)],
        }
        return {
            name: None if (number := drawn.get(name)) is None else values[number]
            for name, values in choices.items()
        }

    def step(self, second: bool, drawn_context: Any, verb: str, drawn: Any) -> None:  # noqa: FBT001 # drawn
        """Do one statement in both worlds, in a transaction of its own."""
        context = self.context(drawn_context)
        client = self.clients[second]
        if verb == "insert":
            tenant, user, email = drawn
            key, row = uuid.uuid4(), Row(self.tenants[tenant], self.users[user], EMAILS[email % len(EMAILS)])
            expected = outcome(lambda: self.model.insert(context, key, row))
            query: Any = (INSERT, (row.tenant, key, row.user, str(key), row.email))
        elif verb == "update":
            condition, change = self.condition(drawn[0]), self.change(drawn[1])
            query = update(condition, change)
            expected = outcome(lambda: self.model.update(context, condition, change))
        else:
            condition = self.condition(drawn)
            query = where(verb, condition)
            method = self.model.select if verb == "select" else self.model.delete
            expected = outcome(lambda: method(context, condition))
        assert outcome(lambda: execute(client, context, query)) == expected, (context, query)

    def compare(self) -> None:
        """All rows, as a superuser sees them."""
        rows = self.superuser.execute("SELECT id, tenant_id, user_id, provider_email FROM oauth_accounts")
        assert {row[0]: Row(*row[1:]) for row in rows} == self.model.rows


def outcome(action: Any) -> Any:
    """Its answer, or the SQLSTATE it was refused with."""
    try:
        return action()
    except RefusedError as error:
        return str(error)
    except psycopg.Error as error:
        return error.sqlstate


def execute(client: Connection, context: Context, query: tuple[Any, Any]) -> Any:
    """Rows of a SELECT, otherwise how many rows it touched."""
    values = (context.tenant, context.user, "tenant" if context.whole_tenant else "user")
    with client.transaction():
        client.execute(CONTEXT, [str(value) if value else "" for value in values])
        cursor = client.execute(*query)
        return set(cursor.fetchall()) if cursor.description else cursor.rowcount


def where(head: str, condition: Condition) -> tuple[sql.Composed, list[Any]]:
    """A statement on oauth_accounts with its WHERE."""
    parts = parameters(condition)
    tests = sql.SQL(" AND ").join(equals(parts)) if parts else sql.SQL("true")
    return sql.SQL("{} WHERE {}").format(HEADS[head], tests), list(parts.values())


def update(condition: Condition, change: Change) -> tuple[sql.Composed, list[Any]]:
    """An UPDATE of oauth_accounts."""
    parts = parameters(change)
    tail, values = where("update", condition)
    return sql.Composed([HEADS["set"], sql.SQL(", ").join(equals(parts)), tail]), [*parts.values(), *values]


def parameters(record: Condition | Change) -> dict[str, Any]:
    """Columns and values of what is given."""
    return {COLUMNS[name]: value for name, value in vars(record).items() if value is not None}


def equals(parts: dict[str, Any]) -> list[sql.Composed]:
    """`column = %s` for each."""
    return [sql.SQL("{} = %s").format(sql.Identifier(column)) for column in parts]


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(drawn=steps)
def test_random_statements_do_what_the_model_says(standing: Field, client: Client, drawn: list[Any]) -> None:
    """Select, insert, update and delete, own and foreign keys, with every context and with none."""
    clients = [client(standing), client(standing)]
    with standing.database.connect() as superuser:
        both = Both(standing, clients, superuser)
        for second, context, (verb, rest) in drawn:
            both.step(second, context, verb, rest)
        both.compare()
    for connection in clients:
        connection.close()
