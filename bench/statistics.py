"""Rotation of arms, ratios of what was measured in the same round, and how far a run can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import mean, median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Above this an A-against-A pair differs so much that ratios of the same run prove little.
NOISE_LIMIT = 0.10


@dataclass(frozen=True)
class Arm:
    """One way of doing the work: `run` does a turn of it (by its number) and answers a figure."""

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


def rotate(
    arms: Sequence[Arm], rounds: int, told: Callable[[str], None], turns: int = 1
) -> dict[str, list[float]]:
    """Run every arm `turns` times a round, and let each turn begin one arm later: no arm is always first.

    Short turns let what a machine does for seconds at a time meet all arms of a round. Returns the figures
    of each arm, in the order of rounds: the mean of a round's turns.
    """
    figures: dict[str, list[float]] = {arm.name: [] for arm in arms}
    for number in range(rounds):
        shares: dict[str, list[float]] = {arm.name: [] for arm in arms}
        for turn in range(number * turns, (number + 1) * turns):
            first = turn % len(arms)
            for arm in (*arms[first:], *arms[:first]):
                shares[arm.name].append(arm.run(turn))
        for name, share in shares.items():
            figures[name].append(mean(share))
            told(f"round {number + 1}/{rounds}  {name:<28} {figures[name][-1]:>12,.2f}")
    return figures


def ratios(numerator: Sequence[float], denominator: Sequence[float]) -> list[float]:
    """Round by round; both must have the same rounds."""
    return [top / bottom for top, bottom in zip(numerator, denominator, strict=True)]


def noise(first: Sequence[float], second: Sequence[float]) -> float:
    """Median distance from 1 of the ratios of two arms that are the same: 0.03 is 3 %."""
    return median(abs(ratio - 1) for ratio in ratios(first, second))
