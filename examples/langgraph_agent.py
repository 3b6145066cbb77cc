"""A travel agent on LangGraph: two tenants talk to it at once, it searches, caches, books and remembers.

The model is scripted, so nothing leaves this machine. On a running stack with its development data:

    make up seed connection-info
    LANGGRAPH_STRICT_MSGPACK=true .venv/bin/python examples/langgraph_agent.py
"""

from __future__ import annotations

import hashlib
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import psycopg
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_core.tools import tool
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.graph import START, MessagesState, StateGraph
from langgraph.prebuilt import ToolNode, tools_condition
from langgraph.store.postgres import PostgresStore
from psycopg.types.json import Jsonb

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from langchain_core.tools import BaseTool

DSN = Path(__file__).resolve().parents[1] / ".connection" / "gth_app.dsn"
# The two tenants of the development data.
TENANTS = [UUID(f"01970000-0000-7000-8000-00000000000{number}") for number in (1, 2)]

FILL = """
INSERT INTO flight_search_cache (
    search_hash, origin_code, destination_code, departure_on, query, results, result_count,
    stale_at, expires_at
) VALUES (%s, %s, %s, %s, %s, %s, %s, now() + interval '5 minutes', now() + interval '30 minutes')
ON CONFLICT (tenant_id, search_hash) DO UPDATE
SET results = excluded.results, result_count = excluded.result_count,
    schema_version = excluded.schema_version, fill_count = flight_search_cache.fill_count + 1,
    refreshed_at = now(), stale_at = excluded.stale_at, expires_at = excluded.expires_at
"""
BOOK = """
WITH booking AS (
    INSERT INTO bookings (session_id, status, currency_code, total_amount_minor, booked_at)
    VALUES (%(session)s, 'confirmed', 'EUR', %(price)s, now()) RETURNING id, user_id, reference
), item AS (
    INSERT INTO booking_items (
        booking_id, user_id, position, kind, status, provider, currency_code, amount_minor
    )
    SELECT id, user_id, 1, 'flight', 'confirmed', 'example', 'EUR', %(price)s FROM booking
    RETURNING id, user_id
), flight AS (
    INSERT INTO flight_bookings (booking_item_id, user_id, record_locator, validating_carrier)
    SELECT id, user_id, upper(substr(md5(id::text), 1, 6)), %(carrier)s FROM item RETURNING id
)
SELECT reference FROM booking, flight
"""


@dataclass(frozen=True)
class Trip:
    """Who is talking, in which conversation, and the connection their business goes through."""

    connection: psycopg.Connection[tuple[Any, ...]]
    tenant: UUID
    user: UUID
    session: UUID

    def execute(
        self, query: str, parameters: Mapping[str, Any] | Sequence[Any] = ()
    ) -> list[tuple[Any, ...]]:
        """One statement in a transaction of its own, as this user."""
        with self.connection.transaction():
            self.connection.execute("SELECT gth.set_context(%s, %s)", (self.tenant, self.user))
            cursor = self.connection.execute(query.encode(), parameters)
            return cursor.fetchall() if cursor.description else []

    def say(self, role: str, text: str) -> None:
        """Append a message to the conversation that people read."""
        self.connection.execute(
            "SELECT gth.append_message(%s, %s, %s, %s, %s)",
            (self.tenant, self.user, self.session, role, text),
        )


def ask_the_provider(origin: str, destination: str, day: str) -> list[dict[str, Any]]:
    """What a flight provider would answer."""
    return [
        {
            "carrier": "TP",
            "number": "533",
            "from": origin,
            "to": destination,
            "day": day,
            "price_minor": 18900,
        },
        {
            "carrier": "LH",
            "number": "1166",
            "from": origin,
            "to": destination,
            "day": day,
            "price_minor": 14900,
        },
    ]


def tools_for(trip: Trip) -> list[BaseTool]:
    """The tools of one conversation: they act as its user."""

    @tool
    def search_flights(origin: str, destination: str, day: str) -> str:
        """Search flights; answers from the cache where it can."""
        query = {"origin": origin, "destination": destination, "day": day}
        digest = hashlib.sha256(json.dumps(query, sort_keys=True).encode()).hexdigest()
        status, found = trip.connection.execute(
            "SELECT status, results FROM gth.cached_flight_search(%s, %s)", (trip.tenant, digest)
        ).fetchall()[0]
        if status not in {"HIT", "NEGATIVE"}:
            found = ask_the_provider(origin, destination, day)
            # No results are NULL: the next lookup says NEGATIVE.
            results = Jsonb(found) if found else None
            trip.execute(FILL, (digest, origin, destination, day, Jsonb(query), results, len(found)))
        return json.dumps({"cache": status, "flights": found or []})

    @tool
    def book_flight(carrier: str, price_minor: int) -> str:
        """Book a flight that was found; the price is in cents."""
        return str(
            trip.execute(BOOK, {"session": trip.session, "price": price_minor, "carrier": carrier})[0][0]
        )

    return [search_flights, book_flight]


def scripted_model(state: MessagesState) -> dict[str, list[AIMessage]]:
    """A model's part: search, book the cheapest, say so."""
    last = state["messages"][-1]
    if isinstance(last, HumanMessage):
        wanted = {"origin": "BER", "destination": "LIS", "day": "2027-05-04"}
        return {"messages": [_call("search_flights", wanted)]}
    if isinstance(last, ToolMessage) and last.name == "search_flights":
        best = min(json.loads(str(last.content))["flights"], key=lambda flight: flight["price_minor"])
        chosen = {"carrier": best["carrier"], "price_minor": best["price_minor"]}
        return {"messages": [_call("book_flight", chosen)]}
    return {"messages": [AIMessage(f"Booked: {last.content}. Have a good journey!")]}


def _call(name: str, arguments: dict[str, Any]) -> AIMessage:
    return AIMessage("", tool_calls=[{"name": name, "args": arguments, "id": f"call {name}"}])


def open_trip(connection: psycopg.Connection[tuple[Any, ...]], tenant: UUID) -> tuple[Trip, str]:
    """Begin a conversation of one of the tenant's users; its thread_id is the saver's."""
    with connection.transaction():
        connection.execute("SELECT gth.set_tenant_scope(%s)", (tenant,))
        user = connection.execute("SELECT id FROM users ORDER BY id LIMIT 1").fetchone()
        if user is None:
            sys.exit(f"tenant {tenant} has no users: load the development data with make seed")
        session, thread = connection.execute(
            "INSERT INTO chat_sessions (user_id, title, agent_name) VALUES (%s, 'Lisbon in May', 'example')"
            " RETURNING id, thread_id",
            user,
        ).fetchall()[0]
    return Trip(connection, tenant, user[0], session), thread


def converse(dsn: str, tenant: UUID) -> str:
    """Run one conversation to its end and return the last answer."""
    # The library sets no tenant, so its connections carry one in their name.
    carrier = psycopg.conninfo.make_conninfo(dsn, application_name=f"gth:{tenant}")
    with (
        psycopg.connect(dsn, autocommit=True) as connection,
        PostgresSaver.from_conn_string(carrier) as saver,
        PostgresStore.from_conn_string(carrier) as store,
    ):
        trip, thread = open_trip(connection, tenant)
        tools = tools_for(trip)
        builder = StateGraph(MessagesState)
        builder.add_node("model", scripted_model)
        builder.add_node("tools", ToolNode(tools))
        builder.add_edge(START, "model")
        builder.add_conditional_edges("model", tools_condition)
        builder.add_edge("tools", "model")
        graph = builder.compile(checkpointer=saver, store=store)

        question = "A flight from Berlin to Lisbon on 4 May 2027, please, the cheapest."
        trip.say("user", question)
        state = graph.invoke(
            {"messages": [HumanMessage(question)]},
            {"configurable": {"thread_id": thread, "user_id": str(trip.user)}},
        )
        answer = str(state["messages"][-1].content)
        trip.say("assistant", answer)
        # A namespace begins with the tenant, then the user: no two tenants meet, and an erasure finds it.
        store.put((str(tenant), str(trip.user), "journeys"), "last", {"answer": answer}, ttl=60 * 24 * 365)
        return answer


def main(dsn: str, tenants: list[UUID]) -> list[str]:
    """Let every tenant talk at the same time; return the answers."""
    with ThreadPoolExecutor(len(tenants)) as pool:
        return list(pool.map(lambda tenant: converse(dsn, tenant), tenants))


if __name__ == "__main__":
    for spoken in main(
        sys.argv[1] if len(sys.argv) > 1 else DSN.read_text(encoding="utf-8").strip(), TENANTS
    ):
        print(spoken)
