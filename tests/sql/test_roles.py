"""What each role can and cannot do, and one tenant or many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import SQL
from tests.sql.support.maintenance import scalar
from tests.sql.support.rows import fill_every_table

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

LOGIN_ROLES = ("gth_app", "gth_readonly", "gth_admin", "gth_scheduler", "gth_exporter", "gth_pooler")
DENIED = psycopg.errors.InsufficientPrivilege
DEFAULT_TENANT = "00000000-0000-7000-8000-000000000001"
# Of our roles, in all databases and in this one.
SETTINGS = """
    SELECT s.setrole::regrole::text, s.setdatabase = 0, c
    FROM pg_db_role_setting AS s
    CROSS JOIN LATERAL unnest(s.setconfig) AS c
    WHERE s.setrole::regrole::text LIKE 'gth%'
        AND s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
    ORDER BY 1, 2, 3
"""


def test_attributes(installed: Database) -> None:
    """Nobody is a superuser; two roles go past row security; the owner cannot log in; no role has one."""
    rows = (
        installed.connect()
        .execute(
            """
        SELECT rolname, rolcanlogin, rolbypassrls, rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication,
            rolpassword IS NOT NULL
        FROM pg_authid WHERE rolname LIKE 'gth%' ORDER BY rolname
        """
        )
        .fetchall()
    )
    bypass = {"gth_admin", "gth_scheduler"}
    assert rows == [
        (role, role != "gth_owner", role in bypass, False, False)
        for role in sorted((*LOGIN_ROLES, "gth_owner"))
    ]


@pytest.mark.parametrize("role", LOGIN_ROLES)
def test_no_temporary_tables_and_no_new_ones(installed: Database, role: str) -> None:
    """Temporary tables shadow real ones; only the scheduler may create, as it creates partitions."""
    connection = installed.connect(role)
    with pytest.raises((DENIED, psycopg.errors.ReadOnlySqlTransaction)):
        connection.execute("CREATE TEMPORARY TABLE users (id integer)")
    for schema in ("gth", "langgraph", "public"):
        query = "SELECT has_schema_privilege(%s, 'CREATE')"
        assert connection.execute(query, (schema,)).fetchone() == (role == "gth_scheduler",)


def test_a_stranger_gets_nowhere(installed: Database) -> None:
    """A role of the cluster without a grant can neither connect nor use the schemas."""
    superuser = installed.connect()
    superuser.execute("CREATE ROLE stranger LOGIN")
    try:
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            installed.connect("stranger")
        query = "SELECT has_schema_privilege('stranger', s, 'USAGE') FROM unnest(ARRAY['public', 'gth']) AS s"
        assert superuser.execute(query).fetchall() == [(False,), (False,)]
    finally:
        superuser.execute("DROP ROLE stranger")


def test_the_application_appends_only_where_that_is_the_rule(database: Database, acme: Tenant) -> None:
    """Consents, messages and events: no DELETE, and no UPDATE beyond a message's text."""
    app = database.connect("gth_app")
    for statement in (
        "DELETE FROM chat_messages",
        "UPDATE chat_messages SET created_at = now()",
        "DELETE FROM user_consents",
        "UPDATE user_consents SET decision = 'given'",
        "DELETE FROM analytics_events",
        "DELETE FROM users",
        "DELETE FROM bookings",
        "INSERT INTO tenants (slug, name) VALUES ('x', 'x')",
        "TRUNCATE bookings",
        "SELECT * FROM chat_messages_default",
    ):
        with app.transaction(force_rollback=True):
            acme.as_tenant(app)
            with pytest.raises(DENIED):
                app.execute(statement)


def test_rights_on_the_whole_of_users_are_taken_back(database: Database, superuser: Connection) -> None:
    """As earlier releases granted them; what is not operators' to say the application still writes."""
    granted = """
        SELECT p, array_agg(a.attname::text) FROM pg_attribute AS a
        CROSS JOIN unnest(ARRAY['INSERT', 'UPDATE']) AS p
        WHERE a.attrelid = 'users'::regclass AND a.attnum > 0
            AND NOT has_column_privilege('gth_app', a.attrelid, a.attnum, p)
        GROUP BY p ORDER BY p
    """
    kept = ["processing_restricted_at", "legal_hold_until", "erased_at"]
    superuser.execute("GRANT INSERT, UPDATE ON users TO gth_app")
    assert superuser.execute(granted).fetchall() == []
    database.psql("-q", "-f", str(SQL / "security.sql"))
    assert superuser.execute(granted).fetchall() == [("INSERT", kept), ("UPDATE", kept)]


def test_consents_are_not_changed_by_anybody(superuser: Connection, acme: Tenant) -> None:
    """Even with every right, an UPDATE is refused; what holds is the latest row."""
    fill_every_table(superuser, acme)
    with pytest.raises(psycopg.errors.RestrictViolation, match="rows of user_consents are never changed"):
        superuser.execute("UPDATE user_consents SET decision = 'withdrawn'")
    superuser.execute(
        """
        INSERT INTO user_consents (
            tenant_id, user_id, purpose, decision, policy_version, policy_text_sha256, locale, source
        ) VALUES (%s, %s, 'marketing_email', 'withdrawn', '1', sha256('text'), 'en', 'chat')
        """,
        (acme.id, acme.user),
    )
    rows = superuser.execute("SELECT user_id, is_given FROM user_consent_status").fetchall()
    assert dict(rows) == {acme.user: False, acme.other_user: True}


def test_analysts_see_all_tenants_and_no_personal_data(
    database: Database, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """gth_readonly counts over all tenants, reads no name, no text, no blob, and writes nothing."""
    for tenant in (acme, globex):
        fill_every_table(superuser, tenant)
    readonly = database.connect("gth_readonly")
    query = "SELECT count(DISTINCT tenant_id) FROM bookings"
    assert readonly.execute(query).fetchone() == (2,)
    for column in (
        "users.email",
        "users.family_name",
        "chat_messages.content",
        "booking_travellers.given_name",
        "oauth_accounts.refresh_token_encrypted",
        "bookings.contact_email",
        "chat_sessions.agent_state",
    ):
        table, name = column.split(".")
        with pytest.raises(DENIED):
            readonly.execute(f"SELECT {name} FROM {table}")
    with pytest.raises((DENIED, psycopg.errors.ReadOnlySqlTransaction)):
        readonly.execute("DELETE FROM bookings")


def test_analysts_read_exactly_what_the_register_allows(database: Database, superuser: Connection) -> None:
    """The column grants are the register's readonly_visible; a column it does not know is not granted."""
    granted = """
        SELECT c.relname::text, a.attname::text FROM gth.tenant_table AS t
        INNER JOIN pg_class AS c ON c.oid = t.table_name
        INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE has_column_privilege('gth_readonly', c.oid, a.attnum, 'SELECT')
    """
    registered = (
        "SELECT table_name::text, column_name::text FROM gth.personal_data_column WHERE readonly_visible"
    )
    before = set(superuser.execute(granted).fetchall())
    assert before == set(superuser.execute(registered).fetchall())
    superuser.execute("ALTER TABLE users ADD COLUMN passport text")
    superuser.execute(
        "UPDATE gth.personal_data_column SET readonly_visible = false"
        " WHERE (table_name, column_name) = ('users', 'country_code')"
    )
    database.psql("-q", "-f", str(SQL / "security.sql"))
    assert set(superuser.execute(granted).fetchall()) == before - {("users", "country_code")}


def test_admin_sees_and_changes_all_but_no_structure(
    database: Database, acme: Tenant, globex: Tenant
) -> None:
    """gth_admin needs no context; it may neither alter a table nor truncate it."""
    admin = database.connect("gth_admin")
    assert admin.execute("SELECT count(DISTINCT tenant_id) FROM users").fetchone() == (2,)
    assert admin.execute("UPDATE users SET display_name = 'x'").rowcount == 4
    for statement in (
        "ALTER TABLE users DISABLE ROW LEVEL SECURITY",
        "TRUNCATE users CASCADE",
        "DROP TABLE users",
    ):
        with pytest.raises(DENIED):
            admin.execute(statement)


@pytest.mark.parametrize(
    "change",
    [
        "retention_policy SET period = '3 months', description = '…', legal_basis = '…', is_enabled = true",
        (
            "partition_policy SET premake = 6, retention = NULL, action = 'keep', archive_schema = NULL,"
            " optimise = 'brin'"
        ),
    ],
)
def test_operators_set_the_periods(database: Database, change: str) -> None:
    """What is configuration of both policies is gth_admin's to change, and no client's."""
    database.psql("-qc", f"UPDATE gth.{change}", role="gth_admin")
    for role in ("gth_app", "gth_readonly", "gth_exporter"):
        with pytest.raises(RuntimeError, match="permission denied"):
            database.psql("-qc", f"UPDATE gth.{change}", role=role)


def test_a_partition_policy_says_since_when_it_is_as_it_is(database: Database, superuser: Connection) -> None:
    """An operator's change counts; that maintenance went through does not."""
    changed = "SELECT max(updated_at) FROM gth.partition_policy"
    installed = scalar(superuser, changed)
    superuser.execute("CALL create_monthly_partitions()")
    assert scalar(superuser, changed) == installed
    database.psql("-qc", "UPDATE gth.partition_policy SET premake = 6", role="gth_admin")
    assert scalar(superuser, changed) > installed


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE gth.retention_policy SET table_name = 'tenants'",
        "UPDATE gth.retention_policy SET action = 'delete_rows'",
        "DELETE FROM gth.retention_policy",
        "UPDATE gth.partition_policy SET parent = 'users'",
        "UPDATE gth.personal_data_column SET readonly_visible = true",
    ],
)
def test_operators_do_not_change_what_policies_work_on(database: Database, statement: str) -> None:
    """That is the release's: a migration writes it."""
    with pytest.raises(RuntimeError, match="permission denied"):
        database.psql("-qc", statement, role="gth_admin")


def test_only_the_pooler_looks_passwords_up(database: Database, superuser: Connection) -> None:
    """It gets the verifier of the roles that may come through the pooler now, and of no other."""
    superuser.execute("ALTER ROLE gth_app PASSWORD 'throw-away'")
    try:
        pooler = database.connect("gth_pooler")
        query = "SELECT usename, passwd FROM gth.pooler_lookup(%s)"
        row = pooler.execute(query, ("gth_app",)).fetchone()
        assert row is not None
        assert row[0] == "gth_app"
        assert row[1].startswith("SCRAM-SHA-256$")
        for role in ("postgres", "gth_scheduler", "gth_owner", "nobody"):
            assert pooler.execute(query, (role,)).fetchall() == []
        for closed in ("NOLOGIN", "VALID UNTIL 'yesterday'"):
            with superuser.transaction(force_rollback=True):
                superuser.execute(f"ALTER ROLE gth_app {closed}")
                assert superuser.execute(query, ("gth_app",)).fetchall() == []
        for role in ("gth_app", "gth_readonly", "gth_admin", "gth_exporter"):
            with pytest.raises(DENIED):
                database.connect(role).execute(query, ("gth_app",))
    finally:
        superuser.execute("ALTER ROLE gth_app PASSWORD NULL")


def test_readers_stay_where_no_standby_streams(database: Database) -> None:
    """prefer_standby() leaves the connection to a lone leader alone."""
    readonly = database.connect("gth_readonly")
    readonly.execute("SELECT gth.prefer_standby()")
    assert readonly.execute("SELECT 1").fetchone() == (1,)


def test_single_tenancy_and_back(database: Database, acme: Tenant) -> None:
    """With gth_tenancy=single gth_app names no tenant; multi takes that back; the rest is an error."""
    database.psql("-q", "-v", "gth_tenancy=single", "-f", str(SQL / "security.sql"))
    app = database.connect("gth_app")
    app.execute("INSERT INTO users (email) VALUES ('solo@example.com')")
    assert app.execute("SELECT email FROM users").fetchall() == [("solo@example.com",)]
    database.psql("-q", "-f", str(SQL / "security.sql"))
    assert database.connect().execute("SELECT * FROM gth.security_audit()").fetchall() == []
    assert database.connect("gth_app").execute("SELECT count(*) FROM users").fetchone() == (1,)
    with app.transaction():
        acme.as_user(app)
        assert app.execute("SELECT id FROM users").fetchall() == [(acme.user,)]
    database.psql("-q", "-v", "gth_tenancy=multi", "-f", str(SQL / "security.sql"))
    assert database.connect("gth_app").execute("SELECT count(*) FROM users").fetchone() == (0,)
    with pytest.raises(RuntimeError, match='gth_tenancy must be "single" or "multi", not "one"'):
        database.psql("-q", "-v", "gth_tenancy=one", "-f", str(SQL / "security.sql"))


def test_a_single_tenant_team_names_no_tenant(database: Database, acme: Tenant) -> None:
    """As the design document has it: statements, a user's context, hot paths; other tenants by their id."""
    database.psql("-q", "-v", "gth_tenancy=single", "-f", str(SQL / "security.sql"))
    app = database.connect("gth_app")
    insert = "INSERT INTO users (email) VALUES (%s) RETURNING id"
    user = scalar(app, insert, "solo@example.com")
    app.execute(insert, ("other@example.com",))
    with app.transaction():
        app.execute("SELECT gth.set_context(gth.current_tenant_id(), %s)", (user,))
        session = scalar(app, "INSERT INTO chat_sessions DEFAULT VALUES RETURNING id")
        assert app.execute("SELECT id FROM users").fetchall() == [(user,)]
    app.execute("SELECT gth.append_message(NULL, %s, %s, 'user', 'Hello')", (user, session))
    tail = app.execute("SELECT content FROM gth.conversation_tail(NULL, %s, %s)", (user, session))
    assert tail.fetchall() == [("Hello",)]
    for kind in ("flight", "hotel"):
        status = app.execute(f"SELECT status FROM gth.cached_{kind}_search(NULL, 'x')").fetchone()
        assert status == ("MISS",)
    with app.transaction():
        acme.as_tenant(app)
        assert app.execute("SELECT count(*) FROM users").fetchone() == (2,)
    assert scalar(app, "SELECT gth.current_tenant_id()::text") == DEFAULT_TENANT
    for document in ("docs/DESIGN_DOCUMENT.md", ".env.example"):
        assert DEFAULT_TENANT in (SQL.parent.parent / document).read_text()


ADVISORY_LOCK = "SELECT pg_advisory_lock(4718273)"


@pytest.mark.parametrize("role", ["gth_app", "gth_readonly", "gth_exporter", "gth_pooler"])
def test_nobody_outside_takes_advisory_locks_or_makes_large_objects(installed: Database, role: str) -> None:
    """A lock left behind on a pooled server would hold up every job; large objects know no tenant."""
    connection = installed.connect(role)
    statements = (ADVISORY_LOCK, "SELECT pg_try_advisory_xact_lock(1, 2)", "SELECT lo_create(0)")
    for statement in statements:
        with pytest.raises(DENIED):
            connection.execute(statement)


def test_the_lock_is_refused_by_the_grant_alone(database: Database) -> None:
    """The mutation: with the right given back, the application takes the lock that migrate waits for."""
    database.connect().execute("GRANT EXECUTE ON FUNCTION pg_advisory_lock(bigint) TO PUBLIC")
    database.connect("gth_app").execute(ADVISORY_LOCK)


@pytest.mark.parametrize("where", ["", " IN DATABASE {database}"], ids=["everywhere", "in-this-database"])
@pytest.mark.parametrize(
    "setting",
    [
        "statement_timeout = 1",
        "row_security = off",
        "application_name = 'gth:x'",
        "search_path = pg_temp",
        "\"TimeZone\" = 'UTC'",
    ],
)
def test_what_a_role_set_for_itself_is_taken_back(database: Database, where: str, setting: str) -> None:
    """A role may change its own settings for later sessions; security.sql puts them right."""
    superuser = database.connect()
    database.psql("-q", "-f", str(SQL / "security.sql"))
    before = superuser.execute(SETTINGS).fetchall()
    statement = f"ALTER ROLE gth_app{where.format(database=database.name)} SET {setting}"
    database.connect("gth_app").execute(statement.encode())
    assert superuser.execute(SETTINGS).fetchall() != before
    database.psql("-f", str(SQL / "security.sql"))
    assert superuser.execute(SETTINGS).fetchall() == before
