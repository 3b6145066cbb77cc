"""Erasing a person who asked for it: an operator's call, at once or with the reason why not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import ROOT
from tests.sql.support.erasure import NEEDLE, haystacks, person_named_everywhere
from tests.sql.support.maintenance import Person, ago, scalar

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sql.support.database import Connection, Database

ERASE = "CALL gth.erase_user(%s, %s)"
DESIGN = ROOT / "docs" / "DESIGN_DOCUMENT.md"


@pytest.fixture
def person(superuser: Connection) -> Person:
    """Somebody deleted 31 days ago, with their name in every place that can hold one."""
    return person_named_everywhere(superuser)


def test_an_operator_erases_a_user_on_request(
    database: Database, superuser: Connection, person: Person
) -> None:
    """At once, whether the account is deleted or not, everywhere, as often as asked for, and nobody else."""
    other = Person(superuser, person.tenant)
    other.write(ago(hours=1), 3)
    superuser.execute("UPDATE users SET deleted_at = NULL")
    admin = database.connect("gth_admin")
    erased_at = "SELECT coalesce(max(erased_at), '-infinity') FROM users"
    for _ in range(2):
        before = scalar(superuser, f"SELECT ({erased_at})::text")
        admin.execute(ERASE, (person.tenant, person.id))
        assert haystacks(superuser, NEEDLE) == set()
        # archives that were written before the latest are gone through
        assert scalar(superuser, f"SELECT ({erased_at}) > %s", before)
    assert len(other.messages()) == 3
    assert scalar(superuser, "SELECT count(*) FROM users WHERE erased_at IS NOT NULL") == 1
    logged = "SELECT policy, action, rows_affected, purged_by FROM gth.purge_log"
    assert superuser.execute(logged).fetchall() == [("deleted_users", "erased", 1, "gth_admin")] * 2


def test_a_column_that_the_register_lacks_is_told(superuser: Connection, person: Person) -> None:
    """What an operator added is not erased, and the erasure does not keep that to itself."""
    said: list[str] = []
    superuser.add_notice_handler(lambda notice: said.append(f"{notice.severity}: {notice.message_primary}"))
    superuser.execute("UPDATE users SET deleted_at = NULL")
    superuser.execute(ERASE, (person.tenant, person.id))
    assert said == []
    superuser.execute("ALTER TABLE users ADD COLUMN passport_number text")
    superuser.execute("UPDATE users SET passport_number = 'X1'")
    superuser.execute(ERASE, (person.tenant, person.id))
    told = "WARNING: not in the register of personal data, so not erased unless their row is: "
    assert said == [f"{told}public.users.passport_number"]
    superuser.execute(
        "INSERT INTO gth.personal_data_column"
        " (table_name, column_name, category, purpose, legal_basis, erasure, readonly_visible)"
        " VALUES ('users', 'passport_number', 'identity', 'travel', 'contract', 'set_null', false)"
    )
    superuser.execute(ERASE, (person.tenant, person.id))
    assert len(said) == 1
    assert scalar(superuser, "SELECT count(*) FROM users WHERE passport_number IS NOT NULL") == 0


@pytest.mark.parametrize("statement", [ERASE, "CALL gdpr_purge_old_data()"])
def test_nobody_can_take_the_address_that_an_erasure_writes(
    database: Database, app: Connection, superuser: Connection, person: Person, statement: str
) -> None:
    """Whoever signs up with it before does not keep another from being erased, deleted or inactive."""
    superuser.execute("UPDATE users SET deleted_at = NULL, last_seen_at = %s", (ago(days=2000),))
    superuser.execute("UPDATE gth.retention_policy SET is_enabled = true WHERE code = 'inactive_users'")
    with app.transaction():
        app.execute("SELECT gth.set_context(%s, gen_random_uuid())", (person.tenant,))
        app.execute(
            "INSERT INTO users (id, email) VALUES (gth.current_user_id(), %s)",
            (f"erased-{person.id}@erased.invalid",),
        )
    database.connect("gth_admin").execute(
        statement.encode(), (person.tenant, person.id)[: statement.count("%")]
    )
    assert haystacks(superuser, NEEDLE) == set()
    assert scalar(superuser, "SELECT count(*) FROM users WHERE erased_at IS NULL") == 1


@pytest.mark.parametrize(
    ("obstacle", "reason"),
    [
        ("UPDATE users SET id = gth.uuid_v7()", "has no user"),
        ("UPDATE users SET legal_hold_until = '2199-01-02'", r"legal hold until 2199-01-02 00:00:00\+00"),
        ("UPDATE users SET processing_restricted_at = '2020-01-02'", "restricted since 2020-01-02"),
        (
            "UPDATE hotel_bookings SET check_in_on = '2199-01-01', check_out_on = '2199-01-02'",
            r"journey ends at 2199-01-02 23:00:00\+00",
        ),
    ],
)
def test_a_request_that_must_wait_is_told_why_and_until_when(
    database: Database, superuser: Connection, person: Person, obstacle: str, reason: str
) -> None:
    """Unknown, held, restricted or about to travel: nothing is touched."""
    superuser.execute("SET timezone = 'UTC'")
    superuser.execute("SET session_replication_role = replica")
    superuser.execute(obstacle.encode())
    admin = database.connect("gth_admin")
    with pytest.raises(psycopg.Error, match=reason):
        admin.execute(ERASE, (person.tenant, person.id))
    assert scalar(superuser, "SELECT count(*) FROM users WHERE given_name = %s", NEEDLE) == 1
    assert scalar(superuser, "SELECT count(*) FROM gth.purge_log") == 0


def test_a_tenants_users_are_erased_one_by_one(
    database: Database, superuser: Connection, person: Person, tmp_path: Path
) -> None:
    """As the design document says: who must wait is an error, and does not keep the others."""
    held, last = (Person(superuser, person.tenant) for _ in range(2))
    superuser.execute("UPDATE users SET legal_hold_until = '2199-01-01' WHERE id = %s", (held.id,))
    found = re.search(r"^ *(SELECT format\('CALL .*\\gexec)$", DESIGN.read_text(encoding="utf-8"), re.M)
    assert found
    script = tmp_path / "close.sql"
    script.write_text(found[1].replace("…", str(person.tenant)))
    script.chmod(0o644)
    database.psql("-v", "ON_ERROR_STOP=0", "-qf", str(script), role="gth_admin")
    left = superuser.execute("SELECT id FROM users WHERE erased_at IS NULL").fetchall()
    assert left == [(held.id,)]
    assert scalar(superuser, "SELECT erased_at IS NOT NULL FROM users WHERE id = %s", last.id)


@pytest.mark.parametrize("role", ["gth_app", "gth_readonly", "gth_exporter"])
def test_only_operators_erase(database: Database, person: Person, role: str) -> None:
    """An application deletes the account and leaves the rest to the purge."""
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        database.connect(role).execute(ERASE, (person.tenant, person.id))


def test_an_operator_goes_by_what_holds_an_erasure_up(database: Database, person: Person) -> None:
    """erase_users() itself, which asks nothing, is granted to nobody."""
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        database.connect("gth_admin").execute(
            "SELECT gth.erase_users(ARRAY[%s], ARRAY[%s])", (person.tenant, person.id)
        )
