"""The example of the documentation runs, and its tenants stay apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from examples import langgraph_agent
from examples.langgraph_agent import Trip, main, tools_for
from tests.sql.support.langgraph import conninfo

if TYPE_CHECKING:
    import pytest
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


def test_a_fill_takes_the_place_of_what_was_there(
    app: Connection, superuser: Connection, acme: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of results in another shape, and of no results: what a reader gets is of the version it asked for."""
    search = tools_for(Trip(app, acme.id, acme.user, acme.session))[0]

    def found(*offers: dict[str, Any]) -> dict[str, Any]:
        """What the tool answers while the provider has these."""
        monkeypatch.setattr(langgraph_agent, "ask_the_provider", lambda *_: list(offers))
        answer: dict[str, Any] = json.loads(
            search.invoke({"origin": "BER", "destination": "LIS", "day": "2027-05-04"})
        )
        return answer

    assert found() == {"cache": "MISS", "flights": []}
    assert found({"price_minor": 1}) == {"cache": "NEGATIVE", "flights": []}
    superuser.execute("UPDATE flight_search_cache SET schema_version = 2")
    assert found({"price_minor": 1}) == {"cache": "MISS", "flights": [{"price_minor": 1}]}
    assert found() == {"cache": "HIT", "flights": [{"price_minor": 1}]}
