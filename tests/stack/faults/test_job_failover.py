"""The leader dies in the middle of a job: an ordinary retry on the next leader, and the work is done once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.stack.support.cluster import other, wait_for_leader, wait_for_standby
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stack.support.stack import Stack

JOBS = """
jobs:
  slow:
    description: a job that outlasts a failover
    schedule: "0 0 1 1 *"
    timeout: 5m
    retries: 10
    sql: INSERT INTO gth.scratch SELECT now() FROM pg_sleep(12)
"""
AT_WORK = (
    "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'INSERT INTO gth.scratch%' AND state = 'active'"
)


@pytest.mark.timeout(300)
def test_leader_killed_in_the_middle_of_a_job(stack: Stack, tmp_path: Path) -> None:
    """Two attempts, one row in the history, one row of work."""
    tmp_path.chmod(0o755)
    jobs = tmp_path / "jobs.yml"
    jobs.write_text(JOBS)
    jobs.chmod(0o644)
    leader = wait_for_leader(stack)
    wait_for_standby(stack, leader)
    database = "global_travel_hub"
    create = "CREATE TABLE gth.scratch (at timestamptz); ALTER TABLE gth.scratch OWNER TO gth_owner"
    stack.node_sql(leader, create, database)
    mounted = ("--volume", f"{jobs}:/etc/gth/jobs.yml:ro")
    run = stack.start(
        "run", "--rm", "-T", "--no-deps", *mounted, "scheduler", "gth-scheduler", "run", "slow", "--wait"
    )
    try:
        wait_until(lambda: stack.node_sql(leader, AT_WORK, database) == "1", "the job is at work", seconds=30)
        stack.run("kill", "--signal", "SIGKILL", leader)
        assert run.wait(timeout=150) == 0
        now = wait_for_leader(stack, other(leader))
        history = "SELECT count(*), min(state), min(attempts) FROM gth.job_runs WHERE job_name = 'slow'"
        assert stack.node_sql(now, history, database) == "1|succeeded|2"
        assert stack.node_sql(now, "SELECT count(*) FROM gth.scratch", database) == "1"
    finally:
        run.kill()
        stack.run("start", leader)
        wait_for_standby(stack, other(leader))
        stack.node_sql(other(leader), "DROP TABLE gth.scratch", database)
        stack.wait_until_healthy()
