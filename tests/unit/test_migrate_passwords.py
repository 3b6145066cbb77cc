"""A role's SCRAM verifier is compared with its password, so that an unchanged one is not set again."""

from __future__ import annotations

import pytest
from psycopg import pq

from gth_migrate.errors import MigrateError
from gth_migrate.passwords import STRETCHED, rounds_of_made_one, verifier_fits

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
    assert verifier_fits(verifier, PASSWORD, STRETCHED)


def test_another_password_does_not_fit(verifier: str) -> None:
    """One character is enough."""
    assert not verifier_fits(verifier, PASSWORD + "!", STRETCHED)


def test_another_number_of_rounds_does_not_fit(verifier: str) -> None:
    """A changed setting, or a secret that is brought from now on, reaches the roles."""
    assert not verifier_fits(verifier, PASSWORD, 1)


@pytest.mark.parametrize("other", ["", "md5abc", "SCRAM-SHA-256$4096", "SCRAM-SHA-256$x:y$z:w"])
def test_what_is_no_verifier_does_not_fit(other: str) -> None:
    """A role without a password, or with an old one, gets a new verifier."""
    assert not verifier_fits(other, PASSWORD, STRETCHED)


@pytest.mark.parametrize("text", ["0", "-1", "4096 ", "1e3", "many", "100001", "²"])
def test_a_number_of_rounds_that_makes_no_sense_is_refused(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """The error names the setting and what it takes."""
    monkeypatch.setenv("GTH_SCRAM_ITERATIONS", text)
    with pytest.raises(MigrateError, match=r"GTH_SCRAM_ITERATIONS=.*1 to 100000"):
        rounds_of_made_one("gth_app")


@pytest.mark.parametrize(
    ("setting", "role", "rounds"),
    [("", "gth_app", 1), ("", "gth_readonly", 4096), ("4096", "gth_app", 4096), ("1", "gth_readonly", 1)],
)
def test_the_application_connects_cheaply_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, setting: str, role: str, rounds: int
) -> None:
    """A setting goes for all roles; without one only gth_app has few rounds."""
    monkeypatch.setenv("GTH_SCRAM_ITERATIONS", setting)
    assert rounds_of_made_one(role) == rounds
