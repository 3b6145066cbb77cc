"""LangGraph's tables and their rows in the registers, from the files a new database is made of."""

import os
from pathlib import Path

from alembic import op

revision = "0002_langgraph"
down_revision = "0001_baseline"

SQL = Path(os.environ.get("GTH_SHARE", "/usr/local/share/gth")) / "sql" / "schema"
FILES = (
    "langgraph_checkpoints",
    "langgraph_store",
    "note_thread_on_sessions",
    "langgraph_conversations",
    "langgraph_register",
)
# What the files of the registers say now.
REGISTERS = """
SET LOCAL ROLE gth_owner;
ALTER TABLE gth.retention_policy DROP CONSTRAINT retention_policy_action_check;
ALTER TABLE gth.retention_policy ADD CONSTRAINT retention_policy_action_check CHECK (
    action IN (
        'expire', 'sweep', 'delete_rows', 'drop_months', 'delete_conversations', 'delete_threads',
        'scrub_columns', 'scrub_after_travel', 'erase_users'
    )
);
COMMENT ON COLUMN gth.retention_policy.action IS
'expire: cleanup_expired_cache() deletes the row. sweep: gth.sweep_store() does. '
'The others are gdpr_purge_old_data()''s: delete_rows; drop_months (whole partitions, single rows where one '
'cannot go); delete_conversations; delete_threads; scrub_columns and scrub_after_travel (empty the columns '
'whose register entry names the policy); erase_users.';
COMMENT ON COLUMN gth.personal_data_column.table_name IS
'Table in schema public or langgraph, no name is in both; partitions are covered by their parent.';
"""


def upgrade() -> None:
    """Everything new: nobody waits for a lock but on the tenants, for the moment a foreign key takes."""
    # Past SQLAlchemy: the files are plain SQL, in which neither "%" nor ":" is a parameter.
    connection = op.get_bind().connection.driver_connection
    for statements in (REGISTERS, *((SQL / f"{name}.sql").read_text(encoding="utf-8") for name in FILES)):
        connection.execute(statements)
