"""Write checkpoints with LangGraph's own PostgresSaver for some seconds, and print how many a second.

It runs in the bench's container and connects as libpq's environment says. Each client is a process with a
connection of its own; with --tenants it carries a tenant in application_name.

    python writes.py --way graph --clients 16 --seconds 10 --tenants 10
    python writes.py --setup      makes the library's own tables where it connects
"""

from __future__ import annotations

import argparse
import multiprocessing
import operator
import time
from typing import TYPE_CHECKING, Annotated, Any, TypedDict
from uuid import UUID, uuid4

from langgraph.checkpoint.memory import InMemorySaver
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.graph import END, START, StateGraph

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.queues import SimpleQueue
    from multiprocessing.synchronize import Barrier

    from langchain_core.runnables import RunnableConfig
    from langgraph.checkpoint.base import BaseCheckpointSaver

TURNS = 6
QUESTION = "We would like to arrive before noon, and the children need seats beside us. " * 3
RESULT = "LH 1234 FRA-LIS 09:40-11:45, economy, 3 seats together in row 22, 412.30 EUR, free changes. " * 6
Call = tuple[str, tuple[Any, ...]]


class State(TypedDict):
    """A conversation that grows."""

    messages: Annotated[list[str], operator.add]
    turns: int


def graph_of(saver: BaseCheckpointSaver[Any]) -> Any:
    """Two nodes after each other, neither of which does any work of its own."""
    builder = StateGraph(State)
    builder.add_node("search", lambda state: {"messages": [RESULT], "turns": state.get("turns", 0) + 1})
    builder.add_node("answer", lambda state: {"messages": [f"answer {state['turns']}"]})
    builder.add_edge(START, "search")
    builder.add_edge("search", "answer")
    builder.add_edge("answer", END)
    return builder.compile(checkpointer=saver)


def converse(graph: Any) -> None:
    """A conversation of six turns in a thread of its own."""
    configuration = {"configurable": {"thread_id": str(uuid4())}}
    for _ in range(TURNS):
        graph.invoke({"messages": [QUESTION]}, configuration)


class Recorder(InMemorySaver):
    """Notes which calls a graph makes to its saver."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[Call] = []

    def put(self, config: RunnableConfig, *arguments: Any) -> RunnableConfig:  # noqa: D102
        self.calls.append(("put", (config, *arguments)))
        return super().put(config, *arguments)

    def put_writes(self, config: RunnableConfig, *arguments: Any) -> None:  # noqa: D102
        self.calls.append(("put_writes", (config, *arguments)))
        super().put_writes(config, *arguments)

    def get_tuple(self, config: RunnableConfig) -> Any:  # noqa: D102
        self.calls.append(("get_tuple", (config,)))
        return super().get_tuple(config)


def recorded() -> list[Call]:
    """The calls of one conversation, in their order."""
    recorder = Recorder()
    converse(graph_of(recorder))
    return recorder.calls


def replay(saver: PostgresSaver, calls: list[Call]) -> None:
    """Make the calls for a thread of its own: the saver's work without the graph's."""
    thread = str(uuid4())
    for name, (config, *arguments) in calls:
        place = {"configurable": config["configurable"] | {"thread_id": thread}}
        getattr(saver, name)(place, *arguments)


def client(
    carrier: str, way: str, calls: list[Call], seconds: int, *, start: Barrier, done: SimpleQueue[float]
) -> None:
    """One client: conversations until the time is over, and what it did a second."""
    puts = sum(name == "put" for name, _ in calls)
    with PostgresSaver.from_conn_string(carrier) as saver:
        graph = graph_of(saver)
        ways: dict[str, Callable[[], None]] = {
            "graph": lambda: converse(graph),
            "saver": lambda: replay(saver, calls),
        }
        try:
            # The first conversation prepares the statements; it is not counted.
            ways[way]()
        except BaseException:
            start.abort()
            raise
        start.wait()
        conversations, began = 0, time.monotonic()
        while (elapsed := time.monotonic() - began) < seconds:
            ways[way]()
            conversations += 1
        done.put(conversations * puts / elapsed)


def carriers(clients: int, tenants: int) -> list[str]:
    """What each client connects with: the bench's tenants in turn, whose ids are plain numbers."""
    if not tenants:
        return [""] * clients
    ids = [UUID(str(number % tenants + 1).zfill(32)) for number in range(clients)]
    return [f"application_name=gth:{tenant}" for tenant in ids]


def main() -> None:
    """Print the checkpoints a second of all clients together."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--setup", action="store_true")
    parser.add_argument("--way", choices=("graph", "saver"), default="saver")
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--tenants", type=int, default=0)
    given = parser.parse_args()
    if given.setup:
        with PostgresSaver.from_conn_string("") as saver:
            saver.setup()
        return
    # Forked: imported once, and no client waits for another's interpreter.
    forked = multiprocessing.get_context("fork")
    start, done, calls = forked.Barrier(given.clients), forked.SimpleQueue(), recorded()
    shared = {"start": start, "done": done}
    clients = [
        forked.Process(target=client, args=(carrier, given.way, calls, given.seconds), kwargs=shared)
        for carrier in carriers(given.clients, given.tenants)
    ]
    for one in clients:
        one.start()
    for one in clients:
        one.join()
    if any(one.exitcode for one in clients):
        raise SystemExit("a client failed; what it said is above")
    print(sum(done.get() for _ in clients))


if __name__ == "__main__":
    main()
