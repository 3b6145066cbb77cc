"""LangGraph's classes through PgBouncer: the tenant in application_name follows each client to any server."""

from __future__ import annotations

import asyncio
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from examples.langgraph_agent import main
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from langgraph.store.postgres import AsyncPostgresStore, PostgresStore
from tests.sql.support.langgraph import talk, thread, two_nodes
from tests.stack.support.tenants import new_tenant

if TYPE_CHECKING:
    from tests.stack.support.stack import Stack

TENANTS = 8


def carrier(stack: Stack, tenant: uuid.UUID) -> str:
    """What a tenant's saver and store connect with."""
    return stack.conninfo("gth_app", application_name=f"gth:{tenant}")


def test_many_tenants_at_once(stack: Stack) -> None:
    """More clients than servers, one name for every thread: each tenant finds its own state and no other."""
    tenants = [new_tenant(stack).id for _ in range(TENANTS)]
    name = uuid.uuid4().hex

    def converse(tenant: uuid.UUID) -> None:
        with (
            PostgresSaver.from_conn_string(carrier(stack, tenant)) as saver,
            PostgresStore.from_conn_string(carrier(stack, tenant)) as store,
        ):
            talk(two_nodes(saver), name, 5)
            store.put((str(tenant),), "who", {"tenant": str(tenant)})
            assert len(list(saver.list(None))) == 20
            assert [item.value["tenant"] for item in store.search(())] == [str(tenant)]

    with ThreadPoolExecutor(TENANTS * 2) as pool:
        list(pool.map(converse, tenants))
        # The same at once with two clients a tenant, in threads that go on.
        states = list(pool.map(lambda tenant: _state(stack, tenant, name), tenants * 2))
    assert [len(state) for state in states] == [15] * len(states)


def _state(stack: Stack, tenant: uuid.UUID, name: str) -> list[str]:
    with PostgresSaver.from_conn_string(carrier(stack, tenant)) as saver:
        found = saver.get_tuple(thread(name))
        return list(found.checkpoint["channel_values"]["messages"]) if found else []


def test_the_asynchronous_classes(stack: Stack) -> None:
    """AsyncPostgresSaver and AsyncPostgresStore, several tenants in one event loop."""

    async def converse(tenant: uuid.UUID) -> tuple[int, int]:
        async with (
            AsyncPostgresSaver.from_conn_string(carrier(stack, tenant)) as saver,
            AsyncPostgresStore.from_conn_string(carrier(stack, tenant)) as store,
        ):
            await two_nodes(saver).ainvoke({"messages": [str(tenant)]}, thread("t"))
            await store.aput((str(tenant),), "who", {"tenant": str(tenant)})
            return len([item async for item in saver.alist(None)]), len(await store.asearch(()))

    async def all_of_them() -> list[tuple[int, int]]:
        return await asyncio.gather(*(converse(new_tenant(stack).id) for _ in range(4)))

    assert asyncio.run(all_of_them()) == [(4, 1)] * 4


def test_the_example_and_the_jobs(stack: Stack) -> None:
    """The documented example runs, the scheduler prunes and sweeps, and there is no drift to report."""
    answers = main(stack.conninfo("gth_app"), [new_tenant(stack).id, new_tenant(stack).id])
    assert all(answer.startswith("Booked: ") for answer in answers)
    for job in ("prune_checkpoints", "sweep_store"):
        stack.exec("scheduler", "gth-scheduler", "run", job, "--wait")
    leader = stack.leader()
    assert leader is not None
    problems = "SELECT count(*) FROM gth.langgraph_versions WHERE problem IS NOT NULL"
    assert stack.node_sql(leader, problems, "global_travel_hub") == "0"
