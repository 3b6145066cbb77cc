"""What comes late for a month that is elsewhere, as a file or as a table of its own: neither is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.archive.archives import KEEP, OLD, PURGE, manifest_of, run
from tests.sql.support.maintenance import Person, month, months, owned, scalar

from gth_scheduler import archive
from gth_scheduler.archive_file import read_manifest

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

    from gth_common.db import Connection as SchedulerConnection

CREATE = "CALL create_monthly_partitions()"
IN_DEFAULT = "SELECT count(*) FROM chat_messages_default"
PERIOD = "UPDATE gth.retention_policy SET period = %s WHERE code = 'chat_messages'"


def test_a_month_that_is_a_file_is_not_made_again(
    database: Database, superuser: Connection, person: Person, folder: Path, scheduler: SchedulerConnection
) -> None:
    """A longer period and a late row do not replace the file by another: a restore brings both together."""
    superuser.execute(PURGE)
    run(database)
    superuser.execute(PERIOD, ("36 months",))
    person.write(month(OLD), 2, "late ")
    superuser.execute(CREATE)
    assert months(superuser)[0] == month(0)
    superuser.execute(PERIOD, ("24 months",))
    superuser.execute(PURGE)
    assert run(database).state == "succeeded"
    assert read_manifest(manifest_of(folder)).rows == 300
    assert scalar(superuser, IN_DEFAULT) == len(person.messages()) == 2
    archive.restore_partition(scheduler, manifest_of(folder), KEEP)
    assert (scalar(superuser, IN_DEFAULT), len(person.messages())) == (0, 302)
    superuser.execute("UPDATE gth.detached_partition SET kept_until = now()")
    superuser.execute(PURGE)
    run(database)
    assert read_manifest(manifest_of(folder)).rows == 302


def test_a_file_is_no_gap(database: Database, superuser: Connection, person: Person, folder: Path) -> None:
    """Between older and newer months, within the period: neither filled nor reported."""
    superuser.execute(PURGE)
    run(database)
    superuser.execute(PERIOD, ("36 months",))
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(OLD - 1),))
    superuser.execute(CREATE)
    expected = [month(offset) for offset in range(OLD - 1, 4) if offset != OLD]
    assert months(superuser) == expected
    gaps = "SELECT gaps, next_due_at > now() FROM gth.partition_health WHERE parent = 'chat_messages'"
    assert superuser.execute(gaps).fetchall() == [(0, True)]


def test_an_operator_is_told_where_the_month_is(
    database: Database, superuser: Connection, person: Person, folder: Path
) -> None:
    """attach_partition() names the file, or the table."""
    statement = "SELECT gth.attach_partition('chat_messages', %s)"
    superuser.execute(PURGE)
    admin = database.connect("gth_admin")
    with pytest.raises(psycopg.errors.DuplicateObject, match=f"in table .*chat_messages_y{month(OLD):%Ym%m}"):
        admin.execute(statement, (month(OLD),))
    run(database)
    with pytest.raises(psycopg.errors.DuplicateObject, match=manifest_of(folder).name):
        admin.execute(statement, (month(OLD),))
    superuser.execute("DELETE FROM gth.detached_partition")
    assert scalar(admin, statement, month(OLD)) == 0


def test_a_month_made_by_hand_does_not_replace_a_file(
    database: Database, superuser: Connection, person: Person, folder: Path
) -> None:
    """It stays attached, and the purge says which file its archive would have replaced."""
    superuser.execute(PURGE)
    run(database)
    owned(
        superuser,
        "CREATE TABLE again PARTITION OF chat_messages"
        f" FOR VALUES FROM ('{month(OLD)}') TO ('{month(OLD + 1)}')",
    )
    person.write(month(OLD), 2)
    with pytest.raises(psycopg.errors.RaiseException, match=manifest_of(folder).name):
        superuser.execute(PURGE)
    assert run(database).rows == 0
    assert len(person.messages()) == 2
    assert read_manifest(manifest_of(folder)).rows == 300


@pytest.mark.parametrize("schema", [None, "archive"])
def test_a_month_that_is_a_table_is_not_made_again(superuser: Connection, schema: str | None) -> None:
    """Wherever the table went: what comes late stays readable, and the daily job does not fail."""
    superuser.execute("CREATE SCHEMA archive AUTHORIZATION gth_owner")
    superuser.execute("UPDATE gth.partition_policy SET action = 'detach', archive_schema = %s", (schema,))
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(OLD),))
    person = Person(superuser)
    person.write(month(OLD), 3)
    superuser.execute(PURGE)
    superuser.execute(PERIOD, ("36 months",))
    person.write(month(OLD), 2, "late ")
    superuser.execute(CREATE)
    assert months(superuser)[0] == month(0)
    assert scalar(superuser, IN_DEFAULT) == len(person.messages()) == 2


@pytest.mark.parametrize("action", ["detach", "archive"])
def test_what_came_too_late_for_its_month_is_kept(superuser: Connection, action: str) -> None:
    """No row is deleted for its age where months are not; attach_partition() sends it the same way."""
    superuser.execute("UPDATE gth.partition_policy SET action = %s", (action,))
    person = Person(superuser)
    person.write(month(OLD), 2)
    superuser.execute(CREATE)
    assert scalar(superuser, PURGE) == 0
    assert scalar(superuser, IN_DEFAULT) == len(person.messages()) == 2
    assert scalar(superuser, "SELECT gth.attach_partition('chat_messages', %s)", month(OLD)) == 2
    assert scalar(superuser, PURGE) == 2
    assert scalar(superuser, f"SELECT count(*) FROM chat_messages_y{month(OLD):%Ym%m}") == 2
