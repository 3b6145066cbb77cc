"""LangGraph's inserts run no statement trigger: the default value of tenant_id demands the tenant."""

from alembic import op

revision = "0006_langgraph_triggers"
down_revision = "0005_rollups"

TABLES = ("checkpoints", "checkpoint_blobs", "checkpoint_writes", "store")
TRIGGER = """
CREATE OR REPLACE TRIGGER {table}_context BEFORE UPDATE OR DELETE ON langgraph.{table}
FOR EACH STATEMENT EXECUTE FUNCTION gth.require_tenant_to_write();
"""


def upgrade() -> None:
    """Writers wait for a moment: each table is locked in a transaction of its own, and nothing is read."""
    for table in TABLES:
        with op.get_context().autocommit_block():
            op.execute("SET lock_timeout = '10s'")
            op.execute(TRIGGER.format(table=table))
            op.execute("RESET lock_timeout")
