"""What a job is, and jobs.yml read into jobs: every mistake at once, each with its place."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SkipValidation,
    ValidationError,
    model_validator,
)

from gth_scheduler.schedule import Schedule
from gth_scheduler.yaml_places import Document, Problem, YamlSyntaxError, parse

_DURATION = re.compile(r"(\d{1,6})(s|m|h|d)")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_ACTIONS = ("procedure", "sql", "statements_from")


def _parse_duration(value: object) -> timedelta:
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None or int(match[1]) == 0:
        raise ValueError(f"{value!r} is no duration: write a number and a unit, such as 90s, 15m, 2h or 1d")
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def _parse_schedule(value: object) -> Schedule:
    given: list[object] = value if isinstance(value, list) else [value]
    lines = [line for line in given if isinstance(line, str)]
    if not lines or len(lines) != len(given):
        raise ValueError("is no schedule: write a quoted crontab line in UTC, or a list of them")
    return Schedule.parse(lines)


Duration = Annotated[timedelta, BeforeValidator(_parse_duration)]


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
    procedure: str | None = Field(None, pattern=r"^[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*$")
    sql: str | None = Field(None, min_length=1)
    statements_from: str | None = Field(None, min_length=1)

    @model_validator(mode="after")
    def _does_one_thing(self) -> Job:
        given = [action for action in _ACTIONS if getattr(self, action) is not None]
        if len(given) != 1:
            found = " and ".join(given) or "none"
            raise ValueError(f"needs one of procedure, sql and statements_from, has {found}")
        return self

    @property
    def kind(self) -> Literal["procedure", "sql", "statements_from"]:
        """Which of the three it does."""
        if self.procedure is not None:
            return "procedure"
        return "sql" if self.sql is not None else "statements_from"


class JobsError(Exception):
    """The file declares no valid jobs; `str()` is the report, one problem per line, in the file's order."""

    def __init__(self, path: Path, problems: list[Problem]) -> None:
        ordered = sorted(problems, key=lambda problem: (problem.place, problem.path and str(problem.path)))
        super().__init__("\n".join(_line(path, problem) for problem in ordered))


class _Jobs(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    jobs: dict[str, Job] = Field(min_length=1)

    @model_validator(mode="before")
    @classmethod
    def _name_the_jobs(cls, data: Any) -> Any:
        """Give each job the key it stands under as its name."""
        jobs = data.get("jobs") if isinstance(data, dict) else None
        if not isinstance(jobs, dict):
            return data
        named = {key: _named(key, job) for key, job in jobs.items()}
        return {**data, "jobs": named}


def _named(key: object, job: object) -> object:
    return {"name": key, **job} if isinstance(job, dict) and "name" not in job else job


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
    problems = list(document.duplicates)
    jobs: list[Job] = []
    try:
        jobs = list(_Jobs.model_validate(document.data).jobs.values())
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
