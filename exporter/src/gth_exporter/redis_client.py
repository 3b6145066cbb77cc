"""The exporter's connection to Redis: TLS, an ACL user, a deadline on every step, and no retry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from redis import ConnectionPool, CredentialProvider, Redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from gth_common.settings import SettingsError, read_secret

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gth_exporter.collector import Deadline


class PasswordFile(CredentialProvider):
    """Reads the password anew for every connection, so that rotation needs no restart."""

    def __init__(self, user: str, path: Path) -> None:
        self._user = user
        self._path = path

    def get_credentials(self) -> tuple[str, str]:
        """Return the ACL user and its password."""
        return self._user, read_secret(self._path)


class RedisClient:
    """Asks one Redis for its INFO. The connection is kept, and renewed when it was lost.

    Args:
        url: `rediss://user@host:port/db`, without the password.
        password_file: the user's password; None where the server asks for none.
        ca_file: the CA that signed the server's certificate; None for the system's.
        step_seconds: the longest that connecting, and each answer, may take.
    """

    def __init__(
        self, url: str, password_file: Path | None, ca_file: Path | None, step_seconds: float = 2.0
    ) -> None:
        self._url = url
        self._step_seconds = step_seconds
        options: dict[str, Any] = {
            "socket_connect_timeout": step_seconds,
            "socket_timeout": step_seconds,
            "client_name": "gth-exporter",
            "retry": Retry(NoBackoff(), 0),
            "max_connections": 1,
        }
        if ca_file is not None and url.startswith("rediss:"):
            options["ssl_ca_certs"] = str(ca_file)
        self._pool = ConnectionPool.from_url(url, **options)
        if password_file is not None:
            user = self._pool.connection_kwargs.pop("username", "default")
            self._pool.connection_kwargs["credential_provider"] = PasswordFile(user, password_file)
        self._redis = Redis(connection_pool=self._pool)

    def info(self, sections: Sequence[str], deadline: Deadline) -> dict[str, Any]:
        """Return the fields of these sections by name, numbers as numbers.

        Raises:
            DeadlineExceededError: the scrape has no time left.
            SettingsError: the password file cannot be used.
            redis.RedisError: no connection, no answer in time, or no right to ask.
        """
        deadline.remaining(self._step_seconds)
        try:
            return self._redis.info(*sections)
        except SettingsError:
            # redis-py would keep the connection that nobody gave a password, and next time ask on it
            self.close()
            raise

    def close(self) -> None:
        """Give the connection back."""
        self._pool.disconnect()
