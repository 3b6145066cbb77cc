"""Health is the age of the last tick, asked over HTTP."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gth_common.http import HttpServer, health_route
from gth_common.settings import Listen
from gth_credentials.pki import Authority, Request
from gth_scheduler import health
from gth_scheduler.heartbeat import STALE_SECONDS, Heartbeat


@pytest.fixture
def heartbeat() -> Heartbeat:
    """A heartbeat that has just begun."""
    return Heartbeat()


@pytest.fixture
def listen(heartbeat: Heartbeat) -> Iterator[str]:
    """Serve its health; returns where."""
    server = HttpServer(Listen("127.0.0.1", 0), {"/healthz": health_route(heartbeat.problem)})
    server.start()
    yield f"0.0.0.0:{server.port}"
    server.stop()


def test_old_tick_is_unhealthy(
    heartbeat: Heartbeat, listen: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """0 while ticks come, 1 with the reason when they stop, 0 when they come again."""
    monkeypatch.setenv("GTH_HTTP_LISTEN", listen)
    assert health.check() == 0
    heartbeat._last -= STALE_SECONDS + 1
    assert health.check() == 1
    assert "the last tick is 31 s old" in capsys.readouterr().err
    heartbeat.tick()
    assert health.check() == 0


def test_it_asks_in_the_way_that_metrics_are_served(
    heartbeat: Heartbeat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With TLS where the scheduler has a certificate, whatever name that is for."""
    for folder in ("store", "brought"):
        (tmp_path / folder).mkdir()
    pair = Authority(tmp_path / "store", tmp_path / "brought").sign(Request("scheduler", ("scheduler",)))
    files = tmp_path / "tls.crt", tmp_path / "tls.key"
    for file, content in zip(files, pair, strict=True):
        file.write_bytes(content)
    server = HttpServer(Listen("127.0.0.1", 0), {"/healthz": health_route(heartbeat.problem)}, files)
    server.start()
    monkeypatch.setenv("GTH_HTTP_LISTEN", f"127.0.0.1:{server.port}")
    monkeypatch.setenv("GTH_HTTP_TLS_CERT_FILE", str(files[0]))
    try:
        assert health.check() == 0
    finally:
        server.stop()


def test_no_answer_is_unhealthy(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A process that does not answer is not healthy."""
    monkeypatch.setenv("GTH_HTTP_LISTEN", "127.0.0.1:1")
    assert health.check() == 1
    assert "no answer from 127.0.0.1:1" in capsys.readouterr().err


def test_the_check_is_cheap() -> None:
    """Docker starts it every few seconds: it imports neither pydantic nor psycopg nor APScheduler."""
    code = (
        "import sys; import gth_scheduler.__main__;"
        "print([name for name in ('pydantic', 'psycopg', 'apscheduler', 'yaml') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
