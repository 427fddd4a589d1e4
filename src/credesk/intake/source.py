"""Opening a source by its path, and the fingerprint by which it is known again."""

import hashlib
from pathlib import Path

from credesk.intake.archive import ZipSource
from credesk.intake.entries import Source, SourceLimits
from credesk.intake.folder import FolderSource


def open_source(path: Path, limits: SourceLimits) -> Source:
    """The folder or zip at this path, its directory read and checked. Raises the named errors of intake."""
    return FolderSource(path, limits) if path.is_dir() else ZipSource(path, limits)


def stem_of(path: Path) -> str:
    """The name that a source carries: a zip's without its ending, a folder's whole."""
    return path.name if path.is_dir() else path.stem


def fingerprint(source: Source) -> str:
    """SHA-256 (hex) over every entry's index, path, size and mark (CRC-32 in a zip, time in a folder)."""
    digest = hashlib.sha256()
    for entry in source.entries:
        digest.update(f"{entry.index}\0{entry.path}\0{entry.size}\0{entry.mark}\n".encode())
    return digest.hexdigest()
