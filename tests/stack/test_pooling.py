"""What applications do to a pooler: pipelines, prepared statements, many clients, the hot paths."""

from __future__ import annotations

import hashlib
import re
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import psycopg
import pytest

if TYPE_CHECKING:
    from tests.stack.support.stack import Row, Stack
    from tests.stack.support.tenants import Tenant

CLIENTS = 100
FILL = """
    INSERT INTO flight_search_cache (
        search_hash, origin_code, destination_code, departure_on, query, results, result_count,
        stale_at, expires_at
    ) VALUES (
        %s, 'BER', 'LIS', '2027-03-01', '{}', '[1, 2]', 2,
        now() + interval '1 minute', now() + interval '1 hour'
    )
"""
LOOKUP = "SELECT status, result_count FROM gth.cached_flight_search(%s, %s)"


def test_pipeline_mode(stack: Stack, tenant: Tenant) -> None:
    """Context, write and read travel in one round trip, and their answers come back in order."""
    with stack.connect("gth_app") as connection:
        for number in range(10):
            with connection.pipeline(), connection.transaction():
                tenant.enter(connection)
                connection.execute(
                    "INSERT INTO chat_messages (session_id, role, content) VALUES (%s, 'user', %s)",
                    (tenant.session_id, f"message {number}"),
                )
                answer = connection.execute("SELECT count(*) FROM chat_messages")
            assert answer.fetchone() == (number + 1,)


def good_and_bad(connection: psycopg.Connection[Row], tenant: Tenant) -> None:
    """A pipeline whose second INSERT violates a check."""
    insert = "INSERT INTO chat_messages (session_id, role, content) VALUES (%s, %s, 'hello')"
    with connection.pipeline(), connection.transaction():
        tenant.enter(connection)
        connection.execute(insert, (tenant.session_id, "user"))
        connection.execute(insert, (tenant.session_id, "nobody"))


def test_pipeline_keeps_nothing_of_a_failure(stack: Stack, tenant: Tenant) -> None:
    """An error in the middle of a pipeline undoes all of its transaction, and the connection goes on."""
    with stack.connect("gth_app") as connection:
        with pytest.raises(psycopg.errors.CheckViolation):
            good_and_bad(connection, tenant)
        with connection.transaction():
            tenant.enter(connection)
            assert connection.execute("SELECT count(*) FROM chat_messages").fetchone() == (0,)


def test_prepared_statements_across_clients(stack: Stack, tenant: Tenant) -> None:
    """Clients that prepare everything, and so share names, get their own statements on shared servers."""

    def work(client: int) -> list[int]:
        answers = []
        with psycopg.connect(stack.conninfo("gth_app"), prepare_threshold=0) as connection:
            for number in range(20):
                with connection.transaction():
                    # Half of the clients prepare something else under the same name.
                    statement = "SELECT %s::int + %s::int" if client % 2 else "SELECT %s::int * %s::int"
                    row = connection.execute(statement.encode(), (client, number)).fetchone()
                    assert row is not None
                    answers.append(row[0])
        return answers

    with ThreadPoolExecutor(24) as pool:
        results = list(pool.map(work, range(24)))
    for client, answers in enumerate(results):
        assert answers == [client + n if client % 2 else client * n for n in range(20)]


def test_a_hundred_clients_at_once(stack: Stack, tenant: Tenant) -> None:
    """All are served although the pool has eight servers for them, and each sees its own context."""
    connections = [stack.connect("gth_app") for _ in range(CLIENTS)]
    try:
        assert not any(connection.closed for connection in connections)

        def append(connection: psycopg.Connection[Row]) -> int:
            for _ in range(3):
                with connection.transaction():
                    tenant.enter(connection)
                    connection.execute(
                        "INSERT INTO chat_messages (session_id, role, content) VALUES (%s, 'user', 'hello')",
                        (tenant.session_id,),
                    )
            return 3

        with ThreadPoolExecutor(CLIENTS) as pool:
            assert sum(pool.map(append, connections)) == CLIENTS * 3
        with connections[0].transaction():
            tenant.enter(connections[0])
            counted = connections[0].execute("SELECT count(*) FROM chat_messages").fetchone()
        assert counted == (CLIENTS * 3,)
    finally:
        for connection in connections:
            connection.close()


def test_hot_path_of_messages(stack: Stack, tenant: Tenant) -> None:
    """A message is appended, and a conversation's tail read, in one statement without a context before."""
    with stack.connect("gth_app") as connection:
        connection.autocommit = True
        arguments = (tenant.id, tenant.user_id, tenant.session_id)
        for number in range(25):
            row = connection.execute(
                "SELECT id, created_at FROM gth.append_message(%s, %s, %s, 'user', %s)",
                (*arguments, f"message {number}"),
            ).fetchone()
            assert row is not None
        tail = connection.execute(
            "SELECT content FROM gth.conversation_tail(%s, %s, %s)", arguments
        ).fetchall()
        assert tail == [(f"message {number}",) for number in range(24, 4, -1)]
        # The context does not outlive the call.
        assert connection.execute("SELECT count(*) FROM chat_messages").fetchone() == (0,)


def test_hot_path_asks_the_policies(stack: Stack, tenant: Tenant) -> None:
    """The functions run with the caller's rights: another user's conversation is empty and closed."""
    with stack.connect("gth_admin") as operator:
        row = operator.execute(
            "INSERT INTO users (tenant_id, email) VALUES (%s, 'bob@example.com') RETURNING id", (tenant.id,)
        ).fetchone()
        assert row is not None
    with stack.connect("gth_app") as connection:
        connection.autocommit = True
        mine = (tenant.id, tenant.user_id, tenant.session_id)
        bobs = (tenant.id, row[0], tenant.session_id)
        connection.execute("SELECT gth.append_message(%s, %s, %s, 'user', 'private')", mine)
        assert connection.execute("SELECT * FROM gth.conversation_tail(%s, %s, %s)", bobs).fetchall() == []
        with pytest.raises(psycopg.errors.IntegrityError):
            connection.execute("SELECT gth.append_message(%s, %s, %s, 'user', 'not mine')", bobs)


def test_hot_path_of_the_cache(stack: Stack, tenant: Tenant) -> None:
    """A cached search is a MISS, then a HIT for its tenant, STALE after its time, a MISS for others."""
    digest = hashlib.sha256(b"BER-LIS-2027-03-01").hexdigest()
    with stack.connect("gth_app") as connection:
        connection.autocommit = True
        assert connection.execute(LOOKUP, (tenant.id, digest)).fetchone() == ("MISS", None)
        with connection.transaction():
            tenant.enter(connection)
            connection.execute(FILL, (digest,))
        assert connection.execute(LOOKUP, (tenant.id, digest)).fetchone() == ("HIT", 2)
        with connection.transaction():
            tenant.enter(connection)
            connection.execute("UPDATE flight_search_cache SET refreshed_at = now(), stale_at = now()")
        assert connection.execute(LOOKUP, (tenant.id, digest)).fetchone() == ("STALE", 2)
        assert connection.execute(LOOKUP, (tenant.user_id, digest)).fetchone() == ("MISS", None)


def test_the_pooler_is_a_batch_process(stack: Stack) -> None:
    """It takes no processor from who works; see docs/decisions/0019-the-pooler-does-not-preempt.md."""
    ask = "for process in /proc/[0-9]*; do chrt -p ${process#/proc/} && cat $process/comm; done 2>/dev/null"
    answer = stack.exec("pgbouncer", "sh", "-c", ask, check=False).stdout
    assert re.search(r"policy: SCHED_BATCH\n(?:pid .*\n)*pgbouncer$", answer, flags=re.MULTILINE), answer
