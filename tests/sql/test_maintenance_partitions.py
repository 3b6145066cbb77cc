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


def test_one_month_that_cannot_be_made_keeps_no_other_from_it(superuser: Connection) -> None:
    """Neither an old gap nor one parent's trouble delays the months that rows are about to need."""
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(-3),))
    superuser.execute(f"CREATE TABLE chat_messages_y{month(-2):%Ym%m} (precious integer)")
    drop_month(superuser, month(2))
    drop_month(superuser, month(1), "analytics_events")
    with pytest.raises(psycopg.errors.DuplicateTable):
        superuser.execute(CREATE)
    assert months(superuser) == [month(n) for n in (-3, -1, 0, 1, 2, 3)]
    assert months(superuser, "analytics_events") == [month(n) for n in range(4)]


def test_a_month_that_cannot_be_made_is_not_refused_by_the_default(superuser: Connection) -> None:
    """The constraint that spares a large default partition its scan goes when the attach has failed."""
    person = Person(superuser)
    name = partition_of(superuser, month(2))
    drop_month(superuser, month(2))
    superuser.execute("ALTER TABLE chat_messages_default ALTER content SET STORAGE PLAIN")
    person.write(month(-30), 9000, "x" * 1900)
    superuser.execute(f"CREATE TABLE {name} (precious integer)")
    assert scalar(superuser, "SELECT pg_relation_size('chat_messages_default') > 16 * 1024 * 1024")
    with pytest.raises(psycopg.errors.DuplicateTable):
        superuser.execute(CREATE)
    person.write(month(2), 1)
    assert scalar(superuser, "SELECT count(*) FROM chat_messages WHERE created_at >= %s", month(2)) == 1


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
    """However many they are, nothing is lost and nothing doubled."""
    person = Person(superuser)
    person.write(month(-1), 7000)
    person.write(month(-2), 50)
    before = person.messages()
    superuser.execute(CREATE)
    assert person.messages() == before
    assert scalar(superuser, DEFAULT_ROWS) == 0


def test_a_table_that_was_never_attached_is_made_again(superuser: Connection) -> None:
    """What stands in a month's place with the constraint of a month that waits is ours, and holds copies."""
    person = Person(superuser)
    person.write(month(-1), 3)
    before = person.messages()
    superuser.execute("SELECT gth.prepare_partition('chat_messages', %s)", (month(-1),))
    name = f"chat_messages_y{month(-1):%Ym%m}"
    superuser.execute(f"INSERT INTO {name} SELECT * FROM chat_messages_default")
    assert person.messages() == before, "the copy must not be visible"
    assert scalar(superuser, CREATE) == 1
    assert person.messages() == before


def test_strays_outside_the_horizon_stay_visible(superuser: Connection) -> None:
    """Dates far in the future or the past get no partition; the rows stay readable."""
    person = Person(superuser)
    person.write(dt.datetime(2199, 1, 1, tzinfo=dt.UTC), 2)
    person.write(dt.datetime(2001, 1, 1, tzinfo=dt.UTC), 2)
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
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(-3),))
    query = "SELECT lower_bound, strays, reason FROM gth.missing_partitions()"
    found = [(row[0].astimezone(dt.UTC), *row[1:]) for row in superuser.execute(query)]
    assert found == [(month(-2), 0, "gap"), (month(-1), 5, "strays"), (month(3), 0, "ahead")]
    assert scalar(superuser, CREATE) == 3


@pytest.mark.parametrize(
    ("statement", "reason", "answer"),
    [
        ("CALL gth.drain_default_partition(NULL)", "strays", 5),
        ("CALL gth.drain_default_partition('chat_messages')", "strays", 5),
        ("CALL gth.fill_partition_gaps(NULL)", "gap", 1),
        ("CALL gth.fill_partition_gaps('chat_messages')", "gap", 1),
    ],
)
@pytest.mark.parametrize("role", ["gth_scheduler", "gth_admin"])
def test_one_kind_of_work_alone(
    database: Database, role: str, statement: str, reason: str, answer: int
) -> None:
    """Draining and gap filling do what the dry run lists for that reason, and nothing else."""
    superuser = database.connect()
    Person(superuser).write(month(-1), 5)
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(-3),))
    drop_month(superuser, month(3))
    assert scalar(database.connect(role), statement) == answer
    left = {row[0] for row in superuser.execute("SELECT reason FROM gth.missing_partitions()")}
    assert left == {"strays", "gap", "ahead"} - {reason}
    assert scalar(superuser, statement) == 0


def test_one_parent_alone(superuser: Connection) -> None:
    """Told a parent, the procedures leave the others as they are."""
    Person(superuser).write(month(-1), 5)
    assert scalar(superuser, "CALL gth.drain_default_partition('analytics_events')") == 0
    assert scalar(superuser, DEFAULT_ROWS) == 5


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
@pytest.mark.parametrize(
    "statement", [CREATE, "CALL gth.drain_default_partition()", "CALL gth.fill_partition_gaps()"]
)
def test_who_may_not_call(database: Database, role: str, statement: str) -> None:
    """Everybody else is refused."""
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        database.connect(role).execute(statement)


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


@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ("premake = 0", "partition_policy_premake_check"),
        ("action = 'burn'", "partition_policy_action_check"),
        ("retention = NULL, action = 'archive'", "partition_policy_action_retention_check"),
        ("optimise = 'hash'", "partition_policy_optimise_check"),
        ("retention = 'nobody wrote it'", "partition_policy_retention_fkey"),
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(superuser: Connection, values: str, constraint: str) -> None:
    """The error names what is wrong with it."""
    with pytest.raises(psycopg.errors.IntegrityError) as caught:
        superuser.execute(f"UPDATE gth.partition_policy SET {values}")
    assert caught.value.diag.constraint_name == constraint


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
