"""Metric families say what rows say, and nothing more."""

from __future__ import annotations

from decimal import Decimal

from prometheus_client import CollectorRegistry, Metric, generate_latest

from gth_exporter.families import Family, Kind


def exposed(*metrics: Metric) -> list[str]:
    """Return the sample lines of the text format."""

    class Fixed:
        def collect(self) -> tuple[Metric, ...]:
            return metrics

    registry = CollectorRegistry()
    registry.register(Fixed())
    lines = generate_latest(registry).decode().splitlines()
    return [line for line in lines if not line.startswith("#")]


def test_a_null_is_absent_and_a_zero_is_there() -> None:
    """NULL means unknown: it must not look like 0."""
    family = Family("gth_things", "Things.", ("kind",))
    metric = family.build([(("a",), None), (("b",), 0), (("c",), Decimal("1.5"))])
    assert exposed(metric) == ['gth_things{kind="b"} 0.0', 'gth_things{kind="c"} 1.5']


def test_a_counter_keeps_the_name_it_was_given() -> None:
    """The suffix `_total` is written once, in the family's own name."""
    family = Family("gth_hits_total", "Hits.", kind=Kind.COUNTER)
    assert exposed(family.build([((), 3)])) == ["gth_hits_total 3.0"]


def test_an_information_metric_is_one_with_labels() -> None:
    """Versions travel as labels of a constant 1."""
    family = Family("gth_schema_info", "Version.", ("version",), Kind.INFO)
    assert exposed(family.build([(("0001_baseline",), 1)])) == [
        'gth_schema_info{version="0001_baseline"} 1.0'
    ]


def test_label_values_are_escaped() -> None:
    """A quote or a line break in a name cannot break the format."""
    family = Family("gth_things", "Things.", ("kind",))
    assert exposed(family.build([(('a"\n\\',), 1)])) == ['gth_things{kind="a\\"\\n\\\\"} 1.0']
