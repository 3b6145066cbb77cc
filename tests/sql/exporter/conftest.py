"""A real Redis with TLS and the shipped rights, and a real exporter between it and a real PostgreSQL."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from tests.sql.exporter.exporter_client import Exporter
from tests.sql.exporter.redis_server import RedisServer

from gth_common.settings import load
from gth_exporter.service import make_scraper, make_server
from gth_exporter.settings import ExporterSettings
from gth_exporter.snapshot import Scraper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.sql.support.database import Database


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    """A throw-away Redis."""
    server = RedisServer(tmp_path)
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture
def settings(
    database: Database, redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> ExporterSettings:
    """Settings as a container has them: libpq's variables for the database, ours for the rest."""
    variables = {
        "PGHOST": str(database.server.folder),
        "PGPORT": str(database.server.port),
        "PGDATABASE": database.name,
        "PGUSER": "gth_exporter",
        "GTH_HTTP_LISTEN": "127.0.0.1:0",
        "GTH_EXPORTER_QUERY_SECONDS": "1",
        "GTH_REDIS_URL": redis_server.url,
        "GTH_REDIS_PASSWORD_FILE": str(redis_server.password_file),
        "GTH_REDIS_CA_FILE": str(redis_server.ca_file),
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return load(ExporterSettings, variables)


@pytest.fixture
def exporter(settings: ExporterSettings) -> Iterator[Exporter]:
    """An exporter that reads anew at every request, answering on a free port."""
    scraper = make_scraper(settings)
    fresh = Scraper(scraper.collectors, reuse_seconds=-1)
    server = make_server(settings, fresh)
    server.start()
    yield Exporter(f"http://127.0.0.1:{server.port}")
    server.stop()


@pytest.fixture
def freeze() -> Iterator[Callable[[int], None]]:
    """Return a function that stops a process where it stands; at the end all of them go on."""
    frozen: list[int] = []

    def stop(process: int) -> None:
        os.kill(process, signal.SIGSTOP)
        frozen.append(process)

    yield stop
    for process in frozen:
        os.kill(process, signal.SIGCONT)
