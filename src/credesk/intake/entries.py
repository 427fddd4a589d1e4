"""Entries of a source, whatever it is: a zip or a folder. And their names, made safe to show."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol

from credesk.domain.texts import nfc
from credesk.intake.findings import Skipped

MIB = 1024 * 1024
CHUNK_BYTES = MIB
"""How much of a file is in memory at a time."""


@dataclass(frozen=True, slots=True)
class SourceLimits:
    """Limits of one source. ``file_bytes``: what evidence stores can hold everywhere (FAT32: 4 GiB - 1).

    ``ratio`` (unpacked to packed) is looked at from ``ratio_from_bytes`` on: small files may well shrink more.
    """

    entries: int = 100_000
    total_bytes: int = 200 * 1024 * MIB
    ratio: int = 200
    ratio_from_bytes: int = 64 * MIB
    path_bytes: int = 4096
    depth: int = 64
    file_bytes: int = 4 * 1024 * MIB - 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One file or folder of a source. ``mark`` tells one content from another (CRC-32, or a time)."""

    index: int
    parts: tuple[str, ...]
    size: int
    mark: str
    modified: str | None = None
    is_folder: bool = False

    @property
    def path(self) -> str:
        """The path below the source, with '/' between."""
        return "/".join(self.parts)


class Source(AbstractContextManager["Source"], Protocol):
    """An open zip or folder: its entries in a fixed order, what it skips, and its files' bytes."""

    entries: tuple[Entry, ...]
    skipped: tuple[Skipped, ...]

    def read(self, entry: Entry) -> Iterator[bytes]:
        """The bytes of a file in chunks of up to 1 MiB, checked against what the source says of it."""
        ...


def fingerprint(source: Source) -> str:
    """SHA-256 (hex) over every entry's index, path, size and mark (CRC-32 in a zip, time in a folder)."""
    digest = hashlib.sha256()
    for entry in source.entries:
        digest.update(f"{entry.index}\0{entry.path}\0{entry.size}\0{entry.mark}\n".encode())
    return digest.hexdigest()


_JUNK_NAMES = frozenset({".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db", ".localized", ".directory"})
_JUNK_FOLDERS = frozenset({"__macosx", ".trashes", ".spotlight-v100", "$recycle.bin", ".git"})


def junk_reason(parts: tuple[str, ...]) -> str | None:
    """Why a file is a device's own and nobody's evidence, or None."""
    name = parts[-1].casefold()
    if name in _JUNK_NAMES or in_junk_folder(parts):
        return "written by the computer itself, not by a person"
    if name.startswith("._"):
        return "a Mac's notes about another file"
    if name.startswith(("~$", ".~lock.")):
        return "left by an office program while a document was open"
    return None


def in_junk_folder(parts: tuple[str, ...]) -> bool:
    """Whether a path runs through a folder that a device made for itself."""
    return any(part.casefold() in _JUNK_FOLDERS for part in parts)


def shown(name: str) -> str:
    """A name in NFC, with control characters and direction overrides replaced: safe to show and record."""
    return nfc("".join("\ufffd" if _hidden(character) else character for character in name))


def _hidden(character: str) -> bool:
    return (
        unicodedata.category(character) in ("Cc", "Cs")
        or character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


_KINDS = {
    "image": "jpg jpeg png gif webp heic heif bmp tif tiff svg avif",
    "video": "mp4 mov m4v avi mkv webm 3gp mpg mpeg wmv mts",
    "audio": "mp3 m4a wav ogg oga opus flac aac amr wma",
    "document": "pdf doc docx odt rtf ppt pptx odp xls xlsx ods pages key numbers",
    "text": "txt md csv html htm json xml tex py js java c cpp",
    "archive": "zip 7z rar tar gz tgz bz2 xz",
}
_BY_SUFFIX = {f".{suffix}": kind for kind, suffixes in _KINDS.items() for suffix in suffixes.split()}


def kind_of(name: str) -> str:
    """image, video, audio, document, text, archive or other, by the name's ending only."""
    return _BY_SUFFIX.get(PurePosixPath(name).suffix.casefold(), "other")


def look_alikes(entries: Iterable[Entry]) -> list[str]:
    """Sentences about paths that differ only by case or Unicode form, or not at all. They are kept apart."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        if not entry.is_folder:
            key = unicodedata.normalize("NFKC", entry.path).casefold()
            groups.setdefault(key, []).append(entry)
    return [
        f"{len(group)} files are called “{group[0].path}” but for upper case, lower case or the way accents are "
        "stored. Each is kept as a file of its own."
        for group in groups.values()
        if len(group) > 1
    ]


_ID_AT_END = re.compile(r"^(?P<label>.+)-(?P<id>\d{1,18})(?:[ _(.].*)?$")


def assignment_of(stem: str) -> tuple[str, str]:
    """(id, name) of the assignment from a download's name: ``WELD101-Portfolio-4711`` (Moodle's course
    module number stands last; browsers add `` (1)``). ("", the stem) where there is no number."""
    if found := _ID_AT_END.match(stem):
        return found["id"], found["label"]
    return "", stem
