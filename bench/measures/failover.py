"""How long clients stand still when the leader goes, and whether anything acknowledged is lost."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench.access import Access, make_session, make_tenant
from bench.project import NODES, docker, wait_for
from bench.report import Row, at_most
from bench.statistics import Spread
from bench.writers import Writers, longest_gap, lost

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.project import Project
    from bench.setup import Bench

POSTMASTER = "kill -9 $(head -n 1 /var/lib/postgresql/data/pg/postmaster.pid)"
# Patroni looks every 5 s (loop_wait): a fault comes at any moment of it.
LOOP_SECONDS = 5.0
BEFORE_SECONDS = 2.0
AFTER_SECONDS = 2.0


@dataclass(frozen=True)
class Trial:
    """What clients saw: the longest gap in seconds, acknowledged writes, and how many of them are gone."""

    gap: float
    written: int
    lost: int


def _switchover(project: Project, leader: str) -> None:
    standby = next(node for node in NODES if node != leader)
    project.execute(leader, "patronictl", "switchover", "--leader", leader, "--candidate", standby, "--force")


def _kill_postmaster(project: Project, leader: str) -> None:
    project.execute(leader, "bash", "-c", POSTMASTER)


def _kill_container(project: Project, leader: str) -> None:
    docker("kill", "--signal", "KILL", project.container(leader))


def _pause_container(project: Project, leader: str) -> None:
    docker("pause", project.container(leader))


def _start(project: Project, old_leader: str) -> None:
    docker("start", project.container(old_leader))


def _unpause(project: Project, old_leader: str) -> None:
    docker("unpause", project.container(old_leader))


@dataclass(frozen=True)
class Fault:
    """What happens to the leader, how its node is brought back, and the gap in seconds that is the limit."""

    happens: Callable[[Project, str], None]
    limit: float | None
    ends: Callable[[Project, str], None] = _start


FAULTS = {
    "switchover": Fault(_switchover, 4),
    "postmaster killed": Fault(_kill_postmaster, 8),
    "container killed": Fault(_kill_container, 23),
    "container paused": Fault(_pause_container, None, _unpause),
}


def failover(bench: Bench) -> list[Row]:
    """Trials of each fault under four writers; the worst trial is held against the target."""
    access = Access.of(bench.project)
    tenant, user = make_tenant(access)
    place = (tenant, user, make_session(access, tenant, user))
    rows, trials = [], []
    for name, fault in FAULTS.items():
        done = [
            _told(bench, name, number, _trial(bench, access, place, fault))
            for number in range(bench.options.trials)
        ]
        trials += done
        gaps = [one.gap for one in done]
        detail = f"worst of {len(gaps)} counts; longest time without an acknowledged write, over 4 writers"
        target = None if fault.limit is None else at_most(fault.limit)
        rows.append(Row(f"client-observed gap: {name}", Spread.of(gaps), "s", target, max(gaps), detail))
    missing, written = sum(one.lost for one in trials), sum(one.written for one in trials)
    detail = (
        f"of {written:,} acknowledged in {len(trials)} failovers; logged outside the cluster, then looked for"
    )
    return [*rows, Row("acknowledged writes lost", Spread.of([missing]), "rows", at_most(0), detail=detail)]


def _told(bench: Bench, name: str, number: int, trial: Trial) -> Trial:
    bench.told(
        f"trial {number + 1}/{bench.options.trials}  {name:<20} gap {trial.gap:5.1f} s, "
        f"{trial.lost} of {trial.written:,} lost"
    )
    return trial


def _trial(bench: Bench, access: Access, place: tuple[str, str, str], fault: Fault) -> Trial:
    project = bench.project
    wait_for(project.is_replicating, "a synchronous standby", 120)
    leader = project.leader()
    with Writers(access, place) as writers:
        wait_for(lambda: writers.all_wrote_since(0), "the writers' first write", 30)
        time.sleep(BEFORE_SECONDS + random.uniform(0, LOOP_SECONDS))  # noqa: S311  # no secret
        began = time.monotonic()
        fault.happens(project, leader)
        wait_for(lambda: project.leader() not in ("", leader), f"a leader other than {leader}", 90)
        settled = time.monotonic() + AFTER_SECONDS
        wait_for(lambda: writers.all_wrote_since(settled), "a write of every writer after the failover", 90)
    fault.ends(project, leader)
    wait_for(project.is_replicating, f"{leader} following", 180)
    ids = writers.ids()
    return Trial(longest_gap(writers.logs, began - 1), len(ids), len(lost(access, ids)))
