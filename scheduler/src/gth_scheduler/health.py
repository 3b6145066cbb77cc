"""The container's health check: asks the process's own /healthz, importing as little as possible."""

from __future__ import annotations

import http.client
import os
import ssl
import sys

TIMEOUT_SECONDS = 3


def check() -> int:
    """Return 0 when the scheduler ticks, 1 otherwise; says why on standard error."""
    host, _, port = (os.environ.get("GTH_HTTP_LISTEN") or "127.0.0.1:9851").rpartition(":")
    # a wildcard address is listened on, not connected to
    target = {"0.0.0.0": "127.0.0.1", "[::]": "::1", "": "127.0.0.1"}.get(host, host.strip("[]"))  # noqa: S104
    try:
        status, text = _get(target, int(port))
    except (OSError, ValueError, http.client.HTTPException) as error:
        print(f"no answer from {target}:{port}: {error}", file=sys.stderr)
        return 1
    if status != http.client.OK:
        print(text.strip(), file=sys.stderr)
        return 1
    return 0


def _get(host: str, port: int) -> tuple[int, str]:
    if os.environ.get("GTH_HTTP_TLS_CERT_FILE"):
        # the process asks itself: whether its certificate names this address is the scraper's matter
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        connection: http.client.HTTPConnection = http.client.HTTPSConnection(
            host, port, timeout=TIMEOUT_SECONDS, context=context
        )
    else:
        connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT_SECONDS)
    connection.request("GET", "/healthz")
    answer = connection.getresponse()
    return answer.status, answer.read().decode("utf-8", "replace")
