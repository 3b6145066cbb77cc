"""The job that writes detached months to files, and what brings one back.

`gth.partition_policy.action = 'archive'` detaches a month that is too old; this job exports it, reads the
file back, and only then drops the table, all while nobody can write to it. It also carries erasures into the
files that are there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import zip_longest
from pathlib import Path

import psycopg
from psycopg import sql
from pydantic import BaseModel, ConfigDict, Field

from gth_common.db import Connection
from gth_common.settings import load
from gth_scheduler.archive_file import (
    ArchiveError,
    Column,
    Manifest,
    read_manifest,
    read_rows,
    verify,
    write_manifest,
    write_rows,
)
from gth_scheduler.context import JobContext
from gth_scheduler.execution import describe, is_retryable

# Whoever writes to a month that has left its parent is an erasure: soon done, and no other is waited for.
LOCK_TIMEOUT = "30s"
# What COPY's text depends on, whatever the session or the server says.
TEXT_SETTINGS = (
    "SET LOCAL client_encoding = 'UTF8'",
    "SET LOCAL timezone = 'UTC'",
    "SET LOCAL datestyle = 'ISO, YMD'",
    "SET LOCAL intervalstyle = 'postgres'",
    "SET LOCAL bytea_output = 'hex'",
    "SET LOCAL extra_float_digits = 1",
    "SET LOCAL idle_in_transaction_session_timeout = 0",
)
# Names come quoted from the catalogue: they stand in statements as they are.
DUE = """
SELECT
    quote_ident(n.nspname) || '.' || quote_ident(c.relname), d.lower_bound, d.upper_bound, d.partition::text,
    (SELECT version_num FROM gth.alembic_version)
FROM gth.detached_partition AS d
INNER JOIN pg_catalog.pg_class AS c ON c.oid = d.parent
INNER JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE d.action = 'archive' AND d.archived_at IS NULL AND d.restored_at IS NULL AND isfinite(d.lower_bound)
ORDER BY d.lower_bound, c.relname
"""
COLUMNS = """
SELECT attname, format_type(atttypid, atttypmod)
FROM pg_catalog.pg_attribute
WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
ORDER BY attnum
"""
# What may be in a file and was erased since. An erasure's time is its beginning: the hour before counts too.
ERASED_SINCE = """
SELECT d.archive_file
FROM gth.detached_partition AS d
WHERE d.archived_at IS NOT NULL
    AND EXISTS (SELECT FROM public.users AS u WHERE u.erased_at >= d.erasures_until - interval '1 hour')
ORDER BY d.erasures_until, d.archive_file
"""


# A table that nobody sees, made and dropped in one transaction; none of its rows get into the log.
SCRATCH = "gth.archive_scratch"


Step = tuple[str, Callable[[], int]]


class ArchiveSettings(BaseModel):
    """Where archives are kept."""

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    folder: Path = Field(
        alias="GTH_ARCHIVE_DIR",
        description="a folder that the scheduler may write to, on a disk that is backed up",
    )


@dataclass(frozen=True)
class Month:
    """A detached month that waits for its file."""

    parent: str
    lower_bound: datetime
    upper_bound: datetime
    partition: str
    schema_version: str

    def name(self) -> str:
        """Return the name of its files without the ending: table with schema, and month."""
        table = re.sub(r"[^\w.-]", "_", self.parent.replace('"', ""))
        return f"{table}-{self.lower_bound.astimezone(UTC):%Y-%m}"


@dataclass(frozen=True)
class Restored:
    """What came back: the table, its rows, and how many were left out or emptied because of erasures."""

    table: str
    rows: int
    left_out: int


def archive_partitions(context: JobContext) -> int | None:
    """Carry erasures into the files that are there, then write each detached month to one and drop its table.

    Returns:
        The rows written, and those taken out of older files.

    Raises:
        SettingsError: there are months to write, and GTH_ARCHIVE_DIR does not say where.
        ArchiveError: files could not be written or read back, or tables were locked; those tables are still
            there, the rest is done.
    """
    months = [Month(*row) for row in context.connection.execute(DUE)]
    erased = context.connection.execute(ERASED_SINCE).fetchall()
    if not months and not erased:
        return 0
    folder = load(ArchiveSettings, os.environ).folder
    erasures: list[Step] = [
        (f"erasing in {file}", partial(erase_in_archive, context.connection, folder / file))
        for (file,) in erased
    ]
    exports: list[Step] = [
        (
            f"archiving {month.name()}",
            partial(archive_month, context.connection, folder, month, context.stopping),
        )
        for month in months
    ]
    # In turns, an erasure first: with many of either, a run that is cut off has got on with both.
    steps = [step for pair in zip_longest(erasures, exports) for step in pair if step]
    rows, failures = 0, []
    for number, (what, step) in enumerate(steps):
        context.yield_to_load()
        if context.stopping():
            break
        context.progress(number, len(steps), what)
        try:
            rows += step()
        # one file's trouble, or one table's, must not keep an erasure from the others
        except ArchiveError as error:
            failures.append(str(error))
        except psycopg.Error as error:
            # what a backup or a VACUUM has locked is due again next time
            is_locked = isinstance(error, psycopg.errors.LockNotAvailable)
            if context.stopping() or context.connection.closed or (is_retryable(error) and not is_locked):
                raise
            failures.append(f"{what}: {describe(error)}")
    if failures:
        raise ArchiveError("; ".join(failures))
    return rows


def archive_month(connection: Connection, folder: Path, month: Month, stopping: Callable[[], bool]) -> int:
    """Write one month, read it back, drop its table: one transaction, in which nobody else writes to it.

    Returns:
        The rows in the file; 0 when it was told to stop, and the table is as it was.

    Raises:
        ArchiveError: as `archive_partitions`.
    """
    with connection.transaction():
        _prepare(connection)
        connection.execute(f"LOCK TABLE ONLY {month.partition} IN SHARE MODE".encode())
        written = _export(connection, folder, month, stopping)
        if written is None:
            return 0
        verify(folder, written)
        connection.execute(
            "SELECT gth.finish_archive(%s, %s, %s, %s, %s)",
            (month.parent, month.lower_bound, f"{month.name()}.json", written.sha256, written.rows),
        )
    return written.rows


def restore_partition(connection: Connection, path: Path, kept_for: timedelta) -> Restored:
    """Read a month back and attach it: one transaction; readers see it whole or not.

    Args:
        connection: in autocommit mode, as gth_scheduler.
        path: the manifest.
        kept_for: how long the retention leaves it alone.

    Raises:
        ArchiveError: the file is damaged, or the table it came from has changed too much.
        psycopg.Error: as the server says, e.g. the month is there already.
    """
    manifest = read_manifest(path)
    verify(path.parent, manifest)
    with connection.transaction():
        _prepare(connection)
        parent = _parent(connection, manifest)
        begin = "SELECT gth.begin_restore(%s, %s)::text"
        table = str(_one(connection, begin, (parent, manifest.lower_bound)))
        _read_in(connection, path.parent, manifest, table)
        finish = "SELECT gth.finish_restore(%s, %s, %s, %s)"
        left_out = _number(connection, finish, (parent, manifest.lower_bound, table, kept_for))
    connection.execute(f"ANALYZE {table}".encode())
    return Restored(table, manifest.rows, left_out)


def erase_in_archive(connection: Connection, path: Path) -> int:
    """Take out of a file what erasures have taken out of the database since it was written.

    Returns:
        The rows that were left out or emptied.

    Raises:
        ArchiveError: the file is missing or damaged: what cannot be erased must not look erased.
    """
    manifest = read_manifest(path)
    with connection.transaction():
        _prepare(connection)
        parent = _parent(connection, manifest)
        # the file's columns, and nothing that the parent demands today: its rows may not have it
        empty = f"SELECT {_names(connection, manifest.columns)} FROM ONLY {parent} WITH NO DATA"  # noqa: S608  # quoted
        connection.execute(f"CREATE UNLOGGED TABLE {SCRATCH} AS {empty}".encode())
        _read_in(connection, path.parent, manifest, SCRATCH)
        changed = _number(connection, "SELECT gth.leave_out_erased(%s, %s)", (SCRATCH, parent))
        if changed:
            bounds = (manifest.lower_bound, manifest.upper_bound)
            month = Month(parent, *bounds, SCRATCH, manifest.schema_version)
            manifest = _export(connection, path.parent, month, lambda: False) or manifest
            verify(path.parent, manifest)
        connection.execute(f"DROP TABLE {SCRATCH}".encode())
        connection.execute(
            "UPDATE gth.detached_partition"
            " SET erasures_until = now(), archive_sha256 = %s, archived_rows = %s"
            " WHERE parent = %s::regclass AND lower_bound = %s",
            (manifest.sha256, manifest.rows, parent, manifest.lower_bound),
        )
    return changed


def _prepare(connection: Connection) -> None:
    for setting in TEXT_SETTINGS:
        connection.execute(setting)
    # A slow disk here is no host that is gone: the server waits until more can be written.
    connection.execute("SET LOCAL tcp_user_timeout = 0")
    connection.execute("SELECT set_config('lock_timeout', %s, true)", (LOCK_TIMEOUT,))


def _export(
    connection: Connection, folder: Path, month: Month, stopping: Callable[[], bool]
) -> Manifest | None:
    """Write rows and manifest; None, and nothing changed, when told to stop."""
    _require_own(folder / f"{month.name()}.json", month)
    columns = [Column(name=name, type=kind) for name, kind in connection.execute(COLUMNS, (month.partition,))]
    names = _names(connection, columns)
    query = f"COPY (SELECT {names} FROM ONLY {month.partition}) TO STDOUT"  # noqa: S608  # quoted by the catalogue
    with connection.cursor() as cursor:
        try:
            with cursor.copy(query.encode()) as copy:
                contents = write_rows(folder, month.name(), _until(stopping, copy))
        except _StoppedError:
            return None
    manifest = Manifest(
        table=month.parent,
        lower_bound=month.lower_bound.astimezone(UTC),
        upper_bound=month.upper_bound.astimezone(UTC),
        columns=tuple(columns),
        schema_version=month.schema_version,
        written_at=datetime.now(UTC),
        **contents.model_dump(),
    )
    return read_manifest(write_manifest(folder, month.name(), manifest))


def _require_own(path: Path, month: Month) -> None:
    """Refuse to take the place of another's archive: two names may make one of a file."""
    if not os.access(path, os.F_OK):
        return
    there = read_manifest(path)
    if (there.table, there.lower_bound) != (month.parent, month.lower_bound):
        raise ArchiveError(
            f"{path} is the archive of {there.table} from {there.lower_bound:%Y-%m-%d} on, and would be lost:"
            f" rename {month.parent}, or put what is left of that month into one table"
        )


class _StoppedError(Exception):
    """The scheduler stops."""


def _until(stopping: Callable[[], bool], copy: psycopg.Copy) -> Iterator[bytes | bytearray | memoryview]:
    for chunk in copy:
        if stopping():
            raise _StoppedError
        yield chunk


def _parent(connection: Connection, manifest: Manifest) -> str:
    """Return the table the archive belongs to; its columns must have those of the file."""
    if _one(connection, "SELECT to_regclass(%s)::text", (manifest.table,)) is None:
        raise ArchiveError(f"table {manifest.table}, whose rows are in the archive, is not in this database")
    there = {name for name, _ in connection.execute(COLUMNS, (manifest.table,))}
    missing = [column.name for column in manifest.columns if column.name not in there]
    if missing:
        raise ArchiveError(
            f"{manifest.table} has no column {', '.join(missing)} any more: the archive is of schema"
            f" {manifest.schema_version}; add the column, restore, and drop it again"
        )
    return manifest.table


def _read_in(connection: Connection, folder: Path, manifest: Manifest, table: str) -> None:
    names = _names(connection, manifest.columns)
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({names}) FROM STDIN".encode()) as copy:
        for text in read_rows(folder, manifest):
            copy.write(text)


def _names(connection: Connection, columns: Iterable[Column]) -> str:
    return sql.SQL(", ").join(sql.Identifier(column.name) for column in columns).as_string(connection)


def _number(connection: Connection, query: str, parameters: tuple[object, ...]) -> int:
    return int(str(_one(connection, query, parameters)))


def _one(connection: Connection, query: str, parameters: tuple[object, ...]) -> object:
    row = connection.execute(query.encode(), parameters).fetchone()
    return None if row is None else row[0]
