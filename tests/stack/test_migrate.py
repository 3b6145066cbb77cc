"""The gate: what `migrate` does to databases that are empty, older, newer, foreign.

Each test has a database of its own in the running cluster; `PGDATABASE` points the one-shot at it.
"""

from __future__ import annotations

import itertools
import re
import shutil
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.stack.support.cluster import other, wait_for_leader

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

    from tests.stack.support.stack import Stack

# The next release of the story: a column with a check, and a function.
COLUMN = "loyalty_program text"
CHECK = "CONSTRAINT tenants_loyalty_program_check CHECK (loyalty_program <> '')"
FUNCTION = "CREATE FUNCTION gth.loyal() RETURNS boolean LANGUAGE sql STABLE RETURN true;"
NEXT = "9001_loyalty"
STEP = '''"""Tenants have a loyalty program."""

from alembic import op

revision = "{revision}"
down_revision = "{head}"


def upgrade() -> None:
    """To the next release."""
    op.execute("""{statements}""")
'''


class Database:
    """A scratch database that `migrate` is sent to."""

    def __init__(self, stack: Stack) -> None:
        """Named, not made."""
        self.stack = stack
        self.leader = wait_for_leader(stack)
        self.name = f"scratch_{uuid.uuid4().hex[:8]}"

    def sql(self, statement: str) -> str:
        """The superuser's answer."""
        return self.stack.node_sql(self.leader, statement, self.name)

    def create(self) -> None:
        """Make it, empty."""
        self.stack.node_sql(self.leader, f"CREATE DATABASE {self.name}")

    def drop(self) -> None:
        """Remove it with whatever is connected."""
        self.stack.node_sql(self.leader, f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")

    def migrate(self, *command: str, release: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run the one-shot, of this release or with the files of another."""
        # The standby comes first, as it does after a failover: it may not have heard of the database yet.
        hosts = [f"/run/postgres/{node[-1]}" for node in (other(self.leader), self.leader)]
        options = ["run", "--rm", "-T", "--no-deps", "--env", f"PGDATABASE={self.name}"]
        options += ["--env", f"PGHOST={','.join(hosts)}"]
        if release:
            options += ["--env", "GTH_SHARE=/release", "--volume", f"{release}:/release:ro"]
        return self.stack.run(*options, "migrate", *command, check=False)

    def version(self) -> str:
        """What the database says it is."""
        return self.sql("SELECT version_num FROM gth.alembic_version")

    def dump(self) -> str:
        """Its schema as pg_dump writes it, without the lines that have a random key."""
        dump = self.stack.exec(self.leader, "pg_dump", "-U", "postgres", "--schema-only", self.name).stdout
        lines = [line for line in dump.splitlines() if not line.startswith(("\\restrict", "\\unrestrict"))]
        # The order of an object's grants is that of their making, and says nothing.
        blocks = itertools.groupby(lines, lambda line: line.startswith("GRANT "))
        ordered = [line for grants, block in blocks for line in (sorted(block) if grants else block)]
        return "\n".join(ordered).replace(self.name, "DATABASE")


@pytest.fixture
def database(stack: Stack) -> Iterator[Database]:
    """A name for a database that is gone afterwards."""
    scratch = Database(stack)
    yield scratch
    scratch.drop()


@pytest.fixture
def another(stack: Stack) -> Iterator[Database]:
    """A second one, to compare with."""
    scratch = Database(stack)
    yield scratch
    scratch.drop()


@pytest.fixture
def release(stack: Stack, tmp_path: Path) -> Path:
    """The files of this release, for a test to make the next one of them."""
    folder = tmp_path / "release"
    for part in ("sql", "migrations"):
        shutil.copytree(stack.root / "postgres" / part, folder / part)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return folder


def head(release: Path) -> str:
    """The version that schema.sql installs."""
    found = re.search(
        r"^\\set gth_schema_version (\S+)$", (release / "sql/schema/guard.sql").read_text(), re.M
    )
    assert found
    return found[1]


def add_step(release: Path, statements: str) -> None:
    """A migration from the head to the next version."""
    step = STEP.format(revision=NEXT, head=head(release), statements=statements)
    (release / "migrations" / "versions" / f"{NEXT}.py").write_text(step)


def edit(file: Path, old: str, new: str) -> None:
    """Replace text that must be there once."""
    text = file.read_text()
    assert text.count(old) == 1, (file, old)
    file.write_text(text.replace(old, new))


def test_fresh_equals_migrated(database: Database, another: Database, release: Path) -> None:
    """A database migrated to the next release is what that release makes of an empty one, and keeps rows."""
    assert database.migrate().returncode == 0
    database.sql("INSERT INTO tenants (slug, name) VALUES ('kept', 'Kept')")
    add_step(
        release,
        f"SET LOCAL ROLE gth_owner; ALTER TABLE public.tenants ADD COLUMN {COLUMN}, ADD {CHECK}; {FUNCTION}",
    )
    tenants = release / "sql" / "schema" / "tenants.sql"
    edit(
        tenants,
        "    deleted_at timestamptz,\n",
        f"    deleted_at timestamptz,\n    {COLUMN},\n    {CHECK},\n",
    )
    tenants.write_text(f"{tenants.read_text()}\n{FUNCTION}\n")
    edit(
        release / "sql/schema/guard.sql", f"gth_schema_version {head(release)}", f"gth_schema_version {NEXT}"
    )
    migrated, fresh = database.migrate(release=release), another.migrate(release=release)
    assert (migrated.returncode, fresh.returncode) == (0, 0), migrated.stdout + fresh.stdout
    assert database.version() == another.version() == NEXT
    assert "loyalty_program" in another.dump()
    assert database.dump() == another.dump()
    assert database.sql("SELECT name, loyalty_program IS NULL FROM tenants") == "Kept|t"


def test_failed_step_leaves_nothing_behind(database: Database, release: Path) -> None:
    """A migration that fails half-way is undone, says why, and the version stays."""
    assert database.migrate().returncode == 0
    before = database.version()
    add_step(release, f"ALTER TABLE public.tenants ADD COLUMN {COLUMN}; SELECT 1 / 0")
    answer = database.migrate(release=release)
    assert answer.returncode == 1
    assert "division by zero" in answer.stdout + answer.stderr
    assert "Traceback" not in answer.stdout + answer.stderr
    assert database.version() == before
    assert database.sql("SELECT count(*) FROM pg_attribute WHERE attname = 'loyalty_program'") == "0"


def test_newer_database_is_refused(database: Database) -> None:
    """A version that this release does not know stays untouched, and the error says which release to run."""
    assert database.migrate().returncode == 0
    database.sql(f"UPDATE gth.alembic_version SET version_num = '{NEXT}'")
    before = database.dump()
    answer = database.migrate()
    assert answer.returncode == 1
    assert NEXT in answer.stderr
    assert "newer release" in answer.stderr
    assert (database.version(), database.dump()) == (NEXT, before)


def test_foreign_tables_are_refused(database: Database) -> None:
    """A database with somebody else's tables is not filled with ours."""
    database.create()
    database.sql("CREATE TABLE customers (id integer)")
    answer = database.migrate()
    assert answer.returncode == 1
    assert "customers" in answer.stderr
    assert "nothing was changed" in answer.stderr
    assert database.sql("SELECT count(*) FROM pg_tables WHERE schemaname IN ('public', 'gth')") == "1"


def test_two_at_once_wait_for_each_other(database: Database) -> None:
    """Two first migrations at the same time both end well, and the schema is there once."""
    database.create()
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda _: database.migrate(), range(2)))
    assert [answer.returncode for answer in answers] == [0, 0], [a.stdout + a.stderr for a in answers]
    assert database.sql("SELECT count(*) FROM gth.alembic_version") == "1"


def test_repeatable_scripts_put_security_back(database: Database) -> None:
    """What somebody loosened by hand is in force again after the next start."""
    assert database.migrate().returncode == 0
    state = "SELECT relforcerowsecurity, has_table_privilege('gth_readonly', oid, 'SELECT') FROM pg_class"
    state += " WHERE oid = 'public.users'::regclass"
    database.sql("ALTER TABLE users NO FORCE ROW LEVEL SECURITY; GRANT SELECT ON users TO gth_readonly")
    assert database.sql(state) == "f|t"
    assert database.migrate().returncode == 0
    assert database.sql(state) == "t|f"


def test_verifiers_stay_out_of_the_log(database: Database) -> None:
    """A password is set by a statement, and a commit that waits for the standby makes a slow one of it."""
    database.create()
    began = time.time()
    database.sql("ALTER ROLE gth_scheduler PASSWORD 'not the one of the secrets'")
    database.sql(f"ALTER DATABASE {database.name} SET log_min_duration_statement = 0")
    said = database.migrate().stdout
    assert re.search("passwords changed: .*gth_scheduler", said)
    log = database.stack.logs(database.leader, tail=100_000, since=began)
    assert "set_config('scram_iterations'" in log
    assert "SCRAM-SHA-256$" not in log


def test_seed_is_refused_beside_real_tenants(database: Database) -> None:
    """Development data does not mix with a real tenant's, and the error names it."""
    assert database.migrate().returncode == 0
    database.sql("INSERT INTO tenants (slug, name) VALUES ('acme', 'Acme Travel')")
    answer = database.migrate("seed")
    assert answer.returncode == 1
    assert "acme" in answer.stdout + answer.stderr
    assert database.sql("SELECT string_agg(slug, ',') FROM tenants") == "acme"
    assert database.sql("SELECT count(*) FROM users") == "0"


def test_unknown_command_is_a_wrong_call(database: Database) -> None:
    """A mistyped command ends with 2 and touches nothing."""
    answer = database.migrate("upp")
    assert answer.returncode == 2
    assert "upp" in answer.stderr
    known = database.stack.node_sql(database.leader, "SELECT string_agg(datname, ' ') FROM pg_database")
    assert database.name not in known
