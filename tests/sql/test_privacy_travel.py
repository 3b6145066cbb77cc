"""When a journey is over: with the last day of the last stay, where that is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.sql.support.maintenance import Person, owned, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection

END = "SELECT gth.travel_end(%s, %s)"


@pytest.mark.parametrize(
    ("zone", "end"),
    [
        ("UTC", dt.datetime(2031, 5, 9, tzinfo=dt.UTC)),
        ("Pacific/Honolulu", dt.datetime(2031, 5, 9, 10, tzinfo=dt.UTC)),
        ("Asia/Tokyo", dt.datetime(2031, 5, 8, 15, tzinfo=dt.UTC)),
    ],
)
def test_a_stay_ends_with_the_day_of_departure_where_the_hotel_is(
    superuser: Connection, zone: str, end: dt.datetime
) -> None:
    """Whoever leaves on the 8th is a guest until that day is over there."""
    person = Person(superuser)
    booking = person.books()
    person.stays(booking, dt.date(2031, 5, 8), time_zone=zone)
    assert scalar(superuser, END, person.tenant, booking) == end


def test_a_zone_that_the_server_does_not_know_ends_last(superuser: Connection) -> None:
    """Zones leave the system's list with its next release; one row with such a zone stops no purge."""
    person = Person(superuser)
    booking = person.books()
    person.stays(booking, dt.date(2031, 5, 8))
    owned(superuser, "ALTER TABLE hotel_bookings DROP CONSTRAINT hotel_bookings_time_zone_check")
    superuser.execute("UPDATE hotel_bookings SET time_zone = 'Atlantic/Atlantis'")
    end = dt.datetime(2031, 5, 9, 12, tzinfo=dt.UTC)
    assert scalar(superuser, END, person.tenant, booking) == end


def test_a_stay_until_the_end_of_time_stops_no_purge(superuser: Connection) -> None:
    """A date reaches further than a time: one such row was an error for everybody."""
    person = Person(superuser)
    booking = person.books()
    person.stays(booking, dt.date(2031, 5, 8))
    superuser.execute("UPDATE hotel_bookings SET check_out_on = '5874897-12-31'")
    superuser.execute("CALL gdpr_purge_old_data()")
    ahead = "SELECT gth.is_travel_ahead(%s, %s, now() + interval '1000 years')"
    assert scalar(superuser, ahead, person.tenant, booking)
