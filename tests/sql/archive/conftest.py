"""Somebody with an old month, and where its archive goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.sql.archive.archives import (
    OLD,
    as_scheduler,
)
from tests.sql.support.maintenance import Person, month

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

    from gth_common.db import Connection as SchedulerConnection


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
