"""The example of the documentation runs, and its tenants stay apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examples.langgraph_agent import main
from tests.sql.support.langgraph import conninfo

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

RESULT = """
SELECT t.tenant_id, t.message_count, t.pending_write_count, b.total_amount_minor, f.fill_count, s.key
FROM conversation_threads AS t
INNER JOIN bookings AS b ON b.tenant_id = t.tenant_id AND b.session_id = t.session_id
INNER JOIN flight_search_cache AS f ON f.tenant_id = t.tenant_id
INNER JOIN langgraph.store AS s
    ON s.tenant_id = t.tenant_id AND s.prefix = concat_ws('.', t.tenant_id, t.user_id, 'journeys')
WHERE t.checkpoint_count = 7
"""


def test_two_tenants_book_at_once(
    database: Database, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """Each has a conversation, a booking, a cached search and a memory; a second run hits the cache."""
    answers = main(conninfo(database), [acme.id, globex.id])
    assert all(answer.startswith("Booked: ") for answer in answers)
    assert len(set(answers)) == 2
    wanted = [(tenant, 2, 0, 14900, 1, "last") for tenant in sorted((acme.id, globex.id))]
    assert sorted(superuser.execute(RESULT).fetchall()) == wanted
    main(conninfo(database), [acme.id])
    assert superuser.execute("SELECT sum(fill_count) FROM flight_search_cache").fetchone() == (2,)
