"""What an erasure does to archived and detached months, and what a restored one knows of it."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import TYPE_CHECKING

from tests.sql.archive.archives import (
    KEEP,
    OLD,
    PURGE,
    erase,
    manifest_of,
    run,
)
from tests.sql.support.maintenance import Person, month, months, scalar
from tests.sql.support.rollups import happens

from gth_scheduler import archive
from gth_scheduler.archive_file import read_manifest

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

    from gth_common.db import Connection as SchedulerConnection


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


def test_an_erasure_reaches_a_file_that_lacks_columns_of_its_parent(
    database: Database, superuser: Connection, person: Person, folder: Path
) -> None:
    """What the parent demands since, the file cannot have: the erasure neither asks for it nor adds it."""
    other = Person(superuser)
    superuser.execute("SELECT gth.attach_partition('analytics_events', %s)", (month(OLD),))
    happens(person, month(OLD), 3)
    happens(other, month(OLD), 4)
    superuser.execute("ALTER TABLE analytics_events DROP COLUMN recorded_at, DROP COLUMN anonymous_id")
    superuser.execute(PURGE)
    run(database)
    superuser.execute(
        "ALTER TABLE analytics_events"
        " ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now(), ADD COLUMN anonymous_id text,"
        " ADD COLUMN booking_id uuid,"
        " ADD FOREIGN KEY (tenant_id, booking_id) REFERENCES bookings (tenant_id, id)"
    )
    superuser.execute("ALTER TABLE analytics_events ALTER COLUMN recorded_at DROP DEFAULT")
    path = next(folder.glob("public.analytics_events-*.json"))
    before = read_manifest(path)
    erase(superuser, person)
    result = run(database)
    assert (result.state, result.rows) == ("succeeded", 303)
    after = read_manifest(path)
    assert (after.rows, after.columns) == (7, before.columns)
    text = gzip.decompress((folder / after.file).read_bytes()).decode()
    assert (str(person.id) in text, text.count(str(other.id))) == (False, 4)


def test_one_file_that_cannot_be_read_in_does_not_keep_an_erasure_from_the_others(
    database: Database, superuser: Connection, person: Person, folder: Path
) -> None:
    """What the server refuses is reported with the file's name, like a damaged file."""
    superuser.execute("SELECT gth.attach_partition('analytics_events', %s)", (month(OLD),))
    happens(person, month(OLD), 3)
    superuser.execute(PURGE)
    run(database)
    superuser.execute(
        "ALTER TABLE analytics_events DROP CONSTRAINT analytics_events_source_check,"
        " ALTER source DROP DEFAULT, ALTER source TYPE integer USING 0"
    )
    erase(superuser, person)
    result = run(database)
    assert (result.state, "public.analytics_events-" in str(result.message)) == ("failed", True)
    assert "22P02" in str(result.message)
    (path,) = folder.glob("public.chat_messages-*.json")
    assert read_manifest(path).rows == 0


def test_an_erasure_reaches_a_month_that_waits_for_its_file(superuser: Connection, person: Person) -> None:
    """Detached is not out of reach: neither rows nor keys of the table stand against an erasure."""
    other = Person(superuser)
    other.write(month(OLD), 7)
    superuser.execute(PURGE)
    name = f"chat_messages_y{month(OLD):%Ym%m}"
    assert scalar(superuser, f"SELECT count(*) FROM {name}") == 307
    erase(superuser, person)
    assert scalar(superuser, f"SELECT count(*) FROM {name}") == 7


def test_a_deleted_conversation_leaves_detached_months_too(superuser: Connection, person: Person) -> None:
    """Its messages go for good, whichever table they are in; another conversation's of that month stay."""
    superuser.execute("UPDATE gth.partition_policy SET action = 'detach'")
    other = Person(superuser)
    other.write(month(OLD), 7)
    superuser.execute(PURGE)
    superuser.execute("ALTER TABLE chat_sessions DISABLE TRIGGER chat_sessions_touch")
    superuser.execute(
        "UPDATE chat_sessions SET deleted_at = now() - interval '31 days' WHERE id = %s", (person.session,)
    )
    superuser.execute(PURGE)
    name = f"chat_messages_y{month(OLD):%Ym%m}"
    assert superuser.execute(f"SELECT session_id, count(*) FROM {name} GROUP BY 1").fetchall() == [
        (other.session, 7)
    ]


def test_what_came_after_an_erasure_leaves_a_month_that_is_detached(superuser: Connection) -> None:
    """The purge that detaches the month also takes the person out of it."""
    superuser.execute("UPDATE gth.partition_policy SET action = 'detach'")
    superuser.execute("SELECT gth.attach_partition('analytics_events', %s)", (month(OLD),))
    person = Person(superuser)
    erase(superuser, person)
    happens(person, month(OLD), 3)
    superuser.execute(PURGE)
    name = f"analytics_events_y{month(OLD):%Ym%m}"
    assert superuser.execute(f"SELECT user_id, count(*) FROM {name} GROUP BY 1").fetchall() == [(None, 3)]
