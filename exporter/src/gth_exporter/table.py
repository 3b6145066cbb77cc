"""What a collector shows to people: one table of text, free of markup."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """How a cell asks for attention. The page says it in words and in colour, never in colour alone."""

    PLAIN = ""
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Cell:
    """A text and how much attention it asks for."""

    text: str
    level: Level = Level.PLAIN


@dataclass(frozen=True, slots=True)
class Column:
    """A heading; numbers are set flush right."""

    heading: str
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings. The first cell of a row names the row."""

    note: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    when_empty: str = "Nothing is recorded yet."
