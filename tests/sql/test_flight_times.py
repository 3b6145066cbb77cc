"""A flight's times: the airport's clock is the truth, the instant follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.rows import fill_every_table

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Tenant


@pytest.fixture
def filled(superuser: Connection, acme: Tenant) -> Connection:
    """One row of everything, flights included."""
    fill_every_table(superuser, acme)
    return superuser


def test_local_times_become_instants(filled: Connection) -> None:
    """Left out, the instant is computed from the local time and its zone."""
    row = filled.execute(
        "SELECT departure_at = '2027-05-04 08:30Z', arrival_at = '2027-05-04 16:45Z' FROM flight_segments"
    ).fetchone()
    assert row == (True, True)


def test_an_instant_that_contradicts_its_local_time_is_refused(filled: Connection) -> None:
    """The message says what time it is there at the instant given."""
    with pytest.raises(
        psycopg.errors.CheckViolation, match="but the instant given is 2027-05-04 11:30:00 there"
    ):
        filled.execute("UPDATE flight_segments SET departure_at = '2027-05-04 09:30Z'")


@pytest.mark.parametrize("zone", ["Lisbon", "Europe/Lissabon"])
def test_a_wrong_time_zone_is_named(filled: Connection, zone: str) -> None:
    """Column and value, whether the instant is to be computed or given."""
    for column in ("departure", "arrival"):
        for instant in ("NULL", f"{column}_at"):
            with pytest.raises(
                psycopg.errors.CheckViolation, match=f'{column}_time_zone: "{zone}" is not a time zone'
            ):
                filled.execute(
                    f"UPDATE flight_segments SET {column}_time_zone = %s, {column}_at = {instant}", (zone,)
                )


def test_an_hour_that_occurs_twice_has_two_instants(filled: Connection) -> None:
    """Clocks go back in Paris on 2027-10-31: 02:30 is both 00:30 and 01:30 UTC, and either is taken."""
    for instant in ("2027-10-31 00:30Z", "2027-10-31 01:30Z"):
        update = """
            UPDATE flight_segments SET departure_local = '2027-10-31 02:30', departure_at = %s,
                arrival_local = '2027-10-31 09:00', arrival_at = NULL
        """
        assert filled.execute(update, (instant,)).rowcount == 2


def test_left_out_the_instant_is_the_later_of_two(filled: Connection) -> None:
    """Nothing else tells them apart: who means the first pass of the clock gives its instant."""
    filled.execute(
        "UPDATE flight_segments SET departure_local = '2027-10-31 02:30', departure_at = NULL,"
        " arrival_local = '2027-10-31 09:00', arrival_at = NULL"
    )
    row = filled.execute("SELECT DISTINCT departure_at = '2027-10-31 01:30Z' FROM flight_segments").fetchall()
    assert row == [(True,)]


def test_a_schedule_change_takes_the_instant_along(filled: Connection) -> None:
    """An airline moves a flight by ten minutes: its local time is all that has to be said."""
    moved = "UPDATE flight_segments SET departure_local = departure_local + interval '10 minutes'"
    assert filled.execute(moved).rowcount == 2
    row = filled.execute("SELECT DISTINCT departure_at = '2027-05-04 08:40Z' FROM flight_segments").fetchall()
    assert row == [(True,)]


def test_a_time_that_no_clock_shows_is_refused(filled: Connection) -> None:
    """Clocks are put forward in Paris on 2027-03-28, from 02:00 to 03:00."""
    for instant in ("NULL", "'2027-03-28 01:30Z'"):
        with pytest.raises(
            psycopg.errors.CheckViolation, match=r"departure is .* which no clock in Europe/Paris"
        ):
            filled.execute(
                "UPDATE flight_segments SET departure_time_zone = 'Europe/Paris',"
                f" departure_local = '2027-03-28 02:30', departure_at = {instant}"
            )


def test_arrival_may_be_earlier_on_the_wall_clock_only(filled: Connection) -> None:
    """Over the date line local arrival is the day before; but no instant of arrival precedes departure."""
    update = """
        UPDATE flight_segments SET
            departure_local = '2027-05-04 21:00', departure_time_zone = 'Pacific/Auckland',
            departure_at = NULL,
            arrival_local = %s, arrival_time_zone = 'Pacific/Honolulu', arrival_at = NULL
    """
    assert filled.execute(update, ("2027-05-04 07:00",)).rowcount == 2
    with pytest.raises(psycopg.errors.CheckViolation, match="flight_segments_arrival_at_check"):
        filled.execute(update, ("2027-05-03 22:00",))


def test_old_times_survive_a_change_of_rules(filled: Connection) -> None:
    """Other columns of a segment can change although its zone's rules, and so its instant, no longer fit."""
    filled.execute("ALTER TABLE flight_segments DISABLE TRIGGER flight_segments_times")
    filled.execute("UPDATE flight_segments SET departure_at = departure_at - interval '1 hour'")
    filled.execute("ALTER TABLE flight_segments ENABLE TRIGGER flight_segments_times")
    assert filled.execute("UPDATE flight_segments SET aircraft_code = '77W'").rowcount == 2
    later = "UPDATE flight_segments SET arrival_local = arrival_local + interval '5 minutes'"
    assert filled.execute(later).rowcount == 2
