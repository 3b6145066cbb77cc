"""The series follow the jobs file: one per job from the start, none for a job that left."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from prometheus_client import CollectorRegistry, generate_latest
from tests.sql.scheduler_support import job

from gth_scheduler.history import Result
from gth_scheduler.metrics import Metrics
from gth_scheduler.standing import Status


def text(registry: CollectorRegistry) -> str:
    """What a scrape gets."""
    return generate_latest(registry).decode()


def test_a_reload_brings_and_takes_series() -> None:
    """A new job has its zeros at once, a job that left has no series, whatever it still ends."""
    registry = CollectorRegistry()
    metrics = Metrics(registry, [job("stays", sql="SELECT 1"), job("leaves", sql="SELECT 1")], lambda: 0.0)
    metrics.started("leaves")
    metrics.ended("stays", Result("succeeded"), 1.0)
    assert 'job_name="leaves"' in text(registry)
    metrics.reloaded([job("stays", sql="SELECT 1"), job("comes", sql="SELECT 1")])
    metrics.ended("leaves", Result("failed"), 1.0)
    metrics.stopped("leaves")
    metrics.retried("leaves")
    metrics.missed("leaves", 2)
    metrics.known(standing("leaves"))
    assert "leaves" not in text(registry)
    for outcome in ("succeeded", "failed", "timed_out", "missed", "skipped_locked", "interrupted"):
        labels = {"job_name": "comes", "outcome": outcome}
        assert registry.get_sample_value("gth_scheduler_job_runs_total", labels) == 0
    labels = {"job_name": "stays", "outcome": "succeeded"}
    assert registry.get_sample_value("gth_scheduler_job_runs_total", labels) == 1


def standing(name: str) -> Status:
    """What the history says of a job."""
    now = datetime.now(UTC)
    return Status(name, now, now, "succeeded", now, now, False, None, None, None)  # noqa: FBT003


def test_a_job_runs_or_does_not() -> None:
    """A run that is being skipped beside another is no second one, and reloads lose count of none."""
    registry = CollectorRegistry()
    mine, other = job("mine", sql="SELECT 1"), job("other", sql="SELECT 1")
    metrics = Metrics(registry, [mine], lambda: 0.0)

    def running() -> float | None:
        return registry.get_sample_value("gth_scheduler_job_running", {"job_name": "mine"})

    assert running() == 0
    metrics.started("mine")
    metrics.started("mine")
    assert running() == 1
    metrics.stopped("mine")
    assert running() == 1
    metrics.reloaded([other])
    assert running() is None
    metrics.reloaded([mine, other])
    assert running() == 1
    metrics.stopped("mine")
    assert running() == 0


def test_a_refused_file_is_a_zero() -> None:
    """As Prometheus says it of its own configuration: whether, and since when."""
    registry = CollectorRegistry()
    began = time.time()
    metrics = Metrics(registry, [job(sql="SELECT 1")], lambda: 0.0)
    good, when = (
        f"gth_scheduler_config_last_reload_{name}" for name in ("successful", "success_timestamp_seconds")
    )
    read_at = registry.get_sample_value(when) or 0
    assert (registry.get_sample_value(good), read_at >= began) == (1, True)
    metrics.reloaded(None)
    assert (registry.get_sample_value(good), registry.get_sample_value(when)) == (0, read_at)
    assert registry.get_sample_value("gth_scheduler_job_running", {"job_name": "a_job"}) == 0


def test_a_disabled_job_is_not_due() -> None:
    """No next run is no sample: 0 would be 1970."""
    registry = CollectorRegistry()
    metrics = Metrics(registry, [job(sql="SELECT 1")], lambda: 0.0)
    name, labels = "gth_scheduler_job_next_run_timestamp_seconds", {"job_name": "a_job"}
    assert (registry.get_sample_value(name, labels) or 0) > time.time()
    metrics.reloaded([job(sql="SELECT 1", enabled=False)])
    assert registry.get_sample_value(name, labels) is None
