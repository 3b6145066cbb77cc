"""Indexes: bloated ones are rebuilt where there is room, what failed rebuilds left is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import ROOT
from tests.sql.scheduler_support import runner, slot
from tests.sql.support.maintenance import owned, scalar
from tests.sql.support.waiting import Caller, wait_until

from gth_scheduler.jobs import load_jobs

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sql.support.database import Connection, Database

SHIPPED = ROOT / "scheduler" / "jobs.yml"
REINDEX = "REINDEX INDEX CONCURRENTLY public.torn_idx"
LEFTOVERS = "bloated_indexes()", "invalid_indexes()"


def listed(connection: Connection, function: str) -> dict[str, str]:
    """Statement by index, of one of the listing functions, in their order."""
    rows = connection.execute(f"SELECT index_name::text, statement FROM gth.{function}")
    return {row[0]: row[1] for row in rows}


def _bloat(connection: Connection, name: str = "bloated", rows: int = 200_000) -> None:
    """A table with an index of which nine tenths are air."""
    owned(
        connection,
        f"CREATE TABLE {name} (id integer CONSTRAINT {name}_pkey PRIMARY KEY, note text);"
        f"INSERT INTO {name} SELECT n, 'x' FROM generate_series(1, {rows}) AS n;"
        f"DELETE FROM {name} WHERE id % 10 <> 0",
    )
    connection.execute(f"VACUUM ANALYZE {name}")


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
    owned(
        superuser,
        "CREATE TABLE fresh (id uuid, number integer, code text, sometimes bigint);"
        "INSERT INTO fresh SELECT gen_random_uuid(), n % 1000, md5(n::text), CASE WHEN n % 2 = 0 THEN n END"
        " FROM generate_series(1, 50000) AS n",
    )
    superuser.execute(f"CREATE {definition}")
    superuser.execute("VACUUM ANALYZE fresh")
    query = "SELECT bloat_ratio FROM gth.index_bloat WHERE index_name = 'fresh_idx'::regclass"
    assert scalar(superuser, query) <= 0.1


def test_the_worst_are_rebuilt_first_and_so_many_at_most(superuser: Connection) -> None:
    """Ranked by bytes wasted, not by ratio or name."""
    for name, rows in (("small", 40_000), ("large", 120_000), ("middle", 80_000)):
        _bloat(superuser, name, rows)
    assert list(listed(superuser, "bloated_indexes(0.4, 100000)")) == [
        "large_pkey",
        "middle_pkey",
        "small_pkey",
    ]
    assert list(listed(superuser, "bloated_indexes(0.4, 100000, 2)")) == ["large_pkey", "middle_pkey"]
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="p_limit must be 1 or more, not 0"):
        listed(superuser, "bloated_indexes(0.4, 100000, 0)")


def test_what_somebody_else_owns_is_theirs(database: Database, superuser: Connection) -> None:
    """The scheduler could neither rebuild it nor analyse it: a list with it would never be done."""
    _bloat(superuser)
    assert list(listed(superuser, "bloated_indexes(0.4, 1000000)")) == ["bloated_pkey"]
    superuser.execute(
        "ALTER TABLE bloated OWNER TO postgres; INSERT INTO bloated SELECT generate_series(-9, 0)"
    )
    assert listed(superuser, "bloated_indexes(0.4, 1000000)") == {}
    query = "SELECT count(*) FROM gth.maintained_tables WHERE table_name = 'bloated'::regclass"
    assert scalar(superuser, query) == 0


def test_an_exclusion_constraint_is_left_alone(superuser: Connection) -> None:
    """PostgreSQL does not rebuild it concurrently: a statement for it could only fail."""
    owned(
        superuser,
        "CREATE TABLE bloated (id integer, CONSTRAINT bloated_id_excl EXCLUDE USING btree (id WITH =));"
        "INSERT INTO bloated SELECT generate_series(1, 50000);"
        "DELETE FROM bloated WHERE id % 10 <> 0",
    )
    superuser.execute("VACUUM ANALYZE bloated")
    assert (
        scalar(superuser, "SELECT bloat_ratio FROM gth.index_bloat WHERE table_name = 'bloated'::regclass")
        > 0.5
    )
    assert listed(superuser, "bloated_indexes(0.4, 100000)") == {}


@pytest.fixture
def volume(database: Database, superuser: Connection) -> Callable[[str], Connection]:
    """Tells the database how large its volume is; answers a session that knows."""

    def tell(size: str) -> Connection:
        superuser.execute(f"ALTER DATABASE {database.name} SET gth.volume_size = '{size}'")
        return database.connect("gth_scheduler")

    return tell


def occupied(connection: Connection) -> int:
    """Bytes of the cluster and of the log it may write."""
    wal = scalar(connection, "SELECT pg_size_bytes(current_setting('max_wal_size'))")
    return int(wal + scalar(connection, "SELECT sum(pg_tablespace_size(oid)) FROM pg_tablespace"))


def test_without_room_the_run_fails_and_says_so(
    superuser: Connection, volume: Callable[[str], Connection]
) -> None:
    """A rebuild has old and new index beside each other: where that does not fit, nothing is begun."""
    _bloat(superuser)
    size = scalar(superuser, "SELECT pg_relation_size('bloated_pkey')")
    enough = (occupied(superuser) + 2 * size) * 10 // 9 + 10_000_000
    too_little = (occupied(superuser) + 2 * size) * 10 // 9 - 1_000_000
    assert listed(volume(str(enough)), "bloated_indexes(0.4, 1000000)") == {
        "bloated_pkey": "REINDEX INDEX CONCURRENTLY public.bloated_pkey"
    }
    scheduler = volume(str(too_little))
    [statement] = listed(scheduler, "bloated_indexes(0.4, 1000000)").values()
    with pytest.raises(
        psycopg.errors.DiskFull, match=r"index \S*bloated_pkey may take .* there is room for"
    ) as error:
        scheduler.execute(statement)
    assert "SET gth.volume_size" in str(error.value)


def test_the_weekly_job_does_what_fits_and_fails_for_the_rest(
    database: Database, superuser: Connection, volume: Callable[[str], Connection]
) -> None:
    """As the scheduler runs it: the small index is rebuilt, and the run says what the large one lacks."""
    [declared] = [job for job in load_jobs(SHIPPED) if job.name == "reindex_bloated"]
    _bloat(superuser, "large", 1_200_000)
    _bloat(superuser, "small", 600_000)
    sizes = {
        name: scalar(superuser, f"SELECT pg_relation_size('{name}_pkey')") for name in ("large", "small")
    }
    between = (occupied(superuser) + sizes["large"] + sizes["small"]) * 10 // 9
    volume(str(between)).close()
    result = runner(database, declared)[0].run(declared, slot("reindex_bloated"))
    assert result is not None
    assert (result.state, result.rows) == ("failed", 1)
    assert "a rebuild of index public.large_pkey may take" in str(result.message)
    assert scalar(superuser, "SELECT pg_relation_size('large_pkey')") == sizes["large"]
    assert scalar(superuser, "SELECT pg_relation_size('small_pkey')") < sizes["small"] / 5


def test_how_much_room_there_is(superuser: Connection, volume: Callable[[str], Connection]) -> None:
    """Nine tenths of the volume less what is there; untold, a quarter of that, or a gibibyte."""
    headroom = "SELECT gth.rebuild_headroom()"
    assert scalar(superuser, headroom) == max(1024**3, occupied(superuser) // 4)
    told = scalar(volume("100GB"), headroom)
    assert told == pytest.approx(90 * 1024**3 - occupied(superuser), abs=50_000_000)
    assert scalar(volume("1MB"), headroom) == 0


@pytest.mark.parametrize("size", ["plenty", "12 parsecs", "1e30"])
def test_a_volume_that_is_no_size_is_an_error(volume: Callable[[str], Connection], size: str) -> None:
    """It names the setting, the value and what to write."""
    with pytest.raises(psycopg.errors.InvalidParameterValue, match=f'gth.volume_size is "{size}"') as error:
        listed(volume(size), "bloated_indexes()")
    assert "ALTER DATABASE" in str(error.value)


def _torn(connection: Connection, definition: str = "(id)") -> None:
    owned(connection, "CREATE TABLE torn (id integer, note text); INSERT INTO torn VALUES (1, 'x')")
    connection.execute(f"CREATE INDEX torn_idx ON torn {definition}")


def _hang(database: Database, connection: Connection, suffix: str) -> tuple[Caller, Connection]:
    """A REINDEX CONCURRENTLY that hangs with the index of that suffix in being, and who holds it up."""
    holder = database.connect(autocommit=False)
    # a writer holds up the build of the new index, a reader the removal of the old one
    holder.execute("INSERT INTO torn VALUES (2)" if suffix == "ccnew" else "SELECT FROM torn")
    caller = Caller(database, REINDEX)
    caller.start()
    wait_until("SELECT to_regclass(%s) IS NOT NULL", connection, f"public.torn_idx_{suffix}")
    wait_until("SELECT wait_event_type = 'Lock' FROM pg_stat_activity WHERE pid = %s", connection, caller.pid)
    return caller, holder


@pytest.mark.parametrize("suffix", ["ccnew", "ccold"])
@pytest.mark.parametrize("end", ["pg_cancel_backend", "pg_terminate_backend"])
def test_leftovers_of_a_failed_rebuild_are_dropped(
    database: Database, superuser: Connection, suffix: str, end: str
) -> None:
    """A rebuild cut off early or late leaves an index behind; one at work is let be."""
    _torn(superuser)
    caller, holder = _hang(database, superuser, suffix)
    for function in LEFTOVERS:
        assert listed(superuser, function) == {}
    superuser.execute(f"SELECT {end}(%s)", (caller.pid,))
    caller.join()
    holder.rollback()
    assert isinstance(caller.error, psycopg.OperationalError)
    name = f"torn_idx_{suffix}"
    scheduler = database.connect("gth_scheduler")
    for function in LEFTOVERS:
        assert listed(scheduler, function) == {name: f"DROP INDEX CONCURRENTLY public.{name}"}
    scheduler.execute(f"DROP INDEX CONCURRENTLY public.{name}")
    assert listed(scheduler, "bloated_indexes()") == {}
    assert scalar(superuser, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'torn_idx'::regclass")
    scheduler.execute(REINDEX)


def test_an_index_whose_build_failed_is_rebuilt(superuser: Connection) -> None:
    """An invalid index that somebody wanted is built again, not dropped."""
    owned(superuser, "CREATE TABLE torn (id integer); INSERT INTO torn VALUES (1), (1)")
    with pytest.raises(psycopg.errors.UniqueViolation):
        superuser.execute("CREATE UNIQUE INDEX CONCURRENTLY torn_id_key ON torn (id)")
    for function in LEFTOVERS:
        assert listed(superuser, function) == {"torn_id_key": "REINDEX INDEX CONCURRENTLY public.torn_id_key"}
    superuser.execute("DELETE FROM torn WHERE ctid = '(0,2)'")
    superuser.execute("REINDEX INDEX CONCURRENTLY public.torn_id_key")
    assert listed(superuser, "invalid_indexes()") == {}


def test_what_a_violation_leaves_of_a_rebuild_is_dropped_and_the_index_built(superuser: Connection) -> None:
    """The rebuild of an invalid index fails as its build did: its copy goes, the index is tried again."""
    owned(superuser, "CREATE TABLE torn (id integer); INSERT INTO torn VALUES (1), (1)")
    for statement in (
        "CREATE UNIQUE INDEX CONCURRENTLY torn_id_key ON torn (id)",
        "REINDEX INDEX CONCURRENTLY torn_id_key",
    ):
        with pytest.raises(psycopg.errors.UniqueViolation):
            superuser.execute(statement)
    assert list(listed(superuser, "invalid_indexes()").values()) == [
        "DROP INDEX CONCURRENTLY public.torn_id_key_ccnew",
        "REINDEX INDEX CONCURRENTLY public.torn_id_key",
    ]


def test_a_removal_that_was_cut_off_is_finished(database: Database, superuser: Connection) -> None:
    """An index that is dead already is not what somebody wanted: it is dropped, not built again."""
    _torn(superuser)
    reader = database.connect(autocommit=False)
    reader.execute("SELECT FROM torn")
    caller = Caller(database, "DROP INDEX CONCURRENTLY torn_idx")
    caller.start()
    wait_until("SELECT NOT indisvalid FROM pg_index WHERE indexrelid = 'torn_idx'::regclass", superuser)
    wait_until(f"SELECT wait_event_type = 'Lock' FROM pg_stat_activity WHERE pid = {caller.pid}", superuser)
    second = database.connect(autocommit=False)
    second.execute("SELECT FROM torn")  # the first phase waits for the one reader, the second for the other
    reader.rollback()
    wait_until("SELECT NOT indislive FROM pg_index WHERE indexrelid = 'torn_idx'::regclass", superuser)
    superuser.execute("SELECT pg_cancel_backend(%s)", (caller.pid,))
    caller.join()
    second.rollback()
    assert listed(superuser, "invalid_indexes()") == {"torn_idx": "DROP INDEX CONCURRENTLY public.torn_idx"}
    superuser.execute("DROP INDEX CONCURRENTLY public.torn_idx")
    assert listed(superuser, "invalid_indexes()") == {}
