"""Statistics, dead rows, bloat: what needs work is listed, and after the work it is not listed any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.maintenance import Person, ago, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

ANALYZE = "CALL gth.analyze_tables()"


def listed(connection: Connection, function: str) -> dict[str, str]:
    """Statement by table or index, of one of the listing functions, once the statistics have arrived."""
    connection.execute("SELECT pg_stat_force_next_flush()")
    connection.execute("SELECT pg_stat_clear_snapshot()")
    column = "index_name" if function.startswith("bloated") else "table_name"
    rows = connection.execute(f"SELECT {column}::regclass::text, statement FROM gth.{function}")
    return {row[0]: row[1] for row in rows}


def test_everything_is_analysed_once(superuser: Connection) -> None:
    """A new database has no statistics, afterwards it has, and a second call finds nothing to do."""
    assert "chat_messages" in listed(superuser, "tables_to_analyze()")
    assert scalar(superuser, ANALYZE) > 10
    assert listed(superuser, "tables_to_analyze()") == {}
    assert scalar(superuser, ANALYZE) == 0


def test_a_partitioned_parent_gets_statistics(superuser: Connection) -> None:
    """Those over all partitions, which autovacuum never makes."""
    Person(superuser).write(ago(hours=1), 200)
    superuser.execute(ANALYZE)
    query = "SELECT count(*) FROM pg_stats WHERE tablename = 'chat_messages' AND inherited"
    assert scalar(superuser, query) > 5


def test_a_change_in_a_partition_brings_its_parent_back(superuser: Connection) -> None:
    """Enough new rows in one month, and the parent is due again; a few are not enough."""
    person = Person(superuser)
    superuser.execute(ANALYZE)
    person.write(ago(hours=1), 20)
    assert listed(superuser, "tables_to_analyze()") == {}
    person.write(ago(hours=1), 200)
    assert "chat_messages" in listed(superuser, "tables_to_analyze()")
    superuser.execute(ANALYZE)
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
    Person(superuser).write(ago(hours=1), 3000)
    found = {
        table for table in listed(superuser, "tables_to_vacuum()") if table.startswith("chat_messages_y")
    }
    assert len(found) == 1


def _bloat(connection: Connection) -> None:
    """An index of which nine tenths are air."""
    connection.execute(
        "CREATE TABLE bloated (id integer CONSTRAINT bloated_pkey PRIMARY KEY, note text);"
        "INSERT INTO bloated SELECT n, 'x' FROM generate_series(1, 200000) AS n;"
        "DELETE FROM bloated WHERE id % 10 <> 0"
    )
    connection.execute("VACUUM ANALYZE bloated")


def test_a_bloated_index_is_rebuilt(superuser: Connection) -> None:
    """It is listed with its statement; the statement cures it."""
    _bloat(superuser)
    limits = "bloated_indexes(0.4, 1000000)"
    before = scalar(superuser, "SELECT pg_relation_size('bloated_pkey')")
    found = listed(superuser, limits)
    assert found == {"bloated_pkey": "REINDEX INDEX CONCURRENTLY public.bloated_pkey"}
    superuser.execute(found["bloated_pkey"])
    assert scalar(superuser, "SELECT pg_relation_size('bloated_pkey')") < before / 5
    superuser.execute("ANALYZE bloated")
    assert listed(superuser, limits) == {}


def test_small_bloat_is_left_alone(superuser: Connection) -> None:
    """By default eight megabytes of air are the least that is worth a rebuild."""
    _bloat(superuser)
    assert listed(superuser, "bloated_indexes()") == {}


@pytest.mark.parametrize(
    "definition",
    [
        "UNIQUE INDEX fresh_idx ON fresh (id)",
        "INDEX fresh_idx ON fresh (number, id)",
        "INDEX fresh_idx ON fresh (code)",
        "INDEX fresh_idx ON fresh (lower(code))",
        "INDEX fresh_idx ON fresh (sometimes)",
        "INDEX fresh_idx ON fresh (id) WHERE number < 500",
        "INDEX fresh_idx ON fresh (id) WITH (fillfactor = 50)",
    ],
)
def test_a_new_index_is_not_bloated(superuser: Connection, definition: str) -> None:
    """The estimate is right for an index just built, of whatever kind: within a tenth."""
    superuser.execute(
        "CREATE TABLE fresh (id uuid, number integer, code text, sometimes bigint);"
        "INSERT INTO fresh SELECT gen_random_uuid(), n % 1000, md5(n::text), CASE WHEN n % 2 = 0 THEN n END"
        " FROM generate_series(1, 50000) AS n"
    )
    superuser.execute(f"CREATE {definition}")
    superuser.execute("VACUUM ANALYZE fresh")
    query = "SELECT bloat_ratio FROM gth.index_bloat WHERE index_name = 'fresh_idx'::regclass"
    assert scalar(superuser, query) <= 0.1


def _fail_a_rebuild(connection: Connection) -> str:
    """Leave what a REINDEX CONCURRENTLY leaves that fails; returns its name."""
    connection.execute("CREATE TABLE torn (id integer); INSERT INTO torn VALUES (1)")
    connection.execute("CREATE INDEX torn_idx ON torn (id)")
    connection.execute("CREATE INDEX torn_idx_ccnew ON torn (id)")
    connection.execute("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'torn_idx_ccnew'::regclass")
    return "torn_idx_ccnew"


def test_leftovers_of_a_failed_rebuild_are_dropped(superuser: Connection) -> None:
    """They cost every write and serve no read."""
    name = _fail_a_rebuild(superuser)
    found = listed(superuser, "bloated_indexes()")
    assert found == {name: f"DROP INDEX CONCURRENTLY public.{name}"}
    superuser.execute(found[name])
    assert listed(superuser, "bloated_indexes()") == {}


def test_an_index_being_built_is_no_leftover(database: Database, superuser: Connection) -> None:
    """While somebody holds the lock of a concurrent build, its index is left alone."""
    _fail_a_rebuild(superuser)
    builder = database.connect()
    builder.execute("BEGIN")
    builder.execute("LOCK TABLE torn IN SHARE UPDATE EXCLUSIVE MODE")
    assert listed(superuser, "bloated_indexes()") == {}
    builder.execute("ROLLBACK")
    assert len(listed(superuser, "bloated_indexes()")) == 1


def test_an_index_whose_build_failed_is_rebuilt(superuser: Connection) -> None:
    """An invalid index that somebody wanted is built again, not dropped."""
    superuser.execute("CREATE TABLE torn (id integer); INSERT INTO torn VALUES (1), (1)")
    with pytest.raises(psycopg.errors.UniqueViolation):
        superuser.execute("CREATE UNIQUE INDEX CONCURRENTLY torn_id_key ON torn (id)")
    assert listed(superuser, "bloated_indexes()") == {
        "torn_id_key": "REINDEX INDEX CONCURRENTLY public.torn_id_key"
    }


@pytest.mark.parametrize("function", ["tables_to_vacuum()", "bloated_indexes()"])
def test_who_may_list(database: Database, function: str) -> None:
    """The scheduler, who runs the statements; nobody who could not."""
    database.connect("gth_scheduler").execute(f"SELECT * FROM gth.{function}")
    for role in ("gth_app", "gth_readonly", "gth_admin", "gth_exporter"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            database.connect(role).execute(f"SELECT * FROM gth.{function}")
