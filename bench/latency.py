"""What each single transaction of concurrent writers took, while something else happens."""

from __future__ import annotations

import math
import re
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench.edges import AS_ROLE, PATIENCE_SECONDS, SESSIONS
from bench.errors import BenchError

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.edges import Edge
    from bench.project import Project

WRITERS = 8
# The first calls of a session plan their statements: they are no measure of anything else.
WARM_UP_SECONDS = 2.0
LOG = "/tmp/writers"  # noqa: S108  # in the client's container
LOG_FIELDS = 6


@dataclass(frozen=True)
class Transaction:
    """When it ended (seconds since 1970), and how long it took."""

    ended_at: float
    milliseconds: float


@dataclass(frozen=True)
class Latencies:
    """Transactions that were under way between two moments, and how many of the whole run failed."""

    transactions: tuple[Transaction, ...]
    failed: int = 0

    def longest(self) -> float:
        """Milliseconds."""
        return max(one.milliseconds for one in self.transactions)

    def percentile(self, share: float) -> float:
        """Milliseconds that this share of the transactions did not exceed (nearest rank)."""
        ordered = sorted(one.milliseconds for one in self.transactions)
        return ordered[math.ceil(share * len(ordered)) - 1]


def while_writing(project: Project, edge: Edge, seconds: float, act: Callable[[], object], *,
                  settle: float = 1.0) -> Latencies:  # fmt: skip
    """Let eight writers append messages, act once they are warm, and answer what they met from then on.

    They write for `seconds` at least; `act` must return before they end, and what they met up to `settle`
    seconds after it counts.
    """
    command = [
        "pgbench", "--no-vacuum", "--protocol=prepared", f"--client={WRITERS}", f"--jobs={WRITERS}",
        f"--time={round(seconds + WARM_UP_SECONDS)}", "--log", f"--log-prefix={LOG}",
        f"--define=sessions={SESSIONS}", "--define=durability=on", "--file=/bench/append.sql",
    ]  # fmt: skip
    project.execute("client", "bash", "-c", f"rm -f {LOG}.*")
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(
            project.execute, "client", "bash", "-c", AS_ROLE, "bash", *command,
            environment=edge.environment, timeout=PATIENCE_SECONDS,
        )  # fmt: skip
        time.sleep(WARM_UP_SECONDS)
        began = time.time()
        act()
        ended = time.time() + settle
        if running.done():
            raise BenchError("the writers had ended before what they were to be measured with")
        failed = failures(running.result())
    lines = project.execute("client", "bash", "-c", f"cat {LOG}.* && rm -f {LOG}.*").splitlines()
    return Latencies(between(read_log(lines), began, ended), failed)


def failures(output: str) -> int:
    """Transactions that a deadlock ended, as pgbench counts them at its end."""
    found = re.search(r"^number of failed transactions: (\d+) ", output, flags=re.MULTILINE)
    if found is None or "actually processed: 0" in output:
        raise BenchError(f"pgbench did not end well:\n{output[-800:]}")
    return int(found[1])


def read_log(lines: list[str]) -> list[Transaction]:
    """Read pgbench's log: client, number, microseconds, script, second and microsecond of the end.

    Of a failed transaction it does not say how long it took.
    """
    found = []
    for line in lines:
        fields = line.split()
        if len(fields) > LOG_FIELDS - 1 and fields[2] == "failed":
            continue
        if len(fields) < LOG_FIELDS or not fields[2].isdecimal():
            raise BenchError(f"pgbench logged {line!r}")
        found.append(Transaction(int(fields[4]) + int(fields[5]) / 1e6, int(fields[2]) / 1000))
    return found


def between(transactions: list[Transaction], began: float, ended: float) -> tuple[Transaction, ...]:
    """Those that had not ended before, and had begun before the end."""
    chosen = tuple(
        one for one in transactions
        if one.ended_at >= began and one.ended_at - one.milliseconds / 1000 <= ended
    )  # fmt: skip
    if not chosen:
        raise BenchError("no transaction was under way in the time that was measured")
    return chosen
