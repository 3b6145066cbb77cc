"""tools/restore says how it ended, whatever ended it, and leaves nothing stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox

UP = "docker compose up"
STOP = "docker compose stop pgbouncer scheduler exporter"
AS_IT_WAS = "nothing was restored: all is as it was"


@pytest.fixture
def stack(docker: Toolbox) -> Toolbox:
    """postgres-a leads until a call has FAKE_UNTIL in it, then nobody until somebody sleeps, then postgres-b.

    A call with FAKE_ERROR in it fails. FAKE_REPLACED says whether the backup took its place for good.
    """
    for name in ("realpath", "rm"):
        docker.stub(name, f'exec env PATH=/usr/bin:/bin {name} "$@"')
    docker.stub("sleep", 'if [[ -e $GTH_RUN/gone ]]; then echo postgres-b >"$GTH_RUN/leader"; fi')
    docker.stub(
        "docker",
        """
        said=$*
        if [[ $said == *" psql "* && $said != *pg_is_in_recovery* ]]; then
            said="$said $(tr '\\n' ' ')"
            echo "$said" >>"$GTH_RUN/said"
        fi
        case "$said" in
            "compose ps"*) exit 0 ;;
            *pg_is_in_recovery*)
                leads=$(cat "$GTH_RUN/leader" 2>/dev/null || echo postgres-a)
                [[ " $* " == *" $leads "* ]] && echo f || echo t
                exit 0 ;;
            *"AS is_aside"*) echo "${FAKE_REPLACED:-f}" ;;
            *"SELECT 1 FROM pg_database"*) echo 1 ;;
        esac
        if [[ -n ${FAKE_UNTIL-} && $said == *"$FAKE_UNTIL"* && ! -e $GTH_RUN/gone ]]; then
            touch "$GTH_RUN/gone"
            echo nobody >"$GTH_RUN/leader"
        fi
        if [[ -n ${FAKE_ERROR-} && $said == *"$FAKE_ERROR"* ]]; then exit 1; fi
        """,
    )
    (docker.root / "hub.dump").write_text("dump")
    return docker


def restore(stack: Toolbox, **told: str) -> str:
    """`make restore FORCE=1`, which fails; what it said."""
    result = stack.run("restore", str(stack.root / "hub.dump"), FORCE="1", **told)
    assert result.returncode == 1, result.stdout
    return result.stdout + result.stderr


def last_statement(stack: Toolbox) -> str:
    """The last call of psql, with what it was told."""
    return (stack.etc / "said").read_text().splitlines()[-1]


def test_without_a_file_it_says_how_it_is_called(stack: Toolbox) -> None:
    """`make restore` hands over an empty name."""
    result = stack.run("restore", "")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith('error: there is no backup ""\n       make restore FILE=hub.dump')


def test_interrupted_while_services_stop_it_starts_them_again(stack: Toolbox) -> None:
    """Control-C there is a change of mind."""
    assert AS_IT_WAS in restore(stack, FAKE_ERROR="compose stop")
    assert stack.called(UP)


def test_the_leader_is_asked_for_once_more_after_the_question(stack: Toolbox) -> None:
    """An answer takes its time, in which a node can go: nothing is stopped for a restore that cannot be."""
    assert "no node leads" in restore(stack, FAKE_UNTIL="pg_restore --list")
    assert not stack.called(STOP)


def test_what_was_there_is_put_back_where_the_next_leader_is(stack: Toolbox) -> None:
    """The leader dies while it loads the backup; the other takes over after a while."""
    load = "pg_restore --username"
    assert AS_IT_WAS in restore(stack, FAKE_UNTIL=load, FAKE_ERROR=load)
    assert " postgres-b psql " in last_statement(stack)
    assert "RENAME TO global_travel_hub;" in last_statement(stack)
    assert stack.called(UP)


def test_what_could_not_be_put_back_is_told(stack: Toolbox) -> None:
    """With where it is, and what brings it back."""
    words = restore(stack, FAKE_ERROR="RENAME TO global_travel_hub")
    assert "could not be put back; it is in the database global_travel_hub_before_restore" in words
    assert 'run "make restore FILE=…" again' in words
    assert not stack.called(UP)


def test_a_second_try_starts_nobody_before_the_backup_is_in_place(stack: Toolbox) -> None:
    """What they wrote into what the first try had set aside would be lost."""
    assert AS_IT_WAS in restore(stack, FAKE_ERROR="pg_restore --username")
    loading = next(i for i, call in enumerate(stack.calls) if "pg_restore --username" in call)
    assert not any(call.startswith(UP) for call in stack.calls[:loading])


@pytest.mark.parametrize(
    ("replaced", "words"), [("f", AS_IT_WAS), ("t", "hub.dump has it, but something went wrong at the end")]
)
def test_a_last_step_without_an_answer_was_done_or_was_not(stack: Toolbox, replaced: str, words: str) -> None:
    """The databases say which: a server that dies may have done what it did not live to say."""
    told = {"FAKE_ERROR": "RENAME TO global_travel_hub_replaced", "FAKE_REPLACED": replaced}
    assert words in restore(stack, **told)
    assert stack.called(UP)


def test_a_service_that_stays_down_does_not_undo_the_restore(stack: Toolbox) -> None:
    """The words say that the backup is in place."""
    assert "hub.dump has it, but not everything is up" in restore(stack, FAKE_ERROR="compose up")
    assert "RENAME TO global_travel_hub_replaced;" in last_statement(stack)
