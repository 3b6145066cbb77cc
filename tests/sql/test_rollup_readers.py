"""The hourly figures for those who read them: who sees which, and what percentiles are worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import ROOT
from tests.sql.support.maintenance import Person, month, scalar
from tests.sql.support.rollups import REFRESH, happens

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant


def test_who_sees_the_figures(
    database: Database, superuser: Connection, acme: Tenant, globex: Tenant
) -> None:
    """Who speaks for the tenant sees the tenant's; a single user and nobody see none; analysts see all."""
    for tenant in (acme, globex):
        superuser.execute(
            "INSERT INTO analytics_events (tenant_id, user_id, event_name) VALUES (%s, %s, 'page_view')",
            (tenant.id, tenant.user),
        )
    superuser.execute(REFRESH)
    query = "SELECT array_agg(tenant_id) FROM analytics_events_hourly"
    app = database.connect("gth_app")
    with app.transaction():
        acme.as_tenant(app)
        assert scalar(app, query) == [acme.id]
    with app.transaction():
        acme.as_user(app)
        assert scalar(app, query) is None
    assert scalar(app, query) is None
    assert len(scalar(database.connect("gth_readonly"), query)) == 2


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM analytics_events_hourly",
        "UPDATE analytics_events_hourly SET events = 1",
        "INSERT INTO analytics_events (event_name, recorded_at) VALUES ('page_view', '2000-01-01')",
        "SELECT * FROM gth.rollup_state",
        REFRESH,
        "SELECT gth.refresh_rollup_hours(ARRAY[now()])",
        "SELECT gth.finish_rollup(now())",
        "SELECT gth.rollup_horizon()",
    ],
)
def test_what_the_application_may_not(database: Database, acme: Tenant, statement: str) -> None:
    """Neither write figures, nor say when an event was recorded, nor move the mark."""
    app = database.connect("gth_app", autocommit=False)
    acme.as_tenant(app)
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        app.execute(statement.encode())


@pytest.mark.parametrize("role", ["postgres", "gth_scheduler", "gth_admin"])
def test_who_may_refresh(database: Database, superuser: Connection, role: str) -> None:
    """The superuser, the scheduler and an operator."""
    happens(Person(superuser), month(0))
    assert scalar(database.connect(role), REFRESH) == 1


@pytest.mark.parametrize("role", ["gth_readonly", "gth_exporter"])
def test_who_may_not_refresh(database: Database, role: str) -> None:
    """Those who only read."""
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        database.connect(role).execute(REFRESH)


@pytest.mark.parametrize("fraction", [0.5, 0.9, 0.95, 0.99])
def test_percentiles_are_right_to_the_bucket(superuser: Connection, fraction: float) -> None:
    """Of many hours together: between the same two bounds as the exact one."""
    person = Person(superuser)
    happens(person, month(0), 1500)
    superuser.execute(REFRESH)
    exact, estimate = superuser.execute(
        """
        SELECT
            (SELECT percentile_disc(%(fraction)s) WITHIN GROUP (ORDER BY duration_ms) FROM analytics_events),
            gth.histogram_percentile(array_agg(b.entries ORDER BY b.bucket), %(fraction)s)
        FROM (
            SELECT h.bucket, sum(h.entries)::bigint AS entries
            FROM analytics_events_hourly AS r
            CROSS JOIN LATERAL unnest(r.duration_histogram) WITH ORDINALITY AS h (entries, bucket)
            GROUP BY h.bucket
        ) AS b
        """,
        {"fraction": fraction},
    ).fetchone() or (None, None)
    bounds = [0, *scalar(superuser, "SELECT gth.duration_bounds()"), 10**9]
    lower = max(bound for bound in bounds if bound <= exact)
    upper = min(bound for bound in bounds if bound > exact)
    assert lower <= estimate <= upper


@pytest.mark.parametrize(
    ("durations", "fraction", "answer"),
    [
        ([], 0.5, None),
        ([7], -0.1, None),
        ([7], 1.1, None),
        ([7], float("nan"), None),
        ([7], 0.5, 7.5),
        ([7], 0.0, 5.0),
        ([7], 1.0, 10.0),
        ([0, 0, 0, 0], 0.5, 2.5),
        ([90_000], 0.5, 60_000.0),
        ([60_000, 1], 0.99, 60_000.0),
        ([100] * 99 + [20_000], 0.5, 100 + 150 * 50 / 99),
    ],
)
def test_percentiles_of_little(
    superuser: Connection, durations: list[int], fraction: float, answer: float | None
) -> None:
    """Of none, of one, beyond the last bound, and what is no fraction; spread evenly within a bucket."""
    query = "SELECT gth.histogram_percentile(gth.duration_histogram(%s::integer[]), %s)"
    assert scalar(superuser, query, durations, fraction) == (
        None if answer is None else pytest.approx(answer)
    )


def test_the_bench_compares_like_with_like(superuser: Connection) -> None:
    """Its two reports, one from the events and one from the rollup, say the same."""
    for person in (Person(superuser), Person(superuser)):
        happens(person, month(0), 3000)
    superuser.execute(REFRESH)
    answers = [
        superuser.execute(
            (ROOT / "bench" / "sql" / f"hours_{source}.sql").read_text().replace(":month", f"'{month(0)}'")
        ).fetchall()
        for source in ("events", "rollup")
    ]
    exact, rolled_up = ({row[:3]: (row[3], round(row[4], 6), row[5]) for row in rows} for rows in answers)
    assert rolled_up == exact
    assert len(exact) > 4
