"""A port for a server of a test's own."""

from __future__ import annotations

import socket

_held: list[socket.socket] = []


def reserve_port() -> int:
    """A port of 127.0.0.1 that nobody else on this machine is given while this process lives.

    A socket that is bound and never listens keeps it from other tests and from outgoing connections. A server
    that sets SO_REUSEADDR, as Redis and PgBouncer do, may listen on it, also once more after a restart.
    """
    holder = socket.socket()
    holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    holder.bind(("127.0.0.1", 0))
    _held.append(holder)
    return int(holder.getsockname()[1])
