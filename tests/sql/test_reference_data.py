"""Reference data: converted reproducibly, complete, and usable on the server that loads it."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import airportsdata
import pytest
from tests.sql.conftest import ROOT
from tests.sql.support.maintenance import scalar

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

    from tests.sql.support.database import Connection, Database

CONVERTER = ROOT / "tools" / "reference_data.py"


@pytest.fixture
def loaded(installed: Database) -> Iterator[Connection]:
    """A connection to the loaded database."""
    with installed.connect() as connection:
        yield connection


@pytest.fixture
def converter() -> ModuleType:
    """The converter as a module: it is a script in a folder that is no package."""
    spec = importlib.util.spec_from_file_location("reference_data", CONVERTER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_committed_files_are_what_the_converter_writes() -> None:
    """With the locked packages a run would change no byte."""
    result = subprocess.run(
        [sys.executable, CONVERTER, "--check"], capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")


def test_a_changed_file_is_noticed_and_written_anew(
    converter: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """--check names the file that differs and writes nothing; a run repairs it."""
    monkeypatch.setattr(converter, "TARGET", tmp_path)
    monkeypatch.setattr(sys, "argv", ["reference_data.py"])
    assert converter.main() == 0
    changed = tmp_path / "currencies.sql"
    good = changed.read_bytes()
    changed.write_bytes(good.replace(b"Euro", b"Ecu"))
    monkeypatch.setattr(sys, "argv", ["reference_data.py", "--check"])
    assert converter.main() == 1
    assert "currencies.sql differs" in capsys.readouterr().err
    assert b"Ecu" in changed.read_bytes()
    monkeypatch.setattr(sys, "argv", ["reference_data.py"])
    assert converter.main() == 0
    assert changed.read_bytes() == good


def test_values_are_escaped_for_copy(converter: Any) -> None:
    """A tab, a line end or a backslash in a name cannot shift columns, and NULL is not the text "None"."""
    block = converter.copy_block("-- h\n", "t", "a, b", [("x\ty\\z\n", None)])
    assert block == "-- h\nCOPY t (a, b) FROM stdin;\nx\\ty\\\\z\\n\t\\N\n\\.\n"


def test_every_airport_with_an_iata_code_is_there(loaded: Connection) -> None:
    """As many airports as the data set has; one of them is where it is."""
    assert scalar(loaded, "SELECT count(*) FROM airports") == len(airportsdata.load("IATA"))
    paris = loaded.execute(
        "SELECT icao_code, city, country_code, time_zone, round(latitude::numeric, 1),"
        " round(longitude::numeric, 1), elevation_feet FROM airports WHERE iata_code = 'CDG'"
    ).fetchone()
    assert paris is not None
    assert [str(value) for value in paris] == ["LFPG", "Paris", "FR", "Europe/Paris", "49.0", "2.6", "392"]


def test_every_zone_is_known_to_the_server(loaded: Connection) -> None:
    """Also where the distribution ships old names of zones apart (Debian's tzdata-legacy)."""
    unknown = loaded.execute(
        "SELECT DISTINCT time_zone FROM airports EXCEPT SELECT name FROM pg_timezone_names"
    ).fetchall()
    assert unknown == []


def test_no_zone_is_an_old_name(converter: Any, loaded: Connection) -> None:
    """The converter's table of old names leaves none behind."""
    zones = {row[0] for row in loaded.execute("SELECT DISTINCT time_zone FROM airports")}
    assert zones.isdisjoint(converter.CURRENT_ZONES)
    assert set(converter.CURRENT_ZONES.values()) <= zones


@pytest.mark.parametrize(("code", "digits"), [("JPY", 0), ("EUR", 2), ("KWD", 3), ("CLF", 4)])
def test_minor_units(loaded: Connection, code: str, digits: int) -> None:
    """Currencies have the decimals that ISO 4217 gives them."""
    assert scalar(loaded, "SELECT minor_unit_digits FROM currencies WHERE code = %s", code) == digits


def test_what_is_no_money_is_left_out(loaded: Connection) -> None:
    """Gold, drawing rights and the code for tests have no minor unit, so no amount could be in them."""
    assert scalar(loaded, "SELECT count(*) FROM currencies") == 165
    assert scalar(loaded, "SELECT count(*) FROM currencies WHERE code IN ('XAU', 'XDR', 'XTS', 'XPT')") == 0


@pytest.mark.parametrize(
    ("code", "alpha3", "currency"),
    [
        ("FR", "FRA", "EUR"),
        ("DE", "DEU", "EUR"),
        ("BG", "BGR", "EUR"),
        ("PA", "PAN", "PAB"),
        ("AQ", "ATA", None),
    ],
)
def test_countries(loaded: Connection, code: str, alpha3: str, currency: str | None) -> None:
    """A country has its own three letters, not those of a state that is gone, and its own money."""
    row = loaded.execute(
        "SELECT alpha3_code, currency_code FROM countries WHERE code = %s", (code,)
    ).fetchone()
    assert row == (alpha3, currency)


def test_countries_are_those_of_iso_3166(loaded: Connection) -> None:
    """249 and Kosovo; no groups, no test codes."""
    assert scalar(loaded, "SELECT count(*) FROM countries") == 250
    assert scalar(loaded, "SELECT count(*) FROM countries WHERE code IN ('EU', 'UN', 'XA', 'ZZ', 'IC')") == 0


def test_airlines_are_told_apart(loaded: Connection) -> None:
    """About eighty carriers or more, each with an ICAO designator of its own, from every alliance."""
    count, icao = loaded.execute("SELECT count(*), count(DISTINCT icao_code) FROM airlines").fetchone() or (
        0,
        -1,
    )
    assert count >= 80
    assert icao == count
    assert scalar(loaded, "SELECT count(DISTINCT alliance) FROM airlines") == 3
