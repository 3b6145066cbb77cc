"""Archived months: written, read back, dropped, brought back."""

from __future__ import annotations

import datetime as dt
import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.archive.archives import (
    KEEP,
    OLD,
    PURGE,
    UNPROTECTED,
    command,
    manifest_of,
    run,
    state,
)
from tests.sql.support.maintenance import Person, month, months, partition_of, scalar

from gth_scheduler import archive
from gth_scheduler.archive_file import ArchiveError

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

    from gth_common.db import Connection as SchedulerConnection


def test_archived_then_dropped_then_restored(
    database: Database, superuser: Connection, person: Person, folder: Path, scheduler: SchedulerConnection
) -> None:
    """The month comes back as it was: every row, under its parent, protected, nobody granted."""
    before = person.messages()
    assert scalar(superuser, PURGE) == 300
    assert person.messages() == set()
    assert state(superuser) == (True, False, None)
    assert scalar(superuser, "SELECT sum(archive_pending) FROM gth.partition_health") == 1
    assert (run(database).state, months(superuser)[0]) == ("succeeded", month(0))
    assert state(superuser) == (False, True, f"public.chat_messages-{month(OLD):%Y-%m}.json")
    assert scalar(superuser, f"SELECT to_regclass('chat_messages_y{month(OLD):%Ym%m}')") is None
    restored = archive.restore_partition(scheduler, manifest_of(folder), KEEP)
    assert (restored.rows, restored.left_out) == (300, 0)
    assert person.messages() == before
    assert partition_of(superuser, month(OLD)) == restored.table
    assert superuser.execute(UNPROTECTED).fetchall() == []
    assert scalar(superuser, "SELECT sum(archive_pending) FROM gth.partition_health") == 0


def test_the_manifest_says_what_the_file_is(
    database: Database, superuser: Connection, person: Person, folder: Path
) -> None:
    """Table, bounds, rows, sums, columns and schema version, and the file is what it says."""
    superuser.execute(PURGE)
    run(database)
    manifest = json.loads(manifest_of(folder).read_text())
    data = (folder / manifest["file"]).read_bytes()
    assert manifest["table"] == "public.chat_messages"
    assert dt.datetime.fromisoformat(manifest["lower_bound"]) == month(OLD)
    assert dt.datetime.fromisoformat(manifest["upper_bound"]) == month(OLD + 1)
    assert manifest["rows"] == 300 == gzip.decompress(data).count(b"\n")
    assert manifest["bytes"] == len(data)
    assert manifest["schema_version"] == scalar(superuser, "SELECT version_num FROM gth.alembic_version")
    assert {"name": "created_at", "type": "timestamp with time zone"} in manifest["columns"]
    assert manifest["sha256"] == scalar(superuser, "SELECT archive_sha256 FROM gth.detached_partition")
    assert str(person.id).encode() in gzip.decompress(data)


def test_a_restored_month_is_kept_for_a_while(
    database: Database, superuser: Connection, person: Person, folder: Path, scheduler: SchedulerConnection
) -> None:
    """The retention leaves it alone until then; afterwards it is archived once more."""
    superuser.execute(PURGE)
    run(database)
    archive.restore_partition(scheduler, manifest_of(folder), KEEP)
    superuser.execute(PURGE)
    assert months(superuser)[0] == month(OLD)
    superuser.execute("UPDATE gth.detached_partition SET kept_until = now() - interval '1 day'")
    superuser.execute(PURGE)
    assert run(database).state == "succeeded"
    assert months(superuser)[0] == month(0)
    assert state(superuser)[:2] == (False, True)
    assert archive.restore_partition(scheduler, manifest_of(folder), KEEP).rows == 300
    assert len(person.messages()) == 300


def test_a_month_that_is_there_is_not_restored_over(
    database: Database, superuser: Connection, person: Person, folder: Path, scheduler: SchedulerConnection
) -> None:
    """The error names the partition, and nothing changes."""
    superuser.execute(PURGE)
    run(database)
    archive.restore_partition(scheduler, manifest_of(folder), KEEP)
    with pytest.raises(psycopg.errors.DuplicateObject, match=f"chat_messages_y{month(OLD):%Ym%m}"):
        archive.restore_partition(scheduler, manifest_of(folder), KEEP)
    assert len(person.messages()) == 300


def test_columns_may_come_and_not_go(
    database: Database, superuser: Connection, person: Person, folder: Path, scheduler: SchedulerConnection
) -> None:
    """A column added since has its default; one that is gone is named in the error."""
    superuser.execute(PURGE)
    run(database)
    superuser.execute("ALTER TABLE chat_messages ADD COLUMN mood text NOT NULL DEFAULT 'fine'")
    superuser.execute("ALTER TABLE chat_messages RENAME COLUMN model_name TO model")
    with pytest.raises(ArchiveError, match="has no column model_name"):
        archive.restore_partition(scheduler, manifest_of(folder), KEEP)
    superuser.execute("ALTER TABLE chat_messages RENAME COLUMN model TO model_name")
    archive.restore_partition(scheduler, manifest_of(folder), KEEP)
    assert scalar(superuser, "SELECT count(*) FROM chat_messages WHERE mood = 'fine'") == 300
    assert len(person.messages()) == 300


def test_the_command_restores_and_says_so(
    database: Database, superuser: Connection, person: Person, folder: Path
) -> None:
    """`gth-scheduler restore-partition FILE`; --check changes nothing; a wrong file is exit code 1."""
    superuser.execute(PURGE)
    run(database)
    path = str(manifest_of(folder))
    checked = command(database, path, "--check")
    assert (checked.returncode, "300 rows of public.chat_messages" in checked.stdout) == (0, True)
    assert months(superuser)[0] == month(0)
    wrong = command(database, str(next(folder.glob("*.gz"))))
    assert (wrong.returncode, "is no manifest of an archive" in wrong.stderr) == (1, True)
    restored = command(database, path, "--keep-days", "7")
    assert (restored.returncode, restored.stderr) == (0, "")
    assert restored.stdout.startswith(f"chat_messages_y{month(OLD):%Ym%m} is attached again: 300 rows")
    assert len(person.messages()) == 300
    kept = "SELECT kept_until < now() + interval '8 days' FROM gth.detached_partition"
    assert scalar(superuser, kept)
