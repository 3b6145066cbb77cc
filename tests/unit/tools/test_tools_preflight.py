"""tools/preflight names every problem at once, each with its place and what to do, and changes nothing."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.unit.tools.conftest import Toolbox

FREE_PORTS = {
    "GTH_PGBOUNCER_PORT": "1",
    "GTH_REDIS_PORT": "2",
    "GTH_EXPORTER_PORT": "3",
    "GTH_SCHEDULER_PORT": "4",
}

STAGING = {"COMPOSE_FILE": "docker-compose.yml:compose.staging.yml"}


@pytest.fixture
def machine(docker: Toolbox, tmp_path: Path) -> Toolbox:
    """A machine with 2 GiB of memory available and enough disk, whose listening sockets are the real ones."""
    docker.stub("df", "echo; echo /dev/sda 100 10 90000 10% /")
    (docker.root / ".env").write_text("".join(f"{name}={port}\n" for name, port in FREE_PORTS.items()))
    return docker


@pytest.fixture
def taken_port() -> Iterator[str]:
    """A port on 127.0.0.1 that this process listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield str(server.getsockname()[1])


@pytest.fixture
def addresses(tmp_path: Path) -> dict[str, str]:
    """The settings by which the machine has 192.0.2.10, 192.0.2.11 and 2001:db8::a, and its own sockets."""
    net = tmp_path / "proc" / "net"
    net.mkdir(parents=True)
    for name in ("tcp", "tcp6"):
        (net / name).symlink_to(f"/proc/net/{name}")
    routes = [("192.0.2.0", "/24 link UNICAST"), ("127.0.0.1", "/32 host LOCAL")]
    routes += [("192.0.2.10", "/32 host LOCAL"), ("192.0.2.11", "/32 host LOCAL")]
    trie = "".join(f"     |-- {address}\n        {kind}\n" for address, kind in routes)
    (net / "fib_trie").write_text(f"Main:\n{trie}Local:\n{trie}")
    (net / "if_inet6").write_text("20010db800000000000000000000000a 04 40 00 82     eth0\n")
    return {"GTH_PROC": str(net.parent)}


def problems(tools: Toolbox, **environment: str) -> str:
    """What a preflight that must fail says."""
    result = tools.run("preflight", **environment)
    assert result.returncode == 1, result.stdout
    assert "nothing was started" in result.stderr
    return result.stderr


def test_a_good_machine_passes_and_nothing_is_changed(machine: Toolbox) -> None:
    """Only questions are asked: no container, image or file is made."""
    before = sorted(machine.root.rglob("*"))
    result = machine.run("preflight")
    assert result.returncode == 0, result.stderr
    assert sorted(machine.root.rglob("*")) == before
    asked = {" ".join(call.split()[1:3]) for call in machine.called("docker")}
    assert asked <= {
        "version --format",
        "compose version",
        "compose config",
        "compose ps",
        "info --format",
        "ps --filter",
    }


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("GTH_REDIS_PORT=redis", "GTH_REDIS_PORT=redis is not a port"),
        ("GTH_REDIS_PORT=65536", "GTH_REDIS_PORT=65536 is not a port"),
        ("GTH_REDIS_PORT=6379-6380", "GTH_REDIS_PORT=6379-6380 is not a port"),
        ("GTH_SCHEDULER_PORT=9852-9851", "or a range for several schedulers, as in 9851-9852"),
        ("GTH_SCHEDULER_PORT=9851-", "GTH_SCHEDULER_PORT=9851- is not a port"),
        ("GTH_POSTGRES_MEMORY=plenty", "GTH_POSTGRES_MEMORY=plenty is not a memory size"),
        ("GTH_POSTGRES_MEMORY=g", "GTH_POSTGRES_MEMORY=g is not a memory size"),
        ("GTH_POSTGRES_MEMORY=255m", "give it at least 256m"),
        ("GTH_REDIS_MEMORY=8192k", "give it at least 32m"),
        ("GTH_TENANCY=none", "write one of: single multi"),
        ("GTH_SEED=yes", "write one of: off demo"),
        ("GTH_SEED_SCALE=-1", "GTH_SEED_SCALE=-1 is not a scale"),
        ("GTH_SEED_SCALE=1000", "write a whole number from 1 to 999"),
        ("GTH_BIND_ADDRESS=999.1.1.1", "GTH_BIND_ADDRESS=999.1.1.1 is not an address"),
        ("GTH_POSTGRES_CPUS=0", "GTH_POSTGRES_CPUS=0 is not a number above 0"),
        ("GTH_SYNCHRONOUS=maybe", "write one of: true false"),
        (
            "GTH_PUBLIC_HOSTS=data.example.com,data_1.example.com",
            "GTH_PUBLIC_HOSTS: data_1.example.com is neither",
        ),
        ("GTH_PUBLIC_HOSTS=https://data.example.com", "https://data.example.com is neither a DNS name nor"),
        ("GTH_BIND_ADDRESS=localhost", "GTH_BIND_ADDRESS=localhost is not an address"),
        ("GTH_REDIS_PRT=6379", "nothing reads GTH_REDIS_PRT"),
        ("make it fast", '"make it fast" is not NAME=VALUE'),
    ],
)
def test_a_wrong_setting_is_named_with_its_line(machine: Toolbox, line: str, says: str) -> None:
    """The operator finds the line without searching."""
    (machine.root / ".env").write_text(f"# settings\n\n{line}\n")
    output = problems(machine, **{key: value for key, value in FREE_PORTS.items() if key not in line})
    assert ".env:3: " in output
    assert says in output


@pytest.mark.parametrize("tenancy", ["single", ""])
def test_a_single_tenant_and_signed_contexts_exclude_each_other(machine: Toolbox, tenancy: str) -> None:
    """Found before anything is recreated, wherever the two stand; migrate would refuse them too late."""
    with (machine.root / ".env").open("a") as settings:
        settings.write(f"GTH_TENANCY={tenancy}\n")
    environment = {"GTH_CONTEXT": "signed"} | ({} if tenancy else {"GTH_TENANCY": "single"})
    output = problems(machine, **environment)
    assert "environment: GTH_CONTEXT=signed and GTH_TENANCY=single exclude each other" in output
    assert machine.run("preflight", GTH_CONTEXT="signed", GTH_TENANCY="multi").returncode == 0


def test_strict_commits_that_wait_for_nobody_are_a_mistake(machine: Toolbox) -> None:
    """Who asked for both believes that nothing can be lost."""
    output = problems(machine, GTH_SYNCHRONOUS="false", GTH_SYNCHRONOUS_STRICT="true")
    assert "environment: GTH_SYNCHRONOUS_STRICT=true has no effect with GTH_SYNCHRONOUS=false" in output
    for settings in ({"GTH_SYNCHRONOUS_STRICT": "true"}, {"GTH_SYNCHRONOUS": "false"}):
        assert machine.run("preflight", **settings).returncode == 0


def test_quotes_comments_and_export_are_read_as_compose_reads_them(machine: Toolbox) -> None:
    """What Compose accepts is no problem here."""
    with (machine.root / ".env").open("a") as settings:
        settings.write(
            "export GTH_TENANCY='single' # one tenant\n"
            'GTH_POSTGRES_MEMORY="2g"\nGTH_LOG_LEVEL=info # quiet\nOTHER=x y\n'
            "GTH_PUBLIC_HOSTS=*.example.com, 192.0.2.10 [2001:db8::5]\n"
        )
    result = machine.run("preflight")
    assert result.returncode == 0, result.stderr


def test_several_files_are_read_as_compose_reads_them(machine: Toolbox) -> None:
    """COMPOSE_ENV_FILES names them, and the last one wins; a mistake is found in its own file."""
    (machine.root / "ports").write_text((machine.root / ".env").read_text())
    (machine.root / "more").write_text("\nGTH_TENANCY=none\n")
    assert "more:2: GTH_TENANCY=none" in problems(machine, COMPOSE_ENV_FILES="ports,more")


def test_a_secrets_folder_at_home_is_found_as_compose_finds_it(machine: Toolbox, tmp_path: Path) -> None:
    """`~`, $HOME and ${HOME} in .env are the user's own folder."""
    (tmp_path / "secrets").mkdir()
    for written in ("~/secrets", "$HOME/secrets", "${HOME}/secrets"):
        with (machine.root / ".env").open("a") as settings:
            settings.write(f"GTH_SECRETS_DIR={written}\n")
        result = machine.run("preflight", HOME=str(tmp_path))
        assert result.returncode == 0, result.stderr
    (tmp_path / "secrets" / "gth_app_password").touch()
    assert "gth_app_password is empty" in problems(machine, HOME=str(tmp_path))


def test_more_processors_than_there_are_are_refused_here(machine: Toolbox) -> None:
    """Docker would say so after half of the stack was replaced."""
    machine.stub(
        "docker",
        """
        case "$*" in
            version*) echo 26.1.5 ;;
            "compose version"*) echo 2.26.1 ;;
            "compose config") printf 'services:\n  a:\n    cpus: 0.5\n  b:\n    cpus: 2.5\n' ;;
            "info --format {{.NCPU}}") echo "$FAKE_CPUS" ;;
        esac
        """,
    )
    assert machine.run("preflight", FAKE_CPUS="4").returncode == 0
    assert "processors: a service may use 2.5, this machine has 2" in problems(machine, FAKE_CPUS="2")


def test_the_environment_wins_over_the_file(machine: Toolbox) -> None:
    """A wrong value in .env that the environment replaces is no problem; the reverse is one."""
    with (machine.root / ".env").open("a") as settings:
        settings.write("GTH_TENANCY=wrong\n")
    assert machine.run("preflight", GTH_TENANCY="multi").returncode == 0
    assert "environment: GTH_LOG_LEVEL=loud" in problems(machine, GTH_TENANCY="multi", GTH_LOG_LEVEL="loud")


def test_all_problems_come_together(machine: Toolbox) -> None:
    """One round of repairs is enough."""
    (machine.root / ".env").write_text("GTH_TENANCY=x\nGTH_SEED=x\n")
    output = problems(
        machine, FAKE_ENGINE="24.0.9", FAKE_COMPOSE="2.20.0", GTH_NEED_MEMORY_MIB="999999999", **FREE_PORTS
    )
    assert "preflight: 5 problem(s)" in output
    for word in (
        "Docker Engine 24.0.9 is too old",
        "Compose 2.20.0 is too old",
        "GTH_TENANCY",
        "GTH_SEED",
        "memory:",
    ):
        assert word in output


@pytest.mark.parametrize(
    ("engine", "compose"), [("25.0.0", "2.26.0"), ("28.2.2", "v5.6.1"), ("25.0.0-rc.1", "2.100.0")]
)
def test_versions_from_the_oldest_supported_on_pass(machine: Toolbox, engine: str, compose: str) -> None:
    """Versions are compared as numbers, not as text."""
    assert machine.run("preflight", FAKE_ENGINE=engine, FAKE_COMPOSE=compose).returncode == 0


def test_a_port_in_use_names_who_holds_it(machine: Toolbox, taken_port: str) -> None:
    """The process is named, so that it can be stopped, and the setting, so that it can be avoided."""
    output = problems(machine, GTH_REDIS_PORT=taken_port)
    assert f"port {taken_port} is in use by process" in output
    assert "set another GTH_REDIS_PORT" in output


def test_a_port_counts_where_the_overlay_listens(
    machine: Toolbox, addresses: dict[str, str], taken_port: str
) -> None:
    """A cache of the host's own on 127.0.0.1 is no conflict for staging, but one for its metrics."""
    staging = STAGING | addresses | {"GTH_PUBLIC_ADDRESS": "192.0.2.10"}
    assert machine.run("preflight", **staging, GTH_REDIS_PORT=taken_port).returncode == 0
    held = f"port {taken_port} is in use"
    assert held in problems(machine, **staging, GTH_EXPORTER_PORT=taken_port)
    assert held in problems(
        machine,
        **(staging | {"GTH_PUBLIC_ADDRESS": "127.0.0.1"}),
        GTH_BIND_ADDRESS="192.0.2.11",
        GTH_REDIS_PORT=taken_port,
    )
    elsewhere = {"GTH_BIND_ADDRESS": "127.0.0.1", "GTH_METRICS_ADDRESS": "192.0.2.11"}
    assert machine.run("preflight", **staging, **elsewhere, GTH_EXPORTER_PORT=taken_port).returncode == 0


def test_a_port_counts_where_the_kernel_has_no_ipv6(
    machine: Toolbox, addresses: dict[str, str], taken_port: str
) -> None:
    """There is no list of its sockets then."""
    (Path(addresses["GTH_PROC"]) / "net" / "tcp6").unlink()
    assert f"port {taken_port} is in use" in problems(machine, **addresses, GTH_REDIS_PORT=taken_port)


def test_a_port_counts_on_an_address_of_ipv6(machine: Toolbox, addresses: dict[str, str]) -> None:
    """Where it is taken on that address, or on all of them; one of IPv4 is no conflict."""
    staging = STAGING | addresses | {"GTH_PUBLIC_ADDRESS": "[2001:db8::a]", "GTH_REDIS_PORT": "6379"}
    sockets = Path(addresses["GTH_PROC"]) / "net"
    for name in ("tcp", "tcp6"):
        (sockets / name).unlink()
    (sockets / "tcp").write_text("   0: 00000000:18EB 00000000:0000 0A 0:0 0:0 0 0 0 7\n")
    (sockets / "tcp6").write_text("")
    assert machine.run("preflight", **staging).returncode == 0
    for held in ("B80D01200000000000000000" + "0A000000", "0" * 32):
        (sockets / "tcp6").write_text(f"   0: {held}:18EB {'0' * 32}:0000 0A 0:0 0:0 0 0 0 7\n")
        assert "port 6379 is in use" in problems(machine, **staging)


@pytest.mark.parametrize("address", ["192.0.2.0", "192.0.2.1", "[2001:db8::b]", "[2001:db8:a::]", "[::1]"])
def test_an_address_that_the_machine_has_not_is_named_once(
    machine: Toolbox, addresses: dict[str, str], address: str
) -> None:
    """By its setting, before a container is replaced that could not be started again."""
    output = problems(machine, **STAGING, **addresses, GTH_PUBLIC_ADDRESS=address)
    assert output.count(f"GTH_PUBLIC_ADDRESS={address} is not an address of this machine") == 1
    assert "1 problem(s)" in output


@pytest.mark.parametrize(
    "address",
    ["192.0.2.11", "127.0.0.1", "127.9.9.9", "0.0.0.0", "[::]", "[2001:DB8::a]", "[2001:db8:0::0:a]"],
)
def test_an_address_that_the_machine_has_passes(
    machine: Toolbox, addresses: dict[str, str], address: str
) -> None:
    """All of them are one, too, and so is each that begins with 127."""
    result = machine.run("preflight", **STAGING, **addresses, GTH_PUBLIC_ADDRESS=address)
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("elsewhere", ["engine", "socket", "allowed", "overlay"])
def test_an_address_that_may_come_later_or_is_not_published_passes(
    machine: Toolbox, addresses: dict[str, str], tmp_path: Path, elsewhere: str
) -> None:
    """The engine is another machine's (by address or socket), the kernel allows it, or none publishes it."""
    given = addresses | {"GTH_PUBLIC_ADDRESS": "192.0.2.1"}
    if elsewhere != "overlay":
        given |= STAGING
    if elsewhere == "engine":
        given["DOCKER_HOST"] = "tcp://192.0.2.1:2376"
    if elsewhere == "socket":
        versions = 'version*) echo 26.1.5 ;; "compose version"*) echo 2.26.1 ;;'
        machine.stub("docker", f'case "$*" in {versions} info*Name*) echo another ;; esac')
    if elsewhere == "allowed":
        switch = tmp_path / "proc" / "sys" / "net" / "ipv4" / "ip_nonlocal_bind"
        switch.parent.mkdir(parents=True)
        switch.write_text("1\n")
    result = machine.run("preflight", **given)
    assert result.returncode == 0, result.stderr


def test_a_port_that_this_stack_holds_is_its_own(machine: Toolbox, taken_port: str) -> None:
    """A second `make up` finds its own ports in use."""
    assert (
        machine.run("preflight", GTH_REDIS_PORT=taken_port, FAKE_PORTS=f"6432 {taken_port} ").returncode == 0
    )


def test_one_port_for_two_services_is_refused(machine: Toolbox) -> None:
    """Before anything is started, not when the second service fails."""
    assert "port 1 is given twice" in problems(machine, GTH_REDIS_PORT="1")


def test_an_empty_secret_file_is_named(machine: Toolbox, tmp_path: Path) -> None:
    """A password that was not written down yet must not become an empty password."""
    secrets = tmp_path / "secrets"
    secrets.mkdir()
    (secrets / "gth_app_password").touch()
    (secrets / "gth_admin_password").write_text("a-good-long-password")
    output = problems(machine, GTH_SECRETS_DIR=str(secrets))
    assert "gth_app_password is empty" in output
    assert "gth_admin_password" not in output
    assert "is not a folder" in problems(machine, GTH_SECRETS_DIR=str(tmp_path / "nowhere"))


def test_a_full_disk_is_noticed_before_anything_is_built(machine: Toolbox) -> None:
    """The check looks where Docker keeps its data."""
    machine.stub("df", "echo; echo /dev/sda 100 10 100 99% /")
    assert "disk: 100 MiB are free" in problems(machine)


def test_an_engine_that_is_off_is_a_problem_where_it_cannot_be_started(machine: Toolbox) -> None:
    """As a user: say what to do. As root on Debian: `make up` will start it."""
    machine.stub("docker", "exit 1")
    assert machine.run("preflight").returncode == 0
    machine.stub("id", "echo 1000")
    assert "no Docker Engine answers" in problems(machine)
