"""The scheduled jobs, as their run history in the database tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gth_exporter import human
from gth_exporter.collector import Collector, Deadline, Reading, sql
from gth_exporter.families import Family
from gth_exporter.table import Cell, Column, Level, Table

if TYPE_CHECKING:
    from prometheus_client import Metric

    from gth_exporter.connection import KeptConnection

SUCCESS_AGE = Family(
    "gth_job_last_success_age_seconds",
    "Time since the job last ended well, by the database's clock; absent until it has.",
    ("job_name",),
)
OUTCOME = Family(
    "gth_job_last_outcome",
    "1 for the outcome of the job's last finished run, one series per job.",
    ("job_name", "outcome"),
)
DURATION = Family(
    "gth_job_last_duration_seconds", "How long the job's last finished run took.", ("job_name",)
)
RUNNING = Family("gth_job_running", "Whether the job runs now: 1 yes, 0 no.", ("job_name",))
QUERY = sql("jobs")

SUCCEEDED = "succeeded"


@dataclass(frozen=True, slots=True)
class JobRow:
    """One job's history in a line."""

    job_name: str
    last_outcome: str | None
    last_duration_seconds: float | None
    last_success_age_seconds: float | None
    is_running: bool
    is_paused: bool


class JobsCollector(Collector):
    """Last outcome and last success of every job."""

    name = "jobs"
    title = "Jobs"
    families = (SUCCESS_AGE, OUTCOME, DURATION, RUNNING)

    def __init__(self, connection: KeptConnection) -> None:
        self._connection = connection

    def read(self, deadline: Deadline) -> Reading:
        """Read gth.job_status."""
        rows = self._connection.rows(JobRow, QUERY, deadline)
        return Reading(_metrics(rows), _table(rows))


def _metrics(rows: list[JobRow]) -> tuple[Metric, ...]:
    return (
        SUCCESS_AGE.build(((row.job_name,), row.last_success_age_seconds) for row in rows),
        OUTCOME.build(((row.job_name, row.last_outcome), 1) for row in rows if row.last_outcome is not None),
        DURATION.build(((row.job_name,), row.last_duration_seconds) for row in rows),
        RUNNING.build(((row.job_name,), row.is_running) for row in rows),
    )


def _table(rows: list[JobRow]) -> Table:
    return Table(
        note="As the scheduler recorded them.",
        columns=(
            Column("Job"),
            Column("Last outcome"),
            Column("Last duration", numeric=True),
            Column("Last success", numeric=True),
            Column("Now"),
        ),
        rows=tuple(_cells(row) for row in rows),
        when_empty="No scheduler has declared a job yet.",
    )


def _cells(row: JobRow) -> tuple[Cell, ...]:
    outcome = row.last_outcome
    level = Level.PLAIN if outcome is None else Level.GOOD if outcome == SUCCEEDED else Level.BAD
    age = human.span(row.last_success_age_seconds)
    return (
        Cell(row.job_name),
        Cell(outcome or human.ABSENT, level),
        Cell(human.span(row.last_duration_seconds)),
        Cell("never" if row.last_success_age_seconds is None else f"{age} ago"),
        Cell(_now(row)),
    )


def _now(row: JobRow) -> str:
    if row.is_running:
        return "running"
    return "paused" if row.is_paused else "waiting"
