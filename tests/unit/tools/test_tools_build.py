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


def test_only_steps_that_run_are_shown(docker: Toolbox) -> None:
    """A cached build says one line; a real step is named once, without its chatter."""
    docker.stub("docker", f"cat <<'END'\n{PLAIN_OUTPUT}\nEND")
    result = docker.run("build")
    assert result.returncode == 0
    assert result.stdout.splitlines()[1:] == ["    [exporter 2/2] RUN apt-get update"]


def test_a_failing_step_is_shown_whole(docker: Toolbox) -> None:
    """The reason is in the output that was held back."""
    docker.stub("docker", f"cat <<'END'\n{PLAIN_OUTPUT}\nEND\necho '#4 ERROR: no such package'; exit 17")
    result = docker.run("build")
    assert result.returncode == 1
    assert "#4 ERROR: no such package" in result.stderr
    assert "Reading package lists" in result.stderr
