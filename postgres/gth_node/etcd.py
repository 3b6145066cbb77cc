"""The two things this node asks of etcd before Patroni runs, over etcd's JSON gateway."""

from __future__ import annotations

import base64
import json
import ssl
import time
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

INITIALIZE = "/gth/gth/initialize"
PATIENCE = 60.0


class Etcd:
    """A client with our certificate; every request has a deadline of 3 seconds."""

    def __init__(self, url: str, keys: Path) -> None:
        self._url = url
        self._context = ssl.create_default_context(cafile=str(keys / "ca.crt"))
        self._context.load_cert_chain(keys / "tls.crt", keys / "tls.key")

    def initialize_key(self) -> str | None:
        """The system identifier of a bootstrapped cluster, '' while one is being made, None before."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                values = self._call("range", key=INITIALIZE).get("kvs", [])
                break
            except urllib.error.URLError as error:
                if time.monotonic() > deadline:
                    raise OSError(f"etcd does not answer at {self._url}: {error.reason}") from error
                time.sleep(1)
        return base64.b64decode(values[0].get("value", "")).decode() if values else None

    def forget_bootstrap(self) -> None:
        """Delete the mark of a bootstrap that never finished."""
        self._call("deleterange", key=INITIALIZE)

    def _call(self, verb: str, key: str) -> dict[str, Any]:
        body = json.dumps({"key": base64.b64encode(key.encode()).decode()}).encode()
        request = urllib.request.Request(f"{self._url}/v3/kv/{verb}", data=body, method="POST")
        with urllib.request.urlopen(request, timeout=3, context=self._context) as response:
            answer: dict[str, Any] = json.load(response)
        return answer
