"""analytics_queries.sql: figures worked out by hand, from a handful of rows each."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import psycopg
import pytest
from psycopg.types.json import Jsonb
from tests.sql.support.maintenance import Person, month
from tests.sql.support.rollups import REFRESH
from tests.sql.test_analytics_queries import BY_NAME

if TYPE_CHECKING:
    from uuid import UUID

    from tests.sql.support.database import Connection, Database

Figures = list[tuple[Any, ...]]


def day(month: int, number: int, hour: int = 12) -> dt.datetime:
    """A moment of the year that these tests are about, UTC."""
    return dt.datetime(2025, month, number, hour, tzinfo=dt.UTC)


SINCE, UNTIL = day(1, 1, 0), day(4, 1, 0)


@pytest.fixture
def person(superuser: Connection) -> Person:
    """Somebody who signed up in January, in an otherwise empty database."""
    return Person(superuser, created_at=day(1, 5), country_code="FR")


def figures(connection: Connection, name: str, *columns: str) -> Figures:
    """Some columns of what a query answers about the first quarter; numbers as floats."""
    with connection.cursor(row_factory=psycopg.rows.dict_row) as cursor:
        answer = cursor.execute(BY_NAME[name].text(SINCE, UNTIL)).fetchall()
    return [tuple(_plain(row[column]) for column in columns) for row in answer]


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, str | dt.date) else float(str(value))


def visit(
    person: Person,
    visit_id: str | None,
    *events: str,
    at: dt.datetime | None = None,
    source: str = "web",
    **more: Any,
) -> None:
    """Events a minute apart, of one visit or of none."""
    properties = {"visit_id": visit_id, **more} if visit_id else more
    for minute, event in enumerate(events):
        person.add(
            "analytics_events",
            user_id=person.id,
            event_name=event,
            source=source,
            created_at=(at or day(1, 10)) + dt.timedelta(minutes=minute),
            properties=Jsonb(properties),
        )


def item(person: Person, booking: UUID, kind: str, position: int) -> UUID:
    """A confirmed item of a booking."""
    return person.add(
        "booking_items", booking_id=booking, kind=kind, position=position, status="confirmed",
        provider="test", currency_code="EUR", amount_minor=10_000,
    )  # fmt: skip


def flies(person: Person, booking: UUID, leaves: str = "2025-02-01 10:00", position: int = 1) -> None:
    """A flight from Tokyo to Paris, by the clock there."""
    of_item = item(person, booking, "flight", position)
    order = person.add("flight_bookings", booking_item_id=of_item)
    first = {"position": 1, "origin_airport": "HND", "destination_airport": "CDG"}
    slice_ = person.add("flight_slices", flight_booking_id=order, **first)
    leaves_at = dt.datetime.fromisoformat(leaves)
    person.add(
        "flight_segments", flight_slice_id=slice_, marketing_carrier="AF", marketing_flight_number="273",
        operating_carrier="AF", cabin="economy", departure_local=leaves_at, departure_time_zone="Asia/Tokyo",
        arrival_local=leaves_at + dt.timedelta(hours=6), arrival_time_zone="Europe/Paris", **first,
    )  # fmt: skip


def stays(person: Person, booking: UUID) -> None:
    """Two nights in Paris."""
    person.add(
        "hotel_bookings", booking_item_id=item(person, booking, "hotel", 3), provider_hotel_id="h",
        hotel_name="H", city="Paris", country_code="FR", time_zone="Europe/Paris",
        check_in_on="2025-02-02", check_out_on="2025-02-04",
    )  # fmt: skip


def books(person: Person, **columns: object) -> UUID:
    """A booking of 10 January."""
    return person.books(**{"booked_at": day(1, 10), "total_amount_minor": 10_000, **columns})


@pytest.mark.parametrize(
    ("name", "columns", "answer"),
    [
        ("search_to_book_funnel", "searched booked search_to_book", [(1, 1, 1)]),
        ("funnel_by_month", "searched booked search_to_book", [(1, 1, 1)]),
        ("top_routes", "origin destination searches", [("HND", "CDG", 1)]),
        ("search_latency_by_cache", "cache searches share", [("hit", 1, 1)]),
        ("payment_failures", "reason failures amount_minor", [("timeout", 1, 500)]),
    ],
)
def test_events_of_erased_people_are_not_one_visit(
    superuser: Connection, person: Person, name: str, columns: str, answer: Figures
) -> None:
    """An erasure leaves events without properties; no query takes them for a visit or a route."""
    erased = [Person(superuser, person.tenant) for _ in range(3)]
    search: dict[str, Any] = {"origin": "HND", "destination": "CDG", "cache": "hit"}
    failure: dict[str, Any] = {"reason": "timeout", "amount_minor": 500, "currency_code": "EUR"}
    for somebody in (person, *erased):
        visit(somebody, f"books {somebody.id}", "flight_search", "booking_confirm", **search)
        visit(somebody, f"fails {somebody.id}", "payment_fail", **failure)
    for somebody in erased:
        superuser.execute("SELECT gth.erase_users(ARRAY[%s], ARRAY[%s])", (somebody.tenant, somebody.id))
    visit(person, None, "flight_search", "payment_fail", "booking_confirm")
    assert figures(superuser, name, *columns.split()) == answer


def test_a_visit_has_the_channel_it_began_on(superuser: Connection, person: Person) -> None:
    """A booking that the back end confirms is one of the channel that led to it."""
    visit(person, "v1", "flight_search", "checkout_start", source="mobile")
    visit(person, "v1", "booking_confirm", source="backend", at=day(1, 11))
    assert figures(superuser, "search_to_book_funnel", "channel", "searched", "booked") == [("mobile", 1, 1)]


def test_a_change_is_one_to_the_month_before(superuser: Connection, person: Person) -> None:
    """Between months with a month without visits there is none."""
    for number, at in enumerate((day(1, 10), day(3, 10))):
        visit(person, f"v{number}", "flight_search", at=at)
    query = ("funnel_by_month", "month", "change")
    january, february, march = (dt.date(2025, month, 1) for month in (1, 2, 3))
    assert figures(superuser, *query) == [(january, None), (march, None)]
    visit(person, "v3", "flight_search", "booking_confirm", at=day(2, 10))
    assert figures(superuser, *query) == [(january, None), (february, 1), (march, -1)]


def test_cohorts_leave_out_the_erased_and_no_month(superuser: Connection, person: Person) -> None:
    """A month in which nobody came back is a zero; who was erased had not stayed away."""
    Person(superuser, person.tenant, created_at=day(1, 6))
    erased = Person(superuser, person.tenant, created_at=day(1, 7))
    for somebody in (person, erased):
        for at in (day(1, 10), day(3, 10)):
            visit(somebody, "v", "page_view", at=at)
    superuser.execute("SELECT gth.erase_users(ARRAY[%s], ARRAY[%s])", (erased.tenant, erased.id))
    answer = figures(superuser, "retention_cohorts", "users", "months_later", "active_users", "retention")
    assert answer == [(2, 0, 1, 0.5), (2, 1, 0, 0), (2, 2, 1, 0.5)]


def test_a_month_to_come_is_no_zero(superuser: Connection) -> None:
    """A period that ends in the future has no retention for it."""
    person = Person(superuser)
    now = dt.datetime.now(dt.UTC)
    visit(person, "v", "page_view", at=now)
    query = BY_NAME["retention_cohorts"].text(now - dt.timedelta(minutes=5), now + dt.timedelta(days=400))
    assert len(superuser.execute(query.encode()).fetchall()) == 1


def test_new_users_names_the_erased(superuser: Connection, person: Person) -> None:
    """They stay counted as sign-ups, and are told from those who said no country."""
    erased, _ = (Person(superuser, person.tenant, created_at=day(1, 6)) for _ in range(2))
    for somebody in (person, erased):
        books(somebody)
        books(somebody)
    superuser.execute("SELECT gth.erase_users(ARRAY[%s], ARRAY[%s])", (erased.tenant, erased.id))
    answer = figures(
        superuser, "new_users", "country_code", "new_users", "erased", "have_booked", "conversion"
    )
    assert answer == [(None, 2, 1, 1, 0.5), ("FR", 1, 0, 1, 1)]


def test_new_users_looks_through_the_bookings_once(seeded: Database) -> None:
    """Once a user it took a hundred times as long, and with 300,000 users it did not end."""
    query = BY_NAME["new_users"].text(month(-6), month(1))
    with seeded.connect("gth_readonly") as connection:
        row = connection.execute(b"EXPLAIN (ANALYZE, FORMAT JSON) " + query.encode()).fetchone()
    assert row is not None
    plan = row[0][0]["Plan"]
    loops = [node["Actual Loops"] for node in nodes(plan) if node.get("Relation Name") == "bookings"]
    assert loops == [1]
    assert not [node for node in nodes(plan) if node.get("Parent Relationship") == "SubPlan"]


def nodes(plan: dict[str, Any]) -> list[dict[str, Any]]:
    """A plan's nodes, itself first."""
    return [plan, *(node for child in plan.get("Plans", ()) for node in nodes(child))]


def test_failures_are_of_visits_that_bought_nothing(superuser: Connection, person: Person) -> None:
    """The last attempt of each; whoever paid in the end has not failed."""
    sold: dict[str, Any] = {"reason": "timeout", "amount_minor": 300, "currency_code": "EUR"}
    visit(person, "v1", "payment_fail", "payment_fail", "booking_confirm", **sold)
    visit(person, "v2", "payment_fail", **{**sold, "reason": "card_declined"})
    visit(person, "v2", "payment_fail", at=day(1, 11), **sold)
    answer = figures(superuser, "payment_failures", "reason", "failures", "amount_minor")
    assert answer == [("timeout", 1, 300)]


def test_a_failure_without_a_reason_is_one_all_the_same(superuser: Connection, person: Person) -> None:
    """It has no reason, which is none of the others' and no word that a provider might use."""
    visit(person, "v1", "payment_fail", reason="unknown", amount_minor=300, currency_code="EUR")
    visit(person, "v2", "payment_fail", amount_minor=500, currency_code="EUR")
    answer = figures(superuser, "payment_failures", "reason", "failures", "amount_minor")
    assert answer == [("unknown", 1, 300), (None, 1, 500)]


@pytest.mark.parametrize("amount", [499.5, "a lot", -1, 10**30, True, None, [1]])
def test_an_amount_that_is_none_does_not_stop_the_query(
    superuser: Connection, person: Person, amount: object
) -> None:
    """One event can say anything: it is counted, and adds nothing."""
    for number, value in enumerate((300, amount)):
        properties: dict[str, Any] = {"reason": "timeout", "currency_code": "EUR", "amount_minor": value}
        visit(person, f"v{number}", "payment_fail", **properties)
    assert figures(superuser, "payment_failures", "failures", "amount_minor") == [(2, 300)]


@pytest.mark.parametrize(
    "name",
    ["revenue_by_month", "revenue_by_route_and_month", "booking_value", "carriers", "hotel_nights_by_city"],
)
def test_a_cancelled_booking_is_no_revenue(superuser: Connection, person: Person, name: str) -> None:
    """Whatever its items say: the provider may not have answered yet."""
    booking = books(person)
    flies(person, booking)
    stays(person, booking)
    assert figures(superuser, name)
    superuser.execute("UPDATE bookings SET status = 'cancelled', cancelled_at = now()")
    assert figures(superuser, name) == []


def test_two_flights_of_a_booking_are_one_booking(superuser: Connection, person: Person) -> None:
    """A family on two orders booked once; what a booking is worth is both together."""
    booking = books(person)
    for position in (1, 2):
        flies(person, booking, position=position)
    visit(person, "v", "flight_search", origin="HND", destination="CDG")
    route = figures(superuser, "revenue_by_route_and_month", "bookings", "revenue_minor", "average_minor")
    assert route == [(1, 20_000, 20_000)]
    assert figures(superuser, "top_routes", "bookings", "booked_per_100_searches") == [(1, 100)]
    assert figures(superuser, "booking_lead_time", "bookings", "share") == [(1, 1)]


def test_what_no_provider_took_was_not_booked(superuser: Connection, person: Person) -> None:
    """A flight that failed beside a stay that did not is no booking of its route; one cancelled since is."""
    for status, leaves in (("failed", "2025-01-12 10:00"), ("cancelled", "2025-02-01 10:00")):
        booking = books(person)
        flies(person, booking, leaves)
        superuser.execute("UPDATE booking_items SET status = %s WHERE booking_id = %s", (status, booking))
        stays(person, booking)
    visit(person, "v", "flight_search", origin="HND", destination="CDG")
    assert figures(superuser, "top_routes", "bookings", "booked_per_100_searches") == [(1, 100)]
    assert figures(superuser, "booking_lead_time", "days_ahead", "bookings") == [("14-29", 1)]


def test_two_tenants_may_give_one_id(superuser: Connection, person: Person) -> None:
    """Ids are of their tenant: what two tenants have under the same one is counted twice."""
    other = Person(superuser)
    booking, session = uuid4(), uuid4()
    for somebody in (person, other):
        flies(somebody, books(somebody, id=booking))
        somebody.add("chat_sessions", id=session, user_id=somebody.id)
        somebody.add(
            "chat_messages", session_id=session, user_id=somebody.id, role="tool", content="x",
            tool_name="search_flights", created_at=day(1, 10),
        )  # fmt: skip
    visit(person, "v", "flight_search", origin="HND", destination="CDG")
    assert figures(superuser, "top_routes", "bookings", "booked_per_100_searches") == [(2, 200)]
    route = figures(superuser, "revenue_by_route_and_month", "bookings", "revenue_minor", "average_minor")
    assert route == [(2, 20_000, 10_000)]
    assert figures(superuser, "tool_latency", "calls", "calls_per_conversation") == [(2, 1)]


def test_who_left_agrees_to_nothing(superuser: Connection, person: Person) -> None:
    """The consents of deleted and erased accounts stay as proof, and nobody can be written to by them."""
    left, erased = (Person(superuser, person.tenant) for _ in range(2))
    for somebody in (person, left, erased):
        somebody.add(
            "user_consents", user_id=somebody.id, purpose="marketing_email", decision="given",
            policy_version="1", policy_text_sha256=bytes(32), locale="en", source="web",
        )  # fmt: skip
    superuser.execute("UPDATE users SET deleted_at = now() WHERE id = %s", (left.id,))
    superuser.execute("SELECT gth.erase_users(ARRAY[%s], ARRAY[%s])", (erased.tenant, erased.id))
    assert figures(superuser, "consents", "asked", "given", "withdrawn", "given_share") == [(1, 1, 0, 1)]


def test_a_search_by_city_has_no_bookings_to_compare_with(superuser: Connection, person: Person) -> None:
    """Bookings have airports: of PAR they are unknown, not none."""
    visit(person, "v", "flight_search", origin="HND", destination="PAR")
    visit(person, "w", "flight_search", origin="HND", destination="ORY")
    answer = figures(superuser, "top_routes", "destination", "bookings", "booked_per_100_searches")
    assert answer == [("ORY", 0, 0), ("PAR", None, None)]


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Asia/Tokyo"])
def test_the_days_ahead_are_those_where_the_journey_begins(
    superuser: Connection, person: Person, zone: str
) -> None:
    """Booked on the 11th in Tokyo, leaves on the 17th: six days, where elsewhere it was the 10th still."""
    superuser.execute("SELECT set_config('timezone', %s, false)", (zone,))
    flies(person, books(person, booked_at=day(1, 10, 16)), "2025-01-17 20:00")
    assert figures(superuser, "booking_lead_time", "days_ahead", "bookings") == [("0-6", 1)]


def test_carriers_are_those_of_the_period(superuser: Connection, person: Person) -> None:
    """A flight after its end is not in it."""
    for position, leaves in enumerate(("2024-12-31 10:00", "2025-03-31 10:00", "2025-04-02 10:00"), 1):
        flies(person, books(person), leaves, position)
    assert figures(superuser, "carriers", "carrier", "flights") == [("AF", 1)]


def test_who_flies_may_have_no_code(superuser: Connection, person: Person) -> None:
    """An airline without a designator is another one than the one that sells the flight."""
    for position in (1, 2):
        flies(person, books(person), position=position)
    superuser.execute(
        "UPDATE flight_segments SET operating_carrier = NULL, operating_carrier_name = 'Pennine Air Charter'"
        " WHERE id = (SELECT min(id::text)::uuid FROM flight_segments)"
    )
    assert figures(superuser, "carriers", "carrier", "flights", "operated_by_others") == [("AF", 2, 0.5)]


def test_no_estimate_is_longer_than_the_longest(superuser: Connection, person: Person) -> None:
    """A percentile is estimated within its bucket, which ends later."""
    person.add("analytics_events", event_name="page_view", duration_ms=100, created_at=day(1, 10))
    superuser.execute(REFRESH)
    answer = figures(superuser, "event_durations", "p50_ms", "p95_ms", "longest_ms")
    assert answer == [(100, 100, 100)]


def test_hits_save_what_their_own_search_takes(superuser: Connection, person: Person) -> None:
    """Nine hits of a fast one and one of a slow one, not ten of the mean."""
    for number, (hits, milliseconds) in enumerate(((9, 1000), (1, 5000), (7, None))):
        person.add(
            "flight_search_cache", search_hash=f"{number:064}", origin_code="HND", destination_code="CDG",
            departure_on="2025-02-01", query=Jsonb({}), hit_count=hits, fetch_ms=milliseconds,
            stale_at="2199-01-01", expires_at="2199-01-01",
        )  # fmt: skip
    assert figures(superuser, "cache_efficiency", "cache", "saved_seconds") == [
        ("flight", 14),
        ("hotel", None),
    ]
