"""What keeps `migrate` from its work is told in a few words, with what to do, and never by a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.sql.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sql.support.database import Database

STEP = '''"""The next step."""
from alembic import op
revision, down_revision = "9999_next", {head!r}
def upgrade() -> None:
    """Wait for a table, for a moment."""
    op.execute("SET LOCAL lock_timeout = '10ms'; ALTER TABLE public.tenants ADD COLUMN loyalty_program text")
'''
# Every step of `up` but Patroni's, which a lone server has not.
SCHEMA = (
    "import psycopg; from gth_migrate.schema import upgrade_schema;"
    " upgrade_schema(psycopg.connect(autocommit=True))"
)
DATABASE = (
    "import psycopg; from gth_migrate.schema import ensure_database;"
    " ensure_database(psycopg.connect(autocommit=True))"
)
CONFIGURATION = (
    "import gth_node.__main__ as node; node.DYNAMIC = pathlib.Path('dcs.yml'); node.dynamic_configuration()"
)


def run(work: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command `up` where it consists of that work."""
    program = (
        "import pathlib, sys; import gth_migrate.__main__ as program\n"
        f"def up():\n    {work}\n"
        "program.up = up; sys.argv[1:] = ['up']; sys.exit(program.main())"
    )
    return subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": str(ROOT / "postgres")} | environment,
        cwd=ROOT / "postgres",
        capture_output=True,
        text=True,
        check=False,
    )


def on(database: Database, share: Path) -> dict[str, str]:
    """Libpq's environment, and the files of a release."""
    where = {"PGHOST": str(database.server.folder), "PGPORT": str(database.server.port)}
    return where | {"PGUSER": "postgres", "PGDATABASE": database.name, "GTH_SHARE": str(share)}


def release(folder: Path, head: str) -> Path:
    """This release's steps, and one more on top of `head`."""
    shutil.copytree(ROOT / "postgres" / "migrations", folder / "migrations")
    (folder / "migrations" / "versions" / "9999_next.py").write_text(STEP.format(head=head))
    return folder


def head_of(database: Database) -> str:
    """The version of a database as this release makes it."""
    row = database.connect().execute("SELECT version_num FROM gth.alembic_version").fetchone()
    assert row is not None
    return str(row[0])


def test_a_step_that_gets_no_lock_says_so(database: Database, tmp_path: Path) -> None:
    """A report of the night reads the table: run again later, and it works."""
    files = release(tmp_path, head_of(database))
    reader = database.connect(autocommit=False)
    reader.execute("SELECT count(*) FROM tenants")
    answer = run(SCHEMA, **on(database, files))
    assert answer.returncode == 1
    assert "canceling statement due to lock timeout" in answer.stderr
    assert "run `make up` again" in answer.stderr
    assert "Traceback" not in answer.stderr
    reader.rollback()
    answer = run(SCHEMA, **on(database, files))
    assert (answer.returncode, head_of(database)) == (0, "9999_next"), answer.stderr


def test_what_the_database_is_set_to_is_not_for_migrate(database: Database, tmp_path: Path) -> None:
    """What applications' statements are held to, neither a step nor a file is, and a version is text."""
    files = release(tmp_path, head_of(database))
    step = files / "migrations" / "versions" / "9999_next.py"
    step.write_text(step.read_text().replace("SET LOCAL", "SELECT pg_sleep(0.5); SET LOCAL"))
    (files / "sql").mkdir()
    (files / "sql" / "long.sql").write_text("SELECT pg_sleep(0.5);")
    database.psql("-c", f"ALTER DATABASE {database.name} SET statement_timeout = '300ms'")
    database.psql("-c", f"ALTER DATABASE {database.name} SET client_encoding = 'SQL_ASCII'")
    database.psql("-c", f"ALTER DATABASE {database.name} SET default_transaction_read_only = on")
    work = f"{SCHEMA}; from gth_migrate.schema import run_sql_file; run_sql_file('long.sql')"
    answer = run(work, **on(database, files))
    writable = "SET default_transaction_read_only = off"
    database.psql("-c", writable, "-c", f"ALTER DATABASE {database.name} RESET ALL")
    assert (answer.returncode, head_of(database)) == (0, "9999_next"), answer.stderr


def test_steps_that_do_not_fit_together_say_so(database: Database, tmp_path: Path) -> None:
    """Two steps on one, as a bad merge makes them."""
    answer = run(SCHEMA, **on(database, release(tmp_path, "0006_langgraph_triggers")))
    assert answer.returncode == 1
    assert "multiple head" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_switch_that_is_neither_on_nor_off_says_so() -> None:
    """The words say which, and what it may be."""
    answer = run(CONFIGURATION, GTH_SYNCHRONOUS="yes")
    assert answer.returncode == 1
    assert answer.stderr == "migrate: GTH_SYNCHRONOUS='yes' is not known: write true or false\n"


def test_half_a_backup_is_nobodys_database(database: Database) -> None:
    """A restore that was killed leaves what was there before under another name: only a restore goes on."""
    aside = f"{database.name}_before_restore"
    where = on(database, ROOT / "postgres")
    assert run(DATABASE, **where).returncode == 0
    database.connect().execute(f"CREATE DATABASE {aside}")
    try:
        answer = run(DATABASE, **where)
        assert answer.returncode == 1
        assert f"a restore was cut off: what was there before is in the database {aside}" in answer.stderr
        assert run(DATABASE, **where, GTH_RESTORING="yes").returncode == 0
    finally:
        database.connect().execute(f"DROP DATABASE {aside}")


def test_what_a_restore_replaced_is_dropped(database: Database) -> None:
    """The backup is in place: what is called so was left over, what PostgreSQL marks as half dropped, too."""
    left = [f"{database.name}_replaced", f"{database.name}_before_restore"]
    where = on(database, ROOT / "postgres")
    superuser = database.connect()
    for name in left:
        superuser.execute(f"CREATE DATABASE {name}")
    try:
        half_gone = "UPDATE pg_database SET datconnlimit = -2 WHERE datname = %s"
        superuser.execute(half_gone, (left[1],))
        answer = run(DATABASE, **where)
        assert answer.returncode == 0, answer.stderr
        there = "SELECT count(*) FROM pg_database WHERE datname = ANY(%s)"
        assert superuser.execute(there, ([*left, database.name],)).fetchone() == (1,)
    finally:
        for name in left:
            superuser.execute(f"DROP DATABASE IF EXISTS {name}")
