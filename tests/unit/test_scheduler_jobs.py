"""jobs.yml: what ships is right, and what is wrong is told all at once with its place."""

import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from gth_scheduler.jobs import Job, JobsError, load_jobs

SHIPPED = Path(__file__).resolve().parents[2] / "scheduler" / "jobs.yml"
SQL = SHIPPED.parents[1] / "postgres" / "sql"

WRONG = """\
jobs:
  twice:
    description: a job that stands here twice
    schedule: 12:30
    timeout: 15
    sql: SELECT 1
    colour: red
  twice: {}
  Wrong-Name:
    description: a job with a wrong name
    schedule: "61 * * * *"
    timeout: 0s
    retries: -1
    procedure: no_schema
  no_mapping: [1]
  two_things: {description: does two things at once, schedule: "0 0 31 2 *", timeout: 1m, sql: on}
  nothing: {description: does nothing at all, schedule: "@daily", timeout: 1m}
  by_day:
    description: a job with everything wrong in its new keys
    schedule: "0 12 * * *"
    timeout: 1m
    window: 9 to 5
    enabled: "yes"
    yield_to: {replication_lag: 30, active_queries: 0, load: 5}
    python: os:remove
  at_noon: {description: never at night, schedule: "0 12 * * *", timeout: 1m, window: 22:00-07:00, sql: "1"}
  elsewhere: {description: is not there, schedule: "@daily", timeout: 1m, python: "gth_scheduler.jobs:no"}
defaults:
  yield_to: {queries: 5}
more: 1
"""


# Nine levels of nine: some 400 million items, of which no YAML parser makes more than a hundred.
BOMB = "a0: &a0 [x]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 10)
)
MERGES = "a0: &a0 {x: y}\n" + "".join(
    f"a{level}: &a{level} {{<<: [{', '.join([f'*a{level - 1}'] * 9)}]}}\n" for level in range(1, 10)
)


def written(folder: Path, text: str) -> Path:
    """Write a jobs file."""
    path = folder / "jobs.yml"
    path.write_text(text, encoding="utf-8")
    return path


def problems(folder: Path, text: str) -> list[str]:
    """Return what is wrong, without the file's path."""
    path = written(folder, text)
    with pytest.raises(JobsError) as caught:
        load_jobs(path)
    lines = str(caught.value).splitlines()
    assert all(line.startswith(f"{path}:") for line in lines)
    return [line.removeprefix(f"{path}:") for line in lines]


def test_shipped_jobs_are_these() -> None:
    """Names, schedules and actions are what operators know: a change here is a change for them."""
    shipped = {job.name: (job.schedule.lines, job.kind) for job in load_jobs(SHIPPED)}
    assert shipped == {
        "create_monthly_partitions": (("5 0 1 * *", "35 0 * * *"), "procedure"),
        "cleanup_expired_cache": (("10 * * * *",), "procedure"),
        "gdpr_purge_old_data": (("15 2 * * *",), "procedure"),
        "analyze_tables": (("15 3 * * *",), "procedure"),
        "refresh_rollups": (("5 * * * *",), "procedure"),
        "repair_indexes": (("35 3 * * *",), "statements_from"),
        "reindex_bloated": (("15 4 * * 6",), "statements_from"),
        "vacuum_analyze": (("15 4 * * 0",), "statements_from"),
        "prune_checkpoints": (("45 2 * * *",), "procedure"),
        "sweep_store": (("25,55 * * * *",), "procedure"),
        "trim_job_history": (("5 1 * * *",), "procedure"),
        "archive_partitions": (("15 5 * * *",), "python"),
        "partition_upkeep": (("45 3 * * *",), "statements_from"),
    }


def test_shipped_descriptions_are_sentences_of_their_own() -> None:
    """No text bled into a neighbour: each is one line, and each differs."""
    descriptions = [job.description for job in load_jobs(SHIPPED)]
    assert len(set(descriptions)) == len(descriptions)
    assert all("\n" not in text and text[0].isupper() and text[-1] != "." for text in descriptions)


def test_shipped_jobs_call_what_the_sql_creates() -> None:
    """Every procedure and function that a job names is in the SQL files."""
    created = set(
        re.findall(
            r"CREATE OR REPLACE (?:PROCEDURE|FUNCTION) ([a-z_.]+)\(",
            "".join(path.read_text(encoding="utf-8") for path in SQL.glob("maintenance/*.sql")),
        )
    )
    for job in (job for job in load_jobs(SHIPPED) if job.kind != "python"):
        named = job.procedure or re.findall(r"FROM ([a-z_.]+)\(", job.statements_from or "")[0]
        assert named in created


def test_every_mistake_is_reported_with_its_place(tmp_path: Path) -> None:
    """Twenty-three mistakes are as many lines, in the file's order."""
    found = problems(tmp_path, WRONG)
    assert [line.split(" ")[:2] for line in found] == [
        ["4:5:", "jobs.twice.schedule"],
        ["5:5:", "jobs.twice.timeout"],
        ["7:5:", "jobs.twice.colour"],
        ["8:3:", "jobs.twice"],
        ["9:3:", "jobs.Wrong-Name.name"],
        ["11:5:", "jobs.Wrong-Name.schedule"],
        ["12:5:", "jobs.Wrong-Name.timeout"],
        ["13:5:", "jobs.Wrong-Name.retries"],
        ["14:5:", "jobs.Wrong-Name.procedure"],
        ["15:3:", "jobs.no_mapping"],
        ["16:54:", "jobs.two_things.schedule"],
        ["16:91:", "jobs.two_things.sql"],
        ["17:3:", "jobs.nothing"],
        ["22:5:", "jobs.by_day.window"],
        ["23:5:", "jobs.by_day.enabled"],
        ["24:16:", "jobs.by_day.yield_to.replication_lag"],
        ["24:37:", "jobs.by_day.yield_to.active_queries"],
        ["24:56:", "jobs.by_day.yield_to.load"],
        ["25:5:", "jobs.by_day.python"],
        ["26:3:", "jobs.at_noon"],
        ["27:75:", "jobs.elsewhere.python"],
        ["29:14:", "defaults.yield_to.queries"],
        ["30:1:", "more"],
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "1:1: the file is no mapping of keys to values"),
        ("jobs: {}", "1:1: jobs is {}: dictionary should have at least 1 item after validation, not 0"),
        ("jobs:\n  - a", "1:1: jobs is no mapping of keys to values"),
        ("jobs: [", "1:8: the file is no YAML"),
        ("jobs: &a\n  x: *a", "jobs.x"),
        ("a: b: c", "1:5: the file is no YAML: mapping values are not allowed here"),
        ("? [a]\n: b", "the file is no YAML"),
        ("\x00", "1:1: the file is no YAML"),
        ("jobs:\n  a: {description: 2026-02-30}", "2:20: the file is no YAML: '2026-02-30' cannot be read"),
        ("jobs:\n  a: {sql: 0b_}", "2:12: the file is no YAML: '0b_' cannot be read (ValueError"),
        (f"jobs:\n  a: {{retries: 0x{'f' * 5000}}}", "2:16: the file is no YAML: '0xffff"),
        ("jobs: {a: {retries: !!int ''}}", "1:21: the file is no YAML: '' cannot be read"),
        ("jobs: {a: {enabled: !!bool maybe}}", "1:21: the file is no YAML: 'maybe' cannot be read"),
        ("jobs: {a: {schedule: !!timestamp noon}}", "1:22: the file is no YAML: 'noon' cannot be read"),
        ("jobs: " + "[" * 3000, "1:1: the file is nested too deeply"),
        ("jobs: {a: " + "{a: " * 3000 + "}" * 3001, "1:1: the file is nested too deeply"),
        (BOMB, "the file has more than 10000 keys and items, each counted wherever an alias repeats it"),
        (MERGES, "the file has more than 10000 keys and items, each counted wherever an alias repeats it"),
    ],
)
def test_what_is_no_jobs_file_at_all(tmp_path: Path, text: str, complaint: str) -> None:
    """Empty, misshapen or no YAML: an error with a place, never a stack trace."""
    assert any(complaint in line for line in problems(tmp_path, text))


def test_yaml_traps_are_named(tmp_path: Path) -> None:
    """12:30 is 750 to YAML and `on` is true: both are said, not run."""
    text = "\n".join(problems(tmp_path, WRONG))
    assert "jobs.twice.schedule is no schedule: write a quoted crontab line in UTC" in text
    assert "jobs.two_things.sql is True, which YAML takes for bool: put it in quotes" in text


def test_new_keys_say_what_is_wrong(tmp_path: Path) -> None:
    """A window, a function of another package or of none, a schedule that never meets its window."""
    text = "\n".join(problems(tmp_path, WRONG))
    assert "jobs.by_day.window '9 to 5' is no window: write its hours in UTC, such as 22:00-07:00" in text
    assert "jobs.by_day.python is 'os:remove', which does not match ^gth_scheduler" in text
    assert (
        "jobs.at_noon is never due inside its window 22:00-07:00: change the schedule or the window" in text
    )
    assert "jobs.elsewhere.python 'gth_scheduler.jobs:no' names no function of gth_scheduler.jobs" in text


def test_name_is_the_key_and_nothing_else(tmp_path: Path) -> None:
    """A `name` of its own would let two jobs have the same, of which the history knows only one."""
    job = "{description: a job of a test, schedule: '@daily', timeout: 1m, sql: SELECT 1, name: a}"
    assert problems(tmp_path, f"jobs:\n  a: {job}\n  b: {job}\n") == [
        "2:85: jobs.a.name is not known here: a job's name is the key it stands under",
        "3:85: jobs.b.name is not known here: a job's name is the key it stands under",
    ]


@pytest.mark.parametrize("key", ["sql", "statements_from"])
def test_statements_that_say_nothing_or_end_early_are_refused(tmp_path: Path, key: str) -> None:
    """A blank one would succeed at nothing, and the server reads none beyond a NUL."""
    text = "jobs:\n  a:\n    description: a job of a test\n    schedule: '@daily'\n    timeout: 1m\n"
    for value, complaint in (
        ("  \\n ", "is blank"),
        ("SELECT 1\\0 / 0", "has a NUL, where the server ends it"),
    ):
        found = problems(tmp_path, f'{text}    {key}: "{value}"\n')
        assert found == [f"6:5: jobs.a.{key} {complaint}"]


def test_defaults_hold_for_whoever_says_nothing_else(tmp_path: Path) -> None:
    """A job's own limits, even none at all, go before the file's."""
    job = "{description: a job of a test, schedule: '@daily', timeout: 1m, sql: SELECT 1"
    text = (
        f"defaults: {{yield_to: {{active_queries: 50}}}}\njobs:\n  a: {job}}}\n  b: {job}, yield_to: {{}}}}\n"
    )
    first, second = load_jobs(written(tmp_path, text))
    assert first.yield_to is not None
    assert second.yield_to is not None
    assert (first.yield_to.active_queries, second.yield_to.is_empty) == (50, True)


def test_missing_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    """A path that is not there, or is a folder, or no text, is said."""
    with pytest.raises(JobsError, match=r"absent\.yml:1:1: the file cannot be read: No such file"):
        load_jobs(tmp_path / "absent.yml")
    (tmp_path / "latin.yml").write_bytes("jobs: {été: 1}".encode("latin-1"))
    with pytest.raises(JobsError, match=r"latin\.yml:1:1: the file cannot be read: 'utf-8' codec"):
        load_jobs(tmp_path / "latin.yml")
    with pytest.raises(JobsError, match="cannot be read: Is a directory"):
        load_jobs(tmp_path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("90s", timedelta(seconds=90)), ("15m", timedelta(minutes=15)), ("1d", timedelta(days=1))],
)
def test_durations(text: str, expected: timedelta) -> None:
    """A number and a unit."""
    given = {"name": "a", "description": "a job of a test", "schedule": "@daily", "sql": "SELECT 1"}
    assert Job.model_validate(given | {"timeout": text}).timeout == expected


@pytest.mark.parametrize("text", ["90", "m", "1.5h", "-1s", "90 s", "1w", "\N{ARABIC-INDIC DIGIT ONE}m"])
def test_what_is_no_duration(text: str) -> None:
    """The error shows how to write one."""
    given = {"name": "a", "description": "a job of a test", "schedule": "@daily", "sql": "SELECT 1"}
    with pytest.raises(ValueError, match="is no duration: write a number and a unit, such as 90s"):
        Job.model_validate(given | {"timeout": text})


@pytest.mark.parametrize("key", ["timeout", "grace"])
def test_durations_that_would_fail_every_run_are_refused(tmp_path: Path, key: str) -> None:
    """The server counts a timeout in milliseconds of 31 bits; what a day more would do is told at once."""
    text = "jobs:\n  a:\n    description: a job of a test\n    schedule: '@daily'\n    sql: SELECT 1\n"
    given = {"timeout": "24d", "grace": "24d"}
    [job] = load_jobs(written(tmp_path, text + "".join(f"    {at}: {is_} \n" for at, is_ in given.items())))
    assert job.timeout == job.grace == timedelta(days=24)
    for value in ("25d", "577h", "999999d"):
        lines = "".join(f"    {at}: {is_}\n" for at, is_ in (given | {key: value}).items())
        place = 6 if key == "timeout" else 7
        complaint = f"{place}:5: jobs.a.{key} '{value}' is too long: the longest is 24d"
        assert problems(tmp_path, text + lines) == [complaint]


def test_another_window_is_another_schedule() -> None:
    """What would have been due in it yesterday was not missed; a disabled job has neither."""
    given = {
        "name": "a",
        "description": "a job of a test",
        "schedule": "@hourly",
        "timeout": "1m",
        "sql": "1",
    }
    declared = [
        Job.model_validate(given | more).declared_schedule
        for more in ({}, {"window": "22:00-07:00"}, {"window": "22:00-06:00"}, {"enabled": False})
    ]
    assert declared == ["@hourly", "@hourly; in 22:00-07:00", "@hourly; in 22:00-06:00", ""]


def test_bad_file_exits_2_with_the_whole_report(tmp_path: Path) -> None:
    """Whatever reads a bad file ends at once, with code 2 and every mistake on standard error."""
    command = [sys.executable, "-m", "gth_scheduler"]
    path = written(tmp_path, WRONG)
    environ = {"GTH_JOBS_FILE": str(path), "GTH_HTTP_LISTEN": "127.0.0.1:0"}
    for arguments in (["serve"], ["validate", str(path)], ["list"], ["run", "twice"]):
        ended = subprocess.run(
            [*command, *arguments], env=environ, capture_output=True, text=True, check=False, timeout=60
        )
        assert (ended.returncode, ended.stdout) == (2, "")
        assert len(ended.stderr.splitlines()) == 23


def test_bad_settings_exit_2(tmp_path: Path) -> None:
    """Wrong variables are told all at once too."""
    environ = {"GTH_HTTP_LISTEN": "nowhere", "GTH_SCHEDULER_GRACE": "-5"}
    ended = subprocess.run(
        [sys.executable, "-m", "gth_scheduler"],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == 2
    assert [line.split("=")[0] for line in ended.stderr.splitlines()] == [
        "GTH_HTTP_LISTEN",
        "GTH_SCHEDULER_GRACE",
    ]
