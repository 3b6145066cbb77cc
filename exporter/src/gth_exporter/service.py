"""Puts the exporter together: connections, collectors, registry, routes."""

from __future__ import annotations

import logging
import queue
import signal
import time
from importlib.metadata import version
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Info, ProcessCollector

from gth_common import log as logs
from gth_common.db import Database
from gth_common.http import HttpServer, Response, health_route, metrics_route
from gth_exporter import page
from gth_exporter.collectors.cache import CacheCollector
from gth_exporter.collectors.jobs import JobsCollector
from gth_exporter.collectors.partitions import PartitionsCollector
from gth_exporter.collectors.redis_info import RedisCollector
from gth_exporter.collectors.rollups import RollupsCollector
from gth_exporter.collectors.schema import SchemaCollector
from gth_exporter.collectors.security import SecurityCollector
from gth_exporter.connection import KeptConnection
from gth_exporter.redis_client import RedisClient
from gth_exporter.snapshot import Scraper, SnapshotMetrics

if TYPE_CHECKING:
    from collections.abc import Callable

    from gth_common.http import Request
    from gth_exporter.settings import ExporterSettings

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 60.0
"""How long PostgreSQL may be away before the exporter is unhealthy: longer than a failover takes."""


class Health:
    """Healthy while PostgreSQL answered a query of the exporter's own not too long ago."""

    def __init__(
        self,
        scraper: Scraper,
        patience_seconds: float = PATIENCE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._scraper = scraper
        self._patience = patience_seconds
        self._clock = clock
        self._last: float | None = None

    def problem(self) -> str | None:
        """Ask PostgreSQL for the least there is to ask; return what is wrong, or None."""
        report = self._scraper.report(SchemaCollector.name)
        if report.error is None:
            self._last = self._clock()
            return None
        if self._last is not None and self._clock() - self._last <= self._patience:
            return None
        since = "yet" if self._last is None else f"for {self._clock() - self._last:.0f} s"
        return f"PostgreSQL has not answered {since}: {report.error}"


def make_scraper(settings: ExporterSettings) -> Scraper:
    """Build the collectors over one connection to PostgreSQL and one to Redis; neither is opened yet."""
    database = Database(
        application_name="gth-exporter",
        password_file=settings.pgpassword_file,
        connect_timeout=settings.connect_timeout,
    )
    connection = KeptConnection(database, query_seconds=settings.query_seconds)
    redis = RedisClient(settings.redis_url, settings.redis_password_file, settings.redis_ca_file)
    return Scraper(
        (
            SchemaCollector(connection),
            PartitionsCollector(connection),
            CacheCollector(connection),
            JobsCollector(connection),
            RollupsCollector(connection),
            SecurityCollector(connection),
            # last: nothing bounds the look-up of its name
            RedisCollector(redis),
        )
    )


def make_registry(scraper: Scraper) -> CollectorRegistry:
    """Build the registry: the subjects, the exporter's own process and its version."""
    registry = CollectorRegistry()
    registry.register(SnapshotMetrics(scraper))
    ProcessCollector(registry=registry)
    build = Info("gth_exporter_build", "The version of the exporter.", registry=registry)
    build.info({"version": version("gth-exporter")})
    return registry


def make_server(settings: ExporterSettings, scraper: Scraper) -> HttpServer:
    """Build the server for `/`, `/metrics` and `/healthz`.

    Raises:
        OSError: the address cannot be bound.
        ssl.SSLError: the certificate or key cannot be used.
        SettingsError: one of certificate and key is missing.
    """

    def status_page(_: Request) -> Response:
        return Response(page.render(scraper.snapshot()), "text/html; charset=utf-8")

    routes = {
        "/": status_page,
        "/metrics": metrics_route(make_registry(scraper)),
        "/healthz": health_route(Health(scraper).problem),
    }
    return HttpServer(settings.http_listen, routes, settings.http_tls)


def serve(settings: ExporterSettings) -> None:
    """Answer until SIGTERM or SIGINT.

    Raises:
        OSError: the address cannot be bound, or the certificate cannot be used.
    """
    logs.configure(settings.log_level, settings.log_format)
    # a handler runs in the middle of whatever holds a lock: put() waits for none, Event.set() does
    stop: queue.SimpleQueue[int] = queue.SimpleQueue()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda came, _: stop.put(came))
    server = make_server(settings, make_scraper(settings))
    server.start()
    log.info("serving", extra={"host": settings.http_listen.host, "port": server.port})
    stop.get()
    server.stop()
    log.info("stopped")
