"""Zip archives (PKWARE APPNOTE 6.3.10), read with suspicion: everything is checked before a byte is unpacked."""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import TracebackType

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.intake.entries import CHUNK_BYTES, Entry, SourceLimits, in_junk_folder, junk_reason, shown
from credesk.intake.errors import (
    ArchiveBomb,
    ArchiveDamaged,
    ArchiveEncrypted,
    LinkInArchive,
    MemberDamaged,
    NameTooLong,
    OverlappingEntries,
    SourceUnreadable,
    TooManyEntries,
    UnsafeName,
    UnsupportedCompression,
)
from credesk.intake.findings import Skipped

_UTF8_FLAG = 0x800
_ENCRYPTED_FLAGS = 0x1 | 0x40 | 0x2000
_UNICODE_PATH = 0x7075
_LOCAL_HEADER_BYTES = 30
_COMPRESSIONS = {6: "Implode", 9: "Deflate64", 12: "bzip2", 14: "LZMA", 93: "Zstandard", 95: "xz", 98: "PPMd"}
_NOTHING = sentence("Nothing was taken in.")
_UNREADABLE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    NotImplementedError,
    EOFError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)


class ZipSource:
    """An open zip whose directory has passed every check. Raises the named errors of intake."""

    def __init__(self, path: Path, limits: SourceLimits) -> None:
        self._name = shown(path.name)
        self._limits = limits
        try:
            self._size = path.stat().st_size
            self._zip = zipfile.ZipFile(path)
        except OSError as error:
            raise SourceUnreadable(
                sentence("“{name}” cannot be opened: {why}.", name=self._name, why=error.strerror or error)
            ) from None
        except _UNREADABLE as error:
            raise self._damaged(str(error)) from None
        try:
            self._examine()
        except BaseException:
            self._zip.close()
            raise

    def _damaged(self, details: str) -> ArchiveDamaged:
        return ArchiveDamaged(
            sentence(
                "“{name}” is cut off, or no zip: its directory cannot be read. {nothing}",
                name=self._name,
                nothing=_NOTHING,
            ),
            "Download or copy it again.",
            details=details,
        )

    def _examine(self) -> None:
        infos = self._zip.infolist()
        if len(infos) > self._limits.entries:
            raise TooManyEntries(
                sentence(
                    "“{name}” holds {count} files; up to {entries} are read. {nothing}",
                    name=self._name,
                    count=f"{len(infos):,}",
                    entries=f"{self._limits.entries:,}",
                    nothing=_NOTHING,
                ),
                "Split it into several.",
            )
        self._check_spans(infos)
        self._check_size(infos)
        entries, skipped = [], []
        for index, info in enumerate(infos):
            entry = self._entry(index, info)
            if entry.parts and not entry.is_folder and (reason := junk_reason(entry.parts)):
                skipped.append(Skipped(entry.path, reason))
                if (folder := entry.parts[:-1]) and not in_junk_folder(folder):
                    # Whoever handed in nothing but junk is reported, even where the zip lists no folders.
                    entries.append(replace(entry, parts=folder, size=0, is_folder=True))
            elif entry.parts:
                entries.append(entry)
        self.entries = tuple(entries)
        self.skipped = tuple(skipped)

    def _check_spans(self, infos: Sequence[zipfile.ZipInfo]) -> None:
        """No two files may share bytes, and none may reach into the directory."""
        spans = sorted(
            (info.header_offset, info.header_offset + _LOCAL_HEADER_BYTES + len(_raw_name(info)) + info.compress_size)
            for info in infos
        )
        spans.append((self._zip.start_dir, self._zip.start_dir))
        if spans[0][0] < 0 or any(end > start for (_, end), (start, _) in pairwise(spans)):
            raise OverlappingEntries(
                sentence(
                    "Files in “{name}” overlap, which no honest program writes. {nothing}",
                    name=self._name,
                    nothing=_NOTHING,
                ),
                "Ask for a new copy from the system that made it.",
            )

    def _check_size(self, infos: Sequence[zipfile.ZipInfo]) -> None:
        total = sum(info.file_size for info in infos)
        if total > self._limits.total_bytes:
            raise ArchiveBomb(
                sentence(
                    "“{name}” would unpack to {total} bytes; up to {total_bytes} are taken in at once. {nothing}",
                    name=self._name,
                    total=f"{total:,}",
                    total_bytes=f"{self._limits.total_bytes:,}",
                    nothing=_NOTHING,
                ),
                "Split it into several.",
            )
        for size, packed, name in [(total, self._size, self._name)] + [
            (info.file_size, info.compress_size, shown(_name(info))) for info in infos
        ]:
            if size > self._limits.ratio_from_bytes and size > self._limits.ratio * packed:
                raise ArchiveBomb(
                    sentence(
                        "“{name}” would unpack to {size} bytes from {packed}, which no evidence does. {nothing}",
                        name=name,
                        size=f"{size:,}",
                        packed=f"{packed:,}",
                        nothing=_NOTHING,
                    ),
                    "If it is meant, hand the file in without packing it.",
                )

    def _entry(self, index: int, info: zipfile.ZipInfo) -> Entry:
        name = _name(info)
        parts = self._safe_parts(name, len(_raw_name(info)))
        mode = info.external_attr >> 16
        is_folder = name.endswith(("/", "\\")) or stat.S_ISDIR(mode)
        self._check_kind(info, name, mode)
        return Entry(index, parts, info.file_size, f"{info.CRC:08x}", _modified(info), is_folder)

    def _safe_parts(self, name: str, raw_length: int) -> tuple[str, ...]:
        if raw_length > self._limits.path_bytes:
            raise NameTooLong(
                sentence(
                    "A path in “{name}” has {raw_length} bytes; up to {path_bytes} are read. {nothing}",
                    name=self._name,
                    raw_length=f"{raw_length:,}",
                    path_bytes=f"{self._limits.path_bytes:,}",
                    nothing=_NOTHING,
                ),
                "Shorten the folder names and pack it again.",
            )
        path = name.replace("\\", "/")
        parts = path.split("/")
        if "\0" in path or path.startswith("/") or ".." in parts or path[1:2] == ":":
            raise UnsafeName(
                sentence(
                    "“{name}” holds the name “{name_2}”, which points out of its folder. {nothing}",
                    name=self._name,
                    name_2=shown(name),
                    nothing=_NOTHING,
                ),
                "Ask for a new copy from the system that made it.",
            )
        kept = tuple(shown(part) for part in parts if part not in ("", "."))
        if len(kept) > self._limits.depth:
            raise NameTooLong(
                sentence(
                    "“{name}” has folders nested more than {depth} deep. {nothing}",
                    name=self._name,
                    depth=self._limits.depth,
                    nothing=_NOTHING,
                )
            )
        return kept

    def _check_kind(self, info: zipfile.ZipInfo, name: str, mode: int) -> None:
        if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
            what = "a link" if stat.S_ISLNK(mode) else "a special file"
            raise LinkInArchive(
                sentence(
                    "“{name}” in “{name_2}” is {what}, not a file. {nothing}",
                    name=shown(name),
                    name_2=self._name,
                    what=what,
                    nothing=_NOTHING,
                ),
                "Pack the file that it points to instead." if stat.S_ISLNK(mode) else "Leave it out and pack again.",
            )
        if info.flag_bits & _ENCRYPTED_FLAGS:
            raise ArchiveEncrypted(
                sentence("“{name}” is protected with a password. {nothing}", name=self._name, nothing=_NOTHING),
                "Unpack it and hand in the folder.",
            )
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            kind = _COMPRESSIONS.get(info.compress_type, f"method {info.compress_type}")
            raise UnsupportedCompression(
                sentence(
                    "“{name}” in “{name_2}” is packed with {kind}, which is not read. {nothing}",
                    name=shown(name),
                    name_2=self._name,
                    kind=kind,
                    nothing=_NOTHING,
                ),
                "Unpack it and hand in the folder, or pack it as an ordinary zip.",
            )

    def read(self, entry: Entry) -> Iterator[bytes]:
        """The bytes of a file in chunks of up to 1 MiB. Length and CRC-32 are checked on the real bytes."""
        info = self._zip.infolist()[entry.index]
        count = 0
        try:
            with self._zip.open(info) as member:
                assert isinstance(member, zipfile.ZipExtFile)
                while chunk := member.read1(CHUNK_BYTES):
                    count += len(chunk)
                    yield chunk
        except (*_UNREADABLE, OSError) as error:
            raise self._member_damaged(entry, str(error)) from None
        if count != info.file_size:
            raise self._member_damaged(
                entry, sentence("{count} bytes instead of {file_size}", count=count, file_size=info.file_size)
            )

    def _member_damaged(self, entry: Entry, details: str) -> BadInput:
        return MemberDamaged(
            sentence(
                "“{path}” in “{name}” is damaged: its bytes are not what the zip says of them. {nothing}",
                path=entry.path,
                name=self._name,
                nothing=_NOTHING,
            ),
            "Download or copy the zip again.",
            details=details,
        )

    def __enter__(self) -> "ZipSource":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()


def _raw_name(info: zipfile.ZipInfo) -> bytes:
    """The name's bytes as they stand in the directory."""
    return info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8_FLAG else "cp437")


def _name(info: zipfile.ZipInfo) -> str:
    """The name: UTF-8 where the zip says so (APPNOTE, D.1) or where the bytes are; else the Unicode path
    of Info-ZIP (APPNOTE, 4.6.9) where it belongs to this name; else code page 437."""
    if info.flag_bits & _UTF8_FLAG:
        return info.orig_filename
    raw = _raw_name(info)
    if (unicode_path := _unicode_path(info.extra, raw)) is not None:
        return unicode_path
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return info.orig_filename


def _extra_field(extra: bytes, wanted: int) -> bytes | None:
    position = 0
    while position + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, position)
        if kind == wanted:
            return extra[position + 4 : position + 4 + length]
        position += 4 + length
    return None


def _unicode_path(extra: bytes, raw: bytes) -> str | None:
    field = _extra_field(extra, _UNICODE_PATH)
    if field is None or len(field) < 6 or field[0] != 1:
        return None
    if int.from_bytes(field[1:5], "little") != zlib.crc32(raw):
        return None
    try:
        return field[5:].decode("utf-8")
    except UnicodeDecodeError:
        return None


def _modified(info: zipfile.ZipInfo) -> str | None:
    """Local time without a zone, as zips keep it; None where the fields are no date."""
    year, month, day, hour, minute, second = info.date_time
    if not (year > 1980 and 1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60 and second < 60):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:{second:02d}"
