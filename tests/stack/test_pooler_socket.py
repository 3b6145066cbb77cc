"""PgBouncer's socket: the door for applications in containers of the same host, by password, without TLS."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.stack.support.stack import DATABASE, REPLICA, run

if TYPE_CHECKING:
    import subprocess

    from tests.stack.support.stack import Stack

STRANGERS = ("0:0", "1000:1000", "5432:5432", "6379:6379", "9850:9850", "9851:9851", "2379:2379", "9000:9000")


def enter(
    stack: Stack, role: str, password: str, *, user: str = "1000:1000", database: str = DATABASE
) -> subprocess.CompletedProcess[str]:
    """Connect from a container that has nothing but the socket's volume: no network, no certificate."""
    socket = f"{stack.volume('pgbouncer-socket')}:/run/pgbouncer:ro"
    command = ["docker", "run", "--rm", "--network", "none", "--user", user, "--volume", socket]
    command += ["--env", f"PGPASSWORD={password}", "--entrypoint", "psql", stack.image("migrate"), "-XwAt"]
    command += ["-h", "/run/pgbouncer", "-p", "6432", "-U", role, "-d", database]
    return run([*command, "-c", "SELECT current_user, pg_is_in_recovery()"], check=False)


@pytest.mark.parametrize(("database", "replica"), [(DATABASE, "f"), (REPLICA, "t")])
def test_application_comes_in_by_its_password(stack: Stack, database: str, replica: str) -> None:
    """Both databases are reached through the socket as they are through the port."""
    answer = enter(stack, "gth_app", stack.credentials["gth_app"], database=database)
    assert (answer.returncode, answer.stdout.strip()) == (0, f"gth_app|{replica}"), answer.stderr


@pytest.mark.parametrize("password", ["", "not-the-password"])
@pytest.mark.parametrize("user", STRANGERS)
def test_no_uid_comes_in_without_a_password(stack: Stack, user: str, password: str) -> None:
    """Not even one that a node would let in as somebody."""
    answer = enter(stack, "gth_app", password, user=user)
    assert answer.returncode == 2, answer.stdout


@pytest.mark.parametrize("user", STRANGERS)
@pytest.mark.parametrize("database", [DATABASE, "pgbouncer"])
def test_the_pooler_is_known_by_its_uid(stack: Stack, user: str, database: str) -> None:
    """Its account, and with it the admin console, opens to its own uid alone."""
    answer = enter(stack, "gth_pooler", stack.credentials["gth_app"], user=user, database=database)
    assert answer.returncode == 2, answer.stdout
    assert enter(stack, "gth_pooler", "", user="6432:6432").stdout.strip() == "gth_pooler|f"


def test_the_socket_outlives_a_crash_of_the_pooler(stack: Stack) -> None:
    """A killed PgBouncer leaves its socket file behind; the next one takes its place."""
    run(["docker", "kill", "--signal", "KILL", stack.containers()["pgbouncer"]])
    stack.up()
    answer = enter(stack, "gth_app", stack.credentials["gth_app"])
    assert answer.returncode == 0, answer.stderr
