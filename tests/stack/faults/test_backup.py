"""A backup is put back whole or not at all, and brings nobody back who was erased since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.stack.support.cluster import wait_for_leader
from tests.stack.support.stack import DATABASE, run
from tests.stack.support.tenants import new_tenant

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stack.support.stack import Stack
    from tests.stack.support.tenants import Tenant


def say(stack: Stack, tenant: Tenant, words: str) -> None:
    """As an application appends a message."""
    with stack.connect("gth_app") as connection:
        connection.execute(
            "SELECT gth.append_message(%s, %s, %s, 'user', %s)",
            (tenant.id, tenant.user_id, tenant.session_id, words),
        )


def said(stack: Stack, tenant: Tenant) -> list[str]:
    """The conversation, newest first."""
    with stack.connect("gth_app") as connection:
        tail = "SELECT content FROM gth.conversation_tail(%s, %s, %s)"
        return [row[0] for row in connection.execute(tail, (tenant.id, tenant.user_id, tenant.session_id))]


def given_name(stack: Stack, tenant: Tenant) -> str | None:
    """What the tenant's user is called, None once nothing is known any more."""
    with stack.connect("gth_admin") as connection:
        row = connection.execute("SELECT given_name FROM users WHERE id = %s", (tenant.user_id,)).fetchone()
    assert row
    name: str | None = row[0]
    return name


def is_deleted(stack: Stack, tenant: Tenant) -> bool:
    """Whether the tenant's user has deleted the account."""
    with stack.connect("gth_admin") as connection:
        query = "SELECT deleted_at IS NOT NULL FROM users WHERE id = %s"
        row = connection.execute(query, (tenant.user_id,)).fetchone()
    assert row
    return bool(row[0])


def restore(stack: Stack, file: Path) -> str:
    """`make restore`, with nobody to ask; what it said, and whether it worked."""
    environment = {"COMPOSE_PROJECT_NAME": stack.name, "FORCE": "1"} | stack.settings
    command = [str(stack.workspace() / "tools" / "restore"), str(file)]
    done = run(command, check=False, environment=environment)
    return f"{done.returncode} {done.stderr}"


@pytest.mark.timeout(400)
def test_a_backup_comes_back_without_whom_was_erased_since(
    stack: Stack, tenant: Tenant, tmp_path: Path
) -> None:
    """A file that ends early changes nothing; a whole one is what there is afterwards."""
    gone, left_since = new_tenant(stack), new_tenant(stack)
    say(stack, tenant, "before")
    # what held the erasure up when the backup was made holds it up no more
    hold = "UPDATE users SET legal_hold_until = %s WHERE id = %s"
    with stack.connect("gth_admin") as connection:
        connection.execute(hold, ("infinity", gone.user_id))
    file = tmp_path / "hub.dump"
    stack.tool("backup", str(file))
    assert file.stat().st_mode & 0o777 == 0o600
    say(stack, tenant, "after")
    with stack.connect("gth_admin") as connection:
        connection.execute(hold, (None, gone.user_id))
    with stack.connect("gth_admin") as connection:
        connection.execute("CALL gth.erase_user(%s, %s)", (gone.id, gone.user_id))
        connection.execute("UPDATE users SET deleted_at = now() WHERE id = %s", (left_since.user_id,))

    cut = tmp_path / "cut.dump"
    cut.write_bytes(file.read_bytes()[: file.stat().st_size * 2 // 3])
    assert "nothing was restored: all is as it was" in restore(stack, cut)
    assert said(stack, tenant) == ["after", "before"]

    assert restore(stack, file).startswith("0 ")
    assert said(stack, tenant) == ["before"]
    assert given_name(stack, tenant) == "Ada"
    assert given_name(stack, gone) is None
    assert given_name(stack, left_since) == "Ada"
    assert [is_deleted(stack, t) for t in (tenant, gone, left_since)] == [False, True, True]
    leader = wait_for_leader(stack)
    left = "SELECT datname FROM pg_database WHERE datname LIKE 'global%'"
    assert stack.node_sql(leader, left) == DATABASE
    assert stack.node_sql(leader, "SELECT count(*) FROM gth.security_audit()", DATABASE) == "0"


def test_what_is_no_backup_is_refused(stack: Stack, tmp_path: Path) -> None:
    """Nothing is stopped for it."""
    file = tmp_path / "words"
    file.write_text("no dump")
    assert "is no backup" in restore(stack, file)
    assert "there is no backup" in restore(stack, tmp_path / "missing")
    stack.wait_until_healthy(seconds=1)
