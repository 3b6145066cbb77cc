"""The tables are the library's, and a database of the release before gets the same ones."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.store.postgres import PostgresStore
from tests.sql.conftest import MAPS, ROOT, SQL, load
from tests.sql.support.database import Database, create_database, drop_database
from tests.sql.support.langgraph import conninfo
from tests.sql.support.maintenance import scalar
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


def release_0002(folder: Path) -> Path:
    """The maps of release 0002: today's with the files that it had instead."""
    shutil.copytree(SQL, folder)
    shutil.copytree(ROOT / "tests" / "sql" / "releases" / "0002", folder / "schema", dirs_exist_ok=True)
    edit(folder / "schema.sql", r"^\\ir schema/(job_(requests|status)|detached_partition).*\n", "")
    edit(folder / "schema" / "guard.sql", "0004_partition_policy", "0002_langgraph")
    edit(folder / "schema" / "privacy.sql", "detached, archived,", "detached,")
    edit(
        folder / "schema" / "privacy.sql", ", 'trim_history'| trim_history: gth.trim_job_history.. does.", ""
    )
    edit(
        folder / "schema" / "privacy_register.sql", ", but for each job''s last success and last failure", ""
    )
    edit(folder / "schema" / "privacy_register.sql", "'trim_history'", "'delete_rows'")
    edit(folder / "schema" / "privacy_register.sql", " but the names of operators;", ";")
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


def migrate(database: Database) -> None:
    """Run the versioned steps as the service `migrate` does."""
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
    assert (result.returncode, result.stdout.strip()) == (0, "0004_partition_policy"), result.stderr


def test_a_migrated_database_is_a_fresh_one(server: Server, empty_database: Database, tmp_path: Path) -> None:
    """From 0001 with rows: the dump is that of a fresh database, the registers too, and the rows are kept."""
    folder = baseline(tmp_path / "sql")
    empty_database.psql("-q", "-f", str(folder / "schema.sql"))
    tenant = empty_database.add_tenant("kept")
    connection = empty_database.connect()
    assert scalar(connection, "SELECT to_regclass('langgraph.checkpoints')") is None
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
