"""The status page shows what the exporter knows, safely, to everybody."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from gth_exporter import page
from gth_exporter.snapshot import Report, Snapshot
from gth_exporter.table import Cell, Column, Level, Table

EVIL = '<script>alert("x")</script>&'
VOID = {"meta", "link", "br", "hr", "img", "input"}


def report(cell: Cell | None = None, error: str | None = None, name: str = "things") -> Report:
    """Report one table of one row, or a failure."""
    columns = (Column("Thing"), Column("Number", numeric=True))
    table = Table("A note.", columns, ((Cell("it"), cell or Cell("1")),))
    return Report(name, name.capitalize(), 0.012, (), None if error else table, error)


def rendered(*reports: Report) -> str:
    """Render the page."""
    return page.render(Snapshot(1_796_000_000.0, 0.0187, reports)).decode()


class Outline(HTMLParser):
    """Notes elements, their attributes and the text, and refuses what is not closed properly."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that what ends is what began last."""
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.text.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of every such element."""
        return [attributes for name, attributes in self.elements if name == tag]


def test_everything_from_outside_is_escaped() -> None:
    """Names, values and errors come from servers: none of them may become markup."""
    table = Table(EVIL, (Column(EVIL), Column(EVIL)), ((Cell(EVIL), Cell(EVIL, Level.BAD)),))
    html = rendered(Report(EVIL, EVIL, 0.1, (), table, None), Report("b", EVIL, 0.1, (), None, EVIL))
    assert "<script" not in html
    outline = Outline(html)
    assert outline.all("script") == []
    assert sum(EVIL in text for text in outline.text) >= 8


def test_a_subject_that_cannot_be_read_is_said_first_and_in_its_place() -> None:
    """The verdict, the attention list, the section and the list of collectors name the failure."""
    html = rendered(report(), report(error="OperationalError: connection refused", name="jobs"))
    assert "1 of 2 subjects cannot be read" in html
    assert "Jobs: cannot be read" in html
    assert html.count("OperationalError: connection refused") == 2


def test_marked_cells_are_gathered_on_top() -> None:
    """Nobody has to search the tables for what asks for attention."""
    html = rendered(report(Cell("12", Level.WARNING)))
    assert "1 thing asks for attention" in html
    assert "Things, it: number 12" in html


@pytest.mark.parametrize("worst", [Level.WARNING, Level.BAD])
def test_the_verdict_is_as_bad_as_the_worst(worst: Level) -> None:
    """A warning beside it does not hide that something is broken."""
    html = rendered(report(Cell("1", Level.WARNING)), report(Cell("2", worst), name="others"))
    assert f'<p class="verdict {worst.value}">2 things ask for attention</p>' in html


def test_attention_is_told_in_words_too() -> None:
    """Colour alone tells a colour-blind reader, and a screen reader, nothing."""
    html = rendered(report(Cell("12", Level.BAD)))
    assert '<span class="heard">attention: </span>12' in html


def test_all_is_well_when_nothing_is_marked() -> None:
    """The first line answers the question that people come with."""
    html = rendered(report(Cell("97 d", Level.GOOD)))
    assert "All 1 subjects were read, nothing asks for attention" in html
    assert 'id="attention"' not in html


def test_an_empty_table_says_why() -> None:
    """No rows is an answer and gets a sentence."""
    table = Table("A note.", (Column("Job"),), (), when_empty="No job has run yet.")
    assert "<p>No job has run yet.</p>" in rendered(Report("jobs", "Jobs", 0.1, (), table, None))


def test_the_page_needs_nothing_from_elsewhere() -> None:
    """No script, no font, no style sheet, no image: it works in a network without a way out."""
    html = rendered(report())
    outline = Outline(html)
    assert [outline.all(tag) for tag in ("script", "link", "img", "iframe")] == [[], [], [], []]
    assert re.findall(r"https?:|url\(|@import", html) == []
    assert {link["href"] for link in outline.all("a")} == {"/metrics", "/healthz"}
    policy = next(meta for meta in outline.all("meta") if meta.get("http-equiv") == "Content-Security-Policy")
    assert str(policy["content"]).startswith("default-src 'none'")


def test_tables_are_tables_to_a_screen_reader() -> None:
    """Every table is named by its heading, every heading cell says what it heads, every row has a name."""
    outline = Outline(rendered(report(), report(name="more")))
    headings = {heading["id"] for heading in outline.all("h2")}
    tables = outline.all("table")
    assert len(tables) == 3
    assert all(table["aria-labelledby"] in headings for table in tables)
    assert all(cell["scope"] in {"col", "row"} for cell in outline.all("th"))
    assert sum(cell["scope"] == "row" for cell in outline.all("th")) == 2 + 2
    assert outline.all("html")[0]["lang"] == "en"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_has_enough_contrast(theme: str) -> None:
    """WCAG 2.2 asks for 4.5 : 1 between text and what lies behind it (1.4.3)."""
    light, dark = (
        dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", block)) for block in page.STYLE.split(":root")[1:3]
    )
    colours = light if theme == "light" else dark
    for ink in ("ink", "soft", "link", "good", "warning", "bad"):
        for ground in ("paper", "card"):
            assert contrast(colours[ink], colours[ground]) >= 4.5, (theme, ink, ground)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as WCAG 2.2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb as WCAG 2.2 defines it."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
