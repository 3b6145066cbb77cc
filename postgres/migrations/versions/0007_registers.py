"""What follows the register of personal data, what erased_at means, since when a partition policy is so."""

from alembic import op

revision = "0007_registers"
down_revision = "0006_langgraph_triggers"


def upgrade() -> None:
    """None of it holds up who reads or writes the application's rows."""
    op.execute("""
SET LOCAL lock_timeout = '10s';
COMMENT ON TABLE gth.personal_data_column IS
'The register of every column of every tenant-owned table (GDPR art. 30): erasure, retention and '
'gth_readonly''s grants follow it.';
COMMENT ON COLUMN public.users.erased_at IS
'When the person was last erased (GDPR art. 17), again where rows came later: '
'what is left of the row says nothing about them.';
CREATE OR REPLACE TRIGGER partition_policy_touch
BEFORE UPDATE OF parent, premake, retention, action, archive_schema, optimise ON gth.partition_policy
FOR EACH ROW EXECUTE FUNCTION gth.touch_row();
COMMENT ON COLUMN gth.partition_policy.updated_at IS
'When somebody last changed this row; maintained_at does not count.';
""")
