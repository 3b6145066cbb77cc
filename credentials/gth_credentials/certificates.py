"""What `make doctor` asks: since when each consumer has its certificates, and how long they are good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography import x509

from gth_credentials.pki import days_left
from gth_credentials.volumes import consumers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def listing(root: Path) -> Iterator[str]:
    """`consumer|newest file's time, seconds since 1970|days until the first of its certificates ends`."""
    for name in consumers():
        files = list((root / name).glob("*.crt"))
        newest = max(int(file.stat().st_mtime) for file in files)
        days = min(days_left(x509.load_pem_x509_certificate(file.read_bytes())) for file in files)
        yield f"{name}|{newest}|{days}"
