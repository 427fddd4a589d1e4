"""Copying with progress, reading back what was written, and what a disk can answer, in sentences."""

import errno
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from credesk.domain.errors import Refused, Surroundings
from credesk.domain.sentences import sentence
from credesk.workspace.evidence import EvidenceStore
from credesk.workspace.files import TEMPORARY_PREFIX, sync_folder

_PIECE = 1024 * 1024

Told = Callable[[int, int], None]
"""Hears how many bytes are done, of how many."""
Cancelled = Callable[[], bool]
"""Asked between pieces of a megabyte whether to stop."""


class BackupStopped(Refused):
    """A person stopped the backup or restore."""


def never() -> bool:
    """Nobody stops it."""
    return False


def unheard(done: int, total: int) -> None:
    """Nobody wants to know."""


class Course:
    """How far a backup or restore is, and whether it goes on."""

    def __init__(self, total: int, told: Told, cancelled: Cancelled) -> None:
        self._total = total
        self._told = told
        self._cancelled = cancelled
        self._done = 0

    def step(self, size: int) -> None:
        """``size`` more bytes are done. Raises BackupStopped where a person wants to stop."""
        self._done = min(self._done + size, self._total)
        self._told(self._done, self._total)
        if self._cancelled():
            raise BackupStopped("Stopped.", "What was there before is as it was; start again to go on.")


def copy_objects(
    source: EvidenceStore, target: EvidenceStore, course: Course
) -> tuple[dict[bytes, int], int, list[bytes]]:
    """Copy every object that is missing or not whole at the target, and read it back.

    Gives the sizes by digest of what is whole there now, how many were copied, and which are damaged here.
    """
    kept: dict[bytes, int] = {}
    copied, damaged = 0, []
    for digest in source.digests():
        path = target.path(digest)
        if path.exists() and digest_of(path, course) == digest:
            kept[digest] = path.stat().st_size
        elif _copy_object(source.path(digest), path, digest, course):
            kept[digest] = path.stat().st_size
            copied += 1
        else:
            damaged.append(digest)
    return kept, copied, damaged


def _copy_object(source: Path, target: Path, digest: bytes, course: Course) -> bool:
    """Copy one object and read it back; False where the source's bytes do not have its name."""
    if not target.parent.exists():
        target.parent.mkdir()
        sync_folder(target.parent.parent)
    temporary = target.with_name(f"{TEMPORARY_PREFIX}{target.name}")
    try:
        if copy_bytes(source, temporary, course) != digest:
            return False
        confirm(temporary, digest)
        temporary.replace(target)
        sync_folder(target.parent)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return True


def copy_bytes(source: Path, target: Path, course: Course) -> bytes:
    """Copy a file, durably; gives the SHA-256 of its bytes."""
    digest = hashlib.sha256()
    with source.open("rb") as reading, target.open("wb") as writing:
        for piece in _pieces(reading):
            digest.update(piece)
            writing.write(piece)
            course.step(len(piece))
        writing.flush()
        os.fsync(writing.fileno())
    return digest.digest()


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.read(_PIECE):
        yield piece


def digest_of(path: Path, course: Course) -> bytes:
    """SHA-256 of a file, read from the disk where the system can be asked for that."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        _forget_cache(file)
        for piece in _pieces(file):
            digest.update(piece)
            course.step(len(piece))
    return digest.digest()


def confirm(path: Path, digest: bytes) -> None:
    """Read back what was written. Raises Surroundings where it differs."""
    if digest_of(path, Course(0, unheard, never)) != digest:
        raise Surroundings(
            "What was read back differs from what was written.", "The disk or stick may be failing: use another one."
        )


def _forget_cache(file: BinaryIO) -> None:
    # So that the bytes come from the disk and not from memory, where the system can be asked for that.
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def write_named(folder: Path, name: str, content: bytes) -> None:
    """Write a file under a temporary name, read it back, and give it its name."""
    temporary = folder / f"{TEMPORARY_PREFIX}{name}"
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        confirm(temporary, hashlib.sha256(content).digest())
        temporary.replace(folder / name)
        sync_folder(folder)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def telling_about(folder: Path) -> Iterator[None]:
    """Turn what a disk answers into sentences about ``folder``."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Surroundings(
                sentence("The disk with {folder} is full.", folder=folder),
                "Free some space there and start again: what was copied already is not copied twice.",
                details=str(error),
            ) from error
        if error.errno in (errno.ENOENT, errno.ENODEV, errno.EIO, errno.ENXIO, errno.ESTALE):
            raise Surroundings(
                sentence("The folder {folder} went away.", folder=folder),
                "Plug the stick in again or mount the share, then start again.",
            ) from error
        raise Surroundings(
            sentence("The folder {folder} cannot be used ({why}).", folder=folder, why=error.strerror or error),
            "Check that you may read and write there; nothing in the workspace was changed.",
            details=str(error),
        ) from error
