"""Journeys of the development data: flights and stays that could have been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sql.support.maintenance import none, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection


def test_flights_keep_to_the_laws_of_physics(seed: Connection) -> None:
    """Between two airports nobody is faster than 1,000 km/h or slower than 250, by the instants."""
    assert scalar(seed, "SELECT count(*) FROM flight_segments") > 200
    none(
        seed,
        """
        SELECT g.origin_airport, g.destination_airport, s.km, g.arrival_at - g.departure_at
        FROM flight_segments AS g
        JOIN airports AS o ON o.iata_code = g.origin_airport
        JOIN airports AS d ON d.iata_code = g.destination_airport
        CROSS JOIN LATERAL (SELECT 6371 * acos(
            sind(o.latitude) * sind(d.latitude)
            + cosd(o.latitude) * cosd(d.latitude) * cosd(d.longitude - o.longitude)) AS km) AS s
        WHERE s.km / (extract(epoch FROM g.arrival_at - g.departure_at) / 3600) NOT BETWEEN 250 AND 1000
        """,
    )


def test_local_times_are_the_airports(seed: Connection) -> None:
    """The zones are the airports', and local time in the zone is the instant; over the date line too."""
    none(
        seed,
        "SELECT g.id FROM flight_segments g JOIN airports o ON o.iata_code = g.origin_airport"
        " JOIN airports d ON d.iata_code = g.destination_airport WHERE g.departure_time_zone <> o.time_zone"
        " OR g.arrival_time_zone <> d.time_zone"
        " OR g.departure_at AT TIME ZONE o.time_zone <> g.departure_local"
        " OR g.arrival_at AT TIME ZONE d.time_zone <> g.arrival_local",
    )
    assert scalar(seed, "SELECT count(DISTINCT departure_time_zone) FROM flight_segments") > 10


def test_a_flight_leaves_once_a_day(seed: Connection) -> None:
    """A number is one flight, at one time; an hour off while one end of the journey has summer time."""
    none(
        seed,
        "SELECT marketing_carrier, marketing_flight_number, departure_local::date FROM flight_segments"
        " GROUP BY 1, 2, 3 HAVING count(DISTINCT (origin_airport, destination_airport, departure_at)) > 1",
    )
    none(
        seed,
        "SELECT marketing_carrier, marketing_flight_number FROM flight_segments GROUP BY 1, 2"
        " HAVING max(departure_local::time) - min(departure_local::time)"
        " NOT BETWEEN interval '23 hours' AND interval '24 hours'"
        " AND max(departure_local::time) - min(departure_local::time) > interval '1 hour'",
    )


def test_the_wind_blows_eastward(seed: Connection) -> None:
    """The way east takes no longer than the way back west, over the date line too."""
    both = (
        " FROM flight_segments e JOIN flight_segments w ON w.origin_airport = e.destination_airport"
        " AND w.destination_airport = e.origin_airport JOIN airports o ON o.iata_code = e.origin_airport"
        " JOIN airports d ON d.iata_code = e.destination_airport WHERE sind(d.longitude - o.longitude) > 0"
    )
    assert scalar(seed, "SELECT count(*)" + both + " AND abs(d.longitude - o.longitude) > 180") > 0
    none(
        seed,
        "SELECT DISTINCT e.origin_airport, e.destination_airport"
        + both
        + " AND e.arrival_at - e.departure_at"
        " > w.arrival_at - w.departure_at",
    )


def test_journeys_hang_together(seed: Connection) -> None:
    """Segments follow each other with time to change planes, from the slice's origin to its destination."""
    none(
        seed,
        """
        WITH leg AS (
            SELECT *,
                lag(destination_airport) OVER w AS previous_airport,
                lag(arrival_at) OVER w AS landed_at,
                row_number() OVER (PARTITION BY flight_slice_id ORDER BY position DESC) = 1 AS is_last
            FROM flight_segments
            WINDOW w AS (PARTITION BY flight_slice_id ORDER BY position)
        )
        SELECT g.id
        FROM leg AS g
        JOIN flight_slices AS s ON s.id = g.flight_slice_id
        WHERE g.origin_airport <> coalesce(g.previous_airport, s.origin_airport)
            OR (g.is_last AND g.destination_airport <> s.destination_airport)
            OR g.departure_at - g.landed_at NOT BETWEEN interval '45 minutes' AND interval '4 hours'
        """,
    )
    shapes = seed.execute(
        "SELECT count(*) FILTER (WHERE legs > 1), count(*) FILTER (WHERE slices = 1),"
        " count(*) FILTER (WHERE slices = 2)"
        " FROM (SELECT max(g.position) AS legs, count(DISTINCT s.id) AS slices FROM flight_slices s"
        " JOIN flight_segments g ON g.flight_slice_id = s.id GROUP BY s.flight_booking_id) AS f"
    ).fetchone()
    assert shapes is not None
    assert min(shapes) > 5  # connections, one-way and return journeys


def test_people_return_after_they_left(seed: Connection) -> None:
    """The way back begins after the way out has ended, and in the place where it ended."""
    none(
        seed,
        "SELECT o.id FROM flight_slices o JOIN flight_slices b ON b.flight_booking_id = o.flight_booking_id"
        " AND o.position = 1 AND b.position = 2 WHERE b.origin_airport <> o.destination_airport"
        " OR (SELECT max(arrival_at) FROM flight_segments WHERE flight_slice_id = o.id)"
        " >= (SELECT min(departure_at) FROM flight_segments WHERE flight_slice_id = b.id)",
    )


def test_airlines_are_in_the_reference_data(seed: Connection) -> None:
    """Every code has a name; some flights are flown by another than who sells them, or by one without."""
    none(
        seed,
        "SELECT marketing_carrier FROM flight_segments"
        " UNION SELECT operating_carrier FROM flight_segments WHERE operating_carrier IS NOT NULL"
        " EXCEPT SELECT iata_code FROM airlines",
    )
    assert scalar(seed, "SELECT count(*) FROM flight_segments WHERE operating_carrier <> marketing_carrier")
    assert scalar(seed, "SELECT count(*) FROM flight_segments WHERE operating_carrier IS NULL")


def test_stays_begin_where_and_when_the_flight_lands(seed: Connection) -> None:
    """A hotel of a journey is in the destination's country, from the local day of arrival."""
    joined = (
        " FROM hotel_bookings h JOIN booking_items hi ON hi.id = h.booking_item_id JOIN booking_items fi"
        " ON fi.booking_id = hi.booking_id AND fi.kind = 'flight'"
        " JOIN flight_bookings f ON f.booking_item_id = fi.id"
        " JOIN flight_slices s ON s.flight_booking_id = f.id AND s.position = 1"
        " JOIN airports a ON a.iata_code = s.destination_airport"
    )
    assert scalar(seed, "SELECT count(*)" + joined) > 20
    none(
        seed,
        "SELECT h.id" + joined + " WHERE a.country_code <> h.country_code OR h.check_in_on <>"
        " (SELECT max(arrival_local)::date FROM flight_segments g WHERE g.flight_slice_id = s.id)",
    )


def test_a_stay_is_the_one_that_was_offered(seed: Connection) -> None:
    """Its first day, its nights and its price are those that the assistant found and the person booked."""
    joined = (
        " FROM hotel_bookings h JOIN booking_items i ON i.id = h.booking_item_id JOIN bookings b"
        " ON b.id = i.booking_id JOIN currencies c ON c.code = i.currency_code JOIN chat_messages m"
        " ON m.session_id = b.session_id AND m.role = 'tool' AND m.tool_name = 'search_hotels'"
        " CROSS JOIN LATERAL jsonb_to_record(m.content::jsonb)"
        " AS o (check_in_on date, nights integer, best jsonb)"
    )
    assert scalar(seed, "SELECT count(*)" + joined) > 20
    none(
        seed,
        "SELECT h.id"
        + joined
        + " WHERE h.check_in_on <> o.check_in_on OR h.check_out_on - h.check_in_on <> o.nights"
        " OR o.best ->> 'price' <> i.currency_code || ' '"
        " || round(i.amount_minor / 10.0 ^ c.minor_unit_digits, c.minor_unit_digits)",
    )
