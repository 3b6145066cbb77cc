"""Telling Patroni the dynamic configuration of this release, and asking it who follows the leader."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path

import yaml

from gth_migrate.errors import MigrateError
from gth_node.__main__ import CONFIGURATION, copy_keys, dynamic_configuration

PATIENCE = 150.0
# A standby registers before it has data: one that has not by now is not there, and the leader goes on alone.
UNTIL_REGISTERED = 5.0
# A first clone takes seconds, one of a large database longer than `up` should wait.
UNTIL_SYNCHRONOUS = 60.0
CTL = Path("/run/gth/patronictl.yml")
# What patronictl says before a cluster has a configuration.
UNBORN = "config key does not exist"


def apply_dynamic_configuration() -> None:
    """Give Patroni's `dcs.yml` to an old cluster, too; Patroni writes only what differs."""
    copy_keys(Path("/run/gth/tls"))
    settings = yaml.safe_load(CONFIGURATION.read_text(encoding="utf-8"))
    CTL.write_text(yaml.safe_dump({key: settings[key] for key in ("scope", "namespace", "etcd3", "ctl")}))
    wanted = CTL.with_name("dcs.yml")
    wanted.write_text(yaml.safe_dump(dynamic_configuration()))
    deadline = time.monotonic() + PATIENCE
    while True:
        result = _patronictl("edit-config", "gth", "--apply", str(wanted), "--force", "--quiet")
        if not result.returncode:
            return
        # At the very first start PostgreSQL answers a moment before Patroni has written its configuration.
        if UNBORN not in result.stderr or time.monotonic() > deadline:
            raise MigrateError(f"Patroni did not take its dynamic configuration: {result.stderr.strip()}")
        time.sleep(0.2)


def wait_for_synchronous_standby() -> bool:
    """Wait until every further commit is held by a standby, too; False where there is none to wait for.

    Nobody is let in before, so a first start that dies cannot lose what somebody was told is committed.
    """
    if not dynamic_configuration()["synchronous_mode"]:
        return True
    begin = time.monotonic()
    while (waited := time.monotonic() - begin) < UNTIL_SYNCHRONOUS:
        roles = _roles()
        if "Sync Standby" in roles.values():
            return True
        if waited > UNTIL_REGISTERED and not set(roles.values()) - {"Leader"}:
            break
        time.sleep(0.2)
    return False


def _roles() -> dict[str, str]:
    """Member → role, of those that are there; empty while etcd does not answer."""
    result = _patronictl("list", "gth", "--format", "json")
    return {row["Member"]: row["Role"] for row in json.loads(result.stdout)} if not result.returncode else {}


def _patronictl(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["patronictl", "-c", str(CTL), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
    )
