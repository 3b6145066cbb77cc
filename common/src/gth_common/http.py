"""A small HTTP server for `/metrics`, `/healthz` and a status page.

prometheus_client's own server answers every path with metrics, handshakes TLS in its accept loop and has
no timeouts; this one answers GET and HEAD on the paths it was given, 404 elsewhere, and handshakes in the
connection's own thread.

    routes = {"/metrics": metrics_route(registry), "/healthz": health_route(problem)}
    server = HttpServer(settings.http_listen, routes)
    server.start()
    …
    server.stop()
"""

from __future__ import annotations

import contextlib
import logging
import socket
import socketserver
import ssl
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from prometheus_client import CollectorRegistry, disable_created_metrics
from prometheus_client.exposition import choose_encoder

from gth_common.settings import Listen

log = logging.getLogger(__name__)

CLIENT_TIMEOUT_SECONDS = 10.0
# From the first byte waited for to the last one sent; a client that dribbles must not hold a slot for ever.
REQUEST_DEADLINE_SECONDS = 20.0
MAX_CONNECTIONS = 32


@dataclass(frozen=True)
class Request:
    """What a route may look at."""

    path: str
    query: Mapping[str, list[str]]
    accept: str


@dataclass(frozen=True)
class Response:
    """What a route answers."""

    body: bytes
    content_type: str = "text/plain; charset=utf-8"
    status: HTTPStatus = HTTPStatus.OK


Route = Callable[[Request], Response]


def metrics_route(registry: CollectorRegistry) -> Route:
    """Serve `registry` in the format that the scraper asks for; `?name[]=` restricts it."""
    disable_created_metrics()  # type: ignore[no-untyped-call]

    def answer(request: Request) -> Response:
        try:
            encode, content_type = choose_encoder(request.accept)
        except (TypeError, ValueError):  # a version that is no number
            encode, content_type = choose_encoder("")
        names = request.query.get("name[]")
        chosen = registry.restricted_registry(names) if names else registry
        return Response(encode(chosen), content_type)

    return answer


def health_route(problem: Callable[[], str | None]) -> Route:
    """Answer 200 `ok` while `problem()` returns None, 503 with its text otherwise."""

    def answer(_: Request) -> Response:
        trouble = problem()
        if trouble is None:
            return Response(b"ok\n")
        return Response(f"{trouble}\n".encode(), status=HTTPStatus.SERVICE_UNAVAILABLE)

    return answer


class HttpServer:
    """Serves `routes` from daemon threads between `start()` and `stop()`.

    Args:
        listen: host and port; port 0 picks a free one, see `port`.
        routes: path to function. A route that raises costs that one request a 500, and is logged.
        tls: certificate chain and key files; None serves plain HTTP.

    Raises:
        OSError: the address cannot be bound.
        ssl.SSLError: the certificate or key cannot be used.
    """

    def __init__(
        self, listen: Listen, routes: Mapping[str, Route], tls: tuple[Path, Path] | None = None
    ) -> None:
        context = None if tls is None else _tls_context(*tls)
        self._server = _Server(listen, routes, context)
        self._thread = threading.Thread(target=self._server.serve_forever, name="http", daemon=True)

    @property
    def port(self) -> int:
        """The port that was bound."""
        return int(self._server.server_address[1])

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Stop accepting, and wait until the accept loop has ended."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()


def _tls_context(certificate: Path, key: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_cert_chain(certificate, key)
    return context


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, listen: Listen, routes: Mapping[str, Route], tls: ssl.SSLContext | None) -> None:
        self.routes = routes
        self._tls = tls
        self._slots = threading.BoundedSemaphore(MAX_CONNECTIONS)
        if ":" in listen.host:
            self.address_family = socket.AF_INET6
        super().__init__((listen.host, listen.port), _Handler)

    def server_bind(self) -> None:
        """Bind without HTTPServer's reverse lookup of the host's name, which can hang for seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        """Hand the connection to a thread, or drop it where all slots are taken."""
        if not self._slots.acquire(blocking=False):
            log.warning("connection dropped, too many", extra={"limit": MAX_CONNECTIONS})
            self.shutdown_request(request)
            return
        try:
            super().process_request(request, client_address)
        except RuntimeError:  # no thread was started: nobody else gives the slot back
            self._slots.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Serve one connection: the TLS handshake happens here, under the client's timeout."""
        try:
            request.settimeout(CLIENT_TIMEOUT_SECONDS)
            wire = request if self._tls is None else self._tls.wrap_socket(request, server_side=True)
            super().process_request_thread(wire, client_address)
        except OSError as error:
            log.debug("client gone", extra={"error": error})
            self.shutdown_request(request)
        finally:
            self._slots.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log a connection that broke, without a stack trace on standard error."""
        del request
        error = sys.exception()
        # a thread that cannot start is this process's trouble, everything else is the client's
        level = logging.ERROR if isinstance(error, RuntimeError) else logging.DEBUG
        log.log(level, "connection broke", extra={"client": client_address[0], "error": error})


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "gth"
    sys_version = ""
    timeout = CLIENT_TIMEOUT_SECONDS

    def handle_one_request(self) -> None:
        """Serve one request, or cut the connection where it takes too long as a whole."""
        deadline = threading.Timer(REQUEST_DEADLINE_SECONDS, self._cut)
        deadline.daemon = True
        deadline.start()
        try:
            super().handle_one_request()
        finally:
            deadline.cancel()

    def _cut(self) -> None:
        with contextlib.suppress(OSError):  # closed in the meantime
            self.connection.shutdown(socket.SHUT_RDWR)

    def do_GET(self) -> None:
        self._reply(self._answer())

    do_HEAD = do_GET  # noqa: N815 - the name is http.server's

    def do_POST(self) -> None:
        self.close_connection = True  # its body stays unread
        self._reply(Response(b"only GET and HEAD\n", status=HTTPStatus.METHOD_NOT_ALLOWED))

    do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_POST  # noqa: N815 - likewise

    def _answer(self) -> Response:
        try:
            url = urlsplit(self.path)
        except ValueError:
            return Response(b"not a URL\n", status=HTTPStatus.BAD_REQUEST)
        route = self.server.routes.get(url.path)
        if route is None:
            return Response(b"not found\n", status=HTTPStatus.NOT_FOUND)
        request = Request(url.path, parse_qs(url.query), self.headers.get("Accept", ""))
        try:
            return route(request)
        except Exception:  # whatever a route raises costs one answer, not the connection
            log.exception("request failed", extra={"path": url.path})
            return Response(b"internal error, see the log\n", status=HTTPStatus.INTERNAL_SERVER_ERROR)

    def _reply(self, response: Response) -> None:
        self.send_response(response.status)
        self.send_header("Content-Type", response.content_type)
        self.send_header("Content-Length", str(len(response.body)))
        self.send_header("Cache-Control", "no-store")
        if response.status == HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", "GET, HEAD")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(response.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is http.server's
        log.debug("request", extra={"client": self.client_address[0], "line": format % args})
