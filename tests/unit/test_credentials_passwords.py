"""Passwords: brought, stored or made; every unusable one is named with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gth_credentials.errors import CredentialsError
from gth_credentials.passwords import PasswordStore

if TYPE_CHECKING:
    from pathlib import Path

NAME = "gth_app_password"


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """The folder of brought secrets."""
    folder = tmp_path / "secrets"
    folder.mkdir()
    return folder


@pytest.fixture
def passwords(tmp_path: Path, brought: Path) -> PasswordStore:
    """A store that has made nothing yet."""
    store = tmp_path / "store"
    store.mkdir()
    return PasswordStore(store, brought)


def test_a_made_password_is_long_and_stays(passwords: PasswordStore) -> None:
    """Asking twice gives the same 256 bits."""
    assert len(passwords.get(NAME)) >= 43
    assert passwords.get(NAME) == passwords.get(NAME)
    assert passwords.get(NAME) != passwords.get("gth_admin_password")


def test_only_the_owner_can_read_the_store(passwords: PasswordStore, tmp_path: Path) -> None:
    """The stored file is 0600."""
    passwords.get(NAME)
    assert (tmp_path / "store" / NAME).stat().st_mode & 0o777 == 0o600


def test_what_was_brought_was_not_made_here(passwords: PasswordStore, brought: Path) -> None:
    """Only passwords of ours are known to be random."""
    (brought / NAME).write_text("sixteen-characters")
    assert passwords.made_here([NAME, "gth_admin_password"]) == ["gth_admin_password"]


def test_a_brought_password_wins_and_is_followed(passwords: PasswordStore, brought: Path) -> None:
    """The file's current content counts at every start, with or without a newline at its end."""
    passwords.get(NAME)
    (brought / NAME).write_text("first-brought-password\n")
    assert passwords.get(NAME) == "first-brought-password"
    (brought / NAME).write_text("second-brought-password")
    assert passwords.get(NAME) == "second-brought-password"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "is empty"),
        (b"\n", "is empty"),
        (b"short", "at least 16"),
        (b"15-characters-x", "at least 16"),
        (b"has spaces in the middle", "without spaces"),
        (b'has"quotes"in-the-middle', "quotes"),
        (b"has'quotes'in-the-middle", "quotes"),
        (b"has-a-backslash\\inside", "backslashes"),
        (b"two-lines-of-text\nsecond-line-of-it", "one line"),
        (b"\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe", "not UTF-8"),
    ],
)
def test_an_unusable_secret_is_refused_by_name(
    passwords: PasswordStore, brought: Path, content: bytes, complaint: str
) -> None:
    """The error names the file and says what is wrong; the value itself never appears."""
    (brought / NAME).write_bytes(content)
    with pytest.raises(CredentialsError, match=complaint) as error:
        passwords.get(NAME)
    assert NAME in str(error.value)
    assert (
        content == b""
        or content.decode(errors="replace").strip() not in str(error.value)
        or not content.strip()
    )


def test_a_folder_in_place_of_a_secret_is_refused_by_name(passwords: PasswordStore, brought: Path) -> None:
    """Docker makes a folder where a mounted file does not exist: the error says what is there."""
    (brought / NAME).mkdir()
    with pytest.raises(CredentialsError, match=f"{NAME} cannot be read"):
        passwords.get(NAME)


def test_a_link_out_of_the_folder_is_refused_by_name(passwords: PasswordStore, brought: Path) -> None:
    """It leads nowhere where only the folder is mounted: no password is made in its place."""
    (brought / NAME).symlink_to("/nowhere/gth_app_password")
    with pytest.raises(CredentialsError, match=f"{NAME} cannot be read .* no link out of the folder"):
        passwords.get(NAME)


def test_a_secret_that_nothing_reads_is_named(passwords: PasswordStore, brought: Path) -> None:
    """A misspelt file name is found, a right one is not complained about, nor what is no secret's name."""
    (brought / ".gitkeep").touch()
    (brought / "gth_ap_password").write_text("brought-by-the-operator")
    (brought / NAME).write_text("brought-by-the-operator")
    assert passwords.unknown() == ["gth_ap_password"]


def test_rotation_changes_only_what_is_named(passwords: PasswordStore) -> None:
    """Without names everything generated changes."""
    app, admin = passwords.get(NAME), passwords.get("gth_admin_password")
    passwords.rotate([NAME])
    assert passwords.get(NAME) != app
    assert passwords.get("gth_admin_password") == admin
    passwords.rotate([])
    assert passwords.get("gth_admin_password") != admin


def test_rotation_leaves_brought_secrets_to_their_owner(passwords: PasswordStore, brought: Path) -> None:
    """A brought secret is replaced in its file; asked for by name, the answer says so."""
    (brought / NAME).write_text("brought-by-the-operator")
    passwords.rotate([])
    assert passwords.get(NAME) == "brought-by-the-operator"
    with pytest.raises(CredentialsError, match="replace the file's content"):
        passwords.rotate([NAME])


def test_rotation_of_an_unknown_name_lists_the_known(passwords: PasswordStore) -> None:
    """A typing error changes nothing."""
    before = passwords.get(NAME)
    with pytest.raises(CredentialsError, match=r"there are .*gth_app_password"):
        passwords.rotate(["gth_ap_password"])
    assert passwords.get(NAME) == before
