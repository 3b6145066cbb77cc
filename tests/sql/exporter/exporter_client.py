"""What Prometheus and a browser see of an exporter."""

from __future__ import annotations

import urllib.error
import urllib.request
from typing import TYPE_CHECKING

from prometheus_client.parser import text_string_to_metric_families

if TYPE_CHECKING:
    from prometheus_client import Metric


class Samples(dict[str, float]):
    """Values by series, written as in the text format: `gth_cache_entries{cache="flight",state="fresh"}`."""

    def ours(self) -> set[str]:
        """Return the series with the project's prefix."""
        return {series for series in self if series.startswith("gth_")}

    def failed(self) -> set[str]:
        """Return the collectors that could not read their subject."""
        prefix = 'gth_exporter_collector_success{collector="'
        return {
            series.removeprefix(prefix).removesuffix('"}')
            for series, value in self.items()
            if series.startswith(prefix) and value == 0
        }


class Exporter:
    """A running exporter at an address."""

    def __init__(self, url: str) -> None:
        self.url = url

    def get(self, path: str) -> tuple[int, str]:
        """Return status and body."""
        try:
            with urllib.request.urlopen(self.url + path, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def families(self) -> list[Metric]:
        """Scrape and parse with the official parser."""
        status, body = self.get("/metrics")
        assert status == 200, body
        return list(text_string_to_metric_families(body))

    def scrape(self) -> Samples:
        """Return all samples."""
        samples = Samples()
        for family in self.families():
            for sample in family.samples:
                labels = ",".join(f'{name}="{value}"' for name, value in sorted(sample.labels.items()))
                samples[f"{sample.name}{{{labels}}}" if labels else sample.name] = sample.value
        return samples
