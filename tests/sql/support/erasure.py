"""Somebody whose name stands in every place that can hold one, and where it is still found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from psycopg import sql
from tests.sql.support.maintenance import Person, ago, month

if TYPE_CHECKING:
    from tests.sql.support.database import Connection

NEEDLE = "Zebulon"
TABLES = """
SELECT c.relnamespace::regnamespace::text, c.relname FROM pg_class AS c
WHERE c.relnamespace IN ('public'::regnamespace, 'gth'::regnamespace, 'langgraph'::regnamespace)
    AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT c.relname ~ '^(airports|airlines)$'
"""


def person_named_everywhere(superuser: Connection) -> Person:
    """Somebody deleted 31 days ago, with their name in every place that can hold one."""
    person = Person(
        superuser,
        email=f"{NEEDLE}@example.org",
        display_name=NEEDLE,
        given_name=NEEDLE,
        family_name=NEEDLE,
        phone="+33123456789",
        born_on="1990-01-01",
        preferences=f'{{"meal": "{NEEDLE}"}}',
        deleted_at=ago(days=31),
    )
    superuser.execute("UPDATE chat_sessions SET title = %s, agent_state = %s", (NEEDLE, f'{{"{NEEDLE}": 1}}'))
    person.write(ago(hours=1), 3, NEEDLE)
    person.write(month(-1), 3, NEEDLE)
    person.add(
        "oauth_accounts",
        user_id=person.id,
        provider="google",
        provider_subject=NEEDLE,
        provider_email=f"{NEEDLE}@example.org",
    )
    person.add(
        "user_consents",
        user_id=person.id,
        purpose="marketing_email",
        decision="given",
        policy_version="1",
        policy_text_sha256=b"x" * 32,
        locale="en",
        source="web",
    )
    booking = person.books(
        session_id=person.session,
        contact_name=NEEDLE,
        contact_email=f"{NEEDLE}@example.org",
        contact_phone="+33123456789",
        note=NEEDLE,
        metadata=f'{{"note": "{NEEDLE}"}}',
        total_amount_minor=12345,
        created_at=ago(days=400),
    )
    person.add(
        "booking_travellers",
        user_id=person.id,
        booking_id=booking,
        position=1,
        title=NEEDLE,
        given_name=NEEDLE,
        family_name=NEEDLE,
        born_on="1990-01-01",
    )
    person.stays(booking, ago(days=10).date(), guest_request=NEEDLE, confirmation_number=NEEDLE)
    person.add(
        "analytics_events",
        user_id=person.id,
        session_id=person.session,
        anonymous_id=NEEDLE,
        event_name="flight_search",
        properties=f'{{"q": "{NEEDLE}"}}',
    )
    superuser.execute(
        "INSERT INTO langgraph.checkpoints (tenant_id, thread_id, checkpoint_id, checkpoint, metadata)"
        " SELECT tenant_id, thread_id, '1', '{}', jsonb_build_object('name', %s::text) FROM chat_sessions",
        (NEEDLE,),
    )
    superuser.execute(
        "INSERT INTO langgraph.store (tenant_id, prefix, key, value)"
        " VALUES (%s, concat_ws('.', %s, %s), 'name', to_jsonb(%s::text))",
        (person.tenant, person.tenant, person.id, NEEDLE),
    )
    return person


def haystacks(connection: Connection, *needles: object) -> set[str]:
    """Tables with a row that holds one of these anywhere."""
    found = set()
    pattern = "|".join(str(needle) for needle in needles)
    for schema, name in connection.execute(TABLES).fetchall():
        table = sql.Identifier(schema, name)
        query = sql.SQL("SELECT FROM {} AS t WHERE t::text ~* %s LIMIT 1").format(table)
        if connection.execute(query, (pattern,)).fetchone() is not None:
            found.add(name)
    return found
