"""Sign a tenant context and use it, for GTH_CONTEXT=signed.

The signer belongs where the user is known for certain, as in the gateway that checked the login: not into
the program that builds SQL. Hand that program the token, which is good for one tenant, one user and a minute,
and keep the key from it.

    python examples/signed_context.py <tenant> <user>     after `make connection-info`, with psycopg installed
"""

from __future__ import annotations

import base64
import hmac
import pathlib
import sys
import time
from uuid import UUID

LIFETIME = 60


def sign(key: bytes, tenant: UUID, user: UUID | None, *, expires: int | None = None) -> str:
    """A token for that user, or for the whole tenant where it is None; `expires` in seconds since 1970.

    Raises:
        ValueError: tenant or user is no uuid: an empty one must not become the whole tenant's token.
    """
    until = int(time.time()) + LIFETIME if expires is None else expires
    who = "-.tenant" if user is None else f"{UUID(str(user))}.user"
    signed = f"v1.{UUID(str(tenant))}.{who}.{until}"
    return f"{signed}.{hmac.digest(key, signed.encode(), 'sha256').hex()}"


def carrier(key: bytes, tenant: UUID, *, expires: int | None = None) -> str:
    """An application_name for connections of that tenant, as LangGraph's are: it has no user and no scope.

    `expires` in seconds since 1970: no connection of a pool may live longer.

    Raises:
        ValueError: the tenant is no uuid.
    """
    until = int(time.time()) + LIFETIME if expires is None else expires
    signed = UUID(str(tenant)).bytes + until.to_bytes(4, "big")
    mac = hmac.digest(key, b"gths:" + signed, "sha256")[:22]
    return "gths:" + base64.urlsafe_b64encode(signed + mac).decode()


def main() -> None:
    """Print the user's conversations: the context and the query in one round trip."""
    import psycopg  # noqa: PLC0415  # the signer needs no driver

    connection_folder = pathlib.Path(".connection")
    key = bytes.fromhex((connection_folder / "context.key").read_text().strip())
    token = sign(key, UUID(sys.argv[1]), UUID(sys.argv[2]))
    with psycopg.connect((connection_folder / "gth_app.dsn").read_text().strip()) as connection:
        # Always as a parameter: a literal would be seen in logs and in lists of statements.
        with connection.pipeline():
            connection.execute("SELECT gth.set_signed_context(%s)", (token,))
            rows = connection.execute("SELECT id, title FROM chat_sessions").fetchall()
        for row in rows:
            print(*row)


if __name__ == "__main__":
    main()
