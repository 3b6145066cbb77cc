"""The jobs: listed, run by hand, remembered, paused; by one scheduler or two."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from tests.stack.support.cluster import wait_for_leader
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    import psycopg
    from tests.stack.support.stack import Stack
    from tests.stack.support.tenants import Tenant

    Connection = psycopg.Connection[Any]

JOBS = (
    "create_monthly_partitions",
    "cleanup_expired_cache",
    "gdpr_purge_old_data",
    "archive_partitions",
    "partition_upkeep",
    "analyze_tables",
    "refresh_rollups",
    "repair_indexes",
    "reindex_bloated",
    "vacuum_analyze",
    "prune_checkpoints",
    "sweep_store",
    "trim_job_history",
)
LAST_RUN = """
    SELECT state, finished_at - started_at < interval '1 minute' FROM gth.job_runs
    WHERE job_name = %s AND started_by = 'manual' ORDER BY scheduled_at DESC LIMIT 1
"""
EXPIRED = """
    INSERT INTO hotel_search_cache (
        search_hash, city, country_code, check_in_on, check_out_on, query, refreshed_at, stale_at, expires_at
    ) VALUES (
        repeat('ab', 32), 'Lisbon', 'PT', '2027-03-01', '2027-03-08', '{}',
        now() - interval '3 days', now() - interval '2 days', now() - interval '1 day'
    )
"""


def test_list_names_the_jobs(stack: Stack) -> None:
    """`list` shows each declared job with when it is due."""
    listing = stack.exec("scheduler", "gth-scheduler", "list").stdout.splitlines()
    assert [line.split()[0] for line in listing[1:]] == list(JOBS)
    assert "NEXT RUN" in listing[0]


@pytest.mark.parametrize("job", JOBS)
def test_run_by_hand_is_remembered(stack: Stack, job: str) -> None:
    """`run JOB --wait` does the work, says so with exit code 0, and leaves a row in the history."""
    said = stack.exec("scheduler", "gth-scheduler", "run", job, "--wait").stdout
    assert said.startswith(f"{job} succeeded")
    with stack.connect("gth_admin") as connection:
        assert connection.execute(LAST_RUN, (job,)).fetchone() == ("succeeded", True)
    assert job in stack.exec("scheduler", "gth-scheduler", "history", job).stdout


def test_cleanup_removes_what_expired(stack: Stack, tenant: Tenant) -> None:
    """The cache job removes a tenant's expired entry although the scheduler belongs to no tenant."""
    with stack.connect("gth_app") as connection:
        with connection.transaction():
            tenant.enter(connection)
            connection.execute(EXPIRED)
        stack.exec("scheduler", "gth-scheduler", "run", "cleanup_expired_cache", "--wait")
        tenant.enter(connection)
        assert connection.execute("SELECT count(*) FROM hotel_search_cache").fetchone() == (0,)


def test_dry_run_changes_nothing(stack: Stack) -> None:
    """`run --dry-run` prints the statements and adds nothing to the history."""
    count = "SELECT count(*) FROM gth.job_runs WHERE job_name = 'gdpr_purge_old_data'"
    with stack.connect("gth_admin") as connection:
        connection.autocommit = True
        before = connection.execute(count).fetchone()
        said = stack.exec("scheduler", "gth-scheduler", "run", "gdpr_purge_old_data", "--dry-run").stdout
        assert said.strip() == "CALL public.gdpr_purge_old_data();"
        assert connection.execute(count).fetchone() == before


def test_unknown_job_is_a_wrong_call(stack: Stack) -> None:
    """A name that is not declared ends with 2 and names those that are."""
    answer = stack.exec("scheduler", "gth-scheduler", "run", "make_coffee", check=False)
    assert answer.returncode == 2
    assert all(job in answer.stderr for job in JOBS)


def test_run_is_taken_by_the_running_scheduler(stack: Stack) -> None:
    """`run JOB` asks, returns within seconds, and the history says who asked and who did it."""
    said = stack.exec("scheduler", "gth-scheduler", "run", "sweep_store", "--by", "ann", "--json").stdout
    asked = json.loads(said)
    assert (asked["requested_by"], asked["state"] in ("started", "succeeded")) == ("ann", True)

    def ended() -> bool:
        history = stack.exec("scheduler", "gth-scheduler", "history", "sweep_store", "--json").stdout
        return bool(json.loads(history)[0]["state"] == "succeeded")

    wait_until(ended, "the run has succeeded", seconds=20)


def test_pause_outlives_the_scheduler(stack: Stack) -> None:
    """Paused is paused after a restart too; whoever looks is told who did it and why."""
    pause = ("gth-scheduler", "pause", "reindex_bloated", "--reason", "load test", "--by", "ann")
    stack.exec("scheduler", *pause)
    try:
        stack.run("restart", "scheduler")

        def ticks() -> bool:
            return stack.exec("scheduler", "gth-scheduler", "health", check=False).returncode == 0

        wait_until(ticks, "it ticks", seconds=30)
        assert "by ann: load test" in stack.exec("scheduler", "gth-scheduler", "list").stdout
    finally:
        stack.exec("scheduler", "gth-scheduler", "resume", "reindex_bloated")


@contextmanager
def two_schedulers(stack: Stack) -> Iterator[None]:
    """A second scheduler beside the first; a range of ports lets the engine give each its own."""
    port = stack.settings["GTH_SCHEDULER_PORT"]
    stack.settings["GTH_SCHEDULER_PORT"] = f"{port}-{int(port) + 1}"
    up = ("up", "--detach", "--wait", "--no-deps")
    try:
        stack.run(*up, "--scale", "scheduler=2", "scheduler")
        yield
    finally:
        stack.settings["GTH_SCHEDULER_PORT"] = port
        # The whole stack, as everybody else starts it: what a scaled `up` leaves is not the same container.
        stack.up()


def request_and_wait(connection: Connection) -> None:
    """Ask for a run, and return when it has succeeded."""
    row = connection.execute("SELECT gth.request_job('sweep_store', 'ten')").fetchone()
    assert row is not None

    def succeeded() -> bool:
        query = "SELECT state FROM gth.job_runs WHERE job_name = 'sweep_store' AND scheduled_at = %s"
        return connection.execute(query, row).fetchone() == ("succeeded",)

    wait_until(succeeded, "the run has succeeded", seconds=40)


def test_two_schedulers_run_each_request_once(stack: Stack) -> None:
    """`up --scale scheduler=2` works; each of ten requests is run once, before and after a kill of both."""
    publishers = "{{range .Publishers}}{{.PublishedPort}} {{end}}"
    with two_schedulers(stack), stack.connect("gth_admin") as connection:
        connection.autocommit = True
        assert len(set(stack.run("ps", "--format", publishers, "scheduler").stdout.split())) == 2
        for number in range(10):
            if number == 5:
                stack.run("kill", "--signal", "SIGKILL", "scheduler")
                stack.run("start", "scheduler")
            request_and_wait(connection)
        count = """
            SELECT count(*), count(DISTINCT scheduled_at), sum(attempts) FROM gth.job_runs
            WHERE requested_by = 'ten'
        """
        assert connection.execute(count).fetchone() == (10, 10, 10)


def test_an_archive_is_written_to_its_volume_and_restored(stack: Stack, tenant: Tenant) -> None:
    """A month that is too old becomes files that outlive the container, and one command brings it back."""
    month = "date_trunc('month', now(), 'UTC') - interval '40 months'"
    leader = wait_for_leader(stack)
    insert = (
        "INSERT INTO analytics_events (tenant_id, user_id, event_name, created_at)"
        f" SELECT '{tenant.id}', '{tenant.user_id}', 'page_view', {month} + n * interval '1 hour'"
        " FROM generate_series(1, 50) AS n"
    )
    try:
        for statement in (
            "UPDATE gth.partition_policy SET action = 'archive' WHERE parent = 'analytics_events'::regclass",
            f"SELECT gth.attach_partition('analytics_events', {month})",
            insert,
        ):
            stack.node_sql(leader, statement, "global_travel_hub")
        for job in ("gdpr_purge_old_data", "archive_partitions"):
            stack.exec("scheduler", "gth-scheduler", "run", job, "--wait")
        query = "SELECT archive_file FROM gth.detached_partition WHERE archived_rows = 50"
        file = stack.node_sql(leader, query, "global_travel_hub")
        said = stack.exec(
            "scheduler", "gth-scheduler", "restore-partition", f"/var/lib/gth/archive/{file}"
        ).stdout
        assert "is attached again: 50 rows" in said
        count = f"SELECT count(*) FROM analytics_events WHERE created_at < {month} + interval '1 month'"
        assert stack.node_sql(leader, count, "global_travel_hub") == "50"
    finally:
        for statement in (
            "UPDATE gth.detached_partition SET kept_until = now()",
            "UPDATE gth.partition_policy SET action = 'drop' WHERE parent = 'analytics_events'::regclass",
        ):
            stack.node_sql(leader, statement, "global_travel_hub")
        stack.exec("scheduler", "gth-scheduler", "run", "gdpr_purge_old_data", "--wait")
