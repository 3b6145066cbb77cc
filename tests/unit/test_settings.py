"""Settings: all mistakes at once, each with the variable's name and a remedy."""

from pathlib import Path

import pytest
from pydantic import Field

from gth_common.settings import Listen, ServiceSettings, SettingsError, load, read_secret


class Example(ServiceSettings):
    """A service's settings with one variable of its own."""

    redis_url: str = Field(alias="GTH_REDIS_URL", description="rediss://user@host:port/db")


def test_every_mistake_is_reported_at_once(tmp_path: Path) -> None:
    """Three wrong variables and a missing one are four lines, each naming its variable and its remedy."""
    environ = {
        "GTH_HTTP_LISTEN": "9850",
        "GTH_LOG_LEVEL": "loud",
        "GTH_PGPASSWORD_FILE": str(tmp_path / "absent"),
    }
    with pytest.raises(SettingsError) as caught:
        load(Example, environ)
    problems = caught.value.problems
    assert [line.split("=")[0].split()[0] for line in problems] == [
        "GTH_HTTP_LISTEN",
        "GTH_LOG_LEVEL",
        "GTH_PGPASSWORD_FILE",
        "GTH_REDIS_URL",
    ]
    assert "'9850' is not host:port: give it host:port, such as 0.0.0.0:9850" in problems[0]
    assert "debug, info, warning or error" in problems[1]
    assert "cannot be read (No such file or directory)" in problems[2]
    assert problems[3] == "GTH_REDIS_URL is not set: give it rediss://user@host:port/db"


def test_empty_variable_counts_as_unset() -> None:
    """Compose passes `NAME=` for what .env leaves out: the default applies."""
    settings = load(
        Example,
        {"GTH_HTTP_LISTEN": "[::1]:9850", "GTH_REDIS_URL": "rediss://r", "GTH_LOG_LEVEL": "", "PATH": "/bin"},
    )
    assert settings.log_level == "info"
    assert settings.http_listen == Listen("::1", 9850)


@pytest.mark.parametrize("value", ["localhost", ":9850", "localhost:http", "localhost:65536", "localhost:-1"])
def test_listen_address_must_be_host_and_port(value: str) -> None:
    """A listen address without host, without port or with an impossible port is refused."""
    with pytest.raises(SettingsError, match="is not host:port"):
        load(Example, {"GTH_HTTP_LISTEN": value, "GTH_REDIS_URL": "rediss://r"})


def test_secret_is_read_without_its_newline_and_anew(tmp_path: Path) -> None:
    """A rotated file is seen by the next read; blanks inside and at the ends belong to the secret."""
    path = tmp_path / "password"
    path.write_text(" one two \r\n", encoding="utf-8")
    assert read_secret(path) == " one two "
    path.write_text("three", encoding="utf-8")
    assert read_secret(path) == "three"


def test_empty_secret_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    """An empty file is a broken deployment, never an empty password."""
    path = tmp_path / "password"
    path.write_text("\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"password is empty"):
        read_secret(path)
    with pytest.raises(SettingsError, match=r"cannot be read"):
        read_secret(tmp_path / "absent")
