"""tools/backup reads from the standby, and from the leader where the standby cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox

CONFLICT = "pg_dump: error: query failed: ERROR:  canceling statement due to conflict with recovery"
DAMAGE = "pg_dump: error: query failed: ERROR:  invalid page in block 7 of relation base/5/16384"
CRASH = "pg_dump: error: query failed: server closed the connection unexpectedly"


@pytest.fixture
def stack(docker: Toolbox) -> Toolbox:
    """postgres-a leads. On postgres-b a dump ends with FAKE_ERROR; FAKE_AFTER says what the node is then.

    FAKE_BEHIND is how often postgres-b is asked before it has replayed what postgres-a has written.
    On FAKE_HALF is a database that a restore set aside.
    """
    for name in ("realpath", "dirname", "basename", "du", "rm"):
        docker.stub(name, f'exec env PATH=/usr/bin:/bin {name} "$@"')
    docker.stub(
        "docker",
        """
        case "$*" in
            "compose ps --services"*) printf 'postgres-a\\npostgres-b\\n' ;;
            *" $FAKE_HALF psql "*"datname = 'global_travel_hub_before_restore'"*) echo 1 ;;
            *" psql "*pg_database*) echo 0 ;;
            *" postgres-a psql "*"pg_current_wal_lsn()") echo 0/1234 ;;
            *" postgres-b psql "*"pg_last_wal_replay_lsn() >= '0/1234'") echo . >>"$GTH_RUN/asked"
                [[ $(grep -c . "$GTH_RUN/asked") -gt ${FAKE_BEHIND:-0} ]] && echo t || echo f ;;
            *" postgres-a psql "*) echo f ;;
            *" postgres-b psql "*) if [[ -e $GTH_RUN/dumped ]]; then echo "${FAKE_AFTER:-t}"
                else echo "${FAKE_BEFORE:-t}"; fi ;;
            *" postgres-b pg_dump "*)
                touch "$GTH_RUN/dumped"
                echo "from $4"
                [[ -z ${FAKE_ERROR:-} ]] || { echo "$FAKE_ERROR" >&2; exit 1; } ;;
            *pg_dump*) echo "from $4"; exit "${FAKE_LEADER:-0}" ;;
        esac
        """,
    )
    return docker


@pytest.mark.parametrize(
    ("told", "node", "why"),
    [
        ({}, "postgres-b", ""),
        ({"FAKE_ERROR": CONFLICT}, "postgres-a", "postgres-b ended the reader, to go on following"),
        ({"FAKE_ERROR": CRASH}, "postgres-a", "postgres-b went away"),
        ({"FAKE_ERROR": DAMAGE}, "postgres-a", "postgres-b has a damaged file; have it cloned again"),
        ({"FAKE_ERROR": "lost", "FAKE_AFTER": "f"}, "postgres-a", "postgres-b is no standby any more"),
        ({"FAKE_BEHIND": "1"}, "postgres-b", ""),
        ({"FAKE_BEHIND": "9", "GTH_BACKUP_WAIT": "0"}, "postgres-a", "postgres-b is behind"),
        ({"FAKE_BEFORE": "f"}, "postgres-a", "postgres-b cannot be read: it is not running, or no standby"),
    ],
)
def test_what_the_standby_cannot_give_is_the_leaders(
    stack: Toolbox, told: dict[str, str], node: str, why: str
) -> None:
    """Vacuum on the leader ends a reader of the standby after 30 s: a large database would have no backup."""
    file = stack.root / "hub.dump"
    stack.stub("sleep")
    result = stack.run("backup", str(file), **told)
    assert result.returncode == 0, result.stderr
    assert file.read_text() == f"from {node}\n"
    assert why in result.stdout
    assert told.get("FAKE_ERROR", "") in result.stderr


@pytest.mark.parametrize(
    "told", [{"FAKE_HALF": "postgres-b"}, {"FAKE_HALF": "postgres-a", "FAKE_ERROR": CRASH}]
)
def test_half_of_a_restore_is_no_backup(stack: Toolbox, told: dict[str, str]) -> None:
    """A restore is under way or was cut off, as the dump begins or as the leader is read instead."""
    result = stack.run("backup", str(stack.root / "hub.dump"), **told)
    assert result.returncode == 1
    assert "a restore is under way or was cut off" in result.stderr
    assert "make restore FILE=" in result.stderr
    assert not stack.called(f"docker compose exec -T {told['FAKE_HALF']} pg_dump")
    assert not list(stack.root.glob("hub.dump*"))


def test_what_is_not_the_standbys_fault_is_not_tried_on_the_leader(stack: Toolbox) -> None:
    """It would burden the leader for nothing: a full disk is as full the second time."""
    result = stack.run("backup", str(stack.root / "hub.dump"), FAKE_ERROR="no space left on device")
    assert result.returncode == 1
    assert "no space left on device" in result.stderr
    assert "the backup could not be made" in result.stderr
    assert not any("postgres-a pg_dump" in call for call in stack.calls)
    assert not list(stack.root.glob("hub.dump*"))


def test_nothing_is_left_of_a_dump_that_neither_finishes(stack: Toolbox) -> None:
    """Half a file is no backup."""
    result = stack.run("backup", str(stack.root / "hub.dump"), FAKE_ERROR=CONFLICT, FAKE_LEADER="1")
    assert result.returncode == 1
    assert "the backup could not be made" in result.stderr
    assert not list(stack.root.glob("hub.dump*"))
