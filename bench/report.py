"""What was measured, as a Markdown table and as JSON."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bench.statistics import NOISE_LIMIT, Spread

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Target:
    """A limit, and on which side of it is good."""

    limit: float
    at_least: bool

    def met_by(self, figure: float) -> bool:
        """The limit itself is good."""
        return figure >= self.limit if self.at_least else figure <= self.limit


def at_least(limit: float) -> Target:
    """A target for what should be large."""
    return Target(limit, at_least=True)


def at_most(limit: float) -> Target:
    """A target for what should be small."""
    return Target(limit, at_least=False)


@dataclass(frozen=True)
class Row:
    """One line of the table. `judged` is the figure held against the target, else the median.

    `unit` is "×" for a ratio, or "%", "s", "ms", "µs", "MiB", "rows".
    """

    measure: str
    figures: Spread
    unit: str = "×"
    target: Target | None = None
    judged: float | None = None
    detail: str = ""

    @property
    def met(self) -> bool | None:
        """None where there is no target."""
        if self.target is None:
            return None
        return self.target.met_by(self.figures.middle if self.judged is None else self.judged)


@dataclass
class Report:
    """Rows in the order of measuring, and what a reader must know of the run."""

    about: dict[str, str]
    rows: list[Row] = field(default_factory=list)
    noise: float | None = None
    failed: list[str] = field(default_factory=list)

    def missed(self) -> list[Row]:
        """Rows whose target was missed."""
        return [row for row in self.rows if row.met is False]

    def markdown(self) -> str:
        """The table, with the run's circumstances above it."""
        lines = [f"- {name}: {text}" for name, text in self.about.items()]
        lines.append(f"- {self._noise_line()}")
        lines += [f"- **could not be measured: {', '.join(self.failed)}**"] if self.failed else []
        lines += [
            "",
            "| measure | median | low – high | target | verdict | how |",
            "|---|---:|---:|---:|---|---|",
        ]
        return "\n".join([*lines, *(_line(row) for row in self.rows)]) + "\n"

    def _noise_line(self) -> str:
        if self.noise is None:
            return "noise: not measured in this run; the measure `calls` holds an arm against itself"
        line = f"noise: an arm measured against itself differs by {self.noise:.1%} (median of rounds)"
        if self.noise > NOISE_LIMIT:
            line += f". **Above {NOISE_LIMIT:.0%}: do not trust the ratios of this run**"
        return line

    def write(self, folder: Path, name: str) -> list[Path]:
        """Write `name`.md and `name`.json; returns their paths."""
        folder.mkdir(parents=True, exist_ok=True)
        table, data = folder / f"{name}.md", folder / f"{name}.json"
        table.write_text(self.markdown(), encoding="utf-8")
        rows = [dataclasses.asdict(row) | {"met": row.met} for row in self.rows]
        content = {"about": self.about, "noise": self.noise, "failed": self.failed, "rows": rows}
        data.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        return [table, data]


def _line(row: Row) -> str:
    target = "–"
    if row.target:
        target = f"{'≥' if row.target.at_least else '≤'} {_number(row.target.limit, row.unit)}"
    verdict = {None: "–", True: "met", False: "**missed**"}[row.met]
    spread = f"{_number(row.figures.low, row.unit)} – {_number(row.figures.high, row.unit)}"
    cells = (row.measure, _number(row.figures.middle, row.unit), spread, target, verdict, row.detail)
    return f"| {' | '.join(cells)} |"


def _number(figure: float, unit: str) -> str:
    if unit == "×":
        return f"{figure:.2f}"
    return f"{figure:,.{0 if unit in ('MiB', 'rows') else 1}f} {unit}"
