"""Threads as conversations, and how what agents keep goes: by hand, by age, with conversation or user."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.store.postgres import PostgresStore
from tests.sql.support.langgraph import TABLES, conninfo, counts, talk, thread, two_nodes
from tests.sql.support.maintenance import scalar

if TYPE_CHECKING:
    import uuid
    from collections.abc import Callable

    from tests.sql.support.database import Connection, Database, Tenant

PURGE = "CALL gdpr_purge_old_data()"
OLD = "UPDATE langgraph.{} SET {} = now() - interval '25 months'"
GONE = (0, 0, 0)
# How an application may write the id of a user.
WRITTEN: dict[str, Callable[[uuid.UUID], str]] = {
    "as PostgreSQL does": str,
    "in upper case": lambda user: str(user).upper(),
    "without hyphens": lambda user: user.hex,
}


@pytest.fixture
def saver_of_acme(database: Database, acme: Tenant) -> str:
    """What acme's application connects its saver and its store with."""
    return conninfo(database, acme.id)


def name_of(superuser: Connection, tenant: Tenant) -> str:
    """The thread of the tenant's first user's conversation."""
    return str(scalar(superuser, "SELECT thread_id FROM chat_sessions WHERE id = %s", tenant.session))


def test_a_conversation_is_its_thread(
    database: Database, superuser: Connection, saver_of_acme: str, acme: Tenant
) -> None:
    """The view joins a user's conversation with its messages and its thread, for that user."""
    name = name_of(superuser, acme)
    with PostgresSaver.from_conn_string(saver_of_acme) as saver:
        talk(two_nodes(saver, interrupt_before=["answer"]), name, 1)
        newest = saver.get_tuple(thread(name))
    assert newest is not None
    app = database.connect("gth_app")
    with app.transaction():
        acme.as_user(app)
        seen = app.execute(
            "SELECT session_id, message_count, checkpoint_count, latest_checkpoint_id, latest_step"
            " FROM conversation_threads"
        ).fetchall()
    assert seen == [(acme.session, 2, 3, newest.checkpoint["id"], 1)]
    assert app.execute("SELECT * FROM conversation_threads").fetchall() == []


def test_the_saver_alone_begins_a_conversation(
    superuser: Connection, saver_of_acme: str, acme: Tenant, globex: Tenant
) -> None:
    """With user_id in the configuration there is a conversation; without, or with a stranger's, a thread."""
    with PostgresSaver.from_conn_string(saver_of_acme) as saver:
        graph = two_nodes(saver)
        talk(graph, "mine", user_id=str(acme.user))
        talk(graph, "nobody's", 1)
        talk(graph, "a stranger's", 1, user_id=str(globex.user))
        talk(graph, "a nickname's", 1, user_id="ann")
        for spelt, name in WRITTEN.items():
            talk(graph, spelt, 1, user_id=name(acme.user))
        talk(graph, name_of(superuser, acme), 1, user_id=str(acme.other_user))
    query = (
        "SELECT thread_id, user_id, channel FROM chat_sessions WHERE id NOT IN (%s, %s) AND tenant_id = %s"
    )
    found = superuser.execute(query, (acme.session, acme.other_session, acme.id)).fetchall()
    assert sorted(found) == sorted((name, acme.user, "api") for name in ("mine", *WRITTEN))
    assert counts(superuser, "nobody's")[0] == counts(superuser, "a nickname's")[0] == 4


def test_the_context_is_as_it_was_after_beginning_a_conversation(database: Database, acme: Tenant) -> None:
    """The trigger's user does not stay behind, and one user begins no conversation of another."""
    app = database.connect("gth_app")
    with app.transaction():
        acme.as_tenant(app)
        app.execute(
            "INSERT INTO langgraph.checkpoints (thread_id, checkpoint_id, checkpoint, metadata)"
            " VALUES ('t', '1', '{}', jsonb_build_object('user_id', %s::text))",
            (acme.user,),
        )
        assert scalar(app, "SELECT gth.current_user_id()") is None
        app.execute("SELECT gth.set_context(%s, %s)", (acme.id, acme.other_user))
        app.execute(
            "INSERT INTO langgraph.checkpoints (thread_id, checkpoint_id, checkpoint, metadata)"
            " VALUES ('other', '1', '{}', jsonb_build_object('user_id', %s::text))",
            (acme.user,),
        )
        assert scalar(app, "SELECT gth.current_user_id()") == acme.other_user
        acme.as_tenant(app)
        assert scalar(app, "SELECT count(*) FROM chat_sessions WHERE thread_id = 'other'") == 0
        assert scalar(app, "SELECT count(*) FROM chat_sessions WHERE thread_id = 't'") == 1


def test_a_thread_is_erased(superuser: Connection, saver_of_acme: str, acme: Tenant) -> None:
    """Everything of that thread, nothing of its neighbour, and the number of rows is told."""
    with PostgresSaver.from_conn_string(saver_of_acme) as saver:
        talk(two_nodes(saver), "one")
        talk(two_nodes(saver), "other")
    before = counts(superuser, "one")
    assert scalar(superuser, "CALL gth.erase_thread(%s, 'one')", acme.id) == sum(before)
    assert counts(superuser, "one") == GONE
    assert counts(superuser, "other") == before


def test_a_deleted_conversation_takes_its_thread_along(
    superuser: Connection, saver_of_acme: str, acme: Tenant
) -> None:
    """The retention of conversations erases the thread; another conversation's stays."""
    others = str(scalar(superuser, "SELECT thread_id FROM chat_sessions WHERE id = %s", acme.other_session))
    mine = name_of(superuser, acme)
    with PostgresSaver.from_conn_string(saver_of_acme) as saver:
        for name in (mine, others):
            talk(two_nodes(saver), name)
    superuser.execute("UPDATE chat_sessions SET deleted_at = now() WHERE id = %s", (acme.session,))
    superuser.execute("ALTER TABLE chat_sessions DISABLE TRIGGER chat_sessions_touch")
    superuser.execute(
        "UPDATE chat_sessions SET deleted_at = now() - interval '31 days' WHERE id = %s", (acme.session,)
    )
    superuser.execute(PURGE)
    assert counts(superuser, mine) == GONE
    assert counts(superuser, others)[0] == 16


def test_conversations_that_share_a_thread_keep_their_namespaces(superuser: Connection, acme: Tenant) -> None:
    """Erasing the conversation of the root graph leaves the namespaces of another one on the same thread."""
    superuser.execute(
        "UPDATE chat_sessions SET thread_id = 'shared' WHERE tenant_id = %s AND id = %s",
        (acme.id, acme.session),
    )
    superuser.execute(
        "UPDATE chat_sessions SET thread_id = 'shared', checkpoint_ns = 'hotel' WHERE id = %s",
        (acme.other_session,),
    )
    superuser.execute(
        "INSERT INTO langgraph.checkpoints (tenant_id, thread_id, checkpoint_ns, checkpoint_id, checkpoint)"
        " SELECT %s, 'shared', n, '1', '{}'"
        " FROM unnest(ARRAY['', 'flight:1', 'hotel', 'hotel|room:2', 'hotels']) AS n",
        (acme.id,),
    )
    query = "SELECT gth.erase_conversation_threads(ARRAY[%s::uuid], ARRAY[%s::uuid])"
    assert scalar(superuser, query, acme.id, acme.session) == 3
    left = superuser.execute("SELECT checkpoint_ns FROM langgraph.checkpoints ORDER BY 1").fetchall()
    assert left == [("hotel",), ("hotel|room:2",)]


def test_an_erased_users_threads_and_memories_go(
    superuser: Connection, saver_of_acme: str, acme: Tenant, globex: Tenant
) -> None:
    """By the conversation, and by the user's id, however written, in a namespace or a key; others' stay.

    So does what another tenant keeps under the same id: whom it is of, that tenant says.
    """
    users = {"gone": acme.user, "stays": acme.other_user}
    with PostgresSaver.from_conn_string(saver_of_acme) as saver:
        for name, user in users.items():
            talk(two_nodes(saver), name, user_id=str(user))
    with PostgresStore.from_conn_string(saver_of_acme) as store:
        for user, written in itertools.product(users.values(), WRITTEN.values()):
            store.put((str(acme.id), written(user), "wishes"), "seat", {"seat": "window"})
            store.put((str(acme.id), "profiles"), written(user), {"name": "Ann"})
    superuser.execute(
        "INSERT INTO langgraph.store (tenant_id, prefix, key, value)"
        " SELECT %s, concat_ws('.', tenant_id, %s::text), key, value FROM langgraph.store LIMIT 1",
        (globex.id, acme.user),
    )
    superuser.execute("SELECT gth.erase_users(ARRAY[%s::uuid], ARRAY[%s::uuid])", (acme.id, acme.user))
    assert counts(superuser, "gone") == GONE
    assert counts(superuser, "stays")[0] == 16
    of_tenant = "SELECT prefix || '.' || key FROM langgraph.store WHERE tenant_id = %s"
    assert len(superuser.execute(of_tenant, (globex.id,)).fetchall()) == 1
    memories = superuser.execute(of_tenant, (acme.id,)).fetchall()
    assert len(memories) == 2 * len(WRITTEN)
    assert not any(written(acme.user) in text for (text,) in memories for written in WRITTEN.values())


def test_threads_of_nobody_go_by_age(superuser: Connection, saver_of_acme: str, acme: Tenant) -> None:
    """24 months after their newest row; a conversation's thread waits for its conversation."""
    with PostgresSaver.from_conn_string(saver_of_acme) as saver:
        graph = two_nodes(saver)
        talk(graph, "old")
        talk(graph, "of a conversation", user_id=str(acme.user))
        for table in TABLES:
            superuser.execute(OLD.format(table, "created_at"))
        talk(graph, "new")
    superuser.execute(PURGE)
    found = [counts(superuser, name)[0] for name in ("old", "of a conversation", "new")]
    assert found == [0, 16, 16]
    assert counts(superuser, "old") == GONE
    assert scalar(superuser, "SELECT rows_affected FROM gth.purge_log WHERE policy = 'idle_threads'") == 1


def test_writes_without_a_checkpoint_go_by_age(superuser: Connection, saver_of_acme: str) -> None:
    """What a run leaves that goes on after its thread was deleted, or breaks off before its first."""
    with PostgresSaver.from_conn_string(saver_of_acme) as saver:
        for name in ("old", "new"):
            talk(two_nodes(saver), name, 1)
            last = saver.get_tuple(thread(name))
            assert last is not None
            saver.delete_thread(name)
            saver.put_writes(last.config, [("messages", ["late"])], "task")
    superuser.execute(OLD.format("checkpoint_writes", "created_at") + " WHERE thread_id = 'old'")
    superuser.execute(PURGE)
    assert counts(superuser, "old") == GONE
    assert counts(superuser, "new") == (0, 0, 1)


def test_a_conversation_that_only_the_saver_goes_on_with_is_not_idle(
    superuser: Connection, saver_of_acme: str, acme: Tenant
) -> None:
    """Its thread's newest checkpoint counts; once that is 24 months old, or the user deleted it, it goes."""
    names = ("in use", "idle", "deleted")
    with PostgresSaver.from_conn_string(saver_of_acme) as saver:
        graph = two_nodes(saver)
        for name in names:
            talk(graph, name, 1, user_id=str(acme.user))
        superuser.execute("ALTER TABLE chat_sessions DISABLE TRIGGER chat_sessions_touch")
        superuser.execute("UPDATE chat_sessions SET updated_at = now() - interval '25 months'")
        superuser.execute(OLD.format("checkpoints", "created_at"))
        for name in ("in use", "deleted"):
            talk(graph, name, 1, user_id=str(acme.user))
    superuser.execute(
        "UPDATE chat_sessions SET deleted_at = now() - interval '31 days' WHERE thread_id = 'deleted'"
    )
    superuser.execute(PURGE)
    assert [counts(superuser, name)[0] for name in names] == [8, 0, 0]
    assert scalar(
        superuser, "SELECT array_agg(thread_id) FROM chat_sessions WHERE tenant_id = %s", acme.id
    ) == ["in use"]


def test_expired_memories_are_swept(superuser: Connection, saver_of_acme: str, acme: Tenant) -> None:
    """Only what has expired; what was not touched for 24 months goes with the daily purge."""
    with PostgresStore.from_conn_string(saver_of_acme) as store:
        for key, ttl in (("expired", 1), ("live", 60), ("for ever", None)):
            store.put((str(acme.id),), key, {"a": 1}, ttl=ttl)
    superuser.execute("UPDATE langgraph.store SET expires_at = now() - interval '1 s' WHERE key = 'expired'")
    assert scalar(superuser, "CALL gth.sweep_store()") == 1
    assert scalar(superuser, "CALL gth.sweep_store()") == 0
    assert scalar(superuser, "SELECT array_agg(key ORDER BY key) FROM langgraph.store") == [
        "for ever",
        "live",
    ]
    superuser.execute(OLD.format("store", "updated_at") + " WHERE key = 'for ever'")
    superuser.execute(PURGE)
    assert scalar(superuser, "SELECT array_agg(key) FROM langgraph.store") == ["live"]


@pytest.mark.parametrize("hold", ["legal_hold_until = '2199-01-01'", "processing_restricted_at = now()"])
def test_memories_of_a_person_under_hold_stay(
    superuser: Connection, saver_of_acme: str, acme: Tenant, hold: str
) -> None:
    """Neither the sweep nor the purge takes what has the user's id where an erasure looks; others' goes."""
    with PostgresStore.from_conn_string(saver_of_acme) as store:
        for user, written in itertools.product((acme.user, acme.other_user), WRITTEN.values()):
            store.put((str(acme.id), written(user), "wishes"), "seat", {"a": 1}, ttl=1)
            store.put((str(acme.id), "profiles"), written(user), {"a": 1})
    superuser.execute("UPDATE langgraph.store SET expires_at = now() - interval '1 s' WHERE key = 'seat'")
    superuser.execute(OLD.format("store", "updated_at") + " WHERE key <> 'seat'")
    superuser.execute(f"UPDATE users SET {hold} WHERE id = %s", (acme.user,))
    assert scalar(superuser, "CALL gth.sweep_store()") == len(WRITTEN)
    superuser.execute(PURGE)
    left = superuser.execute("SELECT prefix || '.' || key FROM langgraph.store").fetchall()
    assert len(left) == 2 * len(WRITTEN)
    assert not any(written(acme.other_user) in text for (text,) in left for written in WRITTEN.values())
    superuser.execute("UPDATE users SET legal_hold_until = NULL, processing_restricted_at = NULL")
    assert scalar(superuser, "CALL gth.sweep_store()") == len(WRITTEN)
    superuser.execute(PURGE)
    assert scalar(superuser, "SELECT count(*) FROM langgraph.store") == 0


def test_growth_is_told_by_tenant(
    database: Database, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """Counts and bytes of each, the fastest growing first, whoever asks."""
    for tenant, turns in ((acme, 1), (globex, 3)):
        with PostgresSaver.from_conn_string(conninfo(database, tenant.id)) as saver:
            talk(two_nodes(saver), "t", turns)
    superuser.execute(
        "UPDATE langgraph.checkpoints SET created_at = now() - interval '2 days' WHERE tenant_id = %s",
        (acme.id,),
    )
    query = "SELECT tenant_id, threads, checkpoints, checkpoints_last_day FROM gth.langgraph_growth"
    for role in ("gth_admin", "gth_readonly", "gth_exporter"):
        assert database.connect(role).execute(query).fetchall() == [
            (globex.id, 1, 12, 12),
            (acme.id, 1, 4, 0),
        ]
    numbers = "SELECT total_bytes > bytes_last_day FROM gth.langgraph_growth WHERE tenant_id = %s"
    assert scalar(superuser, numbers, acme.id)
