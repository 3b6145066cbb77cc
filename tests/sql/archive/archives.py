"""What the tests of archived months share."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.sql.scheduler_support import job, runner, service_database, slot
from tests.sql.support.maintenance import Person, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

    from gth_common.db import Connection as SchedulerConnection
    from gth_scheduler.history import Result

PURGE = "CALL gdpr_purge_old_data()"
OLD = -25
KEEP = dt.timedelta(days=30)
UNPROTECTED = """
SELECT c.relname FROM gth.partitions() AS p INNER JOIN pg_class AS c ON c.oid = p.partition
WHERE NOT c.relrowsecurity
    OR NOT c.relforcerowsecurity
    OR c.relowner <> 'gth_owner'::regrole
    OR EXISTS (SELECT FROM aclexplode(c.relacl) AS a WHERE a.grantee <> c.relowner)
"""


def as_scheduler(database: Database) -> SchedulerConnection:
    """Another of those."""
    return service_database(database).connect(statement_timeout=None)


def run(database: Database) -> Result:
    """Run the job once, as the scheduler does."""
    declared = job("archive_partitions", python="gth_scheduler.archive:archive_partitions")
    result = runner(database, declared)[0].run(declared, slot("archive_partitions", dt.datetime.now(dt.UTC)))
    assert result is not None
    return result


def erase(connection: Connection, person: Person) -> None:
    """Erase somebody, now."""
    statement = "SELECT gth.erase_users(ARRAY[%s]::uuid[], ARRAY[%s]::uuid[])"
    assert scalar(connection, statement, person.tenant, person.id) == 1


def manifest_of(folder: Path) -> Path:
    """The one archive there is."""
    (path,) = folder.glob("*.json")
    return path


def state(connection: Connection) -> tuple[bool, bool, str | None]:
    """Of the one detached month: is it a table, is it archived, the manifest's name."""
    row = connection.execute(
        "SELECT to_regclass(partition::text) IS NOT NULL, archived_at IS NOT NULL, archive_file"
        " FROM gth.detached_partition"
    ).fetchone()
    assert row is not None
    return row


def command(database: Database, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `gth-scheduler restore-partition` as an operator would."""
    server = database.server
    environment = {
        "PGHOST": str(server.folder), "PGPORT": str(server.port), "PGUSER": "gth_scheduler",
        "PGDATABASE": database.name, "PATH": "/usr/bin:/bin",
    }  # fmt: skip
    line = [sys.executable, "-m", "gth_scheduler", "restore-partition", *arguments]
    return subprocess.run(line, env=environment, text=True, capture_output=True, check=False)
