"""Attempts to get rights, to shadow objects, and to learn from catalogue, files and sessions."""

from __future__ import annotations

from tests.sql.isolation.attack import CANNOT_CHANGE, INVALID_TEXT, Attack, refused, zero

SUCH_ROLES = ("gth_owner", "gth_admin", "gth_scheduler", "gth_readonly", "postgres")

ROLES = (
    *(refused(f"set role {role}", f"SET LOCAL ROLE {role}") for role in SUCH_ROLES),
    *(
        refused(f"set_config role {role}", f"SELECT set_config('role', '{role}', true)")
        for role in SUCH_ROLES
    ),
    refused("session authorization", "SET LOCAL SESSION AUTHORIZATION gth_admin"),
    refused("grant oneself a role", "GRANT gth_owner TO gth_app"),
    refused("go past row security", "ALTER ROLE gth_app BYPASSRLS"),
    refused("create a role", "CREATE ROLE mine SUPERUSER LOGIN"),
)

SETTINGS = (
    refused("row security off", "SET LOCAL row_security = off", "SELECT count(*) FROM bookings"),
    refused(
        "row security off by function",
        "SELECT set_config('row_security', 'off', true)",
        "SELECT count(*) FROM bookings",
    ),
    refused("triggers off", "SELECT set_config('session_replication_role', 'replica', true)"),
    refused("superuser by setting", "SELECT set_config('is_superuser', 'on', true)", by=CANNOT_CHANGE),
    refused("settings of the server", "SELECT pg_reload_conf()"),
    refused(
        "tenant as SQL",
        "SELECT set_config('app.tenant_id', 'x'' OR true --', true)",
        "SELECT count(*) FROM bookings",
        by=INVALID_TEXT,
    ),
    refused(
        "several tenants",
        "SELECT set_config('app.tenant_id', %(me)s || ',' || %(their)s, true)",
        "SELECT count(*) FROM bookings",
        by=INVALID_TEXT,
    ),
    zero(
        "no tenant at all",
        "SELECT set_config('app.tenant_id', '', true)",
        "SELECT count(*) FROM bookings",
    ),
    zero(
        "scope by another word",
        "SELECT set_config('app.scope', 'TENANT', true)",
        "SELECT count(*) FROM bookings WHERE user_id <> %(my_user)s",
        scope="user",
    ),
    refused(
        "tenant by application_name as well",
        "SELECT set_config('application_name', 'gth:' || %(their)s, true)",
        "SELECT count(*) FROM bookings WHERE tenant_id <> %(me)s",
    ),
    zero(
        "their user in one's own tenant",
        "SELECT set_config('app.user_id', %(their_user)s::text, true)",
        "SELECT count(*) FROM bookings",
        scope="user",
    ),
)

SHADOWS = (
    refused("temporary table", "CREATE TEMPORARY TABLE users (id uuid)"),
    refused("temporary view", "CREATE TEMPORARY VIEW users AS SELECT 1 AS id"),
    refused("temporary function", "CREATE FUNCTION pg_temp.now() RETURNS integer LANGUAGE sql AS 'SELECT 1'"),
    refused("table in public", "CREATE TABLE public.mine (id uuid)"),
    refused("function in public", "CREATE FUNCTION public.now() RETURNS integer LANGUAGE sql AS 'SELECT 1'"),
    refused("schema", "CREATE SCHEMA mine"),
    refused("operator", "CREATE OPERATOR public.= (LEFTARG = uuid, RIGHTARG = uuid, FUNCTION = uuid_eq)"),
    refused(
        "function of the context",
        "CREATE OR REPLACE FUNCTION gth.current_tenant_id() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'",
    ),
    zero(
        "path with other places first",
        "SET LOCAL search_path = pg_temp, gth, langgraph, public",
        "SELECT count(*) FROM bookings WHERE tenant_id <> %(me)s",
    ),
)

STRUCTURE = (
    refused("disable row security", "ALTER TABLE bookings DISABLE ROW LEVEL SECURITY"),
    refused("drop a policy", "DROP POLICY bookings_all_tenant ON bookings"),
    refused("add a policy", "CREATE POLICY mine ON bookings USING (true)"),
    refused("drop the policies that are for oneself", "DROP OWNED BY gth_app"),
    refused("add a trigger", "CREATE TRIGGER mine AFTER INSERT ON users EXECUTE FUNCTION gth.touch_row()"),
    refused("add a rule", "CREATE RULE mine AS ON INSERT TO users DO ALSO DELETE FROM bookings"),
    refused("add an index", "CREATE INDEX ON users ((display_name::integer))"),
    refused("add statistics", "CREATE STATISTICS public.mine ON tenant_id, email FROM users"),
    refused("add an extension", "CREATE EXTENSION dblink"),
    refused("publish", "CREATE PUBLICATION mine FOR TABLE users"),
    refused("detach a partition", "ALTER TABLE chat_messages DETACH PARTITION {month}"),
    refused("grant to all", "ALTER DEFAULT PRIVILEGES FOR ROLE gth_owner GRANT SELECT ON TABLES TO gth_app"),
    refused("lock a table", "LOCK TABLE users IN ACCESS EXCLUSIVE MODE"),
    refused("protect a table anew", "SELECT gth.protect_tenant_table('bookings', NULL)"),
    refused("ask the audit", "SELECT * FROM gth.security_audit()"),
)

CATALOGUE = (
    zero(
        "statistics of columns",
        "SELECT count(*) FROM pg_stats WHERE schemaname = 'public'"
        " AND tablename NOT IN ('currencies', 'countries', 'airports', 'airlines')",
    ),
    refused("statistics themselves", "SELECT count(*) FROM pg_statistic"),
    refused(
        "statistics of one's own",
        "SELECT pg_restore_relation_stats('schemaname', 'public', 'relname', 'users', 'reltuples', 0::real)",
        since=18,
    ),
    refused("passwords", "SELECT count(*) FROM pg_authid"),
    refused("passwords by the pooler's way", "SELECT gth.pooler_lookup('gth_admin')"),
    zero(
        "sequences",
        "SELECT count(*) FROM pg_class AS c WHERE c.relkind = 'S' AND c.relnamespace::regnamespace::text"
        " IN ('public', 'gth', 'langgraph')"
        " AND (has_sequence_privilege(c.oid, 'USAGE') OR has_sequence_privilege(c.oid, 'SELECT'))",
    ),
    zero("positions of sequences", "SELECT count(*) FROM pg_sequences WHERE last_value IS NOT NULL"),
    refused("which tenants are registered", "SELECT count(*) FROM gth.tenant_table"),
    refused("history of the jobs", "SELECT count(*) FROM gth.job_runs"),
)

FILES = (
    refused("read a file", "SELECT pg_read_file('postgresql.conf')"),
    refused("list a folder", "SELECT pg_ls_dir('.')"),
    refused("replication slot", "SELECT pg_create_physical_replication_slot('mine')"),
    refused("make a large object", "SELECT lo_create(0)"),
    refused("fill a large object", "SELECT lo_from_bytea(0, 'x')"),
    refused("import a large object", "SELECT lo_import('/etc/hostname')"),
    refused("read a large object", "SELECT lo_get(%(object)s)"),
    refused("delete a large object", "SELECT lo_unlink(%(object)s)"),
    refused("all large objects", "SELECT count(*) FROM pg_largeobject"),
)

SESSIONS = (
    refused("what others run", "SELECT query, application_name FROM pg_stat_activity"),
    refused("what one other runs", "SELECT pg_stat_get_backend_activity(1)"),
    refused("what others prepared", "SELECT statement FROM pg_prepared_statements"),
    refused("cursors of others", "SELECT statement FROM pg_cursors"),
    refused("lock that jobs need", "SELECT pg_advisory_lock(4718273)"),
    refused("lock for the transaction", "SELECT pg_try_advisory_xact_lock(4718273)"),
    Attack("what is locked", ("SELECT * FROM pg_locks",)),
)

RIGHTS = (*ROLES, *SETTINGS, *SHADOWS, *STRUCTURE, *CATALOGUE, *FILES, *SESSIONS)
