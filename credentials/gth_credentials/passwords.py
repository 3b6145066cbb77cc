"""One password per role: brought by the operator as a secret, or made here on first start and kept."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from gth_credentials.context_key import NAMES as CONTEXT_KEYS
from gth_credentials.errors import CredentialsError
from gth_credentials.files import PRIVATE, is_there, write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

POSTGRES_ROLES = ("gth_app", "gth_readonly", "gth_admin", "gth_scheduler", "gth_exporter", "gth_pooler")
REDIS_USERS = ("gth_app", "gth_scheduler", "gth_exporter", "gth_health")
GENERATED = tuple(f"{role}_password" for role in POSTGRES_ROLES) + tuple(
    f"redis_{user}_password" for user in REDIS_USERS
)
# Every name that a brought secret can have.
SECRETS = (*GENERATED, *CONTEXT_KEYS, "ca.crt", "ca.key")
SHORTEST = 16


class PasswordStore:
    """Looks a password up in the brought secrets, then in the store, then makes one (256 bits, URL-safe)."""

    def __init__(self, store: Path, brought: Path) -> None:
        self._store = store
        self._brought = brought

    def get(self, name: str) -> str:
        """The password's current value; CredentialsError where a brought file is unreadable or unusable."""
        brought = self._brought / name
        if is_there(brought):
            return self._read(brought)
        stored = self._store / name
        if not stored.exists():
            self._make(name)
        return self._read(stored)

    def rotate(self, names: list[str]) -> None:
        """Replace the named passwords (all generated ones when none is named)."""
        unknown = sorted(set(names) - set(GENERATED))
        if unknown:
            raise CredentialsError(
                f"no such password: {', '.join(unknown)}; there are {', '.join(sorted(GENERATED))}"
            )
        brought = [name for name in names if is_there(self._brought / name)]
        if brought:
            raise CredentialsError(
                f"{', '.join(brought)} came with your secrets: replace the file's content and run `make up`"
            )
        for name in names or [name for name in GENERATED if not is_there(self._brought / name)]:
            self._make(name)

    def public(self) -> dict[str, str]:
        """What an application or an engineer connects with; the service roles stay inside."""
        return {role: self.get(f"{role}_password") for role in ("gth_app", "gth_readonly", "gth_admin")} | {
            "redis_gth_app": self.get("redis_gth_app_password")
        }

    def made_here(self, names: Iterable[str]) -> list[str]:
        """Those of `names` whose password is 256 random bits of ours, not somebody's choice."""
        return [name for name in names if not is_there(self._brought / name)]

    def unknown(self) -> list[str]:
        """Brought files that nothing reads: a misspelt name would silently get a generated password."""
        brought = {file.name for file in self._brought.glob("[!.]*")} if self._brought.is_dir() else set()
        return sorted(brought - set(SECRETS))

    def _make(self, name: str) -> None:
        write_atomically(self._store / name, secrets.token_urlsafe(32).encode(), PRIVATE)

    @staticmethod
    def _read(path: Path) -> str:
        try:
            value = path.read_text(encoding="utf-8").rstrip("\r\n")
        except PermissionError as error:
            raise CredentialsError(
                f"secret {path.name} cannot be read by uid 9000: on the host run `chown 9000 {path.name}` "
                f"(or `setfacl -m u:9000:r {path.name}`) in the folder you keep it in"
            ) from error
        except OSError as error:
            raise CredentialsError(
                f"secret {path.name} cannot be read ({error.strerror}): "
                "it must be a file that holds the password alone, and no link out of the folder"
            ) from error
        except UnicodeDecodeError as error:
            raise CredentialsError(
                f"secret {path.name} is not UTF-8 text: write the password alone into it"
            ) from error
        if not value:
            raise CredentialsError(
                f"secret {path.name} is empty: write a password into the file, or remove it to have one made"
            )
        if len(value) < SHORTEST or any(
            not character.isprintable() or character in " \"'\\" for character in value
        ):
            raise CredentialsError(
                f"secret {path.name} must be one line of at least {SHORTEST} printable characters "
                "without spaces, quotes and backslashes"
            )
        return value
