"""Files that are promised: written beside their place, flushed, renamed, and read back."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from credesk.keys.errors import KeyFileExists, NotReadable, NotWritten


def sync_folder(folder: Path) -> None:
    """Make names in ``folder`` durable (fsync of the directory)."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    """Make the content of ``path`` durable."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def publish(path: Path, make: Callable[[Path], None], *, replace: bool = False) -> None:
    """Let ``make`` fill a new file (mode 0600) under the name ``.up-<name>``, then give it its name, durably.

    Without ``replace`` a file that is there already is kept and KeyFileExists is raised. NotWritten says what
    the disk refused; the temporary file is removed and what was at ``path`` stays.
    """
    if path.exists() and not replace:
        raise KeyFileExists(path)
    temporary = path.with_name(f".up-{path.name}")
    try:
        temporary.unlink(missing_ok=True)
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        make(temporary)
        sync_file(temporary)
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as refused:
        raise NotWritten(path, refused.strerror or "the disk refused") from refused
    except sqlite3.OperationalError as refused:
        raise NotWritten(path, str(refused)) from refused
    finally:
        _drop(temporary)


def _drop(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def write_promised(path: Path, content: bytes, *, replace: bool = False) -> None:
    """Write ``content`` durably and read it back. Raises KeyFileExists or NotWritten."""
    publish(path, lambda temporary: _fill(temporary, content), replace=replace)
    if read_limited(path, len(content)) != content:
        raise NotWritten(path, "what was read back differs from what was written")


def _fill(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()


def read_limited(path: Path, limit: int) -> bytes | None:
    """The bytes of ``path``, or None where there are more than ``limit``. Raises NotReadable."""
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as refused:
        raise NotReadable(path, refused.strerror or "the disk refused") from refused
    return content if len(content) <= limit else None


def on_another_device(path: Path, key_file: Path) -> bool:
    """Whether the two files lie on different devices (st_dev), so that one broken disk does not take both."""
    try:
        return path.stat().st_dev != key_file.stat().st_dev
    except OSError as refused:
        raise NotReadable(path, refused.strerror or "the disk refused") from refused
