"""What the scheduler says about itself on /metrics."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from gth_scheduler.history import OUTCOMES, Result
from gth_scheduler.jobs import Job
from gth_scheduler.standing import Status

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
        self._paused = Gauge(
            "gth_scheduler_job_paused", "1 while the job's schedule rests.", by_job, registry=registry
        )
        self._reconciliations = Counter(
            "gth_scheduler_reconciliations_total",
            "Comparisons of the schedule with the history, by how they ended.",
            ("outcome",),
            registry=registry,
        )
        self._next_run = Gauge(
            "gth_scheduler_job_next_run_timestamp_seconds",
            "When the job is due next; absent while it is disabled.",
            by_job,
            registry=registry,
        )
        self._reload = Gauge(
            "gth_scheduler_config_last_reload_successful",
            "1 when jobs.yml was valid as it was last read, 0 when the jobs of the reading before are kept.",
            registry=registry,
        )
        self._reloaded_at = Gauge(
            "gth_scheduler_config_last_reload_success_timestamp_seconds",
            "When a valid jobs.yml was last read.",
            registry=registry,
        )
        age = Gauge(
            "gth_scheduler_tick_age_seconds", "Time since the scheduler last ticked.", registry=registry
        )
        age.set_function(tick_age)
        ProcessCollector(registry=registry)
        for outcome in ("succeeded", "failed"):
            self._reconciliations.labels(outcome)
        self._jobs: dict[str, Job] = {}
        # of all jobs, those that left jobs.yml included: they may come back before their run ends
        self._under_way: defaultdict[str, int] = defaultdict(int)
        self._lock = threading.Lock()
        self.reloaded(jobs)

    def reloaded(self, jobs: Sequence[Job] | None) -> None:
        """Take over the jobs of a file that was read; None when it was refused."""
        self._reload.set(jobs is not None)
        if jobs is None:
            return
        self._reloaded_at.set(datetime.now(UTC).timestamp())
        declared = {job.name: job for job in jobs}
        for name in self._jobs.keys() - declared.keys():
            self._forget(name)
        for job in jobs:
            self._prepare(job)
        self._jobs = declared

    def _prepare(self, job: Job) -> None:
        for outcome in OUTCOMES:
            self._runs.labels(job.name, outcome)
        for metric in (self._retries, self._duration, self._paused):
            metric.labels(job.name)
        self._running.labels(job.name).set_function(partial(self._is_running, job.name))
        if job.enabled:
            self._next_run.labels(job.name).set_function(partial(_next_run, job))
        else:
            self._next_run.remove(job.name)

    def _forget(self, name: str) -> None:
        for outcome in OUTCOMES:
            self._runs.remove(name, outcome)
        for metric in (self._retries, self._duration, self._running, self._paused):
            metric.remove(name)
        self._next_run.remove(name)
        self._last_success.remove(name)

    def started(self, job_name: str) -> None:
        """A run begins."""
        with self._lock:
            self._under_way[job_name] += 1

    def stopped(self, job_name: str) -> None:
        """A run is over, whether it did anything or found its work done by another."""
        with self._lock:
            self._under_way[job_name] -= 1

    def retried(self, job_name: str) -> None:
        """An attempt failed in a way that the next may not."""
        if job_name in self._jobs:
            self._retries.labels(job_name).inc()

    def ended(self, job_name: str, result: Result, seconds: float) -> None:
        """A run ended, after that many seconds."""
        if job_name not in self._jobs:  # a job that left jobs.yml while it ran
            return
        self._runs.labels(job_name, result.state).inc()
        if result.state in ("skipped_locked", "missed"):
            return
        self._duration.labels(job_name).observe(seconds)
        if result.state == "succeeded":
            self._last_success.labels(job_name).set(datetime.now(UTC).timestamp())

    def missed(self, job_name: str, count: int) -> None:
        """Runs of a job were recorded as missed."""
        if job_name in self._jobs:
            self._runs.labels(job_name, "missed").inc(count)

    def reconciled(self, outcome: str) -> None:
        """The schedule was compared with the history, or could not be."""
        self._reconciliations.labels(outcome).inc()

    def known(self, status: Status) -> None:
        """Take over what the history knows: a restart forgets neither a success nor a pause."""
        if status.job_name not in self._jobs:
            return
        self._paused.labels(status.job_name).set(status.paused_at is not None)
        if status.last_success_at is not None:
            self._last_success.labels(status.job_name).set(status.last_success_at.timestamp())

    def _is_running(self, job_name: str) -> float:
        with self._lock:
            return float(self._under_way[job_name] > 0)


def _next_run(job: Job) -> float:
    due = job.next_due(datetime.now(UTC))
    return float("nan") if due is None else due.timestamp()
