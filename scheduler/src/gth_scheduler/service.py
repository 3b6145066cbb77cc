"""Puts jobs, runner and reconciler on APScheduler's clock, from start to the end of the drain."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from prometheus_client import CollectorRegistry

from gth_common.http import HttpServer, health_route, metrics_route
from gth_scheduler.heartbeat import TICK_SECONDS, Heartbeat
from gth_scheduler.history import Slot
from gth_scheduler.jobs import Job
from gth_scheduler.metrics import Metrics
from gth_scheduler.reconcile import Reconciler
from gth_scheduler.runner import Runner
from gth_scheduler.settings import SchedulerSettings, instance_name

log = logging.getLogger(__name__)

RECONCILE_SECONDS = 60


class Service:
    """The scheduler process.

    Args:
        settings: from the environment.
        jobs: from jobs.yml.

    Raises:
        OSError: the address of the HTTP server is taken.
    """

    def __init__(self, settings: SchedulerSettings, jobs: Sequence[Job]) -> None:
        self._grace = settings.grace
        self._heartbeat = Heartbeat()
        registry = CollectorRegistry()
        metrics = Metrics(registry, jobs, self._heartbeat.age)
        self._runner = Runner(settings.database(), metrics, instance_name())
        self._reconciler = Reconciler(settings.database(), jobs, metrics)
        self._http = HttpServer(
            settings.http_listen,
            {"/metrics": metrics_route(registry), "/healthz": health_route(self._heartbeat.problem)},
            settings.tls(),
        )
        self._clock = self._schedule(jobs)

    def run(self) -> bool:
        """Serve until SIGTERM or SIGINT, then drain; False when a run outlived its cancellation."""
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        self._http.start()
        self._clock.start()
        log.info("scheduler started", extra={"jobs": len(self._reconciler.jobs), "port": self._http.port})
        stop.wait()
        log.info("scheduler stops", extra={"grace_seconds": self._grace})
        self._clock.shutdown(wait=False)
        drained = self._runner.drain(self._grace)
        self._http.stop()
        log.info("scheduler stopped", extra={"drained": drained})
        return drained

    def _schedule(self, jobs: Sequence[Job]) -> BackgroundScheduler:
        # Two threads a job: one may be at the last run while the other records that the next was skipped;
        # with max_instances=1 APScheduler would drop that one without a trace.
        clock = BackgroundScheduler(
            timezone=UTC,
            executors={"default": ThreadPoolExecutor(2 * len(jobs) + 2)},
            job_defaults={"coalesce": True, "max_instances": 2},
        )
        for job in jobs:
            grace = round(job.grace.total_seconds())
            clock.add_job(self._fire, job.schedule.trigger, args=[job], id=job.name, misfire_grace_time=grace)
        self._every(clock, TICK_SECONDS, self._heartbeat.tick)
        self._every(clock, RECONCILE_SECONDS, self._reconcile)
        return clock

    @staticmethod
    def _every(clock: BackgroundScheduler, seconds: int, action: object) -> None:
        clock.add_job(
            action,
            "interval",
            seconds=seconds,
            max_instances=1,
            misfire_grace_time=None,
            next_run_time=datetime.now(UTC),
        )

    def _fire(self, job: Job) -> None:
        now = datetime.now(UTC)
        due = job.schedule.latest_due(now - job.grace - timedelta(minutes=1), now)
        if due is not None:
            self._runner.run(job, Slot(job.name, due))

    def _reconcile(self) -> None:
        self._reconciler.run(self._make_up)

    def _make_up(self, job: Job, slot: Slot) -> None:
        if self._runner.is_running(job.name):
            return
        log.info("run is made up for", extra={"job_name": job.name, "scheduled_at": slot.scheduled_at})
        self._clock.add_job(
            self._runner.run,
            args=[job, slot],
            id=f"catch_up:{job.name}",
            replace_existing=True,
            misfire_grace_time=None,
        )
