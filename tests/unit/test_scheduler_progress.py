"""How far a run is: the job's own figures first, the server's beside them; one line on a terminal."""

from gth_scheduler.progress import Progress, Report
from gth_scheduler.terminal import bar_line


def test_the_jobs_own_figures_come_first() -> None:
    """Three of twelve statements, and how far the third is."""
    progress = Progress()
    progress.report(3, 12, "VACUUM public.users")
    progress.on_server(Report(50, 200, "scanning heap of users"))
    assert progress.latest() == Report(3, 12, "VACUUM public.users - scanning heap of users 25%")


def test_without_its_own_figures_the_servers_count() -> None:
    """A procedure that only tells what it is at is measured by what the server counts."""
    progress = Progress()
    progress.say("analysing")
    progress.on_server(Report(50, 200, "computing statistics of users"))
    assert progress.latest() == Report(50, 200, "analysing - computing statistics of users 25%")


def test_nobody_counts() -> None:
    """No figures are no figures, not zero of zero."""
    assert Progress().latest() == Report(None, None, None)
    assert Report(5, None, None).fraction is None
    assert Report(5, 0, None).fraction is None


def test_more_than_all_is_all() -> None:
    """A table that grows while it is scanned stays at 100 %."""
    assert Report(250, 200, None).fraction == 1.0


def test_bar_line() -> None:
    """Name, bar, per cent, what it is at; cut at the terminal's width."""
    progress = Progress()
    assert bar_line("vacuum_analyze", progress, 80) == "vacuum_analyze  running"
    progress.report(6, 12, "VACUUM public.users")
    line = bar_line("vacuum_analyze", progress, 80)
    assert line == "vacuum_analyze  [############------------]  50%  VACUUM public.users"
    assert bar_line("vacuum_analyze", progress, 20) == line[:20]
    progress.report(6, None, "users")
    assert bar_line("erase", progress, 80) == "erase  6  users"
