"""How long the stack takes from nothing to its first replicated write, and what it weighs when idle."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from bench.access import Access, first_write, row_is_on_standby
from bench.project import NODES, wait_for
from bench.report import Row, at_most
from bench.statistics import Spread

if TYPE_CHECKING:
    from bench.setup import Bench

COLD_SECONDS = 30
WARM_SECONDS = 10
IDLE_MEBIBYTES = 600


def startup(bench: Bench) -> list[Row]:
    """`docker compose up --wait` on empty volumes, then on existing ones; the stack stays up."""
    cold, warm = [], []
    for number in range(bench.options.starts):
        bench.project.down(volumes=True)
        cold.append(_seconds_to_first_write(bench))
        _tell(bench, number, "empty volumes", cold[-1])
        bench.project.down(volumes=False)
        warm.append(_seconds_to_first_write(bench))
        _tell(bench, number, "existing volumes", warm[-1])
    how = "docker compose up --wait, plus a tenant's write through PgBouncer seen on the standby"
    return [
        Row("start on empty volumes to the first replicated tenant write", Spread.of(cold), "s",
            at_most(COLD_SECONDS), detail=f"images built; {how}"),
        Row("start on existing volumes, likewise", Spread.of(warm), "s", at_most(WARM_SECONDS), detail=how),
    ]  # fmt: skip


def _tell(bench: Bench, number: int, volumes: str, seconds: float) -> None:
    bench.told(f"start {number + 1}/{bench.options.starts}  {volumes:<18} {seconds:5.1f} s")


def _seconds_to_first_write(bench: Bench) -> float:
    began = time.monotonic()
    bench.project.up()
    up = time.monotonic() - began
    # Reading the passwords is the bench's own work: the clock stands.
    access = Access.of(bench.project)
    began = time.monotonic()
    written = first_write(access)
    standby = next(node for node in NODES if node != bench.project.leader())
    wait_for(lambda: row_is_on_standby(bench.project, standby, written), f"the first write on {standby}", 60)
    return up + time.monotonic() - began


def memory(bench: Bench) -> list[Row]:
    """After a while of nothing: what the control groups of all services hold."""
    time.sleep(bench.options.settle)
    by_container = bench.project.memory()
    shares = sorted(by_container.items(), key=lambda item: -item[1])
    parts = ", ".join(
        f"{name.removeprefix('gth-bench-').removesuffix('-1')} {size:.0f}" for name, size in shares
    )
    total = sum(by_container.values())
    return [
        Row(
            "memory of the idle default stack", Spread.of([total]), "MiB", at_most(IDLE_MEBIBYTES),
            detail=f"sum of docker stats: control group less inactive page cache ({parts})",
        )
    ]  # fmt: skip
