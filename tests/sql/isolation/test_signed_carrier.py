"""GTH_CONTEXT=signed: application_name carries a signed tenant, and every statement checks it."""

from __future__ import annotations

import base64
import hmac
import time
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.store.postgres import PostgresStore
from psycopg.rows import dict_row
from tests.sql.support.langgraph import talk, thread, two_nodes
from tests.sql.support.pooler import MODERN, pgbouncer_version
from tests.sql.support.signing import KEY, NEXT_KEY, THIRD_KEY, carrier, enter, load, token

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sql.isolation.conftest import Client
    from tests.sql.isolation.field import Field
    from tests.sql.support.database import Connection

DENIED = psycopg.errors.InsufficientPrivilege
MALFORMED = psycopg.errors.InvalidParameterValue
SEEN = "SELECT DISTINCT tenant_id FROM langgraph.checkpoints"
PATIENCE_SECONDS = 20


@pytest.fixture
def signed(ground: Field) -> Field:
    """The field takes signed contexts only."""
    load(ground.database, gth_context="signed", gth_context_key=KEY)
    return ground


def stock(client: Client, signed: Field, name: str) -> Any:
    """A connection as the library's own from_conn_string makes it, but for a pooler that prepares nothing."""
    connection: Any = client(signed, name)
    connection.row_factory = dict_row
    return connection


def one_by_one(library: Any) -> Any:
    """No pipeline before an old pooler: 1.18 left a client waiting beside an idle server, 2 times of 60."""
    if pgbouncer_version() < MODERN:
        library.supports_pipeline = False
    return library


def test_the_stock_saver_and_store_through_the_pool(signed: Field, client: Client) -> None:
    """Two tenants take turns on one server with threads and entries of one name; each has its own back."""
    tenants = (signed.acme, signed.globex)
    savers = [one_by_one(PostgresSaver(stock(client, signed, carrier(tenant.id)))) for tenant in tenants]
    stores = [one_by_one(PostgresStore(stock(client, signed, carrier(tenant.id)))) for tenant in tenants]
    for _ in range(2):
        for number, (tenant, saver, store) in enumerate(zip(tenants, savers, stores, strict=True)):
            state = talk(two_nodes(saver), f"thread {number}", 2)
            assert saver.get_tuple(thread(f"thread {number}")) is not None
            assert saver.get_tuple(thread(f"thread {1 - number}")) is None
            assert all(f"thread {number}" in text for text in state["messages"][::3])
            store.put((str(tenant.id), "wishes"), "seat", {"of": str(tenant.id)})
            found = [item.value for item in store.search(()) if "of" in item.value]
            assert found == [{"of": str(tenant.id)}]


def test_it_gives_the_tenant_and_no_more(signed: Field, client: Client) -> None:
    """What belongs to users stays closed; the tenant of a new row is the carrier's."""
    app = client(signed, carrier(signed.acme.id))
    assert app.execute(SEEN).fetchall() == [(signed.acme.id,)]
    query = "SELECT count(*), gth.current_user_id(), gth.has_tenant_scope() FROM users"
    assert app.execute(query).fetchone() == (0, None, False)
    app.execute("INSERT INTO langgraph.store (prefix, key, value) VALUES ('p', 'k', '{}')")
    born = app.execute("SELECT tenant_id FROM langgraph.store WHERE prefix = 'p'").fetchall()
    assert born == [(signed.acme.id,)]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE chat_sessions SET title = 'new'",
        "DELETE FROM booking_items",
        "INSERT INTO chat_sessions (title) VALUES ('new')",
    ],
)
def test_a_write_that_takes_a_user_says_so(signed: Field, client: Client, statement: str) -> None:
    """It would change no row, or be refused for a reason of its own; the error names the call that helps."""
    app = client(signed, carrier(signed.acme.id))
    with pytest.raises(DENIED, match="carries a tenant, and neither a user nor its whole scope") as error:
        app.execute(statement.encode())
    assert "gth.set_signed_context" in str(error.value)
    for text in (token(signed.acme.id, signed.acme.user), token(signed.acme.id)):
        with app.transaction(force_rollback=True):
            enter(app, text)
            app.execute("UPDATE chat_sessions SET title = 'new'")


def changed(name: str, change: Callable[[bytearray], None]) -> str:
    """The carrier with other bytes."""
    raw = bytearray(base64.urlsafe_b64decode(name.removeprefix("gths:")))
    change(raw)
    return "gths:" + base64.urlsafe_b64encode(raw).decode()


def forgeries(signed: Field) -> dict[str, str]:
    """What an attacker who has a good carrier of its own can make of it."""
    good, theirs = carrier(signed.acme.id), signed.globex.id.bytes

    def swap(raw: bytearray) -> None:
        raw[:16] = theirs

    def prolong(raw: bytearray) -> None:
        raw[16:20] = b"\xff\xff\xff\xff"

    def bend(raw: bytearray) -> None:
        raw[-1] ^= 1

    def zero(raw: bytearray) -> None:
        raw[:16], raw[20:] = theirs, bytes(22)

    return {
        "swapped tenant": changed(good, swap),
        "prolonged": changed(good, prolong),
        "signature changed": changed(good, bend),
        "no signature": changed(good, zero),
        "of another key": carrier(signed.globex.id, key=NEXT_KEY),
        "truncated": good[:-1],
        "truncated to nothing": "gths:",
        "longer": good + "A",
        "a plain carrier behind": f"gths:{signed.globex.id}",
        "capitals and no more": f"GTHS:{signed.globex.id}",
        "in capitals": good.upper(),
        "of a token": "gths:" + token(signed.globex.id)[:56],
        "not base64url": good[:-1] + "=",
    }


@pytest.mark.parametrize("way", ["connected", "set", "set for the transaction"])
def test_a_forged_carrier_is_refused(signed: Field, client: Client, way: str) -> None:
    """Every statement is an error, which never repeats the carrier; neither does the server's log."""
    before = signed.fingerprint()
    for name, text in forgeries(signed).items():
        app = client(signed, text if way == "connected" else carrier(signed.acme.id))
        for statement in (SEEN, "DELETE FROM langgraph.store", "SELECT gth.current_tenant_id()"):
            with pytest.raises((DENIED, MALFORMED), match=r"wrong signature|no signed carrier") as error:
                execute_as(app, text, way, statement)
            assert text == "gths:" or text not in str(error.value), name
    assert signed.fingerprint() == before
    assert "gths:" not in logged(signed)


@pytest.mark.parametrize("length", [0, 15, 17, 36])
def test_a_good_signature_of_another_length_is_refused(signed: Field, client: Client, length: int) -> None:
    """A signer that is handed no uuid signs that; the places of the fields are the form's alone."""
    given = str(signed.acme.id).encode()[:length] + b"\x7f\xff\xff\xff"
    mac = hmac.digest(bytes.fromhex(KEY), b"gths:" + given, "sha256")[:22]
    app = client(signed, "gths:" + base64.urlsafe_b64encode(given + mac).decode().rstrip("="))
    with pytest.raises(MALFORMED, match="no signed carrier"):
        app.execute(SEEN)


def execute_as(app: Connection, text: str, way: str, statement: str) -> None:
    """Name the connection, unless it came with that name, and execute; as a parameter it is not logged."""
    with app.transaction():
        if way != "connected":
            app.execute("SELECT set_config('application_name', %s, %s)", (text, way != "set"))
        app.execute(statement.encode())


def logged(signed: Field) -> str:
    """What the server logged of errors and of their statements, without our own functions' texts."""
    lines = signed.database.server.log.read_text().splitlines()
    return "\n".join(line for line in lines if " ERROR: " in line or " CONTEXT: " in line)


def test_the_prefix_is_read_in_any_case(signed: Field, client: Client) -> None:
    """PgBouncer takes the two names for one: either client finds its tenant, whoever was there before."""
    good = carrier(signed.acme.id)
    clients = [client(signed, name) for name in (good.replace("gths:", "GTHS:"), good)]
    for _ in range(2):
        for app in clients:
            assert app.execute(SEEN).fetchall() == [(signed.acme.id,)]


def test_a_plain_carrier_opens_nothing(signed: Field, client: Client) -> None:
    """Nor do plain settings beside it; the error of a write names both ways that do."""
    app = client(signed, f"gth:{signed.globex.id}")
    assert app.execute(SEEN).fetchall() == []
    with pytest.raises(DENIED, match="no signed context is set") as error:
        app.execute("INSERT INTO langgraph.store (prefix, key, value) VALUES ('p', 'k', '{}')")
    assert "gth.set_signed_context" in str(error.value)
    assert "gths:" in str(error.value)


def test_the_check_is_what_holds(signed: Field, client: Client) -> None:
    """The mutation: a database that reads the tenant and asks for no signature opens the victim's rows."""
    text = forgeries(signed)["swapped tenant"]
    with pytest.raises(DENIED):
        client(signed, text).execute(SEEN)
    raw = "decode(translate(substr(current_setting('application_name'), 6), '-_', '+/'), 'base64')"
    signed.database.connect().execute(
        "CREATE OR REPLACE FUNCTION gth.carried_tenant_id() RETURNS uuid LANGUAGE sql STABLE"
        f" RETURN encode(substr({raw}, 1, 16), 'hex')::uuid".encode()
    )
    assert client(signed, text).execute(SEEN).fetchall() == [(signed.globex.id,)]


def test_it_expires_under_an_open_connection(signed: Field, client: Client) -> None:
    """A statement after its time is refused on a connection that was let in before; a new name helps."""
    app = client(signed, carrier(signed.acme.id, lifetime=5))
    assert app.execute(SEEN).fetchall() == [(signed.acme.id,)]
    with pytest.raises(DENIED, match="the carrier in application_name expired at 20") as error:
        ask_for(app, PATIENCE_SECONDS)
    assert "Connect anew" in str(error.value)
    app.execute("SELECT set_config('application_name', %s, false)", (carrier(signed.acme.id),))
    assert app.execute(SEEN).fetchall() == [(signed.acme.id,)]


def ask_for(app: Connection, seconds: float) -> None:
    """Ask again and again, for so long at most."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        app.execute(SEEN)


def test_two_keys_are_good_and_the_third_ends_the_first(signed: Field, client: Client) -> None:
    """Rotation ends no connection, until the next one."""
    app = client(signed, carrier(signed.acme.id))
    load(signed.database, gth_context_key=NEXT_KEY)
    assert app.execute(SEEN).fetchall() == [(signed.acme.id,)]
    assert client(signed, carrier(signed.globex.id, key=NEXT_KEY)).execute(SEEN).fetchall() == [
        (signed.globex.id,)
    ]
    load(signed.database, gth_context_key=THIRD_KEY)
    with pytest.raises(DENIED, match="wrong signature"):
        app.execute(SEEN)


def test_a_token_goes_before_the_carrier(signed: Field, client: Client) -> None:
    """Both are signed; the transaction asked for what it took on, and afterwards the carrier is back."""
    app = client(signed, carrier(signed.acme.id))
    with app.transaction():
        enter(app, token(signed.globex.id))
        assert app.execute(SEEN).fetchall() == [(signed.globex.id,)]
    assert app.execute(SEEN).fetchall() == [(signed.acme.id,)]


def test_parallel_workers_know_it(signed: Field, client: Client) -> None:
    """A worker has the leader's name, and checks it itself."""
    app: Connection = client(signed, carrier(signed.acme.id))
    forced = "force_parallel_mode" if signed.database.server.version < 16 else "debug_parallel_query"
    with app.transaction():
        app.execute(f"SET LOCAL {forced} = on".encode())
        query = "SELECT DISTINCT gth.current_tenant_id() FROM currencies"
        assert "Gather" in str(app.execute(f"EXPLAIN {query}".encode()).fetchall())
        assert app.execute(query).fetchall() == [(signed.acme.id,)]


def test_a_plain_database_takes_no_signed_carrier(signed: Field, client: Client) -> None:
    """It is not read as a plain one, either: the carrier changes together with the mode."""
    load(signed.database, gth_context="plain")
    app = client(signed, carrier(signed.acme.id))
    assert app.execute("SELECT gth.current_tenant_id()").fetchone() == (None,)
    assert client(signed, f"gth:{signed.acme.id}").execute(SEEN).fetchall() == [(signed.acme.id,)]
