"""GTH_CONTEXT=signed on the composed stack: the key, rotation without downtime, the mode and back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import psycopg
import pytest
from langgraph.checkpoint.postgres import PostgresSaver
from tests.sql.support.langgraph import talk, thread, two_nodes
from tests.sql.support.signing import example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.stack.support.stack import Stack
    from tests.stack.support.tenants import Tenant

SEEN = "SELECT count(*) FROM gth.conversation_tail(gth.set_signed_context(%s), %s, %s)"


@pytest.fixture
def signed(stack: Stack) -> Iterator[Stack]:
    """The shared stack in signed mode; plain again afterwards."""
    stack.settings["GTH_CONTEXT"] = "signed"
    stack.one_shot("migrate")
    yield stack
    del stack.settings["GTH_CONTEXT"]
    stack.one_shot("migrate")


def token(stack: Stack, tenant: Tenant) -> str:
    """Signed with the key that the stack exports now."""
    key = bytes.fromhex(stack.forget_credentials()["context_key"])
    return str(example().sign(key, tenant.id, tenant.user_id, expires=int(time.time()) + 60))


def test_a_rotation_ends_no_context_and_no_session(signed: Stack, tenant: Tenant) -> None:
    """Through the pool: the exported key signs, the one before stays good, the one before that does not."""
    with signed.connect("gth_app") as app:
        app.autocommit = True
        tokens = [token(signed, tenant)]
        for _ in range(2):
            signed.one_shot("credentials", "rotate", "context_key")
            signed.one_shot("migrate")
            tokens.append(token(signed, tenant))
            for text in tokens[-2:]:
                assert app.execute(SEEN, (text, tenant.user_id, tenant.session_id)).fetchone() == (0,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="wrong signature"):
            app.execute(SEEN, (tokens[0], tenant.user_id, tenant.session_id))


def test_the_stock_saver_carries_a_signed_tenant(signed: Stack, tenant: Tenant) -> None:
    """LangGraph's class as it comes, through the pool; the plain carrier and a changed one are refused."""
    key = bytes.fromhex(signed.forget_credentials()["context_key"])
    good = example().carrier(key, tenant.id, expires=int(time.time()) + 60)
    with PostgresSaver.from_conn_string(signed.conninfo("gth_app", application_name=good)) as saver:
        talk(two_nodes(saver), "signed", 2)
        assert len(list(saver.list(thread("signed")))) == 8
    changed = good[:-1] + ("A" if good[-1] != "A" else "B")
    for name, words in ((f"gth:{tenant.id}", "no signed context is set"), (changed, "wrong signature")):
        with (
            PostgresSaver.from_conn_string(signed.conninfo("gth_app", application_name=name)) as saver,
            pytest.raises(psycopg.errors.InsufficientPrivilege, match=words),
        ):
            talk(two_nodes(saver), "forged", 1)


def test_the_replica_checks_signatures_too(signed: Stack, tenant: Tenant) -> None:
    """Nothing is written for it."""
    with signed.connect("gth_app", "global_travel_hub_ro") as app, app.transaction():
        app.execute("SELECT gth.set_signed_context(%s)", (token(signed, tenant),))
        assert app.execute("SELECT id FROM users").fetchall() == [(tenant.user_id,)]


def test_a_change_of_mode_reaches_sessions_of_the_pool(stack: Stack, tenant: Tenant) -> None:
    """An unsigned context is refused from then on, and taken again afterwards."""
    stack.settings["GTH_CONTEXT"] = "signed"
    try:
        with stack.connect("gth_app") as app, app.transaction():
            tenant.enter(app)
        stack.one_shot("migrate")
        with (
            stack.connect("gth_app") as app,
            pytest.raises(psycopg.errors.InsufficientPrivilege, match="no signed context is set"),
        ):
            tenant.enter(app)
    finally:
        del stack.settings["GTH_CONTEXT"]
        stack.one_shot("migrate")
    with stack.connect("gth_app") as app, app.transaction():
        tenant.enter(app)
        assert app.execute("SELECT id FROM users").fetchall() == [(tenant.user_id,)]
