"""A throw-away Redis: TLS only, the project's own CA and access rules, a free port."""

from __future__ import annotations

import hashlib
import re
import shutil
import signal
import subprocess
import time
from typing import TYPE_CHECKING, Any

import redis
from tests.sql.support.ports import reserve_port

from gth_credentials.pki import Authority, Request
from gth_credentials.volumes import REDIS_RULES

if TYPE_CHECKING:
    from pathlib import Path

ADMIN_PASSWORD = "admin"
START_SECONDS = 10


class RedisServer:
    """One redis-server process; `admin` may do everything, `gth_exporter` what the stack gives it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "redis"
        self.folder.mkdir()
        self.ca_file = self.folder / "ca.crt"
        self.password_file = self.folder / "redis_password"
        self.password_file.write_text("first\n")
        self.port = reserve_port()
        self.url = f"rediss://gth_exporter@localhost:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None
        self._write_files()

    def start(self) -> None:
        """Start, and wait until it answers."""
        command = [_program(), str(self.folder / "redis.conf")]
        with (self.folder / "log").open("wb") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        end = time.monotonic() + START_SECONDS
        while True:
            try:
                self.admin().ping()
            except redis.ConnectionError:
                if time.monotonic() > end or self._process.poll() is not None:
                    raise RuntimeError((self.folder / "log").read_text()) from None
                time.sleep(0.02)
            else:
                return

    def stop(self) -> None:
        """Stop, also when it was frozen."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self) -> None:
        """Make it accept connections and answer nothing."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it answer again."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def admin(self) -> redis.Redis:
        """Return a client that may do everything."""
        options: dict[str, Any] = {"ssl": True, "ssl_ca_certs": str(self.ca_file), "username": "admin"}
        return redis.Redis("localhost", self.port, password=ADMIN_PASSWORD, **options)

    def _write_files(self) -> None:
        authority = Authority(self.folder, self.folder / "brought")
        self.ca_file.write_bytes(authority.certificate_pem())
        certificate, key = authority.sign(Request("redis", ("localhost", "127.0.0.1")))
        (self.folder / "tls.crt").write_bytes(certificate)
        (self.folder / "tls.key").write_bytes(key)
        (self.folder / "users.acl").write_text(
            "user default off -@all\n"
            f"user admin on #{_digest(ADMIN_PASSWORD)} ~* &* +@all\n"
            f"user gth_exporter on #{_digest('first')} resetchannels -@all {_rules()}\n"
        )
        (self.folder / "redis.conf").write_text(
            f"port 0\ntls-port {self.port}\nbind 127.0.0.1\nsave ''\ndir {self.folder}\n"
            f"tls-cert-file {self.folder}/tls.crt\ntls-key-file {self.folder}/tls.key\n"
            f"tls-ca-cert-file {self.ca_file}\ntls-auth-clients no\naclfile {self.folder}/users.acl\n"
            "maxmemory 64mb\nmaxmemory-policy allkeys-lfu\n".replace("''", '""')
        )


def _program() -> str:
    program = shutil.which("redis-server")
    if program is None:
        raise RuntimeError("these tests need redis-server (Debian: apt-get install redis-server)")
    return program


def _rules() -> str:
    """The stack's rules; a server before 7.2 does not know CLIENT SETINFO and refuses to hear of it."""
    answer = subprocess.run([_program(), "--version"], text=True, capture_output=True, check=True).stdout
    version = re.search(r"v=(\d+)\.(\d+)", answer)
    assert version is not None, answer
    old = (int(version[1]), int(version[2])) < (7, 2)
    return REDIS_RULES["gth_exporter"].replace("+client|setinfo", "") if old else REDIS_RULES["gth_exporter"]


def _digest(password: str) -> str:
    return hashlib.sha256(password.encode()).hexdigest()
