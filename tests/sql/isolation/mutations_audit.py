"""Deviations that look like less than they are: only the audit notices them."""

from __future__ import annotations

from tests.sql.isolation.mutation import Mutation

WALL = "tenant_id = (SELECT gth.current_tenant_id())"


def _noticed(name: str, rule: str, *statements: str, undo: tuple[str, ...] = ()) -> Mutation:
    return Mutation(name, statements, (), (rule,), undo)


def _changed(name: str, rule: str, *statements: str) -> Mutation:
    """What is wrong in itself, and not as it was made either."""
    return Mutation(name, statements, (), (rule, "changed_policy"))


POLICIES = (
    _changed(
        "table without any policy for the application",
        "tenant_wall",
        "DROP POLICY tenants_all_tenant ON tenants",
        "DROP POLICY tenants_all_user ON tenants",
        "DROP POLICY tenants_select_live ON tenants",
    ),
    _noticed(
        "guard of the policies disabled", "tenant_wall", "ALTER EVENT TRIGGER gth_refuse_drop_owned DISABLE"
    ),
    _changed(
        "wall with a door", "tenant_wall", f"ALTER POLICY users_all_tenant ON users USING ({WALL} OR true)"
    ),
    _changed(
        "wall that is nearly always true",
        "tenant_wall",
        f"ALTER POLICY users_all_tenant ON users USING (({WALL}) IS NOT NULL)",
    ),
    _changed(
        "wall that is nearly always true, with another condition",
        "tenant_wall",
        f"ALTER POLICY users_all_tenant ON users USING (({WALL} AND id IS NOT NULL) IS NOT NULL)",
    ),
    _changed(
        "wall with a door behind another condition",
        "tenant_wall",
        f"ALTER POLICY users_all_tenant ON users USING (({WALL} AND locale IS NULL) OR locale = 'en')",
    ),
    _changed(
        "new rows of any tenant",
        "tenant_wall",
        f"ALTER POLICY users_all_tenant ON users USING ({WALL})"
        " WITH CHECK ((SELECT gth.current_tenant_id()) IS NOT NULL)",
    ),
    _noticed("deleted rows seen", "changed_policy", "DROP POLICY users_select_live ON users"),
    _noticed(
        "wall that others do not meet",
        "tenant_wall",
        "CREATE ROLE gth_test_support",
        "CREATE TABLE public.notes (tenant_id uuid, id uuid, text text, PRIMARY KEY (tenant_id, id))",
        "SELECT gth.protect_tenant_table('public.notes', NULL)",
        "CREATE POLICY support ON public.notes FOR SELECT USING (true)",
        "GRANT SELECT (text) ON public.notes TO gth_test_support",
        "UPDATE gth.tenant_table SET actual = gth.row_security_state(table_name)",
        undo=("DROP OWNED BY gth_test_support", "DROP ROLE gth_test_support"),
    ),
    _changed(
        "policy with a function of one's own",
        "policy_per_row",
        "CREATE FUNCTION public.mine() RETURNS uuid LANGUAGE sql STABLE RETURN gth.current_user_id()",
        "REVOKE ALL ON FUNCTION public.mine() FROM PUBLIC",
        "CREATE POLICY mine ON users AS RESTRICTIVE USING (id = public.mine())",
    ),
    _changed(
        "policy with a query for every row",
        "policy_per_row",
        "CREATE POLICY mine ON users AS RESTRICTIVE"
        " USING (id = (SELECT gth.current_user_id() WHERE users.id IS NOT NULL))",
    ),
    _noticed(
        "no index that finds a tenant",
        "policy_without_index",
        "ALTER TABLE analytics_events DROP CONSTRAINT analytics_events_pkey",
        "DROP INDEX analytics_events_tenant_id_event_name_created_at_idx",
        "CREATE INDEX ON analytics_events USING brin (tenant_id)",
    ),
)

TABLES = (
    _noticed(
        "tenant by another name",
        "row_security",
        "CREATE TABLE public.notes (owner uuid NOT NULL REFERENCES tenants (id), text text)",
    ),
    _noticed(
        "rows of a tenant without a tenant",
        "foreign_key_without_tenant",
        "ALTER TABLE users ADD CONSTRAINT users_id_key UNIQUE (id)",
        "CREATE TABLE public.notes (user_id uuid REFERENCES users (id), text text)",
    ),
    _noticed(
        "foreign key of a partition alone",
        "foreign_key_without_tenant",
        "ALTER TABLE users ADD CONSTRAINT users_id_key UNIQUE (id)",
        "ALTER TABLE {month} ADD CONSTRAINT alone FOREIGN KEY (user_id) REFERENCES users (id)",
    ),
    _noticed(
        "materialised view of a view",
        "owner_rights_view",
        "CREATE MATERIALIZED VIEW public.statuses AS SELECT * FROM user_consent_status",
    ),
    _noticed(
        "definer that looks where its caller is named",
        "unpinned_definer",
        'ALTER FUNCTION gth.cache_counts() SET search_path = "$user", pg_catalog, pg_temp',
    ),
)

MINE = "CREATE FUNCTION public.mine() RETURNS bigint LANGUAGE sql SECURITY DEFINER"
FUNCTIONS = (
    _noticed(
        "verifiers of passwords for the exporter",
        "function_grant",
        "GRANT EXECUTE ON FUNCTION gth.pooler_lookup(text) TO gth_exporter",
    ),
    _noticed(
        "verifiers of passwords for a role of one's own",
        "function_grant",
        "CREATE ROLE gth_test_client LOGIN",
        "GRANT EXECUTE ON FUNCTION gth.pooler_lookup(text) TO gth_test_client",
        undo=(
            "REVOKE ALL ON FUNCTION gth.pooler_lookup(text) FROM gth_test_client",
            "DROP ROLE gth_test_client",
        ),
    ),
    _noticed(
        "verifiers of passwords for a member",
        "inherited_rights",
        "GRANT gth_pooler TO gth_exporter",
        undo=("REVOKE gth_pooler FROM gth_exporter",),
    ),
    _noticed(
        "step of maintenance for the application",
        "function_grant",
        "GRANT EXECUTE ON FUNCTION gth.erase_thread_batch(uuid, text, integer) TO gth_app",
    ),
    _noticed(
        "jobs for analysts",
        "function_grant",
        "GRANT EXECUTE ON FUNCTION gth.request_job(text, text) TO gth_readonly",
    ),
    _noticed(
        "hot path with its owner's rights",
        "function_grant",
        "ALTER FUNCTION gth.conversation_tail(uuid, uuid, uuid, integer) SECURITY DEFINER"
        " SET search_path = pg_catalog, pg_temp",
    ),
    _noticed(
        "function of one's own with an operator's rights",
        "function_grant",
        f"{MINE} SET search_path = pg_catalog, pg_temp AS 'SELECT count(*) FROM public.users'",
        "ALTER FUNCTION public.mine() OWNER TO gth_scheduler",
        "REVOKE ALL ON FUNCTION public.mine() FROM PUBLIC",
        "GRANT EXECUTE ON FUNCTION public.mine() TO gth_app",
    ),
)

REPORT = (
    "CREATE SCHEMA reports",
    "GRANT USAGE ON SCHEMA reports TO gth_app",
    (
        "CREATE FUNCTION reports.everybody() RETURNS SETOF public.users LANGUAGE sql SECURITY DEFINER"
        " SET search_path = pg_catalog, pg_temp AS 'SELECT * FROM public.users'"
    ),
)
ELSEWHERE = (
    _noticed("definer in a schema of one's own", "public_privilege", *REPORT),
    _noticed(
        "definer in a schema of one's own, for everybody by name",
        "public_privilege",
        *REPORT,
        "ALTER FUNCTION reports.everybody() OWNER TO gth_scheduler",
        "GRANT EXECUTE ON FUNCTION reports.everybody() TO PUBLIC",
    ),
)

SET_HERE = (
    "DO $$BEGIN EXECUTE format('ALTER ROLE gth_app IN DATABASE %I SET {setting}', current_database()); END$$"
)
LOGIN = "CREATE ROLE gth_test_login LOGIN"
GONE = ("REASSIGN OWNED BY gth_test_login TO gth_owner", "DROP ROLE gth_test_login")
OWNERS = (
    *(
        _noticed(
            f"{owned} of a role that logs in",
            "owning_role",
            LOGIN,
            f"ALTER {owned} OWNER TO gth_test_login",
            undo=GONE,
        )
        for owned in (
            "TABLE {month}",
            "FUNCTION gth.current_tenant_id()",
            "SCHEMA langgraph",
            "TABLE airlines",
        )
    ),
    _noticed(
        "tenants elsewhere of a role that logs in",
        "owning_role",
        LOGIN,
        "CREATE SCHEMA reports",
        "CREATE TABLE reports.notes (tenant_id uuid NOT NULL, text text)",
        "ALTER TABLE reports.notes ENABLE ROW LEVEL SECURITY",
        "ALTER TABLE reports.notes FORCE ROW LEVEL SECURITY",
        "ALTER TABLE reports.notes OWNER TO gth_test_login",
        undo=GONE,
    ),
)
ROLES = (
    _noticed("table of a client", "owning_role", "ALTER TABLE users OWNER TO gth_app"),
    _noticed(
        "sequence of a client",
        "owning_role",
        "CREATE SEQUENCE public.numbers",
        "ALTER SEQUENCE public.numbers OWNER TO gth_app",
    ),
    _noticed(
        "function of a client", "owning_role", "ALTER FUNCTION gth.current_tenant_id() OWNER TO gth_readonly"
    ),
    _noticed(
        "role that makes roles",
        "inherited_rights",
        "ALTER ROLE gth_app CREATEROLE",
        undo=("ALTER ROLE gth_app NOCREATEROLE",),
    ),
    _noticed(
        "role that copies the cluster",
        "inherited_rights",
        "ALTER ROLE gth_exporter REPLICATION",
        undo=("ALTER ROLE gth_exporter NOREPLICATION",),
    ),
    _noticed(
        "role that reads all tables",
        "inherited_rights",
        "GRANT pg_read_all_data TO gth_readonly",
        undo=("REVOKE pg_read_all_data FROM gth_readonly",),
    ),
    _noticed(
        "analyst with the application's rights",
        "inherited_rights",
        "GRANT gth_app TO gth_readonly",
        undo=("REVOKE gth_app FROM gth_readonly",),
    ),
    _noticed(
        "analyst who sees sessions",
        "inherited_rights",
        "GRANT pg_monitor TO gth_readonly",
        undo=("REVOKE pg_monitor FROM gth_readonly",),
    ),
    _noticed(
        "exporter that reads rows",
        "inherited_rights",
        "GRANT gth_readonly TO gth_exporter",
        undo=("REVOKE gth_readonly FROM gth_exporter",),
    ),
    _noticed(
        "setting of the checked context granted",
        "context_guard",
        "GRANT SET ON PARAMETER backtrace_functions TO gth_app",
        undo=("REVOKE SET ON PARAMETER backtrace_functions FROM gth_app",),
    ),
    _noticed(
        "setting of a role in all databases",
        "role_setting",
        "ALTER ROLE gth_app SET row_security = off",
        undo=("ALTER ROLE gth_app RESET row_security",),
    ),
    _noticed(
        "setting of a role in this database",
        "role_setting",
        SET_HERE.replace("{setting}", "statement_timeout = 1"),
    ),
    _noticed(
        "default tenant of another's", "role_setting", SET_HERE.replace("{setting}", "app.tenant_id = ''x''")
    ),
    _noticed("key for operators", "context_guard", "GRANT SELECT ON gth.context_key TO gth_admin"),
    _noticed("key's column", "context_guard", "GRANT SELECT (key) ON gth.context_key TO gth_exporter"),
)

AUDIT = (*POLICIES, *TABLES, *FUNCTIONS, *ELSEWHERE, *OWNERS, *ROLES)
