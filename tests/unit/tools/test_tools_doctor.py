"""tools/doctor where there is no stack to look at, or nothing but its certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.unit.tools.conftest import Toolbox


def test_an_engine_that_is_off_is_a_finding(docker: Toolbox) -> None:
    """Preflight is content, since `make up` could start the engine; what runs in it is down."""
    docker.stub("docker", "exit 1")
    docker.stub("df", "echo; echo /dev/sda 100 10 90000 10% /")
    result = docker.run("doctor")
    assert "FAIL  no Docker Engine answers" in result.stdout
    assert result.returncode == 1


def test_a_certificate_that_has_ended(docker: Toolbox) -> None:
    """It is told since when, and what is about to end until when."""
    docker.stub(
        "docker",
        """
        case "$*" in
            "compose ps --services"*) printf 'redis\\nexporter\\n' ;;
            "compose run"*"credentials certificates") printf 'ca|0|900\\nredis|0|-6\\nexporter|0|7\\n' ;;
            "compose ps --quiet"*) echo 1 ;;
            "inspect"*StartedAt*) echo 2026-01-01T00:00:00Z ;;
        esac
        """,
    )
    docker.stub("df", "echo; echo /dev/sda 100 10 90000 10% /")
    said = docker.run("doctor").stdout
    assert "redis: a certificate ended 6 days ago" in said
    assert "exporter: a certificate ends in 7 days" in said


SCHEDULER = """
    case "$*" in
        "compose ps --services"*) echo scheduler ;;
        "compose ps --quiet"*) echo 1 ;;
        "inspect"*StartedAt*) {started} ;;
        "compose exec"*pg_is_in_recovery*) echo f ;;
        "compose exec"*checked_until*) {silent} ;;
    esac
"""
AT_ONCE = "date --utc +%FT%TZ"


def test_a_scheduler_that_has_just_started_is_given_time(docker: Toolbox) -> None:
    """The stack was down for long: what was due meanwhile is made up for before its silence counts."""
    docker.stub("df", "echo; echo /dev/sda 100 10 90000 10% /")
    docker.stub("sleep", 'touch "$GTH_RUN/waited"')
    silent = '[[ -e $GTH_RUN/waited ]] || echo "2026-01-01 00:00"'
    docker.stub("docker", SCHEDULER.format(started=AT_ONCE, silent=silent))
    said = docker.run("doctor").stdout
    assert "no scheduler has reached" not in said
    assert "ok    every job did its work" in said
    assert docker.called("sleep")


def test_a_scheduler_that_stays_silent_is_told(docker: Toolbox) -> None:
    """When its time is over, and at once where it had that before."""
    docker.stub("df", "echo; echo /dev/sda 100 10 90000 10% /")
    docker.stub("sleep", 'touch "$GTH_RUN/waited"')
    started = f"[[ -e $GTH_RUN/waited ]] && echo 2026-01-01T00:00:00Z || {AT_ONCE}"
    docker.stub("docker", SCHEDULER.format(started=started, silent='echo "2026-01-01 00:00"'))
    for waits in (1, 1):
        said = docker.run("doctor").stdout
        assert "no scheduler has reached the jobs' history since 2026-01-01 00:00 UTC" in said
        assert len(docker.called("sleep")) == waits


def test_an_error_does_not_steer_the_terminal(docker: Toolbox) -> None:
    """It is what a job was told, by whomever."""
    docker.stub("df", "echo; echo /dev/sda 100 10 90000 10% /")
    failed = "\"compose exec\"*job_runs*) printf 'a_job|failed: \\e[2Jx\\n' ;;"
    script = SCHEDULER.format(started=AT_ONCE, silent="true").replace("esac", f"{failed}\n    esac")
    docker.stub("docker", script)
    said = docker.run("doctor").stdout
    assert "FAIL  job a_job failed: ?[2Jx" in said
    assert "\x1b" not in said


def test_a_scheduler_that_begins_again_and_again_is_told(docker: Toolbox) -> None:
    """It has always just started."""
    docker.stub("df", "echo; echo /dev/sda 100 10 90000 10% /")
    docker.stub("sleep", "")
    docker.stub("docker", SCHEDULER.format(started=AT_ONCE, silent='echo "2026-01-01 00:00"'))
    assert "no scheduler has reached the jobs' history" in docker.run("doctor").stdout
    assert len(docker.called("sleep")) <= 13


def test_a_disk_that_does_not_answer_is_a_finding(docker: Toolbox) -> None:
    """Nothing was looked at, so nothing is well."""
    docker.stub("df", "echo; echo /dev/sda 100 10 90000 10% /")
    docker.stub(
        "docker",
        """
        case "$*" in
            "compose ps --services"*) printf 'postgres-a\npostgres-b\n' ;;
            "compose exec"*"postgres-b df"*) exit 137 ;;
            "compose exec"*" df "*) printf 'Use%%\n 12%%\n' ;;
            "compose exec"*" du "*) printf '64M\t/\n' ;;
        esac
        """,
    )
    said = docker.run("doctor").stdout
    assert "ok    postgres-a: data takes 64M, its disk is 12 % full" in said
    assert "FAIL  postgres-b: the disk of its data volume does not answer" in said
