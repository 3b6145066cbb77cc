"""What Prometheus scrapes: exporter and scheduler, read with the official parsers."""

from __future__ import annotations

import urllib.error
import urllib.request
from typing import TYPE_CHECKING

import pytest
from prometheus_client.openmetrics import parser as openmetrics
from prometheus_client.parser import text_string_to_metric_families
from tests.stack.support.wait import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterable
    from http.client import HTTPResponse

    from prometheus_client import Metric
    from tests.stack.support.stack import Stack

SERVICES = ("GTH_EXPORTER_PORT", "GTH_SCHEDULER_PORT")
OPENMETRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8"


def get(stack: Stack, service: str, path: str, accept: str = "*/*") -> tuple[HTTPResponse, str]:
    """GET a published path; the answer and its body."""
    request = urllib.request.Request(stack.url(service, path), headers={"Accept": accept})
    with urllib.request.urlopen(request, timeout=10) as response:
        return response, response.read().decode()


def families(stack: Stack, service: str) -> dict[str, Metric]:
    """What one scrape brings."""
    return {
        family.name: family for family in text_string_to_metric_families(get(stack, service, "/metrics")[1])
    }


def series(found: Iterable[Metric]) -> set[str]:
    """Every series with its labels."""
    return {f"{sample.name} {sorted(sample.labels.items())}" for family in found for sample in family.samples}


def samples(family: Metric) -> dict[tuple[str, ...], float]:
    """Label values, in the order of their names → value."""
    return {tuple(s.labels[name] for name in sorted(s.labels)): s.value for s in family.samples}


@pytest.mark.parametrize("service", SERVICES)
def test_metrics_parse(stack: Stack, service: str) -> None:
    """Both text formats are read without complaint, under their own content type, with the same series."""
    plain, text = get(stack, service, "/metrics")
    negotiated, open_text = get(stack, service, "/metrics", OPENMETRICS)
    assert plain.headers["Content-Type"].startswith("text/plain; version=")
    assert negotiated.headers["Content-Type"].startswith("application/openmetrics-text")
    classic = series(text_string_to_metric_families(text))
    modern = series(openmetrics.text_string_to_metric_families(open_text))  # type: ignore[no-untyped-call]
    assert classic == modern
    assert len(classic) > 20


@pytest.mark.parametrize("service", SERVICES)
def test_names_and_labels_follow_the_rules(stack: Stack, service: str) -> None:
    """Ours begin with gth_, have help and a type, and none has the label `job`: Prometheus sets that."""
    for family in families(stack, service).values():
        assert family.name.startswith(("gth_", "process_")), family.name
        assert family.documentation
        assert family.type != "unknown"
        for sample in family.samples:
            assert not {"job", "instance", "tenant_id"} & sample.labels.keys(), sample.name


@pytest.mark.parametrize("service", SERVICES)
def test_health_and_unknown_paths(stack: Stack, service: str) -> None:
    """`/healthz` says ok, and a path that does not exist is not answered with metrics."""
    assert get(stack, service, "/healthz")[1].strip() == "ok"
    with pytest.raises(urllib.error.HTTPError) as refusal:
        get(stack, service, "/elsewhere")
    assert refusal.value.code == 404


def test_exporter_counts_what_is_there(stack: Stack) -> None:
    """Partitions, their headroom and the cache's entries are those of the database."""
    found = families(stack, "GTH_EXPORTER_PORT")
    with stack.connect("gth_admin") as connection:
        health = connection.execute("SELECT parent::text, partitions FROM gth.partition_health").fetchall()
        entries = connection.execute("SELECT cache, entries FROM cache_performance").fetchall()
    assert {row[0].removeprefix("public.") for row in health} == {"chat_messages", "analytics_events"}
    partitions = samples(found["gth_partitions"])
    assert sorted(partitions.values()) == sorted(float(row[1]) for row in health)
    assert min(samples(found["gth_partitions_headroom_seconds"]).values()) > 28 * 86400
    by_cache: dict[str, float] = {}
    for (cache, _), value in samples(found["gth_cache_entries"]).items():
        by_cache[cache] = by_cache.get(cache, 0) + value
    assert by_cache == {cache: float(count) for cache, count in entries}


def test_every_collector_is_up(stack: Stack) -> None:
    """No subject is missing from a scrape of a healthy stack."""

    def all_up() -> bool:
        up = samples(families(stack, "GTH_EXPORTER_PORT")["gth_exporter_collector_success"])
        return len(up) >= 4 and set(up.values()) == {1.0}

    wait_until(all_up, "every collector is up", seconds=20)


def test_status_page(stack: Stack) -> None:
    """`/` is a page that people read: partitions, caches and jobs, and nothing loaded from elsewhere."""
    response, page = get(stack, "GTH_EXPORTER_PORT", "/")
    assert response.headers["Content-Type"].startswith("text/html")
    for subject in ("chat_messages", "analytics_events", "flight", "hotel", "gdpr_purge_old_data"):
        assert subject in page, subject
    assert "<script" not in page
    assert 'src="http' not in page
