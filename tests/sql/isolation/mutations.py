"""Each defence taken away, and who notices: attacks that succeed, rules of the audit that report."""

from __future__ import annotations

from tests.sql.isolation.mutation import Mutation
from tests.sql.isolation.mutations_audit import AUDIT
from tests.sql.isolation.mutations_code import CODE
from tests.sql.isolation.mutations_langgraph import LANGGRAPH
from tests.sql.isolation.mutations_settings import DATABASE
from tests.sql.isolation.mutations_superuser import SUPERUSER

WALL = (
    Mutation(
        "row security disabled",
        ("ALTER TABLE users DISABLE ROW LEVEL SECURITY",),
        (
            "select users",
            "select by key",
            "whole row",
            "guessed keys",
            "merge on a condition",
            "upsert returning what was",
            "merge returning",
            "merge of what has no source",
            "merge returning what was",
            "update by key",
            "upsert by key",
            "merge",
            "error of a cast, all rows",
            "error as an answer",
            "statistics of columns",
            "copy a table",
            "do block",
            "query inside a function",
            "do block that changes rows",
        ),
        ("row_security",),
    ),
    Mutation(
        "row security not forced", ("ALTER TABLE users NO FORCE ROW LEVEL SECURITY",), (), ("row_security",)
    ),
    Mutation(
        "restrictive policy dropped",
        ("DROP POLICY chat_sessions_all_tenant ON chat_sessions",),
        ("select chat_sessions", "insert", "insert what was selected", "words of a column"),
        ("tenant_wall", "changed_policy"),
    ),
    Mutation(
        "policies that a role drops by itself",
        ("DROP EVENT TRIGGER gth_refuse_drop_owned",),
        ("drop the policies that are for oneself",),
        ("tenant_wall",),
    ),
    Mutation(
        "restrictive policy opened",
        ("ALTER POLICY bookings_all_tenant ON bookings USING (true)",),
        ("select bookings", "select by id alone", "update by tenant", "lock", "physical address"),
        ("tenant_wall", "changed_policy"),
    ),
    Mutation(
        "restrictive policy opened for writes",
        (
            (
                "ALTER POLICY chat_sessions_all_tenant ON chat_sessions"
                " USING (tenant_id = (SELECT gth.current_tenant_id())) WITH CHECK (true)"
            ),
        ),
        ("insert", "insert what was selected"),
        ("tenant_wall", "changed_policy"),
    ),
    Mutation(
        "policy that gives a user the whole tenant",
        ("CREATE POLICY mine ON chat_messages TO gth_app USING (true)",),
        ("another user",),
        ("changed_policy",),
    ),
    Mutation(
        "policy for another role",
        ("CREATE POLICY mine ON bookings TO gth_exporter USING (true)",),
        (),
        ("tenant_wall", "changed_policy"),
    ),
    Mutation(
        "row security of a role bypassed",
        ("ALTER ROLE gth_app BYPASSRLS",),
        ("select bookings", "delete", "view", "row security off", "insert"),
        ("bypassing_role",),
        ("ALTER ROLE gth_app NOBYPASSRLS",),
    ),
    Mutation(
        "another superuser",
        ("CREATE ROLE gth_test_superuser SUPERUSER",),
        (),
        ("bypassing_role",),
        ("DROP ROLE gth_test_superuser",),
    ),
    Mutation(
        "membership in a role with all rights",
        ("GRANT gth_admin TO gth_app",),
        ("set role gth_admin", "set_config role gth_admin"),
        ("inherited_rights",),
        ("REVOKE gth_admin FROM gth_app",),
    ),
    Mutation(
        "membership that has no rights until it is taken on",
        ("GRANT gth_admin TO gth_app WITH INHERIT FALSE, SET TRUE",),
        ("set role gth_admin", "set_config role gth_admin"),
        ("inherited_rights",),
        ("REVOKE gth_admin FROM gth_app",),
        since=16,
    ),
    Mutation(
        "membership in analysts, who see all tenants",
        ("GRANT gth_readonly TO gth_app",),
        ("set role gth_readonly", "set_config role gth_readonly"),
        ("inherited_rights",),
        ("REVOKE gth_readonly FROM gth_app",),
    ),
    Mutation(
        "membership that sees sessions",
        ("GRANT pg_read_all_stats TO gth_app",),
        ("what others run", "what others prepared", "cursors of others"),
        ("inherited_rights",),
        ("REVOKE pg_read_all_stats FROM gth_app",),
    ),
    Mutation(
        "membership that locks every table",
        ("GRANT pg_maintain TO gth_app",),
        ("lock a table",),
        ("inherited_rights",),
        ("REVOKE pg_maintain FROM gth_app",),
        since=17,
    ),
    Mutation(
        "membership in the owner",
        ("GRANT gth_owner TO gth_app",),
        ("set role gth_owner", "disable row security", "drop a policy", "partition by name"),
        ("inherited_rights", "creating_role"),
        ("REVOKE gth_owner FROM gth_app",),
    ),
    Mutation(
        "membership in an owner whom row security does not stop",
        ("ALTER TABLE users NO FORCE ROW LEVEL SECURITY", "GRANT gth_owner TO gth_app"),
        ("do block that swallows errors",),
        ("inherited_rights", "creating_role", "row_security"),
        ("REVOKE gth_owner FROM gth_app",),
    ),
    Mutation(
        "policy evaluated for every row",
        ("ALTER POLICY users_all_tenant ON users USING (tenant_id = gth.current_tenant_id())",),
        (),
        ("policy_per_row", "changed_policy"),
    ),
    Mutation(
        "policy with a bare setting",
        (
            (
                "CREATE POLICY mine ON users AS RESTRICTIVE"
                " USING (locale <> coalesce(current_setting('app.x', true), '(SELECT'))"
            ),
        ),
        (),
        ("policy_per_row", "changed_policy"),
    ),
)

GRANT_TEMPORARY = (
    "DO $$BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO {role}', current_database()); END$$"
)

GRANTS = (
    Mutation(
        "grant on a partition",
        ("GRANT SELECT ON {month} TO gth_app",),
        ("partition by name", "copy a partition", "explain a partition", "partition as xml"),
        ("partition_grant",),
    ),
    Mutation(
        "grant on a column of a partition",
        ("GRANT SELECT (content) ON {month} TO gth_app",),
        ("partition's columns",),
        ("partition_grant",),
    ),
    Mutation(
        "open partition",
        ("ALTER TABLE {month} DISABLE ROW LEVEL SECURITY", "GRANT SELECT ON {month} TO gth_app"),
        ("partition by name", "statistics of columns"),
        ("partition_grant", "row_security"),
    ),
    Mutation(
        "truncate granted",
        ("GRANT TRUNCATE ON {month} TO gth_app",),
        ("truncate a partition",),
        ("partition_grant", "bypassing_grant"),
    ),
    Mutation(
        "users whole for the application",
        ("GRANT INSERT, UPDATE ON users TO gth_app",),
        (
            "lift a hold",
            "lift a restriction",
            "pass for erased",
            "be born held",
            "be born erased",
            "lock a table",
        ),
        ("column_grant",),
    ),
    Mutation(
        "column of operators for the application",
        ("GRANT UPDATE (legal_hold_until) ON users TO gth_app",),
        ("lift a hold",),
        ("column_grant",),
    ),
    Mutation(
        "events whole for the application",
        ("GRANT INSERT ON analytics_events TO gth_app",),
        ("event that came before it did",),
        ("column_grant",),
    ),
    Mutation(
        "consents whole for the application",
        ("GRANT INSERT ON user_consents TO gth_app",),
        ("consent that came after it did",),
        ("column_grant",),
    ),
    Mutation(
        "sequence granted",
        (
            "CREATE SEQUENCE public.numbers",
            "SELECT nextval('public.numbers')",
            "GRANT SELECT ON SEQUENCE public.numbers TO gth_app",
        ),
        ("sequences", "positions of sequences"),
    ),
    Mutation("references granted", ("GRANT REFERENCES ON users TO gth_app",), (), ("bypassing_grant",)),
    Mutation(
        "trigger granted",
        ("GRANT TRIGGER ON users TO gth_app", "GRANT EXECUTE ON FUNCTION gth.touch_row() TO gth_app"),
        ("add a trigger",),
        ("bypassing_grant",),
    ),
    Mutation(
        "maintenance granted",
        ("GRANT MAINTAIN ON users TO gth_app",),
        ("lock a table", "statistics of one's own"),
        ("bypassing_grant",),
        since=17,
    ),
    Mutation(
        "default privileges",
        ("ALTER DEFAULT PRIVILEGES FOR ROLE gth_owner IN SCHEMA public GRANT SELECT ON TABLES TO gth_app",),
        (),
        ("default_privilege",),
    ),
    Mutation("table for everybody", ("GRANT SELECT ON airlines TO PUBLIC",), (), ("public_privilege",)),
    Mutation(
        "column for everybody",
        ("GRANT SELECT (table_name) ON gth.tenant_table TO PUBLIC",),
        (),
        ("public_privilege",),
    ),
    Mutation(
        "schema for everybody",
        ("GRANT CREATE ON SCHEMA public TO PUBLIC",),
        ("table in public", "function in public"),
        ("public_privilege", "creating_role"),
    ),
    Mutation(
        "temporary tables for everybody",
        (GRANT_TEMPORARY.replace("{role}", "PUBLIC"),),
        ("temporary table", "temporary view", "function of one's own", "temporary function"),
        ("public_privilege", "creating_role"),
    ),
    Mutation(
        "temporary tables for the application",
        (GRANT_TEMPORARY.replace("{role}", "gth_app"),),
        ("temporary table",),
        ("creating_role",),
    ),
    Mutation(
        "function for everybody",
        ("GRANT EXECUTE ON FUNCTION gth.pooler_lookup(text) TO PUBLIC",),
        ("passwords by the pooler's way",),
        ("public_privilege",),
    ),
    Mutation(
        "verifiers of passwords for the application",
        ("GRANT EXECUTE ON FUNCTION gth.pooler_lookup(text) TO gth_app",),
        ("passwords by the pooler's way",),
        ("function_grant",),
    ),
    Mutation(
        "locks for the application",
        ("GRANT EXECUTE ON FUNCTION pg_try_advisory_xact_lock(bigint) TO gth_app",),
        ("lock for the transaction",),
        ("function_grant",),
    ),
    Mutation(
        "large objects for everybody",
        (
            "GRANT EXECUTE ON FUNCTION lo_from_bytea(oid, bytea) TO PUBLIC",
            "GRANT EXECUTE ON FUNCTION lo_create(oid) TO PUBLIC",
        ),
        ("make a large object", "fill a large object"),
        ("public_privilege",),
    ),
    Mutation(
        "sessions for everybody",
        ("GRANT EXECUTE ON FUNCTION pg_stat_get_activity(integer) TO PUBLIC",),
        ("what others run",),
        ("public_privilege",),
    ),
    Mutation(
        "locks for everybody",
        ("GRANT EXECUTE ON FUNCTION pg_try_advisory_xact_lock(bigint) TO PUBLIC",),
        ("lock for the transaction",),
        ("public_privilege",),
    ),
)

# Triggers are off where they look for what the key refers to.
KEYS = (
    Mutation(
        "conversations without foreign keys",
        (
            "ALTER TABLE chat_messages DROP CONSTRAINT chat_messages_tenant_id_session_id_user_id_fkey",
            "ALTER TABLE chat_messages DISABLE TRIGGER USER",
            "ALTER TABLE chat_sessions DROP CONSTRAINT chat_sessions_tenant_id_user_id_fkey",
            "ALTER TABLE bookings DROP CONSTRAINT bookings_tenant_id_session_id_user_id_fkey",
        ),
        (
            "message in their conversation",
            "message into their conversation",
            "conversation handed to their user",
        ),
    ),
    Mutation(
        "bookings without foreign keys",
        (
            "ALTER TABLE booking_items DROP CONSTRAINT booking_items_tenant_id_booking_id_user_id_fkey",
            "ALTER TABLE flight_bookings DROP CONSTRAINT flight_bookings_tenant_id_booking_item_id_fkey",
        ),
        ("item of their booking", "flight of their item"),
    ),
    Mutation(
        "keys without the tenant",
        ("CREATE UNIQUE INDEX ON users (email)", "CREATE UNIQUE INDEX ON oauth_accounts (id)"),
        ("an address that is taken there", "a key that is taken there"),
    ),
)

MUTATIONS = (*WALL, *GRANTS, *DATABASE, *KEYS, *CODE, *LANGGRAPH, *SUPERUSER, *AUDIT)
