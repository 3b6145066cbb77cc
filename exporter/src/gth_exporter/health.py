"""The container's health check: ask the running exporter. It runs every few seconds and imports little."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

TIMEOUT_SECONDS = 4.5
_LOOPBACK = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - what "everywhere" means to a client
_ENOUGH = 4096


def check(environ: Mapping[str, str]) -> tuple[bool, str]:
    """Ask `/healthz` at the address the exporter listens on.

    Returns:
        Whether it is healthy, and its own words or why there are none.
    """
    host, _, port = environ.get("GTH_HTTP_LISTEN", "").rpartition(":")
    if not port.isdecimal():
        return False, "GTH_HTTP_LISTEN is not host:port"
    host = host.removeprefix("[").removesuffix("]")
    try:
        answer = _get(_LOOPBACK.get(host, host), int(port), environ.get("GTH_HTTP_TLS_CERT_FILE", ""))
    except OSError as error:
        return False, f"no answer from {host}:{port}: {error}"
    head, _, body = answer.partition("\r\n\r\n")
    return head.startswith("HTTP/1.1 200 "), body.strip()


def _get(host: str, port: int, certificate: str) -> str:
    request = f"GET /healthz HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    with _secured(socket.create_connection((host, port), TIMEOUT_SECONDS), certificate) as wire:
        wire.sendall(request.encode())
        chunks = list(iter(lambda: wire.recv(_ENOUGH), b""))
    return b"".join(chunks).decode(errors="replace")


def _secured(wire: socket.socket, certificate: str) -> socket.socket:
    """Trust exactly the certificate that the exporter itself was given; it names no loopback address."""
    if not certificate:
        return wire
    context = ssl.create_default_context(cafile=certificate)
    context.check_hostname = False
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return context.wrap_socket(wire)
