"""The database's schema: loaded whole into an empty database, migrated step by step from an older release."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import alembic.command
import alembic.config
import alembic.script
import psycopg
from psycopg import sql

from gth_migrate.errors import MigrateError

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARE = Path(os.environ.get("GTH_SHARE", "/usr/local/share/gth"))
# Any number will do, as long as every release of this program takes the same one.
LOCK = 4_718_273
# What PostgreSQL writes into pg_database.datconnlimit when CREATE or DROP DATABASE was cut off.
INVALID = -2
# What `tools/restore` adds to the name of the database that a backup is about to replace.
SET_ASIDE = "_before_restore"
# And what follows its name instead once the backup is in place.
REPLACED = "_replaced"


def ensure_database(administration: psycopg.Connection[tuple[object, ...]]) -> None:
    """Create the database; what is left of work that was cut off is dropped first."""
    name = os.environ["PGDATABASE"]
    _refuse_cut_off_restore(administration, name)
    _drop_leftovers(administration, name)
    if administration.execute("SELECT FROM pg_database WHERE datname = %s", (name,)).fetchone() is None:
        administration.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))


@contextmanager
def migration_lock(connection: psycopg.Connection[tuple[object, ...]]) -> Iterator[None]:
    """One migrate at a time. The lock belongs to the session, so a killed migrate leaves none behind."""
    connection.execute("SET lock_timeout = '5min'")
    connection.execute("SELECT pg_advisory_lock(%s)", (LOCK,))
    yield


def upgrade_schema(connection: psycopg.Connection[tuple[object, ...]]) -> str:
    """Bring the schema to this release's head and return its version."""
    configuration = alembic_configuration()
    head = alembic.script.ScriptDirectory.from_config(configuration).get_current_head()
    current = current_version(connection)
    if current is None:
        _refuse_foreign_tables(connection)
        run_sql_file("schema.sql")
    else:
        _refuse_newer(configuration, current)
        alembic.command.upgrade(configuration, "head")
    loaded = current_version(connection)
    if loaded != head:
        raise MigrateError(
            f"the schema reports version {loaded} after loading, this release is {head}: report a defect"
        )
    return str(head)


def current_version(connection: psycopg.Connection[tuple[object, ...]]) -> str | None:
    """The version the database says it has, None where our schema is not there at all."""
    if connection.execute("SELECT to_regclass('gth.alembic_version')").fetchone() == (None,):
        return None
    row = connection.execute("SELECT version_num FROM gth.alembic_version").fetchone()
    return str(row[0]) if row else None


def alembic_configuration() -> alembic.config.Config:
    """Alembic's configuration, without a file of its own."""
    configuration = alembic.config.Config()
    configuration.set_main_option("script_location", str(SHARE / "migrations"))
    return configuration


def _refuse_cut_off_restore(administration: psycopg.Connection[tuple[object, ...]], name: str) -> None:
    """Let nobody into half of a backup; `tools/restore`, which is at it, says so by GTH_RESTORING."""
    aside = f"{name}{SET_ASIDE}"
    query = "SELECT FROM pg_database WHERE datname = %s AND datconnlimit <> %s"
    found = administration.execute(query, (aside, INVALID)).fetchone()
    if found is not None and os.environ.get("GTH_RESTORING") != "yes":
        raise MigrateError(
            f"a restore was cut off: what was there before is in the database {aside}, {name} may be half of "
            "a backup. `make restore FILE=…` puts the former back, then begins again; without a file, drop "
            "the latter and rename the former, as postgres on the leader, and run `make up`"
        )


def _drop_leftovers(administration: psycopg.Connection[tuple[object, ...]], name: str) -> None:
    """Drop what a restore replaced, and what PostgreSQL marks as invalid."""
    rows = administration.execute(
        "SELECT datname FROM pg_database WHERE datname = %s OR datname = ANY(%s) AND datconnlimit = %s",
        (f"{name}{REPLACED}", [name, f"{name}{SET_ASIDE}"], INVALID),
    ).fetchall()
    for (leftover,) in rows:
        drop = sql.SQL("DROP DATABASE {} WITH (FORCE)")
        administration.execute(drop.format(sql.Identifier(str(leftover))))


def _refuse_foreign_tables(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    rows = connection.execute(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"
        " ORDER BY 1 LIMIT 5"
    ).fetchall()
    if rows:
        names = ", ".join(str(row[0]) for row in rows)
        raise MigrateError(
            f"database {connection.info.dbname} has tables ({names}) but no schema version of ours: "
            "nothing was changed. "
            "Point this stack at an empty database, or remove those tables"
        )


def _refuse_newer(configuration: alembic.config.Config, current: str) -> None:
    known = {
        script.revision
        for script in alembic.script.ScriptDirectory.from_config(configuration).walk_revisions()
    }
    if current not in known:
        raise MigrateError(
            f"the database has schema {current}, which this release does not know "
            f"(it knows {', '.join(sorted(known))}): "
            "it was made by a newer release. Nothing was changed; run that release or a newer one"
        )


def run_sql_file(
    name: str, variables: dict[str, str] | None = None, secrets: dict[str, str] | None = None
) -> None:
    """Run one map file with psql, as the README says, and show what it says.

    `secrets` go into its environment, where the list of processes does not show them.
    """
    settings = [f"--set={key}={value}" for key, value in (variables or {}).items()]
    command = [
        "psql",
        "--no-psqlrc",
        "--quiet",
        "--set=ON_ERROR_STOP=1",
        *settings,
        "--file",
        str(SHARE / "sql" / name),
    ]
    # Notices of repeated DDL ("already exists, skipping") say nothing an operator could act on.
    options = f"{os.environ.get('PGOPTIONS', '')} -c client_min_messages=warning".strip()
    environment = os.environ | (secrets or {}) | {"PGOPTIONS": options}
    result = subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False, env=environment
    )
    if result.stderr.strip():
        print(result.stderr.strip(), flush=True)
    if result.returncode:
        raise MigrateError(f"{name} failed (psql exit code {result.returncode}); the lines above say where")
