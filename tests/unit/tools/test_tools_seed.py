"""tools/seed loads development data only into what was started for development."""

from __future__ import annotations

import pytest
from tests.unit.tools.conftest import Toolbox


@pytest.fixture
def stack(docker: Toolbox) -> Toolbox:
    """A running stack; FAKE_MIGRATE is what its migrate was started with, `none` where it is gone."""
    docker.stub(
        "docker",
        """
        case "$*" in
            "compose ps --services"*) echo postgres-a ;;
            "compose ps --all --quiet migrate") [[ $FAKE_MIGRATE == none ]] || echo 1234 ;;
            inspect*.Config.Env*) printf 'PGUSER=postgres\\n%s\\n' "$FAKE_MIGRATE" ;;
        esac
        """,
    )
    return docker


def test_the_running_stack_says_what_it_is(stack: Toolbox) -> None:
    """Neither this shell nor .env is asked, and nothing else is started or replaced."""
    result = stack.run("seed", FAKE_MIGRATE="GTH_ENVIRONMENT=production", GTH_ENVIRONMENT="development")
    assert result.returncode == 0, result.stderr
    run = "docker compose run --rm -T --no-deps --env GTH_ENVIRONMENT=production migrate seed"
    assert stack.called("docker compose run") == [run]


def test_nothing_is_loaded_where_nobody_knows(stack: Toolbox) -> None:
    """A removed container of migrate is no reason to take development for granted."""
    result = stack.run("seed", FAKE_MIGRATE="none")
    assert result.returncode == 1
    assert "make up" in result.stderr
    assert not stack.called("docker compose run")
