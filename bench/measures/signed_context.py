"""What it costs that a tenant's context is signed, against a context that is merely said."""

from __future__ import annotations

import hmac
import time
from typing import TYPE_CHECKING
from uuid import UUID

from bench import edges
from bench.report import Row, at_most
from bench.setup import SQL
from bench.statistics import Arm, Spread

if TYPE_CHECKING:
    from bench.edges import Edge
    from bench.setup import Bench

LIMIT = 40
KEY = "ab" * 32
DATABASE = "signed"
LIFETIME_SECONDS = 86_400
# The name of its scripts, how many statements read under row security, and the report's words for it.
TRANSACTIONS = (
    ("call", 1, "where it is the only one"),
    ("transaction", 3, "of three: a user, a conversation, its page"),
)


def signed_context(bench: Bench) -> list[Row]:
    """On the stand-alone server, one client: what a transaction takes more when its context is signed.

    It checks the signature once, however many statements it has. The arms change every second: a machine
    that changes its speed blurs a difference of two latencies most of all.
    """
    bench.need_arms()
    signed = _signed_database(bench)
    return [_compare(bench, signed, *transaction) for transaction in TRANSACTIONS]


def _compare(bench: Bench, signed_database: Edge, script: str, statements: int, words: str) -> Row:
    arms = [
        _arm(bench, "said", edges.bare(), f"said_{script}"),
        _arm(bench, "signed", signed_database, f"signed_{script}"),
    ]
    said, signed = bench.rotate(*arms, turns=bench.options.seconds).values()
    middles = f"{Spread.of(signed).middle:,.1f} − {Spread.of(said).middle:,.1f} µs"
    return Row(
        f"signed context − plain, per statement {words} (time)",
        Spread.of([(more - less) / statements for more, less in zip(signed, said, strict=True)]),
        unit="µs",
        target=at_most(LIMIT),
        detail=f"{middles} a transaction, which checks the signature once",
    )


def _signed_database(bench: Bench) -> Edge:
    """A copy of the data that takes signed contexts only."""
    owner = edges.bare().as_role("postgres")
    copy = f"DROP DATABASE IF EXISTS {DATABASE};\nCREATE DATABASE {DATABASE} TEMPLATE global_travel_hub;\n"
    edges.psql(bench.project, owner.on("postgres"), copy)
    mode = ("--set=gth_context=signed", f"--set=gth_context_key={KEY}")
    edges.psql(bench.project, owner.on(DATABASE), f"\\i {SQL}/security.sql\n", *mode)
    return edges.bare().on(DATABASE)


def _arm(bench: Bench, name: str, edge: Edge, script: str) -> Arm:
    def run(number: int) -> float:
        milliseconds = edges.pgbench(
            bench.project, edge, script,
            clients=1, seconds=1, seed=number + 1, variables={"token": token()},
        ).latency_ms  # fmt: skip
        return milliseconds * 1000

    return Arm(name, run)


def token() -> str:
    """Of the first user of the first tenant, for a day."""
    one = UUID(int=1)
    signed = f"v1.{one}.{one}.user.{int(time.time()) + LIFETIME_SECONDS}"
    return f"{signed}.{hmac.digest(bytes.fromhex(KEY), signed.encode(), 'sha256').hex()}"
