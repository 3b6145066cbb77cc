"""Archived months: written, read back, dropped, brought back; and what an erasure does to them."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.scheduler_support import job, runner, service_database, slot
from tests.sql.support.maintenance import Person, month, months, partition_of, scalar
from tests.sql.support.rollups import happens

from gth_scheduler import archive, archive_file
from gth_scheduler.archive_file import ArchiveError, read_manifest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sql.support.database import Connection, Database

    from gth_common.db import Connection as SchedulerConnection
    from gth_scheduler.history import Result

PURGE = "CALL gdpr_purge_old_data()"
OLD = -25
KEEP = dt.timedelta(days=30)
UNPROTECTED = """
SELECT c.relname FROM gth.partitions() AS p INNER JOIN pg_class AS c ON c.oid = p.partition
WHERE NOT c.relrowsecurity
    OR NOT c.relforcerowsecurity
    OR c.relowner <> 'gth_owner'::regrole
    OR EXISTS (SELECT FROM aclexplode(c.relacl) AS a WHERE a.grantee <> c.relowner)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where archives go."""
    monkeypatch.setenv("GTH_ARCHIVE_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def person(superuser: Connection) -> Person:
    """Somebody with messages in a month that is too old, whose policy says archive."""
    superuser.execute("UPDATE gth.partition_policy SET action = 'archive'")
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(OLD),))
    person = Person(superuser)
    person.write(month(OLD), 300, "a tab\t, a line\n, a \\ and é ")
    return person


@pytest.fixture
def scheduler(database: Database) -> SchedulerConnection:
    """A connection as the scheduler's commands have it."""
    return as_scheduler(database)


def as_scheduler(database: Database) -> SchedulerConnection:
    """Another of those."""
    return service_database(database).connect(statement_timeout=None)


def run(database: Database) -> Result:
    """Run the job once, as the scheduler does."""
    declared = job("archive_partitions", python="gth_scheduler.archive:archive_partitions")
    result = runner(database, declared)[0].run(declared, slot("archive_partitions", dt.datetime.now(dt.UTC)))
    assert result is not None
    return result


def erase(connection: Connection, person: Person) -> None:
    """Erase somebody, now."""
    statement = "SELECT gth.erase_users(ARRAY[%s]::uuid[], ARRAY[%s]::uuid[])"
    assert scalar(connection, statement, person.tenant, person.id) == 1


def manifest_of(folder: Path) -> Path:
    """The one archive there is."""
    (path,) = folder.glob("*.json")
    return path


def state(connection: Connection) -> tuple[bool, bool, str | None]:
    """Of the one detached month: is it a table, is it archived, the manifest's name."""
    row = connection.execute(
        "SELECT to_regclass(partition::text) IS NOT NULL, archived_at IS NOT NULL, archive_file"
        " FROM gth.detached_partition"
    ).fetchone()
    assert row is not None
    return row


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


def test_who_was_erased_meanwhile_stays_erased(
    database: Database, superuser: Connection, person: Person, folder: Path, scheduler: SchedulerConnection
) -> None:
    """A file brings nobody back: restored rows are held against the users that are there."""
    other = Person(superuser)
    other.write(month(OLD), 7)
    superuser.execute(PURGE)
    run(database)
    erase(superuser, person)
    restored = archive.restore_partition(scheduler, manifest_of(folder), KEEP)
    assert (restored.rows, restored.left_out) == (307, 300)
    assert person.messages() == set()
    assert len(other.messages()) == 7


def test_an_erasure_reaches_the_files(
    database: Database, superuser: Connection, person: Person, folder: Path, scheduler: SchedulerConnection
) -> None:
    """The next run of the job takes the erased out of the files that are there, and removes the old ones."""
    other = Person(superuser)
    other.write(month(OLD), 7)
    superuser.execute(PURGE)
    run(database)
    (before,) = folder.glob("*.copy.gz")
    erase(superuser, person)
    result = run(database)
    assert (result.state, result.rows) == ("succeeded", 300)
    (after,) = folder.glob("*.copy.gz")
    assert after != before
    assert str(person.id).encode() not in gzip.decompress(after.read_bytes())
    assert read_manifest(manifest_of(folder)).rows == 7
    assert run(database).rows == 0, "there is nothing left to erase"
    assert archive.restore_partition(scheduler, manifest_of(folder), KEEP).left_out == 0
    assert len(other.messages()) == 7


def test_an_erasure_reaches_a_detached_month_that_lacks_a_column_of_its_parent(superuser: Connection) -> None:
    """A column that came since must not stop the erasure of anybody."""
    superuser.execute("UPDATE gth.partition_policy SET action = 'detach'")
    superuser.execute("SELECT gth.attach_partition('analytics_events', %s)", (month(OLD),))
    person = Person(superuser)
    happens(person, month(OLD), 3)
    superuser.execute(PURGE)
    superuser.execute("ALTER TABLE analytics_events ADD COLUMN shoe_size text")
    superuser.execute(
        "INSERT INTO gth.personal_data_column"
        " (table_name, column_name, category, purpose, legal_basis, retention, erasure, readonly_visible)"
        " SELECT table_name, 'shoe_size', category, purpose, legal_basis, retention, 'set_null', false"
        " FROM gth.personal_data_column"
        " WHERE (table_name, column_name) = ('analytics_events', 'anonymous_id')"
    )
    erase(superuser, person)
    name = f"analytics_events_y{month(OLD):%Ym%m}"
    assert superuser.execute(f"SELECT DISTINCT user_id FROM {name}").fetchall() == [(None,)]


def test_an_erasure_reaches_the_file_of_a_month_that_came_back_and_was_detached_again(
    database: Database, superuser: Connection, person: Person, folder: Path, scheduler: SchedulerConnection
) -> None:
    """The policy archives no more: the file from before is as full of people as it was."""
    superuser.execute(PURGE)
    run(database)
    archive.restore_partition(scheduler, manifest_of(folder), KEEP)
    superuser.execute("UPDATE gth.partition_policy SET action = 'detach'")
    superuser.execute("UPDATE gth.detached_partition SET kept_until = now()")
    superuser.execute(PURGE)
    assert months(superuser)[0] == month(0)
    erase(superuser, person)
    assert run(database).rows == 300
    assert read_manifest(manifest_of(folder)).rows == 0


def test_one_damaged_file_does_not_keep_an_erasure_from_the_others(
    database: Database, superuser: Connection, person: Person, folder: Path
) -> None:
    """The run fails and names the file; what is intact is erased nevertheless."""
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(OLD - 1),))
    person.write(month(OLD - 1), 7)
    superuser.execute(PURGE)
    run(database)
    damaged, intact = sorted(folder.glob("*.copy.gz"))
    damaged.write_bytes(damaged.read_bytes()[:-5])
    erase(superuser, person)
    result = run(database)
    assert (result.state, damaged.name in str(result.message)) == ("failed", True)
    assert not intact.exists()
    assert sorted(read_manifest(path).rows for path in folder.glob("*.json")) == [0, 7]


def test_an_erasure_reaches_a_month_that_waits_for_its_file(superuser: Connection, person: Person) -> None:
    """Detached is not out of reach: neither rows nor keys of the table stand against an erasure."""
    other = Person(superuser)
    other.write(month(OLD), 7)
    superuser.execute(PURGE)
    name = f"chat_messages_y{month(OLD):%Ym%m}"
    assert scalar(superuser, f"SELECT count(*) FROM {name}") == 307
    erase(superuser, person)
    assert scalar(superuser, f"SELECT count(*) FROM {name}") == 7


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


def command(database: Database, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `gth-scheduler restore-partition` as an operator would."""
    server = database.server
    environment = {
        "PGHOST": str(server.folder), "PGPORT": str(server.port), "PGUSER": "gth_scheduler",
        "PGDATABASE": database.name, "PATH": "/usr/bin:/bin",
    }  # fmt: skip
    line = [sys.executable, "-m", "gth_scheduler", "restore-partition", *arguments]
    return subprocess.run(line, env=environment, text=True, capture_output=True, check=False)
