"""One defence less, as data."""

from __future__ import annotations

from dataclasses import dataclass

from tests.sql.support.server import OLDEST


@dataclass(frozen=True)
class Mutation:
    """What a superuser does to the schema."""

    name: str
    statements: tuple[str, ...]
    attacks: tuple[str, ...] = ()
    """Names of attacks that succeed once it is done."""
    rules: tuple[str, ...] = ()
    """Rules of gth.security_audit() that report it, and no others."""
    undo: tuple[str, ...] = ()
    """Puts right what belongs to the whole cluster."""
    since: int = OLDEST
    """The first major version of PostgreSQL that it can be done on."""
