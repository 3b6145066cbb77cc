"""The registers of personal data and retention: complete, true to the tables, and obeyed by the grants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.maintenance import scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

# Where registered tables are; no name is in both, and langgraph's are not reached without their schema.
SCHEMAS = "('public'::regnamespace, 'langgraph'::regnamespace)"
TABLE = "coalesce(to_regclass('public.' || p.table_name), to_regclass('langgraph.' || p.table_name))"

# Tables with a tenant, and the tenants themselves; partitions are covered by their parent.
UNREGISTERED = f"""
SELECT c.relname || '.' || a.attname
FROM pg_class AS c
INNER JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relnamespace IN {SCHEMAS}
    AND c.relkind IN ('r', 'p')
    AND NOT c.relispartition
    AND (
        c.relname = 'tenants'
        OR EXISTS (SELECT FROM pg_attribute AS t WHERE t.attrelid = c.oid AND t.attname = 'tenant_id')
    )
    AND NOT EXISTS (
        SELECT FROM gth.personal_data_column AS p WHERE p.table_name = c.relname AND p.column_name = a.attname
    )
"""
STALE = f"""
SELECT p.table_name || '.' || p.column_name
FROM gth.personal_data_column AS p
WHERE NOT EXISTS (
    SELECT FROM pg_attribute AS a
    WHERE a.attrelid = {TABLE}
        AND a.attname = p.column_name
        AND NOT a.attisdropped
)
"""


@pytest.fixture
def reader(installed: Database) -> Connection:
    """A connection for tests that change nothing."""
    return installed.connect()


def found(connection: Connection, query: str) -> list[str]:
    """The first column of every row."""
    return [str(row[0]) for row in connection.execute(query)]


def test_every_column_of_every_tenant_table_is_registered(reader: Connection) -> None:
    """A column nobody has thought about is a column nobody erases."""
    assert found(reader, UNREGISTERED) == []


def test_the_register_names_no_column_that_is_gone(reader: Connection) -> None:
    """What is registered exists."""
    assert found(reader, STALE) == []


def test_a_table_is_known_by_its_name(reader: Connection) -> None:
    """The register has no schema: no name is in two of them."""
    query = f"""
    SELECT relname FROM pg_class WHERE relnamespace IN {SCHEMAS} AND relkind IN ('r', 'p')
    GROUP BY relname HAVING count(*) > 1
    """
    assert found(reader, query) == []


def test_a_new_column_is_noticed(superuser: Connection) -> None:
    """The two tests above fail on a column added, a table added and a column removed."""
    superuser.execute("ALTER TABLE users ADD COLUMN passport_number text")
    superuser.execute("CREATE TABLE loyalty_cards (tenant_id uuid, number text)")
    superuser.execute("ALTER TABLE bookings DROP COLUMN note")
    superuser.execute("ALTER TABLE langgraph.store ADD COLUMN embedding text")
    assert sorted(found(superuser, UNREGISTERED)) == [
        "loyalty_cards.number",
        "loyalty_cards.tenant_id",
        "store.embedding",
        "users.passport_number",
    ]
    assert found(superuser, STALE) == ["bookings.note"]


def test_a_table_is_erased_by_rows_or_by_columns(reader: Connection) -> None:
    """delete_row on one column and keep on another would contradict each other."""
    query = """
    SELECT table_name FROM gth.personal_data_column
    GROUP BY table_name HAVING bool_or(erasure = 'delete_row') AND NOT bool_and(erasure = 'delete_row')
    """
    assert found(reader, query) == []


def test_what_is_set_to_null_may_be_null(reader: Connection) -> None:
    """An erasure or a retention policy never fails on NOT NULL."""
    query = f"""
    SELECT p.table_name || '.' || p.column_name
    FROM gth.personal_data_column AS p
    INNER JOIN pg_attribute AS a ON a.attrelid = {TABLE} AND a.attname = p.column_name
    LEFT JOIN gth.retention_policy AS r ON r.code = p.retention
    WHERE a.attnotnull AND p.erasure <> 'replace' AND (p.erasure = 'set_null' OR r.action LIKE 'scrub%')
    """
    assert found(reader, query) == []


def test_every_retention_policy_has_its_table_and_column(reader: Connection) -> None:
    """A policy for a table that is not there would silently do nothing."""
    query = """
    SELECT r.code
    FROM gth.retention_policy AS r
    WHERE NOT EXISTS (
        SELECT FROM pg_attribute AS a
        WHERE a.attrelid = to_regclass(format('%I.%I', r.table_schema, r.table_name))
            AND a.attname = r.age_column
            AND a.atttypid IN ('timestamptz'::regtype, 'date'::regtype)
    )
    """
    assert found(reader, query) == []


def test_every_scrubbing_policy_has_columns_to_scrub(reader: Connection) -> None:
    """A policy that empties columns, or whose columns another one empties, is named by one of its table."""
    query = """
    SELECT r.code FROM gth.retention_policy AS r
    WHERE r.action LIKE 'scrub%' AND NOT EXISTS (
        SELECT FROM gth.personal_data_column AS p
        WHERE p.retention = coalesce(r.columns_of, r.code) AND p.table_name = r.table_name
    )
    """
    assert found(reader, query) == []


def test_an_erasure_finds_its_rows_by_an_index(reader: Connection) -> None:
    """What it empties or deletes of a person; among many bookings it would read each of the tenant's."""
    query = """
    SELECT s.table_name
    FROM gth.erasure_steps() AS s
    INNER JOIN pg_class AS c ON c.relnamespace = 'public'::regnamespace AND c.relname = s.table_name
    WHERE NOT EXISTS (
        SELECT FROM pg_index AS i
        WHERE i.indrelid = c.oid
            AND pg_get_indexdef(i.indexrelid) ~ CASE
                WHEN c.relname = 'users' THEN '\\(tenant_id, id\\)'
                ELSE '\\(tenant_id, user_id[,)]'
            END
    )
    """
    assert found(reader, query) == []


def test_every_partitioned_table_has_a_policy(reader: Connection) -> None:
    """A partitioned table nobody creates months for would fill its default partition."""
    query = """
    SELECT t.partrelid::regclass FROM pg_partitioned_table AS t
    WHERE NOT EXISTS (SELECT FROM gth.partition_policy AS p WHERE p.parent = t.partrelid)
    """
    assert found(reader, query) == []


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("readonly_visible = true WHERE column_name = 'email'", "readonly_visible"),
        ("readonly_visible = true WHERE category = 'special'", "readonly_visible"),
        ("erasure = 'keep', replacement = NULL WHERE column_name = 'email'", "keep"),
        ("purpose = NULL WHERE category = 'identity'", "purpose"),
        ("legal_basis = NULL WHERE category = 'content'", "purpose"),
        ("erasure = 'replace' WHERE column_name = 'phone'", "replacement"),
        ("category = 'nonsense' WHERE column_name = 'phone'", "category"),
        ("erasure = 'shred' WHERE column_name = 'phone'", "erasure"),
    ],
)
def test_the_register_refuses_what_makes_no_sense(
    superuser: Connection, change: str, constraint: str
) -> None:
    """Personal data is never shown to analysts, never survives an erasure, never lacks a purpose."""
    with pytest.raises(psycopg.errors.CheckViolation, match=f"personal_data_column_{constraint}_check"):
        superuser.execute(f"UPDATE gth.personal_data_column SET {change}")


@pytest.mark.parametrize(
    "change",
    ["premake = 0", "action = 'shred'", "action = 'drop', retention = NULL", "retention = 'nonsense'"],
)
def test_the_partition_policy_refuses_what_makes_no_sense(superuser: Connection, change: str) -> None:
    """No months dropped without a period, no period that nobody wrote down."""
    with pytest.raises(psycopg.errors.IntegrityError):
        superuser.execute(f"UPDATE gth.partition_policy SET {change}")


def test_analysts_read_what_the_register_shows_them(reader: Connection) -> None:
    """gth_readonly's column grants are the register's, column by column."""
    query = f"""
    SELECT p.table_name || '.' || p.column_name
    FROM gth.personal_data_column AS p
    WHERE p.readonly_visible IS DISTINCT FROM
        has_column_privilege('gth_readonly', {TABLE}, p.column_name, 'SELECT')
    """
    assert found(reader, query) == []


def test_an_analyst_counts_users_and_reads_no_address(installed: Database) -> None:
    """The grants as an analyst meets them."""
    analyst = installed.connect("gth_readonly")
    assert scalar(analyst, "SELECT count(role) FROM users") == 0
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        analyst.execute("SELECT email FROM users")


def test_nobody_but_the_owner_changes_the_registers(reader: Connection) -> None:
    """The application cannot lengthen a period nor hide a column."""
    query = """
    SELECT r.rolname || ' ' || t.name
    FROM pg_roles AS r
    CROSS JOIN (
        VALUES
        ('gth.retention_policy'), ('gth.personal_data_column'), ('gth.partition_policy'), ('gth.purge_log')
    ) AS t (name)
    WHERE r.rolname IN ('gth_app', 'gth_readonly', 'gth_exporter', 'gth_pooler')
        AND has_table_privilege(r.rolname, t.name, 'INSERT, UPDATE, DELETE, TRUNCATE')
    """
    assert found(reader, query) == []
