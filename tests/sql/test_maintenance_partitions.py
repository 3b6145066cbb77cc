"""create_monthly_partitions(): every month has its partition, every row its month, whoever calls it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.maintenance import Person, drop_month, month, months, partition_of, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

CREATE = "CALL create_monthly_partitions()"
DEFAULT_ROWS = "SELECT count(*) FROM chat_messages_default"

UNPROTECTED = """
SELECT c.relname
FROM gth.partitions() AS p
INNER JOIN pg_class AS c ON c.oid = p.partition
WHERE c.relowner <> 'gth_owner'::regrole
    OR NOT c.relrowsecurity
    OR NOT c.relforcerowsecurity
    OR EXISTS (SELECT FROM aclexplode(c.relacl) AS a WHERE a.grantee <> c.relowner)
"""


def test_months_exist_up_to_the_horizon(superuser: Connection) -> None:
    """From the current month on there are as many as the policy says, for both parents."""
    superuser.execute("UPDATE gth.partition_policy SET premake = 5")
    assert scalar(superuser, CREATE) == 4
    for parent in ("chat_messages", "analytics_events"):
        assert months(superuser, parent) == [month(n) for n in range(6)]


def test_a_second_call_creates_nothing(superuser: Connection) -> None:
    """Calling it again changes no partition."""
    drop_month(superuser, month(2))
    assert scalar(superuser, CREATE) == 1
    before = superuser.execute("SELECT partition::oid FROM gth.partitions() ORDER BY 1").fetchall()
    assert scalar(superuser, CREATE) == 0
    assert superuser.execute("SELECT partition::oid FROM gth.partitions() ORDER BY 1").fetchall() == before


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/St_Johns"])
def test_bounds_are_utc_in_any_session(superuser: Connection, zone: str) -> None:
    """Neither the session's time zone nor its date style moves a bound."""
    superuser.execute("SELECT set_config('timezone', %s, false)", (zone,))
    superuser.execute("SET datestyle = 'SQL, DMY'")
    drop_month(superuser, month(1))
    assert scalar(superuser, CREATE) == 1
    superuser.execute("RESET ALL")
    assert months(superuser) == [month(n) for n in range(4)]
    assert partition_of(superuser, month(1)) == f"chat_messages_y{month(1):%Ym%m}"


def test_a_gap_behind_the_current_month_is_filled(superuser: Connection) -> None:
    """A month that went missing between two others comes back."""
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(-3),))
    assert scalar(superuser, CREATE) == 2
    assert months(superuser) == [month(n) for n in range(-3, 4)]


def test_a_gap_older_than_the_retention_stays(superuser: Connection) -> None:
    """What would be dropped tomorrow is not created today."""
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(-40),))
    superuser.execute(CREATE)
    assert months(superuser)[:2] == [month(-40), month(-24)]


def test_partitions_are_known_by_their_bounds(superuser: Connection) -> None:
    """A partition somebody renamed is still the partition of its month."""
    superuser.execute(f"ALTER TABLE {partition_of(superuser, month(1))} RENAME TO november")
    assert scalar(superuser, CREATE) == 0


def test_a_table_of_that_name_is_not_touched(superuser: Connection) -> None:
    """Somebody's table in the place of a partition is named in the error, and left alone."""
    name = partition_of(superuser, month(2))
    drop_month(superuser, month(2))
    superuser.execute(f"CREATE TABLE {name} (precious integer)")
    with pytest.raises(psycopg.errors.DuplicateTable, match=name):
        superuser.execute(CREATE)
    assert scalar(superuser, "SELECT count(*) FROM pg_attribute WHERE attname = 'precious'") == 1


def test_a_new_partition_is_protected(superuser: Connection) -> None:
    """Owner, forced row security, no grants, whatever default privileges somebody set."""
    superuser.execute(
        "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO gth_app, gth_readonly"
    )
    drop_month(superuser, month(1))
    drop_month(superuser, month(1), "analytics_events")
    superuser.execute(CREATE)
    assert superuser.execute(UNPROTECTED).fetchall() == []


@pytest.mark.parametrize(
    "mutation",
    ["NO FORCE ROW LEVEL SECURITY", "DISABLE ROW LEVEL SECURITY", "OWNER TO postgres"],
)
def test_the_protection_check_notices(superuser: Connection, mutation: str) -> None:
    """The query of the test above finds each way to lose the protection."""
    name = partition_of(superuser, month(1))
    superuser.execute(f"ALTER TABLE {name} {mutation}")
    assert superuser.execute(UNPROTECTED).fetchall() == [(name,)]


def test_a_new_partition_has_its_parents_indexes_and_keys(superuser: Connection) -> None:
    """An attached month differs in nothing from one that was created as a partition."""
    query = (
        "SELECT count(*) FROM pg_index WHERE indrelid = %s::regclass AND indisvalid",
        "SELECT count(*) FROM pg_constraint WHERE conrelid = %s::regclass AND contype IN ('f', 'c', 'p')",
    )
    name = partition_of(superuser, month(1))
    before = [scalar(superuser, q, name) for q in query]
    drop_month(superuser, month(1))
    superuser.execute(CREATE)
    assert [scalar(superuser, q, name) for q in query] == before


def test_strays_move_to_their_months(superuser: Connection) -> None:
    """Rows that came before their partition end in it, unchanged, and the default partition is empty."""
    person = Person(superuser)
    for offset in (-4, -2, -1):
        person.write(month(offset), 3)
    before = person.messages()
    assert scalar(superuser, DEFAULT_ROWS) == 9
    assert scalar(superuser, CREATE) == 4
    assert person.messages() == before
    assert scalar(superuser, DEFAULT_ROWS) == 0
    assert scalar(superuser, f"SELECT count(*) FROM {partition_of(superuser, month(-2))}") == 3


def test_many_strays_move_as_well(superuser: Connection) -> None:
    """Beyond a few thousand rows they are copied ahead; nothing is lost and nothing doubled."""
    person = Person(superuser)
    person.write(month(-1), 7000)
    person.write(month(-2), 50)
    before = person.messages()
    superuser.execute(CREATE)
    assert person.messages() == before
    assert scalar(superuser, DEFAULT_ROWS) == 0


def test_a_copy_made_ahead_is_corrected(superuser: Connection) -> None:
    """What was changed, erased or added after the copy is what the month has in the end."""
    person = Person(superuser)
    person.write(month(-1), 3000)
    superuser.execute("CALL gth.copy_strays_ahead('chat_messages', %s, 3000)", (month(-1),))
    assert len(person.messages()) == 3000, "the copy must not be visible"
    superuser.execute("UPDATE chat_messages SET content = 'changed' WHERE content = 'hello7'")
    superuser.execute("DELETE FROM chat_messages WHERE content = 'hello8'")
    person.write(month(-1) + dt.timedelta(days=3), 1, "late")
    before = person.messages()
    superuser.execute(CREATE)
    assert person.messages() == before
    assert {"changed", "late1"} <= {content for _, content in before}
    assert scalar(superuser, DEFAULT_ROWS) == 0


def test_strays_outside_the_horizon_stay_visible(superuser: Connection) -> None:
    """Dates far in the future or the past get no partition; the rows stay readable."""
    person = Person(superuser)
    person.write(dt.datetime(2199, 1, 1, tzinfo=dt.UTC), 2)
    person.write(dt.datetime(1999, 1, 1, tzinfo=dt.UTC), 2)
    superuser.execute(CREATE)
    assert len(person.messages()) == 4
    assert months(superuser) == [month(n) for n in range(4)]


def test_a_large_default_partition_is_not_scanned(superuser: Connection) -> None:
    """Attaching beside a default partition of many rows proves by a constraint what a scan would find."""
    person = Person(superuser)
    person.write(dt.datetime(2199, 1, 1, tzinfo=dt.UTC), 9000, "x" * 1900)
    assert scalar(superuser, "SELECT pg_relation_size('chat_messages_default')") > 16 * 2**20
    drop_month(superuser, month(2))
    said: list[str] = []
    superuser.add_notice_handler(lambda notice: said.append(str(notice.message_primary)))
    superuser.execute("SET client_min_messages = debug1")
    assert scalar(superuser, CREATE) == 1
    assert (
        'updated partition constraint for default partition "chat_messages_default"'
        " is implied by existing constraints"
    ) in said
    assert scalar(superuser, "SELECT count(*) FROM pg_constraint WHERE conname ~ '^without'") == 0


def test_a_leftover_constraint_is_used_and_removed(superuser: Connection) -> None:
    """A run killed after the first step leaves a constraint, and the next run finishes."""
    person = Person(superuser)
    person.write(dt.datetime(2199, 1, 1, tzinfo=dt.UTC), 9000, "x" * 1900)
    drop_month(superuser, month(2))
    superuser.execute("SELECT gth.exclude_from_default('chat_messages', %s)", (month(2),))
    assert scalar(superuser, CREATE) == 1
    assert scalar(superuser, "SELECT count(*) FROM pg_constraint WHERE conname ~ '^without'") == 0


def test_the_dry_run_says_what_would_be_done(superuser: Connection) -> None:
    """missing_partitions() lists the months and their strays, and changes nothing."""
    Person(superuser).write(month(-1), 5)
    drop_month(superuser, month(3))
    found = superuser.execute("SELECT lower_bound, strays FROM gth.missing_partitions()").fetchall()
    assert [(row[0].astimezone(dt.UTC), row[1]) for row in found] == [(month(-1), 5), (month(3), 0)]
    assert scalar(superuser, CREATE) == 2


@pytest.mark.parametrize("role", ["postgres", "gth_scheduler", "gth_admin"])
def test_who_may_call(database: Database, role: str) -> None:
    """The superuser, the scheduler and an operator, with strays to move."""
    superuser = database.connect()
    person = Person(superuser)
    person.write(month(-1), 2)
    drop_month(superuser, month(1), "analytics_events")
    assert scalar(database.connect(role), CREATE) == 2
    assert scalar(superuser, DEFAULT_ROWS) == 0
    assert superuser.execute(UNPROTECTED).fetchall() == []


@pytest.mark.parametrize("role", ["gth_app", "gth_readonly", "gth_exporter"])
def test_who_may_not_call(database: Database, role: str) -> None:
    """Everybody else is refused."""
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        database.connect(role).execute(CREATE)


def test_without_the_eyes_for_it_nothing_is_done(superuser: Connection) -> None:
    """Where gth_scheduler lost BYPASSRLS, strays would look like none: an error, not a success."""
    Person(superuser).write(month(-1), 2)
    superuser.execute("ALTER ROLE gth_scheduler NOBYPASSRLS")
    try:
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match='"gth_scheduler" is under row-level'):
            superuser.execute(CREATE)
        superuser.execute("ALTER FUNCTION gth.require_maintenance_rights() RENAME TO forgotten")
        superuser.execute(
            "CREATE FUNCTION gth.require_maintenance_rights() RETURNS void"
            " LANGUAGE sql AS 'SELECT NULL::void'"
        )
        assert scalar(superuser, CREATE) == 0, "what would happen without the check"
    finally:
        superuser.execute("ALTER ROLE gth_scheduler BYPASSRLS")
    assert scalar(superuser, DEFAULT_ROWS) == 2


def test_inside_a_transaction_it_refuses_before_any_work(superuser: Connection) -> None:
    """The error comes first, with advice, and what the transaction did before can still be rolled back."""
    drop_month(superuser, month(1))
    superuser.execute("BEGIN")
    with pytest.raises(psycopg.errors.InvalidTransactionTermination) as caught:
        superuser.execute(CREATE)
    assert "outside BEGIN and COMMIT" in str(caught.value.diag.context)
    superuser.execute("ROLLBACK")
    superuser.execute("BEGIN")
    superuser.execute("UPDATE tenants SET name = name || '.'")
    Person(superuser)
    with pytest.raises(
        psycopg.errors.InvalidTransactionTermination, match="cannot run inside a transaction block"
    ):
        superuser.execute(CREATE)
    superuser.execute("ROLLBACK")
    assert len(months(superuser)) == 3


def test_the_month_of_a_past_day_is_found(superuser: Connection) -> None:
    """A row of the last microsecond of a month goes to that month, one of the next to the next."""
    person = Person(superuser)
    person.add(
        "chat_messages",
        session_id=person.session,
        user_id=person.id,
        role="user",
        content="last",
        created_at=month(-1) - dt.timedelta(microseconds=1),
    )
    person.add(
        "chat_messages",
        session_id=person.session,
        user_id=person.id,
        role="user",
        content="first",
        created_at=month(-1),
    )
    superuser.execute(CREATE)
    for lower, content in ((month(-2), "last"), (month(-1), "first")):
        assert scalar(superuser, f"SELECT content FROM {partition_of(superuser, lower)}") == content
