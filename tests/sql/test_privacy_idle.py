"""What nobody comes back to goes too: tokens without an end, bookings that came to nothing, idle accounts."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.conftest import ROOT
from tests.sql.support.maintenance import Person, ago, scalar

if TYPE_CHECKING:
    import uuid

    from tests.sql.support.database import Connection, Database

PURGE = "CALL gdpr_purge_old_data()"
LOG = "SELECT policy, action, rows_affected FROM gth.purge_log"
YEAR = 366


@pytest.mark.parametrize("expires_at", [None, "infinity", "2199-01-01"])
def test_tokens_without_an_end_go_a_year_after_their_accounts_last_change(
    superuser: Connection, expires_at: str | None
) -> None:
    """However long they would be good for; the account itself stays."""
    person = Person(superuser)
    for subject, days in (("old", YEAR), ("young", 360)):
        person.add(
            "oauth_accounts",
            user_id=person.id,
            provider="github",
            provider_subject=subject,
            access_token_encrypted=b"a",
            refresh_token_encrypted=b"r",
            encryption_key_id="k",
            access_token_expires_at=expires_at,
            updated_at=ago(days=days),
        )
    assert scalar(superuser, PURGE) == 1
    tokens = "SELECT provider_subject, access_token_encrypted, refresh_token_encrypted FROM oauth_accounts"
    assert superuser.execute(f"{tokens} ORDER BY 1").fetchall() == [
        ("old", None, None),
        ("young", b"a", b"r"),
    ]
    assert superuser.execute(LOG).fetchall() == [("idle_oauth_tokens", "scrubbed", 1)]
    assert scalar(superuser, PURGE) == 0


def drafts(person: Person, **columns: object) -> uuid.UUID:
    """A booking that was never confirmed, with somebody's name, last changed a year ago."""
    columns = {"status": "draft", "booked_at": None, "updated_at": ago(days=YEAR), **columns}
    booking = person.books(created_at=ago(days=1000), contact_name="Ann", **columns)
    person.add("booking_travellers", booking_id=booking, position=1, given_name="Ann", family_name="Lee")
    return booking


@pytest.mark.parametrize(
    "columns",
    [
        {},
        {"status": "pending"},
        {"status": "failed"},
        {"status": "cancelled", "cancelled_at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)},
    ],
)
def test_a_booking_that_came_to_nothing_goes_after_a_year(
    superuser: Connection, columns: dict[str, object]
) -> None:
    """With its parts; a younger one, and what was confirmed, stay."""
    person = Person(superuser)
    old = drafts(person, **columns)
    young = drafts(person, **{"updated_at": ago(days=360), **columns})
    confirmed = drafts(person, status="completed", booked_at=ago(days=1000))
    for booking in (old, young, confirmed):
        person.stays(booking, ago(days=500).date())
    assert scalar(superuser, PURGE) == 1
    left = superuser.execute("SELECT id FROM bookings").fetchall()
    assert set(left) == {(young,), (confirmed,)}
    for table in ("booking_items", "booking_travellers", "hotel_bookings"):
        assert scalar(superuser, f"SELECT count(*) FROM {table}") == 2
    assert superuser.execute(LOG).fetchall() == [("abandoned_bookings", "deleted", 1)]


TICKET = """
INSERT INTO flight_tickets (tenant_id, flight_booking_id, traveller_id, ticket_number)
SELECT f.tenant_id, f.id, t.id, '0000000000001' FROM flight_bookings AS f, booking_travellers AS t
"""


@pytest.mark.parametrize(
    "kept",
    [
        "UPDATE booking_items SET status = 'confirmed'",
        "UPDATE booking_items SET status = 'cancelled'",
        TICKET,
        f"{TICKET}; UPDATE flight_bookings SET booking_item_id = (SELECT id FROM other)",
        "UPDATE hotel_bookings SET check_in_on = current_date, check_out_on = current_date + 7",
        "UPDATE users SET legal_hold_until = 'infinity'",
        "UPDATE users SET processing_restricted_at = now()",
        "UPDATE bookings SET booked_at = updated_at",
        "UPDATE gth.retention_policy SET is_enabled = false WHERE code = 'abandoned_bookings'",
    ],
)
def test_what_left_traces_elsewhere_stays(superuser: Connection, kept: str) -> None:
    """Money may have moved for it, or somebody may still travel; nobody under hold loses a row."""
    person = Person(superuser)
    of_flight = {"kind": "flight", "provider": "test", "currency_code": "EUR", "amount_minor": 100}
    booking = drafts(person, status="failed")
    person.stays(booking, ago(days=500).date())
    flight = person.add("booking_items", booking_id=booking, position=2, **of_flight)
    person.add("flight_bookings", booking_item_id=flight)
    other = person.add("booking_items", booking_id=person.books(), position=1, **of_flight)
    superuser.execute("CREATE TEMPORARY TABLE other AS SELECT %s::uuid AS id", (other,))
    # none of it is a change of today
    superuser.execute("ALTER TABLE bookings DISABLE TRIGGER bookings_touch")
    superuser.execute(kept.encode())
    superuser.execute(PURGE)
    assert scalar(superuser, "SELECT count(*) FROM bookings WHERE status = 'failed'") == 1
    assert scalar(superuser, "SELECT count(*) FROM booking_travellers") == 1


def test_nobody_is_erased_for_being_inactive_until_an_operator_says_when(
    database: Database, superuser: Connection
) -> None:
    """Switched on as documented, it erases who was seen before the period, and not who never was."""
    people = {
        name: Person(superuser, given_name=name, last_seen_at=seen)
        for name, seen in (("gone", ago(days=5 * YEAR)), ("seen", ago(days=700)), ("never", None))
    }
    assert scalar(superuser, PURGE) == 0
    design = (ROOT / "docs" / "DESIGN_DOCUMENT.md").read_text(encoding="utf-8")
    documented = re.search(r"^SELECT tenant_id, id, last_seen_at .*\n(UPDATE (?:.*\n)+?)```", design, re.M)
    assert documented
    database.connect("gth_admin").execute(documented[1].encode())
    assert scalar(superuser, PURGE) == 1
    erased = superuser.execute("SELECT id FROM users WHERE erased_at IS NOT NULL").fetchall()
    assert erased == [(people["gone"].id,)]
    assert superuser.execute(LOG).fetchall() == [("inactive_users", "erased", 1)]
    assert scalar(superuser, PURGE) == 0


def test_what_a_newer_release_wants_is_not_taken_for_a_deletion(superuser: Connection) -> None:
    """An action that this release does not know is reported, and deletes nothing."""
    Person(superuser).books(status="completed", updated_at=ago(days=4000))
    superuser.execute("ALTER TABLE gth.retention_policy DROP CONSTRAINT retention_policy_action_check")
    superuser.execute("UPDATE gth.retention_policy SET action = 'shred' WHERE code = 'abandoned_bookings'")
    with pytest.raises(psycopg.errors.RaiseException, match='"abandoned_bookings" has action "shred"'):
        superuser.execute(PURGE)
    assert scalar(superuser, "SELECT count(*) FROM bookings") == 1
