"""What is damaged, unreadable or cut off: refused, kept, finished by the next run."""

from __future__ import annotations

import datetime as dt
import gzip
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.archive.archives import (
    KEEP,
    OLD,
    PURGE,
    as_scheduler,
    erase,
    manifest_of,
    run,
    state,
)
from tests.sql.support.maintenance import Person, month, months, owned, scalar
from tests.sql.support.rollups import happens

from gth_scheduler import archive, archive_file
from gth_scheduler.archive_file import ArchiveError, read_manifest
from gth_scheduler.context import JobContext

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

    from gth_common.db import Connection as SchedulerConnection


@pytest.mark.parametrize("damage", ["flip", "truncate", "remove", "swap"])
def test_a_damaged_file_is_refused(
    database: Database, superuser: Connection, person: Person, folder: Path, damage: str
) -> None:
    """Nothing is attached from a file that is not what its manifest says."""
    superuser.execute(PURGE)
    run(database)
    (file,) = folder.glob("*.copy.gz")
    data = bytearray(file.read_bytes())
    if damage == "remove":
        file.unlink()
    elif damage == "truncate":
        file.write_bytes(data[:-5])
    elif damage == "swap":
        file.write_bytes(gzip.compress(gzip.decompress(data).replace(b"user", b"tool")))
    else:
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
    with pytest.raises(ArchiveError, match=file.name):
        archive.restore_partition(as_scheduler(database), manifest_of(folder), KEEP)
    assert months(superuser)[0] == month(0)


def test_what_is_not_written_is_not_dropped(
    database: Database, superuser: Connection, person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without a folder, or with one that is not there, the run fails with the remedy and the table stays."""
    superuser.execute(PURGE)
    monkeypatch.delenv("GTH_ARCHIVE_DIR", raising=False)
    result = run(database)
    assert (result.state, "GTH_ARCHIVE_DIR is not set" in str(result.message)) == ("failed", True)
    monkeypatch.setenv("GTH_ARCHIVE_DIR", str(tmp_path / "nowhere"))
    result = run(database)
    assert (result.state, "cannot be written" in str(result.message)) == ("failed", True)
    assert state(superuser) == (True, False, None)
    assert scalar(superuser, f"SELECT count(*) FROM chat_messages_y{month(OLD):%Ym%m}") == 300
    assert person.messages() == set()


def test_a_file_that_cannot_be_read_back_keeps_the_table(
    database: Database, superuser: Connection, person: Person, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file on disk is believed, not what was meant to be written."""
    superuser.execute(PURGE)
    written = archive_file.write_rows

    def rotten(*arguments: object) -> object:
        contents = written(*arguments)  # type: ignore[arg-type]
        file = folder / contents.file
        file.write_bytes(file.read_bytes()[:-1])
        return contents

    monkeypatch.setattr(archive, "write_rows", rotten)
    result = run(database)
    assert (result.state, "is damaged" in str(result.message)) == ("failed", True)
    assert state(superuser)[:2] == (True, False)
    monkeypatch.undo()
    monkeypatch.setenv("GTH_ARCHIVE_DIR", str(folder))
    assert run(database).state == "succeeded"
    assert len(person.messages()) == 0


def test_another_number_of_rows_is_not_dropped(
    superuser: Connection, person: Person, scheduler: SchedulerConnection
) -> None:
    """The database itself refuses to let go of a table that the archive does not match."""
    superuser.execute(PURGE)
    finish = "SELECT gth.finish_archive('chat_messages', %s, 'f.json', repeat('0', 64), %s)"
    with pytest.raises(psycopg.errors.DataCorrupted, match="has 300 rows, its archive 299"):
        scheduler.execute(finish, (month(OLD), 299))
    assert state(superuser) == (True, False, None)
    assert person.messages() == set()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The job waits for a lock not half a minute, but a moment."""
    monkeypatch.setattr(archive, "LOCK_TIMEOUT", "200ms")


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("mode", ["SHARE UPDATE EXCLUSIVE", "ACCESS SHARE"])
def test_a_month_that_is_locked_keeps_nothing_else_from_being_done(
    database: Database, superuser: Connection, person: Person, folder: Path, mode: str
) -> None:
    """As by a VACUUM or a backup: erasures reach files, other months are written, the run names it."""
    superuser.execute(PURGE)
    run(database)
    for offset in (OLD - 1, OLD - 2):
        superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(offset),))
    superuser.execute(PURGE)
    erase(superuser, person)
    locked = f"chat_messages_y{month(OLD - 2):%Ym%m}"
    with database.connect() as holder, holder.transaction():
        holder.execute(f"LOCK TABLE {locked} IN {mode} MODE".encode())
        result = run(database)
    what = f"archiving public.chat_messages-{month(OLD - 2):%Y-%m}: 55P03"
    assert (result.state, str(result.message).count(what)) == ("failed", 1)
    assert read_manifest(folder / f"public.chat_messages-{month(OLD):%Y-%m}.json").rows == 0
    assert (folder / f"public.chat_messages-{month(OLD - 1):%Y-%m}.json").exists()
    assert scalar(superuser, "SELECT to_regclass(%s) IS NOT NULL", locked)
    assert run(database).state == "succeeded"
    assert scalar(superuser, "SELECT to_regclass(%s)", locked) is None


def test_a_partition_without_a_beginning_is_not_archived(
    database: Database, superuser: Connection, person: Person, folder: Path
) -> None:
    """It is no month and stays; neither it nor one that was detached before keeps months from their files."""
    owned(
        superuser,
        "CREATE TABLE events_before (LIKE analytics_events);"
        "INSERT INTO gth.detached_partition (parent, lower_bound, upper_bound, partition, action)"
        " VALUES ('analytics_events', '-infinity', '2020-01-01', 'events_before', 'archive')",
    )
    begins = superuser.execute("SELECT quote_literal(%s::timestamptz)", (month(OLD),)).fetchone()
    assert begins is not None
    owned(
        superuser,
        "CREATE TABLE chat_messages_before PARTITION OF chat_messages"
        f" FOR VALUES FROM (MINVALUE) TO ({begins[0]})",
    )
    superuser.execute(PURGE)
    assert scalar(superuser, "SELECT count(*) FROM gth.partitions() WHERE lower_bound = '-infinity'") == 1
    result = run(database)
    assert (result.state, result.rows) == ("succeeded", 300)
    assert manifest_of(folder).name == f"public.chat_messages-{month(OLD):%Y-%m}.json"


def test_two_tables_do_not_share_an_archive(
    database: Database, superuser: Connection, person: Person, folder: Path
) -> None:
    """Where their names make one of a file, the second is refused, and the first keeps its own."""
    superuser.execute("SELECT gth.attach_partition('analytics_events', %s)", (month(OLD),))
    happens(person, month(OLD), 3)
    superuser.execute(PURGE)
    superuser.execute('ALTER TABLE analytics_events RENAME TO "chat messages"')
    result = run(database)
    refused = f'{manifest_of(folder)} is the archive of public."chat messages"'
    assert (result.state, refused in str(result.message)) == ("failed", True)
    first = read_manifest(manifest_of(folder))
    assert (first.table, first.rows) == ('public."chat messages"', 3)
    archive_file.verify(folder, first)
    superuser.execute("ALTER TABLE chat_messages RENAME TO messages")
    assert run(database).state == "succeeded"
    assert sorted(read_manifest(path).rows for path in folder.glob("*.json")) == [3, 300]


def test_erasures_come_before_months(
    database: Database, superuser: Connection, person: Person, folder: Path
) -> None:
    """A run that has time for one step does what a person asked for."""
    superuser.execute(PURGE)
    run(database)
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(OLD - 1),))
    superuser.execute(PURGE)
    erase(superuser, person)
    asked = iter([False])
    context = JobContext(as_scheduler(database), lambda: next(asked, True), lambda *_: None, lambda: None)
    assert archive.archive_partitions(context) == 300
    assert read_manifest(manifest_of(folder)).rows == 0


def test_killed_at_any_point_the_next_run_finishes(
    database: Database, superuser: Connection, person: Person, folder: Path, scheduler: SchedulerConnection
) -> None:
    """A process that is killed at many points never leaves a month in neither place."""
    person.write(month(OLD) + dt.timedelta(days=2), 20_000, "x" * 50)
    before = person.messages()
    superuser.execute(PURGE)
    server = database.server
    conninfo = f"host={server.folder} port={server.port} dbname={database.name} user=gth_scheduler"
    program = (
        "import psycopg; from gth_scheduler import archive; from gth_scheduler.context import JobContext;"
        "print('ready', flush=True);"
        f"c = psycopg.connect({conninfo!r}, autocommit=True);"
        "print(archive.archive_partitions(JobContext(c, lambda: False, lambda *_: None, lambda: None)))"
    )
    kills = 0
    for attempt in range(60):
        process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        process.stdout.readline()
        try:
            process.wait(timeout=0.02 + attempt * 0.05)
        except subprocess.TimeoutExpired:
            process.kill()
            kills += 1
        process.communicate()
        is_table, is_archived, _ = state(superuser)
        assert is_table != is_archived
        if process.returncode == 0:
            break
    assert process.returncode == 0
    assert kills > 1
    assert list(folder.glob("*.unfinished")) == []
    assert len(list(folder.iterdir())) == 2
    archive.restore_partition(scheduler, manifest_of(folder), KEEP)
    assert person.messages() == before
