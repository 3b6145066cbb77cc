"""Pruning: what the library's own prune leaves, and which threads are refused or left alone."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Annotated, Any, TypedDict

import psycopg
import pytest
from langgraph.channels.delta import DeltaChannel
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.graph import END, START, StateGraph
from tests.sql.support.database import create_database, drop_database
from tests.sql.support.langgraph import Rows, conninfo, counts, nested, rows, talk, thread, two_nodes
from tests.sql.support.maintenance import scalar
from tests.sql.support.waiting import Caller, wait_until

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant
    from tests.sql.support.server import Server

PRUNE = "CALL gth.prune_thread(%s, %s, %s, '0 seconds')"
PRUNE_ALL = "CALL gth.prune_checkpoints(%s, %s::interval)"


# A checkpoint of a format before 4, whose tasks' messages are among its parent's writes.
OLD_FORMAT = """
WITH checkpoint AS (
    INSERT INTO langgraph.checkpoints (
        tenant_id, thread_id, checkpoint_id, parent_checkpoint_id, checkpoint, created_at
    )
    SELECT %s, 'old format', n::text, (n - 1)::text, '{"v": 3, "channel_versions": {}}',
        now() - interval '1 s'
    FROM generate_series(1, 5) AS n
    RETURNING tenant_id, thread_id, checkpoint_id, created_at
)
INSERT INTO langgraph.checkpoint_writes (
    tenant_id, thread_id, checkpoint_id, created_at, task_id, idx, channel, blob
)
SELECT *, 'task', 0, '__pregel_tasks', '' FROM checkpoint
"""


NEXT_CHECKPOINT = """
INSERT INTO langgraph.checkpoints (tenant_id, thread_id, checkpoint_id, parent_checkpoint_id, checkpoint)
SELECT tenant_id, thread_id, checkpoint_id || ' next', checkpoint_id, checkpoint FROM langgraph.checkpoints
ORDER BY checkpoint_id DESC LIMIT 1
"""


def fill(database: Database, tenant: Tenant) -> None:
    """Threads with subgraphs, a fork, an interrupt, of an old format, and a short one."""
    database.connect().execute(OLD_FORMAT, (tenant.id,))
    with PostgresSaver.from_conn_string(conninfo(database, tenant.id)) as saver:
        talk(nested(saver), "nested", 5)
        graph = two_nodes(saver)
        talk(graph, "forked")
        early = list(graph.get_state_history(thread("forked")))[-4]
        graph.update_state(early.config, {"messages": ["changed"]}, as_node="search")
        graph.invoke(None, thread("forked"))
        talk(two_nodes(saver, interrupt_before=["answer"]), "interrupted", 3)
        newest = saver.get_tuple(thread("interrupted"))
        assert newest is not None
        saver.put_writes(newest.config, [("messages", ["half way"])], "task")
        talk(graph, "short", 1)


def pruned_by_the_library(database: Database, tenant: Tenant) -> Rows:
    """What keep_latest leaves."""
    with PostgresSaver.from_conn_string(conninfo(database, tenant.id)) as saver:
        saver.prune(["nested", "forked", "interrupted", "old format", "short"])
    return rows(database.connect())


def test_the_newest_one_is_what_the_library_keeps(server: Server, database: Database, acme: Tenant) -> None:
    """Row by row the same in all three tables: subgraphs, forks, pending writes, parents, blobs."""
    fill(database, acme)
    database.close()
    copy = create_database(server, "langgraph_pruned", database.name)
    copy.psql("-qc", f"ALTER ROLE gth_app IN DATABASE {copy.name} SET search_path = public, langgraph")
    try:
        superuser = database.connect()
        before = rows(superuser)
        superuser.execute(PRUNE_ALL, (1, "0 seconds"))
        ours, theirs = rows(superuser), pruned_by_the_library(copy, acme)
        assert ours == theirs
        assert all(0 < len(ours[table]) < len(before[table]) for table in before)
        assert len(ours["checkpoints"]) < len(before["checkpoints"]) / 4
        assert [row[2] for row in ours["checkpoints"] if row[0] == "old format"] == ["4", "5"]
    finally:
        drop_database(copy)


@pytest.mark.parametrize("keep", [1, 3, 10])
def test_the_newest_so_many_stay_and_can_be_gone_on_with(
    database: Database, superuser: Connection, acme: Tenant, keep: int
) -> None:
    """Per namespace at most so many; each state that stays reads as before, and the thread goes on."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        graph = nested(saver)
        talk(graph, "t", 6)
        before = [state.values for state in graph.get_state_history(thread("t"))]
        superuser.execute(PRUNE, (acme.id, "t", keep))
        after = [state.values for state in graph.get_state_history(thread("t"))]
        assert after == before[:keep]
        assert scalar(
            superuser,
            "SELECT count(*) FROM langgraph.checkpoints GROUP BY checkpoint_ns ORDER BY 1 DESC LIMIT 1",
        ) == min(keep, len(before))
        assert len(talk(graph, "t", 1)["messages"]) > len(before[0]["messages"])


def test_no_blob_is_missing_and_none_is_left_over(
    database: Database, superuser: Connection, acme: Tenant
) -> None:
    """After pruning to three, the blobs are exactly those that a checkpoint refers to."""
    fill(database, acme)
    superuser.execute(PRUNE_ALL, (3, "0 seconds"))
    unreferenced = """
    SELECT count(*) FROM langgraph.checkpoint_blobs AS b WHERE NOT EXISTS (
        SELECT FROM langgraph.checkpoints AS c
        WHERE c.thread_id = b.thread_id AND c.checkpoint_ns = b.checkpoint_ns
            AND c.checkpoint -> 'channel_versions' ->> b.channel = b.version
    )
    """
    assert scalar(superuser, unreferenced) == 0
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        for name in ("nested", "forked", "interrupted", "short"):
            states = list(two_nodes(saver).get_state_history(thread(name)))
            assert all("messages" in state.values for state in states[:-1])


def test_two_tenants_threads_of_one_name(
    database: Database, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """A prune and an erasure of one leave the other's alone."""
    for tenant in (acme, globex):
        with PostgresSaver.from_conn_string(conninfo(database, tenant.id)) as saver:
            talk(two_nodes(saver), "1")
    query = "SELECT count(*) FROM langgraph.checkpoints WHERE tenant_id = %s"
    before = scalar(superuser, query, globex.id)
    superuser.execute(PRUNE, (acme.id, "1", 2))
    assert (scalar(superuser, query, acme.id), scalar(superuser, query, globex.id)) == (2, before)
    superuser.execute("CALL gth.erase_thread(%s, '1')", (acme.id,))
    assert (scalar(superuser, query, acme.id), scalar(superuser, query, globex.id)) == (0, before)


def join(state: list[str] | None, writes: Any) -> list[str]:
    """A reducer for a DeltaChannel."""
    return [*(state or []), *(text for write in writes for text in write)]


class DeltaState(TypedDict):
    """A list stored as differences."""

    messages: Annotated[list[str], DeltaChannel(join, list)]
    plain: Annotated[list[str], operator.add]


def delta_graph(saver: PostgresSaver) -> Any:
    """One node that appends to a DeltaChannel."""
    builder = StateGraph(DeltaState)
    builder.add_node("answer", lambda state: {"messages": [f"answer {len(state['messages'])}"]})
    builder.add_edge(START, "answer")
    builder.add_edge("answer", END)
    return builder.compile(checkpointer=saver)


def test_a_delta_channel_is_refused(database: Database, superuser: Connection, acme: Tenant) -> None:
    """By name it is an error, as the library's; the daily run goes past it, and prunes the others."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        state = talk(delta_graph(saver), "delta")
        talk(two_nodes(saver), "plain")
        with pytest.raises(NotImplementedError):
            saver.prune(["delta"])
    before = counts(superuser, "delta")
    with pytest.raises(psycopg.errors.FeatureNotSupported, match='thread "delta" has a DeltaChannel'):
        superuser.execute(PRUNE, (acme.id, "delta", 1))
    notices: list[str] = []
    superuser.add_notice_handler(lambda notice: notices.append(notice.message_primary or ""))
    superuser.execute(PRUNE_ALL, (1, "0 seconds"))
    assert counts(superuser, "delta") == before
    assert counts(superuser, "plain")[0] == 1
    assert "1 with a DeltaChannel" in notices[-1]
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        assert delta_graph(saver).get_state(thread("delta")).values["messages"] == state["messages"]


def test_a_thread_in_use_is_skipped(database: Database, superuser: Connection, acme: Tenant) -> None:
    """Written within the hour, or its newest checkpoint locked: nothing happens to it, and nobody waits."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        talk(two_nodes(saver), "busy")
    before = counts(superuser, "busy")
    superuser.execute(PRUNE_ALL, (1, "1 hour"))
    assert counts(superuser, "busy") == before
    other = database.connect(autocommit=False)
    other.execute(
        "SELECT FROM langgraph.checkpoints WHERE thread_id = 'busy'"
        " ORDER BY checkpoint_id DESC LIMIT 1 FOR UPDATE"
    )
    superuser.execute("SET statement_timeout = '5s'")
    superuser.execute(PRUNE_ALL, (1, "0 seconds"))
    assert counts(superuser, "busy") == before
    other.rollback()
    superuser.execute(PRUNE_ALL, (1, "0 seconds"))
    assert counts(superuser, "busy")[0] == 1


def test_what_is_saved_meanwhile_stays(database: Database, superuser: Connection, acme: Tenant) -> None:
    """A run goes on with the thread after it was seen what stays of it, before it is seen what goes."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        talk(two_nodes(saver), "t", 2)
    batch = f"gth.prune_namespace('{acme.id}', 't', '', 1, clock_timestamp())"
    prune = Caller(database, f"SELECT rows_affected FROM {batch}", "postgres")
    with database.connect().transaction() as run:
        # The look at what stays locks no rows, and is let through.
        run.connection.execute("LOCK langgraph.checkpoints IN EXCLUSIVE MODE")
        prune.start()
        wait_until(
            "SELECT EXISTS (SELECT FROM pg_locks WHERE pid = %s AND NOT granted)", superuser, prune.pid
        )
        run.connection.execute(NEXT_CHECKPOINT)
    prune.join()
    assert prune.error is None
    left = superuser.execute(
        "SELECT checkpoint_id, parent_checkpoint_id FROM langgraph.checkpoints ORDER BY 1"
    )
    (first, _), *later = left.fetchall()
    assert later == [(f"{first} next", first)]


def test_pending_writes_are_use(database: Database, superuser: Connection, acme: Tenant) -> None:
    """A long step whose state is old, but whose tasks write, is left alone."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        talk(two_nodes(saver, interrupt_before=["answer"]), "slow", 3)
        superuser.execute("UPDATE langgraph.checkpoints SET created_at = now() - interval '2 hours'")
        superuser.execute("UPDATE langgraph.checkpoint_writes SET created_at = now() - interval '2 hours'")
        newest = saver.get_tuple(thread("slow"))
        assert newest is not None
        saver.put_writes(newest.config, [("messages", ["half way"])], "task")
    before = counts(superuser, "slow")
    superuser.execute(PRUNE_ALL, (1, "1 hour"))
    assert counts(superuser, "slow") == before


def test_another_tenants_writes_are_no_use(
    database: Database, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """Who has learnt the name of a state of theirs cannot keep it from being pruned."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        talk(two_nodes(saver), "slow", 3)
        newest = saver.get_tuple(thread("slow"))
        assert newest is not None
    superuser.execute("UPDATE langgraph.checkpoints SET created_at = now() - interval '2 hours'")
    superuser.execute("UPDATE langgraph.checkpoint_writes SET created_at = now() - interval '2 hours'")
    with PostgresSaver.from_conn_string(conninfo(database, globex.id)) as saver:
        saver.put_writes(newest.config, [("messages", ["not yours"])], "task")
    superuser.execute(PRUNE_ALL, (1, "1 hour"))
    assert counts(superuser, "slow")[0] == 1


@pytest.mark.parametrize("is_own", [True, False])
def test_a_snapshot_is_the_tenants_own(
    superuser: Connection, acme: Tenant, globex: Tenant, *, is_own: bool
) -> None:
    """A blob of another tenant's behind a state's plain `true` makes no DeltaChannel of it."""
    superuser.execute(
        "INSERT INTO langgraph.checkpoints (tenant_id, thread_id, checkpoint_id, checkpoint)"
        """ VALUES (%s, 't', '1', '{"channel_values": {"flag": true}, "channel_versions": {"flag": "1"}}')""",
        (acme.id,),
    )
    superuser.execute(
        "INSERT INTO langgraph.checkpoint_blobs (tenant_id, thread_id, channel, version, type)"
        " VALUES (%s, 't', 'flag', '1', 'empty')",
        (acme.id if is_own else globex.id,),
    )
    assert scalar(superuser, "SELECT gth.uses_delta_channel(%s, 't')", acme.id) is is_own


@pytest.mark.parametrize(
    "hold", ["legal_hold_until = now() + interval '1 day'", "processing_restricted_at = now()"]
)
def test_a_hold_keeps_every_checkpoint(
    database: Database, superuser: Connection, acme: Tenant, hold: str
) -> None:
    """Somebody under legal hold or restricted: neither pruned nor erased; when it ends, both work."""
    name = scalar(superuser, "SELECT thread_id FROM chat_sessions WHERE id = %s", acme.session)
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        talk(two_nodes(saver), name)
    before = counts(superuser, name)
    superuser.execute(f"UPDATE users SET {hold}")
    superuser.execute(PRUNE_ALL, (1, "0 seconds"))
    for call in ("CALL gth.prune_thread(%s, %s)", "CALL gth.erase_thread(%s, %s)"):
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState, match="legal hold"):
            superuser.execute(call, (acme.id, name))
    assert counts(superuser, name) == before
    superuser.execute("UPDATE users SET legal_hold_until = now(), processing_restricted_at = NULL")
    superuser.execute("CALL gth.erase_thread(%s, %s)", (acme.id, name))
    assert counts(superuser, name) == (0, 0, 0)


@pytest.mark.parametrize("keep", [0, -1, None])
def test_keeping_none_is_refused(superuser: Connection, acme: Tenant, keep: int | None) -> None:
    """That would be an erasure by accident."""
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="p_keep must be 1 or more"):
        superuser.execute(PRUNE_ALL, (keep, "1 hour"))


def test_operators_prune_and_the_application_does_not(
    database: Database, acme: Tenant, superuser: Connection
) -> None:
    """gth_admin and gth_scheduler may, outside a transaction; gth_app has no right to the procedures."""
    with PostgresSaver.from_conn_string(conninfo(database, acme.id)) as saver:
        talk(two_nodes(saver), "t")
    for role, kept in (("gth_admin", 5), ("gth_scheduler", 2)):
        connection = database.connect(role)
        connection.execute(PRUNE_ALL, (kept, "0 seconds"))
        assert counts(superuser, "t")[0] == kept
        with pytest.raises(psycopg.errors.InvalidTransactionTermination), connection.transaction():
            connection.execute(PRUNE_ALL, (1, "0 seconds"))
    for call in ("gth.prune_checkpoints()", "gth.sweep_store()", "gth.erase_thread(NULL, '')"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            database.connect("gth_app").execute(f"CALL {call}")
