"""At least one row of a user in every tenant table: a test of isolation proves nothing about an empty one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Tenant

STATEMENTS = (
    """
    INSERT INTO oauth_accounts (tenant_id, user_id, provider, provider_subject)
    VALUES (%(tenant)s, %(user)s, 'google', %(user)s::text)
    """,
    """
    INSERT INTO user_consents (
        tenant_id, user_id, purpose, decision, policy_version, policy_text_sha256, locale, source
    ) VALUES (%(tenant)s, %(user)s, 'marketing_email', 'given', '1', sha256('text'), 'en', 'web')
    """,
    """
    INSERT INTO bookings (tenant_id, user_id, session_id, currency_code, status, booked_at)
    VALUES (%(tenant)s, %(user)s, %(session)s, 'EUR', 'confirmed', now())
    """,
    """
    INSERT INTO booking_items (tenant_id, booking_id, position, kind, provider, currency_code, amount_minor)
    SELECT b.tenant_id, b.id, k.position, k.kind, 'duffel', 'EUR', 12345
    FROM bookings AS b, (VALUES (1, 'flight'), (2, 'hotel')) AS k (position, kind)
    WHERE b.tenant_id = %(tenant)s AND b.user_id = %(user)s
    """,
    """
    INSERT INTO booking_travellers (tenant_id, booking_id, position, given_name, family_name)
    SELECT tenant_id, id, 1, 'Ann', 'Lee' FROM bookings WHERE tenant_id = %(tenant)s AND user_id = %(user)s
    """,
    """
    INSERT INTO flight_bookings (tenant_id, booking_item_id, record_locator)
    SELECT tenant_id, id, 'ABC123' FROM booking_items
    WHERE tenant_id = %(tenant)s AND user_id = %(user)s AND kind = 'flight'
    """,
    """
    INSERT INTO flight_slices (tenant_id, flight_booking_id, position, origin_airport, destination_airport)
    SELECT tenant_id, id, 1, 'CDG', 'JFK' FROM flight_bookings
    WHERE tenant_id = %(tenant)s AND user_id = %(user)s
    """,
    """
    INSERT INTO flight_segments (
        tenant_id, flight_slice_id, position, marketing_carrier, marketing_flight_number, operating_carrier,
        origin_airport, destination_airport, cabin,
        departure_local, departure_time_zone, arrival_local, arrival_time_zone
    )
    SELECT tenant_id, id, 1, 'AF', '6', 'AF', 'CDG', 'JFK', 'economy',
        '2027-05-04 10:30', 'Europe/Paris', '2027-05-04 12:45', 'America/New_York'
    FROM flight_slices WHERE tenant_id = %(tenant)s AND user_id = %(user)s
    """,
    """
    INSERT INTO flight_tickets (tenant_id, flight_booking_id, traveller_id, ticket_number)
    SELECT f.tenant_id, f.id, t.id, lpad((abs(hashtext(f.id::text)))::text, 13, '0')
    FROM flight_bookings AS f
    INNER JOIN booking_travellers AS t ON t.tenant_id = f.tenant_id AND t.user_id = f.user_id
    WHERE f.tenant_id = %(tenant)s AND f.user_id = %(user)s
    """,
    """
    INSERT INTO hotel_bookings (
        tenant_id, booking_item_id, provider_hotel_id, hotel_name, city, country_code, time_zone,
        check_in_on, check_out_on
    )
    SELECT tenant_id, id, 'H1', 'Hotel', 'New York', 'US', 'America/New_York', '2027-05-04', '2027-05-08'
    FROM booking_items WHERE tenant_id = %(tenant)s AND user_id = %(user)s AND kind = 'hotel'
    """,
    """
    INSERT INTO analytics_events (tenant_id, user_id, event_name) VALUES (%(tenant)s, %(user)s, 'page_view')
    """,
    """
    INSERT INTO analytics_events_hourly (
        tenant_id, hour, event_name, source, events, users, timed_events, duration_ms_sum, recorded_until
    ) VALUES (%(tenant)s, date_trunc('hour', now(), 'UTC'), 'page_view', 'web', 2, 2, 0, 0, now())
    ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO flight_search_cache (
        tenant_id, search_hash, origin_code, destination_code, departure_on, query, results, result_count,
        stale_at, expires_at
    ) VALUES (
        %(tenant)s, encode(sha256(%(user)s::text::bytea), 'hex'), 'CDG', 'JFK', '2027-05-04', '{}', '[1]', 1,
        now() + interval '1 hour', now() + interval '2 hours'
    )
    """,
    """
    INSERT INTO hotel_search_cache (
        tenant_id, search_hash, city, country_code, check_in_on, check_out_on, query, results, result_count,
        stale_at, expires_at
    ) VALUES (
        %(tenant)s, encode(sha256(%(user)s::text::bytea), 'hex'), 'New York', 'US',
        '2027-05-04', '2027-05-08', '{}', '[1]', 1, now() + interval '1 hour', now() + interval '2 hours'
    )
    """,
    """
    INSERT INTO langgraph.checkpoints (tenant_id, thread_id, checkpoint_id, checkpoint)
    SELECT tenant_id, thread_id, '1', '{"v": 4, "channel_versions": {"messages": "1"}}' FROM chat_sessions
    WHERE tenant_id = %(tenant)s AND user_id = %(user)s
    """,
    """
    INSERT INTO langgraph.checkpoint_blobs (tenant_id, thread_id, channel, version, type, blob)
    SELECT tenant_id, thread_id, 'messages', '1', 'msgpack', 'x' FROM chat_sessions
    WHERE tenant_id = %(tenant)s AND user_id = %(user)s
    """,
    """
    INSERT INTO langgraph.checkpoint_writes (
        tenant_id, thread_id, checkpoint_id, task_id, idx, channel, blob
    )
    SELECT tenant_id, thread_id, '1', 't', 0, 'messages', 'x' FROM chat_sessions
    WHERE tenant_id = %(tenant)s AND user_id = %(user)s
    """,
    """
    INSERT INTO langgraph.store (tenant_id, prefix, key, value)
    VALUES (%(tenant)s, %(tenant)s::text || '.' || %(user)s::text, 'seat', '{"seat": "window"}')
    """,
)


def fill_every_table(superuser: Connection, tenant: Tenant) -> None:
    """Rows of both users of that tenant, in the tables that add_tenant() leaves empty."""
    for user, session in ((tenant.user, tenant.session), (tenant.other_user, tenant.other_session)):
        for statement in STATEMENTS:
            superuser.execute(statement, {"tenant": tenant.id, "user": user, "session": session})
