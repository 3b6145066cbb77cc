"""gth.security_audit(): empty on our schema, its remedies work, and only operators may ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import SQL
from tests.sql.isolation.mutations_audit import MINE, REPORT
from tests.sql.isolation.mutations_langgraph import NEEDS_TRIGGERS

from gth_migrate.audit import audit_lines

if TYPE_CHECKING:
    from tests.sql.isolation.field import Field
    from tests.sql.support.database import Connection, Database

AUDIT = "SELECT object, rule FROM gth.security_audit()"


def audit(connection: Connection) -> list[tuple[str, str]]:
    """Objects and the rules they break."""
    return [(row[0], row[1]) for row in connection.execute(AUDIT)]


def test_our_schema_deviates_nowhere(installed: Database) -> None:
    """As loaded by the README's commands."""
    assert audit(installed.connect()) == []
    assert audit_lines(installed.connect()) == ["security audit: no deviation"]


def test_a_deviation_names_object_rule_and_remedy(ground: Field) -> None:
    """Migrate prints a line for each."""
    superuser = ground.database.connect()
    superuser.execute("ALTER TABLE users NO FORCE ROW LEVEL SECURITY")
    superuser.execute("GRANT SELECT ON airlines TO PUBLIC")
    assert audit(superuser) == [("public.airlines", "public_privilege"), ("public.users", "row_security")]
    assert audit_lines(superuser) == [
        "security audit: 2 deviations",
        "security audit: public.airlines (public_privilege): REVOKE ALL ON public.airlines FROM PUBLIC",
        (
            "security audit: public.users (row_security): ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;"
            " ALTER TABLE public.users FORCE ROW LEVEL SECURITY"
        ),
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE users DISABLE ROW LEVEL SECURITY",
        "CREATE TABLE public.notes (tenant_id uuid NOT NULL)",
        "GRANT SELECT ON chat_messages_default TO gth_app, PUBLIC",
        "GRANT TRUNCATE ON users TO gth_app",
        "ALTER VIEW cache_performance RESET (security_invoker)",
        "ALTER FUNCTION gth.cache_counts() RESET search_path",
        "GRANT EXECUTE ON FUNCTION gth.pooler_lookup(text), pg_advisory_lock(bigint) TO gth_app",
        "GRANT CREATE ON SCHEMA langgraph TO gth_app",
        "GRANT EXECUTE ON FUNCTION gth.uuid_v7() TO PUBLIC",
        "; ".join(REPORT),
        "GRANT UPDATE (erased_at) ON users TO gth_app",
        "ALTER ROLE gth_readonly SET app.mine = 'x'",
        "GRANT gth_readonly TO gth_app",
        "ALTER ROLE ALL SET app.user_id = 'x'",
        'ALTER DATABASE {database} SET "App.Scope" = tenant',
        "DROP EVENT TRIGGER gth_refuse_drop_owned",
        "ALTER EVENT TRIGGER gth_refuse_drop_owned DISABLE",
        "GRANT USAGE ON SCHEMA gth TO PUBLIC",
        "ALTER DEFAULT PRIVILEGES FOR ROLE gth_owner GRANT SELECT ON TABLES TO PUBLIC",
        "ALTER DEFAULT PRIVILEGES FOR ROLE gth_owner IN SCHEMA public GRANT SELECT ON TABLES TO gth_app",
    ],
)
def test_a_remedy_that_is_a_statement_puts_it_right(ground: Field, statement: str) -> None:
    """Run as it stands by an operator who is a superuser."""
    superuser = ground.database.connect()
    superuser.execute(statement.replace("{database}", ground.database.name).encode())
    remedies = [row[0] for row in superuser.execute("SELECT remedy FROM gth.security_audit()")]
    assert remedies
    for remedy in remedies:
        superuser.execute(remedy.encode())
    assert audit(superuser) == []


def test_policies_of_ours_are_put_right_by_loading_again(ground: Field) -> None:
    """One that opens more than the wall, and one that is gone; whatever the path of who asks."""
    superuser = ground.database.connect()
    superuser.execute("CREATE POLICY mine ON bookings TO gth_app USING (true)")
    superuser.execute("DROP POLICY users_select_live ON users")
    superuser.execute("SET search_path = gth, public")
    assert audit(superuser) == [("public.bookings", "changed_policy"), ("public.users", "changed_policy")]
    ground.database.psql("-q", "-f", str(SQL / "security.sql"))
    assert audit(superuser) == []


def test_a_policy_for_public_lets_in_who_has_a_right(ground: Field) -> None:
    """On the table or on a column, once each; analysts, and whom row security does not stop, are in."""
    superuser = ground.database.connect()
    superuser.execute("CREATE ROLE gth_test_whole; CREATE ROLE gth_test_column")
    try:
        superuser.execute("CREATE POLICY support ON users FOR SELECT USING (true)")
        superuser.execute("GRANT SELECT, UPDATE ON users TO gth_test_whole")
        superuser.execute("GRANT SELECT (id, email) ON users TO gth_test_column")
        superuser.execute("UPDATE gth.tenant_table SET actual = gth.row_security_state(table_name)")
        assert [found for found in audit(superuser) if found[1] == "tenant_wall"] == [
            ("public.users: gth_test_column", "tenant_wall"),
            ("public.users: gth_test_whole", "tenant_wall"),
        ]
    finally:
        superuser.execute("DROP OWNED BY gth_test_whole, gth_test_column")
        superuser.execute("DROP ROLE gth_test_whole, gth_test_column")


def test_a_membership_is_told_as_it_was_granted(ground: Field) -> None:
    """Rights that come by way of a group, from another grantor than the first superuser."""
    superuser = ground.database.connect()
    superuser.execute("CREATE ROLE gth_test_group; CREATE ROLE gth_test_grantor SUPERUSER")
    try:
        superuser.execute("GRANT gth_admin TO gth_test_group WITH ADMIN OPTION")
        superuser.execute("GRANT gth_test_group TO gth_test_grantor WITH ADMIN OPTION")
        superuser.execute("SET ROLE gth_test_grantor")
        superuser.execute("GRANT gth_test_group TO gth_exporter GRANTED BY gth_test_grantor; RESET ROLE")
        superuser.execute("ALTER ROLE gth_test_grantor NOSUPERUSER")
        rows = superuser.execute("SELECT object, remedy FROM gth.security_audit()").fetchall()
        assert [row[0] for row in rows] == ["gth_exporter: member of gth_test_group"]
        superuser.execute(rows[0][1])
        assert audit(superuser) == []
    finally:
        superuser.execute("DROP ROLE IF EXISTS gth_test_group")
        superuser.execute("DROP ROLE gth_test_grantor")


OWNERS = """
    SELECT c.oid::regclass::text AS name, c.relowner::regrole::text FROM pg_class AS c
    UNION ALL
    SELECT p.oid::regprocedure::text, p.proowner::regrole::text FROM pg_proc AS p
    ORDER BY name
"""


def test_what_a_login_role_owns_goes_back_to_whose_it_was(ground: Field) -> None:
    """Whose rights a function has is more than who may change it; of one's own only the deployment knows."""
    superuser = ground.database.connect()
    before = superuser.execute(OWNERS).fetchall()
    superuser.execute("CREATE ROLE gth_test_login LOGIN")
    try:
        for owned in (
            f"TABLE {ground.month}",
            "VIEW cache_performance",
            "FUNCTION gth.pooler_lookup(text)",
            "FUNCTION gth.refuse_drop_owned()",
            "FUNCTION gth.set_signed_context(text)",
            "FUNCTION gth.uuid_v7()",
            "PROCEDURE gth.erase_user(uuid, uuid)",
        ):
            superuser.execute(f"ALTER {owned} OWNER TO gth_test_login".encode())
        remedies = [row[0] for row in superuser.execute("SELECT remedy FROM gth.security_audit()")]
        assert len(remedies) == 7
        for remedy in remedies:
            superuser.execute(remedy.encode())
        assert (audit(superuser), superuser.execute(OWNERS).fetchall()) == ([], before)
        superuser.execute(f"{MINE} SET search_path = pg_catalog, pg_temp AS 'SELECT 1'".encode())
        superuser.execute("REVOKE ALL ON FUNCTION public.mine() FROM PUBLIC")
        superuser.execute("ALTER FUNCTION public.mine() OWNER TO gth_test_login")
        rows = superuser.execute("SELECT object, remedy FROM gth.security_audit()").fetchall()
        assert [row[0] for row in rows] == ["ROUTINE public.mine()"]
        assert "an owner that does not log in and that row security stops" in rows[0][1]
        superuser.execute("CREATE SCHEMA reports; ALTER FUNCTION public.mine() SET SCHEMA reports")
        superuser.execute("CREATE TABLE reports.rates (); ALTER TABLE reports.rates OWNER TO gth_test_login")
        assert audit(superuser) == []
    finally:
        superuser.execute("REASSIGN OWNED BY gth_test_login TO postgres; DROP ROLE gth_test_login")


def test_settings_of_ones_own_survive_on_the_database(ground: Field) -> None:
    """As SECURITY.md has it, those of an application and its name among them."""
    superuser = ground.database.connect()
    for setting in ("statement_timeout = 1000", "app.mine = 'x'", "application_name = 'gthx'"):
        superuser.execute(f"ALTER DATABASE {ground.database.name} SET {setting}".encode())
    ground.database.psql("-q", "-f", str(SQL / "security" / "roles.sql"))
    assert audit(superuser) == []
    kept = superuser.execute(
        "SELECT cardinality(s.setconfig) FROM pg_db_role_setting AS s"
        " INNER JOIN pg_database AS d ON d.oid = s.setdatabase AND d.datname = current_database()"
        " WHERE s.setrole = 0"
    )
    assert kept.fetchall() == [(3,)]


def test_an_analyst_of_ones_own_is_none(ground: Field) -> None:
    """Who logs in by another name with what gth_readonly has, and an exporter with less than pg_monitor."""
    superuser = ground.database.connect()
    superuser.execute("CREATE ROLE gth_test_analyst LOGIN; GRANT gth_readonly TO gth_test_analyst")
    try:
        superuser.execute("GRANT pg_read_all_stats TO gth_exporter")
        assert audit(superuser) == []
    finally:
        superuser.execute("REVOKE pg_read_all_stats FROM gth_exporter; DROP ROLE gth_test_analyst")


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER store_taken ON langgraph.store",
        "ALTER TABLE langgraph.store DISABLE TRIGGER store_taken",
        "ALTER FUNCTION gth.refuse_taken_key() OWNER TO gth_owner",
    ],
)
def test_a_trigger_that_the_server_needs_is_put_right(ground: Field, statement: str) -> None:
    """By its remedy, as it stands, on any server that is taken for one that needs them."""
    superuser = ground.database.connect()
    for needed in (*NEEDS_TRIGGERS, statement):
        superuser.execute(needed.encode())
    remedies = superuser.execute("SELECT remedy FROM gth.security_audit()").fetchall()
    assert len(remedies) == 1
    superuser.execute(remedies[0][0].encode())
    assert audit(superuser) == []


def test_a_function_of_ones_own_that_row_security_stops_is_none(ground: Field) -> None:
    """SECURITY DEFINER with the rights of a role that has no more than a client: nothing to report."""
    superuser = ground.database.connect()
    superuser.execute(
        f"{MINE} SET search_path = pg_catalog, pg_temp AS 'SELECT count(*) FROM public.users'".encode()
    )
    superuser.execute("CREATE ROLE gth_test_owner")
    try:
        superuser.execute("ALTER FUNCTION public.mine() OWNER TO gth_test_owner")
        superuser.execute("REVOKE ALL ON FUNCTION public.mine() FROM PUBLIC")
        superuser.execute("GRANT EXECUTE ON FUNCTION public.mine() TO gth_app")
        superuser.execute("; ".join(REPORT).encode())
        superuser.execute("ALTER FUNCTION reports.everybody() OWNER TO gth_test_owner")
        assert audit(superuser) == []
    finally:
        superuser.execute("DROP OWNED BY gth_test_owner")
        superuser.execute("DROP ROLE gth_test_owner")


def test_objects_of_extensions_are_theirs(ground: Field) -> None:
    """Nobody can be told to change a view that the next update of the extension makes again."""
    superuser = ground.database.connect()
    superuser.execute("CREATE EXTENSION pg_stat_statements SCHEMA public")
    assert audit(superuser) == []


@pytest.mark.parametrize("role", ["gth_admin", "gth_exporter"])
def test_operators_and_the_exporter_may_ask(ground: Field, role: str) -> None:
    """With the same answer as a superuser gets."""
    superuser = ground.database.connect()
    superuser.execute("ALTER TABLE users NO FORCE ROW LEVEL SECURITY")
    superuser.execute("ALTER VIEW cache_performance RESET (security_invoker)")
    for statement in (*NEEDS_TRIGGERS, "DROP TRIGGER store_taken ON langgraph.store"):
        superuser.execute(statement.encode())
    assert audit(ground.database.connect(role)) == audit(superuser)
    assert len(audit(superuser)) == 3


@pytest.mark.parametrize("role", ["gth_app", "gth_readonly", "gth_pooler"])
def test_nobody_else_may_ask(installed: Database, role: str) -> None:
    """An attacker would like to know where the holes are."""
    for query in (AUDIT, "SELECT * FROM gth.audit_public_functions()", "SELECT * FROM gth.audited_tables()"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            installed.connect(role).execute(query.encode())


@pytest.mark.parametrize(
    ("expression", "rest"),
    [
        ("(tenant_id = ( SELECT gth.current_tenant_id() AS current_tenant_id))", "[tenant_id = ]"),
        ("(tenant_id = gth.current_tenant_id())", "[tenant_id = gth.current_tenant_id[]]"),
        ("(a = COALESCE(( SELECT f(g(1)) AS f), b))", "[a = COALESCE[, b]]"),
        ("(a <> 'gth.current_user_id(('::text)", "[a <> ''::text]"),
    ],
)
def test_what_is_outside_a_subselect(installed: Database, expression: str, rest: str) -> None:
    """Nesting and literals do not hide a bare call, and do not make one."""
    row = installed.connect().execute("SELECT gth.outside_subselects(%s)", (expression,)).fetchone()
    assert row == (rest,)
