"""A command without the staging overlay leaves a staging stack alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.stack.support.stack import HOST, run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.stack.conftest import Stacks
    from tests.stack.support.stack import Stack

FILES = ("docker-compose.yml", "compose.staging.yml")


@pytest.fixture
def staging(stacks: Stacks) -> Iterator[Stack]:
    """What Compose knows such a stack by: a container with its labels."""
    stacks.build()
    stack = stacks.describe("gth-test-files")
    labels = {
        "project": stack.name,
        "service": "credentials",
        "oneoff": "False",
        "config-hash": "any",
        "project.config_files": ",".join(f"/srv/moved/since/{file}" for file in FILES),
    }
    options = [f"--label=com.docker.compose.{key}={text}" for key, text in labels.items()]
    run(["docker", "create", "--name", f"{stack.name}-credentials-1", *options, stack.image("credentials")])
    yield stack
    stack.destroy()


def traces(stack: Stack) -> list[str]:
    """Containers and volumes of the project."""
    mine = ("--quiet", "--filter", f"label=com.docker.compose.project={stack.name}")
    kinds = (["ps", "--all"], ["volume", "ls"], ["network", "ls"])
    return [run(["docker", *kind, *mine]).stdout for kind in kinds]


@pytest.mark.parametrize("tool", ["up", "connection-info", "seed", "rotate-credentials", "doctor"])
def test_a_forgotten_overlay_stops_the_command(staging: Stack, tool: str) -> None:
    """The error says what to type, and nothing has been touched."""
    before = traces(staging)
    with pytest.raises(AssertionError, match=r"started with compose\.staging\.yml as well") as stopped:
        staging.tool(tool)
    assert "STAGING=1" in str(stopped.value)
    assert "COMPOSE_FILE=docker-compose.yml:compose.staging.yml in .env" in str(stopped.value)
    assert traces(staging) == before


@pytest.mark.parametrize("files", [":".join(FILES), ":".join(f"./{file}" for file in FILES)])
def test_the_same_files_may_go_on(staging: Stack, files: str) -> None:
    """Named in the environment, as make STAGING=1 does, or in .env."""
    staging.settings |= {"GTH_SECRETS_DIR": "/run", "GTH_PUBLIC_ADDRESS": HOST, "GTH_PUBLIC_HOSTS": "x"}
    settings = staging.workspace() / ".env"
    settings.write_text(f"COMPOSE_FILE={files}\n")
    try:
        staging.tool("same-files")
    finally:
        settings.unlink()
    staging.settings["COMPOSE_FILE"] = files
    staging.tool("same-files")
