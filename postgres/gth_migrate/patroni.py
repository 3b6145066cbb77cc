"""Telling Patroni the dynamic configuration of this release, and asking it who follows the leader."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import yaml

from gth_migrate.errors import MigrateError
from gth_node.__main__ import CONFIGURATION, copy_keys, dynamic_configuration
from gth_node.etcd import Etcd

PATIENCE = 150.0
# A standby registers before it has data: one that has not by now is not there, and the leader goes on alone.
UNTIL_REGISTERED = 5.0
# A first clone takes seconds, one of a large database longer than `up` should wait.
UNTIL_SYNCHRONOUS = 60.0
# Without etcd patronictl tries for ever.
UNTIL_ANSWERED = 60.0
BOTH = 2
KEYS = Path("/run/gth/tls")
CTL = Path("/run/gth/patronictl.yml")
# What patronictl says before a cluster has a configuration.
UNBORN = "config key does not exist"


def apply_dynamic_configuration() -> None:
    """Give Patroni's `dcs.yml` to an old cluster, too; Patroni writes only what differs."""
    copy_keys(KEYS)
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
    """Wait until a standby has been synchronous for the first time; False where there is none to wait for.

    Nobody is let in before. From then on Patroni promotes nobody who could lack an acknowledged commit,
    whether the standby is there at the moment or not; until then it would promote whoever answers.
    """
    if not dynamic_configuration()["synchronous_mode"]:
        return True
    etcd = Etcd("https://etcd:2379", KEYS)
    begin = time.monotonic()
    while not etcd.has_had_synchronous_standby():
        waited = time.monotonic() - begin
        if waited > UNTIL_SYNCHRONOUS or (waited > UNTIL_REGISTERED and etcd.members() < BOTH):
            return False
        time.sleep(0.2)
    return True


def _patronictl(*arguments: str) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            ["patronictl", "-c", str(CTL), *arguments],
            capture_output=True,
            text=True,
            timeout=UNTIL_ANSWERED,
            check=False,
            env=os.environ | {"LC_ALL": "C.UTF-8"},
        )
    except subprocess.TimeoutExpired as error:
        raise MigrateError(
            f"etcd did not answer patronictl within {UNTIL_ANSWERED:.0f} s: see `docker compose logs etcd`, "
            "then run `make up` again; a CA that was replaced needs `make down` and `make up`"
        ) from error
