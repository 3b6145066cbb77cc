"""Writes docs/role-matrix.md: which role may do what to which table, and which columns analysts read.

Asked from the catalogue of a freshly loaded database: on a throw-away server of the tests, or where libpq's
environment says (--connect). --check writes nothing and fails where the page is out of date.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg

if TYPE_CHECKING:
    from collections.abc import Iterator

Connection = psycopg.Connection[tuple[Any, ...]]

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "role-matrix.md"
ROLES = ("gth_app", "gth_readonly", "gth_admin", "gth_scheduler", "gth_exporter", "gth_pooler")
VERBS = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE")
LETTERS = {"SELECT": "S", "INSERT": "I", "UPDATE": "U", "DELETE": "D", "TRUNCATE": "T"}
NOTHING = "·"

HEAD = """# Role matrix

Written by `make role-matrix` from the catalogue of a fresh database; a test fails when it is outdated.

**S**elect, **I**nsert, **U**pdate, **D**elete, **T**runcate; in lower case: some columns only; `·`: nothing.
Row security decides which rows `gth_app` meets; `gth_admin` and `gth_scheduler` meet those of all tenants.
`gth_scheduler` has the owner's rights, as it creates and drops partitions. Nobody else has rights on a
partition, or `REFERENCES` or `TRIGGER` on a table.
"""
COLUMNS_HEAD = """
## Columns that `gth_readonly` reads

The register of personal data (`gth.personal_data_column`) decides; a column it does not list is not read.

| table | reads | does not read |
|---|---|---|
"""

RELATIONS = """
SELECT
    c.oid,
    CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS name,
    n.nspname
FROM pg_class AS c
INNER JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname IN ('public', 'gth', 'langgraph') AND c.relkind IN ('r', 'p', 'v', 'm')
    AND NOT c.relispartition
ORDER BY n.nspname <> 'public', 2
"""
RIGHTS = """
SELECT r.role, v.verb,
    has_table_privilege(r.role, %(table)s::oid, v.verb),
    v.verb IN ('SELECT', 'INSERT', 'UPDATE') AND EXISTS (
        SELECT FROM pg_attribute AS a
        WHERE a.attrelid = %(table)s AND a.attnum > 0 AND NOT a.attisdropped
            AND has_column_privilege(
                r.role, a.attrelid, a.attnum,
                -- the others are of a table as a whole, and the function does not know them
                CASE WHEN v.verb IN ('INSERT', 'UPDATE') THEN v.verb ELSE 'SELECT' END
            )
    )
FROM unnest(%(roles)s::text[]) AS r (role)
CROSS JOIN unnest(%(verbs)s::text[]) AS v (verb)
"""
COLUMNS = """
SELECT a.attname, has_column_privilege('gth_readonly', a.attrelid, a.attnum, 'SELECT')
FROM pg_attribute AS a
WHERE a.attrelid = %(table)s AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum
"""


def render(connection: Connection) -> str:
    """The page, from a database with schema, security and maintenance loaded."""
    relations = connection.execute(RELATIONS).fetchall()
    page = HEAD
    for schema in dict.fromkeys(row[2] for row in relations):
        page += f"\n## Schema `{schema}`\n\n| table or view | " + " | ".join(f"`{role}`" for role in ROLES)
        page += " |\n|---|" + "---|" * len(ROLES) + "\n"
        for oid, name, _ in (row for row in relations if row[2] == schema):
            page += f"| `{name}` | " + " | ".join(_rights(connection, oid)) + " |\n"
    page += COLUMNS_HEAD
    for oid, name, schema in relations:
        if schema == "public":
            page += _columns(connection, oid, name)
    return page


def _rights(connection: Connection, table: int) -> list[str]:
    """One cell per role, such as "S I u ·"."""
    parameters = {"table": table, "roles": list(ROLES), "verbs": list(VERBS)}
    found = {(row[0], row[1]): row[2:] for row in connection.execute(RIGHTS, parameters)}
    return ["".join(_letter(verb, *found[role, verb]) for verb in VERBS) or NOTHING for role in ROLES]


def _letter(verb: str, whole: bool, some: bool) -> str:  # noqa: FBT001 # a row of the catalogue
    if whole:
        return LETTERS[verb]
    return LETTERS[verb].lower() if some else ""


def _columns(connection: Connection, table: int, name: str) -> str:
    columns = connection.execute(COLUMNS, {"table": table}).fetchall()
    hidden = [row[0] for row in columns if not row[1]]
    read = [row[0] for row in columns if row[1]]
    cells = (", ".join(read) if hidden else "all") if read else "none", ", ".join(hidden)
    return f"| `{name}` | {cells[0]} | {cells[1]} |\n"


@contextmanager
def throw_away() -> Iterator[Connection]:
    """A connection to a server that is made for this, with the maps loaded as the README says."""
    # Imported here: whoever gives a database needs neither the tests nor a server's programs.
    sys.path.insert(0, str(ROOT))
    from tests.sql.conftest import load  # noqa: PLC0415
    from tests.sql.support.database import create_database  # noqa: PLC0415
    from tests.sql.support.server import Server, server_programs  # noqa: PLC0415

    server = Server(server_programs()[-1])
    try:
        server.start()
        database = load(create_database(server, "global_travel_hub"))
        yield database.connect()
        database.close()
    finally:
        server.stop()


def main() -> int:
    """Exit code 0, or 1 where --check finds the page out of date."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing, fail where the page differs")
    parser.add_argument("--connect", action="store_true", help="ask the database of libpq's environment")
    arguments = parser.parse_args()
    with psycopg.connect("") if arguments.connect else throw_away() as connection:
        page = render(connection)
    if not arguments.check:
        PAGE.write_text(page, encoding="utf-8")
        return 0
    old = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    difference = difflib.unified_diff(
        old.splitlines(keepends=True), page.splitlines(keepends=True), str(PAGE), "catalogue"
    )
    sys.stderr.writelines(difference)
    return int(old != page)


if __name__ == "__main__":
    sys.exit(main())
