"""`up` (every start) and `seed` (development data)."""

from __future__ import annotations

import os
import sys

import psycopg
from alembic.util import CommandError
from sqlalchemy.exc import DBAPIError

from gth_migrate.audit import audit_lines
from gth_migrate.context_key import context_keys
from gth_migrate.errors import MigrateError
from gth_migrate.leader import connect_to_leader, stay_with
from gth_migrate.passwords import reconcile_passwords
from gth_migrate.patroni import apply_dynamic_configuration, wait_for_synchronous_standby
from gth_migrate.schema import ensure_database, migration_lock, run_sql_file, upgrade_schema
from gth_migrate.tenancy import settings_reach_sessions

COMMANDS = ("up", "seed")
# Whatever ALTER DATABASE says: a step, or the wait for another migrate, takes as long as it takes.
SESSION = (
    r"-c statement_timeout=0 -c default_transaction_isolation=read\ committed"
    " -c default_transaction_read_only=off"
)


def up() -> None:
    """Cluster settings, database, schema, security, maintenance, passwords: each step safe to repeat."""
    with connect_to_leader("postgres") as administration:
        apply_dynamic_configuration()
        ensure_database(administration)
    with connect_to_leader() as connection, migration_lock(connection):
        stay_with(connection)
        version = upgrade_schema(connection)
        with settings_reach_sessions(connection):
            modes = {
                "gth_tenancy": os.environ.get("GTH_TENANCY", "multi"),
                "gth_context": os.environ.get("GTH_CONTEXT", "plain"),
            }
            run_sql_file("security.sql", modes, context_keys())
        run_sql_file("maintenance.sql")
        for line in audit_lines(connection):
            _say(line)
        changed = reconcile_passwords(connection)
        if os.environ.get("GTH_SEED", "off") == "demo":
            _run_seed()
    if not wait_for_synchronous_standby():
        _say("no synchronous standby has joined yet: a commit is on one node only (see `make doctor`)")
    _say(f"schema {version} is in place; passwords changed: {', '.join(changed) or 'none'}")


def seed() -> None:
    """Load the development data."""
    with connect_to_leader() as connection, migration_lock(connection):
        stay_with(connection)
        _run_seed()


def _run_seed() -> None:
    """Development data, scaled by GTH_SEED_SCALE; refused where GTH_ENVIRONMENT is not development."""
    if os.environ.get("GTH_ENVIRONMENT", "development") != "development":
        raise MigrateError(
            "seed data is for development: GTH_ENVIRONMENT says this stack is not, nothing was loaded"
        )
    run_sql_file("seed_data.sql", {"gth_seed_scale": os.environ.get("GTH_SEED_SCALE", "1")})


def _say(message: str) -> None:
    print(f"migrate: {message}", flush=True)


def main() -> int:
    """Exit code 0, 1 with one line that says what to do, or 2 for a wrong call."""
    command = sys.argv[1] if len(sys.argv) > 1 else "up"
    if command not in COMMANDS:
        print(f"migrate: unknown command {command!r}: use one of {', '.join(COMMANDS)}", file=sys.stderr)
        return 2
    os.environ["PGOPTIONS"] = f"{os.environ.get('PGOPTIONS', '')} {SESSION}".strip()
    os.environ["PGCLIENTENCODING"] = "UTF8"
    try:
        {"up": up, "seed": seed}[command]()
    except (MigrateError, OSError, ValueError) as error:
        print(f"migrate: {error}", file=sys.stderr)
        return 1
    except CommandError as error:
        print(
            f"migrate: the steps of this release do not fit together: {error}; "
            "nothing was changed, restore postgres/migrations as it was released",
            file=sys.stderr,
        )
        return 1
    except (psycopg.Error, DBAPIError) as error:
        reason = str(error.orig if isinstance(error, DBAPIError) else error).strip()
        print(
            f"migrate: PostgreSQL refused: {reason}; nothing half-done is left, run `make up` again",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
