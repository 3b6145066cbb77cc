"""The roles' passwords follow the credentials at every start; PostgreSQL sees SCRAM verifiers only."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import socket
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from gth_migrate.errors import MigrateError

CREDENTIALS = Path("/run/credentials")
SUFFIX = "_password"
MADE_HERE = "made_here"
# What PostgreSQL takes by default and RFC 7677 asks for: right for a password that somebody chose, and
# taken by every driver.
STRETCHED = 4096
# Rounds are each client's time at each connection. For 256 random bits one will do, and this role
# connects often.
ROUNDS_OF_MADE_ONES = {"gth_app": 1}
# As security/passwords.sql has it: a slow statement is logged, and one that waits for the standby is slow.
OUT_OF_THE_LOG = (
    "SET LOCAL log_statement = 'none'; SET LOCAL log_min_duration_statement = -1;"
    " SET LOCAL log_min_error_statement = 'panic'; SET LOCAL pg_stat_statements.track_utility = off"
)
# Whose sessions come through PgBouncer, in either of its databases.
POOLED = ("gth_app", "gth_readonly", "gth_admin")
POOLER = {
    "host": "pgbouncer",
    "port": "6432",
    "sslmode": "verify-full",
    "sslrootcert": str(CREDENTIALS / "ca.crt"),
    "target_session_attrs": "any",
    "connect_timeout": "3",
    "options": "",  # PgBouncer refuses those of migrate's own sessions
}
# More is a client's time, and drivers refuse it.
MOST_ROUNDS = 100_000


def reconcile_passwords(connection: psycopg.Connection[tuple[object, ...]]) -> list[str]:
    """Set what differs and return the roles that changed."""
    changed = []
    made_here = _made_here(CREDENTIALS / MADE_HERE)
    for file in sorted(CREDENTIALS.glob(f"*{SUFFIX}")):
        role, password = file.name.removesuffix(SUFFIX), file.read_text(encoding="utf-8").strip()
        rounds = rounds_of_made_one(role) if file.name in made_here else STRETCHED
        if not _fits(connection, role, password, rounds):
            # libpq makes the verifier, with the rounds that this session reports.
            connection.execute("SELECT set_config('scram_iterations', %s, false)", (str(rounds),))
            verifier = connection.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256")
            statement = sql.SQL("ALTER ROLE {} PASSWORD {}").format(
                sql.Identifier(role), sql.Literal(verifier.decode())
            )
            with connection.transaction():
                connection.execute(OUT_OF_THE_LOG)
                connection.execute(statement)
            if role in POOLED:
                _log_in_to_pooler(role, password)
            changed.append(role)
    return changed


def _log_in_to_pooler(role: str, password: str) -> None:
    """Sessions stay open: PgBouncer opens servers for all of a role's with the keys of its latest login."""
    try:
        socket.gethostbyname(POOLER["host"])
    except OSError:
        return  # it does not run: there are no sessions
    for database in (os.environ["PGDATABASE"], f"{os.environ['PGDATABASE']}_ro"):
        target = make_conninfo(dbname=database, user=role, password=password, **POOLER)
        try:
            psycopg.connect(target).close()
        except psycopg.OperationalError as error:
            print(f"migrate: sessions of {role} that are open may end: {str(error).strip()}", flush=True)


def _made_here(file: Path) -> list[str]:
    """None where an older `credentials` wrote no such file: then all may have been chosen."""
    return file.read_text(encoding="utf-8").split() if file.exists() else []


def rounds_of_made_one(role: str) -> int:
    """SCRAM's rounds for a role whose password is 256 random bits, to which they add nothing."""
    text = os.environ.get("GTH_SCRAM_ITERATIONS") or str(ROUNDS_OF_MADE_ONES.get(role, STRETCHED))
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MOST_ROUNDS):
        raise MigrateError(f"GTH_SCRAM_ITERATIONS={text!r}: write a whole number from 1 to {MOST_ROUNDS}")
    return int(text)


def _fits(connection: psycopg.Connection[tuple[object, ...]], role: str, password: str, rounds: int) -> bool:
    row = connection.execute(
        "SELECT rolpassword FROM pg_catalog.pg_authid WHERE rolname = %s", (role,)
    ).fetchone()
    return bool(row and row[0]) and verifier_fits(str(row[0]) if row else "", password, rounds)


def verifier_fits(verifier: str, password: str, rounds: int) -> bool:
    """True where a SCRAM-SHA-256 verifier was made from this password in these rounds.

    Its form is that of RFC 5803, as PostgreSQL stores it.
    """
    try:
        mechanism, salted, keys = verifier.split("$")
        iterations, salt = salted.split(":")
        stored_key = base64.b64decode(keys.split(":")[0])
        if int(iterations) != rounds:
            return False
        digest = hashlib.pbkdf2_hmac("sha256", password.encode(), base64.b64decode(salt), rounds)
    except ValueError:
        return False
    client_key = hmac.digest(digest, b"Client Key", "sha256")
    return mechanism == "SCRAM-SHA-256" and hmac.compare_digest(
        hashlib.sha256(client_key).digest(), stored_key
    )
