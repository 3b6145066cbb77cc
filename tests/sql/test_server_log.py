"""What the server's log gets of a statement that fails, with the settings of the stack."""

from __future__ import annotations

import psycopg
import pytest
import yaml
from psycopg.types.json import Jsonb
from tests.sql.conftest import ROOT
from tests.sql.support.database import Connection, Database, Tenant

NEEDLE = "Zebulon"
PATRONI = ROOT / "postgres" / "patroni.yml"


@pytest.fixture
def logged(superuser: Connection) -> Connection:
    """A session with what patroni.yml sets for a log, as far as a session can set it."""
    parameters = yaml.safe_load(PATRONI.read_text(encoding="utf-8"))["postgresql"]["parameters"]
    superuser.execute(
        "SELECT set_config(name, value, false) FROM jsonb_each_text(%s::jsonb) AS p (name, value)"
        " INNER JOIN pg_settings USING (name) WHERE name ^@ 'log_' AND context IN ('user', 'superuser')",
        (Jsonb(parameters),),
    )
    return superuser


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO users (tenant_id, email, given_name) VALUES (%(tenant)s, 'no address', %(name)s)",
        "INSERT INTO users (tenant_id, email) VALUES (%(tenant)s, 'ANN@acme.example')",
    ],
)
def test_a_refused_row_is_not_in_the_log(
    logged: Connection, database: Database, acme: Tenant, statement: str
) -> None:
    """A check or a key refuses it: the log has the rule and the statement, and no value of the row."""
    values = {"tenant": acme.id, "name": NEEDLE}
    before = database.server.log.stat().st_size
    with pytest.raises(psycopg.errors.IntegrityError):
        logged.execute(statement.encode(), values)
    log = database.server.log.read_bytes()[before:].decode()
    assert "violates" in log
    assert "INSERT INTO" in log
    assert NEEDLE not in log
    assert "ann@" not in log
