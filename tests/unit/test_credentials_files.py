"""Files of secrets: whole or not there, and open to whom they are meant for, whatever was before."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from gth_credentials.files import CONSUMER, PRIVATE, write_atomically

if TYPE_CHECKING:
    from pathlib import Path


def test_the_mode_is_the_one_asked_for(tmp_path: Path) -> None:
    """Neither a umask nor the same content under another mode leaves a file closed, or open, to a group."""
    file = tmp_path / "password"
    before = os.umask(0o077)
    try:
        write_atomically(file, b"secret", CONSUMER)
    finally:
        os.umask(before)
    assert file.stat().st_mode & 0o777 == CONSUMER
    write_atomically(file, b"secret", PRIVATE)
    assert file.stat().st_mode & 0o777 == PRIVATE


def test_a_write_that_was_killed_is_in_nobodys_way(tmp_path: Path) -> None:
    """What it left beside the file, with rights of its own, is not written to."""
    partial = tmp_path / ".password.partial"
    partial.write_bytes(b"half of a se")
    write_atomically(tmp_path / "password", b"secret", PRIVATE)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("password", b"secret")]
