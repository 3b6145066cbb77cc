"""The command line: wrong settings are told at once and in full; the health check asks the exporter."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from gth_common.http import HttpServer, health_route
from gth_common.settings import Listen
from gth_credentials.pki import Authority, Request
from gth_exporter import health
from gth_exporter.__main__ import main
from gth_exporter.collector import Collector, Deadline, Reading
from gth_exporter.service import Health
from gth_exporter.snapshot import Scraper
from gth_exporter.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SETTINGS = {"GTH_HTTP_LISTEN": "127.0.0.1:0", "GTH_REDIS_URL": "rediss://gth_exporter@redis:6379/0"}


class Schema(Collector):
    """Stands where the schema collector does, and fails on demand."""

    name = "schema"
    title = "Schema"
    families = ()
    error: Exception | None = None

    def read(self, deadline: Deadline) -> Reading:
        """Answer, or raise."""
        if self.error is not None:
            raise self.error
        deadline.remaining(1)
        return Reading((), Table("", (), ()))


class Clock:
    """A clock that is set by hand."""

    now = 100.0

    def __call__(self) -> float:
        """Return the time in seconds."""
        return self.now


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Set every required setting and no other."""
    for name in ("GTH_HTTP_LISTEN", "GTH_REDIS_URL", "GTH_REDIS_PASSWORD_FILE", "GTH_HTTP_TLS_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.fixture
def complaints() -> list[str]:
    """Return what the running health check finds wrong; empty is healthy."""
    return []


@pytest.fixture
def listening(complaints: list[str]) -> Iterator[str]:
    """Run a server with the health route; return its address."""
    check = health_route(lambda: complaints[0] if complaints else None)
    server = HttpServer(Listen("127.0.0.1", 0), {"/healthz": check})
    server.start()
    yield f"0.0.0.0:{server.port}"
    server.stop()


def test_every_wrong_setting_is_told_at_once(
    environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line per variable with the remedy, and exit code 2."""
    environment.setenv("GTH_HTTP_LISTEN", "9850")
    environment.setenv("GTH_REDIS_URL", "http://redis")
    environment.setenv("GTH_REDIS_PASSWORD_FILE", "/nowhere/redis_password")
    assert main(["serve"]) == 2
    told = capsys.readouterr().err
    for variable in ("GTH_HTTP_LISTEN", "GTH_REDIS_URL", "GTH_REDIS_PASSWORD_FILE"):
        assert variable in told


@pytest.mark.parametrize("url", ["rediss://u:hunter2@redis:6379/0", "rediss://u@redis/0?password=hunter2"])
def test_a_password_in_the_redis_url_is_refused(
    environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], url: str
) -> None:
    """It would show in the environment: the password has a file."""
    environment.setenv("GTH_REDIS_URL", url)
    assert main(["serve"]) == 2
    assert "GTH_REDIS_PASSWORD_FILE" in capsys.readouterr().err


@pytest.mark.parametrize(
    "url",
    [
        "rediss://u:hunter2@redis:6379/0",
        "rediss://u@redis/0?password=hunter2",
        "rediss://u:hunter2@redis:abc/0",
        "rediss://u:hunter2/more@redis:6379/0",
        "rediss://u:hunter2@[::1/0",
        "redis+tls://u:hunter2@redis:6379/0",
        "u:hunter2@redis:6379",
    ],
)
def test_a_refused_redis_url_is_not_shown(
    environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], url: str
) -> None:
    """Whatever is wrong with it: the log that the refusal goes to is read by others than the environment."""
    environment.setenv("GTH_REDIS_URL", url)
    assert main(["serve"]) == 2
    told = capsys.readouterr().err
    assert "GTH_REDIS_URL" in told
    assert "hunter2" not in told


@pytest.mark.parametrize("rest", ["u@redis:abc/0", "u@redis:99999/0", "u@redis/0?socket_timeout=x", "[::1/0"])
def test_a_redis_url_that_the_client_cannot_read_is_refused(
    environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], rest: str
) -> None:
    """The variable, the reason and the remedy in one line."""
    environment.setenv("GTH_REDIS_URL", f"rediss://{rest}")
    assert main(["serve"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("GTH_REDIS_URL is not a Redis URL")
    assert "rediss://user@host:port/db" in line


def test_a_certificate_without_its_key_is_refused(
    environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Half a pair must not mean plain HTTP."""
    certificate = tmp_path / "tls.crt"
    certificate.write_text("certificate")
    environment.setenv("GTH_HTTP_TLS_CERT_FILE", str(certificate))
    assert main(["serve"]) == 2
    assert "GTH_HTTP_TLS_KEY_FILE" in capsys.readouterr().err


def test_a_taken_port_is_told_in_one_line(
    environment: pytest.MonkeyPatch, listening: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 1 and the address, not a stack trace."""
    environment.setenv("GTH_HTTP_LISTEN", listening.replace("0.0.0.0", "127.0.0.1"))
    assert main(["serve"]) == 1
    assert "cannot serve on 127.0.0.1:" in capsys.readouterr().err


@pytest.mark.timeout(20)
def test_signals_that_come_at_the_worst_of_times(environment: pytest.MonkeyPatch) -> None:
    """At every line until it ends, whatever locks that holds: a handler that takes one of them would hang."""
    environment.setenv("GTH_HTTP_LISTEN", "127.0.0.1:0")
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    tracer = sys.gettrace()

    def interrupt(*_: Any) -> Any:
        if signal.getsignal(signal.SIGTERM) is not before[signal.SIGTERM]:
            signal.raise_signal(signal.SIGTERM)
        return interrupt

    sys.settrace(interrupt)
    try:
        assert main(["serve"]) == 0
    finally:
        sys.settrace(tracer)
        for number, handler in before.items():
            signal.signal(number, handler)


def test_the_health_check_repeats_what_the_exporter_says(
    environment: pytest.MonkeyPatch,
    listening: str,
    complaints: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit code 0 while it is well, 1 and the reason while it is not."""
    environment.setenv("GTH_HTTP_LISTEN", listening)
    assert main(["health"]) == 0
    complaints.append("PostgreSQL has not answered yet")
    assert main(["health"]) == 1
    assert "PostgreSQL has not answered yet" in capsys.readouterr().err


def test_the_health_check_trusts_the_exporters_own_certificate_and_no_other(
    complaints: list[str], tmp_path: Path
) -> None:
    """With TLS the check pins the certificate the exporter was given: it names no loopback address."""
    authority = Authority(tmp_path, tmp_path / "brought")
    for name in ("own", "other"):
        certificate, key = authority.sign(Request(name, ("exporter",)))
        (tmp_path / f"{name}.crt").write_bytes(certificate)
        (tmp_path / f"{name}.key").write_bytes(key)
    check = health_route(lambda: complaints[0] if complaints else None)
    tls = (tmp_path / "own.crt", tmp_path / "own.key")
    server = HttpServer(Listen("127.0.0.1", 0), {"/healthz": check}, tls)
    server.start()
    environment = {"GTH_HTTP_LISTEN": f"0.0.0.0:{server.port}", "GTH_HTTP_TLS_CERT_FILE": str(tls[0])}
    assert health.check(environment) == (True, "ok")
    healthy, words = health.check(environment | {"GTH_HTTP_TLS_CERT_FILE": str(tmp_path / "other.crt")})
    server.stop()
    assert not healthy
    assert "CERTIFICATE_VERIFY_FAILED" in words


@pytest.mark.parametrize("listen", ["", "9850", "127.0.0.1:1"])
def test_no_exporter_is_unhealthy(listen: str) -> None:
    """Nothing listening, or nothing configured, is an answer and no stack trace."""
    healthy, words = health.check({"GTH_HTTP_LISTEN": listen})
    assert not healthy
    assert words


def test_the_health_check_loads_none_of_the_service() -> None:
    """It runs every few seconds next to the service: drivers and frameworks stay out."""
    code = (
        "import sys, gth_exporter.__main__ as m; m.main(['health']);"
        "print([n for n in ('psycopg', 'redis', 'pydantic', 'prometheus_client') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={})
    assert done.stdout.strip() == "[]"


def test_a_failover_does_not_make_the_exporter_unhealthy() -> None:
    """PostgreSQL may be away for a minute; after that, or before its first answer, the exporter says so."""
    collector, clock = Schema(), Clock()
    check = Health(Scraper([collector], reuse_seconds=-1), patience_seconds=60, clock=clock)
    collector.error = OSError("no leader")
    assert check.problem() == "PostgreSQL has not answered yet: OSError: no leader"
    collector.error = None
    assert check.problem() is None
    collector.error = OSError("no leader")
    clock.now += 60
    assert check.problem() is None
    clock.now += 1
    assert check.problem() == "PostgreSQL has not answered for 61 s: OSError: no leader"
