"""The bench's arithmetic: rotation, ratios, noise, verdicts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from bench.report import Report, Row, at_least, at_most
from bench.statistics import Arm, Spread, noise, ratios, rotate

if TYPE_CHECKING:
    from pathlib import Path


def noted(name: str, order: list[str]) -> Arm:
    """An arm that notes when it ran, and answers the number of its turn."""

    def run(number: int) -> float:
        order.append(name)
        return float(number)

    return Arm(name, run)


def test_every_arm_runs_once_a_round_and_none_is_always_first() -> None:
    """A/B/C, B/C/A, C/A/B: what a position in the round does to a figure meets every arm."""
    order: list[str] = []
    figures = rotate([noted(name, order) for name in "abc"], 3, lambda _line: None)
    assert "".join(order) == "abcbcacab"
    assert figures == {"a": [0.0, 1.0, 2.0], "b": [0.0, 1.0, 2.0], "c": [0.0, 1.0, 2.0]}


def test_the_turns_of_a_round_alternate_and_count_as_their_mean() -> None:
    """A/B, B/A in a round of two turns: a minute that is slow at first meets both arms."""
    order: list[str] = []
    figures = rotate([noted(name, order) for name in "ab"], 2, lambda _line: None, turns=2)
    assert "".join(order) == "abbaabba"
    assert figures == {"a": [0.5, 2.5], "b": [0.5, 2.5]}


def test_ratios_are_taken_round_by_round() -> None:
    """A slow minute that meets both arms of a round leaves their ratio alone."""
    assert ratios([100.0, 10.0], [50.0, 5.0]) == [2.0, 2.0]


def test_arms_of_different_length_are_an_error() -> None:
    """A round that one arm misses must not shift the others."""
    with pytest.raises(ValueError, match="shorter"):
        ratios([1.0, 2.0], [1.0])


def test_noise_is_the_median_distance_from_one_in_either_direction() -> None:
    """Rounds that err upwards and downwards do not cancel out."""
    assert noise([110.0, 90.0, 100.0], [100.0, 100.0, 100.0]) == pytest.approx(0.1)


@pytest.mark.parametrize(
    ("figure", "target", "met"),
    [
        (0.6, at_least(0.6), True),
        (0.59, at_least(0.6), False),
        (30, at_most(30), True),
        (30.1, at_most(30), False),
    ],
)
def test_the_limit_itself_meets_the_target(figure: float, target: object, met: bool) -> None:  # noqa: FBT001
    """Both directions, at and beyond the limit."""
    assert isinstance(target, type(at_least(1)))
    assert Row("x", Spread.of([figure]), target=target).met is met


def test_a_worst_case_is_judged_by_its_worst_trial() -> None:
    """A good median does not excuse one gap that is too long."""
    gaps = [1.0, 1.0, 9.0]
    assert Row("gap", Spread.of(gaps), "s", at_most(4)).met
    assert Row("gap", Spread.of(gaps), "s", at_most(4), judged=max(gaps)).met is False


def test_the_report_names_what_was_missed_and_warns_of_noise(tmp_path: Path) -> None:
    """Table and JSON say the same; above 10 % the table says that it is not to be trusted."""
    report = Report(
        {"when": "today"}, [Row("slow", Spread.of([0.4, 0.5, 0.9]), target=at_least(0.6))], noise=0.2
    )
    table, data = report.write(tmp_path, "run")
    text = table.read_text(encoding="utf-8")
    assert "| slow | 0.50 |" in text
    assert "| ≥ 0.60 | **missed** |" in text
    assert "do not trust" in text
    content = json.loads(data.read_text(encoding="utf-8"))
    assert content["rows"][0]["met"] is False
    assert [row.measure for row in report.missed()] == ["slow"]


def test_a_quiet_run_does_not_warn() -> None:
    """10 % itself is still quiet."""
    assert "do not trust" not in Report({}, noise=0.1).markdown()


def test_a_report_without_noise_says_so() -> None:
    """A ratio of such a run is told with what is not known of it."""
    assert "noise: not measured" in Report({}).markdown()
