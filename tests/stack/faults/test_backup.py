"""A backup is put back whole or not at all, and brings nobody back who was erased since."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from tests.stack.support.cluster import other, wait_for_leader, wait_for_next_leader, wait_for_standby
from tests.stack.support.stack import DATABASE, REPLICA, run
from tests.stack.support.tenants import new_tenant
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.stack.support.stack import Stack
    from tests.stack.support.tenants import Tenant

# What a restore calls the database that the backup is to replace.
BEFORE = f"{DATABASE}_before_restore"


def say(stack: Stack, tenant: Tenant, words: str) -> None:
    """As an application appends a message."""
    with stack.connect("gth_app") as connection:
        connection.execute(
            "SELECT gth.append_message(%s, %s, %s, 'user', %s)",
            (tenant.id, tenant.user_id, tenant.session_id, words),
        )


def said(stack: Stack, tenant: Tenant) -> list[str]:
    """The conversation, newest first."""
    with stack.connect("gth_app") as connection:
        tail = "SELECT content FROM gth.conversation_tail(%s, %s, %s)"
        return [row[0] for row in connection.execute(tail, (tenant.id, tenant.user_id, tenant.session_id))]


def given_name(stack: Stack, tenant: Tenant) -> str | None:
    """What the tenant's user is called, None once nothing is known any more."""
    with stack.connect("gth_admin") as connection:
        row = connection.execute("SELECT given_name FROM users WHERE id = %s", (tenant.user_id,)).fetchone()
    assert row
    name: str | None = row[0]
    return name


def is_deleted(stack: Stack, tenant: Tenant) -> bool:
    """Whether the tenant's user has deleted the account."""
    with stack.connect("gth_admin") as connection:
        query = "SELECT deleted_at IS NOT NULL FROM users WHERE id = %s"
        row = connection.execute(query, (tenant.user_id,)).fetchone()
    assert row
    return bool(row[0])


def use(stack: Stack, tool: str, file: Path, **settings: str) -> str:
    """One of the two tools; whether it worked, and what it said."""
    environment = {"COMPOSE_PROJECT_NAME": stack.name} | stack.settings | settings
    command = [str(stack.workspace() / "tools" / tool), str(file)]
    done = run(command, check=False, environment=environment)
    return f"{done.returncode} {done.stdout}{done.stderr}"


def restore(stack: Stack, file: Path) -> str:
    """`make restore`, with nobody to ask."""
    return use(stack, "restore", file, FORCE="1")


def as_superuser(stack: Stack, *statements: str) -> None:
    """On the leader, each in a transaction of its own."""
    leader = wait_for_leader(stack)
    for statement in statements:
        stack.exec(leader, "psql", "-XqU", "postgres", "-v", "ON_ERROR_STOP=1", "-c", statement)


def databases(stack: Stack) -> str:
    """Those with our name, or one made from it."""
    listing = "SELECT datname FROM pg_database WHERE datname LIKE 'global%' ORDER BY 1"
    return stack.node_sql(wait_for_leader(stack), listing)


@pytest.fixture
def feedback(stack: Stack) -> Iterator[Callable[[str], str]]:
    """Runs SQL beside a table of somebody's own, whose rows keep conversations, and so people, from going."""

    def execute(statement: str) -> str:
        return stack.node_sql(wait_for_leader(stack), statement, DATABASE)

    key = "FOREIGN KEY (tenant_id, session_id) REFERENCES chat_sessions (tenant_id, id)"
    execute("CREATE SCHEMA own")
    execute(f"CREATE TABLE own.feedback (tenant_id uuid, session_id uuid, {key})")
    yield execute
    execute("DROP SCHEMA own CASCADE")


@pytest.mark.timeout(400)
def test_a_backup_comes_back_without_whom_was_erased_since(
    stack: Stack, tenant: Tenant, feedback: Callable[[str], str], tmp_path: Path
) -> None:
    """A file that ends early changes nothing; a whole one is what there is afterwards."""
    gone, left_since, kept = new_tenant(stack), new_tenant(stack), new_tenant(stack)
    feedback(f"INSERT INTO own.feedback VALUES ('{kept.id}', '{kept.session_id}')")
    say(stack, tenant, "before")
    # what held the erasure up when the backup was made holds it up no more
    hold = "UPDATE users SET legal_hold_until = %s WHERE id = %s"
    with stack.connect("gth_admin") as connection:
        connection.execute(hold, ("infinity", gone.user_id))
    file = tmp_path / "hub.dump"
    stack.tool("backup", str(file))
    assert file.stat().st_mode & 0o777 == 0o600
    say(stack, tenant, "after")
    with stack.connect("gth_admin") as connection:
        connection.execute(hold, (None, gone.user_id))
    with stack.connect("gth_admin") as connection:
        connection.execute("CALL gth.erase_user(%s, %s)", (gone.id, gone.user_id))
        feedback("DELETE FROM own.feedback")
        connection.execute("CALL gth.erase_user(%s, %s)", (kept.id, kept.user_id))
        connection.execute("UPDATE users SET deleted_at = now() WHERE id = %s", (left_since.user_id,))

    cut = tmp_path / "cut.dump"
    cut.write_bytes(file.read_bytes()[: file.stat().st_size * 2 // 3])
    assert "nothing was restored: all is as it was" in restore(stack, cut)
    assert said(stack, tenant) == ["after", "before"]

    # what the backup has of somebody keeps them, and nobody else
    answer = restore(stack, file)
    assert answer.startswith("0 ")
    assert f"public.users {kept.id} {kept.user_id} cannot go: " in answer
    assert said(stack, tenant) == ["before"]
    assert [given_name(stack, t) for t in (tenant, gone, left_since, kept)] == ["Ada", None, "Ada", "Ada"]
    assert [is_deleted(stack, t) for t in (tenant, gone, left_since, kept)] == [False, True, True, True]
    assert databases(stack) == DATABASE
    feedback("DROP TABLE own.feedback")  # which has no row security
    assert feedback("SELECT count(*) FROM gth.security_audit()") == "0"


def test_what_is_no_backup_is_refused(stack: Stack, tmp_path: Path) -> None:
    """Nothing is stopped for it."""
    file = tmp_path / "words"
    file.write_text("no dump")
    assert "is no backup" in restore(stack, file)
    assert "there is no backup" in restore(stack, tmp_path / "missing")
    stack.wait_until_healthy(seconds=1)


@pytest.mark.timeout(400)
def test_a_restore_that_was_cut_off_is_begun_again(stack: Stack, tenant: Tenant, tmp_path: Path) -> None:
    """What was set aside comes back first; what is half dropped does not. Half of it is no backup."""
    say(stack, tenant, "before")
    file, cut = tmp_path / "hub.dump", tmp_path / "cut.dump"
    stack.tool("backup", str(file))
    cut.write_bytes(file.read_bytes()[: file.stat().st_size * 2 // 3])
    say(stack, tenant, "after")

    stack.run("stop", "pgbouncer", "scheduler", "exporter")
    half = f"CREATE DATABASE {DATABASE}"
    as_superuser(stack, f"ALTER DATABASE {DATABASE} RENAME TO {BEFORE}", half)
    refused = use(stack, "backup", tmp_path / "half.dump")
    assert "a restore is under way or was cut off" in refused
    assert "nothing was restored: all is as it was" in restore(stack, cut)
    assert (said(stack, tenant), databases(stack)) == (["after", "before"], DATABASE)

    half_dropped = f"UPDATE pg_database SET datconnlimit = -2 WHERE datname = '{BEFORE}'"
    as_superuser(stack, f"CREATE DATABASE {BEFORE}", half_dropped, f"CREATE DATABASE {DATABASE}_replaced")
    assert "nothing was restored: all is as it was" in restore(stack, cut)
    assert (said(stack, tenant), databases(stack)) == (["after", "before"], DATABASE)


@pytest.mark.timeout(200)
def test_a_standby_that_is_behind_is_not_read(stack: Stack, tmp_path: Path) -> None:
    """It waits for a reader of its own, for up to 30 s, and does not have what was committed meanwhile."""
    leader = wait_for_leader(stack)
    wait_for_standby(stack, leader)
    with stack.connect("gth_readonly", REPLICA) as reader:
        reading = "SELECT pg_is_in_recovery() FROM airports LIMIT 1"
        assert reader.execute(reading).fetchone() == (True,)
        stack.node_sql(leader, "BEGIN; LOCK TABLE airports; COMMIT", DATABASE)
        new_tenant(stack)
        answer = use(stack, "backup", tmp_path / "hub.dump", GTH_BACKUP_WAIT="1")
    assert answer.startswith("0 ")
    assert f"{other(leader)} is behind" in answer
    assert f"reading {DATABASE} from {leader}" in answer
    assert f"reading {DATABASE} from {other(leader)}" in use(stack, "backup", tmp_path / "later.dump")


@pytest.mark.timeout(400)
def test_the_next_leader_has_what_was_there(stack: Stack, tenant: Tenant, tmp_path: Path) -> None:
    """The leader dies while the backup is loaded: what was there is put back on the other."""
    say(stack, tenant, "before")
    file = tmp_path / "hub.dump"
    stack.tool("backup", str(file))
    say(stack, tenant, "after")
    leader = wait_for_leader(stack)
    wait_for_standby(stack, leader)
    started = stack.node_sql(leader, "SELECT pg_postmaster_start_time()")
    loading = f"SELECT FROM pg_stat_activity WHERE datname = '{DATABASE}' AND application_name = 'pg_restore'"
    with ThreadPoolExecutor(1) as pool:
        ended = pool.submit(restore, stack, file)
        wait_until(
            lambda: stack.node_sql(leader, f"SELECT EXISTS ({loading})") == "t", "it loads", seconds=60
        )
        stack.run("kill", leader)
        answer = ended.result()
    assert "nothing was restored: all is as it was" in answer
    wait_for_standby(stack, wait_for_next_leader(stack, started))
    assert (said(stack, tenant), databases(stack)) == (["after", "before"], DATABASE)
