"""A server that asks ON CONFLICT … WHERE before the policy gets triggers; one that does not is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from psycopg.types.json import Jsonb
from tests.sql.conftest import SQL
from tests.sql.isolation.attack import CANARY, Attack, run, try_attack
from tests.sql.isolation.attacks_langgraph import TABLES
from tests.sql.isolation.mutations_langgraph import NEEDS_TRIGGERS
from tests.sql.isolation.test_attacks import ATTACKS
from tests.sql.support.signing import KEY, carrier
from tests.sql.support.waiting import Caller, wait_until

if TYPE_CHECKING:
    from tests.sql.isolation.attacks_langgraph import Keyed
    from tests.sql.isolation.conftest import Client
    from tests.sql.isolation.field import Field

DENIED = psycopg.errors.InsufficientPrivilege
TRIGGERS = "SELECT tgname::text FROM pg_trigger WHERE tgname LIKE '%_taken' ORDER BY 1"
ROWS = "SELECT tgname::text, xmin::text, tgenabled FROM pg_trigger WHERE tgname LIKE '%_taken' ORDER BY 1"
NAMES = sorted(f"{keyed.table}_taken" for keyed in TABLES)
each_table = pytest.mark.parametrize("keyed", TABLES, ids=lambda keyed: keyed.table)


def triggers(ground: Field) -> list[str]:
    """The triggers that are in place."""
    return [row[0] for row in ground.database.connect().execute(TRIGGERS)]


def drop_triggers(ground: Field) -> None:
    """As on a server that does not need them."""
    for keyed in TABLES:
        execute(ground, f"DROP TRIGGER IF EXISTS {keyed.table}_taken ON langgraph.{keyed.table}")


def execute(ground: Field, *statements: str) -> None:
    """As a superuser."""
    for statement in statements:
        ground.database.connect().execute(statement.encode())


def load(ground: Field) -> None:
    """As every start does."""
    ground.database.psql("-q", "-f", str(SQL / "security" / "taken_keys.sql"))


@pytest.fixture
def guarded(ground: Field) -> Field:
    """A field with the triggers, whatever the server."""
    execute(ground, *NEEDS_TRIGGERS)
    return ground


@pytest.mark.parametrize("table", [keyed.table for keyed in TABLES])
def test_the_triggers_are_there_exactly_where_they_are_needed(
    ground: Field, client: Client, table: str
) -> None:
    """Without them the attack tells the victim's row on such a server, and is refused on every other."""
    were = triggers(ground)
    assert were in ([], NAMES)
    drop_triggers(ground)
    leaks = try_attack(ATTACKS[f"upsert into {table} on a condition"], client(ground), ground) is not None
    assert leaks == (were == NAMES)


def test_an_update_of_the_server_brings_or_removes_them(ground: Field) -> None:
    """security.sql tries it out whenever it is loaded."""
    were = triggers(ground)
    if were:
        drop_triggers(ground)
    else:
        execute(ground, *NEEDS_TRIGGERS)
    load(ground)
    assert triggers(ground) == were
    assert ground.database.connect().execute("SELECT * FROM gth.security_audit()").fetchall() == []


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE langgraph.store DISABLE TRIGGER store_taken",
        "ALTER TABLE langgraph.store ENABLE REPLICA TRIGGER store_taken",
        (
            "CREATE OR REPLACE TRIGGER store_taken BEFORE INSERT ON langgraph.store FOR EACH ROW"
            " WHEN (NEW.key <> 'seat') EXECUTE FUNCTION gth.refuse_taken_key()"
        ),
        (
            "CREATE OR REPLACE TRIGGER store_taken BEFORE INSERT ON langgraph.store FOR EACH ROW"
            " EXECUTE FUNCTION gth.refuse_taken_key()"
        ),
    ],
)
def test_one_that_was_changed_is_put_right(ground: Field, client: Client, statement: str) -> None:
    """By the next start, which leaves the others alone: replacing one locks its table's writers out."""
    were = triggers(ground)
    superuser = ground.database.connect()
    before = superuser.execute(ROWS).fetchall()
    if were:
        execute(ground, statement)
    load(ground)
    after = superuser.execute(ROWS).fetchall()
    assert [row[0] for row in after] == were
    assert {row[2] for row in after} <= {"O"}
    changed = {old[0] for old, new in zip(before, after, strict=True) if old != new}
    assert changed == ({"store_taken"} if were else set())
    load(ground)
    assert superuser.execute(ROWS).fetchall() == after
    assert try_attack(ATTACKS["upsert into store on a condition"], client(ground), ground) is None


@each_table
def test_they_refuse_a_key_that_is_taken_and_no_other(guarded: Field, client: Client, keyed: Keyed) -> None:
    """On any server, and say how to avoid it; a key of one's own is taken on."""
    table = keyed.table
    outcome = run(ATTACKS[f"insert into {table} unless it is there"], client(guarded), guarded)
    assert outcome.sqlstate == DENIED.sqlstate
    assert "Its key is taken" in "".join(outcome.heard)
    app = guarded.database.connect("gth_app")
    with app.transaction():
        guarded.acme.as_tenant(app)
        columns = ", ".join(keyed.key)
        mine = f"UPDATE langgraph.{table} SET {keyed.column} = {keyed.column}"
        assert app.execute(mine.encode()).rowcount > 0
        upsert = (
            f"INSERT INTO langgraph.{table} SELECT * FROM langgraph.{table}"
            f" ON CONFLICT ({columns}) DO UPDATE SET {keyed.column} = excluded.{keyed.column}"
        )
        assert app.execute(upsert.encode()).rowcount > 0


PUT = "INSERT INTO langgraph.store (prefix, key, value) VALUES (%s, %s, '{}')"


def test_writers_of_one_namespace_do_not_wait_for_each_other(guarded: Field) -> None:
    """Batches of two namespaces in either order, with other keys: else they would deadlock."""
    one, other = (guarded.database.connect("gth_app") for _ in range(2))
    with one.transaction(), other.transaction():
        for app, prefixes in ((one, ("notes", "wishes")), (other, ("wishes", "notes"))):
            guarded.acme.as_tenant(app)
            app.execute("SET LOCAL lock_timeout = '5s'")
            for prefix in prefixes:
                app.execute(PUT, (prefix, f"of {app.info.backend_pid}"))


def test_a_key_somebody_is_about_to_take_is_waited_for(guarded: Field) -> None:
    """The other tenant's row is not there yet when the statement begins; it is when the trigger looks."""
    mine = guarded.database.connect("gth_app")
    superuser = guarded.database.connect()
    theirs = Caller(
        guarded.database,
        "INSERT INTO langgraph.store (prefix, key, value) VALUES ('free', 'seat', '{}')"
        " ON CONFLICT (prefix, key) DO UPDATE SET value = '{}' WHERE (store.value ->> 'seat')::integer = 1",
        "gth_app",
    )
    theirs.connection.execute("SELECT set_config('app.tenant_id', %s, false)", (str(guarded.globex.id),))
    with mine.transaction():
        guarded.acme.as_tenant(mine)
        mine.execute(
            "INSERT INTO langgraph.store (prefix, key, value) VALUES ('free', 'seat', %s)",
            (Jsonb({"seat": CANARY}),),
        )
        theirs.start()
        wait_until(
            "SELECT EXISTS (SELECT FROM pg_locks WHERE pid = %s AND NOT granted)", superuser, theirs.pid
        )
    theirs.join()
    assert isinstance(theirs.error, DENIED)
    assert "Its key is taken" in str(theirs.error)


def guesses(keyed: Keyed, field: Field, client: Client) -> set[tuple[str | None, str]]:
    """What is answered to an insert of a key for its tenant, for another one, and of a key that is free."""
    condition = f"UPDATE SET {keyed.column} = excluded.{keyed.column} WHERE ({keyed.as_text})::integer = 1"
    free = keyed.key | {next(iter(keyed.key)): "'free'"}
    answers = set()
    for end in ("", " ON CONFLICT DO NOTHING", keyed.on_conflict(condition)):
        for tenant, key in (("their", keyed.key), ("unknown", keyed.key), ("their", free)):
            attack = Attack("guess", (keyed.insert(f"%({tenant})s", key) + end,))
            outcome = run(attack, client(field), field)
            answers.add((outcome.sqlstate, "".join(outcome.heard)))
    return answers


@each_table
def test_whose_a_key_is_cannot_be_guessed(
    ground: Field, guarded: Field, client: Client, keyed: Keyed
) -> None:
    """Not even whether it is taken: for another tenant every insert gets one answer, word for word."""
    assert len(guesses(keyed, guarded, client)) == 1
    drop_triggers(ground)
    assert len(guesses(keyed, ground, client)) == 1


def test_the_look_at_the_tenant_is_what_hides_it(guarded: Field, client: Client) -> None:
    """The mutation: with the key looked up first, the policy answers a right guess, not a wrong one."""
    source = "SELECT pg_get_functiondef('gth.refuse_taken_key()'::regprocedure)"
    row = guarded.database.connect().execute(source).fetchone()
    assert row is not None
    execute(guarded, row[0].replace("NEW.tenant_id IS DISTINCT FROM gth.current_tenant_id()", "false"))
    assert len(guesses(TABLES[0], guarded, client)) > 1


DROPPED_MIDWAY = """
    INSERT INTO langgraph.store (prefix, key, value, tenant_id)
    SELECT CASE n WHEN 1 THEN 'mine' ELSE %(prefix)s END, 'seat', '{}', %(me)s
    FROM generate_series(1, 2) AS n
    WHERE n = 1 OR set_config('application_name', 'none', true) = 'none'
    ON CONFLICT (prefix, key) DO UPDATE SET value = '{}' WHERE (store.value ->> 'seat')::integer = 1
"""


def test_a_context_that_is_dropped_midway_opens_nothing(ground: Field, client: Client) -> None:
    """The policy asks once for a statement, the trigger for each row.

    The mutation: a trigger that leaves to the policy what is not of the current tenant.
    """
    needed = triggers(ground) == NAMES
    ground.database.psql(
        "-q", "-v", "gth_context=signed", "-v", f"gth_context_key={KEY}", "-f", str(SQL / "security.sql")
    )
    parameters = {"prefix": ground.names["their_prefix"], "me": ground.acme.id}
    app = psycopg.ClientCursor(client(ground, carrier(ground.acme.id)))
    with pytest.raises(DENIED):
        app.execute(DROPPED_MIDWAY, parameters)
    if not needed:
        return
    execute(
        ground,
        "CREATE OR REPLACE TRIGGER store_taken BEFORE INSERT ON langgraph.store FOR EACH ROW"
        " WHEN (NEW.tenant_id = gth.current_tenant_id()) EXECUTE FUNCTION gth.refuse_taken_key()",
    )
    with pytest.raises(psycopg.errors.InvalidTextRepresentation, match=CANARY):
        app.execute(DROPPED_MIDWAY, parameters)


KEYS_WITHOUT_TENANT = """
    SELECT DISTINCT i.indrelid::regclass::text
    FROM pg_index AS i
    INNER JOIN gth.audited_tables() AS t ON t.table_oid = i.indrelid
    WHERE i.indisunique AND t.tenant_column <> ALL (i.indkey)
        AND has_any_column_privilege('gth_app', i.indrelid, 'INSERT')
"""


def test_no_other_table_needs_one(ground: Field) -> None:
    """Every other key carries the tenant: who may not insert for another meets none of its rows."""
    tables = {row[0] for row in ground.database.connect().execute(KEYS_WITHOUT_TENANT)}
    assert tables == {f"langgraph.{keyed.table}" for keyed in TABLES}


def test_between_users_of_a_tenant_the_server_decides(ground: Field) -> None:
    """As SECURITY.md says: where it asks the condition first, another user's key tells what is in the row."""
    app = ground.database.connect("gth_app")
    upsert = """
        INSERT INTO public.users (id, email) VALUES (gth.current_user_id(), 'bob@acme.example')
        ON CONFLICT (tenant_id, lower(email)) WHERE deleted_at IS NULL
        DO UPDATE SET locale = 'en' WHERE users.id::text::integer = 1
    """
    told = psycopg.errors.InvalidTextRepresentation
    with app.transaction(force_rollback=True):
        ground.acme.as_user(app)
        with pytest.raises(told if triggers(ground) else DENIED) as error:
            app.execute(upsert)
    assert (str(ground.acme.other_user) in str(error.value)) == bool(triggers(ground))
