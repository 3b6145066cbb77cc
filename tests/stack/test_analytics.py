"""The analyst's queries, through the read-only alias, over TLS, with psql."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.stack.support.stack import REPLICA, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stack.support.stack import Stack

QUERIES = "/usr/local/share/gth/sql/analytics_queries.sql"


def test_every_query_returns_rows_to_the_analyst(stack: Stack, tmp_path: Path) -> None:
    """All named queries run as gth_readonly on the replica, and none comes back empty on seed data."""
    parts = (stack.root / "postgres" / "sql" / "analytics").glob("*.sql")
    named = sum(part.read_text().count("\n-- name: ") for part in parts)
    authority = tmp_path / "ca.crt"
    authority.write_text(stack.credentials["ca.crt"])
    authority.chmod(0o644)
    client = ["docker", "run", "--rm", "--network", stack.volume("edge"), "--entrypoint", "psql"]
    client += ["--volume", f"{authority}:/ca.crt:ro", "--env", "PGPASSWORD", stack.image("migrate"), "-X"]
    target = f"host=pgbouncer port=6432 dbname={REPLICA} user=gth_readonly"
    target += " sslmode=verify-full sslrootcert=/ca.crt"
    answer = run(
        [*client, "-v", "ON_ERROR_STOP=1", "-d", target, "-f", QUERIES],
        environment={"PGPASSWORD": stack.credentials["gth_readonly"]},
    )
    counts = [int(number) for number in re.findall(r"^\((\d+) rows?\)$", answer.stdout, re.MULTILINE)]
    assert named >= 15
    assert len(counts) == named
    assert min(counts) > 0
