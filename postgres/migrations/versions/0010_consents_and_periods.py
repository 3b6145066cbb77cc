"""A withdrawal holds whatever the clock; what is idle has a period; an erasure finds parts of bookings."""

from pathlib import Path
from typing import Any

from alembic import op

revision = "0010_consents_and_periods"
down_revision = "0009_carriers_and_times"

# What it brings as it was released: the step does not follow what becomes of schema/ and maintenance/.
FILE = Path(__file__).with_suffix(".sql")
TABLES = ("booking_travellers", "flight_bookings", "hotel_bookings")


def upgrade() -> None:
    """Nobody waits for the indexes; cut off, the step begins again."""
    op.get_bind().connection.driver_connection.execute(FILE.read_text(encoding="utf-8"))
    with op.get_context().autocommit_block():
        connection = op.get_bind().connection.driver_connection
        for table in TABLES:
            _index_users(connection, table)


def _index_users(connection: Any, table: str) -> None:
    """Index a table's users; what a step that was cut off left is built again."""
    index = f"{table}_tenant_id_user_id_idx"
    invalid = "SELECT FROM pg_index WHERE indexrelid = to_regclass(%s) AND NOT indisvalid"
    if connection.execute(invalid, (f"public.{index}",)).fetchone() is not None:
        connection.execute(f"DROP INDEX CONCURRENTLY public.{index}")
    connection.execute(
        f"CREATE INDEX CONCURRENTLY IF NOT EXISTS {index} ON public.{table} (tenant_id, user_id)"
    )
