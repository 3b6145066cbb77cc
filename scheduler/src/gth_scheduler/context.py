"""What a job that is a Python function is given.

In jobs.yml such a job says `python: gth_scheduler.<module>:<function>`:

    def archive_partitions(context: JobContext) -> int | None:
        months = due_months(context.connection)
        for number, month in enumerate(months):
            if context.stopping():
                break
            context.progress(number, len(months), f"archiving {month}")
            archive(context.connection, month)
        return len(months)

The function returns the rows it affected, or None where it counts nothing. What it raises is a failed run; a
lost connection, a failover or a deadlock (`psycopg.Error`) is a retry. What was cut off may be run again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from gth_common.db import Connection


@dataclass
class JobContext:
    """One attempt at one job, as its function sees it.

    Args:
        connection: to the leader, in autocommit mode; it holds the job's lock. When the job's time is over,
            its statement is cancelled; seconds later the connection is shut.
        is_over: whether the run has to end.
        report: takes done, total and message.
        wait_for_load: holds still while the database has more urgent work.
    """

    connection: Connection
    is_over: Callable[[], bool]
    report: Callable[[int | None, int | None, str], None]
    wait_for_load: Callable[[], None]
    was_told_to_stop: bool = field(init=False, default=False)

    def stopping(self) -> bool:
        """Tell whether to end now: the scheduler stops, the timeout has passed or the window closed.

        Ask between steps. A function that returns after it was told True is recorded as interrupted or timed
        out, whatever it returns.
        """
        self.was_told_to_stop = self.was_told_to_stop or self.is_over()
        return self.was_told_to_stop

    def progress(self, done: int, total: int | None, message: str) -> None:
        """Say how far the work is; cheap, the history gets the latest every few seconds.

        Args:
            done: how much is done, in whatever unit the job counts.
            total: of how much; None where nobody knows.
            message: what it is at now, in a few words.
        """
        self.report(done, total, message)

    def yield_to_load(self) -> None:
        """Return once replication lag and active queries are within the job's `yield_to`.

        Raises:
            Exception: the run has to end; let it pass.
        """
        self.wait_for_load()
