"""gth.partition_health and gth.cache_stats: true, readable by those who may read no row, and cheap."""

from __future__ import annotations

import datetime as dt
import math
import time
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from tests.sql.conftest import SQL
from tests.sql.support.maintenance import Person, drop_month, month, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

HEALTH = "SELECT * FROM gth.partition_health WHERE parent = 'chat_messages'"
MONTH_SECONDS = 31 * 86400


def health(connection: Connection) -> dict[str, Any]:
    """The row of chat_messages, with statistics as of now."""
    connection.execute("SELECT pg_stat_force_next_flush()")
    connection.execute("SELECT pg_stat_clear_snapshot()")
    cursor = connection.execute(HEALTH)
    row = cursor.fetchone()
    assert row is not None
    assert cursor.description is not None
    return dict(zip([column.name for column in cursor.description], row, strict=True))


def test_a_healthy_table(superuser: Connection) -> None:
    """Four months, no gap, nothing stray, more than two months of headroom."""
    found = health(superuser)
    assert (found["partitions"], found["gaps"], found["default_rows"], found["rows"]) == (4, 0, 0, 0)
    assert found["oldest_at"] == month(0)
    assert found["ahead_until"] == month(4)
    assert 2.8 * MONTH_SECONDS < found["headroom_seconds"] < 4.1 * MONTH_SECONDS
    total = "SELECT sum(pg_total_relation_size(partition)) FROM gth.partitions('chat_messages')"
    assert 0 < found["bytes"] <= scalar(superuser, total)


def test_rows_and_bytes_grow_with_the_data(superuser: Connection) -> None:
    """Before any vacuum the month in use is measured, not remembered."""
    before = health(superuser)
    Person(superuser).write(month(0), 1000, "x" * 200)
    after = health(superuser)
    assert after["rows"] == 1000
    assert after["bytes"] > before["bytes"] + 200_000


def test_closed_months_count_as_of_their_last_analyse(superuser: Connection) -> None:
    """Their rows and sizes come from the catalogue."""
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(-3),))
    Person(superuser).write(month(-3), 1000, "x" * 200)
    superuser.execute("VACUUM ANALYZE chat_messages")
    total = "SELECT sum(pg_total_relation_size(partition)) FROM gth.partitions('chat_messages')"
    found = health(superuser)
    assert found["rows"] == 1000
    assert abs(found["bytes"] - scalar(superuser, total)) < 0.3 * found["bytes"]


def test_strays_show(superuser: Connection) -> None:
    """Rows in the default partition are counted, and gone after the drain."""
    Person(superuser).write(month(-1), 7)
    assert health(superuser)["default_rows"] == 7
    superuser.execute("CALL create_monthly_partitions()")
    assert health(superuser)["default_rows"] == 0


def test_gaps_show(superuser: Connection) -> None:
    """Months missing between the oldest and the newest; headroom ends at the first that is missing."""
    superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (month(-4),))
    drop_month(superuser, month(2))
    found = health(superuser)
    assert found["gaps"] == 4
    assert found["ahead_until"] == month(2)


def test_tables_of_one_name_have_a_schema_each(superuser: Connection) -> None:
    """Whoever wants one of them can say which."""
    superuser.execute("CREATE SCHEMA other")
    superuser.execute("CREATE TABLE other.chat_messages (at timestamptz NOT NULL) PARTITION BY RANGE (at)")
    superuser.execute("INSERT INTO gth.partition_policy (parent) VALUES ('other.chat_messages')")
    found = superuser.execute(HEALTH.replace("*", "parent_schema, partitions") + " ORDER BY 1").fetchall()
    assert found == [("other", 0), ("public", 4)]


def test_without_the_current_month_there_is_no_headroom(superuser: Connection) -> None:
    """Rows go to the default partition now, whatever exists later."""
    drop_month(superuser, month(0))
    found = health(superuser)
    assert (found["ahead_until"], found["headroom_seconds"]) == (None, 0)


def test_without_any_partition_the_row_is_still_there(superuser: Connection) -> None:
    """The worst case must not be the one that shows nothing."""
    for offset in range(4):
        drop_month(superuser, month(offset))
    found = health(superuser)
    assert (found["partitions"], found["headroom_seconds"], found["oldest_at"]) == (0, 0, None)


def test_a_month_without_end_is_room_without_end(superuser: Connection) -> None:
    """Whoever ends their months with one up to MAXVALUE is told so, and of the other parents as before."""
    superuser.execute(
        f"CREATE TABLE later PARTITION OF chat_messages FOR VALUES FROM ('{month(4)}') TO (MAXVALUE)"
    )
    found = superuser.execute(
        "SELECT headroom_seconds, months_ahead, gaps FROM gth.partition_health ORDER BY parent"
    ).fetchall()
    assert [row[1:] for row in found] == [(3, 0), (None, 0)]
    assert [math.isinf(row[0]) for row in found] == [False, True]


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland", "America/St_Johns"])
def test_no_time_zone_changes_the_answer(superuser: Connection, zone: str) -> None:
    """Gaps and headroom are counted in UTC months."""
    drop_month(superuser, month(2))
    superuser.execute("SELECT set_config('timezone', %s, false)", (zone,))
    superuser.execute("SET datestyle = 'SQL, DMY'")
    found = superuser.execute(
        "SELECT gaps, extract(epoch FROM ahead_until) FROM gth.partition_health ORDER BY 1 DESC"
    )
    row = found.fetchone()
    assert row is not None
    assert (row[0], float(row[1])) == (1, month(2).timestamp())


@pytest.mark.parametrize(("now", "gaps"), [("2027-02-28 23:30Z", 9), ("2027-05-01 00:30Z", 6)])
def test_no_time_zone_changes_the_answer_where_a_month_ends(
    superuser: Connection, now: str, gaps: int
) -> None:
    """Months before then, begin elsewhere in another zone: what is wanted, and what is measured, does not."""
    for offset in range(4):
        drop_month(superuser, month(offset))
    for begins in ("2026-01-01 00:00Z", "2027-03-01 00:00Z"):
        superuser.execute("SELECT gth.attach_partition('chat_messages', %s)", (begins,))
    superuser.execute("UPDATE gth.retention_policy SET period = '8 months' WHERE code = 'chat_messages'")
    march = Person(superuser)
    march.write(dt.datetime(2027, 3, 1, tzinfo=dt.UTC), 1000)
    superuser.execute("ANALYZE chat_messages")
    march.write(dt.datetime(2027, 3, 2, tzinfo=dt.UTC), 500)
    superuser.execute("CREATE SCHEMA stopped")
    superuser.execute(f"CREATE FUNCTION stopped.now() RETURNS timestamptz RETURN timestamptz '{now}'")
    superuser.execute("SET search_path = stopped, pg_catalog, public")
    superuser.execute((SQL / "maintenance" / "partition_health.sql").read_bytes())
    for zone in ("UTC", "America/New_York", "Pacific/Auckland"):
        superuser.execute("SELECT set_config('timezone', %s, false)", (zone,))
        found = health(superuser)
        # closed, and as of its last analyse
        assert (zone, found["gaps"], found["rows"]) == (zone, gaps, 1000)


def cache(superuser: Connection, person: Person, minutes: int, name: str) -> None:
    """An entry with 3 hits that expires so many minutes from now."""
    superuser.execute(
        "INSERT INTO hotel_search_cache (tenant_id, search_hash, city, country_code, check_in_on,"
        " check_out_on, query, hit_count, refreshed_at, stale_at, expires_at)"
        " VALUES (%s, encode(sha256(%s::bytea), 'hex'), 'Paris', 'FR', '2030-01-01', '2030-01-02', '{}', 3,"
        " now() - interval '1 day', now() - interval '1 day', now() + make_interval(mins => %s))",
        (person.tenant, name, minutes),
    )


def test_the_exporter_counts_the_entries_of_all_tenants(database: Database, superuser: Connection) -> None:
    """It sees the numbers of both and no row of either."""
    for person in (Person(superuser), Person(superuser)):
        cache(superuser, person, 10, "live")
        cache(superuser, person, -10, "expired")
    exporter = database.connect("gth_exporter")
    rows = exporter.execute(
        "SELECT cache, entries, stale, expired, negative, hits, fills, bytes > 0"
        " FROM gth.cache_stats ORDER BY 1"
    ).fetchall()
    assert rows == [("flight", 0, 0, 0, 0, 0, 0, True), ("hotel", 4, 2, 2, 4, 12, 4, True)]
    assert exporter.execute(HEALTH).fetchone() is not None
    for query in ("SELECT * FROM hotel_search_cache", "SELECT * FROM chat_messages_default"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            exporter.execute(query)


def test_the_application_reads_neither(database: Database) -> None:
    """Sizes and counts across tenants are no tenant's business."""
    app = database.connect("gth_app")
    for query in ("SELECT * FROM gth.cache_stats", HEALTH, "SELECT * FROM gth.cache_counts()"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            app.execute(query)


@pytest.mark.timed
def test_health_of_1200_partitions_is_cheap(superuser: Connection) -> None:
    """One pass over the catalogue, no partition opened: a scrape of the exporter has 50 ms in all."""
    superuser.execute("CREATE TABLE many (at timestamptz NOT NULL) PARTITION BY RANGE (at)")
    superuser.execute("SET timezone = 'UTC'")
    superuser.execute(
        "DO $$ DECLARE begins CONSTANT timestamptz := '1950-01-01'; BEGIN FOR n IN 0..1199 LOOP"
        " EXECUTE format('CREATE TABLE many_%s PARTITION OF many FOR VALUES FROM (%L) TO (%L)', n,"
        " begins + make_interval(months => n), begins + make_interval(months => n + 1));"
        " IF n % 100 = 0 THEN COMMIT; END IF; END LOOP; END $$"
    )
    superuser.execute("INSERT INTO gth.partition_policy (parent) VALUES ('many')")
    superuser.execute("VACUUM ANALYZE pg_class, pg_index, pg_inherits")
    fastest = 1.0
    for _ in range(20):
        begun = time.monotonic()
        rows = superuser.execute("SELECT * FROM gth.partition_health").fetchall()
        fastest = min(fastest, time.monotonic() - begun)
    assert len(rows) == 3
    assert fastest < 0.05
