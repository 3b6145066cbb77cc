"""The first released schema: what `schema.sql` creates. Later steps begin here."""

revision = "0001_baseline"
down_revision = None


def upgrade() -> None:
    """Nothing comes before the baseline: an empty database gets `schema.sql` itself."""
