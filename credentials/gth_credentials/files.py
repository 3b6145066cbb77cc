"""Writing so that a kill at any moment leaves the old file or the new one, never half of one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from gth_credentials.errors import CredentialsError

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE = 0o600
CONSUMER = 0o640


def is_there(file: Path) -> bool:
    """True where something has this name, a link out of the folder too: to read it fails, and says so."""
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except PermissionError as error:
        raise CredentialsError(
            "the folder of your secrets is closed to uid 9000: on the host run `chown 9000` "
            "(or `setfacl -m u:9000:rx`) on it, and give the files in it to uid 9000, too"
        ) from error
    return True


def write_atomically(path: Path, content: bytes, mode: int) -> None:
    """Write beside `path`, flush to disk, rename into place; or do nothing where the content is there."""
    if path.exists() and path.read_bytes() == content and path.stat().st_mode & 0o777 == mode:
        return
    partial = path.with_name(f".{path.name}.partial")
    partial.unlink(missing_ok=True)
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fchmod(stream.fileno(), mode)
        os.fsync(stream.fileno())
    partial.replace(path)
    directory = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
