"""What holds for every object of the schema, read from the catalogue: new objects need no new tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

OURS = "('public'::regnamespace, 'gth'::regnamespace, 'langgraph'::regnamespace)"

UNCOMMENTED = f"""
SELECT c.relname FROM pg_class AS c
WHERE c.relnamespace IN {OURS} AND c.relkind IN ('r', 'p', 'v', 'm')
    AND obj_description(c.oid, 'pg_class') IS NULL
UNION ALL
-- Keys, tenant and timestamps say what they are.
SELECT c.relname || '.' || a.attname FROM pg_class AS c
INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relnamespace IN {OURS} AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND a.attname NOT IN ('id', 'tenant_id', 'created_at', 'updated_at', 'deleted_at')
    AND col_description(c.oid, a.attnum) IS NULL
UNION ALL
SELECT p.oid::regprocedure::text FROM pg_proc AS p
WHERE p.pronamespace IN {OURS} AND obj_description(p.oid, 'pg_proc') IS NULL
UNION ALL
SELECT polname::text FROM pg_policy WHERE obj_description(oid, 'pg_policy') IS NULL
UNION ALL
SELECT nspname::text FROM pg_namespace
WHERE oid IN {OURS} AND obj_description(oid, 'pg_namespace') IS NULL
UNION ALL
SELECT rolname::text FROM pg_roles WHERE rolname LIKE 'gth%' AND shobj_description(oid, 'pg_authid') IS NULL
"""

# A tenant table is one with tenant_id. Partitions have no policies: their parents' decide.
UNPROTECTED = """
SELECT c.relname FROM pg_class AS c
INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
WHERE c.relkind IN ('r', 'p') AND c.relnamespace IN ('public'::regnamespace, 'langgraph'::regnamespace)
    AND (
        NOT (c.relrowsecurity AND c.relforcerowsecurity)
        OR NOT c.relispartition AND NOT EXISTS (
            SELECT FROM pg_policy AS p
            WHERE p.polrelid = c.oid AND NOT p.polpermissive AND p.polcmd = '*'
                AND pg_get_expr(p.polqual, c.oid) LIKE
                    '(tenant_id = ( SELECT gth.current_tenant_id() AS current_tenant_id))'
        )
    )
"""

EXPOSED_PARTITIONS = """
SELECT c.relname FROM pg_class AS c
WHERE c.relispartition AND c.relkind = 'r'
    AND (
        c.relowner <> 'gth_owner'::regrole
        OR EXISTS (SELECT FROM aclexplode(c.relacl) AS a WHERE a.grantee <> c.relowner)
        OR EXISTS (SELECT FROM pg_attribute AS t WHERE t.attrelid = c.oid AND t.attacl IS NOT NULL)
    )
"""

CROSS_TENANT_KEYS = """
SELECT k.conname FROM pg_constraint AS k
INNER JOIN pg_attribute AS there ON there.attrelid = k.confrelid AND there.attname = 'tenant_id'
INNER JOIN pg_attribute AS here ON here.attrelid = k.conrelid AND here.attname = 'tenant_id'
WHERE k.contype = 'f'
    AND (k.conkey[1], k.confkey[1]) IS DISTINCT FROM (here.attnum, there.attnum)
"""

KEYS_INTO_PARTITIONED = """
SELECT k.conname FROM pg_constraint AS k
INNER JOIN pg_class AS c ON c.oid = k.confrelid
WHERE k.contype = 'f' AND (c.relkind = 'p' OR c.relispartition)
"""

# The columns of a foreign key must lead an index of its own table: deletes of the whole look its parts up.
UNINDEXED_KEYS = """
SELECT k.conname FROM pg_constraint AS k
INNER JOIN pg_class AS c ON c.oid = k.conrelid
WHERE k.contype = 'f' AND NOT c.relispartition AND array_length(k.conkey, 1) > 1
    AND NOT EXISTS (
        SELECT FROM pg_index AS i
        WHERE i.indrelid = k.conrelid AND (i.indkey::smallint[])[0:1] @> k.conkey[1:2]
            -- of a part of the rows, only if those without the key are left out
            AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) LIKE '(%_id IS NOT NULL)')
    )
"""

OFTEN_WRONG = """
SELECT p.oid::regprocedure::text FROM pg_proc AS p
WHERE p.pronamespace IN ('public'::regnamespace, 'gth'::regnamespace) AND p.prosecdef
    AND (
        NOT coalesce(p.proconfig, '{}') && ARRAY['search_path=pg_catalog, pg_temp']
        OR p.proacl IS NULL
        OR EXISTS (SELECT FROM aclexplode(p.proacl) AS a WHERE a.grantee = 0)
    )
"""

OPEN_TO_ALL = """
SELECT p.oid::regprocedure::text FROM pg_proc AS p
WHERE p.pronamespace IN ('public'::regnamespace, 'gth'::regnamespace)
    AND EXISTS (
        SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS a WHERE a.grantee = 0
    )
"""

INVOKER_VIEWS = """
SELECT c.relname FROM pg_class AS c
WHERE c.relkind = 'v' AND c.relnamespace IN ('public'::regnamespace, 'gth'::regnamespace)
    AND NOT coalesce(c.reloptions, '{}') && ARRAY['security_invoker=true', 'security_invoker=on']
UNION ALL
SELECT relname FROM pg_class WHERE relkind = 'm'
"""

WRONG_OWNERS = """
SELECT c.relname FROM pg_class AS c
WHERE c.relnamespace IN ('public'::regnamespace, 'gth'::regnamespace, 'langgraph'::regnamespace)
    AND c.relowner <> 'gth_owner'::regrole
UNION ALL
-- Two need a superuser's eyes, one is met by superusers; the steps of the maintenance run as gth_scheduler,
-- which sees all tenants.
SELECT p.proname FROM pg_proc AS p
WHERE p.pronamespace IN ('public'::regnamespace, 'gth'::regnamespace, 'langgraph'::regnamespace)
    AND p.proowner <> 'gth_owner'::regrole
    AND p.proname NOT IN ('pooler_lookup', 'prefer_standby', 'refuse_drop_owned')
    AND NOT (p.proowner = 'gth_scheduler'::regrole AND p.prosecdef)
"""

BAD_GRANTS = """
SELECT c.relname || ': ' || a.privilege_type || ' to ' || a.grantee::regrole
FROM pg_class AS c
CROSS JOIN LATERAL aclexplode(c.relacl) AS a
WHERE c.relnamespace IN ('public'::regnamespace, 'gth'::regnamespace, 'langgraph'::regnamespace)
    AND a.grantee <> c.relowner
    AND (a.privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN') OR a.grantee = 0)
"""

UNNAMED = r"""
SELECT k.conname FROM pg_constraint AS k
INNER JOIN pg_class AS c ON c.oid = k.conrelid
WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relispartition AND k.contype <> 'n'
    AND (
        k.conname !~ '_(pkey|key|fkey|check)\d*$' AND k.contype <> 't'
        OR k.conname ~ '\d$'
    )
"""

SINGLE_KEYS = """
SELECT c.relname FROM pg_class AS c
INNER JOIN pg_attribute AS t ON t.attrelid = c.oid AND t.attname = 'tenant_id'
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT EXISTS (
    SELECT FROM pg_index AS i WHERE i.indrelid = c.oid AND i.indisprimary AND i.indkey[0] = t.attnum
)
"""


@pytest.fixture
def catalogue(database: Database) -> Connection:
    """A superuser's connection."""
    return database.connect()


RULES = {
    "everything has a comment": (UNCOMMENTED, "CREATE TABLE public.bare (id integer)"),
    "tenant tables are walled off": (UNPROTECTED, "DROP POLICY bookings_all_tenant ON bookings"),
    "partitions are not reachable": (EXPOSED_PARTITIONS, "GRANT SELECT ON chat_messages_default TO gth_app"),
    "keys between tenant tables begin with the tenant": (
        CROSS_TENANT_KEYS,
        (
            "ALTER TABLE users ADD UNIQUE (id);"
            "ALTER TABLE bookings ADD FOREIGN KEY (user_id) REFERENCES users (id)"
        ),
    ),
    "no key leads into a partitioned table": (
        KEYS_INTO_PARTITIONED,
        (
            "ALTER TABLE bookings ADD COLUMN at timestamptz, ADD COLUMN event uuid,"
            " ADD FOREIGN KEY (tenant_id, at, event) REFERENCES analytics_events"
        ),
    ),
    "foreign keys are indexed": (
        UNINDEXED_KEYS,
        "DROP INDEX oauth_accounts_tenant_id_user_id_idx",
    ),
    "foreign keys are indexed for deleted rows too": (
        UNINDEXED_KEYS,
        (
            "DROP INDEX bookings_tenant_id_user_id_created_at_idx;"
            "CREATE INDEX ON bookings (tenant_id, user_id) WHERE deleted_at IS NULL"
        ),
    ),
    "security definers pin their path and are not public": (
        OFTEN_WRONG,
        "CREATE FUNCTION gth.bare() RETURNS void LANGUAGE sql SECURITY DEFINER AS ''",
    ),
    "no function is for everybody": (OPEN_TO_ALL, "GRANT EXECUTE ON FUNCTION gth.uuid_v7() TO PUBLIC"),
    "views ask their caller's policies": (
        INVOKER_VIEWS,
        "ALTER VIEW cache_performance RESET (security_invoker)",
    ),
    "gth_owner owns everything": (WRONG_OWNERS, "CREATE TABLE public.bare (id integer)"),
    "nobody may truncate, refer or trigger": (BAD_GRANTS, "GRANT REFERENCES ON users TO gth_app"),
    "constraints are named": (UNNAMED, "ALTER TABLE users ADD CONSTRAINT odd CHECK (true)"),
    "primary keys begin with the tenant": (
        SINGLE_KEYS,
        "ALTER TABLE hotel_bookings DROP CONSTRAINT hotel_bookings_pkey, ADD PRIMARY KEY (id)",
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(catalogue: Connection, rule: str) -> None:
    """The rule holds for every object; and its query finds the one that is then made to break it."""
    query, mutation = RULES[rule]
    assert catalogue.execute(query).fetchall() == []
    catalogue.execute(mutation)
    assert catalogue.execute(query).fetchall() != []


def test_writes_are_guarded_on_every_tenant_table(catalogue: Connection) -> None:
    """Every tenant table but tenants, which gth_app cannot write, has the trigger that demands a context."""
    rows = catalogue.execute(
        """
        SELECT t.table_name::text FROM gth.tenant_table AS t
        WHERE NOT EXISTS (
            SELECT FROM pg_trigger AS g INNER JOIN pg_proc AS p ON p.oid = g.tgfoid
            WHERE g.tgrelid = t.table_name
                AND p.proname = CASE
                    WHEN t.user_column IS NULL THEN 'require_tenant_to_write' ELSE 'require_context_to_write'
                END
        )
        """
    ).fetchall()
    assert rows == [("tenants",)]


def test_updated_at_is_kept_wherever_it_is(catalogue: Connection) -> None:
    """Every table in public with updated_at has a trigger that sets it."""
    rows = catalogue.execute(
        """
        SELECT c.relname FROM pg_class AS c
        INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'updated_at'
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND NOT EXISTS (
            SELECT FROM pg_trigger AS g INNER JOIN pg_proc AS p ON p.oid = g.tgfoid
            WHERE g.tgrelid = c.oid AND p.proname IN ('touch_row', 'touch_soft_deletable_row')
        )
        """
    ).fetchall()
    assert rows == []
