"""Prepare this node, then become Patroni."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import yaml

from gth_node.etcd import Etcd
from gth_node.heal import Node, repair
from gth_node.memory import parameters, parse_size

RUN = Path("/run/gth")
CREDENTIALS = Path("/run/credentials")
DATA = Path("/var/lib/postgresql/data")
SOCKETS = Path("/run/postgresql")
CONFIGURATION = Path("/etc/patroni/patroni.yml")
DYNAMIC = Path("/etc/patroni/dcs.yml")
# initdb's own choice of locale would come from the environment: say it.
INITDB = [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}, "data-checksums"]


def copy_keys(target: Path) -> None:
    """PostgreSQL and libpq insist that a key belongs to the user who reads it and nobody else can."""
    target.mkdir(mode=0o700, parents=True, exist_ok=True)
    for source in CREDENTIALS.iterdir():
        copy = target / source.name
        copy.unlink(missing_ok=True)
        shutil.copyfile(source, copy)
        copy.chmod(0o600)


def configuration(name: str, memory: str, *, bootstraps: bool, dynamic: dict[str, Any]) -> dict[str, Any]:
    """The node's whole Patroni configuration; only one node may make a new cluster."""
    settings: dict[str, Any] = yaml.safe_load(CONFIGURATION.read_text(encoding="utf-8"))
    settings["name"] = name
    settings["restapi"]["connect_address"] = f"{name}:8008"
    settings["postgresql"]["connect_address"] = f"{name}:5432"
    settings["postgresql"]["parameters"] |= parameters(parse_size(memory))
    if bootstraps:
        settings["bootstrap"] = {"dcs": dynamic, "initdb": INITDB}
    return settings


def dynamic_configuration() -> dict[str, Any]:
    """Etcd's part, with the operator's choice between availability and strictness."""
    settings: dict[str, Any] = yaml.safe_load(DYNAMIC.read_text(encoding="utf-8"))
    settings["synchronous_mode_strict"] = _switch("GTH_SYNCHRONOUS_STRICT", default="false")
    settings["synchronous_mode"] = _switch("GTH_SYNCHRONOUS", default="true")
    return settings


def _switch(name: str, default: str) -> bool:
    """True or false and nothing else: a misread "yes" would give up what a failover must not lose."""
    value = os.environ.get(name, default).lower()
    if value not in {"true", "false"}:
        raise ValueError(f"{name}={value!r} is not known: write true or false")
    return value == "true"


def main() -> None:
    """Replace this process with Patroni, or exit with one line that says why not."""
    name = os.environ["PATRONI_NAME"]
    bootstraps = os.environ.get("GTH_BOOTSTRAP", "") == "yes"
    try:
        copy_keys(RUN / "tls")
        memory = os.environ.get("GTH_POSTGRES_MEMORY", "1g")
        settings = configuration(name, memory, bootstraps=bootstraps, dynamic=dynamic_configuration())
        etcd = Etcd("https://etcd:2379", RUN / "tls")
        repair(Node(DATA, SOCKETS), etcd if bootstraps else None)
    except (OSError, ValueError, KeyError) as error:
        sys.exit(f"{name}: cannot start: {error}")
    target = RUN / "patroni.yml"
    target.write_text(yaml.safe_dump(settings, sort_keys=False), encoding="utf-8")
    os.execvp("patroni", ["patroni", str(target)])


if __name__ == "__main__":
    main()
