"""What the scheduler says about itself on /metrics."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from gth_scheduler.history import OUTCOMES, Result, Status
from gth_scheduler.jobs import Job

BUCKETS = (0.1, 0.5, 1, 5, 15, 60, 300, 900, 3600, 10800)


class Metrics:
    """The series of one scheduler process.

    Args:
        registry: where the series are registered.
        jobs: the declared jobs; each has its series from the start.
        tick_age: seconds since the scheduler last ticked.
    """

    def __init__(
        self, registry: CollectorRegistry, jobs: Sequence[Job], tick_age: Callable[[], float]
    ) -> None:
        by_job = ("job_name",)
        self._runs = Counter(
            "gth_scheduler_job_runs_total",
            "Runs that this process ended, by how.",
            ("job_name", "outcome"),
            registry=registry,
        )
        self._retries = Counter(
            "gth_scheduler_job_retries_total",
            "Attempts after a lost connection, a failover or a deadlock.",
            by_job,
            registry=registry,
        )
        self._duration = Histogram(
            "gth_scheduler_job_duration_seconds",
            "How long runs took, retries included.",
            by_job,
            buckets=BUCKETS,
            registry=registry,
        )
        self._last_success = Gauge(
            "gth_scheduler_job_last_success_timestamp_seconds",
            "When a run last succeeded, whoever ran it; absent until then.",
            by_job,
            registry=registry,
        )
        self._running = Gauge(
            "gth_scheduler_job_running", "1 while this process runs the job.", by_job, registry=registry
        )
        self._reconciliations = Counter(
            "gth_scheduler_reconciliations_total",
            "Comparisons of the schedule with the history, by how they ended.",
            ("outcome",),
            registry=registry,
        )
        next_run = Gauge(
            "gth_scheduler_job_next_run_timestamp_seconds",
            "When the job is due next.",
            by_job,
            registry=registry,
        )
        age = Gauge(
            "gth_scheduler_tick_age_seconds", "Time since the scheduler last ticked.", registry=registry
        )
        age.set_function(tick_age)
        ProcessCollector(registry=registry)
        for outcome in ("succeeded", "failed"):
            self._reconciliations.labels(outcome)
        for job in jobs:
            self._prepare(job)
            next_run.labels(job.name).set_function(partial(_next_run, job))

    def _prepare(self, job: Job) -> None:
        for outcome in OUTCOMES:
            self._runs.labels(job.name, outcome)
        self._retries.labels(job.name)
        self._duration.labels(job.name)
        self._running.labels(job.name)

    def started(self, job_name: str) -> None:
        """A run begins."""
        self._running.labels(job_name).inc()

    def stopped(self, job_name: str) -> None:
        """A run is over, whether it did anything or found its work done by another."""
        self._running.labels(job_name).dec()

    def retried(self, job_name: str) -> None:
        """An attempt failed in a way that the next may not."""
        self._retries.labels(job_name).inc()

    def ended(self, job_name: str, result: Result, seconds: float) -> None:
        """A run ended, after that many seconds."""
        self._runs.labels(job_name, result.state).inc()
        if result.state == "skipped_locked":
            return
        self._duration.labels(job_name).observe(seconds)
        if result.state == "succeeded":
            self._last_success.labels(job_name).set(datetime.now(UTC).timestamp())

    def reconciled(self, outcome: str) -> None:
        """The schedule was compared with the history, or could not be."""
        self._reconciliations.labels(outcome).inc()

    def known(self, status: Status) -> None:
        """Take over what the history knows: a restart forgets no success."""
        if status.last_success_at is not None:
            self._last_success.labels(status.job_name).set(status.last_success_at.timestamp())


def _next_run(job: Job) -> float:
    due = job.schedule.next_after(datetime.now(UTC))
    return float("nan") if due is None else due.timestamp()
