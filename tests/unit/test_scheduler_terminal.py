"""What comes from the database cannot steer the terminal that it is shown on."""

import json

import pytest

from gth_scheduler.commands import failure
from gth_scheduler.progress import Progress
from gth_scheduler.terminal import bar_line, print_json, print_table, show

# clears the screen, in seven bits and in eight; turns the direction of writing; rings
EVIL = "a\x1b[2J\x9b2J\u202e\x07é\nb"


def test_a_table_shows_control_characters_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    """Escaped they have a width, and a line of the table is one line."""
    print_table(("JOB", "MESSAGE"), [(EVIL, "x")])
    header, line = capsys.readouterr().out.splitlines()
    assert line == r"a\x1b[2J\x9b2J\u202e\x07é\nb  x"
    assert header.index("MESSAGE") == line.index("  x") + 2


def test_text_keeps_its_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """A statement is written as it is, over several lines."""
    show(f"SELECT\t1 -- {EVIL}")
    assert capsys.readouterr().out == "SELECT\t1 -- " + r"a\x1b[2J\x9b2J\u202e\x07é" + "\nb\n"


def test_json_has_escapes_that_are_json(capsys: pytest.CaptureFixture[str]) -> None:
    """What reads it gets the text as it is."""
    print_json({"message": EVIL + "\U000e0041"})
    said = capsys.readouterr().out
    assert json.loads(said)["message"] == EVIL + "\U000e0041"
    assert all(sign.isprintable() or sign == "\n" for sign in said)
    assert "é" in said


def test_the_bar_stays_on_its_line() -> None:
    """A notice of a procedure is shown beside it."""
    progress = Progress()
    progress.say(EVIL)
    assert bar_line("a_job", progress, 80) == r"a_job  a\x1b[2J\x9b2J\u202e\x07é\nb"


def test_an_error_is_shown_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    """It may quote whatever was refused."""
    failure(ValueError(EVIL))
    assert capsys.readouterr().err == r"a\x1b[2J\x9b2J\u202e\x07é" + "\nb\n"
