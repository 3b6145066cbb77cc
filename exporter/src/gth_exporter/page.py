"""The status page: one snapshot as HTML that needs no script, no asset and no colour to be understood."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from importlib import resources
from typing import TYPE_CHECKING

from gth_exporter import human
from gth_exporter.table import Cell, Column, Level, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gth_exporter.snapshot import Report, Snapshot

STYLE = resources.files("gth_exporter").joinpath("page.css").read_text(encoding="utf-8")

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<header>
<h1>Global Travel Hub: data layer</h1>
<p class="verdict {level}">{verdict}</p>
<p class="note">Read at <time datetime="{machine_time}">{time}</time> in {seconds}.
Reload for a newer reading.</p>
</header>
<main>
{sections}
</main>
<footer>
<p>For machines: <a href="/metrics">metrics</a> in Prometheus' text format,
<a href="/healthz">health</a> of this exporter.</p>
</footer>
</body>
</html>
"""

_COLLECTOR_COLUMNS = (Column("Subject"), Column("Reading"), Column("Time", numeric=True))


def render(snapshot: Snapshot) -> bytes:
    """Return the page as UTF-8. Every text that came from outside is escaped."""
    remarks = list(_remarks(snapshot))
    verdict, level = _verdict(snapshot, remarks)
    moment = datetime.fromtimestamp(snapshot.taken_at, UTC)
    sections = [_remarks_section(remarks)] if remarks else []
    sections += [_section(report) for report in snapshot.reports]
    sections.append(_table_section("collectors", "Collectors", _collectors(snapshot)))
    page = _PAGE.format(
        title=escape(f"{verdict} - Global Travel Hub"),
        style=STYLE,
        level=level.value,
        verdict=escape(verdict),
        machine_time=moment.isoformat(timespec="seconds"),
        time=f"{moment:%Y-%m-%d %H:%M:%S} UTC",
        seconds=human.span(snapshot.seconds),
        sections="\n".join(sections),
    )
    return page.encode()


def _verdict(snapshot: Snapshot, remarks: list[tuple[Level, str]]) -> tuple[str, Level]:
    total, failed = len(snapshot.reports), len(snapshot.failed)
    if failed:
        return f"{failed} of {total} subjects cannot be read", Level.BAD
    if remarks:
        worst = Level.BAD if any(level is Level.BAD for level, _ in remarks) else Level.WARNING
        return f"{len(remarks)} {'thing asks' if len(remarks) == 1 else 'things ask'} for attention", worst
    return f"All {total} subjects were read, nothing asks for attention", Level.GOOD


def _remarks(snapshot: Snapshot) -> Iterator[tuple[Level, str]]:
    """Repeat what the tables mark, so that nobody has to search them for it."""
    for report in snapshot.reports:
        if report.table is None:
            yield Level.BAD, f"{report.title}: cannot be read"
            continue
        for row in report.table.rows:
            for column, cell in zip(report.table.columns, row, strict=True):
                if cell.level in {Level.WARNING, Level.BAD}:
                    yield cell.level, f"{report.title}, {row[0].text}: {column.heading.lower()} {cell.text}"


def _remarks_section(remarks: list[tuple[Level, str]]) -> str:
    items = "\n".join(f'<li class="{level.value}">{escape(text)}</li>' for level, text in remarks)
    return (
        '<section aria-labelledby="attention">\n<h2 id="attention">Attention</h2>\n'
        f"<ul>\n{items}\n</ul>\n</section>"
    )


def _section(report: Report) -> str:
    if report.table is not None:
        return _table_section(report.collector, report.title, report.table)
    error = escape(report.error or "no reason was given")
    return _framed(report.collector, report.title, f'<p class="error bad">Cannot be read. {error}</p>')


def _table_section(name: str, title: str, table: Table) -> str:
    body = f'<p class="note">{escape(table.note)}</p>\n'
    body += _table(name, table) if table.rows else f"<p>{escape(table.when_empty)}</p>"
    return _framed(name, title, body, "wide" if len(table.columns) > 2 else "figures")  # noqa: PLR2004 - name and value


def _framed(name: str, title: str, body: str, style: str = "") -> str:
    identifier = escape(name)
    return (
        f'<section aria-labelledby="{identifier}" class="{style}">\n'
        f'<h2 id="{identifier}">{escape(title)}</h2>\n{body}\n</section>'
    )


def _table(name: str, table: Table) -> str:
    """Write the table with explicit roles: browsers drop implied ones where narrow screens see a list."""
    headings = "".join(
        f'<th role="columnheader" scope="col"{_numeric(column)}>{escape(column.heading)}</th>'
        for column in table.columns
    )
    rows = "\n".join(_row(table.columns, row) for row in table.rows)
    return (
        f'<table role="table" aria-labelledby="{escape(name)}">\n'
        f'<thead role="rowgroup"><tr role="row">{headings}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{rows}\n</tbody>\n</table>'
    )


def _row(columns: tuple[Column, ...], row: tuple[Cell, ...]) -> str:
    first = f'<th role="rowheader" scope="row"{_numeric(columns[0])}>{_text(row[0])}</th>'
    rest = "".join(
        f'<td role="cell"{_numeric(column)} data-heading="{escape(column.heading)}">{_text(cell)}</td>'
        for column, cell in zip(columns[1:], row[1:], strict=True)
    )
    return f'<tr role="row">{first}{rest}</tr>'


def _numeric(column: Column) -> str:
    return ' class="number"' if column.numeric else ""


def _text(cell: Cell) -> str:
    text = escape(cell.text)
    if cell.level is Level.PLAIN:
        return text
    if cell.level is Level.GOOD:
        return f'<span class="good">{text}</span>'
    return (
        f'<span class="{cell.level.value}"><span aria-hidden="true">▲ </span>'
        f'<span class="heard">attention: </span>{text}</span>'
    )


def _collectors(snapshot: Snapshot) -> Table:
    return Table(
        note="What this page is made of. A subject that cannot be read costs its own figures only.",
        columns=_COLLECTOR_COLUMNS,
        rows=tuple(
            (
                Cell(report.collector),
                Cell("read", Level.GOOD) if report.error is None else Cell(report.error, Level.BAD),
                Cell(human.span(report.seconds)),
            )
            for report in snapshot.reports
        ),
    )
