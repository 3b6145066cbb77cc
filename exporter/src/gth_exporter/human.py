"""Numbers as people read them, for the status page. None, a NULL, is an em dash everywhere."""

from __future__ import annotations

from math import isinf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

ABSENT = "—"
_STEP = 1024
_UNITS = ("B", "KiB", "MiB", "GiB", "TiB", "PiB")
_SPANS = ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))


def count(value: float | Decimal | None) -> str:
    """Write a whole number with thousands apart: 12,345."""
    return ABSENT if value is None else f"{value:,.0f}"


def size(value: float | Decimal | None) -> str:
    """Write bytes with the binary unit that leaves at most four digits: 1,536 → 1.5 KiB."""
    if value is None:
        return ABSENT
    amount, unit = float(value), 0
    while abs(amount) >= _STEP and unit < len(_UNITS) - 1:
        amount, unit = amount / _STEP, unit + 1
    return f"{amount:,.{1 if unit else 0}f} {_UNITS[unit]}"


def span(seconds: float | Decimal | None) -> str:
    """Write seconds in the two largest units that matter: 93,784 → 1 d 2 h. Below a second: milliseconds."""
    if seconds is None:
        return ABSENT
    left = abs(float(seconds))
    sign = "-" if seconds < 0 else ""
    if isinf(left):
        return f"{sign}∞"
    if left < 1:
        return f"{sign}{left * 1000:.0f} ms"
    parts: list[str] = []
    for length, unit in _SPANS:
        amount, left = divmod(left, length)
        if amount or parts:
            parts.append(f"{amount:.0f} {unit}" if amount else "")
        if len(parts) == 2:  # noqa: PLR2004 - the two largest units
            break
    return sign + " ".join(part for part in parts if part)


def share(part: float | Decimal | None, whole: float | Decimal | None) -> str:
    """Write part ÷ whole as a percentage; absent where there is nothing to divide by."""
    if part is None or not whole:
        return ABSENT
    return f"{float(part) / float(whole) * 100:.1f} %"
