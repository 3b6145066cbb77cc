"""tools/connection-info turns what the credentials service exports into files for clients."""

from __future__ import annotations

import json
import stat
import subprocess
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox

SECRETS = {
    "ca.crt": "-----BEGIN CERTIFICATE-----\nMIIB/+=\n-----END CERTIFICATE-----\n",
    "gth_app": "p@ss/wörd:with?everything&100%",
    "gth_readonly": "readonly-password",
    "gth_admin": "admin-password",
    "redis_gth_app": "redis#password",
    "context_key": "ab" * 32,
}


@pytest.fixture
def stack(docker: Toolbox) -> Toolbox:
    """A running stack that exports SECRETS and publishes PgBouncer on 7432 and Redis on 7379."""
    (docker.root / "export.json").write_text(json.dumps(SECRETS))
    docker.stub(
        "docker",
        """
        case "$*" in
            "compose ps --services"*) printf 'pgbouncer\\nredis\\n' ;;
            "compose port pgbouncer"*) echo "${FAKE_ADDRESS:-127.0.0.1}:7432" ;;
            "compose port redis"*) echo 0.0.0.0:7379 ;;
            *"credentials export") cat export.json ;;
        esac
        """,
    )
    return docker


def test_dsns_carry_any_password_and_verify_the_server(stack: Toolbox) -> None:
    """Special characters survive, and the CA file is named by its full path."""
    assert stack.run("connection-info").returncode == 0
    folder = stack.root / ".connection"
    for role, database in (("gth_app", ""), ("gth_readonly", "_ro"), ("gth_admin", "")):
        dsn = urlsplit((folder / f"{role}.dsn").read_text().strip())
        assert (dsn.hostname, dsn.port, dsn.username) == ("127.0.0.1", 7432, role)
        assert dsn.path == f"/global_travel_hub{database}"
        assert unquote(dsn.password or "") == SECRETS[role]
        assert parse_qs(dsn.query) == {"sslmode": ["verify-full"], "sslrootcert": [str(folder / "ca.crt")]}
    assert (folder / "ca.crt").read_text() == SECRETS["ca.crt"]
    assert (folder / "context.key").read_text() == SECRETS["context_key"] + "\n"
    assert (folder / "redis.url").read_text() == "rediss://gth_app:redis%23password@127.0.0.1:7379/0\n"


@pytest.mark.parametrize(
    ("published", "host"),
    [
        ("0.0.0.0", "127.0.0.1"),
        ("::", "::1"),
        ("[::]", "::1"),
        ("::1", "::1"),
        ("[2001:db8::5]", "2001:db8::5"),
    ],
)
def test_any_published_address_makes_a_dsn(stack: Toolbox, published: str, host: str) -> None:
    """IPv6 is in brackets, whether Compose puts it there or not; every address includes the loopback."""
    assert stack.run("connection-info", FAKE_ADDRESS=published).returncode == 0
    dsn = urlsplit((stack.root / ".connection" / "gth_app.dsn").read_text().strip())
    assert (dsn.hostname, dsn.port) == (host, 7432)


def test_only_the_owner_can_read_them(stack: Toolbox) -> None:
    """Whatever the umask is, and although the folder was there with other rights before."""
    (stack.root / ".connection").mkdir(mode=0o755)
    assert stack.run("connection-info").returncode == 0
    assert stat.S_IMODE((stack.root / ".connection").stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in (stack.root / ".connection").iterdir()} == {0o600}


def test_no_secret_is_printed(stack: Toolbox) -> None:
    """The output may end in a log."""
    result = stack.run("connection-info")
    for name, secret in SECRETS.items():
        assert secret.strip() not in result.stdout + result.stderr, name


def test_a_missing_secret_leaves_the_old_files_alone(stack: Toolbox) -> None:
    """No DSN with an empty password is ever written."""
    (stack.root / "export.json").write_text(json.dumps({"ca.crt": "x"}))
    result = stack.run("connection-info")
    assert result.returncode == 1
    assert "exports no gth_app" in result.stderr
    assert not (stack.root / ".connection").exists()


def test_a_stopped_stack_says_how_to_start_it(stack: Toolbox) -> None:
    """The published address is known only while the service runs."""
    stack.stub("docker")
    result = stack.run("connection-info")
    assert result.returncode == 1
    assert "make up" in result.stderr


@pytest.mark.parametrize(
    "text", ['quote " and backslash \\', "tab\tand\nline", "\\n is not a line", "ünïcödé", "/slash", ""]
)
@pytest.mark.parametrize("escaped", [True, False])
def test_json_strings_are_read_as_written(stack: Toolbox, text: str, escaped: bool) -> None:  # noqa: FBT001
    """The host has neither jq nor Python: the shell's own reader must not bend a password."""
    document = json.dumps({"before": 'x", "wanted": "no', "wanted": text}, ensure_ascii=escaped)
    if not escaped:
        document = document.replace("/", "\\/")
    script = '. "$1/tools/json.sh"; json_string "$2" wanted; printf .'
    answer = subprocess.run(
        ["bash", "-c", script, "test", stack.root, document], capture_output=True, text=True, check=True
    )
    assert answer.stdout == f"{text}."


def running(stack: Toolbox, cases: str) -> None:
    """Stub a stack that can be rotated; `cases` are what else is asked of Docker."""
    stack.stub(
        "docker",
        f"""
        case "$*" in
            "compose ps --services"*) printf 'pgbouncer\\nredis\\npostgres-a\\n' ;;
            *pg_is_in_recovery*) echo f ;;
            "compose port pgbouncer"*) echo 127.0.0.1:7432 ;;
            "compose port redis"*) echo 0.0.0.0:7379 ;;
            *"credentials export") cat export.json ;;
            {cases}
        esac
        """,
    )


def test_a_rotation_writes_them_as_soon_as_they_are_in_force(stack: Toolbox) -> None:
    """The new ones are at hand before PostgreSQL has them, and in place before anybody waits."""
    assert stack.run("connection-info").returncode == 0
    (stack.root / "rotated.json").write_text(json.dumps(SECRETS | {"gth_app": "new"}))
    running(
        stack,
        """
        *"credentials rotate") cp rotated.json export.json ;;
        *migrate) cp .connection/gth_app.dsn before.dsn ;;
        *command=RELOAD) cp .connection/gth_app.dsn after.dsn ;;
        """,
    )
    result = stack.run("rotate-credentials")
    assert result.returncode == 0, result.stderr
    assert "gth_app:new@" not in (stack.root / "before.dsn").read_text()
    assert "gth_app:new@" in (stack.root / "after.dsn").read_text()
    words = ("credentials rotate", "credentials export", "migrate")
    order = [word for call in stack.calls for word in words if call.endswith(word)]
    assert order[1:] == ["credentials export", "credentials rotate", "credentials export", "migrate"]
    assert {file.name for file in (stack.root / ".connection").iterdir()} == {
        "ca.crt", "context.key", "gth_admin.dsn", "gth_app.dsn", "gth_readonly.dsn", "redis.url",
    }  # fmt: skip


@pytest.mark.parametrize(
    "end",
    ["*migrate) exit 1", "*migrate) kill -TERM $PPID", '*"credentials rotate") exit 130'],
)
def test_a_rotation_that_is_cut_off_says_how_to_end_it(stack: Toolbox, end: str) -> None:
    """`make up` sets the new passwords, and applications still have the old ones in .connection/."""
    assert stack.run("connection-info").returncode == 0
    running(stack, f"{end} ;;")
    result = stack.run("rotate-credentials")
    assert result.returncode != 0
    assert 'run "make up" and "make connection-info"' in result.stderr


def test_a_rotation_that_is_refused_has_nothing_to_end(stack: Toolbox) -> None:
    """The credentials service has said why, and written nothing."""
    running(stack, '*"credentials rotate"*) exit 1 ;;')
    result = stack.run("rotate-credentials", "typo")
    assert result.returncode == 1
    assert "make up" not in result.stderr


def test_no_rotation_where_connection_cannot_be_written(stack: Toolbox) -> None:
    """A colleague's folder, or none of the ports published: PostgreSQL would keep the old passwords."""
    assert stack.run("connection-info").returncode == 0
    running(stack, "")
    stack.stub("mkdir", "exit 1")
    result = stack.run("rotate-credentials")
    assert "nothing was rotated" in result.stderr
    assert not [call for call in stack.calls if "rotate" in call]
