"""The key that signs tenant contexts, and the one before it: both are accepted until the next rotation."""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING

from gth_credentials.errors import CredentialsError
from gth_credentials.files import PRIVATE, is_there, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

NAME = "context_key"
PREVIOUS = "context_key_previous"
NAMES = (NAME, PREVIOUS)
FORM = r"[0-9a-fA-F]{64}"
BYTES = 32


class ContextKey:
    """32 random bytes in hex (HMAC-SHA-256), brought as a secret or made here on first start and kept."""

    def __init__(self, store: Path, brought: Path) -> None:
        self._store = store
        self._brought = brought

    def is_brought(self) -> bool:
        """True where the operator keeps the key."""
        return is_there(self._brought / NAME)

    def current(self) -> str:
        """The key to sign with; CredentialsError where a brought file is unusable."""
        if not self.is_brought() and not (self._store / NAME).exists():
            self._make()
        return self._read((self._brought if self.is_brought() else self._store) / NAME)

    def previous(self) -> str | None:
        """The key that is still accepted. Beside a brought key None will do: the database keeps it."""
        file = (self._brought if self.is_brought() else self._store) / PREVIOUS
        return self._read(file) if is_there(file) else None

    def require_ours(self) -> None:
        """CredentialsError where the key is the operator's to replace."""
        if self.is_brought():
            raise CredentialsError(
                f"{NAME} came with your secrets: replace the file's content and run `make up`"
            )

    def rotate(self) -> None:
        """Make a new key and keep the old one; a kill in between leaves one that is its own previous one."""
        self.require_ours()
        write_atomically(self._store / PREVIOUS, self.current().encode(), PRIVATE)
        self._make()

    def _make(self) -> None:
        write_atomically(self._store / NAME, secrets.token_hex(BYTES).encode(), PRIVATE)

    @staticmethod
    def _read(path: Path) -> str:
        try:
            value = path.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise CredentialsError(
                f"secret {path.name} cannot be read by uid 9000: it must be a file that holds the key alone"
            ) from error
        if not re.fullmatch(FORM, value):
            raise CredentialsError(
                f"secret {path.name} must be {2 * BYTES} hexadecimal digits: "
                "make one with `openssl rand -hex 32`"
            )
        return value.lower()
