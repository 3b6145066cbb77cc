"""Who gets what: one volume per consumer, holding nothing that the consumer does not need."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gth_credentials.errors import CredentialsError
from gth_credentials.files import CONSUMER, write_atomically
from gth_credentials.passwords import POSTGRES_ROLES, REDIS_USERS, PasswordStore
from gth_credentials.pki import Authority, Request

if TYPE_CHECKING:
    from pathlib import Path

    from gth_credentials.context_key import ContextKey

HOST = r"[0-9A-Za-z.:*-]{1,253}"
# Lists the passwords that need no stretching, for `migrate`.
MADE_HERE = "made_here"
# Names under which applications on the host reach the published ports.
LOCAL_HOSTS = ("localhost", "127.0.0.1", "::1")
# Where a port is published on every address none of them is the name of a host.
EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 # nothing is bound here


@dataclass(frozen=True)
class Consumer:
    """`certificates`: file stem → request. `passwords`: file name → password name."""

    certificates: dict[str, Request]
    passwords: dict[str, str] = field(default_factory=dict)


def _node(name: str) -> Consumer:
    return Consumer(
        {
            "tls": Request(name, (name, *LOCAL_HOSTS), client=True),
            # PostgreSQL takes the role of a replication or rewind connection from the common name.
            "replicator": Request("replicator", client=True),
            "rewind": Request("rewind", client=True),
        }
    )


def _service(name: str, passwords: dict[str, str], hosts: tuple[str, ...] = ()) -> Consumer:
    return Consumer({"tls": Request(name, tuple(dict.fromkeys((name, *LOCAL_HOSTS, *hosts))))}, passwords)


def _public_hosts() -> tuple[str, ...]:
    """The names and addresses that clients elsewhere use, without an address' brackets."""
    given = os.environ.get("GTH_PUBLIC_HOSTS", "").replace(",", " ").split()
    hosts = tuple(host.strip("[]") for host in given)
    for host in hosts:
        if not re.fullmatch(HOST, host):
            raise CredentialsError(
                f"GTH_PUBLIC_HOSTS: {host!r} is neither a DNS name (in ASCII, as in xn--…) nor an address"
            )
    return tuple(host for host in hosts if host not in EVERYWHERE)


def consumers() -> dict[str, Consumer]:
    """Folder name → what belongs into it."""
    return {
        "etcd": Consumer({"tls": Request("etcd", ("etcd", *LOCAL_HOSTS), client=True)}),
        "postgres-a": _node("postgres-a"),
        "postgres-b": _node("postgres-b"),
        "migrate": Consumer(
            {"tls": Request("migrate", client=True)},
            {f"{role}_password": f"{role}_password" for role in POSTGRES_ROLES},
        ),
        "pgbouncer": _service("pgbouncer", {}, _public_hosts()),
        "redis": _service("redis", {"health_password": "redis_gth_health_password"}, _public_hosts()),
        # Metrics are served without TLS: other public names are no reason to replace these two.
        "scheduler": _service(
            "scheduler",
            {"postgres_password": "gth_scheduler_password", "redis_password": "redis_gth_scheduler_password"},
        ),
        "exporter": _service(
            "exporter",
            {"postgres_password": "gth_exporter_password", "redis_password": "redis_gth_exporter_password"},
        ),
    }


# Functions are called, never replaced: @write alone would let FUNCTION FLUSH and FUNCTION RESTORE in.
CALLS = "-@scripting +fcall -@dangerous"
# Redis rights by user. `gth_app` has the cache's keys, and nothing that empties or reconfigures the server.
REDIS_RULES = {
    "gth_app": f"~gth:* &gth:* +@read +@write +@connection +@transaction +@pubsub {CALLS}",
    "gth_scheduler": f"~gth:* +@read +@write +@connection {CALLS}",
    "gth_exporter": "resetkeys +info +ping +dbsize +hello +auth +client|setinfo +client|setname",
    "gth_health": "resetkeys +ping +auth +hello +acl|load",
}


def write_volumes(
    root: Path, passwords: PasswordStore, authority: Authority, context_key: ContextKey
) -> None:
    """Bring every consumer's volume to the wanted state; safe to repeat and to kill anywhere."""
    for name, consumer in consumers().items():
        folder = root / name
        write_atomically(folder / "ca.crt", authority.certificate_pem(), CONSUMER)
        for stem, request in consumer.certificates.items():
            _certificate(folder, stem, request, authority)
        for file_name, password in consumer.passwords.items():
            write_atomically(folder / file_name, passwords.get(password).encode(), CONSUMER)
    made_here = passwords.made_here(consumers()["migrate"].passwords)
    write_atomically(
        root / "migrate" / MADE_HERE, "".join(f"{name}\n" for name in made_here).encode(), CONSUMER
    )
    keys = {"context_key": context_key.current(), "context_key_previous": context_key.previous()}
    for file_name, key in keys.items():
        if key:
            write_atomically(root / "migrate" / file_name, key.encode(), CONSUMER)
        else:
            (root / "migrate" / file_name).unlink(missing_ok=True)
    pooler = f'"gth_pooler" "{passwords.get("gth_pooler_password")}"\n'
    write_atomically(root / "pgbouncer" / "userlist.txt", pooler.encode(), CONSUMER)
    write_atomically(root / "redis" / "users.acl", redis_acl(passwords).encode(), CONSUMER)


def redis_acl(passwords: PasswordStore) -> str:
    """Redis' ACL file: no default user, one user per client, passwords as SHA-256 digests."""
    lines = ["user default off sanitize-payload resetkeys resetchannels -@all"]
    for user in REDIS_USERS:
        digest = hashlib.sha256(passwords.get(f"redis_{user}_password").encode()).hexdigest()
        lines.append(f"user {user} on #{digest} sanitize-payload resetchannels -@all {REDIS_RULES[user]}")
    return "\n".join(lines) + "\n"


def _certificate(folder: Path, stem: str, request: Request, authority: Authority) -> None:
    certificate, key = folder / f"{stem}.crt", folder / f"{stem}.key"
    if (
        certificate.exists()
        and key.exists()
        and authority.still_good(request, certificate.read_bytes(), key.read_bytes())
    ):
        return
    certificate_pem, key_pem = authority.sign(request)
    write_atomically(key, key_pem, CONSUMER)
    write_atomically(certificate, certificate_pem, CONSUMER)
