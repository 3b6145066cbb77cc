"""The security audit at the end of every start: says what deviates, and lets the stack start all the same.

A deviation is most often an object of the operator's own (a view, a role, a grant) that security.sql must
not touch. Refusing to start would make it an outage; a line here shows it, and gth_security_deviations does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import psycopg

QUERY = "SELECT object, rule, remedy FROM gth.security_audit()"


def audit_lines(connection: psycopg.Connection[tuple[object, ...]]) -> list[str]:
    """One line for the verdict, then one for each deviation: object, rule, remedy."""
    rows = connection.execute(QUERY).fetchall()
    if not rows:
        return ["security audit: no deviation"]
    return [f"security audit: {len(rows)} deviations"] + [
        f"security audit: {name} ({rule}): {remedy}" for name, rule, remedy in rows
    ]
