"""Crontab lines mean what crontab(5) says, in UTC."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gth_scheduler.schedule import Schedule

MONDAY = datetime(2026, 11, 2, tzinfo=UTC)


def due(line: str, count: int, start: datetime = MONDAY - timedelta(seconds=1)) -> list[datetime]:
    """Return the first due times after `start`."""
    schedule, found = Schedule.parse([line]), []
    moment: datetime | None = start
    for _ in range(count):
        assert moment is not None
        moment = schedule.next_after(moment)
        assert moment is not None
        found.append(moment)
    return found


@pytest.mark.parametrize(
    ("field", "weekdays"),
    [
        ("0", ["Sun"]),
        ("7", ["Sun"]),
        ("1", ["Mon"]),
        ("6", ["Sat"]),
        ("sun", ["Sun"]),
        ("1-5", ["Mon", "Tue", "Wed", "Thu", "Fri"]),
        ("5-7", ["Fri", "Sat", "Sun"]),
        ("0-2", ["Mon", "Tue", "Sun"]),
        ("fri-sun", ["Fri", "Sat", "Sun"]),
        ("*/2", ["Tue", "Thu", "Sat", "Sun"]),
        ("1/3", ["Mon", "Thu"]),
        ("1,3", ["Mon", "Wed"]),
        ("*", ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]),
    ],
)
def test_weekdays_are_numbered_from_sunday(field: str, weekdays: list[str]) -> None:
    """0 and 7 are Sunday, where APScheduler's own numbering begins on Monday."""
    assert [moment.strftime("%a") for moment in due(f"0 3 * * {field}", len(weekdays))] == weekdays


def test_day_of_month_or_weekday() -> None:
    """With both restricted either will do: the 13th, and every Friday."""
    days = [moment.strftime("%a %d") for moment in due("0 0 13 * 5", 4, MONDAY)]
    assert days == ["Fri 06", "Fri 13", "Fri 20", "Fri 27"]
    days = [moment.strftime("%a %d") for moment in due("0 0 10 * 5", 3, MONDAY)]
    assert days == ["Fri 06", "Tue 10", "Fri 13"]


def test_several_lines_are_one_schedule() -> None:
    """A job with a monthly and a daily line is due at both, and once where they meet."""
    schedule = Schedule.parse(["0 5 1 * *", "0 5 * * *", "30 6 1 * *"])
    moment = datetime(2026, 11, 30, 12, tzinfo=UTC)
    found = []
    for _ in range(3):
        moment = schedule.next_after(moment) or moment
        found.append(moment.strftime("%d %H:%M"))
    assert found == ["01 05:00", "01 06:30", "02 05:00"]


def test_times_are_utc_through_a_change_of_clocks() -> None:
    """A job at 02:30 runs once on the night that Europe's clocks go back."""
    night = due("30 2 * * *", 2, datetime(2026, 10, 24, 23, tzinfo=UTC))
    assert night == [datetime(2026, 10, day, 2, 30, tzinfo=UTC) for day in (25, 26)]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("", "write minute, hour, day, month, weekday"),
        ("* * * *", "write minute, hour"),
        ("0 0 * * * *", "write minute, hour"),
        ("61 * * * *", "61"),
        ("0 0 * * 8", "'8' is no weekday"),
        ("0 0 * * abc", "'abc' is no weekday"),
        ("0 0 * * 5-2", "ends before it begins"),
        ("0 0 31 2 *", "never comes"),
        ("@reboot", "write minute, hour"),
        ("x 0 * * *", "x"),
    ],
)
def test_wrong_lines_are_refused(line: str, complaint: str) -> None:
    """Each says what is wrong with it."""
    with pytest.raises(ValueError, match=complaint):
        Schedule.parse([line])


def test_latest_due_is_in_the_half_open_interval() -> None:
    """Later than `after`, not later than `until`; None where nothing was due between."""
    hourly = Schedule.parse(["@hourly"])
    at = MONDAY + timedelta(hours=5)
    assert hourly.due_between(MONDAY, at, 1) == [at]
    assert hourly.due_between(at, at + timedelta(minutes=59), 1) == []
    assert hourly.due_between(at - timedelta(seconds=1), at + timedelta(minutes=59), 1) == [at]
    monthly = Schedule.parse(["@monthly"])
    assert monthly.due_between(MONDAY - timedelta(days=900), MONDAY, 1) == [datetime(2026, 11, 1, tzinfo=UTC)]


@settings(max_examples=60, deadline=None)
@given(
    line=st.sampled_from(["* * * * *", "@hourly", "15 4 * * 0", "5 0 1 * *", "0 0 13 * 5"]),
    minutes=st.integers(1, 60 * 24 * 45),
)
def test_latest_due_is_the_last_of_all_due_times(line: str, minutes: int) -> None:
    """The shortcut through ever wider windows finds what walking through every due time finds."""
    schedule, until = Schedule.parse([line]), MONDAY + timedelta(minutes=min(minutes, 3000), seconds=30)
    after = until - timedelta(minutes=minutes) if line != "* * * * *" else MONDAY
    last, moment = None, schedule.next_after(after)
    while moment is not None and moment <= until:
        last, moment = moment, schedule.next_after(moment)
    assert schedule.due_between(after, until, 1) == ([] if last is None else [last])
