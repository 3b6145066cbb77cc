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


def signed_context(bench: Bench) -> list[Row]:
    """On the stand-alone server, one client: a call that takes the context on and reads 21 rows with it.

    A transaction checks the signature once; here it has a single statement, which bears all of it. The arms
    change every second: a machine that changes its speed blurs a difference of two latencies most of all.
    """
    bench.need_arms()
    arms = [
        _arm(bench, "said", edges.bare(), "said_call"),
        _arm(bench, "signed", _signed_database(bench), "signed_call"),
    ]
    said, signed = bench.rotate(*arms, turns=bench.options.seconds).values()
    middles = f"{Spread.of(signed).middle:,.1f} − {Spread.of(said).middle:,.1f} µs"
    return [
        Row(
            "signed context: a call with it − the same with a plain one (time)",
            Spread.of([more - less for more, less in zip(signed, said, strict=True)]),
            unit="µs",
            target=at_most(LIMIT),
            detail=f"{middles}; one statement a transaction; further ones of it cost nothing",
        )
    ]


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
