"""Secrets that were brought never go missing unnoticed: others in their place lock every client out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gth_credentials.errors import CredentialsError
from gth_credentials.files import PRIVATE, is_there, write_atomically
from gth_credentials.passwords import SECRETS

if TYPE_CHECKING:
    from pathlib import Path

MARK = "brought"


def require_brought(store: Path, brought: Path) -> None:
    """CredentialsError where secrets were brought before and their folder is not even mounted now."""
    mark = store / MARK
    if any(is_there(brought / name) for name in SECRETS):
        write_atomically(mark, b"", PRIVATE)
    elif brought.is_dir():
        mark.unlink(missing_ok=True)
    elif mark.exists():
        raise CredentialsError(
            "secrets were brought before, and their folder is not mounted now: use compose.staging.yml again "
            "(make … STAGING=1), with an empty GTH_SECRETS_DIR if all of them are to be made instead"
        )
