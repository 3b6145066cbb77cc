"""Statistics, dead rows, old ids: what needs work is listed, and afterwards not listed any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.maintenance import Person, drop_month, month, owned, partition_of, scalar
from tests.sql.support.waiting import Caller, wait_until

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

ANALYZE = "CALL gth.analyze_tables()"


def listed(connection: Connection, function: str) -> dict[str, str]:
    """Statement by table, of one of the listing functions, in their order; the statistics have arrived."""
    connection.execute("SELECT pg_stat_force_next_flush()")
    connection.execute("SELECT pg_stat_clear_snapshot()")
    rows = connection.execute(f"SELECT table_name::regclass::text, statement FROM gth.{function}")
    return {row[0]: row[1] for row in rows}


def test_everything_is_analysed_once(superuser: Connection) -> None:
    """A new database has no statistics, afterwards it has, and a second call finds nothing to do."""
    assert "chat_messages" in listed(superuser, "tables_to_analyze()")
    assert scalar(superuser, ANALYZE) > 10
    assert listed(superuser, "tables_to_analyze()") == {}
    assert scalar(superuser, ANALYZE) == 0


def test_a_partitioned_parent_gets_statistics(superuser: Connection) -> None:
    """Those over all partitions, which autovacuum never makes."""
    Person(superuser).write(month(0), 200)
    superuser.execute(ANALYZE)
    query = "SELECT count(*) FROM pg_stats WHERE tablename = 'chat_messages' AND inherited"
    assert scalar(superuser, query) > 5


def test_a_change_in_a_partition_brings_its_parent_back(superuser: Connection) -> None:
    """Enough new rows in one month, and the parent is due again; a few are not enough."""
    person = Person(superuser)
    superuser.execute(ANALYZE)
    person.write(month(0), 20)
    assert listed(superuser, "tables_to_analyze()") == {}
    person.write(month(0), 200)
    assert "chat_messages" in listed(superuser, "tables_to_analyze()")
    superuser.execute(ANALYZE)
    assert listed(superuser, "tables_to_analyze()") == {}


def test_what_was_erased_leaves_the_statistics(superuser: Connection) -> None:
    """They hold values of single rows: the next run makes them anew, however few rows went."""
    person = Person(superuser, email="zebulon@example.org", given_name="Zebulon")
    person.write(month(0), 3, "I am Zebulon")
    others = Person(superuser, person.tenant)
    others.write(month(0), 200)
    superuser.execute(ANALYZE)
    remembered = "SELECT count(*) FROM pg_stats AS s WHERE s::text ~* 'zebulon'"
    assert scalar(superuser, remembered) > 3
    superuser.execute("CALL gth.erase_user(%s, %s)", (person.tenant, person.id))
    assert {"users", "chat_messages"} <= set(listed(superuser, "tables_to_analyze()"))
    superuser.execute(ANALYZE)
    assert scalar(superuser, remembered) == 0
    others.write(month(0), 3)
    assert listed(superuser, "tables_to_analyze()") == {}


def test_what_autovacuum_analyses_brings_its_parent_back(superuser: Connection) -> None:
    """It does the partition and not the parent, whose statistics are then the older ones."""
    superuser.execute(ANALYZE)
    assert listed(superuser, "tables_to_analyze()") == {}
    # autovacuum is off in these servers: say in its place that it has been here
    superuser.execute("ALTER VIEW gth.maintained_tables RENAME TO observed_tables")
    superuser.execute(
        "CREATE VIEW gth.maintained_tables AS SELECT table_name, is_partitioned, parent, row_count,"
        " is_unknown, changed_since_analyze, last_analyzed_at,"
        " CASE WHEN parent = 'chat_messages'::regclass THEN now() END AS last_autoanalyzed_at"
        " FROM gth.observed_tables"
    )
    assert list(listed(superuser, "tables_to_analyze()")) == ["chat_messages"]


def test_a_month_that_went_brings_its_parent_back(superuser: Connection) -> None:
    """Nothing changed in what is left, but the parent's statistics tell of rows that are gone."""
    person = Person(superuser)
    person.write(month(0), 200)
    person.write(month(1), 400)
    assert "chat_messages" in listed(superuser, "tables_to_analyze()")
    superuser.execute(ANALYZE)
    assert listed(superuser, "tables_to_analyze()") == {}
    drop_month(superuser, month(1))
    assert list(listed(superuser, "tables_to_analyze()")) == ["chat_messages"]
    superuser.execute(ANALYZE)
    assert listed(superuser, "tables_to_analyze()") == {}


def test_one_tables_trouble_does_not_stop_the_others(superuser: Connection) -> None:
    """It is named at the end, after the rest was analysed, and is still due."""
    owned(
        superuser,
        "CREATE TABLE a_torn (id integer);"
        "CREATE FUNCTION broken(integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS"
        " $$ BEGIN RETURN 1 / ($1 - 1); END $$;"
        "CREATE INDEX a_torn_idx ON a_torn (broken(id));"
        "INSERT INTO a_torn VALUES (2);"
        "CREATE OR REPLACE FUNCTION broken(integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS"
        " $$ BEGIN RETURN 1 / 0; END $$",
    )
    with pytest.raises(
        psycopg.errors.RaiseException, match="statistics incomplete: a_torn: division by zero"
    ):
        superuser.execute(ANALYZE)
    assert list(listed(superuser, "tables_to_analyze()")) == ["a_torn"]


def test_a_table_that_somebody_works_on_is_waited_for_ten_seconds(
    database: Database, superuser: Connection
) -> None:
    """A VACUUM has the lock for hours: the others get their statistics, and the run says which did not."""
    superuser.execute(ANALYZE)
    for table in ("first", "second"):
        owned(superuser, f"CREATE TABLE {table} (id integer); INSERT INTO {table} VALUES (1)")
    # the function's own ten seconds are too long for a test
    superuser.execute("ALTER FUNCTION gth.analyze_table(regclass) SET lock_timeout = '50ms'")
    vacuum = database.connect(autocommit=False)
    vacuum.execute("LOCK TABLE first IN SHARE UPDATE EXCLUSIVE MODE")
    with pytest.raises(
        psycopg.errors.RaiseException, match=r"statistics incomplete: \S*first: .*lock timeout"
    ):
        superuser.execute(ANALYZE)
    assert list(listed(superuser, "tables_to_analyze()")) == ["first"]
    vacuum.rollback()
    assert scalar(superuser, ANALYZE) == 1


def test_cancelled_it_keeps_what_is_done(database: Database, superuser: Connection) -> None:
    """A commit per table: the next call does the rest and nothing twice."""
    due = len(listed(superuser, "tables_to_analyze()"))
    holder = database.connect(autocommit=False)
    holder.execute("LOCK TABLE chat_messages IN SHARE UPDATE EXCLUSIVE MODE")
    caller = Caller(database, ANALYZE)
    caller.start()
    waits = "SELECT wait_event_type = 'Lock' FROM pg_stat_activity WHERE pid = %s"
    wait_until(waits, superuser, caller.pid)
    superuser.execute("SELECT pg_cancel_backend(%s)", (caller.pid,))
    caller.join()
    holder.rollback()
    assert isinstance(caller.error, psycopg.errors.QueryCanceled)
    left = len(listed(superuser, "tables_to_analyze()"))
    assert 0 < left <= due
    superuser.execute(ANALYZE)
    assert listed(superuser, "tables_to_analyze()") == {}


@pytest.mark.parametrize("role", ["postgres", "gth_scheduler", "gth_admin"])
def test_who_may_analyse(database: Database, role: str) -> None:
    """The superuser, the scheduler and an operator."""
    assert scalar(database.connect(role), ANALYZE) > 10


def test_an_operator_analyses_only_what_is_due(database: Database, superuser: Connection) -> None:
    """The step refuses what is not on the list, and what is not ours."""
    superuser.execute(ANALYZE)
    admin = database.connect("gth_admin")
    for table in ("public.users", "pg_catalog.pg_class"):
        assert scalar(admin, "SELECT gth.analyze_table(%s::regclass)", table) is False


def test_dead_rows_are_vacuumed(superuser: Connection) -> None:
    """A table with many dead rows is listed; the statement listed cures it."""
    tenant = Person(superuser).tenant
    superuser.execute(
        "INSERT INTO users (tenant_id, email)"
        " SELECT %s, n || '@example.org' FROM generate_series(1, 3000) AS n",
        (tenant,),
    )
    assert "users" in listed(superuser, "tables_to_vacuum()")
    superuser.execute("VACUUM ANALYZE users")
    assert "users" not in listed(superuser, "tables_to_vacuum()")
    superuser.execute("UPDATE users SET display_name = 'x'")
    statement = listed(superuser, "tables_to_vacuum()")["users"]
    assert statement == "VACUUM (ANALYZE) public.users"
    superuser.execute(statement)
    assert "users" not in listed(superuser, "tables_to_vacuum()")


def test_new_rows_are_vacuumed(superuser: Connection) -> None:
    """Insert-only tables are listed too: index-only scans need their visibility map."""
    Person(superuser).write(month(0), 3000)
    found = {
        table for table in listed(superuser, "tables_to_vacuum()") if table.startswith("chat_messages_y")
    }
    assert len(found) == 1


def make_old(connection: Connection, table: str, xids: int = 0, multixacts: int = 0) -> None:
    """As if nobody had frozen the table for so many transactions: 2^32 of them would take days."""
    connection.execute(
        "UPDATE pg_class SET"
        " relfrozenxid = ((pg_current_xact_id()::text::bigint - %s + 4294967296) %% 4294967296)::text::xid"
        " WHERE oid = %s::regclass AND %s > 0",
        (xids, table, xids),
    )
    connection.execute(
        "UPDATE pg_class SET relminmxid = ((1 - %s + 4294967296) %% 4294967296)::text::xid"
        " WHERE oid = %s::regclass AND %s > 0",
        (multixacts, table, multixacts),
    )


def test_old_ids_are_frozen_ahead_of_autovacuum(superuser: Connection) -> None:
    """Half-way to where autovacuum would force it; the oldest first, before any dead row, and cured."""
    superuser.execute("VACUUM")
    make_old(superuser, "users", xids=120_000_000)
    make_old(superuser, "bookings", xids=180_000_000)
    make_old(superuser, "tenants", multixacts=250_000_000)
    make_old(superuser, "chat_sessions", xids=90_000_000)
    owned(superuser, "CREATE TABLE dead (id integer); INSERT INTO dead SELECT generate_series(1, 5000)")
    superuser.execute("DELETE FROM dead")
    found = listed(superuser, "tables_to_vacuum()")
    assert list(found) == ["bookings", "tenants", "users", "dead"]
    assert found["tenants"] == "VACUUM (FREEZE, ANALYZE) public.tenants"
    reasons = superuser.execute("SELECT reason FROM gth.tables_to_vacuum()").fetchall()
    assert [row[0] for row in reasons] == [
        "transaction ids are half used up",
        "multixact ids are half used up",
        "transaction ids are half used up",
        "dead rows",
    ]
    for statement in found.values():
        superuser.execute(statement)
    assert listed(superuser, "tables_to_vacuum()") == {}


def test_a_toast_tables_age_counts(superuser: Connection) -> None:
    """Long values are in a table of their own, which grows old as well and is frozen along."""
    superuser.execute("VACUUM")
    toast = scalar(
        superuser, "SELECT reltoastrelid::regclass::text FROM pg_class WHERE oid = 'users'::regclass"
    )
    make_old(superuser, toast, xids=150_000_000)
    found = listed(superuser, "tables_to_vacuum()")
    assert list(found) == ["users"]
    superuser.execute(found["users"])
    assert listed(superuser, "tables_to_vacuum()") == {}


def test_each_month_is_vacuumed_by_itself(superuser: Connection) -> None:
    """The leaf with dead rows is listed, neither its parent nor its siblings."""
    Person(superuser).write(month(0), 3000)
    superuser.execute("VACUUM")
    superuser.execute("UPDATE chat_messages SET content = 'x'")
    assert list(listed(superuser, "tables_to_vacuum()")) == [partition_of(superuser, month(0))]


def test_the_scheduler_may_run_what_is_listed(database: Database, superuser: Connection) -> None:
    """It owns nothing, and has the owner's rights: a VACUUM it may not do would only be a warning."""
    Person(superuser).write(month(0), 3000)
    listed(superuser, "tables_to_vacuum()")  # the counters have arrived
    scheduler = database.connect("gth_scheduler")
    for statement in listed(scheduler, "tables_to_vacuum()").values():
        scheduler.execute(statement)
    assert listed(scheduler, "tables_to_vacuum()") == {}


@pytest.mark.parametrize("function", ["tables_to_vacuum()", "bloated_indexes()", "invalid_indexes()"])
def test_who_may_list(database: Database, function: str) -> None:
    """The scheduler, who runs the statements; nobody who could not."""
    database.connect("gth_scheduler").execute(f"SELECT * FROM gth.{function}")
    for role in ("gth_app", "gth_readonly", "gth_admin", "gth_exporter"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            database.connect(role).execute(f"SELECT * FROM gth.{function}")
