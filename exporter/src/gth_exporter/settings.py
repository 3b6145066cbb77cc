"""The exporter's settings, from the environment. The database is named by libpq's own PG* variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field
from redis import ConnectionPool

from gth_common.settings import ReadableFile, ServiceSettings, SettingsError

if TYPE_CHECKING:
    from pathlib import Path


def _redis_url(url: str) -> str:
    try:
        is_redis = urlsplit(url).scheme in {"rediss", "redis", "unix"}
        options = ConnectionPool.from_url(url).connection_kwargs if is_redis else {}
    except ValueError:
        # its words repeat parts of the URL: of a password with a slash, what stands before that
        is_redis, options = False, {}
    if not is_redis:
        raise ValueError("is not a Redis URL")
    if "password" in options:
        raise ValueError("cannot hold the password: that belongs into GTH_REDIS_PASSWORD_FILE")
    return url


class ExporterSettings(ServiceSettings):
    """What `gth-exporter serve` reads."""

    # Prometheus gives a scrape 10 seconds: two hosts that don't answer have to fit.
    connect_timeout: int = Field(
        2, alias="GTH_PGCONNECT_TIMEOUT", ge=2, le=60, description="seconds per host, from 2 to 60"
    )
    query_seconds: float = Field(
        2.0,
        alias="GTH_EXPORTER_QUERY_SECONDS",
        gt=0,
        le=60,
        description="seconds a query may take, at most 60",
    )
    redis_url: Annotated[str, AfterValidator(_redis_url)] = Field(
        alias="GTH_REDIS_URL", description="rediss://user@host:port/db, without the password", repr=False
    )
    redis_password_file: ReadableFile | None = Field(
        None, alias="GTH_REDIS_PASSWORD_FILE", description="file with the Redis user's password"
    )
    redis_ca_file: ReadableFile | None = Field(
        None, alias="GTH_REDIS_CA_FILE", description="PEM file of the CA that signed Redis' certificate"
    )

    @property
    def http_tls(self) -> tuple[Path, Path] | None:
        """Return certificate and key; None serves plain HTTP.

        Raises:
            SettingsError: one of the two is missing.
        """
        certificate, key = self.http_tls_cert_file, self.http_tls_key_file
        if certificate is not None and key is not None:
            return certificate, key
        if certificate is None and key is None:
            return None
        raise SettingsError(
            ["GTH_HTTP_TLS_CERT_FILE and GTH_HTTP_TLS_KEY_FILE belong together: set both or none"]
        )
