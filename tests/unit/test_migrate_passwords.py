"""A role's SCRAM verifier is compared with its password, so that an unchanged one is not set again."""

from __future__ import annotations

import pytest
from psycopg import pq

from gth_migrate.passwords import verifier_fits

PASSWORD = "correct-horse-battery-staple"


@pytest.fixture(scope="module")
def verifier() -> str:
    """What libpq itself makes of the password."""
    connection = pq.PGconn.connect(b"host=/nonexistent")
    try:
        return connection.encrypt_password(PASSWORD.encode(), b"gth_app", b"scram-sha-256").decode()
    finally:
        connection.finish()


def test_the_verifier_of_a_password_fits(verifier: str) -> None:
    """Against libpq's own implementation."""
    assert verifier_fits(verifier, PASSWORD)


def test_another_password_does_not_fit(verifier: str) -> None:
    """One character is enough."""
    assert not verifier_fits(verifier, PASSWORD + "!")


@pytest.mark.parametrize("other", ["", "md5abc", "SCRAM-SHA-256$4096", "SCRAM-SHA-256$x:y$z:w"])
def test_what_is_no_verifier_does_not_fit(other: str) -> None:
    """A role without a password, or with an old one, gets a new verifier."""
    assert not verifier_fits(other, PASSWORD)
