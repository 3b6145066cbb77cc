"""What a first start that was killed leaves behind, and how it is put right.

Four leftovers are known, and none of them ever held a row: no client is let in before a cluster is complete.

1. `initdb` cut off: files without `global/pg_control`.
2. A clone of the leader cut off: the same, since `pg_basebackup` copies `pg_control` last.
3. `initdb` done, roles or cluster state not: etcd's `initialize` key stays empty, Patroni waits for ever.
4. Lock files of a postmaster that died with its container: process numbers repeat and may name a stranger.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path


class ConsensusStore(Protocol):
    """What the repair needs to know of etcd."""

    def initialize_key(self) -> str | None:
        """See `gth_node.etcd.Etcd`."""

    def forget_bootstrap(self) -> None:
        """See `gth_node.etcd.Etcd`."""


@dataclass(frozen=True)
class Node:
    """`volume` holds the data directory `pg`, `sockets` its sockets. Nobody else writes to either."""

    volume: Path
    sockets: Path

    @property
    def data(self) -> Path:
        """The data directory."""
        return self.volume / "pg"

    @property
    def complete(self) -> Path:
        """Exists once this node was started on data of a cluster that etcd calls complete."""
        return self.volume / ".bootstrap-complete"

    def has_data(self) -> bool:
        """True where initdb, or a clone, ran to its end."""
        return (self.data / "global" / "pg_control").exists()


def repair(node: Node, etcd: ConsensusStore | None) -> None:
    """Bring the volume to a state Patroni can start from; `etcd` is given on the node that bootstraps."""
    for stale in (*node.sockets.glob(".s.PGSQL.*"), node.data / "postmaster.pid"):
        stale.unlink(missing_ok=True)
    if node.data.exists() and any(node.data.iterdir()) and not node.has_data():
        _say(f"{node.data} was never completed (no global/pg_control): starting over")
        shutil.rmtree(node.data)
    if etcd and not node.complete.exists():
        _repair_bootstrap(node, etcd)


def _repair_bootstrap(node: Node, etcd: ConsensusStore) -> None:
    state = etcd.initialize_key()
    if state == "":
        _say("an earlier first start was cut off before the cluster was complete: starting over")
        shutil.rmtree(node.data, ignore_errors=True)
        etcd.forget_bootstrap()
    elif state and node.has_data():
        node.complete.touch()


def _say(message: str) -> None:
    print(f"gth_node: {message}", flush=True)
