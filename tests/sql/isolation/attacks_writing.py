"""Attempts to change another tenant's rows, to make rows of its, or to hang rows onto its."""

from __future__ import annotations

from tests.sql.isolation.attack import (
    FOREIGN_KEY_VIOLATION,
    INSUFFICIENT_PRIVILEGE,
    Attack,
    nothing,
    refused,
    unchanged,
    zero,
)

CACHED = (
    "INSERT INTO flight_search_cache (tenant_id, search_hash, origin_code, destination_code, departure_on,"
    " query, stale_at, expires_at) VALUES (%(their)s, %(their_hash)s, 'CDG', 'JFK', '2027-05-04', '{}',"
    " now(), now() + interval '1 hour')"
)

UPDATES = (
    unchanged("update by key", "UPDATE users SET display_name = 'x' WHERE id = %(their_user)s"),
    unchanged("update by tenant", "UPDATE bookings SET status = 'cancelled' WHERE tenant_id = %(their)s"),
    unchanged(
        "update from theirs",
        "UPDATE chat_sessions AS s SET title = u.display_name FROM users AS u"
        " WHERE u.id = %(their_user)s AND s.id = %(my_session)s",
    ),
    nothing("update returning", "UPDATE users SET locale = 'en' WHERE tenant_id = %(their)s RETURNING *"),
    nothing(
        "update returning what was",
        "UPDATE users SET display_name = 'x' WHERE tenant_id = %(their)s RETURNING old.*, new.*",
        since=18,
    ),
    refused(
        "move a row to them",
        "UPDATE analytics_events SET tenant_id = %(their)s, user_id = NULL WHERE user_id = %(my_user)s",
    ),
    unchanged("soft delete", "UPDATE users SET deleted_at = now() WHERE tenant_id = %(their)s"),
    unchanged(
        "their message's text", "UPDATE chat_messages SET content = 'x' WHERE session_id = %(their_session)s"
    ),
)

# What holds or ends an erasure is the operators' to say, of one's own user as well.
OPERATORS = (
    refused("lift a hold", "UPDATE users SET legal_hold_until = NULL WHERE id = %(my_user)s", scope="user"),
    refused(
        "lift a restriction",
        "UPDATE users SET processing_restricted_at = NULL WHERE id = %(my_user)s",
        scope="user",
    ),
    refused(
        "pass for erased",
        "UPDATE users SET deleted_at = now(), erased_at = now() WHERE id = %(my_user)s",
        scope="user",
    ),
    refused(
        "be born held", "INSERT INTO users (email, legal_hold_until) VALUES ('x@acme.example', '2199-01-01')"
    ),
    refused(
        "be born erased",
        "INSERT INTO users (email, deleted_at, erased_at) VALUES ('x@acme.example', now(), now())",
    ),
    refused(
        "event that came before it did",
        "INSERT INTO analytics_events (event_name, recorded_at) VALUES ('page_view', '2020-01-01')",
    ),
    refused(
        "consent that came after it did",
        "INSERT INTO user_consents"
        " (purpose, decision, policy_version, policy_text_sha256, locale, source, decided_at, created_at)"
        " VALUES ('profiling', 'given', '1', sha256('text'), 'en', 'web', '2199-01-01', '2199-01-01')",
        scope="user",
    ),
)

DELETES = (
    unchanged("delete", "DELETE FROM booking_items WHERE tenant_id = %(their)s"),
    unchanged(
        "delete using theirs",
        "DELETE FROM booking_items AS i USING bookings AS b WHERE b.id = %(their_booking)s",
    ),
    nothing("delete returning", "DELETE FROM oauth_accounts WHERE tenant_id <> %(me)s RETURNING *"),
    nothing(
        "delete returning what was",
        "DELETE FROM hotel_bookings WHERE tenant_id <> %(me)s RETURNING WITH (OLD AS was) was",
        since=18,
    ),
    zero(
        "delete in a common table",
        "WITH d AS (DELETE FROM booking_travellers WHERE tenant_id <> %(me)s RETURNING *)"
        " SELECT count(*) FROM d",
    ),
    refused("truncate", "TRUNCATE bookings CASCADE"),
    refused("truncate a partition", "TRUNCATE {month}"),
)

INSERTS = (
    refused("insert", "INSERT INTO chat_sessions (tenant_id, user_id) VALUES (%(their)s, %(their_user)s)"),
    refused(
        "insert returning",
        "INSERT INTO users (tenant_id, email) VALUES (%(their)s, 'new@globex.example') RETURNING *",
    ),
    refused(
        "insert what was selected",
        "INSERT INTO chat_sessions (tenant_id, user_id)"
        " SELECT %(their)s, %(their_user)s FROM generate_series(1, 2)",
    ),
    refused(
        "insert into a partition",
        "INSERT INTO {month} (tenant_id, session_id, user_id, role, content)"
        " VALUES (%(their)s, %(their_session)s, %(their_user)s, 'user', 'x')",
    ),
    refused("insert a tenant", "INSERT INTO tenants (slug, name) VALUES ('mine', 'mine')"),
    Attack(
        "insert through a view",
        (
            (
                "INSERT INTO user_consent_status (tenant_id, user_id, purpose)"
                " VALUES (%(their)s, %(their_user)s, 'x')"
            ),
        ),
        refused=(INSUFFICIENT_PRIVILEGE, "55000"),
    ),
    # Uniqueness is the tenant's own: their address is free here, and nobody learns that it is taken there.
    Attack(
        "an address that is taken there",
        ("INSERT INTO users (email) VALUES (%(their_email)s)",),
        changed=1,
    ),
    Attack(
        "a key that is taken there",
        (
            (
                "INSERT INTO oauth_accounts (id, user_id, provider, provider_subject)"
                " VALUES (%(their_account)s, %(my_user)s, 'other', 'x')"
            ),
        ),
        changed=1,
    ),
)

UPSERTS = (
    refused("upsert", CACHED + " ON CONFLICT (tenant_id, search_hash) DO UPDATE SET hit_count = 0"),
    refused("upsert that does nothing", CACHED + " ON CONFLICT DO NOTHING"),
    refused(
        "upsert by key",
        "INSERT INTO users (tenant_id, id, email) VALUES (%(their)s, %(their_user)s, 'x@globex.example')"
        " ON CONFLICT (tenant_id, id) DO UPDATE SET display_name = 'taken'",
    ),
    refused(
        "upsert returning what was",
        "INSERT INTO users (tenant_id, id, email) VALUES (%(their)s, %(their_user)s, 'x@globex.example')"
        " ON CONFLICT (tenant_id, id) DO UPDATE SET display_name = 'taken' RETURNING old.*",
        since=18,
    ),
    unchanged(
        "merge",
        "MERGE INTO users AS u USING (VALUES (%(their_user)s::uuid)) AS v (id) ON u.id = v.id"
        " WHEN MATCHED THEN UPDATE SET display_name = 'taken'",
    ),
    # An error of its condition would say what is in the row.
    unchanged(
        "merge on a condition",
        "MERGE INTO users AS u USING (VALUES (%(their_user)s::uuid)) AS v (id) ON u.id = v.id"
        " WHEN MATCHED AND u.display_name::integer = 1 THEN UPDATE SET locale = 'en'",
    ),
    nothing(
        "merge returning",
        "MERGE INTO users AS u USING (VALUES (%(their_user)s::uuid)) AS v (id) ON u.id = v.id"
        " WHEN MATCHED THEN UPDATE SET locale = 'en' RETURNING merge_action(), u.*",
        since=17,
    ),
    nothing(
        "merge of what has no source",
        "MERGE INTO users AS u USING (VALUES (%(my_user)s::uuid)) AS v (id) ON u.id = v.id"
        " WHEN NOT MATCHED BY SOURCE AND u.tenant_id <> %(me)s THEN UPDATE SET locale = 'en' RETURNING u.*",
        since=17,
    ),
    nothing(
        "merge returning what was",
        "MERGE INTO users AS u USING (VALUES (%(their_user)s::uuid)) AS v (id) ON u.id = v.id"
        " WHEN MATCHED THEN UPDATE SET display_name = 'taken' RETURNING old.*",
        since=18,
    ),
    refused(
        "merge that inserts",
        "MERGE INTO chat_sessions AS s USING (VALUES (%(their_session)s::uuid)) AS v (id) ON s.id = v.id"
        " WHEN NOT MATCHED THEN INSERT (tenant_id, user_id) VALUES (%(their)s, %(their_user)s)",
    ),
)

REFERENCES = (
    refused(
        "account of their user",
        "INSERT INTO oauth_accounts (tenant_id, user_id, provider, provider_subject)"
        " VALUES (%(me)s, %(their_user)s, 'google', 'x')",
        by=FOREIGN_KEY_VIOLATION,
    ),
    refused(
        "message in their conversation",
        "INSERT INTO chat_messages (session_id, user_id, role, content)"
        " VALUES (%(their_session)s, %(my_user)s, 'user', 'x')",
        by=FOREIGN_KEY_VIOLATION,
    ),
    refused(
        "item of their booking",
        "INSERT INTO booking_items"
        " (booking_id, user_id, position, kind, provider, currency_code, amount_minor)"
        " VALUES (%(their_booking)s, %(my_user)s, 9, 'hotel', 'x', 'EUR', 1)",
        by=FOREIGN_KEY_VIOLATION,
    ),
    refused(
        "flight of their item",
        "INSERT INTO flight_bookings (booking_item_id, user_id, record_locator)"
        " VALUES (%(their_item)s, %(my_user)s, 'ABC123')",
        by=FOREIGN_KEY_VIOLATION,
    ),
    refused(
        "conversation handed to their user",
        "UPDATE chat_sessions SET user_id = %(their_user)s WHERE id = %(my_session)s",
        by=FOREIGN_KEY_VIOLATION,
    ),
)

WRITING = (*UPDATES, *OPERATORS, *DELETES, *INSERTS, *UPSERTS, *REFERENCES)
