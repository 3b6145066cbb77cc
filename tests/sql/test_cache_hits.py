"""Hits of the search caches, added in batches by the design document's statement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.sql.conftest import ROOT
from tests.sql.support.waiting import Caller, wait_until

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

TEXT = (ROOT / "docs/DESIGN_DOCUMENT.md").read_text()
[STATEMENT] = [
    block
    for block in re.findall(r"^```sql\n([^`]*);\n```$", TEXT, re.MULTILINE)
    if "hit_count = c.hit_count" in block
]


@pytest.fixture
def cached(superuser: Connection, acme: Tenant, globex: Tenant) -> Connection:
    """The superuser's connection: both tenants have searches a to c, among many."""
    for tenant in (acme, globex):
        superuser.execute(
            "INSERT INTO flight_search_cache (tenant_id, search_hash, origin_code, destination_code,"
            " departure_on, query, stale_at, expires_at)"
            " SELECT %s, hash, 'CDG', 'JFK', '2027-05-04', '{}', now(), now() + interval '1 h'"
            " FROM (SELECT repeat(c, 64) FROM unnest('{a,b,c}'::text[]) AS c"
            " UNION ALL SELECT lpad(n::text, 64, '0') FROM generate_series(1, 500) AS n) AS s (hash)",
            (tenant.id,),
        )
    superuser.execute("ANALYZE flight_search_cache")
    return superuser


def test_hits_are_added_in_a_batch(app: Connection, cached: Connection, acme: Tenant) -> None:
    """As gth_app: each entry by its own number, of this tenant alone."""
    statement = re.sub(r"(?<!:):([a-z]+)", r"%(\1)s", STATEMENT).encode()
    with app.transaction():
        acme.as_user(app)
        hits = {"hashes": ["a" * 64, "b" * 64], "hits": [3, 1]}
        assert app.execute(statement, hits).rowcount == 2
        app.execute(statement, hits)
    counted = cached.execute(
        "SELECT tenant_id, hit_count FROM flight_search_cache WHERE last_hit_at IS NOT NULL ORDER BY 2"
    )
    assert counted.fetchall() == [(acme.id, 2), (acme.id, 6)]


def test_batches_at_once_wait_for_each_other(database: Database, cached: Connection, acme: Tenant) -> None:
    """Two processes that met the same searches in another order: no deadlock, no hit lost."""

    def batch(order: str) -> Caller:
        hashes = ",".join(letter * 64 for letter in order)
        statement = STATEMENT.replace(":hashes", f"'{{{hashes}}}'").replace(":hits", "'{1,1,1}'")
        context = f"SELECT gth.set_context('{acme.id}', '{acme.user}')"
        return Caller(database, f"{context}; {statement}", "gth_app")

    batches = [batch("acb"), batch("bca")]
    with cached.transaction():
        cached.execute("SELECT FROM flight_search_cache WHERE search_hash = repeat('c', 64) FOR UPDATE")
        for caller in batches:
            caller.start()
            waits = "SELECT cardinality(pg_blocking_pids(%s)) > 0"
            wait_until(waits, cached, caller.pid)
    for caller in batches:
        caller.join()
        assert caller.error is None
    counted = cached.execute("SELECT hit_count FROM flight_search_cache WHERE last_hit_at IS NOT NULL")
    assert counted.fetchall() == [(2,)] * 3
