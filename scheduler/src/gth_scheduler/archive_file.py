"""A month's rows as a file to be trusted: gzip of COPY's text, and a manifest that says what it must be.

The manifest is written last and renamed into place: a file that no manifest names is no archive. What is on
disk is read back and held against the manifest before anybody relies on it.
"""

from __future__ import annotations

import glob
import gzip
import hashlib
import io
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

CHUNK_BYTES = 1 << 20
COMPRESSION = 6
# Personal data, whatever the umask and the folder are.
OWNER_ONLY = 0o600
SHA256 = r"^[0-9a-f]{64}$"


class ArchiveError(Exception):
    """An archive cannot be written, read or trusted; the message says which and what to do."""


class Column(BaseModel):
    """A column of the file, in its order."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    type: str


class Manifest(BaseModel):
    """What the file beside it is.

    Bounds are UTC; `sha256` is of the file as it is on disk, `content_sha256` of its text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal["gth-archive-1"] = "gth-archive-1"
    table: str
    lower_bound: datetime
    upper_bound: datetime
    columns: tuple[Column, ...] = Field(min_length=1)
    rows: int = Field(ge=0)
    file: str = Field(pattern=r"^[^/]+\.copy\.gz$")
    bytes: int = Field(ge=0)
    sha256: str = Field(pattern=SHA256)
    content_sha256: str = Field(pattern=SHA256)
    schema_version: str
    written_at: datetime


class Contents(BaseModel):
    """What was written: name of the file, text lines, bytes on disk, and the two sums."""

    model_config = ConfigDict(frozen=True)

    file: str
    rows: int
    bytes: int
    sha256: str
    content_sha256: str


class _Hashing(io.RawIOBase):
    """Passes on what is written and sums it up."""

    def __init__(self, target: io.BufferedIOBase) -> None:
        self._target = target
        self.sum = hashlib.sha256()
        self.bytes = 0

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self.sum.update(data)
        self.bytes += len(data)
        return self._target.write(data)


def write_rows(folder: Path, name: str, chunks: Iterable[bytes | bytearray | memoryview]) -> Contents:
    """Write COPY's text to a file whose name has its sum, so that it takes no other's place.

    Raises:
        ArchiveError: the file system refuses.
    """
    unfinished = folder / f"{name}.copy.gz.unfinished"
    content, rows = hashlib.sha256(), 0
    try:
        with unfinished.open("wb") as file:
            os.fchmod(file.fileno(), OWNER_ONLY)
            hashing = _Hashing(file)
            # no name and no time in it: the same rows make the same file
            with gzip.GzipFile("", "wb", COMPRESSION, hashing, mtime=0) as packed:
                for chunk in chunks:
                    text = bytes(chunk)
                    rows += text.count(b"\n")
                    content.update(text)
                    packed.write(text)
            _to_disk(file)
        path = folder / f"{name}.{hashing.sum.hexdigest()[:16]}.copy.gz"
        unfinished.replace(path)
        _folder_to_disk(folder)
    except OSError as error:
        raise ArchiveError(f"{unfinished} cannot be written: {error.strerror or error}") from error
    finally:
        _remove(unfinished)
    return Contents(
        file=path.name,
        rows=rows,
        bytes=hashing.bytes,
        sha256=hashing.sum.hexdigest(),
        content_sha256=content.hexdigest(),
    )


def write_manifest(folder: Path, name: str, manifest: Manifest) -> Path:
    """Write the manifest of rows that are on disk, and remove the files that it no longer means.

    Raises:
        ArchiveError: the file system refuses.
    """
    path, unfinished = folder / f"{name}.json", folder / f"{name}.json.unfinished"
    try:
        with unfinished.open("wb") as file:
            os.fchmod(file.fileno(), OWNER_ONLY)
            file.write(manifest.model_dump_json(indent=2).encode() + b"\n")
            _to_disk(file)
        unfinished.replace(path)
        _folder_to_disk(folder)
        for other in folder.glob(f"{glob.escape(name)}.*.copy.gz"):
            if other.name != manifest.file:
                other.unlink()
    except OSError as error:
        raise ArchiveError(f"{path} cannot be written: {error.strerror or error}") from error
    finally:
        _remove(unfinished)
    return path


def read_manifest(path: Path) -> Manifest:
    """Read a manifest.

    Raises:
        ArchiveError: it cannot be read, or is none.
    """
    try:
        return Manifest.model_validate_json(path.read_bytes())
    except OSError as error:
        raise ArchiveError(f"{path} cannot be read: {error.strerror or error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise ArchiveError(
            f"{path} is no manifest of an archive: {where}: {first['msg']}. Give the .json file"
        ) from None


def verify(folder: Path, manifest: Manifest) -> None:
    """Read the whole file back.

    Raises:
        ArchiveError: it is not what the manifest says.
    """
    for _ in read_rows(folder, manifest):
        pass


def read_rows(folder: Path, manifest: Manifest) -> Iterator[bytes]:
    """Yield the text of a file in pieces; whoever uses them must wait for the end, where the sums are known.

    Raises:
        ArchiveError: it cannot be read, or is not what the manifest says.
    """
    path = folder / manifest.file
    raw, content, rows = hashlib.sha256(), hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK_BYTES):
                raw.update(chunk)
            if raw.hexdigest() != manifest.sha256:
                raise ArchiveError(f"{path} is damaged: its SHA-256 is not the manifest's")
            file.seek(0)
            with gzip.GzipFile(fileobj=file) as packed:
                while text := packed.read(CHUNK_BYTES):
                    rows += text.count(b"\n")
                    content.update(text)
                    yield text
    except (OSError, EOFError) as error:
        raise ArchiveError(f"{path} cannot be read: {error}") from error
    if (rows, content.hexdigest()) != (manifest.rows, manifest.content_sha256):
        raise ArchiveError(f"{path} has other rows than its manifest says: {rows}, not {manifest.rows}")


def _remove(unfinished: Path) -> None:
    with suppress(OSError):  # it is not there any more, or cannot be, and what went wrong before says why
        unfinished.unlink()


def _to_disk(file: io.BufferedWriter) -> None:
    file.flush()
    os.fsync(file.fileno())


def _folder_to_disk(folder: Path) -> None:
    """Without this a crash could take back a rename."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
