"""What the engine was told about each container: rights, limits, logs, health, ports."""

from __future__ import annotations

import contextlib
import json
import re
import socket
import ssl
from typing import TYPE_CHECKING, Any

import pytest
from tests.stack.support.stack import HOST, NODES, run

if TYPE_CHECKING:
    from tests.stack.support.stack import Stack

LONG_RUNNING = ("etcd", "postgres-a", "postgres-b", "pgbouncer", "redis", "scheduler", "exporter")
ONE_SHOTS = ("credentials", "migrate")
PUBLISHED = {
    ("pgbouncer", "6432/tcp"): "GTH_PGBOUNCER_PORT",
    ("redis", "6379/tcp"): "GTH_REDIS_PORT",
    ("exporter", "9850/tcp"): "GTH_EXPORTER_PORT",
    ("scheduler", "9851/tcp"): "GTH_SCHEDULER_PORT",
}
# Prints what connect() says to a documentation address (RFC 5737): ENETUNREACH where there is no way out.
STATUS = """
for process in /proc/[0-9]*; do
    grep -E '^(PPid|Uid|CapEff|NoNewPrivs):' $process/status | tr '\\n' ' '
    echo
done
"""
KNOCK = """
import errno, socket
with socket.socket() as s:
    s.settimeout(2)
    try:
        s.connect(("192.0.2.1", 9))
    except OSError as error:
        print(errno.errorcode.get(error.errno, "timeout"))
"""


def container(stack: Stack, service: str) -> dict[str, Any]:
    """What `docker inspect` says."""
    return stack.inspect(service)


def takes_a_client(stack: Stack, context: ssl.SSLContext, clients: contextlib.ExitStack) -> bool:
    """Whether Redis answers one client more, which stays connected."""
    address = (HOST, int(stack.settings["GTH_REDIS_PORT"]))
    try:
        plain = clients.enter_context(socket.create_connection(address, timeout=10))
        client = clients.enter_context(context.wrap_socket(plain, server_hostname=HOST))
        client.sendall(b"PING\r\n")
        return client.recv(100).startswith(b"-NOAUTH")
    except OSError:
        return False


def columns(line: str) -> list[str]:
    """Names and values of a process's line; of the four user ids the real one."""
    return re.sub(r"(Uid:\s+\d+)[\s\d]+", r"\1 ", line).split()


@pytest.mark.parametrize("node", NODES)
def test_parallel_queries_may_share_what_the_limit_leaves(stack: Stack, node: str) -> None:
    """A parallel hash takes six times work_mem, which follows the limit, from /dev/shm: that does, too."""
    host = container(stack, node)["HostConfig"]
    assert host["ShmSize"] == host["Memory"] > 0


def test_redis_takes_as_many_clients_as_its_memory_has_room_for(stack: Stack) -> None:
    """Of 128 MiB a third is left for them: some 880. One more is turned away, and the cache lives on."""
    started = container(stack, "redis")["State"]["StartedAt"]
    context = ssl.create_default_context(cafile=str(stack.ca_file))
    with contextlib.ExitStack() as clients:
        taken = 0
        while taken < 1200 and takes_a_client(stack, context, clients):
            taken += 1
    assert 800 < taken < 900
    with stack.redis() as client:
        assert client.ping()
    assert container(stack, "redis")["State"]["StartedAt"] == started


@pytest.mark.parametrize("service", LONG_RUNNING + ONE_SHOTS)
def test_rights_and_limits(stack: Stack, service: str) -> None:
    """No root, no writable root, no capability nor way to gain one; memory, processes, logs are bounded."""
    description = container(stack, service)
    host = description["HostConfig"]
    user = description["Config"]["User"].split(":")[0]
    assert user.isdecimal()
    assert int(user) > 0
    assert host["ReadonlyRootfs"]
    assert not host["Privileged"]
    assert host["CapDrop"] == ["ALL"]
    assert not host["CapAdd"]
    assert any(option.startswith("no-new-privileges") for option in host["SecurityOpt"])
    assert host["Memory"] > 0
    assert 0 < host["PidsLimit"] <= 1024
    assert host["Init"]
    log = host["LogConfig"]
    assert log["Type"] == "json-file"
    assert log["Config"].keys() >= {"max-size", "max-file"}
    assert not any("docker.sock" in mount["Source"] for mount in description["Mounts"])


@pytest.mark.parametrize("service", LONG_RUNNING)
def test_health_restart_and_stop(stack: Stack, service: str) -> None:
    """A service proves its work to the engine, comes back after a crash, and has time to stop."""
    description = container(stack, service)
    assert description["State"]["Health"]["Status"] == "healthy"
    assert description["Config"]["Healthcheck"]["Test"]
    assert description["HostConfig"]["RestartPolicy"]["Name"] == "unless-stopped"
    assert description["Config"]["StopTimeout"] >= 30


@pytest.mark.parametrize("service", LONG_RUNNING)
def test_processes_run_as_declared(stack: Stack, service: str) -> None:
    """Every process in the container has the service's uid and no capability, whatever the settings claim."""
    description = container(stack, service)
    # Parent 0 is what comes from outside: the first process, and the engine as it enters for a health check.
    lines = stack.exec(service, "sh", "-c", STATUS).stdout.splitlines()
    fields = [dict(zip(words[::2], words[1::2], strict=False)) for words in map(columns, lines) if words]
    inside = [field for field in fields if field["PPid:"] != "0"]
    assert inside
    assert {field["Uid:"] for field in inside} == {description["Config"]["User"].split(":")[0]}
    assert {int(field["CapEff:"], 16) for field in inside} == {0}
    assert {field["NoNewPrivs:"] for field in inside} == {"1"}


def test_services_have_their_own_users(stack: Stack) -> None:
    """`peer` trusts a uid across containers: no two services share one but the nodes and migrate."""
    users = {service: container(stack, service)["Config"]["User"] for service in LONG_RUNNING + ONE_SHOTS}
    assert users.pop("postgres-a") == users.pop("postgres-b") == users.pop("migrate") == "5432:5432"
    assert len(set(users.values())) == len(users)
    assert "5432:5432" not in users.values()


def test_only_four_ports_are_published_on_the_loopback(stack: Stack) -> None:
    """PgBouncer, Redis, exporter and scheduler answer on 127.0.0.1, and nothing else is published."""
    published = {}
    for service in LONG_RUNNING + ONE_SHOTS:
        for port, bindings in container(stack, service)["HostConfig"]["PortBindings"].items():
            published[service, port] = [(binding["HostIp"], binding["HostPort"]) for binding in bindings]
    assert published == {key: [(HOST, stack.settings[name])] for key, name in PUBLISHED.items()}


def test_data_network_has_no_way_out(stack: Stack) -> None:
    """From `data` the outside is unreachable; from `edge`, which carries the ports, packets do leave."""
    said = {
        network: run(
            ["docker", "run", "--rm", "--network", stack.volume(network), "--entrypoint", "python3",
             stack.image("migrate"), "-c", KNOCK]
        ).stdout.strip()
        for network in ("data", "edge")
    }  # fmt: skip
    assert said["data"] == "ENETUNREACH"
    assert said["edge"] != "ENETUNREACH"


def test_nodes_and_consensus_are_on_the_inner_network_alone(stack: Stack) -> None:
    """Nodes and etcd have no interface that could carry a published port; credentials has none at all."""
    for service in ("etcd", "postgres-a", "postgres-b", "migrate"):
        networks = container(stack, service)["NetworkSettings"]["Networks"]
        assert list(networks) == [stack.volume("data")], service
    assert container(stack, "credentials")["HostConfig"]["NetworkMode"] == "none"


def test_no_secret_in_environment_or_command(stack: Stack) -> None:
    """Secrets come as files: neither `docker inspect` nor a process list shows one."""
    secrets = [value for name, value in stack.credentials.items() if name != "ca.crt"]
    for service in LONG_RUNNING + ONE_SHOTS:
        text = json.dumps(container(stack, service))
        assert not [secret for secret in secrets if secret in text], service


def test_a_consumer_has_its_own_secrets_alone(stack: Stack) -> None:
    """Each credentials volume is mounted by one service, read-only, and holds what that service needs."""
    expected = {
        "etcd": {"ca.crt", "tls.crt", "tls.key"},
        "pgbouncer": {"ca.crt", "tls.crt", "tls.key", "userlist.txt"},
        "redis": {"ca.crt", "tls.crt", "tls.key", "users.acl", "health_password"},
        "scheduler": {"ca.crt", "tls.crt", "tls.key", "postgres_password", "redis_password"},
        "exporter": {"ca.crt", "tls.crt", "tls.key", "postgres_password", "redis_password"},
    }
    for service, files in expected.items():
        assert set(stack.exec(service, "ls", "/run/credentials").stdout.split()) == files
        mounts = [m for m in container(stack, service)["Mounts"] if "credentials" in m["Name"]]
        assert [(m["Name"], m["RW"]) for m in mounts] == [(stack.volume(f"credentials-{service}"), False)]
