"""The tables are the library's, and a database of the release before gets the same ones."""

from __future__ import annotations

import os
import re
import runpy
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import psycopg
import pytest
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.store.postgres import PostgresStore
from tests.sql.conftest import MAPS, ROOT, SQL, load
from tests.sql.support.database import Database, create_database, drop_database
from tests.sql.support.langgraph import conninfo
from tests.sql.support.maintenance import month, scalar
from tests.sql.support.waiting import Caller, wait_until
from tests.sql.test_loading import dump

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sql.support.database import Connection
    from tests.sql.support.server import Server

COLUMNS = """
SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
WHERE table_schema = %s AND table_name ~ '^(checkpoint|store)'
"""
KEYS = """
SELECT c.relname, pg_get_constraintdef(k.oid) FROM pg_constraint AS k
INNER JOIN pg_class AS c ON c.oid = k.conrelid
WHERE c.relnamespace = %s::regnamespace AND k.contype = 'p' AND c.relname ~ '^(checkpoint|store)'
"""
# The store's times may be NULL for the library, which always sets them.
STRICTER = {("store", "created_at"), ("store", "updated_at")}
PROBLEMS = "SELECT problem FROM gth.langgraph_versions WHERE problem IS NOT NULL"


def columns(connection: Connection, schema: str) -> dict[tuple[str, str], tuple[str, str]]:
    """Type and nullability of every column."""
    found = connection.execute(COLUMNS, (schema,)).fetchall()
    return {(table, name): (kind, nullable) for table, name, kind, nullable in found}


def test_the_tables_are_what_the_library_makes(server: Server, database: Database) -> None:
    """Every column of setup()'s tables is in ours, with its type; keys and known migrations are the same."""
    theirs = create_database(server, "langgraph_setup")
    try:
        with PostgresSaver.from_conn_string(conninfo(theirs, role="postgres")) as saver:
            saver.setup()
        with PostgresStore.from_conn_string(conninfo(theirs, role="postgres")) as store:
            store.setup()
        wanted = columns(theirs.connect(), "public")
        ours = columns(database.connect(), "langgraph")
        assert {key: value[0] for key, value in wanted.items()}.items() <= {
            key: value[0] for key, value in ours.items()
        }.items()
        assert {key for key, value in wanted.items() if ours[key] != value} == STRICTER
        added = {(table, name) for table, name in ours.keys() - wanted.keys()}
        assert {name for _, name in added} == {"tenant_id", "created_at"}
        keys = [
            set(d.connect().execute(KEYS, (s,))) for d, s in ((theirs, "public"), (database, "langgraph"))
        ]
        assert keys[0] == keys[1]
        for table in ("checkpoint_migrations", "store_migrations"):
            query = f"SELECT array_agg(v ORDER BY v) FROM {{}}.{table}"
            assert scalar(theirs.connect(), query.format("public")) == scalar(
                database.connect(), query.format("langgraph")
            )
    finally:
        drop_database(theirs)


def test_a_newer_library_is_noticed(database: Database) -> None:
    """A migration beyond those of this release, or tables that hide ours, are told; else nothing is."""
    superuser = database.connect()
    assert superuser.execute(PROBLEMS).fetchall() == []
    superuser.execute("INSERT INTO langgraph.checkpoint_migrations VALUES (10)")
    assert superuser.execute(PROBLEMS).fetchall() == [
        ("LangGraph's checkpointer is at migration 10, this version knows 9",)
    ]
    superuser.execute("DELETE FROM langgraph.checkpoint_migrations WHERE v = 10")
    superuser.execute("CREATE TABLE public.store (prefix text)")
    found = superuser.execute(PROBLEMS).fetchall()
    assert found == [("schema public has tables of LangGraph's store, which hide those of schema langgraph",)]


def edit(file: Path, pattern: str, replacement: str) -> None:
    """Change what must be there."""
    text, number = re.subn(pattern, replacement, file.read_text(), flags=re.MULTILINE)
    assert number, (file, pattern)
    file.write_text(text)


def release_0010(folder: Path) -> Path:
    """The maps of release 0010: no conversation ends before it began, whose clock ever says so."""
    shutil.copytree(SQL, folder)
    edit(folder / "schema" / "guard.sql", "0011_clocks_that_differ", "0010_consents_and_periods")
    sessions = folder / "schema" / "chat_sessions.sql"
    edit(sessions, r"^    -- An hour, .*\n", "")
    edit(sessions, r"(ended_at >= created_at) - interval '1 hour'", r"\1")
    return folder


def release_0009(folder: Path) -> Path:
    """The maps of release 0009: consents go by their own clock, and what is idle or came to nothing stays."""
    release_0010(folder)
    schema = folder / "schema"
    edit(schema / "guard.sql", "0010_consents_and_periods", "0009_carriers_and_times")
    edit(folder / "maintenance.sql", r"^\\ir maintenance/delete_unbooked.sql\n", "")
    shutil.copytree(ROOT / "tests/sql/releases/0009", folder / "maintenance", dirs_exist_ok=True)
    grants = folder / "maintenance" / "grants.sql"
    edit(grants, r"(purge_batch\(uuid, text, regclass), timestamptz, jsonb", r"\1")
    consents = schema / "user_consents.sql"
    edit(
        consents,
        r"ORDER BY\n(    .*\n)+COMMENT ON VIEW .*\n.*;",
        "ORDER BY tenant_id, user_id, purpose, decided_at DESC, id DESC;\n"
        "COMMENT ON VIEW user_consent_status IS 'As before.';",
    )
    edit(consents, ", by the clock of whoever heard it", "")
    edit(consents, r"^COMMENT ON COLUMN user_consents.created_at .*\n", "")
    registers = schema / "privacy.sql"
    edit(registers, r"^    columns_of text,\n", "")
    edit(registers, r",?\n    CONSTRAINT retention_policy_columns_of_\w+ .*?(?=,?\n)", "")
    edit(registers, r"^COMMENT ON COLUMN gth.retention_policy.columns_of IS\n.*\n", "")
    edit(registers, r", 'delete_unbooked'| delete_unbooked \(.*?\);", "")
    edit(
        schema / "privacy_register.sql",
        r"^\(\n    'abandoned_bookings'(.*\n){3}\),\n|^-- (Access|Who is).*\n(.*\n)+?\);\n\n",
        "",
    )
    for name in ("bookings.sql", "flight_bookings.sql", "hotel_bookings.sql"):
        edit(schema / name, r"^-- Erasure of one user.*\nCREATE INDEX \w+_tenant_id_user_id_idx .*\n", "")
    return folder


def release_0008(folder: Path) -> Path:
    """The maps of release 0008: every flight has a carrier's code, and a time may be infinite."""
    release_0009(folder)
    schema = folder / "schema"
    shutil.copytree(ROOT / "tests" / "sql" / "releases" / "0008", schema, dirs_exist_ok=True)
    edit(folder / "security" / "context.sql", r"(cached_\w+_search\(uuid, text), integer", r"\1")
    edit(schema / "guard.sql", "0009_carriers_and_times", "0008_limits")
    flights = schema / "flight_bookings.sql"
    edit(
        flights, r",\n    -- An airline of a region(.*\n){4}.*(?=,\n    CONSTRAINT flight_segments_times)", ""
    )
    edit(flights, r"^    operating_carrier_name text,\n", "")
    edit(flights, r"^    operating_carrier text,", "    operating_carrier text NOT NULL,")
    edit(flights, r"^COMMENT ON COLUMN flight_segments.operating_carrier_name .*\n", "")
    edit(flights, "IATA designator; NULL for one that has none", "IATA designator")
    edit(schema / "bookings.sql", r",\n    -- An hour, .*\n.*(?=,\n    CONSTRAINT bookings_times)", "")
    times = r",\n    CONSTRAINT \w+_times_check CHECK \((.*\)|\n(        .*\n)+    \))(?=\n\))"
    for file in schema.glob("*.sql"):
        if re.search(times, file.read_text()):
            edit(file, times, "")
    edit(schema / "privacy_register.sql", "operating_carrier_name,", "")
    edit(schema / "tenants.sql", r"status IS\n'active, suspended or closed\. .*';", "status IS 'as before';")
    edit(schema / "users.sql", r"active or suspended\. .*';", "active or suspended.';")
    edit(
        schema / "search_caches.sql",
        "what has another one .* is a MISS",
        "a reader takes only the one it knows",
    )
    edit(schema / "search_caches.sql", "the answer is STALE, without results too", "an answer is STALE")
    return folder


def release_0007(folder: Path) -> Path:
    """The maps of release 0007: those of 0008 without the limits, and with what was instead."""
    release_0008(folder)
    schema = folder / "schema"
    edit(schema / "guard.sql", "0008_limits", "0007_registers")
    limit = r",\n(    --.*\n)?    CONSTRAINT \w+_(length|size|created_at)_check\s+CHECK \(.*\)(?=,?\n)"
    for file in schema.glob("*.sql"):
        if re.search(limit, file.read_text()):
            edit(file, limit, "")
    for name in ("bookings.sql", "flight_bookings.sql"):
        edit(schema / name, "position smallint NOT NULL", "position smallint NOT NULL DEFAULT 1")
    for name, index in (("bookings.sql", "created_at DESC"), ("chat_sessions.sql", "last_message_at DESC")):
        edit(schema / name, rf"(user_id, {index}\));$", r"\1 WHERE deleted_at IS NULL;")
    for key in ("flight_booking_id", "traveller_id"):
        edit(
            schema / "flight_bookings.sql",
            rf"(_{key}_user_id_fkey\n    FOREIGN KEY .*\)),$",
            r"\1 ON DELETE CASCADE,",
        )
    edit(schema / "flight_bookings.sql", " What has a ticket is not deleted.*';", "';")
    edit(
        schema / "flight_bookings.sql", "IF NOT gth.is_time_zone", "IF p_at IS NULL AND NOT gth.is_time_zone"
    )
    edit(schema / "checks.sql", r" AND length\(p_tag\) <= 35", "")
    edit(schema / "chat_messages.sql", "IF v_found.hidden IS NOT NULL", "IF false")
    edit(schema / "append_message.sql", r"coalesce\(p_metadata, '{}'\)", "p_metadata")
    edit(schema / "tenants.sql", "the application (gives|suggests to) new users", "for new users")
    return folder


def release_0002(folder: Path) -> Path:
    """The maps of release 0002: those of 0007 with the files that it had instead."""
    release_0007(folder)
    shutil.copytree(ROOT / "tests" / "sql" / "releases" / "0002", folder / "schema", dirs_exist_ok=True)
    edit(
        folder / "schema.sql",
        r"^\\ir schema/(job_(requests|status)|detached_partition|analytics_events_hourly).*\n",
        "",
    )
    edit(folder / "schema" / "guard.sql", "0007_registers", "0002_langgraph")
    edit(folder / "schema" / "privacy.sql", "detached, archived,", "detached,")
    edit(folder / "schema" / "privacy.sql", ": erasure, retention", ": export, erasure, retention")
    edit(folder / "schema" / "users.sql", "was last erased", "was erased")
    edit(
        folder / "schema" / "privacy.sql", ", 'trim_history'| trim_history: gth.trim_job_history.. does.", ""
    )
    edit(
        folder / "schema" / "privacy_register.sql", ", but for each job''s last success and last failure", ""
    )
    edit(folder / "schema" / "privacy_register.sql", "'trim_history'", "'delete_rows'")
    edit(folder / "schema" / "privacy_register.sql", " but the names of operators;", ";")
    edit(folder / "schema" / "analytics_events.sql", r"^ +recorded_at .*\n", "")
    edit(folder / "schema" / "analytics_events.sql", r"^CREATE INDEX analytics_events_recorded_at.*\n", "")
    edit(folder / "schema" / "analytics_events.sql", r"^COMMENT ON COLUMN .*recorded_at.*\n", "")
    edit(folder / "schema" / "privacy_register.sql", ",recorded_at", "")
    return folder


def baseline(folder: Path) -> Path:
    """The maps of release 0001: those of 0002 without what that step brings."""
    release_0002(folder)
    edit(folder / "schema.sql", r"^\\ir schema/langgraph_.*\n", "")
    edit(
        folder / "schema" / "guard.sql",
        "gth_schema_version 0002_langgraph",
        "gth_schema_version 0001_baseline",
    )
    edit(folder / "schema" / "privacy.sql", "'sweep', |'delete_threads', ?", "")
    edit(folder / "schema" / "privacy.sql", " sweep: gth.sweep_store.. does| delete_threads;", "")
    edit(
        folder / "schema" / "privacy.sql", "schema public or langgraph, no name is in both;", "schema public;"
    )
    return folder


def migrate(database: Database) -> str:
    """Run the versioned steps as the service `migrate` does; returns what they say."""
    code = (
        "import psycopg; from gth_migrate.schema import upgrade_schema;"
        "print(upgrade_schema(psycopg.connect(autocommit=True)))"
    )
    environment = {
        "PGHOST": str(database.server.folder),
        "PGPORT": str(database.server.port),
        "PGUSER": "postgres",
        "PGDATABASE": database.name,
        "GTH_SHARE": str(ROOT / "postgres"),
        "PYTHONPATH": str(ROOT / "postgres"),
    }
    result = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | environment,
        text=True,
        capture_output=True,
        check=False,
    )
    assert (result.returncode, result.stdout.splitlines()[-1:]) == (0, ["0011_clocks_that_differ"]), (
        result.stderr
    )
    return result.stdout


def cut_off_0005(database: Database, connection: Connection) -> None:
    """Leave what step 0005 leaves that is killed: the column, a part that is not attached, an invalid one."""
    step = runpy.run_path(str(ROOT / "postgres/migrations/versions/0005_rollups.py"))
    with connection.transaction():
        connection.execute(step["COLUMN"])
    build = "CREATE INDEX CONCURRENTLY {0}_recorded_at_idx ON {0} USING brin (recorded_at)"
    connection.execute(build.format("analytics_events_default"))
    table = f"analytics_events_y{month(0):%Ym%m}"
    writer = database.connect(autocommit=False)
    writer.execute(f"LOCK TABLE {table} IN ROW EXCLUSIVE MODE")
    builder = Caller(database, build.format(table), "postgres")
    builder.start()
    wait_until("SELECT to_regclass(%s) IS NOT NULL", connection, f"{table}_recorded_at_idx")
    connection.execute("SELECT pg_cancel_backend(%s)", (builder.pid,))
    builder.join()
    writer.rollback()


@pytest.mark.parametrize("is_cut_off", [False, True])
def test_a_migrated_database_is_a_fresh_one(
    server: Server, empty_database: Database, tmp_path: Path, *, is_cut_off: bool
) -> None:
    """From 0001 with rows: the dump is that of a fresh database, the registers too, and the rows are kept.

    So it is when the one step that cannot be a single transaction was killed half-way before.
    """
    folder = baseline(tmp_path / "sql")
    empty_database.psql("-q", "-f", str(folder / "schema.sql"))
    tenant = empty_database.add_tenant("kept")
    connection = empty_database.connect()
    connection.execute(
        "INSERT INTO analytics_events (tenant_id, event_name) VALUES (%s, 'page_view')", (tenant.id,)
    )
    assert scalar(connection, "SELECT to_regclass('langgraph.checkpoints')") is None
    if is_cut_off:
        cut_off_0005(empty_database, connection)
    migrate(empty_database)
    for name in MAPS[1:]:
        empty_database.psql("-q", "-f", str(SQL / name))
    fresh = load(create_database(server, "langgraph_fresh"))
    try:
        assert dump(server, empty_database) == dump(server, fresh)
        for register in ("retention_policy", "personal_data_column"):
            query = f"SELECT r::text FROM gth.{register} AS r ORDER BY 1"
            assert connection.execute(query).fetchall() == fresh.connect().execute(query).fetchall()
    finally:
        drop_database(fresh)
    assert scalar(connection, "SELECT count(*) FROM users WHERE tenant_id = %s", tenant.id) == 2
    # an event of before is counted as well
    assert scalar(connection, "SELECT recorded_at > created_at FROM analytics_events")
    assert scalar(connection, "CALL gth.refresh_rollups()") == 1


def test_an_older_database_is_upgraded_as_documented(
    server: Server, empty_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The design document's line brings up the very first release, and the files load again."""
    older = baseline(tmp_path / "sql")
    empty_database.psql("-q", "-f", str(older / "schema.sql"))
    document = (ROOT / "docs" / "DESIGN_DOCUMENT.md").read_text(encoding="utf-8")
    command = re.search(r"^PGUSER=\S+ .*/alembic upgrade head$", document, re.M)
    assert command is not None
    monkeypatch.setenv("PGHOST", str(server.folder))
    monkeypatch.setenv("PGPORT", str(server.port))
    line = command[0].replace("global_travel_hub", empty_database.name)
    result = subprocess.run(["sh", "-c", line], cwd=ROOT, text=True, capture_output=True, check=False)
    assert result.returncode == 0, result.stderr
    for name in MAPS:
        empty_database.psql("-q", "-f", str(SQL / name))


def test_0006_takes_the_trigger_from_inserts(server: Server, database: Database) -> None:
    """A database of release 0005, whose inserts ran it: migrated, it is a fresh one."""
    fresh, connection = dump(server, database), database.connect()
    for table in ("checkpoints", "checkpoint_blobs", "checkpoint_writes", "store"):
        connection.execute(
            f"CREATE OR REPLACE TRIGGER {table}_context BEFORE INSERT OR UPDATE OR DELETE"
            f" ON langgraph.{table} FOR EACH STATEMENT EXECUTE FUNCTION gth.require_tenant_to_write()"
        )
    connection.execute("UPDATE gth.alembic_version SET version_num = '0005_rollups'")
    assert dump(server, database) != fresh
    migrate(database)
    # as migrate does: a later step leaves a function that it takes away
    database.psql("-q", "-f", str(SQL / "maintenance.sql"))
    assert dump(server, database) == fresh


@pytest.mark.parametrize("table", ["checkpoints", "checkpoint_blobs", "checkpoint_writes", "store"])
def test_no_statement_goes_without_a_tenant(database: Database, table: str) -> None:
    """Inserts are refused by the default value or by the policy, what changes rows by the trigger."""
    tenant, app = database.add_tenant("acme"), database.connect("gth_app")
    superuser = database.connect()
    row = superuser.execute(
        "SELECT string_agg(quote_ident(column_name), ', '), string_agg(CASE data_type"
        " WHEN 'integer' THEN '1' WHEN 'jsonb' THEN '''{}''' ELSE '''x''' END, ', ')"
        " FROM information_schema.columns WHERE table_schema = 'langgraph' AND table_name = %s"
        " AND is_nullable = 'NO' AND column_name NOT IN ('tenant_id', 'created_at', 'updated_at')",
        (table,),
    ).fetchone()
    assert row is not None
    statements = {
        f"INSERT INTO langgraph.{table} ({row[0]}) VALUES ({row[1]})": "app.tenant_id is not set",
        f"INSERT INTO langgraph.{table} ({row[0]}, tenant_id) VALUES ({row[1]}, '{tenant.id}')": (
            "row-level security"
        ),
        f"UPDATE langgraph.{table} SET {row[0].split(',')[0]} = 'y'": "app.tenant_id is not set",
        f"DELETE FROM langgraph.{table}": "app.tenant_id is not set",
    }
    for statement, refusal in statements.items():
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match=refusal):
            app.execute(statement.encode())
    app.execute("SELECT set_config('app.tenant_id', %s, false)", (str(tenant.id),))
    for statement in statements:
        app.execute(statement.encode())
        app.execute(f"DELETE FROM langgraph.{table}".encode())
