"""Many rows in the default partition: what ATTACH leaves undone while writers wait, what a kill leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.sql.support.maintenance import Person, drop_month, month, partition_of, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection

DRAIN = "CALL gth.drain_default_partition('chat_messages')"
DEFAULT_ROWS = "SELECT count(*) FROM chat_messages_default"
MANY = 20_000
VALIDATES = "validating foreign key constraint"
# Everything by which a partition could differ from another: without names, which carry the month.
CONSTRAINTS = """
SELECT k.contype, replace(k.conname, c.relname, ''), pg_get_constraintdef(k.oid), k.convalidated,
    k.conislocal, k.coninhcount, k.conparentid <> 0
FROM pg_constraint AS k
INNER JOIN pg_class AS c ON c.oid = k.conrelid
WHERE k.conrelid = %s::regclass
ORDER BY 1, 2
"""
TRIGGERS = """
SELECT t.tgrelid::regclass::text, p.proname, t.tgenabled, t.tgparentid <> 0
FROM pg_trigger AS t
INNER JOIN pg_proc AS p ON p.oid = t.tgfoid
WHERE t.tgisinternal
    AND %s::regclass IN (t.tgrelid, t.tgconstrrelid)
ORDER BY 1, 2
"""


def said_while(connection: Connection, statement: str) -> list[str]:
    """What the server says of its own work during a statement."""
    said: list[str] = []
    connection.add_notice_handler(lambda notice: said.append(str(notice.message_primary)))
    connection.execute("SET client_min_messages = debug1")
    connection.execute(statement)
    connection.execute("RESET client_min_messages")
    return said


def stray_table(connection: Connection) -> str:
    """The table of last month's strays as a run leaves it that was killed before it moved them."""
    connection.execute("SELECT gth.prepare_with_keys('chat_messages', %s)", (month(-1),))
    return f"chat_messages_y{month(-1):%Ym%m}"


@pytest.mark.parametrize(("strays", "checks"), [(MANY, 0), (100, 1)])
def test_foreign_keys_of_many_strays_are_not_checked_under_the_lock(
    superuser: Connection, strays: int, checks: int
) -> None:
    """Each row's was checked as it was moved; a few rows are read again by ATTACH."""
    Person(superuser).write(month(-1), strays)
    said = said_while(superuser, DRAIN)
    # the keys of the empty table were checked before the rows were moved
    [attaching] = [n for n, text in enumerate(said) if text.startswith("partition constraint for table")]
    assert sum(text.startswith(VALIDATES) for text in said[attaching:]) == checks
    assert scalar(superuser, DEFAULT_ROWS) == 0
    assert scalar(superuser, f"SELECT count(*) FROM {partition_of(superuser, month(-1))}") == strays


def test_a_month_of_many_strays_is_like_any_other(superuser: Connection) -> None:
    """The same constraints and the same triggers, here and on the tables that its keys lead to."""
    Person(superuser).write(month(-1), MANY)
    superuser.execute(DRAIN)
    many, ordinary = (partition_of(superuser, month(offset)) for offset in (-1, 1))
    for query in (CONSTRAINTS, TRIGGERS):
        assert superuser.execute(query, (many,)).fetchall() == [
            tuple(many if value == ordinary else value for value in row)
            for row in superuser.execute(query, (ordinary,)).fetchall()
        ]


def test_a_table_with_keys_that_was_never_filled_is_taken(superuser: Connection) -> None:
    """A kill before the move leaves an empty table, which the next run fills and attaches."""
    person = Person(superuser)
    person.write(month(-1), 3)
    before = person.messages()
    name = stray_table(superuser)
    made = scalar(superuser, "SELECT %s::regclass::oid", name)
    assert person.messages() == before
    said = said_while(superuser, DRAIN)
    assert not any(text.startswith(VALIDATES) for text in said)
    assert scalar(superuser, "SELECT %s::regclass::oid", partition_of(superuser, month(-1))) == made
    assert person.messages() == before


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE chat_messages ADD COLUMN mood text",
        "ALTER TABLE chat_messages ALTER COLUMN tool_name SET NOT NULL",
        "ALTER TABLE chat_messages ADD CONSTRAINT short CHECK (length(content) < 1000)",
        "ALTER TABLE chat_messages ALTER COLUMN role SET DEFAULT 'user'",
        "ALTER TABLE chat_messages DROP CONSTRAINT chat_messages_tenant_id_session_id_user_id_fkey",
    ],
)
def test_a_leftover_of_an_older_schema_is_made_again(superuser: Connection, change: str) -> None:
    """An upgrade between the kill and the next run changes the parent, and the table no longer fits."""
    superuser.execute("SET ROLE gth_owner")
    name = stray_table_as_scheduler(superuser)
    superuser.execute(change.encode())
    superuser.execute("RESET ROLE")
    made = scalar(superuser, "SELECT %s::regclass::oid", name)
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(-1),))
    found = partition_of(superuser, month(-1))
    assert found == name
    assert scalar(superuser, "SELECT %s::regclass::oid", found) != made


def stray_table_as_scheduler(connection: Connection) -> str:
    """`stray_table` for a session that is somebody else."""
    connection.execute("RESET ROLE")
    name = stray_table(connection)
    connection.execute("SET ROLE gth_owner")
    return name


def test_a_row_that_came_to_an_earlier_page_is_moved(superuser: Connection) -> None:
    """Late rows are looked for on the last pages; where ATTACH finds another, on all of them."""
    person = Person(superuser)
    person.write(month(-1), 50)
    lower = month(-1)
    superuser.execute("BEGIN")
    table = scalar(superuser, "SELECT gth.prepare_partition('chat_messages', %s)", lower)
    # it would find nothing where it looks
    superuser.execute(
        "CREATE OR REPLACE FUNCTION gth.chase_strays(p_default regclass, p_partition regclass, p_key name,"
        " p_lower timestamptz, OUT moved bigint, OUT from_page bigint)"
        " LANGUAGE sql AS 'SELECT 0::bigint, 100000::bigint'"
    )
    moved = "SELECT gth.attach_table('chat_messages', %s::regclass, %s, true, 1)"
    assert scalar(superuser, moved, table, lower) == 50
    superuser.execute("COMMIT")
    assert scalar(superuser, DEFAULT_ROWS) == 0
    assert len(person.messages()) == 50


def test_late_strays_are_moved_from_where_they_arrive(superuser: Connection) -> None:
    """Passes go on until little comes; each begins at the lowest page the last one found a row on."""
    person = Person(superuser)
    lower = month(-1)
    superuser.execute("BEGIN")
    table = scalar(superuser, "SELECT gth.prepare_partition('chat_messages', %s)", lower)
    move = "SELECT * FROM gth.move_late_strays('chat_messages_default', %s::regclass, 'created_at', %s, %s)"
    person.write(lower, 2000)
    assert superuser.execute(move, (table, lower, 0)).fetchone() == (2000, 0)
    person.write(lower, 10)
    page = scalar(superuser, "SELECT max((ctid::text::point)[0])::bigint FROM chat_messages_default")
    assert superuser.execute(move, (table, lower, page + 1)).fetchone() == (0, None)
    assert superuser.execute(move, (table, lower, 1)).fetchone() in {(10, page), (10, page - 1)}
    person.write(lower, 10)
    chase = "SELECT * FROM gth.chase_strays('chat_messages_default', %s::regclass, 'created_at', %s)"
    found = superuser.execute(chase, (table, lower)).fetchone()
    assert found is not None
    assert (found[0], found[1] >= page - 1) == (10, True)
    superuser.execute("ROLLBACK")


@pytest.mark.parametrize("role", ["gth_scheduler", "gth_admin"])
def test_who_may_drain_many(superuser: Connection, role: str) -> None:
    """The scheduler and an operator."""
    Person(superuser).write(month(-1), MANY)
    superuser.execute(f"SET SESSION AUTHORIZATION {role}")
    assert scalar(superuser, DRAIN) == MANY


def test_a_month_that_is_not_wanted_any_more_is_not_refused(superuser: Connection) -> None:
    """The constraint of a killed run goes at the next one, also where no partition takes its place."""
    person = Person(superuser)
    superuser.execute("ALTER TABLE chat_messages_default ALTER content SET STORAGE PLAIN")
    person.write(month(-30), 9000, "x" * 1900)
    assert scalar(superuser, "SELECT gth.exclude_from_default('chat_messages', %s)::text", month(5))
    leftover = "SELECT count(*) FROM gth.leftover_exclusions() WHERE lower_bound = %s"
    assert scalar(superuser, leftover, month(5)) == 1
    superuser.execute("UPDATE gth.partition_policy SET premake = 5")
    assert scalar(superuser, leftover, month(5)) == 0, "this run would take it up"
    superuser.execute("UPDATE gth.partition_policy SET premake = 3")
    superuser.execute("CALL create_monthly_partitions()")
    person.write(month(5), 1)
    assert scalar(superuser, "SELECT count(*) FROM pg_constraint WHERE conname ~ '^without'") == 0


def test_a_month_that_has_begun_is_not_refused(superuser: Connection) -> None:
    """Its constraint goes before anything else is done."""
    drop_month(superuser, month(0))
    month_now = f"without_y{month(0):%Ym%m}_check"
    superuser.execute(f"ALTER TABLE chat_messages_default ADD CONSTRAINT {month_now} CHECK (true) NOT VALID")
    assert scalar(superuser, "SELECT count(*) FROM gth.leftover_exclusions()") == 1
    superuser.execute("CALL gth.fill_partition_gaps('chat_messages')")
    assert scalar(superuser, "SELECT count(*) FROM gth.leftover_exclusions()") == 0
