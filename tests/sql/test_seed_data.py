"""The development data looks real: its parts agree with each other and with the world."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.sql.support.maintenance import none, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

TENANTS = {
    "azur-voyages": "01970000-0000-7000-8000-000000000001",
    "harbour-travel": "01970000-0000-7000-8000-000000000002",
}


def test_amounts(seed: Connection) -> None:
    """As many rows as the documentation says."""
    counts = {
        table: scalar(seed, f"SELECT count(*) FROM {table}")
        for table in ("tenants", "users", "chat_sessions", "bookings", "analytics_events")
    }
    assert counts == {
        "tenants": 2,
        "users": 50,
        "chat_sessions": 200,
        "bookings": 150,
        "analytics_events": 20_000,
    }
    assert 2_500 <= scalar(seed, "SELECT count(*) FROM chat_messages") <= 3_500
    # the rollup has them all
    assert scalar(seed, "SELECT sum(events) FROM analytics_events_hourly") == 20_000


def test_tenants_are_marked_and_have_fixed_identifiers(seed: Connection) -> None:
    """Examples may name them, and nobody takes them for real."""
    rows = seed.execute("SELECT slug, id::text FROM tenants WHERE is_demo").fetchall()
    assert dict(rows) == TENANTS


@pytest.mark.parametrize("parent", ["chat_messages", "analytics_events"])
def test_four_months_in_their_partitions(seed: Connection, parent: str) -> None:
    """No row in the default partition, none in the future, every month of the last four has some."""
    assert scalar(seed, f"SELECT count(*) FROM {parent}_default") == 0
    assert scalar(seed, f"SELECT max(created_at) < now() FROM {parent}")
    assert scalar(seed, f"SELECT count(DISTINCT date_trunc('month', created_at, 'UTC')) FROM {parent}") in (
        4,
        5,
    )
    assert scalar(seed, f"SELECT now() - min(created_at) BETWEEN '110 days' AND '121 days' FROM {parent}")


def test_past_partitions_are_protected(seed: Connection) -> None:
    """The months made for the past have forced row security, their owner and no grants, like all others."""
    none(
        seed,
        "SELECT oid::regclass FROM pg_class WHERE relispartition AND relkind = 'r'"
        " AND NOT (relrowsecurity AND relforcerowsecurity AND relowner = 'gth_owner'::regrole"
        " AND NOT EXISTS (SELECT FROM aclexplode(relacl) WHERE grantee <> relowner))",
    )


def test_nobody_real_is_in_it(seed: Connection) -> None:
    """Addresses are in domains that RFC 2606 keeps for examples."""
    none(seed, r"SELECT email FROM users WHERE email !~ '^[a-z.-]+\d+@example\.(com|net|org)$'")
    none(seed, "SELECT b.id FROM bookings b JOIN users u ON u.id = b.user_id WHERE contact_email <> u.email")


def test_nothing_happens_before_its_cause(seed: Connection) -> None:
    """People act after they signed up, cancel after they booked and before they travel."""
    none(
        seed,
        "SELECT s.id FROM chat_sessions s JOIN users u ON u.id = s.user_id"
        " WHERE s.created_at < u.created_at"
        " UNION ALL SELECT b.id FROM bookings b JOIN users u ON u.id = b.user_id"
        " WHERE b.created_at < u.created_at"
        " UNION ALL SELECT e.id FROM analytics_events e JOIN users u ON u.id = e.user_id"
        " WHERE e.created_at < u.created_at - interval '1 hour'"
        " UNION ALL SELECT id FROM bookings WHERE cancelled_at <= booked_at OR cancelled_at > now()"
        " UNION ALL SELECT id FROM users"
        " WHERE last_seen_at IS NULL OR last_seen_at < created_at - interval '1 hour'",
    )


def test_conversations_are_whole(seed: Connection) -> None:
    """Every call of a tool is answered once, no placeholder is left, times only go forward."""
    none(
        seed,
        "SELECT session_id, tool_call_id FROM chat_messages WHERE tool_call_id IS NOT NULL"
        " GROUP BY 1, 2 HAVING array_agg(role ORDER BY created_at) <> '{assistant,tool}'",
    )
    none(seed, r"SELECT content FROM chat_messages WHERE content ~ '\{[a-z_]+\}' OR content = ''")
    none(
        seed,
        "SELECT session_id FROM chat_messages GROUP BY session_id"
        " HAVING count(*) <> count(DISTINCT created_at)",
    )
    none(
        seed,
        "SELECT s.id FROM chat_sessions s JOIN chat_messages m ON m.session_id = s.id"
        " GROUP BY s.tenant_id, s.id"
        " HAVING min(m.created_at) <> s.first_message_at"
        " OR max(m.created_at) <> s.last_message_at",
    )


def test_models_are_measured(seed: Connection) -> None:
    """Answers have a model, tokens and a latency; what people write has none."""
    none(
        seed,
        "SELECT id FROM chat_messages WHERE (role = 'assistant') <> (num_nulls(model_name, input_tokens,"
        " output_tokens) = 0) OR (role = 'user') <> (latency_ms IS NULL)",
    )


def test_a_booking_is_the_one_the_assistant_confirmed(seed: Connection) -> None:
    """The reference told in the conversation leads to that person's booking."""
    told = (
        "SELECT m.session_id, m.content::jsonb ->> 'reference' AS reference FROM chat_messages m"
        " WHERE m.role = 'tool' AND m.tool_name = 'create_booking'"
    )
    assert scalar(seed, f"SELECT count(*) FROM ({told}) AS t") > 50
    none(
        seed,
        f"SELECT t.reference FROM ({told}) AS t LEFT JOIN bookings b USING (session_id, reference)"
        " WHERE b.id IS NULL",
    )


def test_totals_add_up(seed: Connection) -> None:
    """A booking costs what its items cost, in its own currency; those in use have 0, 2 or 3 decimals."""
    none(
        seed,
        "SELECT b.id FROM bookings b LEFT JOIN booking_items i ON i.booking_id = b.id"
        " GROUP BY b.tenant_id, b.id HAVING b.total_amount_minor IS DISTINCT FROM sum(i.amount_minor)"
        " OR bool_or(i.currency_code <> b.currency_code)",
    )
    digits = seed.execute(
        "SELECT DISTINCT minor_unit_digits FROM bookings"
        " JOIN currencies c ON c.code = currency_code ORDER BY 1"
    ).fetchall()
    assert digits == [(0,), (2,), (3,)]


def test_prices_are_plausible(seed: Connection) -> None:
    """A flight costs between 25 and 15,000 euros a head, whatever the currency it is paid in."""
    none(
        seed,
        """
        SELECT b.currency_code, i.amount_minor
        FROM booking_items AS i
        JOIN bookings AS b ON b.id = i.booking_id
        JOIN currencies AS c ON c.code = b.currency_code
        JOIN (VALUES ('EUR', 1), ('CHF', 0.94), ('USD', 1.16), ('GBP', 0.87), ('CAD', 1.62), ('JPY', 176),
            ('AUD', 1.78), ('KWD', 0.356)) AS r (code, per_euro) ON r.code = c.code
        WHERE i.kind = 'flight' AND i.amount_minor / 10.0 ^ c.minor_unit_digits / r.per_euro
            / (SELECT count(*) FROM booking_travellers AS t WHERE t.booking_id = b.id)
            NOT BETWEEN 25 AND 15000
        """,
    )


def test_travellers_of_a_booking_have_names_of_their_own(seed: Connection) -> None:
    """A family shares its name; no airline takes two tickets for one full name."""
    assert scalar(seed, "SELECT max(position) FROM booking_travellers") == 5
    none(
        seed,
        "SELECT booking_id FROM booking_travellers GROUP BY tenant_id, booking_id"
        " HAVING count(*) > count(DISTINCT (given_name, family_name))",
    )


def test_what_is_completed_is_over(seed: Connection) -> None:
    """Nobody of a completed booking is still in the air or in the hotel; only what was flown is used."""
    none(
        seed,
        "SELECT b.id FROM bookings b JOIN booking_items i ON i.booking_id = b.id"
        " LEFT JOIN flight_bookings f ON f.booking_item_id = i.id"
        " LEFT JOIN flight_slices s ON s.flight_booking_id = f.id"
        " LEFT JOIN flight_segments g ON g.flight_slice_id = s.id"
        " LEFT JOIN hotel_bookings h ON h.booking_item_id = i.id"
        " WHERE b.status = 'completed' AND (g.arrival_at > date_trunc('day', now(), 'UTC')"
        " OR h.check_out_on > (now() AT TIME ZONE 'UTC')::date)",
    )
    none(
        seed,
        "SELECT t.id FROM flight_tickets t JOIN flight_bookings f ON f.id = t.flight_booking_id"
        " JOIN booking_items i ON i.id = f.booking_item_id JOIN bookings b ON b.id = i.booking_id"
        " WHERE (t.status = 'used') <> (b.status = 'completed')",
    )


def test_no_ticket_is_voided_late(seed: Connection) -> None:
    """Airlines void until the end of the day of issue; what is cancelled later is refunded, or lapses."""
    none(
        seed,
        "SELECT id FROM flight_tickets WHERE status = 'void' AND updated_at - issued_at > interval '1 day'",
    )


def test_every_booking_has_its_funnel(seed: Connection) -> None:
    """Confirmed exactly once, after a search, a choice and a checkout of the same visit."""
    none(
        seed,
        """
        SELECT b.id
        FROM bookings AS b
        LEFT JOIN analytics_events AS e
            ON e.tenant_id = b.tenant_id
                AND e.event_name = 'booking_confirm'
                AND e.properties ->> 'booking_id' = b.id::text
        GROUP BY b.tenant_id, b.id
        HAVING count(e.id) <> CASE WHEN b.booked_at IS NULL THEN 0 ELSE 1 END
        """,
    )
    none(
        seed,
        """
        SELECT properties ->> 'visit_id'
        FROM analytics_events
        WHERE event_name <> 'booking_cancel'
        GROUP BY 1
        HAVING bool_or(event_name = 'booking_confirm') AND (
            min(created_at) FILTER (WHERE event_name IN ('flight_search', 'hotel_search'))
                < min(created_at) FILTER (WHERE event_name = 'offer_select')
            AND min(created_at) FILTER (WHERE event_name = 'offer_select')
                < min(created_at) FILTER (WHERE event_name = 'checkout_start')
            AND min(created_at) FILTER (WHERE event_name = 'checkout_start')
                < min(created_at) FILTER (WHERE event_name = 'booking_confirm')
        ) IS NOT TRUE
        """,
    )


def test_most_visits_sell_nothing(seed: Connection) -> None:
    """Each step of the funnel loses people, and a few in a hundred searches are booked."""
    steps = seed.execute(
        "SELECT count(DISTINCT properties ->> 'visit_id') FILTER (WHERE event_name = name)"
        " FROM analytics_events,"
        " unnest(ARRAY['page_view', 'flight_search', 'offer_select', 'checkout_start', 'booking_confirm'])"
        " WITH ORDINALITY AS n (name, position) GROUP BY position ORDER BY position"
    ).fetchall()
    visits = [count for (count,) in steps]
    assert visits == sorted(visits, reverse=True)
    assert 0.01 < visits[-1] / visits[1] < 0.1


def test_caches_have_every_kind_of_entry(seed: Connection) -> None:
    """Fresh, stale, expired and negative ones; what is live stays so for a day at least."""
    rows = seed.execute(
        "SELECT cache, live - stale, stale, expired, negative, hits FROM cache_performance"
    ).fetchall()
    assert len(rows) == 2
    for cache, *counts in rows:
        assert min(counts) > 0, cache
    none(
        seed,
        "SELECT id FROM flight_search_cache WHERE expires_at BETWEEN now() AND now() + interval '20 hours'"
        " UNION ALL SELECT id FROM hotel_search_cache"
        " WHERE expires_at BETWEEN now() AND now() + interval '20 hours'",
    )


def test_a_cached_search_is_found_by_its_hash(seeded: Database) -> None:
    """The hash is SHA-256 of the normalised query, and the lookup answers for fresh and for empty entries."""
    tenant = TENANTS["azur-voyages"]
    with seeded.connect("gth_app", autocommit=False) as connection:
        found = cache_answers(connection, tenant)
    assert found == {"HIT", "STALE", "NEGATIVE"}


def cache_answers(connection: Connection, tenant: str) -> set[str]:
    """Look every live flight search up; the answers that there were."""
    connection.execute("SELECT gth.set_tenant_scope(%s)", (tenant,))
    entries = connection.execute(
        "SELECT search_hash, encode(sha256(convert_to(query::text, 'UTF8')), 'hex'), result_count,"
        " stale_at > now() FROM flight_search_cache WHERE expires_at > now()"
    ).fetchall()
    found = set()
    for search_hash, computed, results, is_fresh in entries:
        assert search_hash == computed
        answer = connection.execute(
            "SELECT status FROM gth.cached_flight_search(%s, %s)", (tenant, search_hash)
        ).fetchone()
        expected = "STALE" if not is_fresh else "NEGATIVE" if results == 0 else "HIT"
        assert answer == (expected,)
        found.add(expected)
    return found


def test_consents_are_given_and_withdrawn(seed: Connection) -> None:
    """Everybody accepted the terms at sign-up; some took the newsletter back, later."""
    none(
        seed,
        "SELECT id FROM users EXCEPT SELECT user_id FROM user_consents WHERE purpose = 'terms_of_service'",
    )
    withdrawn = scalar(seed, "SELECT count(*) FROM user_consents WHERE decision = 'withdrawn'")
    assert 0 < withdrawn < 25
    assert scalar(seed, "SELECT count(*) FROM user_consent_status WHERE NOT is_given") == withdrawn


def test_every_status_occurs(seed: Connection) -> None:
    """Bookings in every state that a booking can be left in, one of them at least."""
    statuses: dict[str, int] = dict(
        seed.execute("SELECT status, count(*) FROM bookings GROUP BY status").fetchall()
    )
    assert {"confirmed", "completed", "cancelled", "failed"} <= set(statuses)
    assert statuses["cancelled"] < 40
