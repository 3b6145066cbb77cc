"""TLS and passwords on the published edges."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
from typing import TYPE_CHECKING

import psycopg
import pytest
import redis
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from tests.stack.support.stack import HOST, NODES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stack.support.stack import Stack


def foreign_ca(folder: Path) -> Path:
    """A CA certificate that signed nothing of ours."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Somebody else")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    file = folder / "foreign.crt"
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return file


def test_pgbouncer_refuses_plaintext(stack: Stack) -> None:
    """A client that does not speak TLS gets no further than the greeting."""
    with pytest.raises(psycopg.OperationalError, match="SSL required"):
        stack.connect("gth_app", sslmode="disable")


def test_pgbouncer_refuses_old_tls(stack: Stack) -> None:
    """TLS 1.2 is not spoken."""
    with pytest.raises(psycopg.OperationalError, match="SSL error"):
        stack.connect("gth_app", ssl_min_protocol_version="TLSv1.2", ssl_max_protocol_version="TLSv1.2")


@pytest.mark.parametrize("role", ["gth_app", "gth_readonly", "gth_admin"])
def test_pgbouncer_refuses_a_wrong_password(stack: Stack, role: str) -> None:
    """SCRAM fails for every role that applications use."""
    with pytest.raises(psycopg.OperationalError, match="authentication failed"):
        stack.connect(role, password="not-the-password")


@pytest.mark.parametrize(
    "role", ["postgres", "gth_owner", "gth_pooler", "replicator", "gth_scheduler", "nobody"]
)
def test_pgbouncer_lets_no_other_role_in(stack: Stack, role: str) -> None:
    """Superuser, owner, service roles and strangers do not exist for the pooler, password or not."""
    for password in ("", stack.credentials["gth_app"]):
        with pytest.raises(psycopg.OperationalError):
            stack.connect(role, password=password)


def test_pgbouncer_serves_no_other_database(stack: Stack) -> None:
    """Neither the pooler's own console nor PostgreSQL's other databases take an application."""
    for database in ("pgbouncer", "postgres", "template1"):
        with pytest.raises(psycopg.OperationalError):
            stack.connect("gth_admin", database)


def test_client_notices_a_false_server(stack: Stack, tmp_path: Path) -> None:
    """With another CA's certificate a verifying client does not connect: ours is what it checks."""
    with pytest.raises(psycopg.OperationalError, match="certificate verify failed"):
        stack.connect("gth_app", sslrootcert=str(foreign_ca(tmp_path)))


def test_replication_is_tls_1_3(stack: Stack) -> None:
    """The standby's stream, asked of the leader."""
    leader = stack.leader()
    assert leader is not None
    query = "SELECT DISTINCT s.version FROM pg_stat_replication INNER JOIN pg_stat_ssl AS s USING (pid)"
    assert stack.node_sql(leader, query) == "TLSv1.3"


@pytest.mark.parametrize("node", NODES)
def test_the_cluster_speaks_tls_1_3(stack: Stack, node: str) -> None:
    """A node with etcd and with both nodes' Patroni API, each verified by its name."""
    for host, port in (("etcd", 2379), *((name, 8008) for name in NODES)):
        script = (
            "import socket, ssl\n"
            "context = ssl.create_default_context(cafile='/run/gth/tls/ca.crt')\n"
            "context.load_cert_chain('/run/gth/tls/tls.crt', '/run/gth/tls/tls.key')\n"
            f"raw = socket.create_connection(('{host}', {port}), timeout=5)\n"
            f"print(context.wrap_socket(raw, server_hostname='{host}').version())\n"
        )
        assert stack.exec(node, "python3", "-c", script).stdout.strip() == "TLSv1.3"


# Offers TLS 1.2 and nothing newer, and prints what the server says. PostgreSQL has to be asked for TLS first.
OLD_CLIENT = """
import socket, ssl, sys
host, port = sys.argv[1], int(sys.argv[2])
context = ssl.create_default_context(cafile='/run/gth/tls/ca.crt')
context.load_cert_chain('/run/gth/tls/tls.crt', '/run/gth/tls/tls.key')
context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
raw = socket.create_connection((host, port), timeout=5)
if port == 5432:
    raw.sendall(bytes.fromhex('0000000804d2162f'))
    assert raw.recv(1) == b'S'
try:
    print(context.wrap_socket(raw, server_hostname=host).version())
except ssl.SSLError as error:
    print(error.reason)
"""


@pytest.mark.parametrize(
    ("host", "port"), [("etcd", 2379), *((node, port) for node in NODES for port in (8008, 5432))]
)
def test_the_cluster_refuses_old_tls(stack: Stack, host: str, port: int) -> None:
    """Neither etcd nor Patroni's API nor PostgreSQL speaks TLS 1.2: the server itself says so."""
    answer = stack.exec(NODES[0], "python3", "-c", OLD_CLIENT, host, str(port)).stdout.strip()
    assert answer == "TLSV1_ALERT_PROTOCOL_VERSION"


def test_redis_refuses_plaintext(stack: Stack) -> None:
    """A plaintext client is hung up on."""
    address = (HOST, int(stack.settings["GTH_REDIS_PORT"]))
    with socket.create_connection(address, timeout=5) as plain:
        plain.sendall(b"PING\r\n")
        try:
            answer = plain.recv(100)
        except ConnectionResetError:
            answer = b""
    assert answer == b""


def test_redis_refuses_old_tls(stack: Stack) -> None:
    """TLS 1.2 is not spoken by Redis either."""
    context = ssl.create_default_context(cadata=stack.credentials["ca.crt"])
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    address = (HOST, int(stack.settings["GTH_REDIS_PORT"]))
    with (
        socket.create_connection(address, timeout=5) as raw,
        pytest.raises(ssl.SSLError),
        context.wrap_socket(raw, server_hostname=HOST),
    ):
        pass


def test_redis_refuses_a_wrong_password(stack: Stack) -> None:
    """Neither a wrong password nor Redis' default user gets in."""
    for user, password in (("gth_app", "not-the-password"), ("default", ""), ("default", "redis")):
        with pytest.raises(redis.AuthenticationError), stack.redis(user, password) as client:
            client.ping()


def test_redis_application_has_its_keys_and_no_power(stack: Stack) -> None:
    """gth_app has gth:*; other keys, and commands that empty or reconfigure the server, are refused."""
    with stack.redis() as client:
        key = "gth:{flights:test:transport}"
        assert client.set(key, "1", ex=60)
        assert client.get(key) == "1"
        for command in (
            ("SET", "elsewhere", "1"),
            ("GET", "elsewhere"),
            ("FLUSHALL",),
            ("CONFIG", "GET", "*"),
            ("KEYS", "*"),
            ("ACL", "LIST"),
            ("SHUTDOWN", "NOSAVE"),
            ("EVAL", "while true do end", "0"),
            ("FUNCTION", "FLUSH"),
            ("FUNCTION", "DELETE", "gth"),
        ):
            with pytest.raises(redis.ResponseError, match="permission"):
                client.execute_command(*command)
