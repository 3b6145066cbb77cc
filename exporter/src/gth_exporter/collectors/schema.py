"""Which version of the schema the database has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gth_exporter.collector import Collector, Deadline, Reading, sql
from gth_exporter.families import Family, Kind
from gth_exporter.table import Cell, Column, Table

if TYPE_CHECKING:
    from gth_exporter.connection import KeptConnection

INFO = Family("gth_schema_info", "The version of the schema that is installed.", ("version",), Kind.INFO)
QUERY = sql("schema")


@dataclass(frozen=True, slots=True)
class SchemaRow:
    """What the migration tool recorded."""

    version: str


class SchemaCollector(Collector):
    """The installed schema version."""

    name = "schema"
    title = "Schema"
    families = (INFO,)

    def __init__(self, connection: KeptConnection) -> None:
        self._connection = connection

    def read(self, deadline: Deadline) -> Reading:
        """Read gth.alembic_version."""
        rows = self._connection.rows(SchemaRow, QUERY, deadline)
        metrics = (INFO.build(((row.version,), 1) for row in rows),)
        return Reading(metrics, _table(rows))


def _table(rows: list[SchemaRow]) -> Table:
    return Table(
        note="What migrate installed last.",
        columns=(Column("Version"),),
        rows=tuple((Cell(row.version),) for row in rows),
        when_empty="No version is recorded: migrate has not finished.",
    )
