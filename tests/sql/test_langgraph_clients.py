"""The library's four classes, unmodified, as gth_app: the tenant in application_name, and no setup()."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import psycopg
import pytest
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.store.postgres import AsyncPostgresStore, PostgresStore
from psycopg.rows import dict_row
from psycopg_pool import ConnectionPool
from tests.sql.support.langgraph import conninfo, talk, thread, two_nodes
from tests.sql.support.maintenance import scalar
from tests.sql.support.signing import KEY, carrier, load
from tests.sql.support.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from psycopg.rows import DictRow
    from tests.sql.support.database import Database, Tenant

REFUSED = psycopg.errors.InsufficientPrivilege


def messages(database: Database, tenant: UUID, name: str) -> list[str]:
    """What a tenant's saver knows of a thread."""
    with PostgresSaver.from_conn_string(conninfo(database, tenant)) as saver:
        found = saver.get_tuple(thread(name))
    return list(found.checkpoint["channel_values"]["messages"]) if found else []


def test_two_tenants_run_threads_of_one_name_at_once(
    database: Database, acme: Tenant, globex: Tenant
) -> None:
    """PostgresSaver, four clients each, interleaved: everybody gets their own state back."""

    def converse(tenant: UUID, number: int) -> list[str]:
        with PostgresSaver.from_conn_string(conninfo(database, tenant)) as saver:
            return list(talk(two_nodes(saver), f"thread {number}")["messages"])

    with ThreadPoolExecutor(8) as pool:
        jobs = [(t.id, n, pool.submit(converse, t.id, n)) for n in range(4) for t in (acme, globex)]
    for tenant, number, job in jobs:
        assert len(job.result()) == 12
        assert messages(database, tenant, f"thread {number}") == job.result()
    counted = database.connect().execute(
        "SELECT tenant_id, count(DISTINCT thread_id) FROM langgraph.checkpoints GROUP BY 1"
    )
    assert dict(counted.fetchall()) == {acme.id: 4, globex.id: 4}


def test_the_asynchronous_saver(database: Database, acme: Tenant, globex: Tenant) -> None:
    """AsyncPostgresSaver: two tenants' conversations in one event loop."""

    async def converse(tenant: UUID) -> int:
        async with AsyncPostgresSaver.from_conn_string(conninfo(database, tenant)) as saver:
            graph = two_nodes(saver)
            for turn in range(3):
                state = await graph.ainvoke({"messages": [f"{tenant} {turn}"]}, thread("t"))
            assert all(str(tenant) in text for text in state["messages"][::3])
            return len([item async for item in saver.alist(thread("t"))])

    async def both() -> list[int]:
        return list(await asyncio.gather(converse(acme.id), converse(globex.id)))

    assert asyncio.run(both()) == [12, 12]


@pytest.mark.parametrize("pipeline", [False, True])
def test_the_store(database: Database, acme: Tenant, *, pipeline: bool) -> None:
    """PostgresStore: put, get, search, namespaces, time to live, delete."""
    namespace = (str(acme.id), str(acme.user), "wishes")
    with PostgresStore.from_conn_string(conninfo(database, acme.id), pipeline=pipeline) as store:
        store.put(namespace, "seat", {"seat": "window"}, ttl=60)
        store.put(namespace, "seat", {"seat": "aisle"}, ttl=60)
        store.put(namespace, "meal", {"meal": "vegan"})
        item = store.get(namespace, "seat")
        assert item is not None
        assert item.value == {"seat": "aisle"}
        assert {found.key for found in store.search(namespace[:2])} == {"seat", "meal"}
        assert [found.key for found in store.search(namespace[:1], filter={"meal": "vegan"})] == ["meal"]
        assert store.list_namespaces(prefix=namespace[:1]) == [namespace]
        store.delete(namespace, "meal")
        assert len(store.search(namespace)) == 1


def test_the_asynchronous_store(database: Database, acme: Tenant, globex: Tenant) -> None:
    """AsyncPostgresStore: each tenant finds what it put."""

    async def remember(tenant: UUID) -> list[str]:
        async with AsyncPostgresStore.from_conn_string(conninfo(database, tenant)) as store:
            await store.aput((str(tenant),), "who", {"name": str(tenant)})
            return [found.value["name"] for found in await store.asearch(())]

    async def both() -> list[list[str]]:
        return list(await asyncio.gather(remember(acme.id), remember(globex.id)))

    assert asyncio.run(both()) == [[str(acme.id)], [str(globex.id)]]


def test_another_tenant_sees_nothing(database: Database, acme: Tenant, globex: Tenant) -> None:
    """Neither a thread by its name, nor a list of everything, nor a deletion reaches across."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        talk(two_nodes(saver), "private")
    with PostgresSaver.from_conn_string(conninfo(database, globex.id)) as saver:
        assert saver.get_tuple(thread("private")) is None
        assert list(saver.list(None)) == []
        saver.delete_thread("private")
        saver.prune(["private"], strategy="delete")
    assert len(messages(database, acme.id, "private")) == 12


def test_another_tenants_checkpoint_is_not_overwritten(
    database: Database, acme: Tenant, globex: Tenant
) -> None:
    """Who guesses a thread and a checkpoint is refused, and the row is as it was."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        talk(two_nodes(saver), "private", 1)
        known = saver.get_tuple(thread("private"))
        assert known is not None
    stolen = {**known.checkpoint, "channel_values": {"turns": 99}}
    with (
        PostgresSaver.from_conn_string(conninfo(database, globex.id)) as saver,
        pytest.raises(REFUSED, match="row-level security"),
    ):
        saver.put(
            {"configurable": {"thread_id": "private", "checkpoint_ns": ""}},
            stolen,  # type: ignore[arg-type]
            known.metadata,
            {},
        )
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        assert saver.get_tuple(thread("private")) == known


def test_another_tenants_memory_is_not_overwritten(database: Database, acme: Tenant, globex: Tenant) -> None:
    """The same namespace and key: refused, not overwritten; with the tenant in front both have theirs."""
    with (
        PostgresStore.from_conn_string(conninfo(database, acme.id)) as ours,
        PostgresStore.from_conn_string(conninfo(database, globex.id)) as theirs,
    ):
        ours.put(("wishes",), "seat", {"seat": "window"})
        with pytest.raises(REFUSED, match="row-level security"):
            theirs.put(("wishes",), "seat", {"seat": "stolen"})
        assert theirs.get(("wishes",), "seat") is None
        theirs.delete(("wishes",), "seat")
        item = ours.get(("wishes",), "seat")
        assert item is not None
        assert item.value == {"seat": "window"}
        for tenant, store in ((acme, ours), (globex, theirs)):
            store.put((str(tenant.id), "wishes"), "seat", {"seat": str(tenant.id)})
            assert len(store.search((str(tenant.id),))) == 1


def test_without_a_tenant_nothing_is_written(database: Database, acme: Tenant) -> None:
    """The error names what to do; a tenant that is not there is refused as well."""
    with (
        PostgresSaver.from_conn_string(conninfo(database)) as saver,
        pytest.raises(REFUSED, match=r"application_name=gth:<tenant>"),
    ):
        talk(two_nodes(saver), "lost")
    with (
        PostgresSaver.from_conn_string(conninfo(database, acme.user)) as saver,
        pytest.raises(psycopg.errors.ForeignKeyViolation),
    ):
        talk(two_nodes(saver), "lost")


def test_a_pool_replaces_what_expired_in_it(database: Database, acme: Tenant) -> None:
    """With signed contexts it asks for the tenant before it hands a connection out, else the graph fails."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        talk(two_nodes(saver), "t", 1)
    load(database, gth_context="signed", gth_context_key=KEY)
    superuser = database.connect()
    options = {"autocommit": True, "row_factory": dict_row}

    def ask(connection: psycopg.Connection[DictRow]) -> None:
        connection.execute("SELECT gth.current_tenant_id()")

    def turn(check: Callable[[psycopg.Connection[DictRow]], None] | None) -> int:
        lifetimes = [-1]

        def named() -> str:
            return f"{conninfo(database)} application_name={carrier(acme.id, lifetime=lifetimes[-1])}"

        pool: ConnectionPool[psycopg.Connection[DictRow]]
        with ConnectionPool(named, kwargs=options, min_size=1, max_lifetime=0.2, check=check) as pool:
            pool.wait()
            lifetimes.append(60)
            wait_until("SELECT clock_timestamp() > to_timestamp(%s)", superuser, time.time() + 0.2)
            return len(talk(two_nodes(PostgresSaver(pool)), "t", 1)["messages"])

    with pytest.raises(REFUSED, match="expired"):
        turn(None)
    assert turn(ask) == 6


def test_the_carrier_gives_no_user(database: Database, acme: Tenant) -> None:
    """With the saver's connection nobody reads conversations: it has the tenant and no scope."""
    app = psycopg.connect(conninfo(database, acme.id), autocommit=True)
    assert scalar(app, "SELECT gth.current_tenant_id()") == acme.id
    assert scalar(app, "SELECT count(*) FROM chat_sessions") == 0
    app.close()


def test_the_application_reads_the_migrations_only(database: Database, acme: Tenant) -> None:
    """What is in place is told and cannot be changed; setup() is neither needed nor possible."""
    app = database.connect("gth_app")
    assert app.execute("SELECT v FROM checkpoint_migrations ORDER BY v").fetchall() == [
        (v,) for v in range(10)
    ]
    assert app.execute("SELECT v FROM store_migrations ORDER BY v").fetchall() == [(v,) for v in range(4)]
    for statement in ("INSERT INTO checkpoint_migrations VALUES (10)", "DELETE FROM store_migrations"):
        with pytest.raises(REFUSED):
            app.execute(statement)
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver, pytest.raises(REFUSED):
        saver.setup()


def test_analysts_read_no_contents(database: Database, acme: Tenant) -> None:
    """gth_readonly cannot even name the tables; the numbers it gets."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        talk(two_nodes(saver), "t", 1)
    analyst = database.connect("gth_readonly")
    for table in ("checkpoints", "checkpoint_blobs", "checkpoint_writes", "store"):
        with pytest.raises(REFUSED):
            analyst.execute(f"SELECT tenant_id FROM langgraph.{table}")
    query = "SELECT tenant_id, threads, checkpoints FROM gth.langgraph_growth"
    assert analyst.execute(query).fetchall() == [(acme.id, 1, 4)]
