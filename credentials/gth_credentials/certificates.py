"""What `make doctor` asks: since when consumers have their certificates, how long those and the CA last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography import x509

from gth_credentials.pki import days_left
from gth_credentials.volumes import consumers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def listing(root: Path) -> Iterator[str]:
    """`consumer|newest file's time, seconds since 1970|days until the first of its own certificates ends`.

    The CA, which all have, comes first under the name `ca`.
    """
    authority = root / "migrate" / "ca.crt"
    yield f"ca|{int(authority.stat().st_mtime)}|{_days(authority)}"
    for name in consumers():
        files = list((root / name).glob("*.crt"))
        newest = max(int(file.stat().st_mtime) for file in files)
        days = min(_days(file) for file in files if file.name != "ca.crt")
        yield f"{name}|{newest}|{days}"


def _days(file: Path) -> int:
    return days_left(x509.load_pem_x509_certificate(file.read_bytes()))
