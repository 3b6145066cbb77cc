"""An archive's files: complete or not there, and never believed without being read back."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest

from gth_scheduler.archive_file import (
    ArchiveError,
    Column,
    Manifest,
    read_manifest,
    read_rows,
    verify,
    write_manifest,
    write_rows,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

NAME = "public.messages-2024-10"
ROWS: list[bytes | memoryview] = [b"1\tone\n2\ttwo\n", memoryview(b"3\tthree\n")]


def write(folder: Path, rows: Iterable[bytes | memoryview] | None = None) -> Manifest:
    """Write an archive and its manifest."""
    manifest = Manifest(
        table="public.messages",
        lower_bound=dt.datetime(2024, 10, 1, tzinfo=dt.UTC),
        upper_bound=dt.datetime(2024, 11, 1, tzinfo=dt.UTC),
        columns=(Column(name="id", type="integer"), Column(name="text", type="text")),
        schema_version="0004_partition_policy",
        written_at=dt.datetime(2026, 11, 2, tzinfo=dt.UTC),
        **write_rows(folder, NAME, rows or ROWS).model_dump(),
    )
    assert read_manifest(write_manifest(folder, NAME, manifest)) == manifest
    return manifest


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    """Every byte, and the number of rows."""
    manifest = write(tmp_path)
    assert manifest.rows == 3
    assert b"".join(read_rows(tmp_path, manifest)) == b"1\tone\n2\ttwo\n3\tthree\n"
    assert {path.name for path in tmp_path.iterdir()} == {f"{NAME}.json", manifest.file}


def test_nobody_else_reads_them(tmp_path: Path) -> None:
    """Neither from the first row on nor afterwards, whatever the umask: they hold personal data."""
    modes: list[int] = []

    def rows() -> Iterator[bytes]:
        modes.extend(path.stat().st_mode & 0o777 for path in tmp_path.iterdir())
        yield b"1\tone\n"

    before = os.umask(0o002)
    try:
        write(tmp_path, rows())
    finally:
        os.umask(before)
    modes.extend(path.stat().st_mode & 0o777 for path in tmp_path.iterdir())
    assert modes == [0o600] * 3


def test_the_same_rows_are_the_same_file(tmp_path: Path) -> None:
    """A run that is repeated leaves one archive, not two."""
    assert write(tmp_path) == write(tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_new_manifest_removes_the_file_it_no_longer_means(tmp_path: Path) -> None:
    """An erasure would not be one if the old rows stayed on the disk; another month's file is left alone."""
    other = tmp_path / "public.messages-2024-11.0123456789abcdef.copy.gz"
    other.touch()
    before = write(tmp_path)
    after = write(tmp_path, [b"3\tthree\n"])
    assert not (tmp_path / before.file).exists()
    assert (tmp_path / after.file).exists()
    assert other.exists()


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    """Neither the file nor its removal works there, and the first is what matters."""
    manifest = write(tmp_path)
    folder = tmp_path / "no-folder"
    folder.touch()
    with pytest.raises(
        ArchiveError, match=r"no-folder/.*\.copy\.gz\.unfinished cannot be written: Not a dir"
    ):
        write_rows(folder, NAME, ROWS)
    with pytest.raises(ArchiveError, match=r"no-folder/.*\.json cannot be written: Not a directory"):
        write_manifest(folder, NAME, manifest)


def test_an_export_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    """The archive that was there stays as it was."""
    before = write(tmp_path)

    def broken() -> Iterator[bytes]:
        yield b"1\tone\n"
        raise LookupError

    with pytest.raises(LookupError):
        write_rows(tmp_path, NAME, broken())
    verify(tmp_path, before)
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("field", ["sha256", "content_sha256"])
def test_a_sum_that_differs_is_refused(tmp_path: Path, field: str) -> None:
    """Of the file, or of what is in it."""
    manifest = write(tmp_path).model_copy(update={field: "0" * 64})
    with pytest.raises(ArchiveError, match=manifest.file):
        verify(tmp_path, manifest)


def test_another_number_of_rows_is_refused(tmp_path: Path) -> None:
    """The error says how many there are, and how many there should be."""
    with pytest.raises(ArchiveError, match="3, not 4"):
        verify(tmp_path, write(tmp_path).model_copy(update={"rows": 4}))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [("", "is no manifest"), ("{}", "table"), ('{"colour": 1}', "is no manifest")],
)
def test_what_is_no_manifest_is_named(tmp_path: Path, text: str, complaint: str) -> None:
    """With the advice to give the .json file."""
    path = tmp_path / "x.json"
    path.write_text(text)
    with pytest.raises(ArchiveError, match=complaint) as caught:
        read_manifest(path)
    assert "Give the .json file" in str(caught.value)


def test_a_manifest_names_no_file_elsewhere(tmp_path: Path) -> None:
    """A path in it would be read from wherever somebody wrote."""
    path = write_manifest(tmp_path, NAME, write(tmp_path))
    path.write_text(path.read_text().replace('"file": "', '"file": "../'))
    with pytest.raises(ArchiveError, match="file"):
        read_manifest(path)


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """It names the file that could not be written."""
    with pytest.raises(ArchiveError, match="cannot be written"):
        write_rows(tmp_path / "nowhere", NAME, ROWS)
