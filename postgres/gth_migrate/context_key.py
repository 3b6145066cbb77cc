"""The keys of signed contexts, handed to security.sql at every start, whichever mode the database is in."""

from __future__ import annotations

from pathlib import Path

CREDENTIALS = Path("/run/credentials")
VARIABLES = {"context_key": "GTH_CONTEXT_KEY", "context_key_previous": "GTH_CONTEXT_KEY_PREVIOUS"}


def context_keys(folder: Path = CREDENTIALS) -> dict[str, str]:
    """Environment variable of security.sql → key, of the keys that are there (64 hexadecimal digits each)."""
    return {
        variable: (folder / name).read_text(encoding="utf-8").strip()
        for name, variable in VARIABLES.items()
        if (folder / name).exists()
    }
