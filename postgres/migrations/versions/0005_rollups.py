"""Events say when they were recorded, and are counted by the hour."""

from pathlib import Path

from alembic import op

revision = "0005_rollups"
down_revision = "0004_partition_policy"

# schema/analytics_events_hourly.sql as it was released: the step does not follow what becomes of that file.
FILE = Path(__file__).with_suffix(".sql")
# An event of before counts as recorded now: the default is no volatile one, so that no row is written.
COLUMN = """
SET LOCAL ROLE gth_owner;
SET LOCAL lock_timeout = '10s';
ALTER TABLE public.analytics_events ADD COLUMN IF NOT EXISTS recorded_at timestamptz NOT NULL DEFAULT now();
COMMENT ON COLUMN public.analytics_events.recorded_at IS
'When the database heard of it; gth_app cannot set it.';
INSERT INTO gth.personal_data_column (
    table_name, column_name, category, retention, erasure, readonly_visible
) VALUES ('analytics_events', 'recorded_at', 'none', 'analytics_events', 'keep', true)
ON CONFLICT DO NOTHING;
CREATE INDEX IF NOT EXISTS analytics_events_recorded_at_idx
ON ONLY public.analytics_events USING brin (recorded_at);
"""
# The parts of the index that are missing, or were left by a try that was cut off.
PARTS = """
SELECT c.relname, c.relname || '_recorded_at_idx', x.indexrelid IS NOT NULL AND NOT x.indisvalid
FROM pg_inherits AS i
INNER JOIN pg_class AS c ON c.oid = i.inhrelid
LEFT JOIN pg_index AS x ON x.indexrelid = to_regclass(format('public.%I', c.relname || '_recorded_at_idx'))
WHERE i.inhparent = 'public.analytics_events'::regclass
    AND NOT EXISTS (SELECT FROM pg_inherits AS p WHERE p.inhrelid = x.indexrelid)
"""


def upgrade() -> None:
    """Writers wait for milliseconds: the index is built concurrently; cut off, the step begins again."""
    # Past SQLAlchemy: the file is plain SQL, in which neither "%" nor ":" is a parameter.
    op.get_bind().connection.driver_connection.execute(COLUMN)
    with op.get_context().autocommit_block():
        connection = op.get_bind().connection.driver_connection
        for table, index, is_invalid in connection.execute(PARTS).fetchall():
            if is_invalid:
                connection.execute(f'DROP INDEX CONCURRENTLY public."{index}"')
            connection.execute(
                f'CREATE INDEX CONCURRENTLY IF NOT EXISTS "{index}"'
                f' ON public."{table}" USING brin (recorded_at)'
            )
            connection.execute(
                f'ALTER INDEX public.analytics_events_recorded_at_idx ATTACH PARTITION public."{index}"'
            )
    connection = op.get_bind().connection.driver_connection
    connection.execute(f"SET LOCAL ROLE gth_owner; {FILE.read_text(encoding='utf-8')}")
