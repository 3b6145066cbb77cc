"""Events, and how many of them the rollup knows of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sql.support.maintenance import scalar

if TYPE_CHECKING:
    import datetime as dt

    from tests.sql.support.database import Connection
    from tests.sql.support.maintenance import Person

REFRESH = "CALL gth.refresh_rollups()"
INSERT = """
    INSERT INTO analytics_events (tenant_id, user_id, created_at, event_name, source, duration_ms)
    SELECT
        %(tenant)s, %(user)s, %(at)s::timestamptz + make_interval(mins => n),
        (ARRAY['page_view', 'flight_search'])[1 + n %% 2], (ARRAY['web', 'mobile', 'agent'])[1 + n %% 3],
        CASE WHEN n %% 4 > 0 THEN n * 37 END
    FROM generate_series(1, %(count)s) AS n
"""


def happens(person: Person, at: dt.datetime, count: int = 1, connection: Connection | None = None) -> None:
    """So many events, a minute apart."""
    values = {"tenant": person.tenant, "user": person.id, "at": at, "count": count}
    (connection or person.connection).execute(INSERT, values)


def events(connection: Connection) -> int:
    """How many events the rollup knows of."""
    return int(scalar(connection, "SELECT coalesce(sum(events), 0) FROM analytics_events_hourly"))
