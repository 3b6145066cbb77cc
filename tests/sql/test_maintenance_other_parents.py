"""A row of gth.partition_policy that the manager cannot use is told, and keeps no other from its months."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.maintenance import Person, drop_month, month, months, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

CREATE = "CALL create_monthly_partitions()"
# Before the others in the table, and so in the manager's way.
FIRST = (
    "CREATE TEMPORARY TABLE others AS SELECT * FROM gth.partition_policy; DELETE FROM gth.partition_policy;"
    " INSERT INTO gth.partition_policy (parent) VALUES ('public.{}');"
    " INSERT INTO gth.partition_policy SELECT * FROM others"
)
BY_REGION = (
    "CREATE TABLE public.by_region (region text) PARTITION BY LIST (region);"
    " CREATE TABLE public.by_region_eu PARTITION OF public.by_region FOR VALUES IN ('eu')"
)


@pytest.mark.parametrize("role", ["postgres", "gth_scheduler", "gth_admin"])
@pytest.mark.parametrize("strays", [False, True])
def test_a_parent_that_is_somebody_elses_keeps_no_other_from_its_months(
    database: Database, superuser: Connection, role: str, *, strays: bool
) -> None:
    """Neither where it cannot be copied nor where its rows cannot be read; the error names it."""
    superuser.execute("CREATE TABLE public.log (at timestamptz NOT NULL) PARTITION BY RANGE (at)")
    if strays:
        superuser.execute("CREATE TABLE public.log_default PARTITION OF public.log DEFAULT")
        superuser.execute("INSERT INTO public.log VALUES (now())")
    superuser.execute(FIRST.format("log").encode())
    for parent in ("chat_messages", "analytics_events"):
        drop_month(superuser, month(2), parent)
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="permission denied for table log"):
        database.connect(role).execute(CREATE)
    for parent in ("chat_messages", "analytics_events"):
        assert months(superuser, parent) == [month(n) for n in range(4)]


@pytest.mark.parametrize(
    "change",
    [
        "INSERT INTO gth.partition_policy (parent) VALUES ('public.by_region')",
        "INSERT INTO gth.partition_policy (parent) VALUES ('public.users')",
        "UPDATE gth.partition_policy SET parent = 'by_region' WHERE parent = 'chat_messages'::regclass",
    ],
)
def test_a_parent_without_months_is_refused(superuser: Connection, change: str) -> None:
    """A table that is partitioned otherwise, or not at all."""
    superuser.execute(BY_REGION)
    with pytest.raises(psycopg.errors.WrongObjectType, match="not partitioned by range of one timestamptz"):
        superuser.execute(change.encode())


def test_a_parent_without_months_that_is_there_already_stops_nothing(superuser: Connection) -> None:
    """Months are made, health is told, old rows go; the manager's error names the parent."""
    superuser.execute(BY_REGION)
    superuser.execute("ALTER TABLE gth.partition_policy DISABLE TRIGGER USER")
    superuser.execute(FIRST.format("by_region").encode())
    drop_month(superuser, month(2))
    Person(superuser).write(month(-30), 3)
    assert scalar(superuser, "CALL gdpr_purge_old_data()") == 3
    with pytest.raises(psycopg.errors.WrongObjectType, match="by_region is not partitioned by range"):
        superuser.execute(CREATE)
    assert months(superuser) == [month(n) for n in range(4)]
    health = superuser.execute("SELECT parent, partitions FROM gth.partition_health ORDER BY 1").fetchall()
    assert health == [("analytics_events", 4), ("by_region", 0), ("chat_messages", 4)]
