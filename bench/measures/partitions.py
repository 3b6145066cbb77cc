"""Partition maintenance beside writers and a long reader, ours and pg_partman's; what a month's end costs."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bench import edges
from bench.errors import BenchError
from bench.latency import while_writing
from bench.report import Row, at_most
from bench.setup import load_schema
from bench.statistics import Arm, Spread, ratios

if TYPE_CHECKING:
    from bench.edges import Edge
    from bench.setup import Bench

STALL_MILLISECONDS = 250.0
WAL_PERCENT = 0.5
P99_RATIO = 1.2
STRAYS = 20_000
# As many as a failed manager leaves in months, or an import brings.
MANY_STRAYS = 300_000
OLD_ROWS = 670_000
READER_SECONDS = 4
# Longer than the reader and every retry behind it.
WRITE_SECONDS = 20.0
MANY_WRITE_SECONDS = 45.0
IDLE_SECONDS = 6.0
# About what dropping a month takes: both arms start a psql, and count the same stretch of time.
REST = "SELECT pg_sleep(0.2);\n"
RETENTION = "CALL gth.apply_partition_retention(gth.uuid_v7());\n"
OURS, PARTMAN = "ours", "partman"
MAINTENANCE = {
    # create, attach and drain; then detach
    OURS: f"CALL create_monthly_partitions();\n{RETENTION}",
    PARTMAN: "CALL partman.run_maintenance_proc();\n"
    "CALL partman.partition_data_proc('public.chat_messages');\n",
}
LEFT = {
    OURS: "SELECT count(*) FROM (SELECT parent FROM gth.missing_partitions()"
    " UNION ALL SELECT parent FROM gth.expired_partitions()) AS t",
    PARTMAN: "SELECT count(*) FROM chat_messages_default",
}
READER = f"BEGIN;\nSELECT count(*) FROM chat_messages;\nSELECT pg_sleep({READER_SECONDS});\nCOMMIT;\n"
DELETE = "DELETE FROM analytics_events WHERE created_at < now() - interval '5 years';\n"
WAL = "SELECT pg_current_wal_insert_lsn() - '0/0'"


@dataclass
class Manager:
    """One manager's database."""

    bench: Bench
    name: str
    failed: int = field(default=0)

    @property
    def owner(self) -> Edge:
        """As the superuser."""
        return edges.partman(self.name).as_role("postgres")

    @property
    def app(self) -> Edge:
        """As the application."""
        return edges.partman(self.name)

    def sql(self, script: str, *variables: str) -> str:
        """Run SQL as the superuser; notices are not shown."""
        quiet = "SET client_min_messages = warning;\n"
        return edges.psql(self.bench.project, self.owner, quiet + script, *variables).strip()

    def make(self) -> None:
        """The same schema and data in both; then the one has pg_partman in place of ours."""
        self.bench.told(f"making the database of {self.name}")
        server = edges.partman("postgres").as_role("postgres")
        script = f"DROP DATABASE IF EXISTS {self.name};\nCREATE DATABASE {self.name};\n"
        edges.psql(self.bench.project, server, script)
        load_schema(self.bench.project, self.owner)
        self.sql("\\i /bench/data.sql\n")
        self.sql(f"\\i /bench/manager_{self.name}.sql\n")

    def longest(self, *, maintained: bool, strays: int = STRAYS) -> float:
        """Prepare work, let writers and reader run, with or without the manager; the longest wait."""
        self.sql(f"\\i /bench/work_{self.name}.sql\n", f"--set=strays={strays}")
        seconds, act = (WRITE_SECONDS, self._maintain) if maintained else (IDLE_SECONDS, self._wait)
        if strays > STRAYS:
            seconds = MANY_WRITE_SECONDS
        met = while_writing(self.bench.project, self.app, seconds, act)
        self.failed += met.failed
        return met.longest()

    def _maintain(self) -> None:
        with ThreadPoolExecutor(1) as pool:
            reading = pool.submit(self.sql, READER)
            time.sleep(0.5)
            self.sql(MAINTENANCE[self.name])
            reading.result()
        left = self.sql(f"{LEFT[self.name]};\n")
        if left != "0":
            raise BenchError(f"{self.name} left work undone: {left}")

    def _wait(self) -> None:
        self.sql(READER)


def partitions(bench: Bench) -> list[Row]:
    """On a server of its own, so that both managers have the same one."""
    bench.need_arms()
    bench.project.up_arm("partman")
    managers = [Manager(bench, OURS), Manager(bench, PARTMAN)]
    for manager in managers:
        manager.make()
    try:
        rows = _stalls(bench, *managers)
        return rows + _months(bench, managers[0])
    finally:
        bench.project.stop("partman")


def _stalls(bench: Bench, ours: Manager, partman: Manager) -> list[Row]:
    arms = [
        Arm("writers alone", lambda _: ours.longest(maintained=False)),
        Arm("with our maintenance", lambda _: ours.longest(maintained=True)),
        Arm("with pg_partman's", lambda _: partman.longest(maintained=True)),
        Arm("with many strays", lambda _: ours.longest(maintained=True, strays=MANY_STRAYS)),
    ]
    alone, with_ours, with_partman, with_many = bench.rotate(*arms).values()
    unprotected = partman.sql(
        "SELECT count(*) FROM pg_inherits JOIN pg_class AS c ON c.oid = inhrelid"
        " WHERE inhparent = 'chat_messages'::regclass AND NOT c.relrowsecurity;\n"
    )
    load = f"8 writers, a reader of {READER_SECONDS} s over all months; longest of all rounds counts"
    work = f"{load}; 2 months made, {STRAYS:,} rows drained, a month detached"
    return [
        Row("longest wait of a writer, no maintenance", Spread.of(alone), "ms", None, max(alone), load),
        Row("longest wait of a writer during partition maintenance", Spread.of(with_ours), "ms",
            at_most(STALL_MILLISECONDS), max(with_ours), f"{work}; {ours.failed} transactions failed"),
        Row(f"… with {MANY_STRAYS:,} rows to drain", Spread.of(with_many), "ms",
            at_most(STALL_MILLISECONDS), max(with_many), "the same otherwise"),
        Row("… the same work by pg_partman 5", Spread.of(with_partman), "ms", None, max(with_partman),
            f"{partman.failed} transactions failed; {unprotected} partitions without row security"),
        Row("longest wait: ours ÷ pg_partman's", Spread.of(ratios(with_ours, with_partman)),
            detail="round by round"),
    ]  # fmt: skip


def _months(bench: Bench, ours: Manager) -> list[Row]:
    """A month of 670,000 rows goes: its WAL against a DELETE's, and what writers notice."""
    shares = []
    deleted = dropped = 0
    for _ in range(bench.options.rounds):
        deleted = _wal_of(ours, DELETE)
        dropped = _wal_of(ours, RETENTION)
        shares.append(100 * dropped / deleted)
    idle, dropping = _p99(bench, ours)
    wal = f"{dropped / 1024:,.0f} KiB ÷ {deleted / 1024 / 1024:,.0f} MiB"
    times = f"{Spread.of(dropping).middle:.1f} ÷ {Spread.of(idle).middle:.1f} ms"
    return [
        Row(f"WAL: dropping a month of {OLD_ROWS:,} rows ÷ deleting its rows", Spread.of(shares),
            "%", at_most(WAL_PERCENT), detail=wal),
        Row("p99 of 8 writers: while such a month is dropped ÷ idle", Spread.of(ratios(dropping, idle)),
            target=at_most(P99_RATIO), detail=f"{times}, from the call until a second after it"),
    ]  # fmt: skip


def _wal_of(ours: Manager, statement: str) -> int:
    """Bytes of WAL that a statement writes about a month made and frozen for it."""
    _old_month(ours)
    said = ours.sql(f"CHECKPOINT;\n{WAL};\n{statement}{WAL};\n").splitlines()
    return int(said[-1]) - int(said[0])


def _old_month(ours: Manager) -> None:
    ours.sql("\\i /bench/old_month.sql\n", f"--set=rows={OLD_ROWS}")


def _p99(bench: Bench, ours: Manager) -> tuple[list[float], list[float]]:
    def p99(script: str) -> float:
        _old_month(ours)
        met = while_writing(bench.project, ours.app, IDLE_SECONDS, lambda: ours.sql(script))
        return met.percentile(0.99)

    arms = [
        Arm("p99 idle", lambda _: p99(REST)),
        Arm("p99 while a month is dropped", lambda _: p99(RETENTION)),
    ]
    idle, dropping = bench.rotate(*arms).values()
    return idle, dropping
