"""Patroni's callback on start and change of role: has a standby cloned again that needs WAL which is gone.

Patroni lets such a standby ask for ever (docs/decisions/0020-a-standby-that-missed-wal-is-cloned-again.md).
"""

from __future__ import annotations

import json
import ssl
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import Any

KEYS = Path("/run/gth/tls")
PATRONI = "https://localhost:8008"
LOCAL = "host=/run/postgresql user=postgres dbname=postgres connect_timeout=3"
# To the server that this one streams from, as pg_rewind: later words win over those of primary_conninfo.
LEADER = (
    f"user=rewind sslcert={KEYS}/rewind.crt sslkey={KEYS}/rewind.key dbname=postgres "
    "target_session_attrs=read-write connect_timeout=3"
)
EVERY = 10.0
IS_STANDBY = "SELECT pg_is_in_recovery()"
# The startup process waits so where neither its own files nor the leader give it the next record: between two
# attempts, or in one.
STARVES = """
SELECT current_setting('primary_conninfo'), timeline_id, pg_last_wal_replay_lsn()
FROM pg_stat_activity, pg_control_checkpoint()
WHERE backend_type = 'startup' AND (
    wait_event = 'RecoveryRetrieveRetryInterval'
    OR (
        wait_event = 'RecoveryWalStream'
        AND NOT EXISTS (SELECT FROM pg_stat_wal_receiver WHERE status = 'streaming')
    )
)
"""
# Behind the timeline, names of WAL files are in the order of the WAL.
HAS_REMOVED = """
SELECT timeline_id >= :timeline AND min(substr(name, 9)) > substr(pg_walfile_name(:'position'), 9)
FROM pg_control_checkpoint(), pg_ls_dir('pg_wal', true, false) AS name
WHERE name ~ '^[0-9A-F]{24}$'
GROUP BY timeline_id
"""


def is_beyond_help() -> bool:
    """True where this standby starves, and the leader answers that it has removed what is missing here."""
    starves = _ask(LOCAL, STARVES)
    if not starves:
        return False
    conninfo, timeline, position = starves
    return _ask(f"{conninfo} {LEADER}", HAS_REMOVED, timeline=timeline, position=position) == ["t"]


def clone_again() -> None:
    """Ask Patroni, which refuses without a leader, on a leader, and while it is doing something else here."""
    try:
        if _call("GET", "patroni").get("pause"):
            return  # the operator has taken over
        _call("POST", "reinitialize")
    except OSError as error:
        _say(f"Patroni did not begin to clone this node again: {error}")
    else:
        _say("the leader has removed WAL that this node never received: cloning again")


def main() -> None:
    """Watch over this node while it is a standby; Patroni ends this process before it starts another."""
    while _ask(LOCAL, IS_STANDBY) != ["f"]:
        if is_beyond_help():
            clone_again()
        time.sleep(EVERY)


def _ask(server: str, question: str, **variables: str) -> list[str]:
    """The one row of the answer, empty where there is none."""
    settings = [f"--set={name}={value}" for name, value in variables.items()]
    command = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", *settings, server]
    try:
        answer = subprocess.run(
            command, input=question, capture_output=True, text=True, timeout=10, check=False
        )
    except subprocess.TimeoutExpired:
        return []
    return answer.stdout.strip().split("|") if answer.stdout.strip() else []


def _call(method: str, path: str) -> dict[str, Any]:
    """Patroni's answer on this node; OSError where it refuses."""
    context = ssl.create_default_context(cafile=str(KEYS / "ca.crt"))
    context.load_cert_chain(KEYS / "tls.crt", KEYS / "tls.key")
    request = urllib.request.Request(f"{PATRONI}/{path}", method=method)
    with urllib.request.urlopen(request, timeout=10, context=context) as response:
        answer: dict[str, Any] = json.loads(response.read()) if method == "GET" else {}
    return answer


def _say(message: str) -> None:
    print(f"gth_node: {message}", flush=True)


if __name__ == "__main__":
    main()
