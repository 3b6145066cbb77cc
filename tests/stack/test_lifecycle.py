"""Starting again: nothing changes, nothing is lost, new passwords are followed."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import TYPE_CHECKING

import psycopg
import pytest
import redis
from tests.stack.support.cluster import wait_for_leader, wait_for_standby
from tests.stack.support.stack import DATABASE, REPLICA
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.stack.support.stack import Stack
    from tests.stack.support.tenants import Tenant

# Every relation, function and policy of ours, with its owner.
INVENTORY = """
    SELECT string_agg(line, chr(10) ORDER BY line) FROM (
        SELECT format('%s %s %s', relkind, oid::regclass, relowner::regrole) AS line FROM pg_class
        WHERE relnamespace IN ('public'::regnamespace, 'gth'::regnamespace)
        UNION ALL
        SELECT format('f %s %s', oid::regprocedure, proowner::regrole) FROM pg_proc
        WHERE pronamespace IN ('public'::regnamespace, 'gth'::regnamespace)
        UNION ALL
        SELECT format('p %s %s', polname, polrelid::regclass) FROM pg_policy
    ) AS inventory
"""

SLEEP = "SELECT pg_sleep(3)"
SLEEPING = f"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query = '{SLEEP}'"
CONSOLE = ("psql", "--host=/run/pgbouncer", "--port=6432", "--username=gth_pooler", "--dbname=pgbouncer")


def messages(stack: Stack, tenant: Tenant) -> int:
    """How many messages the tenant's user sees."""
    with stack.connect("gth_app") as connection:
        tenant.enter(connection)
        row = connection.execute("SELECT count(*) FROM chat_messages").fetchone()
    assert row is not None
    count: int = row[0]
    return count


def say(stack: Stack, tenant: Tenant) -> None:
    """One message, committed."""
    with stack.connect("gth_app") as connection:
        connection.execute(
            "SELECT gth.append_message(%s, %s, %s, 'user', 'hello')",
            (tenant.id, tenant.user_id, tenant.session_id),
        )


def since(stack: Stack, services: Iterable[str]) -> dict[str, str]:
    """When each of them was started, but for those that run at every `up`."""
    return {
        service: stack.inspect(service)["State"]["StartedAt"]
        for service in services
        if service not in {"credentials", "migrate"}
    }


def inventory(stack: Stack) -> str:
    """Everything the schema consists of."""
    leader = stack.leader()
    assert leader
    return stack.node_sql(leader, INVENTORY, "global_travel_hub")


def test_second_up_changes_nothing(stack: Stack, tenant: Tenant) -> None:
    """`up` on a running stack takes seconds; containers and passwords stay, nothing is made twice."""
    say(stack, tenant)
    containers, credentials, objects = stack.containers(), dict(stack.credentials), inventory(stack)
    started, begin = since(stack, containers), time.monotonic()
    stack.up()
    assert time.monotonic() - begin < 30
    assert stack.containers() == containers
    assert since(stack, containers) == started
    assert stack.credentials == credentials
    assert inventory(stack) == objects
    assert messages(stack, tenant) == 1
    assert "passwords changed: none" in stack.logs("migrate", tail=1)


@pytest.mark.timeout(300)
def test_down_and_up_keep_data(stack: Stack, tenant: Tenant) -> None:
    """After `down`, nothing of the project runs; after `up`, rows and passwords are what they were."""
    say(stack, tenant)
    credentials, objects = dict(stack.credentials), inventory(stack)
    stack.down()
    assert stack.containers() == {}
    stack.up()
    assert stack.credentials == credentials
    assert messages(stack, tenant) == 1
    assert inventory(stack) == objects
    say(stack, tenant)
    assert messages(stack, tenant) == 2


@pytest.mark.timeout(300)
def test_a_pooler_that_is_stopped_lets_transactions_end(stack: Stack) -> None:
    """It does not wait for clients that only keep their connections, as the pools of applications do."""
    with stack.connect("gth_app") as idle, stack.connect("gth_app") as busy:
        idle.autocommit = busy.autocommit = True
        idle.execute("SELECT 1")
        leader = str(stack.leader())
        with ThreadPoolExecutor(1) as aside:
            answer = aside.submit(busy.execute, SLEEP)
            wait_until(lambda: stack.node_sql(leader, SLEEPING) == "1", "the query runs", seconds=30)
            stack.run("stop", "pgbouncer")
            assert answer.result().rowcount == 1
    try:
        assert stack.inspect("pgbouncer")["State"]["ExitCode"] == 0
    finally:
        stack.up()


@pytest.mark.timeout(300)
def test_rotated_passwords_replace_the_old_ones(stack: Stack, tenant: Tenant) -> None:
    """Every role gets a new password; the old one is refused by PgBouncer and Redis, which loses no key."""
    old = dict(stack.credentials)
    say(stack, tenant)
    with stack.redis() as client:
        client.set("gth:kept", "1")
    stack.tool("rotate-credentials")
    new = stack.forget_credentials()
    assert {name for name in old if old[name] != new[name]} == {
        "gth_app", "gth_readonly", "gth_admin", "redis_gth_app", "context_key",
    }  # fmt: skip
    for role in ("gth_app", "gth_readonly", "gth_admin"):
        with stack.connect(role) as connection:
            assert connection.execute("SELECT current_user").fetchone() == (role,)
        with pytest.raises(psycopg.OperationalError, match="authentication failed"):
            stack.connect(role, password=old[role])
    with stack.redis() as client:
        assert client.get("gth:kept") == "1"
    with pytest.raises(redis.AuthenticationError), stack.redis(password=old["redis_gth_app"]) as client:
        client.ping()
    assert messages(stack, tenant) == 1
    stack.wait_until_healthy()


@pytest.mark.timeout(300)
def test_open_sessions_outlive_a_rotation(stack: Stack) -> None:
    """Also where PgBouncer opens servers anew, as within half an hour or after a change of leader."""
    databases = (DATABASE, REPLICA)
    with ExitStack() as keep:
        sessions = [keep.enter_context(stack.connect("gth_readonly", database)) for database in databases]
        for session in sessions:
            session.autocommit = True
            session.execute("SELECT 1")
        stack.tool("rotate-credentials")
        stack.exec("pgbouncer", *CONSOLE, "--command=RECONNECT", "--command=WAIT_CLOSE")
        for session in sessions:
            assert session.execute("SELECT current_user").fetchone() == ("gth_readonly",)
    stack.forget_credentials()


@pytest.mark.timeout(300)
def test_no_rotation_while_etcd_is_away(stack: Stack) -> None:
    """It could not be brought to PostgreSQL: nothing is replaced, and the error says what is missing."""
    old = dict(stack.credentials)
    stack.run("stop", "etcd")
    try:
        with pytest.raises(AssertionError, match="etcd does not answer; nothing was rotated"):
            stack.tool("rotate-credentials")
    finally:
        stack.run("start", "etcd")
        stack.wait_until_healthy()
    assert stack.forget_credentials() == old


@pytest.mark.timeout(300)
def test_a_replaced_certificate_is_served_after_down_and_up(stack: Stack, tenant: Tenant) -> None:
    """`make doctor` tells who serves an old one, and what to do; that keeps the data, and helps."""
    say(stack, tenant)
    remove = ("--entrypoint", "rm", "credentials", "/out/redis/tls.crt")
    stack.run("run", "--rm", "-T", "--no-deps", *remove)
    stack.one_shot("credentials", "reconcile")
    said = stack.doctor()
    assert "FAIL  redis still uses the certificates it was started with" in said
    assert "make down; make up" in said
    assert "ok    pgbouncer: certificates are good" in said
    stack.down()
    stack.up()
    assert "ok    redis: certificates are good" in stack.doctor()
    assert messages(stack, tenant) == 1


@pytest.mark.timeout(300)
def test_a_new_authority_signs_everything(stack: Stack, tenant: Tenant) -> None:
    """The steps of SECURITY.md: the data stays, clients need the new ca.crt, nobody serves an old one."""
    say(stack, tenant)
    old = stack.credentials["ca.crt"]
    stack.down()
    stack.one_shot("credentials", "renew-ca")
    stack.up()
    assert stack.forget_credentials()["ca.crt"] != old
    assert messages(stack, tenant) == 1
    with stack.redis() as client:
        assert client.ping()
    wait_for_standby(stack, wait_for_leader(stack))
    assert "Everything is as it should be." in stack.doctor()


def test_connection_info_is_what_an_application_needs(stack: Stack) -> None:
    """What `make connection-info` writes works as it is, and is readable by its owner alone."""
    folder = stack.workspace() / ".connection"
    stack.tool("connection-info")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {file.name for file in folder.iterdir()} >= {
        "ca.crt",
        "gth_app.dsn",
        "gth_readonly.dsn",
        "gth_admin.dsn",
    }
    for role in ("gth_app", "gth_readonly", "gth_admin"):
        file = folder / f"{role}.dsn"
        assert file.stat().st_mode & 0o077 == 0
        with psycopg.connect(file.read_text().strip()) as connection:
            assert connection.execute("SELECT current_user").fetchone() == (role,)
    url = (folder / "redis.url").read_text().strip()
    with redis.Redis.from_url(url, ssl_ca_certs=str(folder / "ca.crt")) as client:
        assert client.ping()
