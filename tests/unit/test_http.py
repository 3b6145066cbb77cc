"""The HTTP server: right answers, and one bad client or collector costs nobody else anything."""

import http.client
import select
import socket
import ssl
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from prometheus_client import CollectorRegistry, Counter, Gauge
from prometheus_client.parser import text_string_to_metric_families

from gth_common import http as gth_http
from gth_common.http import HttpServer, Request, Response, health_route, metrics_route
from gth_common.settings import Listen

LOOPBACK = Listen("127.0.0.1", 0)


def broken(_: Request) -> Response:
    """Fail as a route with a bug would."""
    raise RuntimeError("a bug")


@pytest.fixture
def trouble() -> list[str]:
    """Return the health check's complaints; empty is healthy."""
    return []


@pytest.fixture
def server(trouble: list[str]) -> Iterator[HttpServer]:
    """Serve metrics, health and a broken route on a free port."""
    registry = CollectorRegistry()
    Counter("gth_test_runs_total", "Runs.", registry=registry).inc()
    Gauge("gth_test_size_bytes", "Size.", registry=registry).set(7)
    routes = {
        "/metrics": metrics_route(registry),
        "/healthz": health_route(lambda: trouble[0] if trouble else None),
        "/broken": broken,
    }
    server = HttpServer(LOOPBACK, routes)
    server.start()
    yield server
    server.stop()


def get(server: HttpServer, path: str, method: str = "GET") -> tuple[int, str]:
    """Return status and body."""
    request = urllib.request.Request(f"http://127.0.0.1:{server.port}{path}", method=method)
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_metrics_parse_and_can_be_restricted(server: HttpServer) -> None:
    """The official parser reads the answer; name[] keeps what it names; no _created series."""
    status, text = get(server, "/metrics")
    names = {sample.name for family in text_string_to_metric_families(text) for sample in family.samples}
    assert (status, names) == (200, {"gth_test_runs_total", "gth_test_size_bytes"})
    assert "gth_test_runs_total" not in get(server, "/metrics?name[]=gth_test_size_bytes")[1]


def test_openmetrics_is_served_to_who_asks(server: HttpServer) -> None:
    """Prometheus asks for OpenMetrics in its Accept header and gets the closing # EOF."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{server.port}/metrics",
        headers={"Accept": "application/openmetrics-text;version=1.0.0,text/plain;q=0.5"},
    )
    with urllib.request.urlopen(request, timeout=5) as answer:
        assert answer.headers["Content-Type"].startswith("application/openmetrics-text")
        assert answer.read().endswith(b"# EOF\n")


def test_what_a_client_gets_wrong_is_no_error_here(
    server: HttpServer, caplog: pytest.LogCaptureFixture
) -> None:
    """A version that is no number gets the default format; a target that is no URL is told so."""
    client = http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)
    client.request("GET", "/metrics", headers={"Accept": "application/openmetrics-text; version=x"})
    answer = client.getresponse()
    assert (answer.status, b"gth_test_size_bytes 7.0" in answer.read()) == (200, True)
    client.putrequest("GET", "http://[/metrics", skip_host=True)
    client.endheaders()
    assert client.getresponse().status == 400
    assert caplog.records == []


def test_health_follows_the_check(server: HttpServer, trouble: list[str]) -> None:
    """200 while there is nothing to say, 503 with the reason otherwise."""
    assert get(server, "/healthz") == (200, "ok\n")
    trouble.append("last tick 40 s ago")
    assert get(server, "/healthz") == (503, "last tick 40 s ago\n")


@pytest.mark.parametrize("path", ["/", "/metrics/", "/metricsx", "/../etc/passwd"])
def test_unknown_path_is_404(server: HttpServer, path: str) -> None:
    """Only the paths that were given answer."""
    assert get(server, path)[0] == 404


def test_other_methods_are_refused(server: HttpServer) -> None:
    """POST is refused; HEAD has the headers without the body."""
    assert get(server, "/metrics", "POST")[0] == 405
    assert get(server, "/healthz", "HEAD") == (200, "")


def test_a_route_that_raises_costs_one_answer(server: HttpServer) -> None:
    """500 for it without its text, and the next request on the same connection is served."""
    client = http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)
    client.request("GET", "/broken")
    answer = client.getresponse()
    assert answer.status == 500
    assert b"a bug" not in answer.read()
    client.request("GET", "/healthz")
    assert client.getresponse().status == 200
    client.close()


def test_silent_client_is_dropped_and_blocks_nobody(
    server: HttpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection that says nothing is closed after the timeout; others are served meanwhile."""
    monkeypatch.setattr(gth_http._Handler, "timeout", 2)
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as silent:
        assert get(server, "/healthz")[0] == 200
        assert silent.recv(1) == b""


def test_dribbling_client_is_cut_off(server: HttpServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that sends a header now and then, each within the timeout, ends at the deadline as a whole."""
    monkeypatch.setattr(gth_http, "REQUEST_DEADLINE_SECONDS", 0.5)
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as dribbler:
        dribbler.sendall(b"GET /healthz HTTP/1.1\r\n")
        with pytest.raises(OSError, match=r"reset|pipe"):  # noqa: PT012 - whichever send meets the cut
            for number in range(1000):
                dribbler.sendall(f"X-{number}: y\r\n".encode())
                if select.select([dribbler], [], [], 0.1)[0] and dribbler.recv(1) == b"":
                    raise ConnectionResetError("reset: closed by the server")
    assert get(server, "/healthz")[0] == 200


def test_connections_are_bounded(server: HttpServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the limit a connection is dropped at once, and slots come back when clients leave."""
    monkeypatch.setattr(gth_http._Handler, "timeout", 0.5)
    crowd = [
        socket.create_connection(("127.0.0.1", server.port), timeout=5)
        for _ in range(gth_http.MAX_CONNECTIONS + 1)
    ]
    crowd[-1].settimeout(5)
    assert crowd[-1].recv(1) == b""
    for client in crowd:
        client.recv(1)
        client.close()
    assert get(server, "/healthz")[0] == 200


def test_thread_that_cannot_start_costs_one_connection(
    server: HttpServer, caplog: pytest.LogCaptureFixture
) -> None:
    """No slot is lost where the system refuses threads, here because no stack of that size fits anywhere."""
    usual = threading.stack_size(1 << 47)
    try:
        for _ in range(gth_http.MAX_CONNECTIONS):
            with socket.create_connection(("127.0.0.1", server.port), timeout=5) as client:
                assert client.recv(1) == b""
    finally:
        threading.stack_size(usual)
    assert get(server, "/healthz") == (200, "ok\n")
    logged = [record.message for record in caplog.records if record.levelname == "ERROR"]
    assert logged == ["connection broke"] * gth_http.MAX_CONNECTIONS


@pytest.mark.parametrize("service", ["scheduler", "exporter"])
def test_connections_leave_threads_for_the_work(service: str) -> None:
    """Every slot taken, its handler's and its deadline's threads are half of what the container may have."""
    compose = yaml.safe_load((Path(__file__).resolve().parents[2] / "docker-compose.yml").read_text("utf-8"))
    assert compose["services"][service]["pids_limit"] >= 4 * gth_http.MAX_CONNECTIONS


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """Make a self-signed certificate for 127.0.0.1."""
    chain, key = tmp_path / "tls.crt", tmp_path / "tls.key"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    command += ["-nodes", "-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "1"]
    subprocess.run([*command, "-keyout", key, "-out", chain], check=True, capture_output=True)
    return chain, key


def test_idle_connection_does_not_block_tls_clients(certificate: tuple[Path, Path]) -> None:
    """The handshake is not in the accept loop: an idle TCP connection costs no scrape."""
    server = HttpServer(LOOPBACK, {"/healthz": health_route(lambda: None)}, tls=certificate)
    server.start()
    trust = ssl.create_default_context(cafile=str(certificate[0]))
    with socket.create_connection(("127.0.0.1", server.port)):
        url = f"https://127.0.0.1:{server.port}/healthz"
        with urllib.request.urlopen(url, timeout=5, context=trust) as answer:
            assert answer.read() == b"ok\n"
    server.stop()


def test_old_tls_is_not_spoken(certificate: tuple[Path, Path]) -> None:
    """The scrape's wire is TLS 1.3, too, where it is TLS."""
    server = HttpServer(LOOPBACK, {"/healthz": health_route(lambda: None)}, tls=certificate)
    server.start()
    old = ssl.create_default_context(cafile=str(certificate[0]))
    old.maximum_version = ssl.TLSVersion.TLSv1_2
    with (
        socket.create_connection(("127.0.0.1", server.port)) as raw,
        pytest.raises(ssl.SSLError, match="TLSV1_ALERT_PROTOCOL_VERSION"),
    ):
        old.wrap_socket(raw, server_hostname="127.0.0.1")
    server.stop()
