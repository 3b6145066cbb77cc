"""The roles' passwords follow the credentials at every start; PostgreSQL sees SCRAM verifiers only."""

from __future__ import annotations

import base64
import hashlib
import hmac
from pathlib import Path

import psycopg
from psycopg import sql

CREDENTIALS = Path("/run/credentials")
SUFFIX = "_password"


def reconcile_passwords(connection: psycopg.Connection[tuple[object, ...]]) -> list[str]:
    """Set what differs and return the roles that changed."""
    changed = []
    for file in sorted(CREDENTIALS.glob(f"*{SUFFIX}")):
        role, password = file.name.removesuffix(SUFFIX), file.read_text(encoding="utf-8").strip()
        if not _fits(connection, role, password):
            verifier = connection.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256")
            statement = sql.SQL("ALTER ROLE {} PASSWORD {}").format(
                sql.Identifier(role), sql.Literal(verifier.decode())
            )
            connection.execute(statement)
            changed.append(role)
    return changed


def _fits(connection: psycopg.Connection[tuple[object, ...]], role: str, password: str) -> bool:
    row = connection.execute(
        "SELECT rolpassword FROM pg_catalog.pg_authid WHERE rolname = %s", (role,)
    ).fetchone()
    return bool(row and row[0]) and verifier_fits(str(row[0]) if row else "", password)


def verifier_fits(verifier: str, password: str) -> bool:
    """True where a SCRAM-SHA-256 verifier (RFC 5803, as PostgreSQL stores it) was made from this password."""
    try:
        mechanism, salted, keys = verifier.split("$")
        iterations, salt = salted.split(":")
        stored_key = base64.b64decode(keys.split(":")[0])
        digest = hashlib.pbkdf2_hmac("sha256", password.encode(), base64.b64decode(salt), int(iterations))
    except ValueError:
        return False
    client_key = hmac.digest(digest, b"Client Key", "sha256")
    return mechanism == "SCRAM-SHA-256" and hmac.compare_digest(
        hashlib.sha256(client_key).digest(), stored_key
    )
