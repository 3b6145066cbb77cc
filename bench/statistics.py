"""Rotation of arms, ratios of what was measured in the same round, and how far a run can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Above this an A-against-A pair differs so much that ratios of the same run prove little.
NOISE_LIMIT = 0.10


@dataclass(frozen=True)
class Arm:
    """One way of doing the work: `run` does a round of it (by its number) and answers a figure."""

    name: str
    run: Callable[[int], float]


@dataclass(frozen=True)
class Spread:
    """Median, smallest and largest of several figures."""

    middle: float
    low: float
    high: float

    @classmethod
    def of(cls, figures: Sequence[float]) -> Spread:
        """Of at least one figure."""
        return cls(median(figures), min(figures), max(figures))


def rotate(arms: Sequence[Arm], rounds: int, told: Callable[[str], None]) -> dict[str, list[float]]:
    """Run every arm once a round, and let each round begin one arm later: no arm is always first.

    Returns the figures of each arm, in the order of rounds.
    """
    figures: dict[str, list[float]] = {arm.name: [] for arm in arms}
    for number in range(rounds):
        first = number % len(arms)
        for arm in (*arms[first:], *arms[:first]):
            figure = arm.run(number)
            figures[arm.name].append(figure)
            told(f"round {number + 1}/{rounds}  {arm.name:<28} {figure:>12,.2f}")
    return figures


def ratios(numerator: Sequence[float], denominator: Sequence[float]) -> list[float]:
    """Round by round; both must have the same rounds."""
    return [top / bottom for top, bottom in zip(numerator, denominator, strict=True)]


def noise(first: Sequence[float], second: Sequence[float]) -> float:
    """Median distance from 1 of the ratios of two arms that are the same: 0.03 is 3 %."""
    return median(abs(ratio - 1) for ratio in ratios(first, second))
