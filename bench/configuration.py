"""The configuration files of the arms, made from the stack's own: both always have the same settings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from bench.errors import BenchError
from bench.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

# Without TLS, from the bench's own internal network.
PLAIN_LINE = "host global_travel_hub gth_pooler,gth_app all scram-sha-256"
CHAIN_DATABASE = (
    "global_travel_hub = host=chain-haproxy port=5432 dbname=global_travel_hub auth_dbname=global_travel_hub"
)
# Settings that decide how fast PostgreSQL is; replication, TLS and folders are the leader's own affair.
TAKEN = (
    "checkpoint_timeout", "default_toast_compression", "effective_cache_size", "jit",
    "log_min_duration_statement", "maintenance_work_mem", "max_connections", "max_locks_per_transaction",
    "max_wal_size", "min_wal_size", "password_encryption", "random_page_cost", "shared_buffers",
    "shared_preload_libraries", "TimeZone", "track_io_timing", "wal_compression", "wal_level", "work_mem",
)  # fmt: skip


def write_static(run: Path) -> None:
    """Everything that is known before the stack runs; `bare.conf` comes later and must exist as a file."""
    run.mkdir(parents=True, exist_ok=True)
    (run / "patroni.yml").write_text(_patroni(), encoding="utf-8")
    ini = (ROOT / "pgbouncer/pgbouncer.ini").read_text(encoding="utf-8")
    (run / "chain-pgbouncer.ini").write_text(chain_configuration(ini, tls=False), encoding="utf-8")
    (run / "chain-pgbouncer-tls.ini").write_text(chain_configuration(ini, tls=True), encoding="utf-8")
    (run / "bare.conf").touch()


def chain_configuration(ini: str, *, tls: bool) -> str:
    """Our pgbouncer.ini with HAProxy's address in place of the sockets; without `tls` no side needs it."""
    without_readers = re.sub(r"^global_travel_hub_ro = .*\n", "", ini, flags=re.MULTILINE)
    chained, count = re.subn(r"^global_travel_hub = .*$", CHAIN_DATABASE, without_readers, flags=re.MULTILINE)
    if count != 1:
        raise BenchError("pgbouncer.ini has no line that begins with 'global_travel_hub = '")
    mode = "require" if tls else "disable"
    if not tls:
        chained = chained.replace("client_tls_sslmode = require\n", "client_tls_sslmode = allow\n", 1)
    return chained.replace("[pgbouncer]\n", f"[pgbouncer]\nserver_tls_sslmode = {mode}\n", 1)


def bare_configuration(settings: dict[str, str]) -> str:
    """postgresql.conf of the stand-alone server from the leader's `name → value with unit`."""
    missing = [name for name in TAKEN if name not in settings]
    if missing:
        raise BenchError(f"the leader has no setting named {', '.join(missing)}")
    lines = [f"{name} = '{settings[name]}'" for name in TAKEN]
    own = [
        "listen_addresses = '*'", "unix_socket_directories = '/run/postgresql'", "synchronous_commit = on",
        "ssl = on", "ssl_cert_file = '/tmp/tls.crt'", "ssl_key_file = '/tmp/tls.key'",
        "ssl_min_protocol_version = 'TLSv1.3'",
    ]  # fmt: skip
    return "\n".join([*lines, *own]) + "\n"


def _patroni() -> str:
    settings: dict[str, Any] = yaml.safe_load((ROOT / "postgres/patroni.yml").read_text(encoding="utf-8"))
    settings["postgresql"]["pg_hba"].append(PLAIN_LINE)
    return yaml.safe_dump(settings, sort_keys=False)
