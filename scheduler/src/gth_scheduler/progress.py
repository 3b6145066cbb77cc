"""How far a run is: told by the job, looked up on the server, written to the history and the log.

Who looks also sees whether the run's session is still of this leader.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace

import psycopg

from gth_common.db import Connection, Database, deadline, shut
from gth_common.settings import SettingsError
from gth_scheduler import history
from gth_scheduler.history import Claim

log = logging.getLogger(__name__)

WATCH_SECONDS = 2.0
LOG_SECONDS = 60.0
STATEMENT_SECONDS = 5.0
# A leader that hangs ends no session. What the next one knows nothing of, twice, is lost.
LOST_AFTER_LOOKS = 2


@dataclass(frozen=True)
class Report:
    """What is known of a run at a moment; the figures are None where nobody counts."""

    done: int | None = None
    total: int | None = None
    message: str | None = None

    @property
    def fraction(self) -> float | None:
        """How much is done, from 0 to 1."""
        if self.done is None or not self.total:
            return None
        return min(1.0, max(0.0, self.done / self.total))


@dataclass
class Progress:
    """The latest report of a run, and how long it has waited; one thread reports, any other reads."""

    waited: float = 0.0
    _report: Report = field(default_factory=Report)
    _server: Report = field(default_factory=Report)

    def report(self, done: int | None, total: int | None, message: str | None) -> None:
        """Say how far the work is."""
        self._report = Report(done, total, message)

    def say(self, message: str) -> None:
        """Say what it is at, and leave the figures."""
        self._report = replace(self._report, message=message)

    def on_server(self, report: Report) -> None:
        """Take over what the server says of the statement under way."""
        self._server = report

    def latest(self) -> Report:
        """Return the job's own figures, else the server's, and what both say."""
        own, server = self._report, self._server
        figures = server if own.done is None else own
        message = " - ".join(text for text in (own.message, _describe(server)) if text) or None
        return Report(figures.done, figures.total, message)


def _describe(server: Report) -> str | None:
    if server.message is None or server.fraction is None:
        return server.message
    return f"{server.message} {server.fraction:.0%}"


@dataclass(frozen=True)
class Watcher:
    """Looks at a run every few seconds, on a connection of its own that a short run never needs.

    Args:
        database: how to reach the leader.
        job_name: whose lock the run holds from before it is watched until after.
        fields: what each of its log lines names.
    """

    database: Database
    job_name: str
    fields: dict[str, object]
    seconds: float = WATCH_SECONDS

    @contextmanager
    def watching(self, progress: Progress, claimed: Claim, connection: Connection) -> Iterator[None]:
        """Watch while the block runs; `connection` is where the job runs.

        Where that is the leader no more, it is shut: the run is tried again like any that lost its session.
        """
        stop, pid = threading.Event(), connection.info.backend_pid

        def give_up() -> None:
            if not stop.is_set():
                log.warning("the leader does not know of the run, its connection is shut", extra=self.fields)
                shut(connection)

        arguments = (stop, progress, claimed, pid, give_up)
        thread = threading.Thread(target=self._watch, args=arguments, daemon=True)
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join(STATEMENT_SECONDS)

    def _watch(
        self,
        stop: threading.Event,
        progress: Progress,
        claimed: Claim,
        pid: int,
        give_up: Callable[[], None],
    ) -> None:
        told, logged_at, lost = Report(), time.monotonic(), 0
        while not stop.wait(self.seconds):
            # the database may be away: the run itself will find out and say so
            with suppress(psycopg.Error, SettingsError), self._connect() as connection:
                while True:
                    with deadline(connection, 2 * STATEMENT_SECONDS):
                        lost = 0 if history.holds_lock(connection, self.job_name, pid) else lost + 1
                        if lost == LOST_AFTER_LOOKS:
                            give_up()
                            return
                        progress.on_server(Report(*history.server_progress(connection, pid)))
                        latest = progress.latest()
                        if latest != told:
                            history.report(connection, claimed, latest.done, latest.total, latest.message)
                            told = latest
                    if time.monotonic() - logged_at >= LOG_SECONDS:
                        self._log(latest)
                        logged_at = time.monotonic()
                    if stop.wait(self.seconds):
                        return

    def _connect(self) -> Connection:
        return self.database.connect(statement_timeout=STATEMENT_SECONDS)

    def _log(self, latest: Report) -> None:
        known = {"done": latest.done, "total": latest.total, "detail": latest.message}
        log.info(
            "job runs", extra=self.fields | {key: value for key, value in known.items() if value is not None}
        )
