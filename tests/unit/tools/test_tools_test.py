"""tools/test runs everything in two parts, and with arguments what they say in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox

TWO_PROCESSES = "pytest tests/unit tests/sql -m not timed --numprocesses 2"
ONE_BY_ONE = "pytest tests/unit tests/sql tests/stack -m timed or stack"


@pytest.fixture
def runner(tools: Toolbox) -> Toolbox:
    """A machine with everything; pytest ends with FIRST where it runs two processes, else with SECOND."""
    for name in ("python-env", "server-programs", "engine", "base-image", "build"):
        (tools.root / "tools" / name).write_text("#!/bin/sh\n")
    for folder in ("unit", "sql", "stack"):
        (tools.root / "tests" / folder).mkdir(parents=True)
    tools.stub("pytest", 'case "$*" in *numprocesses*) exit "${FIRST:-0}" ;; *) exit "${SECOND:-0}" ;; esac')
    python = tools.root / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/usr/bin/env bash\nshift\nexec "$@"\n')
    python.chmod(0o755)
    return tools


def test_everything_is_two_parts(runner: Toolbox) -> None:
    """What measures time has the machine to itself, as the stack has."""
    result = runner.run("test")
    assert result.returncode == 0, result.stderr
    first, second = runner.called("pytest")
    assert first.startswith(TWO_PROCESSES)
    assert second.startswith(ONE_BY_ONE)


@pytest.mark.parametrize(
    ("codes", "named"),
    [
        ({"FIRST": "1"}, "tests/unit and tests/sql in two processes"),
        ({"SECOND": "1"}, "what measures time, and tests/stack"),
        (
            {"FIRST": "1", "SECOND": "1"},
            "tests/unit and tests/sql in two processes; what measures time, and tests/stack",
        ),
    ],
)
def test_a_failed_part_hides_no_other(runner: Toolbox, codes: dict[str, str], named: str) -> None:
    """Both are run, and what failed is named at the end."""
    result = runner.run("test", **codes)
    assert result.returncode == 1
    assert len(runner.called("pytest")) == 2
    assert f"error: tests failed: {named}\n" in result.stderr


def test_interrupted_it_ends(runner: Toolbox) -> None:
    """Ctrl-C is an answer to the whole of it."""
    assert runner.run("test", FIRST="2").returncode == 2
    assert len(runner.called("pytest")) == 1


@pytest.mark.parametrize(
    ("arguments", "called"),
    [
        (["tests/unit", "-k", "schedule"], "pytest tests/unit --durations=10 -k schedule"),
        (["tests/sql::test_one", "-x"], "pytest tests/sql::test_one --durations=10 -x"),
        (["-x", "-m", "sql"], "pytest tests/unit tests/sql tests/stack --durations=10 -x -m sql"),
    ],
)
def test_arguments_are_pytests(runner: Toolbox, arguments: list[str], called: str) -> None:
    """One process runs what they choose, and its exit code is the answer."""
    assert runner.run("test", *arguments, SECOND="5").returncode == 5
    assert runner.called("pytest") == [called]
