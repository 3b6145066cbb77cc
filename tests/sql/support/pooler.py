"""A throw-away PgBouncer on loopback before a throw-away server, pooling as the shipped one does."""

from __future__ import annotations

import configparser
import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from tests.sql.support.ports import reserve_port

if TYPE_CHECKING:
    from tests.sql.support.database import Connection
    from tests.sql.support.server import Server

SHIPPED = Path(__file__).resolve().parents[3] / "pgbouncer" / "pgbouncer.ini"
# What decides who gets whose server, and what is left on it.
TAKEN_OVER = (
    "pool_mode",
    "max_prepared_statements",
    "ignore_startup_parameters",
    "pkt_buf",
    "max_packet_size",
)
# From here on prepared statements work in transaction mode, and a client's application_name is its own.
MODERN = (1, 21)
START_SECONDS = 10


class Pooler:
    """One pgbouncer process, one server per database: each client is the next on the same server."""

    def __init__(self, server: Server) -> None:
        self.port = reserve_port()
        self._server = server
        self._process: subprocess.Popen[bytes] | None = None
        # PgBouncer refuses to run as root.
        self._user = "nobody" if os.geteuid() == 0 else None
        self.folder = Path(tempfile.mkdtemp(prefix="gth-pgbouncer-"))
        self._write_files()

    def start(self) -> None:
        """Start, and wait until the port answers."""
        with (self.folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [pgbouncer_program(), str(self.folder / "pgbouncer.ini")],
                user=self._user,
                group=pwd.getpwnam(self._user).pw_gid if self._user else None,
                extra_groups=[] if self._user else None,
                stdout=log,
                stderr=log,
            )
        end = time.monotonic() + START_SECONDS
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                if time.monotonic() > end or self._process.poll() is not None:
                    raise RuntimeError((self.folder / "log").read_text()) from None
                time.sleep(0.02)
            else:
                return

    def stop(self) -> None:
        """Stop it and remove its files."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self.folder)

    def connect(
        self, database: str, role: str = "gth_app", application_name: str | None = None
    ) -> Connection:
        """A new client in autocommit."""
        connection = psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            dbname=database,
            user=role,
            application_name=application_name,
            autocommit=True,
        )
        if pgbouncer_version() < MODERN:
            connection.prepare_threshold = None
        return connection

    def _write_files(self) -> None:
        shipped = configparser.ConfigParser(interpolation=None, comment_prefixes=(";",), strict=False)
        shipped.read(SHIPPED)
        settings = {name: shipped["pgbouncer"][name] for name in TAKEN_OVER if name in shipped["pgbouncer"]}
        if pgbouncer_version() < MODERN:
            settings.pop("max_prepared_statements", None)
        settings |= {
            "listen_addr": "127.0.0.1",
            "listen_port": str(self.port),
            "unix_socket_dir": "",
            "auth_type": "trust",
            "auth_file": str(self.folder / "users"),
            "default_pool_size": "1",
            "server_login_retry": "0.1",
        }
        lines = [f"{name} = {value}" for name, value in settings.items()]
        (self.folder / "pgbouncer.ini").write_text(
            f"[databases]\n* = host={self._server.folder} port={self._server.port}\n[pgbouncer]\n"
            + "\n".join(lines)
            + "\n"
        )
        (self.folder / "users").write_text('"gth_app" ""\n"gth_readonly" ""\n')
        self.folder.chmod(0o755)


def pgbouncer_program() -> str:
    """GTH_TEST_PGBOUNCER, or the one that is installed."""
    program = os.environ.get("GTH_TEST_PGBOUNCER") or shutil.which(
        "pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin"
    )
    if program is None:
        raise RuntimeError("these tests need pgbouncer (Debian: apt-get install pgbouncer)")
    return program


@cache
def pgbouncer_version() -> tuple[int, int]:
    """Its major and minor version."""
    answer = subprocess.run([pgbouncer_program(), "-V"], text=True, capture_output=True, check=True).stdout
    found = re.search(r"(\d+)\.(\d+)", answer)
    if found is None:
        raise RuntimeError(f"{pgbouncer_program()} -V answers {answer!r}")
    return int(found[1]), int(found[2])
