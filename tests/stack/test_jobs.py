"""The jobs: listed, run by hand, remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.stack.support.stack import Stack
    from tests.stack.support.tenants import Tenant

JOBS = (
    "create_monthly_partitions",
    "cleanup_expired_cache",
    "gdpr_purge_old_data",
    "analyze_tables",
    "refresh_rollups",
    "repair_indexes",
    "reindex_bloated",
    "vacuum_analyze",
    "prune_checkpoints",
    "sweep_store",
)
LAST_RUN = """
    SELECT state, started_by, finished_at - started_at < interval '1 minute' FROM gth.job_runs
    WHERE job_name = %s ORDER BY scheduled_at DESC LIMIT 1
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
    """`run JOB` does the work, says so with exit code 0, and leaves a row in the history."""
    said = stack.exec("scheduler", "gth-scheduler", "run", job).stdout
    assert said.startswith(f"{job} succeeded")
    with stack.connect("gth_admin") as connection:
        assert connection.execute(LAST_RUN, (job,)).fetchone() == ("succeeded", "manual", True)
    assert job in stack.exec("scheduler", "gth-scheduler", "history", job).stdout


def test_cleanup_removes_what_expired(stack: Stack, tenant: Tenant) -> None:
    """The cache job removes a tenant's expired entry although the scheduler belongs to no tenant."""
    with stack.connect("gth_app") as connection:
        with connection.transaction():
            tenant.enter(connection)
            connection.execute(EXPIRED)
        stack.exec("scheduler", "gth-scheduler", "run", "cleanup_expired_cache")
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
