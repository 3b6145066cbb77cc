"""What cannot be purged is reported, by name and every night, and keeps nothing else from going."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.maintenance import Person, ago, month, owned, scalar

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database

PURGE = "CALL gdpr_purge_old_data()"
FEEDBACK = (
    "CREATE TABLE feedback (tenant_id uuid, session_id uuid,"
    " CONSTRAINT feedback_fkey FOREIGN KEY (tenant_id, session_id)"
    " REFERENCES chat_sessions (tenant_id, id) {});"
)


def purge(connection: Connection, reason: str) -> list[str]:
    """A purge that ends with an error for that reason; its warnings."""
    said: list[str] = []
    connection.add_notice_handler(lambda notice: said.append(str(notice.message_primary)))
    with pytest.raises(psycopg.errors.RaiseException, match=f"purge incomplete: .*{reason}"):
        connection.execute(PURGE)
    return said


def backdate(connection: Connection, statements: str) -> None:
    """Change rows as if it had been done long ago."""
    connection.execute("SET session_replication_role = replica")
    connection.execute(statements.encode())
    connection.execute("RESET session_replication_role")


def keep(connection: Connection, person: Person, when: str = "") -> None:
    """Somebody's own table that keeps a conversation from going."""
    connection.execute(FEEDBACK.format(when).encode())
    connection.execute("INSERT INTO feedback VALUES (%s, %s)", (person.tenant, person.session))


@pytest.mark.parametrize("when", ["", "DEFERRABLE INITIALLY DEFERRED"])
def test_one_user_who_cannot_be_erased_keeps_nobody_else(superuser: Connection, when: str) -> None:
    """Neither in the same batch and tenant nor behind it; who cannot is named, that night and the next."""
    people = [Person(superuser) for _ in range(3)]
    tenants = [person.tenant for person in people]
    superuser.execute(
        "INSERT INTO users (tenant_id, email)"
        " SELECT t, n || '@example.org' FROM unnest(%s) AS t, generate_series(1, 80) AS n",
        (tenants,),
    )
    backdate(superuser, "UPDATE users SET deleted_at = now() - interval '31 days'")
    keep(superuser, people[0], when)
    for _ in range(2):
        said = purge(
            superuser, r"deleted_users on users: .*feedback_fkey.* \(1 could not go, such as public.users "
        )
        named = f"public.users {people[0].tenant} {people[0].id} "
        assert [line.startswith(named) for line in said] == [True]
        left = superuser.execute("SELECT id FROM users WHERE erased_at IS NULL").fetchall()
        assert left == [(people[0].id,)]
    assert scalar(superuser, "SELECT sum(rows_affected)::integer FROM gth.purge_log") == 242
    superuser.execute("DROP TABLE feedback")
    assert scalar(superuser, PURGE) == 1


def test_who_comes_late_and_cannot_be_erased_keeps_nobody_else(superuser: Connection) -> None:
    """The same for erased people whom new rows name."""
    stuck, other = Person(superuser), Person(superuser)
    backdate(superuser, "UPDATE users SET deleted_at = now() - interval '31 days', erased_at = now()")
    keep(superuser, stuck)
    assert len(purge(superuser, "feedback_fkey")) == 1
    left = superuser.execute("SELECT user_id FROM chat_sessions").fetchall()
    assert left == [(stuck.id,)], other.id


@pytest.mark.parametrize(
    ("policy", "age"),
    [
        ("deleted_conversations", "deleted_at = now() - interval '31 days'"),
        ("idle_conversations", "updated_at = now() - interval '3 years'"),
    ],
)
def test_one_conversation_that_cannot_go_keeps_no_other(superuser: Connection, policy: str, age: str) -> None:
    """Of whatever tenant, and with its messages."""
    stuck, others = Person(superuser), [Person(superuser) for _ in range(2)]
    for person in (stuck, *others):
        person.write(month(0), 2)
    backdate(superuser, f"UPDATE chat_sessions SET {age}")
    keep(superuser, stuck)
    assert len(purge(superuser, rf"{policy} on chat_sessions: .*feedback_fkey.* \(1 could")) == 1
    assert superuser.execute("SELECT id FROM chat_sessions").fetchall() == [(stuck.session,)]
    assert [len(person.messages()) for person in (stuck, *others)] == [2, 0, 0]


@pytest.mark.parametrize(
    ("policy", "age"),
    [
        ("booking_records", "created_at = now() - interval '11 years'"),
        ("abandoned_bookings", "booked_at = NULL, status = 'draft', updated_at = now() - interval '2 years'"),
    ],
)
def test_one_booking_that_cannot_go_keeps_no_other(superuser: Connection, policy: str, age: str) -> None:
    """An invoice of the operator's names it."""
    person = Person(superuser)
    stuck = [person.books() for _ in range(3)][1]
    backdate(superuser, f"UPDATE bookings SET {age}")
    superuser.execute(
        "CREATE TABLE invoices (tenant_id uuid, booking_id uuid,"
        " CONSTRAINT invoices_fkey FOREIGN KEY (tenant_id, booking_id) REFERENCES bookings (tenant_id, id))"
    )
    superuser.execute("INSERT INTO invoices VALUES (%s, %s)", (person.tenant, stuck))
    assert len(purge(superuser, rf"{policy} on bookings: .*invoices_fkey.* \(1 could")) == 1
    assert superuser.execute("SELECT id FROM bookings").fetchall() == [(stuck,)]


def test_a_row_of_before_a_limit_keeps_no_other_from_being_emptied(superuser: Connection) -> None:
    """PostgreSQL asks a NOT VALID check of an old row at every change, be it another column's."""
    person = Person(superuser)
    ids = [
        person.add(
            "oauth_accounts",
            user_id=person.id,
            provider="google",
            provider_subject=str(n),
            access_token_encrypted=b"a",
            encryption_key_id="k",
            access_token_expires_at=ago(days=31),
        )
        for n in range(3)
    ]
    for amount in range(3):
        booking = person.books(note="wheelchair", total_amount_minor=amount, created_at=ago(days=300))
        person.stays(booking, ago(days=99).date())
    owned(
        superuser,
        "ALTER TABLE oauth_accounts ADD CONSTRAINT old_check CHECK (provider_subject <> '1') NOT VALID;"
        "ALTER TABLE bookings ADD CONSTRAINT old_check CHECK (total_amount_minor <> 1) NOT VALID",
    )
    said = purge(
        superuser,
        r"after_travel on bookings: .*old_check.* \(1 .*oauth_tokens on oauth_accounts: .*old_check.* \(1 ",
    )
    assert len(said) == 2
    with_token = "SELECT id FROM oauth_accounts WHERE access_token_encrypted IS NOT NULL"
    assert superuser.execute(with_token).fetchall() == [(ids[1],)]
    with_wish = "SELECT total_amount_minor FROM bookings WHERE note IS NOT NULL"
    assert superuser.execute(with_wish).fetchall() == [(1,)]


def test_one_message_that_cannot_go_keeps_no_other(superuser: Connection) -> None:
    """Among thousands of a month that was left to single rows."""
    person = Person(superuser)
    person.write(month(-30), 6000)
    superuser.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN IF OLD.content IN ('hello5', 'hello777') THEN RAISE EXCEPTION 'refused'; END IF;"
        " RETURN OLD; END $$;"
        "CREATE TRIGGER refuse BEFORE DELETE ON chat_messages FOR EACH ROW EXECUTE FUNCTION refuse()"
    )
    assert len(purge(superuser, r"chat_messages on chat_messages_default: refused \(2 could")) == 2
    assert {content for _, content in person.messages()} == {"hello5", "hello777"}


def test_one_thread_that_cannot_go_keeps_no_other(superuser: Connection) -> None:
    """Of those that are nobody's conversation."""
    tenant = Person(superuser).tenant
    superuser.execute(
        "INSERT INTO langgraph.checkpoint_blobs (tenant_id, thread_id, channel, version, type, created_at)"
        " SELECT %s, n::text, 'c', '1', 'empty', %s FROM generate_series(1, 3) AS n",
        (tenant, ago(days=800)),
    )
    superuser.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN IF OLD.thread_id = '2' THEN RAISE EXCEPTION 'refused'; END IF; RETURN OLD; END $$;"
        "CREATE TRIGGER refuse BEFORE DELETE ON langgraph.checkpoint_blobs"
        " FOR EACH ROW EXECUTE FUNCTION refuse()"
    )
    assert len(purge(superuser, r"refused \(1 could not go, such as langgraph.checkpoints ")) == 1
    threads = superuser.execute("SELECT thread_id FROM langgraph.checkpoint_blobs").fetchall()
    assert threads == [("2",)]


def test_a_purge_of_nothing_but_failures_ends(database: Database, superuser: Connection) -> None:
    """Each is tried once a run, more of them than one batch has."""
    tenant = Person(superuser).tenant
    superuser.execute(
        "INSERT INTO users (tenant_id, email)"
        " SELECT %s, n || '@example.org' FROM generate_series(1, 119) AS n",
        (tenant,),
    )
    backdate(superuser, "UPDATE users SET deleted_at = now() - interval '31 days'")
    superuser.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'refused'; END $$;"
        "CREATE TRIGGER refuse BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION refuse()"
    )
    assert len(purge(database.connect("gth_admin"), r"deleted_users on users: refused \(120 could")) == 120
    assert scalar(superuser, "SELECT count(*) FROM gth.purge_log") == 0


def test_what_no_subject_is_to_blame_for_is_told_once(database: Database, superuser: Connection) -> None:
    """A full disk, say: to try each user alone would help none of them, and the other policies wait."""
    tenant = Person(superuser).tenant
    superuser.execute(
        "INSERT INTO users (tenant_id, email) SELECT %s, n || '@example.org' FROM generate_series(1, 9) AS n",
        (tenant,),
    )
    backdate(superuser, "UPDATE users SET deleted_at = now() - interval '31 days'")
    superuser.execute(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'no space' USING ERRCODE = '53100'; END $$;"
        "CREATE TRIGGER refuse BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION refuse()"
    )
    assert purge(database.connect("gth_admin"), "deleted_users on users: no space") == []


def test_what_refuses_everything_gets_no_more_than_its_turn(
    database: Database, superuser: Connection
) -> None:
    """A limit that an operator added, which no old row keeps: the policy is left after ten batches."""
    tenant = Person(superuser).tenant
    superuser.execute(
        "INSERT INTO users (tenant_id, email)"
        " SELECT %s, n || '@example.org' FROM generate_series(1, 1100) AS n",
        (tenant,),
    )
    backdate(superuser, "UPDATE users SET deleted_at = now() - interval '31 days'")
    superuser.execute("ALTER TABLE users ADD CONSTRAINT nobody CHECK (false) NOT VALID")
    said = purge(database.connect("gth_admin"), r"deleted_users on users: .*\(1000 could not go")
    assert len(said) == 1000
