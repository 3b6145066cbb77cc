"""etcd is stopped, as for an update of its host: until it is gone, Patroni hears that it is not available."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.stack.support.stack import Stack

STOPS = 6
# gRPC's UNAVAILABLE: what Patroni takes for an outage.
UNAVAILABLE = "14"
# Asks as Patroni does, for a lease that is not there, until nobody listens; says the code of each error.
ASK = """
import http.client, json, socket, ssl
context = ssl.create_default_context(cafile='/run/gth/tls/ca.crt')
context.load_cert_chain('/run/gth/tls/tls.crt', '/run/gth/tls/tls.key')
connection = None
while True:
    try:
        if connection is None:
            connection = http.client.HTTPSConnection('etcd', 2379, timeout=3, context=context)
        connection.request('POST', '/v3/lease/keepalive', '{"ID": "1"}')
        answer = connection.getresponse()
        said = answer.read()
        code = said.decode().partition('"code":')[2].partition(',')[0]
        print(code or 'answered', flush=True)
    except (ConnectionRefusedError, socket.gaierror):
        break
    except (OSError, http.client.HTTPException):
        connection = None
"""


@pytest.mark.timeout(300)
def test_a_stopping_etcd_is_not_available(stack: Stack) -> None:
    """No other error: Patroni keeps its leader through an outage, and through nothing else."""
    command = [*stack.compose.docker_compose_command(), "exec", "-T", "postgres-b", "python3", "-c", ASK]
    said = set()
    for _ in range(STOPS):
        with subprocess.Popen(command, cwd=stack.root, text=True, stdout=subprocess.PIPE) as asking:
            assert asking.stdout is not None
            assert asking.stdout.readline() == "answered\n"
            stack.run("stop", "etcd")
            said |= set(asking.stdout.read().split())
        stack.run("start", "etcd")
        stack.wait_until_healthy()
    assert said <= {"answered", UNAVAILABLE}
