"""Jobs can be paused, asked for and watched; missed runs have rows; the history is trimmed by a job."""

from pathlib import Path

from alembic import op

revision = "0003_job_control"
down_revision = "0002_langgraph"


def upgrade() -> None:
    """The tables of the jobs are small, and written once a run: each lock lasts milliseconds."""
    # Past SQLAlchemy: the file is plain SQL, in which neither "%" nor ":" is a parameter.
    connection = op.get_bind().connection.driver_connection
    connection.execute(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
