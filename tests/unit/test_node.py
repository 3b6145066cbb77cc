"""A node's start: memory settings, and what a first start that was killed left behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from gth_node import __main__ as node_start
from gth_node.heal import Node, repair
from gth_node.memory import MEBIBYTE, parameters, parse_size

DYNAMIC = Path(__file__).resolve().parents[2] / "postgres" / "dcs.yml"


class Etcd:
    """An etcd whose `initialize` key is known; the stack's tests use the real one."""

    def __init__(self, key: str | None) -> None:
        self.key = key

    def initialize_key(self) -> str | None:
        """The known key."""
        return self.key

    def forget_bootstrap(self) -> None:
        """Delete it."""
        self.key = None


@pytest.fixture
def node(tmp_path: Path) -> Node:
    """A node whose volume is new."""
    (tmp_path / "data").mkdir()
    (tmp_path / "sockets").mkdir()
    return Node(tmp_path / "data", tmp_path / "sockets")


def fill(node: Node, *, complete: bool) -> None:
    """Leave what initdb or a clone writes, up to its last file or with it."""
    (node.data / "global").mkdir(parents=True)
    (node.data / "PG_VERSION").write_text("17")
    if complete:
        (node.data / "global" / "pg_control").write_bytes(b"control")


@pytest.mark.parametrize("etcd", [None, Etcd(None), Etcd("7711356035368316950")])
def test_a_clone_that_was_cut_off_starts_over(node: Node, etcd: Etcd | None) -> None:
    """Files without pg_control are no cluster, on either node."""
    fill(node, complete=False)
    repair(node, etcd)
    assert not node.data.exists()


def test_a_clone_that_never_ran_starts_over(node: Node) -> None:
    """Patroni would let it recover alone, and it would miss what the leader wrote since."""
    fill(node, complete=True)
    (node.data / "backup_label").write_text("START WAL LOCATION: 0/2000028\nLABEL: gth-clone\n")
    repair(node, None)
    assert not node.data.exists()


def test_a_backup_somebody_restores_is_never_touched(node: Node) -> None:
    """Its label is another, whatever comes near ours."""
    fill(node, complete=True)
    label = node.data / "backup_label"
    label.write_text("START WAL LOCATION: 0/2000028\nLABEL: gth-clone of Monday\n")
    repair(node, Etcd("7711356035368316950"))
    assert label.exists()


def test_a_bootstrap_that_was_cut_off_starts_over(node: Node) -> None:
    """An empty `initialize` key says that initdb's result was never completed: both go."""
    fill(node, complete=True)
    etcd = Etcd("")
    repair(node, etcd)
    assert not node.data.exists()
    assert etcd.key is None


@pytest.mark.parametrize("key", [None, "7711356035368316950"])
def test_a_complete_cluster_is_never_touched(node: Node, key: str | None) -> None:
    """With an identifier in etcd, or with etcd's volume lost, the data stays."""
    fill(node, complete=True)
    repair(node, Etcd(key))
    assert node.has_data()


def test_a_cluster_once_seen_complete_needs_no_etcd(node: Node) -> None:
    """Afterwards not even an emptied key makes the node give up its data."""
    fill(node, complete=True)
    repair(node, Etcd("7711356035368316950"))
    repair(node, Etcd(""))
    assert node.has_data()


def test_the_other_node_leaves_the_bootstrap_alone(node: Node) -> None:
    """Only the node that bootstraps asks etcd; the other one keeps complete data as it is."""
    fill(node, complete=True)
    repair(node, None)
    assert node.has_data()


def test_stale_locks_go(node: Node) -> None:
    """Lock files of a postmaster that died with its container would name a stranger's process."""
    fill(node, complete=True)
    stale = [
        node.sockets / ".s.PGSQL.5432",
        node.sockets / ".s.PGSQL.5432.lock",
        node.data / "postmaster.pid",
    ]
    for file in stale:
        file.write_text("7\n")
    repair(node, None)
    assert not any(file.exists() for file in stale)


@pytest.mark.parametrize(
    ("text", "mebibytes"), [("512m", 512), ("1g", 1024), ("1GB", 1024), ("1536mb", 1536), ("2097152k", 2048)]
)
def test_sizes_are_read_as_compose_reads_them(text: str, mebibytes: int) -> None:
    """One number, Compose's notation, both for the limit and for the settings."""
    assert parse_size(text) == mebibytes * MEBIBYTE


@pytest.mark.parametrize("text", ["", "lots", "1.5g", "-1g", "1t", "128m"])
def test_a_size_that_cannot_work_is_refused_with_its_name(text: str) -> None:
    """The error names the setting and shows what would be right."""
    with pytest.raises(ValueError, match="GTH_POSTGRES_MEMORY"):
        parse_size(text)


@pytest.mark.parametrize("mebibytes", [256, 512, 1024, 4096, 65536])
def test_the_settings_fit_into_the_limit(mebibytes: int) -> None:
    """Shared buffers, a maintenance job per autovacuum worker and a dozen sorts stay within the limit."""
    settings = {
        name: int(value.removesuffix("MB")) for name, value in parameters(mebibytes * MEBIBYTE).items()
    }
    used = settings["shared_buffers"] + 3 * settings["maintenance_work_mem"] + 12 * settings["work_mem"]
    assert used < mebibytes
    assert settings["effective_cache_size"] < mebibytes


@pytest.mark.parametrize("synchronous", ["true", "false"])
@pytest.mark.parametrize("strict", ["true", "false"])
def test_the_operators_choice_reaches_patroni(
    monkeypatch: pytest.MonkeyPatch, synchronous: str, strict: str
) -> None:
    """Each switch is the key of its name, and no other."""
    monkeypatch.setattr(node_start, "DYNAMIC", DYNAMIC)
    monkeypatch.setenv("GTH_SYNCHRONOUS", synchronous)
    monkeypatch.setenv("GTH_SYNCHRONOUS_STRICT", strict)
    settings = node_start.dynamic_configuration()
    assert settings["synchronous_mode"] is (synchronous == "true")
    assert settings["synchronous_mode_strict"] is (strict == "true")


@pytest.mark.parametrize("name", ["GTH_SYNCHRONOUS", "GTH_SYNCHRONOUS_STRICT"])
def test_a_misread_switch_does_not_give_up_synchronous_commit(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Without make nobody checked .env before: "yes" is an error, not false."""
    monkeypatch.setattr(node_start, "DYNAMIC", DYNAMIC)
    assert node_start.dynamic_configuration()["synchronous_mode"] is True
    monkeypatch.setenv(name, "yes")
    with pytest.raises(ValueError, match=f"{name}='yes' is not known"):
        node_start.dynamic_configuration()
