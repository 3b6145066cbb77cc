"""What a job is, and jobs.yml read into jobs: every mistake at once, each with its place."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SkipValidation,
    ValidationError,
    model_validator,
)

from gth_scheduler import entry_point
from gth_scheduler.schedule import Schedule
from gth_scheduler.window import Window
from gth_scheduler.yaml_places import Document, Problem, YamlSyntaxError, parse

_DURATION = re.compile(r"([0-9]{1,6})(s|m|h|d)")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
# statement_timeout has 31 bits of milliseconds: a day more, and every run would fail.
_LONGEST = timedelta(days=24)
_ACTIONS = ("procedure", "sql", "statements_from", "python")


def _parse_duration(value: object) -> timedelta:
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None or int(match[1]) == 0:
        raise ValueError(f"{value!r} is no duration: write a number and a unit, such as 90s, 15m, 2h or 1d")
    duration = timedelta(**{_UNITS[match[2]]: int(match[1])})
    if duration > _LONGEST:
        raise ValueError(f"{value!r} is too long: the longest is {_LONGEST.days}d")
    return duration


def _parse_schedule(value: object) -> Schedule:
    given: list[object] = value if isinstance(value, list) else [value]
    lines = [line for line in given if isinstance(line, str)]
    if not lines or len(lines) != len(given):
        raise ValueError("is no schedule: write a quoted crontab line in UTC, or a list of them")
    return Schedule.parse(lines)


def _parse_window(value: object) -> Window | None:
    return Window.parse(value if isinstance(value, str) else str(value))


def _check_statement(text: str) -> str:
    if not text.strip():
        raise ValueError("is blank")
    if "\0" in text:
        raise ValueError("has a NUL, where the server ends it")
    return text


def _find_function(name: str) -> str:
    entry_point.load(name)
    return name


Duration = Annotated[timedelta, BeforeValidator(_parse_duration)]
Statement = Annotated[str, AfterValidator(_check_statement)]
Names = Annotated[
    str,
    Field(pattern=r"^gth_scheduler(\.[a-z_][a-z0-9_]*)+:[a-z_][a-z0-9_]*$"),
    AfterValidator(_find_function),
]


class YieldTo(BaseModel):
    """What goes first: a job holds still while one of the limits is passed; without limits it never does."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    replication_lag: Duration | None = None
    active_queries: int | None = Field(None, ge=1, le=100_000)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to wait for."""
        return self.replication_lag is None and self.active_queries is None


class Job(BaseModel):
    """One job: when it is due, what it does, how long it may take."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, arbitrary_types_allowed=True)

    name: str = Field(pattern=r"^[a-z][a-z0-9_]{0,62}$")
    description: str = Field(min_length=10, max_length=200)
    schedule: Annotated[SkipValidation[Schedule], BeforeValidator(_parse_schedule)]
    timeout: Duration
    retries: int = Field(5, ge=0, le=20)
    grace: Duration = timedelta(minutes=5)
    catch_up: bool = True
    enabled: bool = True
    window: Annotated[SkipValidation[Window] | None, BeforeValidator(_parse_window)] = None
    yield_to: YieldTo | None = None
    procedure: str | None = Field(None, pattern=r"^[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*$")
    sql: Statement | None = None
    statements_from: Statement | None = None
    python: Names | None = None

    @model_validator(mode="after")
    def _does_one_thing(self) -> Job:
        given = [action for action in _ACTIONS if getattr(self, action) is not None]
        if len(given) != 1:
            found = " and ".join(given) or "none"
            raise ValueError(f"needs one of procedure, sql, statements_from and python, has {found}")
        return self

    @model_validator(mode="after")
    def _comes_inside_its_window(self) -> Job:
        if self.window is not None and self.next_due(datetime.now(UTC)) is None:
            raise ValueError(
                f"is never due inside its window {self.window}: change the schedule or the window"
            )
        return self

    @property
    def kind(self) -> Literal["procedure", "sql", "statements_from", "python"]:
        """Which of the four it does."""
        if self.procedure is not None:
            return "procedure"
        if self.python is not None:
            return "python"
        return "sql" if self.sql is not None else "statements_from"

    @property
    def declared_schedule(self) -> str:
        """What gth.jobs remembers, to tell a schedule that was changed; empty while the job is disabled."""
        if not self.enabled:
            return ""
        hours = [] if self.window is None else [f"in {self.window}"]
        return "; ".join([*self.schedule.lines, *hours])

    def is_open(self, moment: datetime) -> bool:
        """Tell whether the job may run at `moment`."""
        return self.window is None or self.window.contains(moment)

    def next_due(self, moment: datetime) -> datetime | None:
        """Return the first due time later than `moment`: what falls outside the window is not due."""
        return self.schedule.next_after(moment, self.window)

    def due_between(self, after: datetime, until: datetime, limit: int) -> list[datetime]:
        """Return the due times in (after, until], the latest `limit` of them, in order."""
        return self.schedule.due_between(after, until, limit, self.window)

    def latest_due(self, after: datetime, until: datetime) -> datetime | None:
        """Return the last due time in (after, until], or None."""
        due = self.due_between(after, until, 1)
        return due[-1] if due else None


class JobsError(Exception):
    """The file declares no valid jobs; `str()` is the report, one problem per line, in the file's order."""

    problems: list[Problem]

    def __init__(self, path: Path, problems: list[Problem]) -> None:
        self.problems = sorted(
            problems, key=lambda problem: (problem.place, problem.path and str(problem.path))
        )
        super().__init__("\n".join(_line(path, problem) for problem in self.problems))


class Defaults(BaseModel):
    """What holds for every job that does not say otherwise."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    yield_to: YieldTo = YieldTo()


class _Jobs(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    jobs: dict[str, Job] = Field(min_length=1)
    defaults: Defaults = Defaults()

    @model_validator(mode="before")
    @classmethod
    def _name_the_jobs(cls, data: Any) -> Any:
        """Give each job the key it stands under as its name."""
        jobs = data.get("jobs") if isinstance(data, dict) else None
        if not isinstance(jobs, dict):
            return data
        named = {key: _named(key, job) for key, job in jobs.items()}
        return {**data, "jobs": named}

    def with_defaults(self) -> list[Job]:
        """Return the jobs, each with a `yield_to`."""
        return [
            job if job.yield_to is not None else job.model_copy(update={"yield_to": self.defaults.yield_to})
            for job in self.jobs.values()
        ]


def _named(key: object, job: object) -> object:
    return {**job, "name": key} if isinstance(job, dict) else job


def _own_names(document: Document) -> list[Problem]:
    """Refuse a `name` beside the key: two jobs could have the same."""
    jobs = document.data.get("jobs") if isinstance(document.data, dict) else None
    message = "is not known here: a job's name is the key it stands under"
    paths = [
        ("jobs", str(key), "name")
        for key, job in (jobs.items() if isinstance(jobs, dict) else ())
        if isinstance(job, dict) and "name" in job
    ]
    return [Problem(document.place(path), path, message) for path in paths]


def load_jobs(path: Path) -> list[Job]:
    """Read a jobs file.

    Raises:
        JobsError: it cannot be read, or declares something wrong; all of it is reported.
    """
    try:
        document = parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise JobsError(
            path, [Problem(Document(None, {}, ()).place(()), (), f"cannot be read: {reason}")]
        ) from None
    except YamlSyntaxError as error:
        raise JobsError(path, [error.problem]) from None
    problems = [*document.duplicates, *_own_names(document)]
    jobs: list[Job] = []
    try:
        jobs = _Jobs.model_validate(document.data).with_defaults()
    except ValidationError as error:
        problems.extend(_problem(document, dict(detail)) for detail in error.errors())
    if problems:
        raise JobsError(path, problems)
    return jobs


def _problem(document: Document, detail: dict[str, Any]) -> Problem:
    path = tuple(part for part in detail["loc"] if part != "[key]")
    return Problem(document.place(path), path, _message(detail))


def _message(detail: dict[str, Any]) -> str:
    kind, given = detail["type"], detail["input"]
    fixed = {
        "missing": "is missing",
        "extra_forbidden": "is not known here",
        "model_type": "is no mapping of keys to values",
        "dict_type": "is no mapping of keys to values",
    }
    if kind in fixed:
        return fixed[kind]
    if kind == "value_error":
        return str(detail["ctx"]["error"])
    if kind == "string_type":
        return f"is {given!r}, which YAML takes for {type(given).__name__}: put it in quotes"
    if kind == "string_pattern_mismatch":
        return f"is {given!r}, which does not match {detail['ctx']['pattern']}"
    return f"is {given!r}: {detail['msg'].lower()}"


def _line(path: Path, problem: Problem) -> str:
    where = ".".join(str(part) for part in problem.path)
    return f"{path}:{problem.place.line}:{problem.place.column}: {where or 'the file'} {problem.message}"
