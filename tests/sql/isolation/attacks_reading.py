"""Attempts to read another tenant's rows."""

from __future__ import annotations

from tests.sql.isolation.attack import (
    FOREIGN_KEY_VIOLATION,
    NOT_SUPPORTED,
    Attack,
    nothing,
    refused,
    unchanged,
    zero,
)

TABLES = [
    "users",
    "oauth_accounts",
    "user_consents",
    "chat_sessions",
    "chat_messages",
    "bookings",
    "booking_items",
    "booking_travellers",
    "flight_bookings",
    "flight_slices",
    "flight_segments",
    "flight_tickets",
    "hotel_bookings",
    "analytics_events",
    "analytics_events_hourly",
    "flight_search_cache",
    "hotel_search_cache",
]

SELECTS = (
    *(zero(f"select {t}", f"SELECT count(*) FROM {t} WHERE tenant_id <> %(me)s") for t in TABLES),
    zero("select tenants", "SELECT count(*) FROM tenants WHERE id <> %(me)s"),
    nothing("select by key", "SELECT * FROM users WHERE tenant_id = %(their)s AND id = %(their_user)s"),
    nothing("select by id alone", "SELECT * FROM bookings WHERE id = %(their_booking)s"),
    zero(
        "join",
        "SELECT count(*) FROM chat_sessions AS s INNER JOIN chat_messages AS m ON m.session_id = s.id"
        " WHERE m.tenant_id <> %(me)s",
    ),
    Attack(
        "outer join",
        ("SELECT u.id FROM (VALUES (%(their_user)s::uuid)) AS v (id) LEFT JOIN users AS u ON u.id = v.id",),
        rows=((None,),),
    ),
    zero(
        "common table",
        "WITH m AS MATERIALIZED (SELECT * FROM chat_messages)"
        " SELECT count(*) FROM m WHERE tenant_id = %(their)s",
    ),
    zero(
        "subquery", "SELECT count(*) FROM tenants WHERE EXISTS (SELECT FROM users WHERE id = %(their_user)s)"
    ),
    Attack("aggregate", ("SELECT count(DISTINCT tenant_id) FROM analytics_events",), rows=((1,),)),
    nothing("lock", "SELECT id FROM bookings WHERE tenant_id = %(their)s FOR UPDATE"),
    zero(
        "physical address",
        "SELECT count(*) FROM bookings WHERE tenant_id <> %(me)s AND ctid = ANY"
        " (ARRAY(SELECT format('(0,%%s)', n)::tid FROM generate_series(1, 100) AS n))",
    ),
    zero("sample", "SELECT count(*) FROM users TABLESAMPLE SYSTEM (100) WHERE tenant_id <> %(me)s"),
    zero(
        "whole row",
        "SELECT count(*) FROM users AS u WHERE to_jsonb(u) ->> 'tenant_id' = %(their)s::text",
    ),
    zero("only the parent", "SELECT count(*) FROM ONLY chat_messages"),
    zero("no context", "SELECT count(*) FROM bookings", scope="none"),
    zero("another user", "SELECT count(*) FROM chat_messages WHERE user_id <> %(my_user)s", scope="user"),
    zero(
        "guessed keys",
        "SELECT count(*) FROM users WHERE tenant_id = %(their)s"
        " AND id BETWEEN '00000000-0000-0000-0000-000000000000' AND 'ffffffff-ffff-ffff-ffff-ffffffffffff'",
    ),
)

PARTITIONS = (
    refused("partition by name", "SELECT count(*) FROM {month}"),
    refused("default partition by name", "SELECT count(*) FROM chat_messages_default"),
    refused("partition's columns", "SELECT content FROM {month}"),
    refused("partition as xml", "SELECT table_to_xml('{month}', true, false, '')"),
)

VIEWS_AND_FUNCTIONS = (
    zero("view", "SELECT count(*) FROM user_consent_status WHERE tenant_id <> %(me)s"),
    Attack("view of a cache", ("SELECT sum(entries)::integer FROM cache_performance",), rows=((4,),)),
    nothing(
        "tail of their conversation",
        "SELECT * FROM gth.conversation_tail(%(me)s, %(my_user)s, %(their_session)s)",
    ),
    Attack(
        "their cached search",
        ("SELECT status FROM gth.cached_flight_search(%(me)s, %(their_hash)s)",),
        rows=(("MISS",),),
    ),
    refused(
        "message into their conversation",
        "SELECT gth.append_message(%(me)s, %(my_user)s, %(their_session)s, 'user', 'hello')",
        by=FOREIGN_KEY_VIOLATION,
    ),
    Attack("query inside a function", ("SELECT query_to_xml('SELECT * FROM users', true, false, '')",)),
    Attack(
        "words of a column",
        ("SELECT * FROM ts_stat('SELECT to_tsvector(''simple'', title) FROM chat_sessions')",),
    ),
)

LEAKY = (
    zero(
        "error of a cast",
        "SELECT count(*) FROM users WHERE tenant_id = %(their)s AND display_name::integer = 1",
    ),
    zero("error of a cast, all rows", "SELECT count(*) FROM users WHERE display_name::integer = 1"),
    zero(
        "error as an answer",
        "SELECT count(*) FROM users WHERE 1 / (CASE WHEN display_name LIKE 'c%%' THEN 0 ELSE 1 END) = 5",
    ),
    zero(
        "error of an aggregate",
        "SELECT count(*) FROM (SELECT max(content::integer) AS m FROM chat_messages"
        " WHERE tenant_id = %(their)s) AS x WHERE m IS NOT NULL",
    ),
    refused(
        "function of one's own",
        "CREATE FUNCTION pg_temp.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS"
        " $$BEGIN RAISE NOTICE '%%', $1; RETURN true; END$$",
    ),
)

COPIES = (
    nothing("copy their rows", "COPY (SELECT * FROM users WHERE tenant_id = %(their)s) TO STDOUT"),
    Attack("copy a table", ("COPY users TO STDOUT",)),
    refused("copy a partition", "COPY {month} TO STDOUT"),
    refused("copy into a table", "COPY users (tenant_id, email) FROM STDIN", by=NOT_SUPPORTED),
    refused("copy to a file", "COPY users TO '/dev/null'"),
    refused("copy through a program", "COPY (SELECT 1) TO PROGRAM 'true'"),
)

CURSORS = (
    nothing(
        "cursor",
        "DECLARE c CURSOR FOR SELECT * FROM chat_messages WHERE tenant_id = %(their)s",
        "FETCH ALL FROM c",
    ),
    unchanged(
        "update where current of",
        "DECLARE c CURSOR FOR SELECT * FROM users WHERE id = %(their_user)s FOR UPDATE",
        "MOVE NEXT FROM c",
    ),
)

EXPLAINS = (
    Attack("explain", ("EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM users WHERE email = %(their_email)s",)),
    Attack("explain a search", ("EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM users WHERE display_name > 'a'",)),
    refused("explain a partition", "EXPLAIN ANALYZE SELECT * FROM {month}"),
)

BLOCKS = (
    Attack(
        "do block",
        (
            (
                "DO $$DECLARE r record; BEGIN FOR r IN SELECT * FROM users LOOP"
                " RAISE NOTICE '%%', r; END LOOP; END$$"
            ),
        ),
    ),
    Attack(
        "do block that changes rows",
        (
            (
                "DO $$BEGIN EXECUTE 'UPDATE users SET display_name = ''taken'' WHERE tenant_id = '"
                " || quote_literal(%(their)s::text); END$$"
            ),
        ),
    ),
    Attack(
        "do block that swallows errors",
        (
            (
                "DO $$BEGIN EXECUTE 'SET LOCAL ROLE gth_owner'; UPDATE users SET display_name = 'taken';"
                " EXCEPTION WHEN OTHERS THEN RAISE NOTICE '%%', SQLERRM; END$$"
            ),
        ),
    ),
)

READING = (*SELECTS, *PARTITIONS, *VIEWS_AND_FUNCTIONS, *LEAKY, *COPIES, *CURSORS, *EXPLAINS, *BLOCKS)
