"""Who flies may have no designator; times are finite; nothing is cancelled before it was booked."""

from pathlib import Path

from alembic import op

from gth_migrate.checks import add_checks, validate_checks

revision = "0009_carriers_and_times"
down_revision = "0008_limits"

# The column and comments as they were released: the step does not follow what becomes of schema/.
FILE = Path(__file__).with_suffix(".sql")


def _finite(columns: str) -> str:
    return " AND ".join(f"isfinite({column})" for column in columns.split())


CHECKS = {
    "users": {
        "times": _finite("email_verified_at born_on last_seen_at created_at updated_at deleted_at"),
    },
    "oauth_accounts": {
        "times": _finite("created_at updated_at"),
    },
    "user_consents": {
        "times": _finite("decided_at created_at"),
    },
    "chat_sessions": {
        "times": _finite("first_message_at last_message_at ended_at created_at updated_at deleted_at"),
    },
    "bookings": {
        "cancelled_at_booked_at": "cancelled_at >= booked_at - interval '1 hour'",
        "times": _finite("booked_at cancelled_at created_at updated_at deleted_at"),
    },
    "booking_items": {
        "times": _finite("created_at updated_at"),
    },
    "booking_travellers": {
        "times": _finite("born_on created_at updated_at"),
    },
    "flight_bookings": {
        "times": _finite("ticketing_deadline_at ticketed_at created_at updated_at"),
    },
    "flight_slices": {
        "times": _finite("created_at updated_at"),
    },
    "flight_segments": {
        "operating_carrier_name": "num_nonnulls(operating_carrier, operating_carrier_name) > 0",
        "operating_carrier_name_length": "length(operating_carrier_name) BETWEEN 1 AND 255",
        "times": _finite("departure_local departure_at arrival_local arrival_at created_at updated_at"),
    },
    "flight_tickets": {
        "times": _finite("issued_at created_at updated_at"),
    },
    "hotel_bookings": {
        "times": _finite("check_in_on check_out_on free_cancellation_until created_at updated_at"),
    },
    "flight_search_cache": {
        "times": _finite(
            "departure_on return_on last_hit_at refreshed_at stale_at expires_at created_at updated_at"
        ),
    },
    "hotel_search_cache": {
        "times": _finite(
            "check_in_on check_out_on last_hit_at refreshed_at stale_at expires_at created_at updated_at"
        ),
    },
}


def upgrade() -> None:
    """Writers wait for milliseconds, a table at a time; cut off, the step begins again."""
    op.get_bind().connection.driver_connection.execute(FILE.read_text(encoding="utf-8"))
    with op.get_context().autocommit_block():
        connection = op.get_bind().connection.driver_connection
        connection.execute("SET lock_timeout = '10s'")
        for table, checks in CHECKS.items():
            add_checks(connection, table, checks)
        connection.execute("RESET lock_timeout")
        for table, checks in CHECKS.items():
            validate_checks(connection, table, checks)
