"""Stacks for the tests: started when first needed, one at a time, removed at the end whatever happens."""

from __future__ import annotations

import fcntl
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.stack.support.stack import Stack, run
from tests.stack.support.tenants import Tenant, new_tenant

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

ROOT = Path(__file__).resolve().parents[2]
FAULTS = Path(__file__).parent / "faults"
HERE = Path(__file__).parent
LOCK = Path(tempfile.gettempdir()) / "gth-stack-tests.lock"


class Stacks:
    """Keeps at most one stack running: two cores and the memory of a small machine must do."""

    def __init__(self, say: Callable[[str], None], folder: Path) -> None:
        """`say` shows progress; `folder` takes settings and certificates."""
        self._say = say
        self._folder = folder
        self._built = False
        self._failed: set[str] = set()
        self.current: Stack | None = None
        self.spoilt = False

    def describe(self, name: str, **options: object) -> Stack:
        """A stack that is not started yet."""
        return Stack(name, ROOT, self._folder / name, **options)  # type: ignore[arg-type]

    def build(self) -> None:
        """The images, once; what is built already takes seconds."""
        if not self._built:
            self._say("building the images")
            self.describe("gth-test").run("build", timeout=1200)
            self._built = True

    def prepare(self, stack: Stack) -> None:
        """Make room: images built, no other stack, nothing left of an earlier run of this one."""
        self.close()
        self.build()
        stack.destroy()
        self.current = stack
        self.spoilt = True

    def start(self, stack: Stack) -> Stack:
        """A fresh stack, healthy."""
        if stack.name in self._failed:
            pytest.fail(f"stack {stack.name} did not start; see the first test that needed it", pytrace=False)
        self.prepare(stack)
        self._say(f"starting stack {stack.name}")
        self._failed.add(stack.name)
        stack.up()
        self._failed.remove(stack.name)
        self.spoilt = False
        return stack

    def main(self) -> Stack:
        """The stack that most tests share: the default services and the development data."""
        if self.current and self.current.name == "gth-test" and not self.spoilt:
            return self.current
        stack = self.start(self.describe("gth-test"))
        self._say("loading the development data")
        stack.tool("seed")
        return stack

    def close(self) -> None:
        """Remove the running stack with its volumes."""
        if self.current:
            self._say(f"removing stack {self.current.name}")
            self.current.destroy()
            self.current = None


_stacks_key = pytest.StashKey[Stacks]()


def _place(item: pytest.Item) -> int:
    if FAULTS not in item.path.parents:
        return 0
    return 1 if "stack" in getattr(item, "fixturenames", ()) else 2


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What breaks things comes last, what has a stack of its own at the end: the shared one stays so long."""
    items.sort(key=_place)
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.stack)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add what the services said meanwhile to a failure; a failed fault leaves a stack nobody can trust."""
    report = yield
    stacks = item.session.stash.get(_stacks_key, None)
    if report.failed and HERE in item.path.parents and stacks and stacks.current:
        said = stacks.current.logs(tail=300, since=call.start)
        report.sections.append((f"logs of {stacks.current.name}", said))
        stacks.spoilt = stacks.spoilt or FAULTS in item.path.parents
    return report


@pytest.fixture(scope="session")
def alone() -> Iterator[None]:
    """One run of these tests at a time on a machine: two would remove each other's stacks."""
    with LOCK.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            pytest.exit(f"another run of the stack tests holds {LOCK}: wait until it has ended", returncode=1)
        yield


@pytest.fixture(scope="session")
def stacks(
    alone: None, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stacks]:
    """The keeper of the stacks; settings of the caller's own stack do not reach the tests'."""
    keeper = Stacks(_progress(request.config), tmp_path_factory.mktemp("stacks"))
    request.session.stash[_stacks_key] = keeper
    with pytest.MonkeyPatch.context() as patch:
        for variable in [name for name in os.environ if name.startswith(("GTH_", "COMPOSE_"))]:
            patch.delenv(variable)
        patch.setenv("TESTCONTAINERS_RYUK_DISABLED", "true")
        run(["docker", "version"])
        yield keeper
        keeper.close()


@pytest.fixture
def say(pytestconfig: pytest.Config) -> Callable[[str], None]:
    """Show what a test found out although pytest captures output."""
    return _progress(pytestconfig)


@pytest.fixture
def stack(stacks: Stacks) -> Stack:
    """The shared stack, running."""
    return stacks.main()


@pytest.fixture
def tenant(stack: Stack) -> Tenant:
    """A tenant of this test alone."""
    return new_tenant(stack)


def _progress(config: pytest.Config) -> Callable[[str], None]:
    """Long steps are shown although pytest captures output."""
    capture = config.pluginmanager.get_plugin("capturemanager")
    reporter = config.pluginmanager.get_plugin("terminalreporter")

    def say(message: str) -> None:
        if capture and reporter:
            with capture.global_and_fixture_disabled():
                reporter.write_line(f"\n... {message}")

    return say
