"""What a token of a signed context must look like: fields changed, fields that are none, and its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import psycopg
import pytest
from tests.sql.support.signing import KEY, NEXT_KEY, enter, load, sign, token, users, whole

if TYPE_CHECKING:
    from tests.sql.support.database import Connection, Database, Tenant

DENIED = psycopg.errors.InsufficientPrivilege
MALFORMED = psycopg.errors.InvalidParameterValue


@pytest.fixture(autouse=True)
def signed(database: Database) -> Database:
    """The fresh copy takes signed contexts only."""
    load(database, gth_context="signed", gth_context_key=KEY)
    return database


def changed(text: str, position: int, value: str) -> str:
    """The token with one of its six fields changed."""
    fields = text.split(".")
    fields[position] = value
    return ".".join(fields)


def test_a_changed_field_is_refused(app: Connection, acme: Tenant, globex: Tenant) -> None:
    """Another tenant, another user, another scope, a later expiry, another signature: each says so."""
    good = token(acme.id, acme.user)
    forged = [
        changed(good, 1, str(globex.id)),
        changed(good, 2, str(acme.other_user)),
        changed(good, 2, "-"),
        changed(good, 3, "tenant"),
        changed(good, 4, "4102444800"),
        changed(good, 5, "0" * 64),
        changed(good, 5, good[-1] + good[-64:-1]),
    ]
    for text in forged:
        with pytest.raises((DENIED, MALFORMED), match=r"wrong signature|malformed"):
            enter(app, text)
    with pytest.raises(DENIED, match="wrong signature"):
        enter(app, token(acme.id, acme.user, key=NEXT_KEY))
    assert users(app) == []


@pytest.mark.parametrize(
    "text", [None, "", "v1", "x" * 64, "v1.a.b.user.1." + "0" * 64, "é" * 200, "v2" * 60]
)
def test_what_is_no_token_is_called_malformed(app: Connection, text: str | None) -> None:
    """The error tells the form, and never repeats what was given."""
    with pytest.raises(MALFORMED, match="the signed context is malformed") as error:
        app.execute("SELECT gth.set_signed_context(%s::text)", (text,))
    assert "<expiry>" in str(error.value)
    assert not text or text not in str(error.value).split()


# What a signer that looks at nothing signs when it is handed these as tenant, user, scope and expiry.
WRONG_FIELDS = {
    "a comma after the user": "{tenant}.{user},tenant.user.{until}",
    "a comma before the user": "{tenant}.,{user}.user.{until}",
    "a comma that fits": "{tenant}.01970000-,ten-antx-8000-000000000001.user.{until}",
    "a scope as the user": "{tenant}.tenant.user.{until}",
    "a scope that fits": "{tenant}.tenant00-0000-0000-0000-000000000000.user.{until}",
    "no user": "{tenant}..user.{until}",
    "none as the user": "{tenant}.-.user.{until}",
    "undefined": "{tenant}.undefined.user.{until}",
    "a newline after the user": "{tenant}.{user}\n.user.{until}",
    "a space before the user": "{tenant}. {user}.user.{until}",
    "a user in braces": "{tenant}.{{{user}}}.user.{until}",
    "a user without dashes": "{tenant}.{hex}.user.{until}",
    "a long user": "{tenant}.{user}{long}.user.{until}",
    "a user with a scope": "{tenant}.{user}.tenant.user.{until}",
    "a user with a scope and an expiry": "{tenant}.{user}.tenant.{until}.user.{until}",
    "a dot at the end": "{tenant}.{user}.tenant.{until}.",
    "a field more": "{tenant}.{user}.user.{until}.tenant",
    "a comma after the tenant": "{tenant},,tenant.{user}.user.{until}",
    "no tenant": ".{user}.user.{until}",
    "a comma after the scope": "{tenant}.{user}.user,tenant.{until}",
    "a longer scope": "{tenant}.{user}.tenantx.{until}",
    "a scope in capitals": "{tenant}.{user}.TENANT.{until}",
    "a scope with a space": "{tenant}.{user}. tenant.{until}",
    "no scope": "{tenant}.{user}..{until}",
    "no expiry": "{tenant}.{user}.user.",
    "an expiry with a comma": "{tenant}.{user}.user.{until},tenant",
    "an endless expiry": "{tenant}.{user}.user.infinity",
    "a long expiry": "{tenant}.{user}.user.{until}{zeros}",
}


def wrong(fields: str, tenant: Tenant) -> str:
    """The token with these fields, for a tenant's first user, with a good signature."""
    values = {"tenant": tenant.id, "user": tenant.user, "hex": tenant.user.hex, "until": 4102444800}
    return sign("v1." + fields.format(**values, long="a" * 100_000, zeros="0" * 20))


def test_a_good_signature_of_wrong_fields_is_refused(app: Connection, acme: Tenant) -> None:
    """A signer that signs what it is handed opens nothing by it; what was taken on before stays."""
    with app.transaction():
        enter(app, token(acme.id, acme.user))
        taken = [name for name, fields in WRONG_FIELDS.items() if takes(app, wrong(fields, acme))]
        assert taken == []
        assert users(app) == [acme.user]


def takes(app: Connection, text: str) -> bool:
    """False where a token is refused for what it says, whichever way its parts are read."""
    try:
        with app.transaction():
            enter(app, text)
    except psycopg.DataError:
        return False
    return True


def test_another_version_is_no_token(app: Connection, acme: Tenant) -> None:
    """What else a key may sign one day is not read as this."""
    for version in ("v2", "", "V1", "v1,"):
        with pytest.raises(MALFORMED, match="malformed"):
            enter(app, sign(f"{version}.{acme.id}.{acme.user}.user.4102444800"))


def test_another_spelling_gives_no_more(app: Connection, acme: Tenant) -> None:
    """Capitals in a uuid, a space before a number are read as what they mean."""
    capitals = f"{acme.id}.{acme.user}".upper()
    for text in (f"v1.{capitals}.user.4102444800", f"v1.{acme.id}.{acme.user}.user. 4102444800"):
        with app.transaction():
            enter(app, sign(text))
            assert users(app) == [acme.user]
            assert app.execute("SELECT gth.current_scope()").fetchone() == ("user",)


def test_the_check_of_the_form_is_what_holds(app: Connection, superuser: Connection, acme: Tenant) -> None:
    """The mutation: a database that is content with a good signature shows a user the whole tenant."""
    text = wrong(WRONG_FIELDS["a comma after the scope"], acme)
    with pytest.raises(MALFORMED, match="malformed"):
        enter(app, text)
    superuser.execute(
        "CREATE OR REPLACE FUNCTION gth.has_form(p_token text) RETURNS boolean LANGUAGE sql RETURN true"
    )
    with app.transaction():
        enter(app, text)
        assert users(app) == whole(acme)


def test_an_expired_context_is_refused(app: Connection, acme: Tenant) -> None:
    """Its time is part of what was signed; an older context of the transaction stays as it was."""
    with app.transaction():
        enter(app, token(acme.id, acme.user))
        with pytest.raises(DENIED, match="the signed context expired at 20"), app.transaction():
            enter(app, token(acme.id, lifetime=-1))
        assert users(app) == [acme.user]
