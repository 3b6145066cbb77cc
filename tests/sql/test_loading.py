"""The README's psql lines, word for word, from either folder, each twice."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest
from tests.sql.conftest import MAPS, ROOT, SQL
from tests.sql.support.database import Database, drop_database
from tests.sql.support.maintenance import month

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sql.support.server import Server


@pytest.mark.parametrize(
    ("folder", "prefix"), [(ROOT, "postgres/sql/"), (SQL, "")], ids=["root", "own-folder"]
)
def test_loads_from_either_folder_and_twice(
    server: Server, empty_database: Database, folder: Path, prefix: str
) -> None:
    """Each file loads without a warning; a second time it says so or does nothing, and nothing is damaged."""
    for name in MAPS:
        result = server.psql(empty_database.name, "-f", prefix + name, cwd=folder)
        assert (result.returncode, result.stderr) == (0, ""), name
    before = dump(server, empty_database)
    for name in MAPS:
        result = server.psql(empty_database.name, "-f", prefix + name, cwd=folder)
        assert result.returncode == 0, result.stderr
        assert "ERROR" not in result.stderr
        assert ("already installed, version 0011_clocks_that_differ, nothing changed" in result.stderr) == (
            name == "schema.sql"
        )
    assert dump(server, empty_database) == before


def test_refuses_a_foreign_database(server: Server, empty_database: Database) -> None:
    """A database with somebody else's table "tenants" is left alone, with exit code 3."""
    connection = empty_database.connect()
    connection.execute("CREATE TABLE tenants (id integer)")
    result = server.psql(empty_database.name, "-f", str(SQL / "schema.sql"))
    assert result.returncode == 3
    assert 'has a table "tenants" that is not ours' in result.stderr
    assert connection.execute("SELECT to_regnamespace('gth')").fetchone() == (None,)


def test_refuses_another_version(server: Server, database: Database) -> None:
    """An installed schema of another version is for the migrations; the message names both versions."""
    database.connect().execute("UPDATE gth.alembic_version SET version_num = '0000_older'")
    result = server.psql(database.name, "-f", str(SQL / "schema.sql"))
    assert result.returncode == 3
    assert "installed in version 0000_older, these files are version 0011_clocks_that_differ" in result.stderr
    assert "migrate" in result.stderr


@pytest.mark.parametrize("name", MAPS[1:])
def test_what_is_loaded_again_is_of_the_schemas_release(
    server: Server, database: Database, name: str
) -> None:
    """On an older schema it would load, and every purge would fail: refused, with nothing changed."""
    database.connect().execute("UPDATE gth.alembic_version SET version_num = '0000_older'")
    before = dump(server, database)
    result = server.psql(database.name, "-f", str(SQL / name))
    assert result.returncode == 3
    assert "installed in version 0000_older, these files are version 0011_clocks_that_differ" in result.stderr
    assert "docs/DESIGN_DOCUMENT.md#without-docker" in result.stderr
    assert dump(server, database) == before


@pytest.mark.parametrize("name", MAPS[1:])
def test_the_schema_comes_first(server: Server, empty_database: Database, name: str) -> None:
    """Files in the wrong order say which is missing."""
    result = server.psql(empty_database.name, "-f", str(SQL / name))
    assert result.returncode == 3
    assert f'database "{empty_database.name}" has no travel hub in it' in result.stderr
    assert "Load schema.sql first" in result.stderr


def test_names_are_right_whatever_the_terminal_is(
    server: Server, installed: Database, empty_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files are UTF-8, also where the environment or the terminal's locale says Latin-1."""
    monkeypatch.setenv("PGCLIENTENCODING", "LATIN1")
    for name in MAPS:
        empty_database.psql("-q", "-f", str(SQL / name))
    cities = "SELECT iata_code, city FROM airports ORDER BY iata_code"
    monkeypatch.delenv("PGCLIENTENCODING")
    expected = installed.connect().execute(cities).fetchall()
    assert empty_database.connect().execute(cities).fetchall() == expected
    assert ("AES", "Ålesund") in expected


@pytest.mark.parametrize(
    "habit",
    ["\\set AUTOCOMMIT off", "search_path = elsewhere, public", "standard_conforming_strings = off"],
    ids=["autocommit", "search-path", "strings"],
)
def test_habits_of_a_dba_change_nothing(
    server: Server, installed: Database, empty_database: Database, habit: str
) -> None:
    """A psqlrc without autocommit, a search path that leads elsewhere, backslashes of old."""
    connection = empty_database.connect()
    connection.execute("CREATE SCHEMA elsewhere; GRANT ALL ON SCHEMA elsewhere TO PUBLIC")
    connection.execute("CREATE TABLE elsewhere.currencies ()")
    is_setting = not habit.startswith("\\")
    alter = f"ALTER DATABASE {empty_database.name}"
    if is_setting:
        connection.execute(f"{alter} SET {habit}".encode())
    for name in [*MAPS, *MAPS[1:]]:
        first = [] if is_setting else ["-c", habit]
        result = server.psql(empty_database.name, *first, "-f", str(SQL / name))
        assert (result.returncode, result.stderr) == (0, ""), name
    if is_setting:
        connection.execute(f"{alter} RESET {habit.split(maxsplit=1)[0]}".encode())
    connection.execute("DROP SCHEMA elsewhere CASCADE")
    assert dump(server, empty_database) == dump(server, installed)


@pytest.mark.parametrize(
    ("encoding", "exit_code", "said"),
    [("LATIN1", 3, "has the encoding LATIN1"), ("SQL_ASCII", 0, "has no encoding")],
)
def test_a_database_takes_every_name(server: Server, encoding: str, exit_code: int, said: str) -> None:
    """One that lacks characters is refused, one without an encoding is warned of (LANG was unset)."""
    database = Database(server, f"encoded_{encoding.lower()}")
    connection = Database(server, "postgres").connect()
    connection.execute(
        f"CREATE DATABASE {database.name} TEMPLATE template0 ENCODING '{encoding}' LOCALE 'C'".encode()
    )
    try:
        result = server.psql(database.name, "-f", str(SQL / "schema.sql"))
        assert result.returncode == exit_code, result.stderr
        assert said in result.stderr
        assert "createdb --encoding=UTF8 --template=template0" in result.stderr
    finally:
        drop_database(database)
        connection.close()


def test_a_failure_leaves_nothing(server: Server, empty_database: Database) -> None:
    """schema.sql is one transaction: cut off half-way, nothing is there; the next run is complete."""
    connection = empty_database.connect()
    connection.execute(
        "CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'refused'; END $$"
    )
    connection.execute(
        "CREATE EVENT TRIGGER refuse ON ddl_command_end WHEN TAG IN ('CREATE VIEW') EXECUTE FUNCTION refuse()"
    )
    result = server.psql(empty_database.name, "-f", str(SQL / "schema.sql"))
    assert result.returncode == 3
    assert "refused" in result.stderr
    assert connection.execute("SELECT to_regclass('tenants'), to_regnamespace('gth')").fetchone() == (
        None,
        None,
    )
    connection.execute("DROP EVENT TRIGGER refuse")
    assert server.psql(empty_database.name, "-f", str(SQL / "schema.sql")).returncode == 0


def test_procedures_and_their_steps_come_together(server: Server, database: Database) -> None:
    """A step that is refused takes the procedures along: a job never meets those of another release."""
    connection = database.connect()
    connection.execute("COMMENT ON PROCEDURE gth.purge_policy IS 'as before'")
    connection.execute(
        "CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS"
        " $$ BEGIN IF current_user = 'gth_scheduler' THEN RAISE EXCEPTION 'refused'; END IF; END $$"
    )
    connection.execute("CREATE EVENT TRIGGER refuse ON ddl_command_end EXECUTE FUNCTION refuse()")
    result = server.psql(database.name, "-f", str(SQL / "maintenance.sql"))
    assert result.returncode == 3
    assert "refused" in result.stderr
    comment = "SELECT obj_description('gth.purge_policy'::regproc, 'pg_proc')"
    assert connection.execute(comment).fetchone() == ("as before",)


def test_a_month_that_cannot_be_made_keeps_nobody_out(server: Server, database: Database) -> None:
    """It is told, with what to do about it, and the rest is loaded: an outage would be worse."""
    name = f"chat_messages_y{month(2):%Ym%m}"
    connection = database.connect()
    connection.execute(f"ALTER TABLE chat_messages DETACH PARTITION {name}".encode())
    connection.execute("COMMENT ON PROCEDURE gth.purge_policy IS 'as before'")
    result = server.psql(database.name, "-v", "ON_ERROR_STOP=1", "-f", str(SQL / "maintenance.sql"))
    assert result.returncode == 0, result.stderr
    assert f"{name} stands where the partition of" in result.stderr
    assert "months could not all be made" in result.stderr
    comment = "SELECT obj_description('gth.purge_policy'::regproc, 'pg_proc')"
    assert connection.execute(comment).fetchone() != ("as before",)


def test_a_rollup_that_cannot_be_filled_keeps_nobody_out(server: Server, database: Database) -> None:
    """The same for development data."""
    connection = database.connect()
    connection.execute("INSERT INTO tenants (slug, name, is_demo) VALUES ('demo', 'Demo', true)")
    connection.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$;"
        "CREATE TRIGGER refuse BEFORE UPDATE ON gth.rollup_state"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse()"
    )
    result = server.psql(database.name, "-v", "ON_ERROR_STOP=1", "-f", str(SQL / "maintenance.sql"))
    assert result.returncode == 0, result.stderr
    assert "ERROR:  refused" in result.stderr
    assert "rollup could not be filled" in result.stderr


def test_documented_queries(installed: Database) -> None:
    """The three look-round queries of the issue answer."""
    connection = installed.connect()
    partitions = connection.execute(
        "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'chat_messages_y%'"
    ).fetchall()
    assert len(partitions) >= 4
    assert all(re.fullmatch(r"chat_messages_y\d{4}m\d{2}", name) for (name,) in partitions)
    flags = connection.execute(
        "SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class"
        " WHERE relname IN ('users','chat_sessions','bookings')"
    ).fetchall()
    assert sorted(flags) == [("bookings", True, True), ("chat_sessions", True, True), ("users", True, True)]
    assert [row[0] for row in connection.execute("SELECT * FROM cache_performance")] == ["flight", "hotel"]


@pytest.mark.parametrize("way", ["variable", "environment"])
def test_a_password_is_set_and_kept_out_of_the_log(
    server: Server, empty_database: Database, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """Given with -v or in the environment it is set, quotes and all, hashed; no log line has it."""
    password = 'it\'s "secret"'
    if way == "environment":
        monkeypatch.setenv("GTH_APP_PASSWORD", password)
    given = ["-v", f"gth_app_password={password}"] if way == "variable" else []
    for name in MAPS[:2]:
        empty_database.psql("-q", *given, "-f", str(SQL / name))
    connection = empty_database.connect()
    try:
        row = connection.execute("SELECT rolpassword FROM pg_authid WHERE rolname = 'gth_app'").fetchone()
        assert row is not None
        assert row[0].startswith("SCRAM-SHA-256$")
        log = server.log.read_text()
        assert "ALTER ROLE gth_app LOGIN" in log
        assert "secret" not in log
    finally:
        connection.execute("ALTER ROLE gth_app PASSWORD NULL")


def dump(server: Server, database: Database) -> list[str]:
    """Every line pg_dump has about structure, privileges and policies, sorted: grants have no order."""
    command = [
        str(server.programs / "pg_dump"),
        "-h",
        str(server.folder),
        "-U",
        "postgres",
        "-s",
        database.name,
    ]
    text = subprocess.run(command, text=True, capture_output=True, check=True).stdout
    # Newer releases of pg_dump print a random key.
    return sorted(line for line in text.splitlines() if not re.match(r"\\(un)?restrict ", line))


EARLIER_FUNCTIONS = """
DROP FUNCTION gth.purge_batch;
SET ROLE gth_owner;
DROP FUNCTION gth.delete_due_rows;
CREATE FUNCTION gth.purge_batch(r uuid, p text, t regclass) RETURNS bigint LANGUAGE sql AS 'SELECT 0';
CREATE FUNCTION gth.purge_batch(r uuid, p text, t regclass, c timestamptz)
RETURNS bigint LANGUAGE sql AS 'SELECT 0';
CREATE FUNCTION gth.delete_due_rows(t regclass, a name, c timestamptz, l integer)
RETURNS bigint LANGUAGE sql AS 'SELECT 0';
CREATE FUNCTION gth.delete_due_rows(t regclass, a name, c timestamptz, l integer, r timestamptz)
RETURNS bigint LANGUAGE sql AS 'SELECT 0';
CREATE FUNCTION gth.late_subjects(l integer) RETURNS bigint LANGUAGE sql AS 'SELECT 0';
DROP FUNCTION gth.bloated_indexes, gth.tables_to_vacuum, gth.protect_tenant_table, gth.create_tenant_policies;
CREATE FUNCTION gth.bloated_indexes(p double precision DEFAULT 0.4, b bigint DEFAULT 0)
RETURNS TABLE (statement text) LANGUAGE sql AS 'SELECT NULL::text';
CREATE FUNCTION gth.tables_to_vacuum(p_dead_ratio double precision DEFAULT 0.1)
RETURNS TABLE (statement text, table_name regclass) LANGUAGE sql AS 'SELECT NULL::text, NULL::regclass';
CREATE FUNCTION gth.protect_tenant_table(t regclass, u name DEFAULT 'user_id', n name DEFAULT 'tenant_id')
RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION gth.create_tenant_policies(t regclass, n name, u name)
RETURNS void LANGUAGE sql AS 'SELECT';
CREATE OR REPLACE FUNCTION gth.note_thread_on_sessions()
RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE OR REPLACE FUNCTION gth.touch_soft_deletable_row()
RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
"""


def test_functions_of_an_earlier_release_are_replaced(server: Server, database: Database) -> None:
    """Those whose arguments or answers changed go: calls would be ambiguous. What triggers call follows."""
    before = dump(server, database)
    database.connect().execute(EARLIER_FUNCTIONS)
    assert dump(server, database) != before
    for name in MAPS[1:]:
        result = server.psql(database.name, "-f", str(SQL / name))
        assert (result.returncode, "ERROR" in result.stderr) == (0, False), result.stderr
    after = [line for line in dump(server, database) if "search_path" not in line]
    assert after == [line for line in before if "search_path" not in line]


@pytest.mark.parametrize("name", [*MAPS, "seed_data.sql"])
def test_maps_list_every_file_of_their_folder_once(name: str) -> None:
    """No file is forgotten, and none is loaded twice."""
    folder = name.removesuffix(".sql").removesuffix("_data")
    listed = re.findall(r"^\\ir (\S+)$", (SQL / name).read_text(), flags=re.MULTILINE)
    assert sorted(listed) == sorted(f"{folder}/{file.name}" for file in (SQL / folder).glob("*.sql"))
