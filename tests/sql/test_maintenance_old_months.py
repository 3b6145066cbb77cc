"""Months whose time is over: frozen, indexed, detached into their own schema; what health says of that."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from tests.sql.support.maintenance import (
    Person,
    drop_month,
    month,
    months,
    owned,
    partition_of,
    scalar,
)

if TYPE_CHECKING:
    from tests.sql.support.database import Connection

CREATE = "CALL create_monthly_partitions()"
PURGE = "CALL gdpr_purge_old_data()"
UPKEEP = "SELECT statement, reason FROM gth.partition_upkeep()"
INDEXES = "SELECT count(*) FROM pg_index WHERE indrelid = %s::regclass"


def attach(connection: Connection, *offsets: int) -> None:
    """Attach months of chat_messages."""
    for offset in offsets:
        connection.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(offset),))


def upkeep(connection: Connection) -> list[tuple[str, str]]:
    """What is to be done, with statistics as of now."""
    connection.execute("SELECT pg_stat_force_next_flush()")
    connection.execute("SELECT pg_stat_clear_snapshot()")
    return [(row[0], row[1]) for row in connection.execute(UPKEEP)]


def health(connection: Connection) -> dict[str, Any]:
    """The row of chat_messages in gth.partition_health."""
    with connection.cursor(row_factory=psycopg.rows.dict_row) as cursor:
        row = cursor.execute("SELECT * FROM gth.partition_health WHERE parent = 'chat_messages'").fetchone()
    assert row is not None
    return row


def test_a_closed_month_is_frozen_once_and_after_a_change(superuser: Connection) -> None:
    """Its VACUUM (FREEZE) is listed, done, and listed again only when a row came too late."""
    attach(superuser, -1)
    person = Person(superuser)
    person.write(month(-1), 50)
    person.write(month(0), 50)
    statement = f"VACUUM (FREEZE, ANALYZE) public.{partition_of(superuser, month(-1))}"
    assert [found for found, _ in upkeep(superuser)] == [statement]
    superuser.execute(statement)
    assert upkeep(superuser) == []
    frozen = "SELECT relallvisible = relpages AND relpages > 0 FROM pg_class WHERE oid = %s::regclass"
    assert scalar(superuser, frozen, partition_of(superuser, month(-1)))
    person.write(month(-1) + dt.timedelta(days=1), 1)
    assert [found for found, _ in upkeep(superuser)] == [statement]


@pytest.mark.parametrize("optimise", ["brin", "drop_indexes"])
def test_a_closed_month_gets_its_brin(superuser: Connection, optimise: str) -> None:
    """Where the policy asks for one and the parent has none; one that was left unfinished is made again."""
    superuser.execute("DROP INDEX chat_messages_created_at_idx")
    superuser.execute("UPDATE gth.partition_policy SET optimise = %s", (optimise,))
    attach(superuser, -1)
    Person(superuser).write(month(-1), 50)
    name = partition_of(superuser, month(-1))
    create = f"CREATE INDEX CONCURRENTLY ON public.{name} USING brin (created_at)"
    assert upkeep(superuser)[0] == (create, "closed")
    superuser.execute(create)
    superuser.execute(
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = %s::regclass", (f"{name}_created_at_idx",)
    )
    left = upkeep(superuser)
    assert left[0] == (f"DROP INDEX CONCURRENTLY public.{name}_created_at_idx", "left unfinished")
    for statement, _ in left:
        superuser.execute(statement)
    assert upkeep(superuser) == []


def partitioned(connection: Connection, name: str) -> None:
    """A parent of an operator's own, with a default partition and last month."""
    owned(
        connection,
        f"CREATE TABLE public.{name} (at timestamptz NOT NULL) PARTITION BY RANGE (at);"
        f" CREATE TABLE public.strays PARTITION OF public.{name} DEFAULT",
    )
    connection.execute(
        "INSERT INTO gth.partition_policy (parent, optimise) VALUES (%s::regclass, 'brin')", (name,)
    )


@pytest.mark.parametrize("name", ["visits_" + "x" * 47, "ж" * 27])
def test_each_month_of_a_long_name_gets_its_brin(superuser: Connection, name: str) -> None:
    """However the name of an index is cut off, two months must not want the same."""
    partitioned(superuser, name)
    for offset in (-1, -2):
        superuser.execute("SELECT gth.attach_partition(%s, %s)", (name, month(offset)))
        superuser.execute(f"INSERT INTO {name} VALUES ('{month(offset)}')")
    statements = [statement for statement, _ in upkeep(superuser) if statement.startswith("CREATE INDEX")]
    assert len(statements) == 2
    for statement in statements:
        superuser.execute(statement)


def test_a_name_too_long_for_its_months_is_refused(superuser: Connection) -> None:
    """Cut off it would be that of another month, which nobody should be told to drop."""
    partitioned(superuser, "visits_" + "x" * 48)
    with pytest.raises(psycopg.errors.NameTooLong, match="is too long"):
        superuser.execute(CREATE)
    assert months(superuser, "chat_messages") == [month(n) for n in range(4)]


def test_a_month_with_the_parents_brin_gets_no_other(superuser: Connection) -> None:
    """The shipped parents have one already."""
    superuser.execute("UPDATE gth.partition_policy SET optimise = 'brin'")
    attach(superuser, -1)
    Person(superuser).write(month(-1), 50)
    assert [statement.split()[0] for statement, _ in upkeep(superuser)] == ["VACUUM"]


def test_detached_months_go_to_their_schema_without_indexes_and_keys(superuser: Connection) -> None:
    """As the policy says: primary key and BRIN stay, foreign keys would stand against an erasure."""
    superuser.execute("CREATE SCHEMA archive AUTHORIZATION gth_owner")
    superuser.execute(
        "UPDATE gth.partition_policy"
        " SET action = 'detach', archive_schema = 'archive', optimise = 'drop_indexes'"
    )
    attach(superuser, -25)
    person = Person(superuser)
    person.write(month(-25), 5)
    name = partition_of(superuser, month(-25))
    before = scalar(superuser, INDEXES, name)
    superuser.execute(PURGE)
    assert scalar(superuser, f"SELECT count(*) FROM archive.{name}") == 5
    assert scalar(superuser, INDEXES, f"archive.{name}") == before - 1 == 2
    keys = "SELECT count(*) FROM pg_constraint WHERE conrelid = %s::regclass AND contype = 'f'"
    assert scalar(superuser, keys, f"archive.{name}") == 0
    protected = "SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE oid = %s::regclass"
    assert scalar(superuser, protected, f"archive.{name}")
    erase = "SELECT gth.erase_users(ARRAY[%s]::uuid[], ARRAY[%s]::uuid[])"
    assert scalar(superuser, erase, person.tenant, person.id) == 1
    assert scalar(superuser, f"SELECT count(*) FROM archive.{name}") == 0


def test_a_schema_that_is_not_there_is_reported(superuser: Connection) -> None:
    """The month stays attached, the others go, and the error says what is missing."""
    superuser.execute(
        "UPDATE gth.partition_policy SET action = 'detach', archive_schema = 'nowhere'"
        " WHERE parent = 'chat_messages'::regclass"
    )
    attach(superuser, -25)
    superuser.execute("SELECT gth.attach_partition('analytics_events', %s)", (month(-40),))
    with pytest.raises(psycopg.errors.RaiseException, match='schema "nowhere" does not exist'):
        superuser.execute(PURGE)
    assert months(superuser)[0] == month(-25)
    assert months(superuser, "analytics_events")[0] == month(0)


def test_whatever_keeps_a_month_the_rest_is_purged(superuser: Connection) -> None:
    """Somebody's guard against DROP TABLE is reported for each month; their rows go one by one."""
    attach(superuser, -25, -26)
    person = Person(superuser)
    person.write(month(-25))
    person.write(month(-26))
    superuser.execute(
        "CREATE FUNCTION gth.refuse() RETURNS event_trigger LANGUAGE plpgsql"
        " AS $$ BEGIN RAISE 'nobody drops a table here'; END $$;"
        "CREATE EVENT TRIGGER no_drops ON ddl_command_start WHEN TAG IN ('DROP TABLE')"
        " EXECUTE FUNCTION gth.refuse()"
    )
    with pytest.raises(psycopg.errors.RaiseException, match="purge incomplete") as caught:
        superuser.execute(PURGE)
    assert str(caught.value).count("nobody drops a table here") == 2
    assert person.messages() == set()


def test_every_table_that_a_policy_fails_on_is_named(superuser: Connection) -> None:
    """Two months that are kept for somebody under hold, and refuse that others' rows are deleted."""
    attach(superuser, -25, -26)
    held, free = Person(superuser, legal_hold_until="2199-01-01"), Person(superuser)
    superuser.execute(
        "CREATE FUNCTION gth.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not here'; END $$"
    )
    names = [partition_of(superuser, month(offset)) for offset in (-25, -26)]
    for offset, name in zip((-25, -26), names, strict=True):
        held.write(month(offset))
        free.write(month(offset))
        superuser.execute(
            f"CREATE TRIGGER refuse BEFORE DELETE ON {name} FOR EACH ROW EXECUTE FUNCTION gth.refuse()"
        )
    with pytest.raises(psycopg.errors.RaiseException) as caught:
        superuser.execute(PURGE)
    assert [name for name in names if f"on {name}: not here" in str(caught.value)] == names


@pytest.mark.parametrize("action", ["detach", "archive"])
def test_a_month_under_hold_stays_whole(superuser: Connection, action: str) -> None:
    """What is to be kept elsewhere is not deleted row by row because one row may not move."""
    superuser.execute("UPDATE gth.partition_policy SET action = %s", (action,))
    attach(superuser, -25)
    held, free = Person(superuser, legal_hold_until="2199-01-01"), Person(superuser)
    held.write(month(-25), 3)
    free.write(month(-25), 4)
    assert scalar(superuser, PURGE) == 0
    assert (len(held.messages()), len(free.messages())) == (3, 4)
    superuser.execute("UPDATE users SET legal_hold_until = NULL")
    assert scalar(superuser, PURGE) == 7


@pytest.mark.parametrize("isolation", ["repeatable read", "serializable"])
@pytest.mark.parametrize("call", [PURGE, "SELECT gth.remove_partition(gth.uuid_v7(), %s::regclass)"])
def test_blind_to_holds_that_come_meanwhile_it_refuses(
    superuser: Connection, isolation: str, call: str
) -> None:
    """In a snapshot from before it had the locks, somebody who was put under hold since would seem free."""
    attach(superuser, -25)
    person = Person(superuser)
    person.write(month(-25))
    superuser.execute("SELECT set_config('default_transaction_isolation', %s, false)", (isolation,))
    with pytest.raises(psycopg.errors.InvalidTransactionState, match=isolation):
        superuser.execute(call, (partition_of(superuser, month(-25)),) if "%s" in call else ())
    superuser.execute("RESET default_transaction_isolation")
    assert len(person.messages()) == 1


def test_a_month_that_goes_is_read_once(superuser: Connection) -> None:
    """Its rows are counted; whether one is under hold is asked of the few people who are."""
    superuser.execute("UPDATE gth.partition_policy SET action = 'detach'")
    attach(superuser, -25)
    Person(superuser, legal_hold_until="2199-01-01")
    Person(superuser).write(month(-25), 3000)
    name = partition_of(superuser, month(-25))
    superuser.execute("ANALYZE")
    with superuser.transaction():
        assert scalar(superuser, "SELECT gth.remove_partition(gth.uuid_v7(), %s)", name) == 3000
        read = "SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relid = %s::regclass"
        assert 3000 <= scalar(superuser, read, name) < 3010


def test_whoever_is_under_hold_is_found(superuser: Connection) -> None:
    """The first, the last and those between, of a tenant between others; nobody without a row."""
    attach(superuser, -25)
    tenant = Person(superuser).tenant
    people = [Person(superuser, tenant) for _ in range(5)] + [Person(superuser) for _ in range(3)]
    name = partition_of(superuser, month(-25))
    absent = people.pop(2)
    for person in people:
        person.write(month(-25), 2)
    for person in [*people, absent]:
        superuser.execute("UPDATE users SET legal_hold_until = '2199-01-01' WHERE id = %s", (person.id,))
        found = scalar(superuser, "SELECT gth.has_held_rows(%s)", name)
        assert found is (person is not absent)
        superuser.execute("UPDATE users SET legal_hold_until = NULL")


def test_the_dry_run_of_the_retention(superuser: Connection) -> None:
    """expired_partitions() lists what would go and how, and changes nothing."""
    superuser.execute(
        "UPDATE gth.partition_policy SET action = 'archive' WHERE parent = 'chat_messages'::regclass"
    )
    attach(superuser, -24, -25, -26)
    query = "SELECT lower_bound, action FROM gth.expired_partitions()"
    found = [(row[0].astimezone(dt.UTC), row[1]) for row in superuser.execute(query)]
    assert found == [(month(-26), "archive"), (month(-25), "archive")]
    assert months(superuser)[0] == month(-26)


def test_health_says_how_far_ahead_and_when_something_is_due(superuser: Connection) -> None:
    """Three months ahead: nothing to do before the next month begins."""
    superuser.execute(CREATE)
    found = health(superuser)
    assert found["months_ahead"] == 3
    assert found["next_due_at"] == month(1)
    assert found["archive_pending"] == 0
    assert dt.timedelta(0) <= dt.datetime.now(dt.UTC) - found["last_maintained_at"] < dt.timedelta(minutes=5)


def test_health_says_when_work_is_overdue(superuser: Connection) -> None:
    """A month that is missing was due when its turn came, three months ahead, and stays so."""
    drop_month(superuser, month(3))
    assert (health(superuser)["months_ahead"], health(superuser)["next_due_at"]) == (2, month(0))
    drop_month(superuser, month(1))
    assert health(superuser)["next_due_at"] == month(-2)
    drop_month(superuser, month(0))
    assert (health(superuser)["months_ahead"], health(superuser)["next_due_at"]) == (0, month(-3))
    attach(superuser, -2)
    assert health(superuser)["next_due_at"] == month(-4)
    drop_month(superuser, month(2))
    assert health(superuser)["next_due_at"] == month(-4)
    drop_month(superuser, month(-2))
    assert (health(superuser)["partitions"], health(superuser)["next_due_at"]) == (0, month(-3))


def test_a_month_beyond_the_retention_is_not_overdue(superuser: Connection) -> None:
    """Of months that all are long over, the first to be made again is the oldest that the retention keeps."""
    superuser.execute("UPDATE gth.retention_policy SET period = '2 months' WHERE code = 'chat_messages'")
    superuser.execute("UPDATE gth.partition_policy SET action = 'keep'")
    attach(superuser, -40)
    assert health(superuser)["next_due_at"] == month(-5)
    for number in range(4):
        drop_month(superuser, month(number))
    assert health(superuser)["next_due_at"] == month(-5)


def test_health_says_when_a_month_goes(superuser: Connection) -> None:
    """The oldest month is due when its period is over, earlier than the next month has to be made."""
    superuser.execute("UPDATE gth.retention_policy SET period = '1 month' WHERE code = 'chat_messages'")
    attach(superuser, -1)
    assert health(superuser)["next_due_at"] == month(1)
    superuser.execute("UPDATE gth.retention_policy SET period = '10 days' WHERE code = 'chat_messages'")
    assert health(superuser)["next_due_at"] == month(0) + dt.timedelta(days=10)
    superuser.execute("UPDATE gth.partition_policy SET action = 'keep'")
    assert health(superuser)["next_due_at"] == month(1)


def test_gaps_are_those_that_would_be_filled(superuser: Connection) -> None:
    """What the retention would remove again is no gap."""
    attach(superuser, -40)
    gaps = "SELECT count(*) FROM gth.missing_partitions('chat_messages') WHERE reason = 'gap'"
    assert health(superuser)["gaps"] == scalar(superuser, gaps) == 24


def test_a_manager_that_never_came_is_absent(superuser: Connection) -> None:
    """NULL, not the beginning of time."""
    superuser.execute("UPDATE gth.partition_policy SET maintained_at = NULL")
    assert health(superuser)["last_maintained_at"] is None
