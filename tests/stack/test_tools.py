"""What `make` offers an operator, on a running stack."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.stack.support.stack import DATABASE, run

if TYPE_CHECKING:
    import subprocess

    from tests.stack.support.stack import Stack


def tool(stack: Stack, name: str, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    """A tool of the repository itself, for this stack."""
    environment = {"COMPOSE_PROJECT_NAME": stack.name} | stack.settings
    return run([str(stack.root / "tools" / name), *arguments], check=check, environment=environment)


@pytest.mark.timeout(600)
def test_a_second_make_up_changes_nothing(stack: Stack) -> None:
    """The stack's own ports are no conflict, every container stays, and the summary says where to go."""
    tool(stack, "up")
    before = stack.containers()
    said = tool(stack, "up").stdout
    assert stack.containers() == before
    for variable in ("GTH_PGBOUNCER_PORT", "GTH_REDIS_PORT", "GTH_EXPORTER_PORT", "GTH_SCHEDULER_PORT"):
        assert f"127.0.0.1:{stack.settings[variable]}" in said
    assert "Next: make connection-info" in said


def test_doctor_finds_a_healthy_stack_healthy(stack: Stack) -> None:
    """Every service, replication, both disks and the schema are looked at."""
    said = tool(stack, "doctor").stdout
    assert "Everything is as it should be." in said
    assert "follows synchronously" in said
    for service in stack.containers():
        assert f"ok    {service}: " in said
    for subject in ("postgres-a: data takes", "postgres-b: data takes", "ok    schema ", "ok    every job "):
        assert subject in said
    assert "ok    the CA is good for 3649 days" in said
    for service in ("etcd", "postgres-a", "postgres-b", "pgbouncer", "redis"):
        assert f"ok    {service}: certificates are good for 824 days" in said


def test_doctor_names_what_is_wrong_and_what_to_do(stack: Stack) -> None:
    """A stopped service and a missing standby are found, each with its cure."""
    leader = stack.leader()
    standby = "postgres-a" if leader == "postgres-b" else "postgres-b"
    stack.run("stop", "redis", standby)
    try:
        answer = tool(stack, "doctor", check=False)
    finally:
        stack.up()
    assert answer.returncode == 1
    assert "FAIL  redis: exited" in answer.stdout
    assert "make logs S=redis, then make up" in answer.stdout
    assert f"FAIL  {standby}: exited" in answer.stdout
    assert "FAIL  no standby follows" in answer.stdout


def test_doctor_names_jobs_that_do_not_do_their_work(stack: Stack) -> None:
    """One that failed, with its error's first line, one never begun; not one that went well since."""
    insert = """
        INSERT INTO gth.job_runs (job_name, scheduled_at, started_by, state, scheduler, finished_at, message)
        SELECT job_name, now() + shift, 'schedule', state, 'test', now(), message FROM (VALUES
            ('analyze_tables', interval '1 s', 'failed', E'42501: permission | denied\nCONTEXT: nowhere'),
            ('trim_job_history', '1 s', 'missed', 'no scheduler was up'),
            ('sweep_store', '0 s', 'failed', 'once'),
            ('sweep_store', '1 s', 'succeeded', NULL)
        ) AS r (job_name, shift, state, message)
    """
    leader = str(stack.leader())
    stack.node_sql(leader, insert, DATABASE)
    try:
        answer = tool(stack, "doctor", check=False)
    finally:
        stack.node_sql(leader, "DELETE FROM gth.job_runs WHERE scheduler = 'test'", DATABASE)
    assert answer.returncode == 1
    assert re.search(
        r"FAIL  job analyze_tables failed, due \S+ \S+ UTC: 42501: permission \| denied\n", answer.stdout
    )
    assert "make job-run JOB=analyze_tables ARGS=--wait" in answer.stdout
    assert re.search(
        r"FAIL  job trim_job_history missed, due \S+ \S+ UTC: no scheduler was up\n", answer.stdout
    )
    assert "sweep_store" not in answer.stdout


def test_psql_is_gth_admin_on_the_leader(stack: Stack) -> None:
    """A direct session, not a pooled one, and nobody has to know the password."""
    query = "SELECT current_user, pg_is_in_recovery(), current_setting('application_name')"
    assert tool(stack, "psql", "-Atc", query).stdout.strip() == "gth_admin|f|psql"
    assert tool(stack, "psql", "-v", "ON_ERROR_STOP=1", "-c", "SELECT 1/0", check=False).returncode == 1


@pytest.mark.timeout(300)
def test_switchover_changes_the_leader_and_keeps_the_standby_synchronous(stack: Stack) -> None:
    """The tool ends when the old leader follows again."""
    before = stack.leader()
    said = tool(stack, "switchover").stdout
    after = stack.leader()
    assert after
    assert after != before
    assert f"{after} leads, {before} follows synchronously" in said
    assert stack.members()[str(before)] == "Sync Standby, streaming"
    assert f"{after}, {before}" in tool(stack, "summary").stdout


def test_status_shows_services_and_roles(stack: Stack) -> None:
    """One screen: what runs, and who leads."""
    said = tool(stack, "status").stdout
    assert "Leader" in said
    assert "Sync Standby" in said
    for service in stack.containers():
        assert service in said


def test_destroy_deletes_nothing_unasked(stack: Stack) -> None:
    """Without a terminal to ask and without FORCE=1 it refuses."""
    before = stack.containers()
    answer = tool(stack, "destroy", check=False)
    assert answer.returncode == 1
    assert "FORCE=1" in answer.stderr
    assert stack.containers() == before


def test_doctor_notices_a_scheduler_that_does_not_reach_the_database(stack: Stack) -> None:
    """It is healthy by its own clock, and the last runs that it could write down went well."""
    leader = str(stack.leader())
    stack.node_sql(leader, "ALTER ROLE gth_scheduler NOLOGIN", DATABASE)
    end = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = 'gth_scheduler'"
    back = "UPDATE gth.jobs SET checked_until = checked_until - interval '1 hour'"
    try:
        for statement in (end, back):
            stack.node_sql(leader, statement, DATABASE)
        answer = tool(stack, "doctor", check=False)
    finally:
        stack.node_sql(leader, back.replace(" - ", " + "), DATABASE)
        stack.node_sql(leader, "ALTER ROLE gth_scheduler LOGIN", DATABASE)
    assert "ok    scheduler: running, healthy" in answer.stdout
    assert "FAIL  no scheduler has reached the jobs' history since" in answer.stdout
    assert answer.returncode == 1
