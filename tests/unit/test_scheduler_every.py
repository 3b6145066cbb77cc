"""The scheduler's own rounds keep their pace and survive a jump of the clock."""

from datetime import UTC, datetime, timedelta

from gth_scheduler.every import Every

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_the_first_round_is_at_once() -> None:
    """Nobody waits for an interval to pass."""
    assert Every(60).get_next_fire_time(None, NOW) == NOW


def test_the_pace_does_not_drift() -> None:
    """A round that began late does not move the next one."""
    assert Every(60).get_next_fire_time(NOW, NOW + 7 * SECOND) == NOW + 60 * SECOND


def test_a_month_jumped_over_is_one_step() -> None:
    """One due time, not one a second: APScheduler lists them all before it runs anything."""
    later = NOW + timedelta(days=40)
    assert Every(1).get_next_fire_time(NOW, later) == later + SECOND


def test_a_clock_set_back_is_waited_for() -> None:
    """The next time stays; the service makes its clock anew where it was set back by more than moments."""
    assert Every(1).get_next_fire_time(NOW, NOW - timedelta(days=1)) == NOW + SECOND
