"""The staging overlay: own secrets and CA, public names, no development data; a wrong secret."""

from __future__ import annotations

import datetime as dt
import secrets
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
from tests.stack.support.stack import HOST
from tests.stack.support.tenants import new_tenant

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stack.conftest import Stacks
    from tests.stack.support.stack import Stack

NAME = "gth-test-staging"
PUBLIC = "data.example.com"
BROUGHT = ("gth_app_password", "gth_admin_password", "redis_gth_app_password")
ROLES = ("gth_app", "gth_readonly", "gth_admin")
MAY_SIGN = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)
TENANTS = "SELECT count(*) FROM tenants"


def bring(folder: Path, name: str, content: str) -> str:
    """Write a secret as an operator does: a file of its own, readable by the credentials service."""
    file = folder / name
    file.write_text(content, encoding="utf-8")
    file.chmod(0o644)
    return content


def bring_ca(folder: Path) -> None:
    """A company's own CA."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Example Travel CA")])
    now = dt.datetime.now(dt.UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(now)
    builder = builder.not_valid_after(now + dt.timedelta(days=365))
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(MAY_SIGN, critical=True)
    # Not every CA derives its key's name from the key.
    builder = builder.add_extension(x509.SubjectKeyIdentifier(secrets.token_bytes(20)), critical=False)
    certificate = builder.sign(key, hashes.SHA256())
    pem = serialization.Encoding.PEM
    plain = serialization.NoEncryption()
    bring(folder, "ca.crt", certificate.public_bytes(pem).decode())
    bring(folder, "ca.key", key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain).decode())


def secrets_folder(stack: Stack) -> Path:
    """Where this stack's operator keeps the secrets."""
    return stack.folder / "secrets"


@pytest.fixture
def staging(stacks: Stacks) -> Stack:
    """A staging stack with its own secrets, shared by the tests of this file."""
    if stacks.current and stacks.current.name == NAME and not stacks.spoilt:
        return stacks.current
    stack = stacks.describe(NAME, files=("docker-compose.yml", "compose.staging.yml"))
    folder = secrets_folder(stack)
    folder.mkdir(exist_ok=True)
    folder.chmod(0o755)
    for name in BROUGHT:
        bring(folder, name, secrets.token_urlsafe(24))
    bring_ca(folder)
    stack.settings |= {
        "GTH_SECRETS_DIR": str(folder),
        "GTH_PUBLIC_ADDRESS": HOST,
        "GTH_SCRAM_ITERATIONS": "1",
        "GTH_PUBLIC_HOSTS": f"{PUBLIC},192.0.2.10",
    }
    return stacks.start(stack)


def test_brought_secrets_are_the_ones_in_force(staging: Stack) -> None:
    """Passwords and CA are the operator's; what was not brought was made."""
    brought = {name: (secrets_folder(staging) / name).read_text() for name in BROUGHT}
    assert staging.credentials["gth_app"] == brought["gth_app_password"]
    assert staging.credentials["ca.crt"].strip() == (secrets_folder(staging) / "ca.crt").read_text().strip()
    for role in ("gth_app", "gth_admin", "gth_readonly"):
        with staging.connect(role) as connection:
            assert connection.execute("SELECT current_user").fetchone() == (role,)
    with staging.redis(password=brought["redis_gth_app_password"]) as client:
        assert client.ping()


def test_chosen_passwords_are_stretched(staging: Stack) -> None:
    """4,096 rounds of SCRAM for what somebody may have chosen; for what was made, what the setting says."""
    rounds = "SELECT split_part(rolpassword, ':', 1) FROM pg_authid WHERE rolname = '{}'"
    made = {name for name in ROLES if f"{name}_password" not in BROUGHT}
    for role in ROLES:
        expected = "SCRAM-SHA-256$1" if role in made else "SCRAM-SHA-256$4096"
        assert staging.node_sql("postgres-a", rounds.format(role)) == expected, role
    assert made


def test_clients_connect_by_the_public_name(staging: Stack) -> None:
    """The certificates carry the names of GTH_PUBLIC_HOSTS, and no others."""
    with staging.connect("gth_app", host=PUBLIC, hostaddr=HOST) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    with pytest.raises(psycopg.OperationalError, match="does not match host name"):
        staging.connect("gth_app", host="elsewhere.example.com", hostaddr=HOST)


def test_published_where_staging_says(staging: Stack) -> None:
    """Applications' ports are on the public address; metrics stay on the loopback."""
    for service, port, name in (
        ("pgbouncer", "6432/tcp", "GTH_PGBOUNCER_PORT"),
        ("redis", "6379/tcp", "GTH_REDIS_PORT"),
        ("scheduler", "9851/tcp", "GTH_SCHEDULER_PORT"),
        ("exporter", "9850/tcp", "GTH_EXPORTER_PORT"),
    ):
        description = staging.inspect(service)
        bindings = description["HostConfig"]["PortBindings"][port]
        assert bindings == [{"HostIp": HOST, "HostPort": staging.settings[name]}]
        assert description["HostConfig"]["NanoCpus"] > 0


def test_development_data_is_refused(staging: Stack) -> None:
    """No tenant is there after the first start, and the seed says why it will not make one."""
    with staging.connect("gth_admin") as connection:
        demo = connection.execute(f"{TENANTS} WHERE is_demo").fetchone()
    assert demo == (0,)
    with pytest.raises(AssertionError, match="seed data is for development"):
        staging.tool("seed")


def test_empty_secret_stops_the_start_and_nothing_else(staging: Stack) -> None:
    """An empty file is named in the error; services, rows and the old password stay until it is put right."""
    tenant = new_tenant(staging)
    file = secrets_folder(staging) / "gth_app_password"
    good = file.read_text()
    file.write_text("\n")
    answer = staging.try_up()
    assert answer.returncode != 0
    assert "secret gth_app_password is empty" in staging.logs("credentials")
    with staging.connect("gth_app", password=good) as connection:
        tenant.enter(connection)
        assert connection.execute("SELECT count(*) FROM chat_sessions").fetchone() == (1,)
    file.write_text(good)
    staging.up()
    with staging.connect("gth_app") as connection:
        tenant.enter(connection)
        assert connection.execute("SELECT count(*) FROM chat_sessions").fetchone() == (1,)


def test_mistyped_folder_stops_the_start_and_nothing_else(staging: Stack) -> None:
    """A folder that does not exist is not made: new passwords and a new CA would replace the operator's."""
    right = staging.settings["GTH_SECRETS_DIR"]
    before = dict(staging.credentials)
    mistyped = staging.folder / "secretz"
    staging.settings["GTH_SECRETS_DIR"] = str(mistyped)
    answer = staging.try_up()
    staging.settings["GTH_SECRETS_DIR"] = right
    assert not mistyped.exists()
    assert answer.returncode != 0
    assert "bind source path does not exist" in answer.stderr
    with staging.connect("gth_app", password=before["gth_app"]) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    staging.up()
    assert staging.credentials == before


@pytest.mark.timeout(300)
def test_changed_passwords_work_after_a_restart(staging: Stack) -> None:
    """Replaced files, the CA's too, are in force after `down` and `up`, the old ones are not."""
    tenant = new_tenant(staging)
    folder = secrets_folder(staging)
    old = dict(staging.credentials)
    for name in ("gth_app_password", "redis_gth_app_password"):
        bring(folder, name, secrets.token_urlsafe(24))
    bring_ca(folder)
    staging.down()
    staging.up()
    with staging.connect("gth_app") as connection:
        tenant.enter(connection)
        assert connection.execute("SELECT count(*) FROM chat_sessions").fetchone() == (1,)
    with staging.redis() as client:
        assert client.ping()
    with pytest.raises(psycopg.OperationalError, match="authentication failed"):
        staging.connect("gth_app", password=old["gth_app"])
    with pytest.raises(redis.AuthenticationError), staging.redis(password=old["redis_gth_app"]) as client:
        client.ping()
    assert staging.credentials["gth_admin"] == old["gth_admin"]
    assert staging.credentials["ca.crt"] != old["ca.crt"]


def test_new_public_name_needs_no_stop(staging: Stack) -> None:
    """`up` alone is enough: PgBouncer and Redis are replaced by ones that serve the new name.

    That is so by their own configuration: not every Compose replaces what depends on a changed one-shot.
    """
    before = {service: staging.run("config", "--hash", service).stdout for service in ("pgbouncer", "redis")}
    staging.settings["GTH_PUBLIC_HOSTS"] += ",new.example.com"
    for service, configuration in before.items():
        assert staging.run("config", "--hash", service).stdout != configuration
    staging.up()
    with staging.connect("gth_app", host="new.example.com", hostaddr=HOST) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    context = ssl.create_default_context(cafile=str(staging.ca_file))
    address = (HOST, int(staging.settings["GTH_REDIS_PORT"]))
    with socket.create_connection(address) as raw:
        context.wrap_socket(raw, server_hostname="new.example.com").close()


def test_changed_password_needs_no_stop(staging: Stack) -> None:
    """`up` alone is enough for PostgreSQL and PgBouncer: roles follow, connected clients stay."""
    old = staging.credentials["gth_app"]
    with staging.connect("gth_app") as connected:
        bring(secrets_folder(staging), "gth_app_password", secrets.token_urlsafe(24))
        staging.up()
        assert connected.execute("SELECT 1").fetchone() == (1,)
        assert staging.credentials["gth_app"] != old
        with staging.connect("gth_app") as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
    with pytest.raises(psycopg.OperationalError, match="authentication failed"):
        staging.connect("gth_app", password=old)


def test_changed_redis_secret_reaches_the_running_server(staging: Stack) -> None:
    """`up` alone is enough for Redis, too: the new password is taken, the old one refused, no key is lost."""
    old = staging.credentials["redis_gth_app"]
    with staging.redis() as client:
        client.set("gth:kept", "1")
    started = staging.inspect("redis")["State"]["StartedAt"]
    bring(secrets_folder(staging), "redis_gth_app_password", secrets.token_urlsafe(24))
    staging.up()
    staging.wait_until_healthy()
    assert staging.credentials["redis_gth_app"] != old
    with staging.redis() as client:
        assert client.get("gth:kept") == "1"
    with pytest.raises(redis.AuthenticationError), staging.redis(password=old) as client:
        client.ping()
    assert staging.inspect("redis")["State"]["StartedAt"] == started


def test_brought_password_is_not_rotated(staging: Stack) -> None:
    """Rotation leaves the operator's files alone and says who changes them."""
    answer = staging.one_shot("credentials", "rotate", "gth_app_password", check=False)
    assert answer.returncode == 1
    assert "came with your secrets" in answer.stderr
