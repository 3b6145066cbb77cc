"""tools/engine finds, starts or installs an engine, says so first, and otherwise prints the steps."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox

MIRROR = "http://mirror.example/debian"


@pytest.fixture
def installable(tools: Toolbox) -> Toolbox:
    """A machine whose apt-get brings Docker; starting dockerd makes it answer."""
    up = tools.etc / "engine-is-up"
    client = f'[ -e "{up}" ] || exit 1; case $1 in version) echo 26.1.5 ;; *) echo 2.26.1 ;; esac'
    tools.stub("installed-docker", client)
    programs = tools.etc.parent / "bin"
    tools.stub(
        "apt-get",
        f"""
        case "$1" in
            indextargets)
                echo "http://other.example/debian sid main"
                echo "{MIRROR} bookworm main"
                echo "http://security.example/debian bookworm-security main" ;;
            install)
                cp "{programs}/installed-docker" "{programs}/docker"
                touch "{programs}/dockerd" "{programs}/iptables"
                chmod +x "{programs}/dockerd" "{programs}/iptables" ;;
        esac
        """,
    )
    tools.stub("setsid", f'touch "{up}"')
    tools.stub("systemctl", f'touch "{up}"')
    return tools


def test_a_running_engine_is_left_alone(docker: Toolbox) -> None:
    """With engine and Compose there is nothing to install or start."""
    result = docker.run("engine")
    assert result.returncode == 0
    assert "26.1.5" in result.stdout
    assert {call.split()[0] for call in docker.calls} == {"docker"}


def test_debian_12_takes_only_docker_from_trixie(installable: Toolbox) -> None:
    """The pin keeps every other package at bookworm's version, and the mirror is the machine's own."""
    result = installable.run("engine")
    assert result.returncode == 0, result.stderr
    sources = (installable.etc / "sources.list.d/global-travel-hub-trixie.sources").read_text()
    pins = (installable.etc / "preferences.d/global-travel-hub-trixie").read_text()
    assert f"URIs: {MIRROR}\nSuites: trixie" in sources
    assert "Package: *\nPin: release n=trixie\nPin-Priority: 50" in pins
    assert (
        "Package: docker.io docker-cli docker-compose docker-buildx\nPin: release n=trixie\nPin-Priority: 600"
        in pins
    )


def test_it_says_what_it_will_do_before_it_installs(installable: Toolbox) -> None:
    """The announcement comes first, then apt, then dockerd."""
    result = installable.run("engine")
    assert result.stdout.startswith(
        "==> no Docker Engine with Compose found: installing docker.io docker-cli"
    )
    order = [
        call.split()[0] for call in installable.calls if call.split()[0] in {"apt-get", "setsid", "systemctl"}
    ]
    assert order[0] == "apt-get"
    assert order[-1] in {"setsid", "systemctl"}


@pytest.mark.parametrize(
    ("machine", "packages"),
    [
        (("debian", "13", "trixie"), "docker.io docker-cli docker-compose docker-buildx"),
        (("ubuntu", "24.04", "noble"), "docker.io docker-compose-v2 docker-buildx"),
    ],
)
def test_newer_systems_use_their_own_packages(
    installable: Toolbox, machine: tuple[str, str, str], packages: str
) -> None:
    """No foreign apt source is added where the system's own Docker is new enough."""
    installable.become(*machine)
    assert installable.run("engine").returncode == 0
    assert packages in installable.called("apt-get install")[0]
    assert not list((installable.etc / "sources.list.d").iterdir())


@pytest.mark.parametrize(
    "machine", [("fedora", "41", ""), ("debian", "11", "bullseye"), ("ubuntu", "20.04", "focal")]
)
def test_an_unknown_system_gets_the_steps(installable: Toolbox, machine: tuple[str, str, str]) -> None:
    """Nothing is installed where the packages are not known to work."""
    installable.become(*machine)
    result = installable.run("engine")
    assert result.returncode == 1
    assert "docs.docker.com/engine/install" in result.stderr
    assert not installable.called("apt-get install")


def test_without_root_it_prints_the_steps(installable: Toolbox) -> None:
    """A user who may not install is told what to ask for."""
    installable.stub("id", "echo 1000")
    result = installable.run("engine")
    assert result.returncode == 1
    assert "needs root" in result.stderr
    assert "apt-get install docker.io" in result.stderr
    assert not installable.called("apt-get")


def test_an_engine_elsewhere_is_not_replaced_by_one_here(installable: Toolbox) -> None:
    """DOCKER_HOST names an engine: when it is silent, installing a local one would be the wrong cure."""
    result = installable.run("engine", DOCKER_HOST="tcp://192.0.2.1:2376")
    assert result.returncode == 1
    assert "DOCKER_HOST=tcp://192.0.2.1:2376" in result.stderr
    assert not installable.called("apt-get")


def test_a_context_elsewhere_counts_as_an_engine_elsewhere(installable: Toolbox) -> None:
    """`docker context use` names another machine as DOCKER_HOST does."""
    installable.stub("docker", '[ "$*" != "context show" ] || { echo staging; exit 0; }; exit 1')
    result = installable.run("engine")
    assert result.returncode == 1
    assert 'the Docker context "staging"' in result.stderr
    assert not installable.called("apt-get")
    assert installable.run("engine", "--can-install").returncode == 1


def test_an_old_pid_file_does_not_keep_the_engine_from_starting(installable: Toolbox) -> None:
    """After a reboot the number in it can belong to another process."""
    pid_file = installable.etc / "docker.pid"
    pid_file.write_text(str(os.getpid()))
    assert installable.run("engine").returncode == 0
    assert installable.called("systemctl") or not pid_file.exists()


def test_no_archive_in_apt_is_an_error_with_a_way_out(installable: Toolbox) -> None:
    """Where apt names no mirror the operator can."""
    installable.stub("apt-get")
    result = installable.run("engine")
    assert result.returncode == 1
    assert "GTH_DEBIAN_MIRROR" in result.stderr


@pytest.mark.parametrize(
    ("user", "machine", "expected"),
    [("0", "debian", 0), ("1000", "debian", 1), ("0", "arch", 1)],
)
def test_can_install_only_tells(installable: Toolbox, user: str, machine: str, expected: int) -> None:
    """Preflight asks this question; the answer changes nothing."""
    installable.stub("id", f"echo {user}")
    installable.become(machine, "12", "bookworm")
    assert installable.run("engine", "--can-install").returncode == expected
    assert not installable.called("apt-get")
