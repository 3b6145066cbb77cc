"""Convert public data sets into the reference data that schema.sql loads.

    uv run --group reference-data tools/reference_data.py [--check]

Airports come from `airportsdata` (MIT), currencies from `iso4217` (the ISO table, public domain), countries
and their currencies from Unicode's CLDR as `babel` carries it. uv.lock pins all three, so a run writes the
committed files byte for byte; `--check` only compares. Airlines have no data set with a usable licence: that
file is kept by hand.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import airportsdata
import iso4217
from babel import Locale
from babel.core import get_global
from babel.numbers import get_territory_currencies

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

TARGET = Path(__file__).resolve().parent.parent / "postgres" / "sql" / "schema" / "reference"

Row: TypeAlias = Sequence[str | int | None]

# Names in CLDR that are no entry of ISO 3166-1: exceptional reservations, groups, test and private codes.
# XK (Kosovo) is user-assigned as well, but airlines, airports and banks use it.
NOT_ISO_3166 = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})

# Three-letter codes of states that are gone; CLDR lists them as aliases of their successors.
FORMER_ALPHA3 = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"})

# Where CLDR is older than the ISO 4217 table: Bulgaria has the euro since 2026.
CURRENCY_OVERRIDES = {"BG": "EUR"}

# Aliases in the zone database's file "backward", which distributions ship apart (Debian: tzdata-legacy).
CURRENT_ZONES = {
    "America/Thunder_Bay": "America/Toronto",
    "America/Yellowknife": "America/Edmonton",
    "Asia/Choibalsan": "Asia/Ulaanbaatar",
    "Europe/Uzhgorod": "Europe/Kyiv",
    "Europe/Zaporozhye": "Europe/Kyiv",
    "Pacific/Enderbury": "Pacific/Kanton",
}


def currencies() -> list[Row]:
    """Return code, numeric code, name, minor-unit digits; metals and units of account have none."""
    money = sorted((c for c in iso4217.Currency if c.exponent is not None), key=lambda c: c.code)
    return [(c.code, f"{c.number:03d}", c.currency_name, c.exponent) for c in money]


def alpha3_of(alpha2: str) -> str:
    """Return the ISO 3166-1 three-letter code of a two-letter one."""
    found = [
        alias
        for alias, targets in get_global("territory_aliases").items()
        if targets == [alpha2] and re.fullmatch("[A-Z]{3}", alias) and alias not in FORMER_ALPHA3
    ]
    if len(found) != 1:
        raise ValueError(f"{alpha2}: expected one three-letter code in CLDR, found {found}")
    return found[0]


def currency_of(alpha2: str, day: dt.date) -> str | None:
    """Return the country's own legal tender on a day; None where it has none (Antarctica)."""
    if alpha2 in CURRENCY_OVERRIDES:
        return CURRENCY_OVERRIDES[alpha2]
    tender = get_territory_currencies(alpha2, start_date=day, tender=True)
    # Several: a country's own money (code begins with its letters) before a neighbour's that is accepted too.
    own = [code for code in tender if code.startswith(alpha2)]
    return next(iter(own or sorted(tender)), None)


def countries() -> list[Row]:
    """Return alpha-2, alpha-3, English name, currency."""
    names = {str(code): str(name) for code, name in Locale("en").territories.items()}
    codes = sorted(c for c in names if re.fullmatch("[A-Z]{2}", c) and c not in NOT_ISO_3166)
    return [(code, alpha3_of(code), names[code], currency_of(code, iso4217.__published__)) for code in codes]


def airports() -> list[Row]:
    """Return IATA, ICAO, name, city, region, country, degrees north and east, feet, time zone."""
    rows: list[Row] = []
    for iata, airport in sorted(airportsdata.load("IATA").items()):
        # What has no ICAO indicator carries a local or invented one in its place ("_AYM", "00AA").
        icao = airport["icao"] if re.fullmatch("[A-Z]{4}", airport["icao"]) else None
        zone = CURRENT_ZONES.get(airport["tz"], airport["tz"])
        name, city, region = (" ".join(airport[field].split()) or None for field in ("name", "city", "subd"))
        degrees = (f"{airport['lat']:.5f}", f"{airport['lon']:.5f}")
        feet = round(airport["elevation"])
        rows.append((iata, icao, name, city, region, airport["country"], *degrees, feet, zone))
    return rows


def copy_block(header: str, table: str, columns: str, rows: Iterable[Row]) -> str:
    """Return SQL that loads rows into a table, in PostgreSQL's own text format."""
    lines = ["\t".join(r"\N" if value is None else escape(str(value)) for value in row) for row in rows]
    return f"{header}COPY {table} ({columns}) FROM stdin;\n" + "\n".join(lines) + "\n\\.\n"


def escape(value: str) -> str:
    r"""Return a value as COPY's text format wants it: backslash, tab and line ends as \-sequences."""
    return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def header(subject: str, package: str) -> str:
    """Return the comment that a generated file begins with."""
    origin = f"{package} {version(package)}"
    return f"-- {subject}\n-- Written by tools/reference_data.py from {origin}; not edited by hand.\n"


def files() -> dict[str, str]:
    """Return the text of every generated file by its name."""
    return {
        "currencies.sql": copy_block(
            header("Currencies of ISO 4217 with the digits of their minor unit.", "iso4217"),
            "currencies",
            "code, numeric_code, name, minor_unit_digits",
            currencies(),
        ),
        "countries.sql": copy_block(
            header("Countries of ISO 3166-1 (and XK) with their currency.", "babel"),
            "countries",
            "code, alpha3_code, name, currency_code",
            countries(),
        ),
        "airports.sql": copy_block(
            header("Airports that have an IATA code, with the zone of their local times.", "airportsdata"),
            "airports",
            "iata_code, icao_code, name, city, subdivision, country_code,"
            " latitude, longitude, elevation_feet, time_zone",
            airports(),
        ),
    }


def main() -> int:
    """Write the files, or compare them with what would be written; return the exit status."""
    parser = argparse.ArgumentParser(description="Convert public data sets into schema.sql's reference data.")
    parser.add_argument("--check", action="store_true", help="only compare; status 1 when a file differs")
    check = parser.parse_args().check
    stale = [
        name
        for name, text in files().items()
        if not (TARGET / name).exists() or (TARGET / name).read_bytes() != text.encode()
    ]
    if check:
        for name in stale:
            print(f"{TARGET / name} differs: run tools/reference_data.py", file=sys.stderr)
        return 1 if stale else 0
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, text in files().items():
        (TARGET / name).write_bytes(text.encode())
        print(f"{name}: {text.count(chr(10)) - 4} rows, {len(text.encode()) // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
