"""Metric families: named, described and labelled once, then filled from rows without inventing values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from prometheus_client import Metric


class Kind(Enum):
    """The three Prometheus types the exporter uses."""

    GAUGE = "gauge"
    COUNTER = "counter"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Family:
    """One metric name with its help text, its label names and its type.

    The name is the one Prometheus shows: a counter's ends in `_total`, an information metric's in `_info`.
    """

    name: str
    documentation: str
    labels: tuple[str, ...] = ()
    kind: Kind = Kind.GAUGE

    def build(self, samples: Iterable[tuple[tuple[str, ...], float | Decimal | None]] = ()) -> Metric:
        """Fill the family with (label values, value) pairs; a pair whose value is None is left out."""
        if self.kind is Kind.INFO:
            return self._build_info(samples)
        make = CounterMetricFamily if self.kind is Kind.COUNTER else GaugeMetricFamily
        family = make(self.name, self.documentation, labels=self.labels)
        for label_values, value in samples:
            if value is not None:
                family.add_metric(label_values, float(value))
        return family

    def _build_info(self, samples: Iterable[tuple[tuple[str, ...], float | Decimal | None]]) -> Metric:
        family = InfoMetricFamily(self.name.removesuffix("_info"), self.documentation)
        for label_values, _ in samples:
            family.add_metric((), dict(zip(self.labels, label_values, strict=True)))
        return family
