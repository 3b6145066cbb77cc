"""A conversation's end comes from the application's clock, its beginning from the database's."""

from alembic import op

revision = "0011_clocks_that_differ"
down_revision = "0010_consents_and_periods"

# Every row has passed the narrower check: looking through them, which blocks nobody, only says so.
REPLACE = """
SET LOCAL ROLE gth_owner;
SET LOCAL lock_timeout = '10s';
ALTER TABLE public.chat_sessions
DROP CONSTRAINT IF EXISTS chat_sessions_ended_at_check,
ADD CONSTRAINT chat_sessions_ended_at_check CHECK (ended_at >= created_at - interval '1 hour') NOT VALID
"""


def upgrade() -> None:
    """Writers wait for milliseconds; cut off, the step begins again."""
    op.get_bind().connection.driver_connection.execute(REPLACE)
    with op.get_context().autocommit_block():
        op.get_bind().connection.driver_connection.execute(
            "ALTER TABLE public.chat_sessions VALIDATE CONSTRAINT chat_sessions_ended_at_check"
        )
