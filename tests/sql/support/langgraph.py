"""Graphs to run, and what the saver left of them."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Annotated, Any, TypedDict

from langgraph.graph import END, START, StateGraph

if TYPE_CHECKING:
    from uuid import UUID

    from langchain_core.runnables import RunnableConfig
    from langgraph.checkpoint.base import BaseCheckpointSaver
    from tests.sql.support.database import Connection, Database

# The library's three tables; what differs between two copies of one database is left out.
TABLES = {
    "checkpoints": "thread_id, checkpoint_ns, checkpoint_id, parent_checkpoint_id, checkpoint, metadata",
    "checkpoint_blobs": "thread_id, checkpoint_ns, channel, version, type, blob",
    "checkpoint_writes": "thread_id, checkpoint_ns, checkpoint_id, task_id, idx, channel, type, blob",
}
Rows = dict[str, list[tuple[Any, ...]]]


class State(TypedDict):
    """What the graphs of these tests carry."""

    messages: Annotated[list[str], operator.add]
    turns: int


def conninfo(database: Database, tenant: UUID | None = None, role: str = "gth_app") -> str:
    """What an application connects with: the tenant is the name it goes by."""
    carrier = f" application_name=gth:{tenant}" if tenant else ""
    server = database.server
    return f"host={server.folder} port={server.port} dbname={database.name} user={role}{carrier}"


def thread(name: str, **configurable: object) -> RunnableConfig:
    """The configuration of a thread."""
    return {"configurable": {"thread_id": name, **configurable}}


def _search(state: State) -> dict[str, object]:
    return {"messages": [f"found for {state['messages'][-1]}"], "turns": state.get("turns", 0) + 1}


def _answer(state: State) -> dict[str, object]:
    return {"messages": [f"answer {state['turns']}"]}


def two_nodes(saver: BaseCheckpointSaver[Any] | bool | None = None, **options: Any) -> Any:  # noqa: FBT001
    """A graph of two nodes after each other."""
    builder = StateGraph(State)
    builder.add_node("search", _search)
    builder.add_node("answer", _answer)
    builder.add_edge(START, "search")
    builder.add_edge("search", "answer")
    builder.add_edge("answer", END)
    return builder.compile(checkpointer=saver, **options)


def nested(saver: BaseCheckpointSaver[Any]) -> Any:
    """A graph with a subgraph whose calls begin anew, and one that remembers."""
    builder = StateGraph(State)
    builder.add_node("fresh", two_nodes())
    builder.add_node("lasting", two_nodes(saver=True))
    builder.add_edge(START, "fresh")
    builder.add_edge("fresh", "lasting")
    builder.add_edge("lasting", END)
    return builder.compile(checkpointer=saver)


def talk(graph: Any, name: str, turns: int = 4, **configurable: object) -> dict[str, Any]:
    """Run so many turns of a thread and return the last state."""
    state: dict[str, Any] = {}
    for turn in range(turns):
        state = graph.invoke({"messages": [f"{name} asks {turn}"]}, thread(name, **configurable))
    return state


def rows(connection: Connection) -> Rows:
    """Everything the saver keeps."""
    return {
        table: connection.execute(
            f"SELECT {columns} FROM langgraph.{table} ORDER BY 1, 2, 3, 4, 5"
        ).fetchall()
        for table, columns in TABLES.items()
    }


def counts(connection: Connection, name: str) -> tuple[int, ...]:
    """Checkpoints, blobs and writes of a thread."""
    return tuple(
        connection.execute(
            f"SELECT count(*) FROM langgraph.{table} WHERE thread_id = %s", (name,)
        ).fetchall()[0][0]
        for table in TABLES
    )
