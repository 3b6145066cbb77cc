"""A window is open from one time of day to another, in UTC; what is due outside is not due."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gth_scheduler.schedule import Schedule
from gth_scheduler.window import Window

MONDAY = datetime(2026, 11, 2, tzinfo=UTC)
NIGHT = Window.parse("22:00-07:00")


def at(hour: int, minute: int = 0) -> datetime:
    """A time on the Monday."""
    return MONDAY + timedelta(hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("text", "hour", "is_open"),
    [
        ("22:00-07:00", 21, False),
        ("22:00-07:00", 22, True),
        ("22:00-07:00", 0, True),
        ("22:00-07:00", 6, True),
        ("22:00-07:00", 7, False),
        ("07:00-22:00", 7, True),
        ("07:00-22:00", 21, True),
        ("07:00-22:00", 22, False),
        ("00:00-06:00", 0, True),
        ("18:00-00:00", 23, True),
        ("18:00-00:00", 0, False),
    ],
)
def test_open_hours(text: str, hour: int, is_open: bool) -> None:  # noqa: FBT001 a column of the table above
    """The first minute belongs to it, the closing minute does not."""
    assert Window.parse(text).contains(at(hour)) is is_open


@settings(deadline=None)
@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 2000))
def test_it_closes_as_it_says(opens: int, closes: int, minute: int) -> None:
    """From any moment inside, it stays open until closes_after, and is closed then."""
    window, moment = (
        Window(timedelta(minutes=opens), timedelta(minutes=closes)),
        MONDAY + timedelta(minutes=minute),
    )
    if opens == closes or not window.contains(moment):
        return
    closing = window.closes_after(moment)
    assert moment < closing <= moment + timedelta(days=1)
    assert window.contains(closing - timedelta(minutes=1))
    assert not window.contains(closing)


def test_the_moment_itself() -> None:
    """An opening is one from then on; at a closing the window has closed, the next one is a day away."""
    assert (NIGHT.opens_from(at(22)), NIGHT.closes_after(at(7))) == (at(22), at(31))


@pytest.mark.parametrize(
    "text",
    ["22-07", "22:00 - 07:00", "24:00-07:00", "22:60-07:00", "2٢:00-07:00", "22:00", "", "22:00-07:00 CET"],
)
def test_what_is_no_window(text: str) -> None:
    """The error shows how to write one."""
    with pytest.raises(ValueError, match="such as 22:00-07:00"):
        Window.parse(text)


def test_a_window_without_length_is_refused() -> None:
    """Always or never? Neither is guessed."""
    with pytest.raises(ValueError, match="leave the key out to run at any hour"):
        Window.parse("07:00-07:00")


def test_due_times_outside_are_no_due_times() -> None:
    """Every six hours, but only at night: 00:00 and 06:00."""
    schedule = Schedule.parse(["0 */6 * * *"])
    assert schedule.next_after(at(0), NIGHT) == at(6)
    assert schedule.next_after(at(6), NIGHT) == at(24)
    assert schedule.due_between(at(-1), at(25), 10, NIGHT) == [at(0), at(6), at(24)]
    assert schedule.due_between(at(-1), at(25), 2, NIGHT) == [at(6), at(24)]


def test_a_schedule_that_never_meets_its_window_ends() -> None:
    """No search without an end: a job that is due at noon is never due at night."""
    assert Schedule.parse(["0 12 * * *"]).next_after(at(0), NIGHT) is None
