"""Who gets through the nodes' sockets: the superuser's door opens to postgres' uid alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.stack.support.stack import DATABASE, run

if TYPE_CHECKING:
    import subprocess

    from tests.stack.support.stack import Stack

# Services that could be broken into; `credentials` mounts no socket, but it has a uid.
SERVICES = ("etcd", "pgbouncer", "redis", "scheduler", "exporter", "credentials")


def knock(stack: Stack, user: str, node: str, role: str, database: str) -> subprocess.CompletedProcess[str]:
    """Try to log in as `role` over a node's socket from a container that runs as `user`."""
    socket = f"{stack.volume(f'postgres-{node}-socket')}:/run/postgres/{node}:ro"
    command = ["docker", "run", "--rm", "--network", "none", "--user", user, "--volume", socket]
    psql = [
        "--entrypoint",
        "psql",
        stack.image("migrate"),
        "-X",
        "-w",
        "-A",
        "-t",
        "-h",
        f"/run/postgres/{node}",
    ]
    return run([*command, *psql, "-U", role, "-d", database, "-c", "SELECT current_user"], check=False)


@pytest.mark.parametrize("node", ["a", "b"])
def test_door_opens_to_the_right_uid(stack: Stack, node: str) -> None:
    """The knock itself works: as postgres' uid it is let in, so a refusal elsewhere means something."""
    answer = knock(stack, "5432:5432", node, "postgres", "postgres")
    assert (answer.returncode, answer.stdout.strip()) == (0, "postgres"), answer.stderr


@pytest.mark.parametrize("service", SERVICES)
def test_door_is_shut_to_services(stack: Stack, service: str) -> None:
    """No service's uid is let in as the superuser, on either node."""
    user = stack.inspect(service)["Config"]["User"]
    for node in ("a", "b"):
        answer = knock(stack, user, node, "postgres", "postgres")
        assert answer.returncode == 2, answer.stdout
        assert "authentication failed" in answer.stderr


@pytest.mark.parametrize("user", ["0:0", "1000:1000"])
def test_door_is_shut_to_root_and_strangers(stack: Stack, user: str) -> None:
    """Root of another container is as much a stranger as an unknown uid."""
    answer = knock(stack, user, "a", "postgres", "postgres")
    assert answer.returncode == 2
    assert "authentication failed" in answer.stderr


@pytest.mark.parametrize(
    "role", ["gth_app", "gth_admin", "gth_scheduler", "gth_exporter", "gth_owner", "replicator"]
)
def test_pooler_uid_opens_no_other_role(stack: Stack, role: str) -> None:
    """The pooler's uid is let in as gth_pooler, and as nobody else without a password."""
    assert knock(stack, "6432:6432", "a", "gth_pooler", DATABASE).stdout.strip() == "gth_pooler"
    assert knock(stack, "6432:6432", "a", role, DATABASE).returncode == 2


def test_superuser_has_no_password(stack: Stack) -> None:
    """There is nothing to guess: no password is stored for postgres, replicator and rewind."""
    without = "SELECT string_agg(rolname, ' ') FROM pg_authid WHERE rolcanlogin AND rolpassword IS NULL"
    answer = stack.node_sql("postgres-a", without)
    assert set(answer.split()) >= {"postgres", "replicator", "rewind"}
    assert not set(answer.split()) & {"gth_app", "gth_admin", "gth_readonly"}


def test_passwords_are_stored_as_scram_verifiers(stack: Stack) -> None:
    """PostgreSQL never saw a password in plain text."""
    answer = stack.node_sql(
        "postgres-a", "SELECT count(*) FROM pg_authid WHERE rolpassword NOT LIKE 'SCRAM-SHA-256$%'"
    )
    assert answer == "0"


def test_only_the_application_has_one_round_of_scram(stack: Stack) -> None:
    """Every driver takes the 4,096 of the others. What GTH_SCRAM_ITERATIONS does is in test_staging.py."""
    few = "SELECT string_agg(rolname, ' ') FROM pg_authid WHERE rolpassword LIKE 'SCRAM-SHA-256$1:%'"
    rest = "SELECT count(*) FROM pg_authid WHERE rolpassword NOT SIMILAR TO 'SCRAM-SHA-256$(1|4096):%'"
    assert stack.node_sql("postgres-a", few) == "gth_app"
    assert stack.node_sql("postgres-a", rest) == "0"


def test_consensus_store_asks_for_a_client_certificate(stack: Stack) -> None:
    """A server certificate of our own CA, as every service has one, opens neither etcd nor Patroni's API."""
    for address in ("https://etcd:2379/v3/kv/range", "https://postgres-a:8008/config"):
        script = (
            "import ssl, sys, urllib.request\n"
            "context = ssl.create_default_context(cafile='/run/credentials/ca.crt')\n"
            "context.load_cert_chain('/run/credentials/tls.crt', '/run/credentials/tls.key')\n"
            f"urllib.request.urlopen('{address}', timeout=5, context=context)\n"
        )
        answer = stack.exec("exporter", "python3", "-c", script, check=False)
        assert answer.returncode == 1, answer.stdout
        assert "certificate" in answer.stderr
