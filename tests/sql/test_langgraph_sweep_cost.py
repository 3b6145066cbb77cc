"""What a sweep of many expired entries costs: it reads each once, whoever keeps them from being forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sql.support.maintenance import scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

BATCHES = 12
COUNT = BATCHES * 1000
FILL = """
INSERT INTO langgraph.store (tenant_id, prefix, key, value, expires_at)
SELECT %(tenant)s, %(tenant)s || '.shared', n::text, '{}',
    now() + n * interval '1 millisecond'
    + CASE WHEN n <= %(count)s THEN interval '-1 day' ELSE interval '1 day' END
FROM generate_series(1, 2 * %(count)s) AS n
"""


def test_a_batch_begins_where_the_last_one_ended(
    database: Database, superuser: Connection, acme: Tenant
) -> None:
    """Beside an old snapshot, dead entries stay in the index as they are: no batch reads them again."""
    superuser.execute("ALTER TABLE langgraph.store SET (autovacuum_enabled = off)")
    superuser.execute(FILL, {"tenant": acme.id, "count": COUNT})
    superuser.execute("ANALYZE langgraph.store")
    reader = database.connect(autocommit=False)
    reader.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
    reader.execute("SELECT FROM langgraph.store LIMIT 1")
    sweeper = database.connect("gth_scheduler")
    assert scalar(sweeper, "CALL gth.sweep_store()") == COUNT
    sweeper.execute("SELECT pg_stat_force_next_flush()")
    read = scalar(
        superuser,
        "SELECT idx_tup_read FROM pg_stat_all_indexes WHERE indexrelname = 'store_expires_at_idx'",
    )
    assert COUNT <= read <= 2 * COUNT
    reader.rollback()
    assert scalar(superuser, "SELECT count(*) FROM langgraph.store") == COUNT


def test_many_holds_cost_an_entry_nothing(database: Database, superuser: Connection, acme: Tenant) -> None:
    """Whoever an entry names is looked for by key: nobody reads all who are under hold, nor all users."""
    superuser.execute(
        "INSERT INTO users (tenant_id, email, legal_hold_until)"
        " SELECT %s, n || '@acme.example', 'infinity' FROM generate_series(1, 20000) AS n",
        (acme.id,),
    )
    superuser.execute(FILL, {"tenant": acme.id, "count": COUNT})
    superuser.execute("ANALYZE users, langgraph.store")
    read = "SELECT seq_tup_read FROM pg_stat_all_tables WHERE relid = 'users'::regclass"
    superuser.execute("SELECT pg_stat_force_next_flush()")
    before = scalar(superuser, read)
    sweeper = database.connect("gth_scheduler")
    assert scalar(sweeper, "CALL gth.sweep_store()") == COUNT
    sweeper.execute("SELECT pg_stat_force_next_flush()")
    assert scalar(superuser, read) == before


def test_whose_entries_a_hold_keeps(superuser: Connection, acme: Tenant, globex: Tenant) -> None:
    """By the id in any spelling, of this tenant's users and not of another's."""
    superuser.execute(
        "UPDATE users SET legal_hold_until = now() + interval '1 day' WHERE id = ANY (%s)",
        ([acme.user, globex.user],),
    )
    held = str(acme.user)
    names = {
        "held": f"{acme.id}.{held}.notes",
        "capitals": f"{acme.id}.{held.upper().replace('-', '')}",
        "other": f"{acme.id}.{acme.other_user}",
        "nobody": f"{acme.id}.{held[:-1]}",
        "elsewhere": f"{acme.id}.{globex.user}",
    }
    for key, prefix in names.items():
        superuser.execute(
            "INSERT INTO langgraph.store (tenant_id, prefix, key, value, expires_at)"
            " VALUES (%s, %s, %s, '{}', now() - interval '1 day')",
            (acme.id, prefix, key),
        )
    assert scalar(superuser, "CALL gth.sweep_store()") == 3
    left = superuser.execute("SELECT key FROM langgraph.store ORDER BY key").fetchall()
    assert left == [("capitals",), ("held",)]
