"""tools/build shows what really runs, and everything once something fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox

PLAIN_OUTPUT = r"""
#1 [exporter internal] load build definition from Dockerfile
#1 transferring dockerfile: 1.5kB done
#1 DONE 0.0s
#2 [exporter 1/2] FROM docker.io/library/debian:trixie-slim
#2 CACHED
#3 [exporter 2/2] RUN apt-get update
#3 0.412 Hit:1 stable InRelease
#4 [redis 2/2] COPY redis.conf /etc
#4 DONE 0.1s
#3 [exporter 2/2] RUN apt-get update
#3 0.913 Reading package lists...
#3 DONE 1.0s
"""


CONFIG = """
name: gth
services:
  node-a:
    build:
      context: postgres
    image: gth/postgres:1
  node-b:
    build:
      context: postgres
    image: gth/postgres:1
  stock:
    image: somebody/else:1
  redis:
    build:
      context: redis
    image: gth/redis:1
networks:
  data:
    image: not-a-service
"""


def stub_docker(tools: Toolbox, build: str) -> None:
    """Compose knows CONFIG; `build` is what its build does."""
    tools.stub(
        "docker",
        f"case \"$*\" in\n*config) cat <<'END'\n{CONFIG}\nEND\n;;\n*build*) {build}\n;;\nesac",
    )


def test_only_steps_that_run_are_shown(docker: Toolbox) -> None:
    """A cached build says one line; a real step is named once, without its chatter."""
    stub_docker(docker, f"cat <<'END'\n{PLAIN_OUTPUT}\nEND")
    result = docker.run("build")
    assert result.returncode == 0
    assert result.stdout.splitlines()[1:] == ["    [exporter 2/2] RUN apt-get update"]


def test_an_image_is_built_once_and_the_same_for_every_project(docker: Toolbox) -> None:
    """Otherwise two services, or two stacks, retag it in turn and lose their containers at each `up`."""
    stub_docker(docker, "true")
    assert docker.run("build", COMPOSE_PROJECT_NAME="another").returncode == 0
    assert docker.calls[-1] == "docker compose --project-name gth build node-a redis"


def test_a_failing_step_is_shown_whole(docker: Toolbox) -> None:
    """The reason is in the output that was held back."""
    stub_docker(docker, f"cat <<'END'\n{PLAIN_OUTPUT}\nEND\necho '#4 ERROR: no such package'; exit 17")
    result = docker.run("build")
    assert result.returncode == 1
    assert "#4 ERROR: no such package" in result.stderr
    assert "Reading package lists" in result.stderr


def test_files_that_compose_refuses_stop_the_build(docker: Toolbox) -> None:
    """An error in a Compose file must not end in building nothing, successfully."""
    docker.stub("docker", "echo 'services.redis: wrong' >&2; exit 15")
    result = docker.run("build")
    assert result.returncode != 0
    assert "services.redis: wrong" in result.stderr
