"""Puts jobs, runner and reconciler on APScheduler's clock, from start to the end of the drain."""

from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from prometheus_client import CollectorRegistry

from gth_common.http import HttpServer, health_route, metrics_route
from gth_scheduler.every import Every
from gth_scheduler.heartbeat import TICK_SECONDS, Heartbeat
from gth_scheduler.history import Slot
from gth_scheduler.jobs import Job, JobsError, load_jobs
from gth_scheduler.metrics import Metrics
from gth_scheduler.reconcile import Reconciler
from gth_scheduler.requests import POLL_SECONDS, Inbox
from gth_scheduler.runner import Runner
from gth_scheduler.settings import SchedulerSettings, instance_name
from gth_scheduler.signals import Signals

log = logging.getLogger(__name__)

STOP = {signal.SIGTERM, signal.SIGINT}
RECONCILE_SECONDS = 60
# How far the wall clock may part from the monotonic one within a second: NTP slews by far less.
JUMP_SECONDS = 3.0


class Service:
    """The scheduler process.

    Args:
        settings: from the environment.
        jobs: from jobs.yml.
        signals: SIGTERM and SIGINT stop it, SIGHUP has jobs.yml read again.

    Raises:
        OSError: the address of the HTTP server cannot be used, or its certificate.
    """

    def __init__(self, settings: SchedulerSettings, jobs: Sequence[Job], signals: Signals) -> None:
        self._settings = settings
        self._jobs = jobs
        self._signals = signals
        self._heartbeat = Heartbeat()
        registry = CollectorRegistry()
        self._metrics = Metrics(registry, jobs, self._heartbeat.age)
        database, name = settings.database(), instance_name()
        self._runner = Runner(database, self._metrics, name)
        self._reconciler = Reconciler(database, jobs, self._metrics, name)
        self._inbox = Inbox(database, name)
        self._http = HttpServer(
            settings.http_listen,
            {"/metrics": metrics_route(registry), "/healthz": health_route(self._heartbeat.problem)},
            settings.tls(),
        )
        self._clock = self._schedule(jobs)

    def run(self) -> bool:
        """Serve until SIGTERM or SIGINT, then drain; False when a run outlived its cancellation."""
        self._http.start()
        self._clock.resume()
        log.info("scheduler started", extra={"jobs": len(self._jobs), "port": self._http.port})
        self._watch()
        log.info("scheduler stops", extra={"grace_seconds": self._settings.grace})
        self._clock.shutdown(wait=False)
        drained = self._runner.drain(self._settings.grace)
        self._inbox.close()
        self._http.stop()
        log.info("scheduler stopped", extra={"drained": drained})
        return drained

    def _watch(self) -> None:
        """Follow signals and the wall clock until it is time to stop."""
        lead = _lead()
        while not (came := self._signals.wait(1.0)) & STOP:
            if signal.SIGHUP in came:
                self._reload()
            jump = _lead() - lead
            if abs(jump) > JUMP_SECONDS:
                log.warning(
                    "the clock jumped, due times are worked out anew", extra={"seconds": round(jump, 1)}
                )
                self._change_clock(self._schedule(self._jobs))
            lead += jump

    def _reload(self) -> None:
        """Read jobs.yml again; a bad one is refused whole, and the jobs stay as they are."""
        try:
            jobs = load_jobs(self._settings.jobs_file)
            clock = self._schedule(jobs)
        except JobsError as error:
            self._metrics.reloaded(None)
            for line in str(error).splitlines():
                log.error("jobs file refused, jobs stay as they are", extra={"problem": line})  # noqa: TRY400 no trace
            return
        except Exception:
            # nothing that a file brings about is worth the runs of the jobs that are there
            self._metrics.reloaded(None)
            log.exception("jobs file cannot be taken over, jobs stay as they are")
            return
        self._jobs = jobs
        self._metrics.reloaded(jobs)
        self._reconciler.take_over(jobs)
        self._change_clock(clock)
        log.info("jobs file read again", extra={"jobs": len(jobs)})

    def _change_clock(self, clock: BackgroundScheduler) -> None:
        """Go by another clock; what runs goes on."""
        self._clock.shutdown(wait=False)
        self._clock = clock
        clock.resume()

    def _schedule(self, jobs: Sequence[Job]) -> BackgroundScheduler:
        # Two threads a job: one may be at the last run while the other records that the next was skipped;
        # with max_instances=1 APScheduler would drop that one without a trace.
        clock = BackgroundScheduler(
            timezone=UTC,
            executors={"default": ThreadPoolExecutor(2 * len(jobs) + 4)},
            job_defaults={"coalesce": True, "max_instances": 2},
        )
        for job in jobs:
            if job.enabled:
                grace = round(job.grace.total_seconds())
                clock.add_job(
                    self._fire, job.schedule.trigger, args=[job], id=job.name, misfire_grace_time=grace
                )
        self._every(clock, TICK_SECONDS, self._heartbeat.tick)
        self._every(clock, RECONCILE_SECONDS, self._reconcile)
        self._every(clock, POLL_SECONDS, self._look_for_requests)
        clock.start(
            paused=True
        )  # what is wrong with the jobs shows here, and not when another clock has stopped
        return clock

    @staticmethod
    def _every(clock: BackgroundScheduler, seconds: int, action: Callable[[], None]) -> None:
        clock.add_job(
            action,
            Every(seconds),
            max_instances=1,
            misfire_grace_time=None,
        )

    def _fire(self, job: Job) -> None:
        now = datetime.now(UTC)
        due = job.latest_due(now - job.grace - timedelta(minutes=1), now)
        if due is not None:
            self._runner.run(job, Slot(job.name, due))

    def _reconcile(self) -> None:
        self._reconciler.run(self._make_up)

    def _make_up(self, job: Job, slot: Slot) -> None:
        if self._runner.is_running(job.name):
            return
        log.info("run is made up for", extra={"job_name": job.name, "scheduled_at": slot.scheduled_at})
        self._run_soon(job, slot)

    def _look_for_requests(self) -> None:
        jobs = {job.name: job for job in self._jobs}
        self._inbox.poll(jobs, lambda slot: self._run_soon(jobs[slot.job_name], slot))

    def _run_soon(self, job: Job, slot: Slot) -> None:
        # a thread and not the clock, which a reload may have replaced by now; the drain waits for the run
        threading.Thread(target=self._run_logged, args=[job, slot], daemon=True).start()

    def _run_logged(self, job: Job, slot: Slot) -> None:
        try:
            self._runner.run(job, slot)
        except Exception:
            log.exception("run failed in a way nobody thought of", extra={"job_name": job.name})


def _lead() -> float:
    """Return by how much the wall clock is ahead of the monotonic one, in seconds."""
    return time.time() - time.monotonic()
