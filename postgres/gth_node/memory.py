"""PostgreSQL's memory settings from the one number that the container is limited to.

Shares follow PostgreSQL's documentation ("Resource Consumption"): a quarter for shared buffers, a twentieth
for maintenance, the rest for backends and the page cache.
"""

from __future__ import annotations

import re

MEBIBYTE = 1024 * 1024
UNITS = {"": 1, "b": 1, "k": 1024, "m": MEBIBYTE, "g": 1024 * MEBIBYTE}
SMALLEST = 256 * MEBIBYTE


def parse_size(text: str) -> int:
    """Bytes from Compose's notation (`512m`, `1g`, `1gb`); ValueError below 256 MiB or if it is no size."""
    match = re.fullmatch(r"(\d+)\s*([bkmg]?)b?", text.strip().lower())
    if not match:
        raise ValueError(
            f"GTH_POSTGRES_MEMORY={text!r} is not a size: write a number and a unit, such as 512m or 2g"
        )
    size = int(match[1]) * UNITS[match[2]]
    if size < SMALLEST:
        raise ValueError(f"GTH_POSTGRES_MEMORY={text!r} is too small: PostgreSQL needs at least 256m here")
    return size


def parameters(limit: int) -> dict[str, str]:
    """Server parameters for a container limited to `limit` bytes."""
    mebibytes = limit // MEBIBYTE
    return {
        "shared_buffers": f"{mebibytes // 4}MB",
        "effective_cache_size": f"{mebibytes * 3 // 5}MB",
        "maintenance_work_mem": f"{min(max(mebibytes // 20, 16), 1024)}MB",
        "work_mem": f"{min(max(mebibytes // 200, 4), 64)}MB",
    }
