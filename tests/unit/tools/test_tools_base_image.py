"""tools/base-image pulls the base image, or bootstraps it from the Debian archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox


def offline(tools: Toolbox) -> None:
    """An engine without the image and without a registry; mmdebstrap shows the sources that it was given."""
    tools.stub("docker", 'case "$1" in image | pull) exit 1 ;; esac')
    tools.stub(
        "apt-get",
        'printf "http://mirror.example/%s main\\n" "debian bookworm" "fixes bookworm-security"',
    )
    tools.stub("mmdebstrap", 'cat "${@: -1}"')


def test_an_image_that_is_here_is_not_pulled(tools: Toolbox) -> None:
    """The second `make up` needs no network."""
    tools.stub("docker")
    assert tools.run("base-image").returncode == 0
    assert tools.calls == ["docker image inspect debian:trixie-slim"]


def test_a_pull_that_works_is_enough(tools: Toolbox) -> None:
    """With a registry nothing is bootstrapped."""
    tools.stub("docker", '[ "$1" != image ]')
    tools.stub("mmdebstrap")
    assert tools.run("base-image").returncode == 0
    assert not tools.called("mmdebstrap")


def test_without_a_registry_it_is_bootstrapped_from_the_machines_own_mirror(tools: Toolbox) -> None:
    """Release and fixes come from where this machine's apt gets them; the image has the pulled one's name."""
    offline(tools)
    result = tools.run("base-image")
    assert result.returncode == 0, result.stderr
    assert "deb http://mirror.example/debian trixie main\n" in result.stdout
    assert "deb http://mirror.example/fixes trixie-security main\n" in result.stdout
    assert tools.called("docker import")[0].endswith("debian:trixie-slim")


def test_a_silent_registry_is_given_up_on(tools: Toolbox) -> None:
    """A pull that hangs ends after the time that is set."""
    offline(tools)
    tools.stub("docker", 'case "$1" in image) exit 1 ;; pull) sleep 30 ;; esac')
    result = tools.run("base-image", GTH_PULL_TIMEOUT="1")
    assert result.returncode == 0
    assert tools.called("docker import")


def test_another_image_is_not_faked(tools: Toolbox) -> None:
    """Only Debian can be bootstrapped: an image of another name must come from where it is kept."""
    offline(tools)
    result = tools.run("base-image", BASE_IMAGE="registry.example/hardened:1")
    assert result.returncode == 1
    assert "docker load" in result.stderr
    assert not tools.called("mmdebstrap")


def test_a_failed_bootstrap_imports_nothing(tools: Toolbox) -> None:
    """Half a file system must not get the base image's name."""
    offline(tools)
    tools.stub("mmdebstrap", "exit 25")
    assert tools.run("base-image").returncode != 0
    assert not tools.called("docker import")


def test_the_image_that_compose_will_use_is_looked_for(tools: Toolbox) -> None:
    """BASE_IMAGE stands in .env, as .env.example shows it."""
    tools.stub("docker")
    (tools.root / ".env").write_text("BASE_IMAGE=registry.example/hardened:1\n")
    assert tools.run("base-image").returncode == 0
    assert tools.calls == ["docker image inspect registry.example/hardened:1"]


def test_a_refresh_takes_the_newest_though_one_is_here(tools: Toolbox) -> None:
    """`make update` is for what has been fixed in the image since."""
    tools.stub("docker")
    assert tools.run("base-image", "--refresh").returncode == 0
    assert tools.calls == ["docker pull debian:trixie-slim"]
