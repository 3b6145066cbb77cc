"""The key of signed contexts: made, kept, rotated with the one before it, or brought."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from gth_credentials.__main__ import _rotate
from gth_credentials.context_key import ContextKey
from gth_credentials.errors import CredentialsError
from gth_credentials.passwords import PasswordStore
from gth_credentials.pki import Authority
from gth_credentials.volumes import consumers, write_volumes
from gth_migrate.context_key import context_keys

if TYPE_CHECKING:
    from pathlib import Path

BROUGHT = "0123456789abcdef" * 4


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """The store and the folder of brought secrets."""
    for name in ("store", "brought"):
        (tmp_path / name).mkdir()
    return tmp_path / "store", tmp_path / "brought"


@pytest.fixture
def key(folders: tuple[Path, Path]) -> ContextKey:
    """A key that nobody has asked for yet."""
    return ContextKey(*folders)


def test_a_made_key_has_256_bits_and_stays(key: ContextKey, folders: tuple[Path, Path]) -> None:
    """64 hexadecimal digits in a file of the owner's; there is none before it."""
    assert re.fullmatch("[0-9a-f]{64}", key.current())
    assert key.current() == key.current()
    assert key.previous() is None
    assert (folders[0] / "context_key").stat().st_mode & 0o777 == 0o600


def test_rotation_keeps_the_one_before(key: ContextKey) -> None:
    """Only that one: the next rotation ends it."""
    first = key.current()
    key.rotate()
    second = key.current()
    assert second != first
    assert key.previous() == first
    key.rotate()
    assert key.previous() == second


def test_rotate_without_names_includes_it_and_by_name_leaves_the_rest(folders: tuple[Path, Path]) -> None:
    """`rotate context_key` changes no password, `rotate gth_app_password` no key."""
    passwords, key = PasswordStore(*folders), ContextKey(*folders)

    def state() -> tuple[str, str]:
        return passwords.get("gth_app_password"), key.current()

    before = state()
    _rotate(passwords, key, ["context_key"])
    assert state()[0] == before[0]
    assert state()[1] != before[1]
    before = state()
    _rotate(passwords, key, ["gth_app_password"])
    assert state()[0] != before[0]
    assert state()[1] == before[1]
    before = state()
    _rotate(passwords, key, [])
    assert state()[0] != before[0]
    assert state()[1] != before[1]


def test_a_brought_key_wins_and_is_its_owners_to_rotate(key: ContextKey, folders: tuple[Path, Path]) -> None:
    """The store's keys are out of the way; the previous one is brought, or left to the database."""
    key.rotate()
    (folders[1] / "context_key").write_text(f"{BROUGHT.upper()}\n")
    assert key.current() == BROUGHT
    assert key.previous() is None
    (folders[1] / "context_key_previous").write_text(BROUGHT[::-1])
    assert key.previous() == BROUGHT[::-1]
    with pytest.raises(CredentialsError, match="replace the file's content"):
        key.rotate()
    _rotate(PasswordStore(*folders), key, [])
    assert key.current() == BROUGHT
    assert PasswordStore(*folders).unknown() == []


def test_a_refused_rotation_changes_nothing(folders: tuple[Path, Path]) -> None:
    """A password that was replaced all the same would be in force after the next start, and nobody has it."""
    passwords, key = PasswordStore(*folders), ContextKey(*folders)
    (folders[1] / "context_key").write_text(BROUGHT)
    before = passwords.get("gth_app_password")
    with pytest.raises(CredentialsError, match="context_key came with your secrets"):
        _rotate(passwords, key, ["gth_app_password", "context_key"])
    assert passwords.get("gth_app_password") == before


@pytest.mark.parametrize("content", ["", "short", "g" * 64, BROUGHT + "00"])
def test_an_unusable_key_is_refused_by_name(
    key: ContextKey, folders: tuple[Path, Path], content: str
) -> None:
    """The error says what it must be, and does not repeat it."""
    (folders[1] / "context_key").write_text(content)
    with pytest.raises(CredentialsError, match="context_key must be 64 hexadecimal digits") as error:
        key.current()
    assert not content or content not in str(error.value)


def test_a_previous_key_that_leads_nowhere_is_told(key: ContextKey, folders: tuple[Path, Path]) -> None:
    """Tokens that it signed would be refused without a word."""
    (folders[1] / "context_key").write_text(BROUGHT)
    (folders[1] / "context_key_previous").symlink_to("..data/context_key_previous")
    with pytest.raises(CredentialsError, match="context_key_previous cannot be read"):
        key.previous()


def test_the_previous_key_leaves_the_volume_with_the_store(
    key: ContextKey, folders: tuple[Path, Path], tmp_path: Path
) -> None:
    """Once a key is brought, what was signed with the one made here is for the database to keep."""
    root = tmp_path / "out"
    for name in consumers():
        (root / name).mkdir(parents=True)
    key.rotate()
    for is_there in (True, False):
        write_volumes(root, PasswordStore(*folders), Authority(*folders), key)
        assert (root / "migrate" / "context_key_previous").exists() is is_there
        (folders[1] / "context_key").write_text(BROUGHT)


def test_migrate_hands_over_what_is_there(tmp_path: Path) -> None:
    """One key, or two; none for a volume of an older release."""
    assert context_keys(tmp_path) == {}
    (tmp_path / "context_key").write_text(BROUGHT)
    assert context_keys(tmp_path) == {"GTH_CONTEXT_KEY": BROUGHT}
    (tmp_path / "context_key_previous").write_text(BROUGHT)
    assert len(context_keys(tmp_path)) == 2
