"""Settings from the environment: every mistake reported at once, by the variable's name and with a remedy.

A service declares a frozen model; the alias is the variable, the description says what belongs there:

    class ExporterSettings(ServiceSettings):
        redis_url: str = Field(alias="GTH_REDIS_URL", description="rediss://user@host:port/db", repr=False)

    settings = load(ExporterSettings, os.environ)   # or SettingsError

An empty variable counts as unset, because Compose passes `NAME=` for every variable that `.env` leaves out.
What may hold a secret by mistake has `repr=False`: no report shows it, and its validator must not, either.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, NamedTuple, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

MAX_PORT = 65535


class SettingsError(Exception):
    """One or more settings are missing or wrong; `str()` is the whole report, one line each."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class Listen(NamedTuple):
    """Where an HTTP server listens."""

    host: str
    port: int


def _parse_listen(value: object) -> Listen:
    if isinstance(value, Listen):
        return value
    host, separator, port = str(value).rpartition(":")
    if not separator or not host or not port.isdecimal() or int(port) > MAX_PORT:
        raise ValueError("is not host:port")
    return Listen(host.removeprefix("[").removesuffix("]"), int(port))


def _readable_file(path: Path) -> Path:
    try:
        path.open("rb").close()
    except OSError as error:
        raise ValueError(f"cannot be read ({error.strerror or error})") from error
    return path


ListenAddress = Annotated[Listen, BeforeValidator(_parse_listen)]
ReadableFile = Annotated[Path, AfterValidator(_readable_file)]


class ServiceSettings(BaseModel):
    """What both services have in common. The database itself is named by libpq's own PG* variables."""

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    http_listen: ListenAddress = Field(alias="GTH_HTTP_LISTEN", description="host:port, such as 0.0.0.0:9850")
    http_tls_cert_file: ReadableFile | None = Field(
        None, alias="GTH_HTTP_TLS_CERT_FILE", description="PEM certificate chain; unset serves plain HTTP"
    )
    http_tls_key_file: ReadableFile | None = Field(
        None, alias="GTH_HTTP_TLS_KEY_FILE", description="PEM key of GTH_HTTP_TLS_CERT_FILE"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", alias="GTH_LOG_LEVEL", description="debug, info, warning or error"
    )
    log_format: Literal["logfmt", "json"] = Field(
        "logfmt", alias="GTH_LOG_FORMAT", description="logfmt or json"
    )
    pgpassword_file: ReadableFile | None = Field(
        None,
        alias="GTH_PGPASSWORD_FILE",
        description="file with the database password; unset leaves it to libpq",
    )
    connect_timeout: int = Field(
        5, alias="GTH_PGCONNECT_TIMEOUT", ge=2, le=60, description="seconds per host, from 2 to 60"
    )

    @model_validator(mode="after")
    def _certificate_has_key(self) -> Self:
        if (self.http_tls_cert_file is None) != (self.http_tls_key_file is None):
            raise ValueError("GTH_HTTP_TLS_CERT_FILE and GTH_HTTP_TLS_KEY_FILE go together: set both or none")
        return self

    def tls(self) -> tuple[Path, Path] | None:
        """Return certificate chain and key for `HttpServer`, None for plain HTTP."""
        if self.http_tls_cert_file is None or self.http_tls_key_file is None:
            return None
        return self.http_tls_cert_file, self.http_tls_key_file


S = TypeVar("S", bound=BaseModel)


def load(model: type[S], environ: Mapping[str, str]) -> S:
    """Build `model` from environment variables.

    Args:
        model: a pydantic model whose fields have the variable as alias and a remedy as description.
        environ: usually `os.environ`; variables that no field names are ignored.

    Raises:
        SettingsError: with one line per wrong variable, all of them at once.
    """
    known = {field.alias or name for name, field in model.model_fields.items()}
    given = {name: environ[name].strip() for name in known if environ.get(name, "").strip()}
    try:
        return model.model_validate(given)
    except ValidationError as error:
        raise SettingsError(_problems(model, error)) from None


def _problems(model: type[BaseModel], error: ValidationError) -> list[str]:
    remedies = {
        field.alias or name: field.description or "see .env.example"
        for name, field in model.model_fields.items()
    }
    hidden = {field.alias or name for name, field in model.model_fields.items() if not field.repr}
    lines = []
    for problem in error.errors():
        if not problem["loc"]:  # about several variables: the message names them
            lines.append(problem["msg"].removeprefix("Value error, "))
            continue
        variable = str(problem["loc"][0])
        remedy = remedies.get(variable, "see .env.example")
        if problem["type"] == "missing":
            lines.append(f"{variable} is not set: give it {remedy}")
        else:
            reason = problem["msg"].removeprefix("Value error, ")
            value = "" if variable in hidden else f"={problem['input']!r}"
            lines.append(f"{variable}{value} {_as_clause(reason)}: give it {remedy}")
    return sorted(set(lines))


def _as_clause(reason: str) -> str:
    """Pydantic says "Input should be …", our validators "is not …": both must follow the variable's name."""
    return (
        reason if reason.startswith(("is ", "cannot ")) else f"is refused ({reason[:1].lower()}{reason[1:]})"
    )


def read_secret(path: Path) -> str:
    """Return the secret in a file, without its final newline; read anew each time, so that rotation works.

    Raises:
        SettingsError: the file cannot be read or holds nothing.
    """
    try:
        secret = path.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SettingsError(
            [f"secret file {path} cannot be read ({reason}): the credentials service writes it"]
        ) from error
    if not secret:
        raise SettingsError([f"secret file {path} is empty: write the password into it, or remove the file"])
    return secret
