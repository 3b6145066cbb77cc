"""A whole scrape: a real exporter between PostgreSQL and Redis, both real, read with the official parser."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

import pytest
from psycopg import sql
from tests.sql.support.database import Database

from gth_exporter.service import make_scraper
from gth_exporter.snapshot import Scraper

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sql.exporter.exporter_client import Exporter
    from tests.sql.exporter.redis_server import RedisServer
    from tests.sql.support.database import Connection, Tenant

    from gth_exporter.settings import ExporterSettings

# The target is 50 ms at rest; a busy machine keeps this, unless each partition is asked for its size.
SCRAPE_BOUND_SECONDS = 0.3
MANY_MONTHS = 600

ADD_CACHED_FLIGHT = """
    INSERT INTO flight_search_cache (
        tenant_id, search_hash, origin_code, destination_code, departure_on, query, results, result_count,
        hit_count, refreshed_at, stale_at, expires_at
    )
    SELECT
        %(tenant)s, encode(sha256(convert_to(%(name)s, 'UTF8')), 'hex'), 'LHR', 'JFK', current_date + 30,
        '{}', '[{}]', 1,
        7, now() - interval '1 day', now() + %(stale)s::interval, now() + %(expires)s::interval
"""
ADD_MONTHS = """
    DO $$
    DECLARE
        parent text;
        month timestamp;
    BEGIN
        FOREACH parent IN ARRAY ARRAY['chat_messages', 'analytics_events'] LOOP
            FOR number IN 1..{months} LOOP
                month := date_trunc('month', now() AT TIME ZONE 'UTC') - make_interval(months => number);
                EXECUTE format(
                    'CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
                    parent || to_char(month, '"_y"YYYY"m"MM'), parent,
                    month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC'
                );
            END LOOP;
        END LOOP;
    END
    $$
"""


TERMINATE_ALL = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s"


def wait_for(condition: Callable[[], bool], seconds: float = 10) -> None:
    """Wait until the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def seconds_of_a_scrape(exporter: Exporter) -> float:
    """Scrape once."""
    start = time.perf_counter()
    exporter.get("/metrics")
    return time.perf_counter() - start


def add_months(connection: Connection, months: int) -> None:
    """Attach that many months before this one to both parents."""
    connection.execute(sql.SQL(ADD_MONTHS).format(months=sql.Literal(months)))


def exporter_process(connection: Connection) -> int:
    """Return the process id of the exporter's one session."""
    rows = connection.execute(
        "SELECT pid FROM pg_stat_activity"
        " WHERE application_name = 'gth-exporter' AND datname = current_database()"
    ).fetchall()
    assert len(rows) == 1, "the exporter keeps one connection"
    return int(rows[0][0])


def test_every_subject_is_read(exporter: Exporter) -> None:
    """On a fresh database every collector answers, and each family has help, a type and our prefix."""
    samples = exporter.scrape()
    assert samples.failed() == set()
    assert samples['gth_schema_info{version="0011_clocks_that_differ"}'] == 1
    assert samples["gth_redis_up"] == 1
    assert samples['gth_partitions{table="chat_messages"}'] >= 3
    for family in exporter.families():
        assert family.documentation, family.name
        assert family.name.startswith(("gth_", "process_")), family.name


def test_entries_are_counted_by_state_over_all_tenants(
    exporter: Exporter, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """Fresh, stale and expired add up to what is stored, whoever owns it; no tenant is a label."""
    for tenant, name, stale, expires in (
        (acme, "a", "1 hour", "2 hours"),
        (globex, "b", "1 hour", "2 hours"),
        (globex, "c", "-1 hour", "1 hour"),
        (globex, "d", "-2 hours", "-1 hour"),
    ):
        values = {"tenant": tenant.id, "name": name, "stale": stale, "expires": expires}
        superuser.execute(ADD_CACHED_FLIGHT, values)
    superuser.execute(
        "UPDATE flight_search_cache SET results = NULL, result_count = 0, fill_count = 3"
        " WHERE tenant_id = %s",
        (acme.id,),
    )
    samples = exporter.scrape()
    assert samples['gth_cache_entries{cache="flight",state="fresh"}'] == 2
    assert samples['gth_cache_entries{cache="flight",state="stale"}'] == 1
    assert samples['gth_cache_entries{cache="flight",state="expired"}'] == 1
    assert samples['gth_cache_entries{cache="hotel",state="fresh"}'] == 0
    assert samples['gth_cache_negative_entries{cache="flight"}'] == 1
    assert samples['gth_cache_stored_hits{cache="flight"}'] == 28
    assert samples['gth_cache_stored_fills{cache="flight"}'] == 6
    assert samples['gth_cache_size_bytes{cache="flight"}'] > 0
    assert not any('tenant="' in series or str(acme.id) in series for series in samples)


def test_stray_rows_gaps_and_headroom_are_seen(exporter: Exporter, database: Database, acme: Tenant) -> None:
    """A row nobody has a month for, a month that is missing and the room ahead are each a number."""
    connection = database.connect()
    before = exporter.scrape()
    assert before['gth_partitions_default_rows{table="analytics_events"}'] == 0
    assert before['gth_partitions_gaps{table="analytics_events"}'] == 0
    add_months(connection, 3)
    month = connection.execute(
        "SELECT to_char(date_trunc('month', now() AT TIME ZONE 'UTC') - interval '2 months', 'YYYY\"m\"MM')"
    ).fetchone()
    assert month is not None
    connection.execute(sql.SQL("DROP TABLE {}").format(sql.Identifier(f"analytics_events_y{month[0]}")))
    connection.execute(
        "INSERT INTO analytics_events (tenant_id, event_name, created_at)"
        " VALUES (%s, 'search_performed', '2199-01-01')",
        (acme.id,),
    )
    connection.close()  # statistics are sent when the server's side of it has ended, a moment later
    stray = 'gth_partitions_default_rows{table="analytics_events"}'
    wait_for(lambda: exporter.scrape()[stray] == 1)
    after = exporter.scrape()
    assert after['gth_partitions_default_rows{table="chat_messages"}'] == 0
    assert after['gth_partitions_rows{table="analytics_events"}'] == 1
    size = 'gth_partitions_size_bytes{table="analytics_events"}'
    assert after[size] > before[size] > 0
    assert after['gth_partitions_gaps{table="analytics_events"}'] == 1
    assert after['gth_partitions_gaps{table="chat_messages"}'] == 0
    headroom = after['gth_partitions_headroom_seconds{table="chat_messages"}']
    assert 28 * 86_400 < headroom < 366 * 86_400


def test_what_is_not_known_is_absent(exporter: Exporter, superuser: Connection) -> None:
    """Without a default partition there is no number of rows in it, not 0."""
    assert 'gth_partitions_default_rows{table="analytics_events"}' in exporter.scrape()
    superuser.execute("DROP TABLE analytics_events_default")
    samples = exporter.scrape()
    assert samples.failed() == set()
    assert 'gth_partitions_default_rows{table="analytics_events"}' not in samples
    assert 'gth_partitions_default_rows{table="chat_messages"}' in samples


def test_what_the_partition_manager_did_and_has_to_do(exporter: Exporter, superuser: Connection) -> None:
    """Months ahead, the oldest, the last visit and the next are numbers; no visit, no number."""
    table = '{table="chat_messages"}'
    superuser.execute("CALL create_monthly_partitions()")
    samples = exporter.scrape()
    assert samples[f"gth_partitions_ahead{table}"] == 3
    assert samples[f"gth_partitions_archive_pending{table}"] == 0
    last = samples[f"gth_partitions_last_maintenance_timestamp_seconds{table}"]
    assert abs(time.time() - last) < 60
    oldest = samples[f"gth_partitions_oldest_timestamp_seconds{table}"]
    assert oldest < last < samples[f"gth_partitions_next_due_timestamp_seconds{table}"]
    superuser.execute("UPDATE gth.partition_policy SET maintained_at = NULL")
    assert f"gth_partitions_last_maintenance_timestamp_seconds{table}" not in exporter.scrape()


def test_tables_of_one_name_are_told_apart(exporter: Exporter, superuser: Connection) -> None:
    """Outside of public the schema is said: of two samples of one series Prometheus keeps one."""
    superuser.execute("CREATE SCHEMA other")
    superuser.execute("CREATE TABLE other.chat_messages (at timestamptz NOT NULL) PARTITION BY RANGE (at)")
    superuser.execute("INSERT INTO gth.partition_policy (parent) VALUES ('other.chat_messages')")
    samples = exporter.scrape()
    assert samples['gth_partitions{table="chat_messages"}'] >= 3
    assert samples['gth_partitions{table="other.chat_messages"}'] == 0


@pytest.mark.timed
def test_series_do_not_grow_with_partitions_and_the_scrape_stays_quick(
    exporter: Exporter, superuser: Connection
) -> None:
    """1,200 partitions: the same series as with a handful, and no work for each of them."""
    few = exporter.scrape().ours()
    add_months(superuser, MANY_MONTHS)
    superuser.execute("VACUUM ANALYZE")
    many = exporter.scrape()
    assert many['gth_partitions{table="chat_messages"}'] > MANY_MONTHS
    assert many.ours() == few
    assert statistics.median(seconds_of_a_scrape(exporter) for _ in range(5)) <= SCRAPE_BOUND_SECONDS


def test_a_subject_that_is_missing_costs_its_own_metrics(exporter: Exporter, superuser: Connection) -> None:
    """A dropped view is a failure of that collector; the answer is complete otherwise, and says which."""
    superuser.execute("DROP VIEW gth.cache_stats CASCADE")
    samples = exporter.scrape()
    assert samples.failed() == {"cache"}
    assert not any(series.startswith("gth_cache_") for series in samples)
    assert 'gth_partitions{table="chat_messages"}' in samples
    assert 'relation "gth.cache_stats" does not exist' in exporter.get("/")[1].replace("&quot;", '"')


def test_a_connection_that_was_cut_is_renewed_within_the_scrape(
    exporter: Exporter, superuser: Connection
) -> None:
    """A failover ends the session: the next scrape is whole, and the exporter still keeps one connection."""
    assert exporter.scrape().failed() == set()
    first = exporter_process(superuser)
    superuser.execute("SELECT pg_terminate_backend(%s, 5000)", (first,))
    assert exporter.scrape().failed() == set()
    assert exporter_process(superuser) != first


@pytest.mark.timed
def test_a_lock_is_not_waited_for_long(exporter: Exporter, database: Database, superuser: Connection) -> None:
    """Somebody's long migration costs the one subject that it blocks."""
    exporter.scrape()
    before = exporter_process(superuser)
    blocker = database.connect(autocommit=False)
    blocker.execute("LOCK TABLE gth.alembic_version")
    start = time.monotonic()
    samples = exporter.scrape()
    assert time.monotonic() - start < 2
    assert samples.failed() == {"schema"}
    blocker.rollback()
    assert exporter.scrape().failed() == set()
    assert exporter_process(superuser) == before


@pytest.mark.timed
def test_a_server_that_stopped_answering_is_given_up(
    exporter: Exporter, superuser: Connection, freeze: Callable[[int], None]
) -> None:
    """A frozen server keeps no timeout of its own: the exporter does, and reads the rest anew."""
    exporter.scrape()
    freeze(exporter_process(superuser))
    start = time.monotonic()
    samples = exporter.scrape()
    assert time.monotonic() - start < 4
    assert samples.failed() == {"schema"}
    assert exporter.scrape().failed() == set()


def test_without_a_database_redis_is_still_told(exporter: Exporter, database: Database) -> None:
    """Nobody accepts a connection: what is in PostgreSQL fails at once, kept answers too, and comes back."""
    exporter.scrape()
    assert exporter.get("/healthz") == (200, "ok\n")
    elsewhere = Database(database.server, "postgres")
    administrator = elsewhere.connect()
    name = sql.Identifier(database.name)
    administrator.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(name))
    administrator.execute(TERMINATE_ALL, (database.name,))
    samples = exporter.scrape()
    assert samples.failed() == {"schema", "partitions", "cache", "jobs", "rollups", "security"}
    assert samples["gth_redis_up"] == 1
    administrator.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS true").format(name))
    elsewhere.close()
    wait_for(lambda: exporter.scrape().failed() == set())


def test_the_health_check_reads_one_subject(
    exporter: Exporter, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """It comes every few seconds: who has locked a cache's table sees nothing of it."""
    blocker = database.connect(autocommit=False)
    blocker.execute("LOCK TABLE flight_search_cache")
    assert exporter.get("/healthz") == (200, "ok\n")
    assert caplog.messages == []
    exporter.scrape()
    assert set(caplog.messages) == {"collector failed"}


def test_without_redis_the_database_is_still_told(exporter: Exporter, redis_server: RedisServer) -> None:
    """The hot half is away: its own figures are absent, and a 0 says that it is down."""
    redis_server.stop()
    samples = exporter.scrape()
    assert samples.failed() == {"redis"}
    assert samples["gth_redis_up"] == 0
    assert "gth_redis_keys" not in samples


def test_a_redis_that_could_not_be_asked_is_not_down(exporter: Exporter, redis_server: RedisServer) -> None:
    """Its password is not to be had here, which says nothing of Redis: no figure, and no false alarm."""
    password = redis_server.password_file.read_text()
    redis_server.password_file.write_text("")
    samples = exporter.scrape()
    assert samples.failed() == {"redis"}
    assert "gth_redis_up" not in samples
    redis_server.password_file.write_text(password)
    assert exporter.scrape()["gth_redis_up"] == 1


def test_a_redis_that_there_was_no_time_to_ask_is_not_down(
    settings: ExporterSettings, superuser: Connection, freeze: Callable[[int], None]
) -> None:
    """A frozen PostgreSQL has used up the scrape: that is no outage of Redis."""
    patient = settings.model_copy(update={"query_seconds": 60.0})
    scraper = Scraper(make_scraper(patient).collectors, budget_seconds=1)
    assert scraper.report("schema").error is None
    freeze(exporter_process(superuser))
    reports = {report.collector: report for report in scraper.snapshot().reports}
    assert "no time left" in str(reports["redis"].error)
    assert reports["redis"].metrics == ()


@pytest.mark.timed
def test_a_redis_that_uses_up_the_scrape_costs_its_own_metrics(
    settings: ExporterSettings, redis_server: RedisServer
) -> None:
    """What PostgreSQL tells has been read by then."""
    redis_server.freeze()
    snapshot = Scraper(make_scraper(settings).collectors, budget_seconds=1.9).snapshot()
    assert snapshot.seconds > 1.9
    assert [report.collector for report in snapshot.failed] == ["redis"]


def test_jobs_are_told_by_name_and_outcome(exporter: Exporter, superuser: Connection) -> None:
    """The last finished run counts; a job that never ended well has no age."""
    superuser.execute("INSERT INTO gth.jobs (job_name) VALUES ('well'), ('ill'), ('new')")
    superuser.execute(
        """
        INSERT INTO gth.job_runs
            (job_name, scheduled_at, started_by, state, scheduler, started_at, finished_at)
        SELECT name, at, 'schedule', state, 'test:1', at, at + interval '3 seconds'
        FROM (VALUES
            ('well', now() - interval '2 hours', 'failed'),
            ('well', now() - interval '1 hour', 'succeeded'),
            ('ill', now() - interval '1 hour', 'timed_out')
        ) AS runs (name, at, state)
        """
    )
    samples = exporter.scrape()
    assert samples['gth_job_last_outcome{job_name="well",outcome="succeeded"}'] == 1
    assert samples['gth_job_last_outcome{job_name="ill",outcome="timed_out"}'] == 1
    assert sum(series.startswith("gth_job_last_outcome") for series in samples) == 2
    age = samples['gth_job_last_success_age_seconds{job_name="well"}']
    assert age == pytest.approx(3597, abs=30)
    assert 'gth_job_last_success_age_seconds{job_name="ill"}' not in samples
    assert samples['gth_job_last_duration_seconds{job_name="ill"}'] == 3
    assert samples['gth_job_running{job_name="new"}'] == 0
    assert "Jobs, ill: last outcome timed_out" in exporter.get("/")[1]


def test_a_job_that_rests_raises_no_age(exporter: Exporter, superuser: Connection) -> None:
    """One that left jobs.yml or is disabled has no series; one that is paused has, and the page says so."""
    superuser.execute("INSERT INTO gth.jobs (job_name, schedule) VALUES ('gone', ''), ('paused', '@daily')")
    superuser.execute("SELECT gth.pause_job('paused', 'a release')")
    samples = exporter.scrape()
    assert 'gth_job_running{job_name="gone"}' not in samples
    assert samples['gth_job_running{job_name="paused"}'] == 0
    assert ">paused</td>" in exporter.get("/")[1]


def test_the_age_of_a_rollup_is_told(exporter: Exporter, superuser: Connection) -> None:
    """Absent before the first refresh; then the time since which events may be missing."""
    age = 'gth_rollup_age_seconds{table="analytics_events_hourly"}'
    assert age not in exporter.scrape()
    assert "not refreshed yet" in exporter.get("/")[1]
    superuser.execute("UPDATE gth.rollup_state SET recorded_until = now() - interval '3 hours'")
    assert exporter.scrape()[age] == pytest.approx(10_800, abs=30)
    assert "Rollups, analytics_events_hourly: behind 3 h" in exporter.get("/")[1]
    superuser.execute("CALL gth.refresh_rollups()")
    assert exporter.scrape()[age] < 600


def test_a_running_job_is_seen(exporter: Exporter, superuser: Connection) -> None:
    """It runs while somebody holds its lock."""
    superuser.execute("INSERT INTO gth.jobs (job_name) VALUES ('long')")
    superuser.execute("SELECT pg_advisory_lock(gth.job_lock_key('long'))")
    assert exporter.scrape()['gth_job_running{job_name="long"}'] == 1
    superuser.execute("SELECT pg_advisory_unlock_all()")
    assert exporter.scrape()['gth_job_running{job_name="long"}'] == 0
