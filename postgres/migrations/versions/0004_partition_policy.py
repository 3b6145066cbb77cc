"""Months can be archived and optimised: the policy says so, and a register knows where they went."""

from pathlib import Path

from alembic import op

revision = "0004_partition_policy"
down_revision = "0003_job_control"


def upgrade() -> None:
    """New columns and a new table: nobody waits but who reads the policy, for a moment."""
    # Past SQLAlchemy: the file is plain SQL, in which neither "%" nor ":" is a parameter.
    connection = op.get_bind().connection.driver_connection
    connection.execute(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
