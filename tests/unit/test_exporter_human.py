"""Numbers on the status page read like a person wrote them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from gth_exporter import human


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, "—"),
        (0, "0 ms"),
        (0.0123, "12 ms"),
        (1, "1 s"),
        (59.9, "59 s"),
        (60, "1 min"),
        (71, "1 min 11 s"),
        (3600, "1 h"),
        (5400, "1 h 30 min"),
        (86_400 + 59, "1 d"),
        (Decimal(93_784), "1 d 2 h"),
        (97 * 86_400, "97 d"),
        (-7200, "-2 h"),
        (float("inf"), "∞"),
    ],
)
def test_a_span_has_at_most_two_units(seconds: float | Decimal | None, text: str) -> None:
    """Seconds become days, hours, minutes: the two that matter."""
    assert human.span(seconds) == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (None, "—"),
        (0, "0 B"),
        (1023, "1,023 B"),
        (1536, "1.5 KiB"),
        (5 * 1024**3, "5.0 GiB"),
        (1024**6, "1,024.0 PiB"),
    ],
)
def test_a_size_has_a_binary_unit(amount: float | None, text: str) -> None:
    """Bytes become KiB, MiB and so on, and stop at PiB."""
    assert human.size(amount) == text


def test_a_count_has_its_thousands_apart() -> None:
    """Large counts can be read."""
    assert (human.count(40_123_456), human.count(0), human.count(None)) == ("40,123,456", "0", "—")


def test_a_share_of_nothing_is_absent() -> None:
    """A cache that nobody asked has no hit share; one that never hit has 0 %."""
    assert (human.share(0, 0), human.share(None, 5), human.share(0, 8), human.share(1, 8)) == (
        "—",
        "—",
        "0.0 %",
        "12.5 %",
    )
