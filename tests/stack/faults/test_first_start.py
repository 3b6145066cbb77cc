"""A first start that is killed at some moment: the next `up` makes a complete stack of what is there."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.stack.support.cluster import other, wait_for_leader, wait_for_standby
from tests.stack.support.stack import DATABASE, DATABASE_SERVICES
from tests.stack.support.tenants import new_tenant
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.stack.conftest import Stacks
    from tests.stack.support.stack import Stack

DATA = "/var/lib/postgresql/data/pg"
NOWHERE = "http://127.0.0.1:9"


def has_file(node: str, path: str) -> Callable[[Stack], bool]:
    """The node's volume has the file."""
    return lambda stack: stack.exec(node, "test", "-e", path, check=False).returncode == 0


def answers(stack: Stack) -> bool:
    """The first postmaster takes connections, before roles and cluster state are complete."""
    return stack.node_sql("postgres-a", "SELECT 1") == "1"


def loads_schema(stack: Stack) -> bool:
    """`migrate` has begun to load the schema."""
    busy = f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{DATABASE}' AND application_name = 'psql'"
    return stack.node_sql("postgres-a", busy) not in ("", "0")


MOMENTS = {
    "nodes exist": lambda stack: "postgres-b" in stack.containers(),
    "initdb works": has_file("postgres-a", f"{DATA}/PG_VERSION"),
    "first postmaster answers": answers,
    "clone begins": has_file("postgres-b", f"{DATA}/backup_label"),
    "clone ends": has_file("postgres-b", f"{DATA}/global/pg_control"),
    "schema is loaded": loads_schema,
}


@pytest.mark.timeout(300)
@pytest.mark.parametrize("moment", MOMENTS)
def test_next_up_heals_a_killed_first_start(stacks: Stacks, moment: str) -> None:
    """Everything is killed once the moment is seen; then `up` ends well and both nodes hold the same."""
    stack = stacks.describe("gth-test-first", services=DATABASE_SERVICES)
    stacks.prepare(stack)
    starting = stack.start("up", "--detach", *DATABASE_SERVICES)
    try:
        wait_until(lambda: MOMENTS[moment](stack), moment, seconds=60, every=0.01)
    finally:
        starting.kill()
        starting.wait()
    stack.run("kill", check=False)
    stack.up()
    leader = wait_for_leader(stack)
    wait_for_standby(stack, leader)
    tenant = new_tenant(stack)
    with stack.connect("gth_app") as connection:
        connection.execute(
            "SELECT gth.append_message(%s, %s, %s, 'user', 'hello')",
            (tenant.id, tenant.user_id, tenant.session_id),
        )
    # Streaming is not enough: a clone that recovered alone streams, too, and lacks what was written before.
    wait_until(
        lambda: contents(stack, other(leader)) == contents(stack, leader) != "",
        f"{other(leader)} holds what {leader} holds",
        seconds=10,
    )


def test_a_proxy_of_dockers_client_is_not_asked(stacks: Stacks, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client gives its proxy to every container; none needs one for what is inside."""
    stack = stacks.describe("gth-test-first", services=DATABASE_SERVICES)
    stacks.prepare(stack)
    monkeypatch.setenv("DOCKER_CONFIG", str(client_with_proxy(stack.folder / "client")))
    stack.up()
    assert f"HTTPS_PROXY={NOWHERE}" in stack.inspect("etcd")["Config"]["Env"]
    wait_for_standby(stack, wait_for_leader(stack))
    with stack.connect("gth_app") as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def client_with_proxy(folder: Path) -> Path:
    """The configuration of Docker's client as it is here, and a proxy that nobody runs."""
    own = Path(os.environ.get("DOCKER_CONFIG", Path.home() / ".docker"))
    folder.mkdir(exist_ok=True)
    for name in ("cli-plugins", "contexts"):
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to(own / name)
    settings = json.loads((own / "config.json").read_text()) if (own / "config.json").exists() else {}
    settings["proxies"] = {"default": {"httpProxy": NOWHERE, "httpsProxy": NOWHERE, "allProxy": NOWHERE}}
    (folder / "config.json").write_text(json.dumps(settings))
    return folder


def contents(stack: Stack, node: str) -> str:
    """What a node's database consists of, down to the messages."""
    return stack.node_sql(
        node,
        "SELECT (SELECT count(*) FROM pg_class), (SELECT count(*) FROM pg_proc), "
        "(SELECT count(*) FROM airports), (SELECT count(*) FROM chat_messages)",
        database=DATABASE,
    )
