"""GTH_CONTEXT=signed: a context is what was signed, and nothing that gth_app can set makes another of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import SQL
from tests.sql.support.rows import fill_every_table
from tests.sql.support.signing import (
    KEY,
    NEXT_KEY,
    THIRD_KEY,
    carrier,
    enter,
    load,
    token,
    users,
    whole,
)

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

DENIED = psycopg.errors.InsufficientPrivilege
MALFORMED = psycopg.errors.InvalidParameterValue
STORE = "backtrace_functions"


@pytest.fixture(autouse=True)
def signed(database: Database) -> Database:
    """The fresh copy takes signed contexts only."""
    load(database, gth_context="signed", gth_context_key=KEY)
    return database


def leaks(app: Connection, acme: Tenant, statement: str) -> bool:
    """True where SQL injected into a transaction of acme's first user shows anybody else's rows."""
    with app.transaction(force_rollback=True):
        enter(app, token(acme.id, acme.user))
        try:
            with app.transaction():
                app.execute(statement.encode())
        except psycopg.Error:
            pass
        return not set(users(app)) <= {acme.user}


def test_a_signed_user_and_a_signed_tenant_see_their_rows(
    app: Connection, acme: Tenant, globex: Tenant
) -> None:
    """The two scopes, for the transaction and no longer; the call answers the tenant."""
    query = "SELECT gth.set_signed_context(%s)"
    with app.transaction():
        assert app.execute(query, (token(acme.id, acme.user),)).fetchone() == (acme.id,)
        assert users(app) == [acme.user]
        assert app.execute("SELECT gth.current_scope(), gth.context_mode()").fetchone() == ("user", "signed")
        app.execute("INSERT INTO chat_sessions (title) VALUES ('mine')")
    with app.transaction():
        assert app.execute(query, (token(acme.id),)).fetchone() == (acme.id,)
        assert users(app) == whole(acme)
    assert users(app) == []
    assert app.execute("SELECT gth.current_tenant_id(), gth.current_user_id()").fetchone() == (None, None)


@pytest.mark.parametrize(
    "statement",
    [
        "SET app.tenant_id = '{globex}'; SET app.user_id = '{user}'; SET app.scope = 'tenant'",
        "SET LOCAL app.tenant_id = '{globex}'; SET LOCAL app.scope = 'tenant'",
        "SELECT set_config('app.tenant_id', '{globex}', true), set_config('app.scope', 'tenant', true)",
        "SET app.context = 'v1.{globex}.-.tenant.4102444800.{zeros}'",
        "SET application_name = 'gth:{globex}'",
        "SELECT set_config('backtrace_functions', 'gthcontext,{hex},,tenant', true)",
        "SET backtrace_functions = 'gthcontext,{hex},,tenant'",
        "SET LOCAL backtrace_functions = 'gthcontext,{acme_hex},,tenant'",
        "SET SESSION backtrace_functions TO 'gthcontext,{hex},,tenant'",
        "UPDATE pg_settings SET setting = 'gthcontext,{hex},,tenant' WHERE name = 'backtrace_functions'",
        "ALTER ROLE gth_app SET backtrace_functions = 'gthcontext,{hex},,tenant'",
        "SELECT gth.store_context('{globex}', NULL, 'tenant')",
        "SELECT gth.set_context('{globex}', '{user}')",
        "SELECT gth.set_tenant_scope('{globex}')",
        "SELECT gth.enter_user_context('{globex}', '{user}')",
        "SELECT gth.enter_tenant_context('{globex}')",
        "SELECT gth.set_tenant_scope('{acme}')",
        "SELECT gth.set_signed_context('v1.{globex}.-.tenant.4102444800.{zeros}')",
        "SET ROLE gth_owner",
        "SET ROLE gth_admin",
        "SET SESSION AUTHORIZATION postgres",
        "RESET ALL",
        "DISCARD ALL",
        "CREATE FUNCTION pg_temp.current_tenant_id() RETURNS uuid LANGUAGE sql RETURN '{globex}'::uuid",
        "CREATE OR REPLACE FUNCTION gth.current_tenant_id() RETURNS uuid RETURN '{globex}'::uuid",
        "DO $$ BEGIN PERFORM gth.set_tenant_scope('{globex}'); EXCEPTION WHEN OTHERS THEN NULL; END $$",
    ],
)
def test_nothing_that_injected_sql_sets_moves_it(
    app: Connection, acme: Tenant, globex: Tenant, statement: str
) -> None:
    """After any of it the transaction sees what was signed, or less."""
    values: dict[str, object] = {"globex": globex.id, "user": globex.user, "acme": acme.id, "zeros": "0" * 64}
    values |= {"hex": globex.id.hex, "acme_hex": acme.id.hex}
    assert not leaks(app, acme, statement.format(**values))
    app.execute("RESET SESSION AUTHORIZATION")
    assert users(app) == []


def test_the_guard_of_the_setting_is_what_holds(app: Connection, superuser: Connection, acme: Tenant) -> None:
    """The mutation: with the right to write that setting, gth_app is whoever it says it is."""
    statement = f"SET backtrace_functions = 'gthcontext,{acme.id.hex},,tenant'"
    assert not leaks(app, acme, statement)
    superuser.execute("GRANT SET ON PARAMETER backtrace_functions TO gth_app")
    try:
        assert leaks(app, acme, statement)
    finally:
        superuser.execute("REVOKE SET ON PARAMETER backtrace_functions FROM gth_app")


def test_a_context_in_the_middle_of_a_statement_moves_nothing(
    app: Connection, acme: Tenant, globex: Tenant
) -> None:
    """Settings written while the policies are being evaluated are not read by them."""
    query = """
        SELECT u.id FROM users AS u
        WHERE u.id = (SELECT u.id FROM (SELECT set_config('app.scope', 'tenant', true)) AS s)
            OR set_config('app.tenant_id', %s, true) IS NOT NULL
    """
    with app.transaction():
        enter(app, token(acme.id, acme.user))
        assert app.execute(query, (str(globex.id),)).fetchall() == [(acme.user,)]


def test_another_tenants_user_sees_nothing(app: Connection, acme: Tenant, globex: Tenant) -> None:
    """A signer that mixes tenants up opens no row of either."""
    with app.transaction():
        enter(app, token(acme.id, globex.user))
        assert users(app) == []


def test_two_keys_are_good_and_the_third_ends_the_first(
    signed: Database, app: Connection, acme: Tenant
) -> None:
    """Rotation: the key before stays good until the next one, with no connection ended."""
    first, second = token(acme.id), token(acme.id, key=NEXT_KEY)
    load(signed, gth_context_key=NEXT_KEY)
    for text in (first, second):
        with app.transaction():
            enter(app, text)
            assert users(app) == whole(acme)
    load(signed)
    load(signed, gth_context_key=NEXT_KEY)
    enter(app, first)
    load(signed, gth_context_key=THIRD_KEY)
    enter(app, second)
    enter(app, token(acme.id, key=THIRD_KEY))
    with pytest.raises(DENIED, match="wrong signature"):
        enter(app, first)
    load(signed, gth_context_key=THIRD_KEY, gth_context_key_previous=KEY)
    enter(app, first)


@pytest.mark.parametrize("role", ["gth_app", "gth_admin", "gth_readonly", "gth_exporter", "gth_pooler"])
def test_nobody_reads_the_keys(signed: Database, role: str) -> None:
    """Neither the table, nor its statistics, nor the functions that write or use them."""
    connection = signed.connect(role)
    for statement in (
        "SELECT * FROM gth.context_key",
        "COPY gth.context_key TO STDOUT",
        "SELECT gth.write_context_key('current', repeat('00', 32))",
        "SELECT gth.store_signed('v1')",
        "SELECT gth.hmac_pad('x', 54)",
        "SELECT gth.hmac_hex('x', 'x', 'x')",
        "UPDATE gth.context_key SET slot = 'previous'",
    ):
        with pytest.raises((DENIED, psycopg.errors.ReadOnlySqlTransaction)):
            connection.execute(statement.encode())
    query = "SELECT count(*) FROM pg_stats WHERE tablename = 'context_key'"
    assert connection.execute(query).fetchone() == (0,)


def test_the_key_is_not_logged(signed: Database) -> None:
    """Neither when it is written nor when it is refused."""
    with pytest.raises(RuntimeError, match="must be 64 hexadecimal digits"):
        load(signed, gth_context_key="5ec4e7" * 3)
    load(signed, gth_context_key="5ec4e7aa" * 8)
    assert "5ec4e7" not in signed.server.log.read_text()


def test_the_application_does_not_see_others_statements(signed: Database, acme: Tenant) -> None:
    """A token in a literal cannot be picked up from another session of gth_app; operators still look."""
    with pytest.raises(DENIED, match="pg_stat_get_activity"):
        signed.connect("gth_app").execute("SELECT query FROM pg_stat_activity")
    for role in ("gth_admin", "gth_exporter", "gth_scheduler"):
        assert signed.connect(role).execute("SELECT count(query) FROM pg_stat_activity").fetchone()


def test_hot_paths_demand_the_signed_context(app: Connection, acme: Tenant, globex: Tenant) -> None:
    """In one statement with it; its tenant and user, or its tenant's scope; nobody else's."""
    append = "SELECT id FROM gth.append_message(gth.set_signed_context(%s), %s, %s, 'user', 'signed')"
    assert app.execute(append, (token(acme.id, acme.user), acme.user, acme.session)).fetchone()
    tail = "SELECT content FROM gth.conversation_tail(gth.set_signed_context(%s), %s, %s, 1)"
    text = token(acme.id, acme.user)
    assert app.execute(tail, (text, acme.user, acme.session)).fetchall() == [("signed",)]
    assert app.execute(tail, (text, acme.user, acme.other_session)).fetchall() == []
    calls = {
        "SELECT gth.append_message(%s, %s, %s, 'user', 'x')": 3,
        "SELECT gth.conversation_tail(%s, %s, %s)": 3,
        "SELECT gth.cached_flight_search(%s, repeat('0', 64))": 1,
        "SELECT gth.cached_hotel_search(%s, repeat('0', 64))": 1,
    }
    for call, count in calls.items():
        with pytest.raises(DENIED, match="no signed context is set") as error:
            app.execute(call, (acme.id, acme.user, acme.session)[:count])
        assert "set_signed_context" in str(error.value)
        refuse_as_another(app, acme, call, (globex.id, globex.user, globex.session)[:count])
        with app.transaction():
            enter(app, token(acme.id))
            app.execute(call.encode(), (acme.id, acme.user, acme.session)[:count])
    other = (acme.id, acme.other_user, acme.other_session)
    refuse_as_another(app, acme, "SELECT gth.conversation_tail(%s, %s, %s)", other)


def test_hot_paths_without_a_tenant_take_the_signed_one(app: Connection, acme: Tenant) -> None:
    """NULL adds nothing to the token: no other user, and nothing for who carries a tenant alone."""
    append = "SELECT gth.append_message(NULL, %s, %s, 'user', 'x')"
    tail = "SELECT content FROM gth.conversation_tail(NULL, %s, %s, 1)"
    for call in (append, tail):
        with app.transaction():
            enter(app, token(acme.id, acme.user))
            assert app.execute(call, (acme.user, acme.session)).fetchone()
        refuse_as_another(app, acme, call, (acme.other_user, acme.other_session))
        with pytest.raises(DENIED, match="no signed context is set"):
            app.execute(call, (acme.user, acme.session))
        with app.transaction(force_rollback=True):
            app.execute("SELECT set_config('application_name', %s, true)", (carrier(acme.id),))
            with pytest.raises(DENIED, match="is another one"):
                app.execute(call, (acme.user, acme.session))


def test_a_signed_tenant_may_name_any_of_its_users(app: Connection, acme: Tenant, globex: Tenant) -> None:
    """The hot paths stay in its scope: they write for that user, and read whichever of them is named."""
    append = "SELECT id FROM gth.append_message(%s, %s, %s, 'user', 'by the tenant')"
    tail = "SELECT user_id, content FROM gth.conversation_tail(%s, %s, %s, 1)"
    with app.transaction():
        enter(app, token(acme.id))
        assert app.execute(append, (acme.id, acme.other_user, acme.other_session)).fetchone()
        for named in (acme.other_user, acme.user):
            found = app.execute(tail, (acme.id, named, acme.other_session)).fetchall()
            assert found == [(acme.other_user, "by the tenant")]
        assert users(app) == whole(acme)
        with pytest.raises(psycopg.errors.ForeignKeyViolation), app.transaction():
            app.execute(append, (acme.id, acme.user, acme.other_session))
        with pytest.raises(psycopg.errors.ForeignKeyViolation), app.transaction():
            app.execute(append, (acme.id, globex.user, globex.session))
        assert app.execute(tail, (acme.id, globex.user, globex.session)).fetchall() == []


def refuse_as_another(app: Connection, tenant: Tenant, call: str, parameters: tuple[object, ...]) -> None:
    """With the context of the tenant's first user signed, this call is for somebody else."""
    with app.transaction(force_rollback=True):
        enter(app, token(tenant.id, tenant.user))
        with pytest.raises(DENIED, match="is another one"):
            app.execute(call.encode(), parameters)


def test_a_write_without_a_signature_says_what_is_missing(app: Connection, acme: Tenant) -> None:
    """The plain settings do not count; the error names the call that does."""
    with app.transaction(force_rollback=True):
        app.execute("SELECT set_config('app.tenant_id', %s, true)", (str(acme.id),))
        for statement in ("INSERT INTO chat_sessions (title) VALUES ('x')", "UPDATE users SET email = 'x'"):
            with pytest.raises(DENIED, match="no signed context is set") as error, app.transaction():
                app.execute(statement)
            assert "gth.set_signed_context" in str(error.value)


def test_every_table_follows(
    signed: Database, app: Connection, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """All tenant tables; and parallel workers have the context, too."""
    for tenant in (acme, globex):
        fill_every_table(superuser, tenant)
    tables = superuser.execute("SELECT table_name::text FROM gth.tenant_table").fetchall()
    with app.transaction():
        enter(app, token(acme.id))
        for (table,) in tables:
            column = "id" if table == "tenants" else "tenant_id"
            rows = app.execute(f"SELECT DISTINCT {column} FROM {table}".encode()).fetchall()
            assert rows == [(acme.id,)], table
        forced = "force_parallel_mode" if signed.server.version < 16 else "debug_parallel_query"
        app.execute(f"SET LOCAL {forced} = on".encode())
        query = "SELECT DISTINCT gth.current_tenant_id() FROM currencies"
        assert "Gather" in str(app.execute(f"EXPLAIN {query}".encode()).fetchall())
        assert app.execute(query).fetchall() == [(acme.id,)]


def test_other_roles_are_as_before(signed: Database, superuser: Connection, acme: Tenant) -> None:
    """An operator names tenants unsigned and calls the hot paths; seed data and maintenance run."""
    admin = signed.connect("gth_admin")
    with admin.transaction():
        admin.execute("SELECT gth.set_context(%s, %s)", (acme.id, acme.user))
        admin.execute("INSERT INTO chat_sessions (title) VALUES ('by an operator')")
    assert admin.execute("SELECT gth.append_message(%s, %s, %s, 'user', 'x')",
                         (acme.id, acme.user, acme.session)).fetchone()  # fmt: skip
    assert signed.connect("gth_readonly").execute("SELECT count(*) > 0 FROM bookings").fetchone()
    admin.execute("CALL cleanup_expired_cache()")
    admin.execute("CALL create_monthly_partitions()")
    admin.execute("CALL gdpr_purge_old_data()")


def test_seed_data_loads(signed: Database) -> None:
    """The development data does not pass through gth_app."""
    signed.psql("-q", "-v", "gth_seed_scale=1", "-f", str(SQL / "seed_data.sql"))
    assert signed.connect().execute("SELECT count(*) FROM tenants").fetchone() == (2,)


def test_the_mode_stays_until_another_is_asked_for(
    signed: Database, app: Connection, superuser: Connection, acme: Tenant
) -> None:
    """Loading security.sql without a mode keeps it; plain takes it back; sessions that are open follow."""
    load(signed)
    assert app.execute("SELECT gth.context_mode()").fetchone() == ("signed",)
    with app.transaction(), pytest.raises(DENIED, match="no signed context"), app.transaction():
        acme.as_user(app)
    load(signed, gth_context="plain")
    with app.transaction():
        acme.as_user(app)
        assert users(app) == [acme.user]
    with app.transaction():
        enter(app, token(acme.id))
        assert users(app) == whole(acme)
    with pytest.raises(RuntimeError, match='gth_context must be "plain" or "signed", not "open"'):
        load(signed, gth_context="open")


def test_a_plain_database_that_was_signed_is_a_plain_one(signed: Database, app: Connection) -> None:
    """The functions that were replaced are those of schema/context.sql again, inlined."""
    load(signed, gth_context="plain")
    plan = str(app.execute("EXPLAIN (VERBOSE) SELECT id FROM users").fetchall())
    assert "app.tenant_id" in plan
    assert "current_tenant_id" not in plan
    assert STORE not in plan


def test_policies_cost_a_setting(app: Connection) -> None:
    """The signature is checked once a transaction: a policy reads a setting, inlined, as in plain mode."""
    plan = str(app.execute("EXPLAIN (VERBOSE) SELECT id FROM users").fetchall())
    assert STORE in plan
    assert "current_tenant_id" not in plan
    assert "has_tenant_scope" not in plan


def test_signed_needs_a_key_and_many_tenants(template: str, signed: Database, superuser: Connection) -> None:
    """Without a key, or beside a default tenant, the mode is refused and nothing changes."""
    load(signed, gth_context="plain")
    with pytest.raises(RuntimeError, match="exclude each other"):
        load(signed, gth_context="signed", gth_tenancy="single")
    load(signed, gth_tenancy="single")
    with pytest.raises(RuntimeError, match="exclude each other"):
        load(signed, gth_context="signed")
    load(signed, gth_tenancy="multi")
    superuser.execute(f'ALTER DATABASE {signed.name} SET "App.Tenant_id" = x'.encode())
    with pytest.raises(RuntimeError, match="exclude each other"):
        load(signed, gth_context="signed")
    superuser.execute(f"ALTER DATABASE {signed.name} RESET ALL".encode())
    superuser.execute("DELETE FROM gth.context_key")
    with pytest.raises(RuntimeError, match="gth_context=signed needs a key"):
        load(signed, gth_context="signed", gth_tenancy="multi")
    assert superuser.execute("SELECT gth.context_mode()").fetchone() == ("plain",)
