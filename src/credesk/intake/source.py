"""Opening a source by its path, and the fingerprint by which it is known again."""

import struct
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from credesk.intake.archive import ZipSource
from credesk.intake.bundle import BundleSource, portfolios_in
from credesk.intake.entries import Source, SourceLimits
from credesk.intake.folder import FilesSource, FolderSource

Paths: TypeAlias = "Path | Sequence[Path]"
"""One download or folder, or the files of one learner."""

_DOCUMENT_MARKS = frozenset({"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"})
"""What zips that are documents or programs hold: Office Open XML, OpenDocument and EPUB, Java."""


def open_source(paths: Paths, limits: SourceLimits) -> Source:
    """The folder, zip or files at these paths, listed and checked. Raises the named errors of intake."""
    several = as_paths(paths)
    path = several[0]
    if len(several) > 1 or is_single_file(path):
        return FilesSource(several, limits)
    if not path.is_dir():
        return ZipSource(path, limits)
    portfolios = portfolios_in(path, limits)
    return BundleSource(portfolios, limits) if portfolios else FolderSource(path, limits)


def as_paths(paths: Paths) -> tuple[Path, ...]:
    """The paths, one or many."""
    return (paths,) if isinstance(paths, Path) else tuple(paths)


def is_single_file(path: Path) -> bool:
    """Whether a file is evidence itself and no download: it is no zip, or a document that is a zip inside."""
    if path.suffix.casefold() == ".zip" or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            start = file.read(4)
        if start not in (b"PK\x03\x04", b"PK\x05\x06"):
            return True
        with zipfile.ZipFile(path) as inside:
            return not _DOCUMENT_MARKS.isdisjoint(inside.namelist()[:_LOOKED_AT])
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError, struct.error, zlib.error):
        return False


_LOOKED_AT = 10_000


def stem_of(path: Path) -> str:
    """The name that a source carries: a zip's without its ending, a folder's whole."""
    return path.name if path.is_dir() else path.stem
