"""The examples sign alike, and the database takes what each of them signed."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from tests.sql.conftest import ROOT, SQL
from tests.sql.support.signing import EXAMPLES, KEY, enter, example

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sql.support.database import Connection, Database, Tenant

# The fixed vector of docs/DESIGN_DOCUMENT.md.
TENANT = "01970000-0000-7000-8000-000000000001"
USER = "01970000-0000-7000-8000-0000000000aa"
EXPIRES = 4102444800
TOKEN = f"v1.{TENANT}.{USER}.user.{EXPIRES}.3cd190d599df9a3038fae3a82dec43eb31ebedd976e405bd9a56a6cce1f8ff0e"

CARRIER = "gths:AZcAAAAAcACAAAAAAAAAAfSGVwBnRLh2hYCzNoDq-7BG--RqVH0tGQLF"


@pytest.fixture
def signed(database: Database) -> Database:
    """The fresh copy takes signed contexts only."""
    variables = ("-v", "gth_context=signed", "-v", f"gth_context_key={KEY}")
    database.psql("-q", *variables, "-f", str(SQL / "security.sql"))
    return database


def typescript(folder: Path, call: str) -> str:
    """What a call of the TypeScript example answers, run by node without its types."""
    source = (EXAMPLES / "signed_context.ts").read_text()
    script = folder / "signed_context.mjs"
    script.write_text(
        re.sub(r": (?:string|number)(?: \| null)?(?=[,)= ])|\): string(?= {)", _untyped, source)
    )
    program = f'import {{ carrier, sign }} from "{script}"; console.log({call})'
    command = [str(shutil.which("node")), "--input-type=module", "--eval", program]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _untyped(match: re.Match[str]) -> str:
    return ")" if match[0].startswith(")") else ""


def test_the_vector_of_the_documentation() -> None:
    """The documentation shows what the Python example signs, so that any language can be held against it."""
    assert example().sign(bytes.fromhex(KEY), UUID(TENANT), UUID(USER), expires=EXPIRES) == TOKEN
    assert example().carrier(bytes.fromhex(KEY), UUID(TENANT), expires=EXPIRES) == CARRIER
    page = (ROOT / "docs" / "DESIGN_DOCUMENT.md").read_text()
    assert TOKEN in page
    assert CARRIER in page


def test_typescript_signs_alike(tmp_path: Path) -> None:
    """Where there is node, it runs; without it the example still calls what the vector was made with."""
    source = (EXAMPLES / "signed_context.ts").read_text()
    assert 'createHmac("sha256", Buffer.from(key, "hex")).update(signed).digest("hex")' in source
    if shutil.which("node"):
        assert typescript(tmp_path, f'sign("{KEY}", "{TENANT}", "{USER}", {EXPIRES})') == TOKEN
        whole = example().sign(bytes.fromhex(KEY), UUID(TENANT), None, expires=EXPIRES)
        assert typescript(tmp_path, f'sign("{KEY}", "{TENANT}", null, {EXPIRES})') == whole
        assert typescript(tmp_path, f'carrier("{KEY}", "{TENANT}", {EXPIRES})') == CARRIER


# What a missing login or a form's field may come as.
NO_UUIDS = (
    "",
    "undefined",
    "null",
    "tenant",
    f"{USER},tenant",
    f"{USER}.tenant.{EXPIRES}",
    f"{USER}\n",
    USER[:-1],
)


@pytest.mark.parametrize("text", [*NO_UUIDS, "-"])
def test_python_signs_no_other_thing(text: str) -> None:
    """Neither as a user nor as a tenant; without types, as many a caller is."""
    signer, key = example(), bytes.fromhex(KEY)
    for tenant, user in ((UUID(TENANT), text), (text, UUID(USER)), (None, UUID(USER))):
        with pytest.raises(ValueError, match="UUID"):
            signer.sign(key, tenant, user, expires=EXPIRES)
    with pytest.raises(ValueError, match="UUID"):
        signer.carrier(key, text, expires=EXPIRES)


@pytest.mark.skipif(not shutil.which("node"), reason="needs node")
def test_typescript_signs_no_other_thing(tmp_path: Path) -> None:
    """Nor what is missing; JavaScript's callers have no types."""
    values = f"[...{json.dumps([*NO_UUIDS, '-'])}, undefined, NaN, [], {{}}]"
    calls = (
        f'[(value) => sign("{KEY}", "{TENANT}", value), (value) => sign("{KEY}", value, "{USER}"),'
        f' (value) => carrier("{KEY}", value)]'
    )
    tried = (
        f"{calls}.flatMap((call) => {values}.map((value) => "
        '{ try { return call(value); } catch (error) { return error.message.split(":")[0]; } }))'
    )
    answers = json.loads(typescript(tmp_path, f"JSON.stringify({tried})"))
    assert answers == ["not a uuid"] * 3 * (len(NO_UUIDS) + 5)


@pytest.mark.parametrize("name", ["tenant", "user"])
def test_sql_signs_no_other_thing(database: Database, name: str) -> None:
    """An error of psql in place of a token; `-` is its word for no user, as it has no null."""
    for text in NO_UUIDS:
        variables = {"key": KEY, "tenant": TENANT, "user": USER, "lifetime": "60"} | {name: text}
        given = [part for key, value in variables.items() for part in ("-v", f"{key}={value}")]
        with pytest.raises(RuntimeError, match="invalid input syntax for type uuid"):
            database.psql("-XAtq", *given, "-f", str(EXAMPLES / "signed_context.sql"))


def test_capitals_are_signed_as_the_database_writes_them(database: Database, tmp_path: Path) -> None:
    """A uuid is one value in all languages."""
    raw, capitals = bytes.fromhex(KEY), USER.upper()
    assert example().sign(raw, UUID(TENANT), UUID(capitals), expires=EXPIRES) == TOKEN
    if shutil.which("node"):
        assert typescript(tmp_path, f'sign("{KEY}", "{TENANT.upper()}", "{capitals}", {EXPIRES})') == TOKEN
    given = ("-v", f"key={KEY}", "-v", f"tenant={TENANT}", "-v", f"user={capitals}", "-v", "lifetime=60")
    printed = database.psql("-XAtq", *given, "-f", str(EXAMPLES / "signed_context.sql"))
    assert printed.split(".")[2] == USER


@pytest.mark.parametrize("scope", ["user", "tenant"])
def test_sql_signs_alike(signed: Database, app: Connection, acme: Tenant, scope: str) -> None:
    """examples/signed_context.sql, run as the documentation says, prints a token that is taken."""
    user = str(acme.user) if scope == "user" else "-"
    variables = {"key": KEY, "tenant": str(acme.id), "user": user, "lifetime": "60"}
    given = [part for name, value in variables.items() for part in ("-v", f"{name}={value}")]
    printed = signed.psql(
        "-XAtq", *given, "-f", str(EXAMPLES / "signed_context.sql"), role="gth_admin"
    ).strip()
    expires = int(printed.split(".")[4])
    assert 0 < expires - time.time() <= 61
    signer = acme.user if scope == "user" else None
    assert printed == example().sign(bytes.fromhex(KEY), acme.id, signer, expires=expires)
    with app.transaction():
        enter(app, printed)
        assert app.execute("SELECT gth.current_scope()").fetchone() == (scope,)
