"""The catalogue says what follows the register of personal data, and what erased_at means."""

from alembic import op

revision = "0007_privacy_comments"
down_revision = "0006_langgraph_triggers"


def upgrade() -> None:
    """Comments hold up no reader and no writer of rows."""
    op.execute("""
SET LOCAL lock_timeout = '10s';
COMMENT ON TABLE gth.personal_data_column IS
'The register of every column of every tenant-owned table (GDPR art. 30): erasure, retention and '
'gth_readonly''s grants follow it.';
COMMENT ON COLUMN public.users.erased_at IS
'When the person was last erased (GDPR art. 17), again where rows came later: '
'what is left of the row says nothing about them.';
""")
