"""Signs contexts with the shipped example, for tests of databases that take nothing else."""

from __future__ import annotations

import hmac
import importlib.util
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from uuid import UUID

    from tests.sql.support.database import Connection, Database, Tenant

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
KEY = "ab" * 32
NEXT_KEY = "cd" * 32
THIRD_KEY = "ef" * 32
VISIBLE = "SELECT id FROM users ORDER BY id"
SECURITY = EXAMPLES.parent / "postgres/sql/security.sql"


def example() -> Any:
    """The module examples/signed_context.py."""
    spec = importlib.util.spec_from_file_location("signed_context", EXAMPLES / "signed_context.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def token(tenant: UUID, user: UUID | None = None, *, key: str = KEY, lifetime: int = 60) -> str:
    """A signed context; without a user, of the whole tenant. The lifetime in seconds may be negative."""
    return str(example().sign(bytes.fromhex(key), tenant, user, expires=int(time.time()) + lifetime))


def sign(text: str) -> str:
    """Any text with its good signature, as a signer makes it that looks at nothing."""
    return f"{text}.{hmac.digest(bytes.fromhex(KEY), text.encode(), 'sha256').hex()}"


def carrier(tenant: UUID, *, key: str = KEY, lifetime: int = 60) -> str:
    """A signed application_name. The lifetime in seconds may be negative."""
    return str(example().carrier(bytes.fromhex(key), tenant, expires=int(time.time()) + lifetime))


def enter(connection: Connection, text: str) -> None:
    """Take a signed context on, for this transaction."""
    connection.execute("SELECT gth.set_signed_context(%s)", (text,))


def load(database: Database, **variables: str) -> None:
    """Load security.sql with these variables."""
    given = [part for name, value in variables.items() for part in ("-v", f"{name}={value}")]
    database.psql("-q", *given, "-f", str(SECURITY))


def users(connection: Connection) -> list[UUID]:
    """Whose rows are visible."""
    return [row[0] for row in connection.execute(VISIBLE)]


def whole(tenant: Tenant) -> list[UUID]:
    """Both users of a tenant."""
    return sorted([tenant.user, tenant.other_user])
