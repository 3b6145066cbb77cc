"""Rows have limits of size and time; deleted ones are in their users' indexes; tickets stay."""

from pathlib import Path
from typing import Any

from alembic import op

from gth_migrate.checks import add_checks, validate_checks

revision = "0008_limits"
down_revision = "0007_registers"

# Functions and comments as they were released: the step does not follow what becomes of schema/.
FILE = Path(__file__).with_suffix(".sql")
CHECKS = {
    "users": {
        "display_name_length": "length(display_name) <= 255",
        "given_name_length": "length(given_name) <= 255",
        "family_name_length": "length(family_name) <= 255",
        "preferences_size": "pg_column_size(preferences) <= 1048576",
    },
    "oauth_accounts": {
        "provider_subject_length": "length(provider_subject) <= 255",
        "provider_email_length": "length(provider_email) <= 320",
        "scopes_size": "pg_column_size(scopes) <= 65536",
        "access_token_encrypted_size": "octet_length(access_token_encrypted) <= 65536",
        "refresh_token_encrypted_size": "octet_length(refresh_token_encrypted) <= 65536",
        "encryption_key_id_length": "length(encryption_key_id) <= 255",
    },
    "user_consents": {
        "policy_version_length": "length(policy_version) <= 255",
    },
    "chat_sessions": {
        "title_length": "length(title) <= 255",
        "thread_id_size": "octet_length(thread_id) <= 1024",
        "checkpoint_ns_size": "octet_length(checkpoint_ns) <= 1024",
        "agent_name_length": "length(agent_name) <= 255",
        "agent_state_size": "pg_column_size(agent_state) <= 1048576",
        "model_provider_length": "length(model_provider) <= 255",
        "model_name_length": "length(model_name) <= 255",
        "model_parameters_size": "pg_column_size(model_parameters) <= 1048576",
    },
    "chat_messages": {
        "created_at": "created_at >= '2000-01-01 00:00Z' AND created_at < '2200-01-01 00:00Z'",
        "content_size": "octet_length(content) <= 1048576",
        "metadata_size": "pg_column_size(metadata) <= 1048576",
        "names_length": "greatest(length(tool_name), length(tool_call_id), length(model_name)) <= 255",
    },
    "bookings": {
        "contact_name_length": "length(contact_name) <= 255",
        "note_length": "length(note) <= 10000",
        "metadata_size": "pg_column_size(metadata) <= 1048576",
    },
    "booking_items": {
        "provider_length": "length(provider) <= 255",
        "provider_order_id_length": "length(provider_order_id) <= 255",
    },
    "booking_travellers": {
        "title_length": "length(title) <= 255",
        "given_name_length": "length(given_name) <= 255",
        "family_name_length": "length(family_name) <= 255",
    },
    "flight_slices": {
        "fare_brand_length": "length(fare_brand) <= 255",
    },
    "hotel_bookings": {
        "provider_hotel_id_length": "length(provider_hotel_id) <= 255",
        "hotel_name_length": "length(hotel_name) <= 255",
        "city_length": "length(city) <= 255",
        "room_name_length": "length(room_name) <= 255",
        "confirmation_number_length": "length(confirmation_number) <= 255",
        "guest_request_length": "length(guest_request) <= 10000",
    },
    "flight_search_cache": {
        "provider_length": "length(provider) <= 255",
        "query_size": "pg_column_size(query) <= 1048576",
        "results_size": "pg_column_size(results) <= 4194304",
    },
    "hotel_search_cache": {
        "provider_length": "length(provider) <= 255",
        "city_length": "length(city) <= 255",
        "country_code_length": "length(country_code) = 2",
        "query_size": "pg_column_size(query) <= 1048576",
        "results_size": "pg_column_size(results) <= 4194304",
    },
    "analytics_events": {
        "created_at": "created_at >= '2000-01-01 00:00Z' AND created_at < '2200-01-01 00:00Z'",
        "anonymous_id_length": "length(anonymous_id) <= 255",
        "properties_size": "pg_column_size(properties) <= 1048576",
    },
}
POSITIONS = ("booking_items", "booking_travellers", "flight_slices", "flight_segments")
KEYS = {"flight_booking_id": "flight_bookings", "traveller_id": "booking_travellers"}
INDEXES = {
    "bookings_tenant_id_user_id_created_at_idx": "public.bookings (tenant_id, user_id, created_at DESC)",
    "chat_sessions_tenant_id_user_id_last_message_at_idx": (
        "public.chat_sessions (tenant_id, user_id, last_message_at DESC)"
    ),
}
INDEX_STATE = """
SELECT indisvalid, indpred IS NULL FROM pg_index WHERE indexrelid = to_regclass('public.' || %s)
"""


def upgrade() -> None:
    """Writers wait for milliseconds, a table at a time; cut off, the step begins again."""
    op.get_bind().connection.driver_connection.execute(FILE.read_text(encoding="utf-8"))
    with op.get_context().autocommit_block():
        connection = op.get_bind().connection.driver_connection
        connection.execute("SET lock_timeout = '10s'")
        for table in POSITIONS:
            connection.execute(f"ALTER TABLE public.{table} ALTER COLUMN position DROP DEFAULT")
        for column, referred in KEYS.items():
            name = f"flight_tickets_tenant_id_{column}_user_id_fkey"
            connection.execute(
                f"ALTER TABLE public.flight_tickets DROP CONSTRAINT IF EXISTS {name}, ADD CONSTRAINT {name}"
                f" FOREIGN KEY (tenant_id, {column}, user_id)"
                f" REFERENCES public.{referred} (tenant_id, id, user_id) NOT VALID"
            )
            connection.execute(f"ALTER TABLE public.flight_tickets VALIDATE CONSTRAINT {name}")
        for table, checks in CHECKS.items():
            add_checks(connection, table, checks)
        connection.execute("RESET lock_timeout")
        for table, checks in CHECKS.items():
            validate_checks(connection, table, checks)
        for index, definition in INDEXES.items():
            _widen(connection, index, definition)


def _widen(connection: Any, index: str, definition: str) -> None:
    """Put an index of all rows in the place of the one without the deleted."""
    if connection.execute(INDEX_STATE, (index,)).fetchone() == (True, True):
        return
    if connection.execute(INDEX_STATE, (f"{index}_new",)).fetchone() == (False, True):
        connection.execute(f"DROP INDEX CONCURRENTLY public.{index}_new")
    connection.execute(f"CREATE INDEX CONCURRENTLY IF NOT EXISTS {index}_new ON {definition}")
    # one transaction
    connection.execute(
        "SET LOCAL lock_timeout = '10s';"
        f"DROP INDEX IF EXISTS public.{index}; ALTER INDEX public.{index}_new RENAME TO {index}"
    )
