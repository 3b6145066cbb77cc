"""Finding the leader, and staying with it."""

from __future__ import annotations

import os
import time

import psycopg

from gth_migrate.errors import MigrateError

PATIENCE = 150.0
# Both nodes, before stay_with() narrows PGHOST to the leader.
NODES = tuple(os.environ.get("PGHOST", "").split(","))


def connect_to_leader(database: str | None = None) -> psycopg.Connection[tuple[object, ...]]:
    """Wait for a node that accepts writes; libpq's environment says where to look."""
    deadline = time.monotonic() + PATIENCE
    target = f"dbname={database}" if database else ""
    while True:
        try:
            return psycopg.connect(target, autocommit=True, connect_timeout=3)
        except psycopg.OperationalError as error:
            if time.monotonic() > deadline:
                raise MigrateError(
                    f"no leader within {PATIENCE:.0f} s: {str(error).strip()}. "
                    "See `docker compose logs etcd postgres-a postgres-b`"
                ) from error
            time.sleep(0.2)


def stay_with(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    """Send psql and Alembic to the node of `connection`.

    With both nodes to choose from, libpq would ask the standby where that comes first, and give up if it has
    not heard yet of a database just created.
    """
    os.environ["PGHOST"] = connection.info.host
