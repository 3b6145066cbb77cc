"""What a first start that was killed leaves behind, and how it is put right.

Five leftovers are known. None ever held a row of its own: nobody is let in before a cluster is complete.

1. `initdb` cut off: files without `global/pg_control`.
2. A clone of the leader cut off: the same, since `pg_basebackup` copies `pg_control` last.
3. A clone that was completed and never started. Patroni takes it for a crashed primary (so says the copied
   `pg_control`) and lets it recover alone, which forks the leader's timeline under the same number: it would
   then follow the leader without what the leader had written meanwhile, and nothing would notice.
4. `initdb` done, roles or cluster state not: etcd's `initialize` key stays empty, Patroni waits for ever.
5. Lock files of a postmaster that died with its container: process numbers repeat and may name a stranger.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path


# The label that `patroni.yml` gives to clones; a backup that somebody restores has another, and stays.
CLONE = "LABEL: gth-clone"


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

    def is_unused_clone(self) -> bool:
        """True between the end of a clone and its first start, which puts `backup_label` aside."""
        label = self.data / "backup_label"
        return label.exists() and CLONE in label.read_text(encoding="utf-8").splitlines()


def repair(node: Node, etcd: ConsensusStore | None) -> None:
    """Bring the volume to a state Patroni can start from; `etcd` is given on the node that bootstraps."""
    for stale in (*node.sockets.glob(".s.PGSQL.*"), node.data / "postmaster.pid"):
        stale.unlink(missing_ok=True)
    if node.data.exists() and any(node.data.iterdir()) and not node.has_data():
        _say(f"{node.data} was never completed (no global/pg_control): starting over")
        shutil.rmtree(node.data)
    elif node.is_unused_clone():
        _say(f"{node.data} was cloned and never started (backup_label is there): cloning again")
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
