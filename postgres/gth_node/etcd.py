"""What is asked of etcd where Patroni does not answer, over etcd's JSON gateway."""

from __future__ import annotations

import base64
import json
import ssl
import time
import urllib.request
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

INITIALIZE = "/gth/gth/initialize"
SYNC = "/gth/gth/sync"
MEMBERS = "/gth/gth/members/"
PATIENCE = 60.0


class Etcd:
    """A client with our certificate; every request has a deadline of 3 seconds."""

    def __init__(self, url: str, keys: Path) -> None:
        self._url = url
        self._context = ssl.create_default_context(cafile=str(keys / "ca.crt"))
        self._context.load_cert_chain(keys / "tls.crt", keys / "tls.key")

    def initialize_key(self) -> str | None:
        """The system identifier of a bootstrapped cluster, '' while one is being made, None before."""
        return next(iter(self._values(INITIALIZE)), None)

    def has_had_synchronous_standby(self) -> bool:
        """True once Patroni has named one: from then on it promotes nobody who could lack a commit."""
        return any(json.loads(value).get("leader") for value in self._values(SYNC))

    def members(self) -> int:
        """How many nodes are registered: those whose Patroni runs, with or without data."""
        return len(self._values(MEMBERS, prefix=True))

    def forget_bootstrap(self) -> None:
        """Delete the mark of a bootstrap that never finished."""
        self._call("deleterange", key=INITIALIZE)

    def _values(self, key: str, *, prefix: bool = False) -> list[str]:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                found = self._call("range", key=key, prefix=prefix).get("kvs", [])
                return [base64.b64decode(item.get("value", "")).decode() for item in found]
            except OSError as error:
                if time.monotonic() > deadline:
                    raise OSError(f"etcd does not answer at {self._url}: {error}") from error
                time.sleep(1)

    def _call(self, verb: str, key: str, *, prefix: bool = False) -> dict[str, Any]:
        fields = {"key": key}
        if prefix:
            # etcd's prefix query: up to the key whose last character is the next one.
            fields["range_end"] = key[:-1] + chr(ord(key[-1]) + 1)
        encoded = {name: base64.b64encode(text.encode()).decode() for name, text in fields.items()}
        request = urllib.request.Request(
            f"{self._url}/v3/kv/{verb}", data=json.dumps(encoded).encode(), method="POST"
        )
        with urllib.request.urlopen(request, timeout=3, context=self._context) as response:
            answer: dict[str, Any] = json.load(response)
        return answer
