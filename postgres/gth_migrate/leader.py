"""Finding the leader, and telling Patroni the dynamic configuration of this release."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import psycopg
import yaml

from gth_migrate.errors import MigrateError
from gth_node.__main__ import CONFIGURATION, copy_keys, dynamic_configuration

PATIENCE = 150.0
# Both nodes, before stay_with() narrows PGHOST to the leader.
NODES = tuple(os.environ.get("PGHOST", "").split(","))
CTL = Path("/run/gth/patronictl.yml")
# What patronictl says before a cluster has a configuration.
UNBORN = "config key does not exist"


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


def apply_dynamic_configuration() -> None:
    """Give Patroni's `dcs.yml` to an old cluster, too; Patroni writes only what differs."""
    copy_keys(Path("/run/gth/tls"))
    settings = yaml.safe_load(CONFIGURATION.read_text(encoding="utf-8"))
    CTL.write_text(yaml.safe_dump({key: settings[key] for key in ("scope", "namespace", "etcd3", "ctl")}))
    wanted = CTL.with_name("dcs.yml")
    wanted.write_text(yaml.safe_dump(dynamic_configuration()))
    command = [
        "patronictl",
        "-c",
        str(CTL),
        "edit-config",
        "gth",
        "--apply",
        str(wanted),
        "--force",
        "--quiet",
    ]
    deadline = time.monotonic() + PATIENCE
    while True:
        result = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env=os.environ | {"LC_ALL": "C.UTF-8"},
        )
        if not result.returncode:
            return
        # At the very first start PostgreSQL answers a moment before Patroni has written its configuration.
        if UNBORN not in result.stderr or time.monotonic() > deadline:
            raise MigrateError(f"Patroni did not take its dynamic configuration: {result.stderr.strip()}")
        time.sleep(0.2)
