"""Zips as tests need them, good ones by the standard library and bad ones by hand (APPNOTE 6.3.10)."""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path


def write_zip(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return path


@dataclass
class Member:
    """One member as its headers shall claim; what is None is told truly."""

    name: bytes
    content: bytes = b"content"
    method: int = 0
    flags: int = 0
    mode: int = 0o100644
    extra: bytes = b""
    claimed_size: int | None = None
    claimed_packed: int | None = None
    claimed_crc: int | None = None
    at: int | None = None
    """Where the directory says that it begins."""

    def packed(self) -> bytes:
        if self.method != 8:
            return self.content
        squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
        return squeeze.compress(self.content) + squeeze.flush()


def craft(path: Path, *members: Member) -> Path:
    """A zip with exactly these headers."""
    out, directory = io.BytesIO(), io.BytesIO()
    for member in members:
        packed = member.packed()
        offset = out.tell() if member.at is None else member.at
        crc = zlib.crc32(member.content) if member.claimed_crc is None else member.claimed_crc
        size = len(member.content) if member.claimed_size is None else member.claimed_size
        weight = len(packed) if member.claimed_packed is None else member.claimed_packed
        common = struct.pack("<HHHHIIIHH", member.flags, member.method, 0x4000, 0x5A21, crc, weight, size,
                             len(member.name), len(member.extra))  # fmt: skip
        out.write(struct.pack("<IH", 0x04034B50, 20) + common + member.name + member.extra + packed)
        directory.write(struct.pack("<IHH", 0x02014B50, 0x0314, 20) + common)
        directory.write(struct.pack("<HHHII", 0, 0, 0, member.mode << 16, offset) + member.name + member.extra)
    start, raw = out.tell(), directory.getvalue()
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, len(members), len(members), len(raw), start, 0)
    path.write_bytes(out.getvalue() + raw + end)
    return path


def craft_huge(path: Path, name: bytes, size: int, crc: int) -> Path:
    """A zip with one stored member of so many zeros, as a sparse file with zip64 fields (APPNOTE 4.5.3)."""
    extra = struct.pack("<HHQQ", 1, 16, size, size)
    fixed = struct.pack("<HHHHIIIHH", 0, 0, 0x4000, 0x5A21, crc, 0xFFFFFFFF, 0xFFFFFFFF, len(name), len(extra))
    local = struct.pack("<IH", 0x04034B50, 45) + fixed + name + extra
    directory = struct.pack("<IHH", 0x02014B50, 0x032D, 45) + fixed + struct.pack("<HHHII", 0, 0, 0, 0o100644 << 16, 0)
    directory += name + extra
    start = len(local) + size
    end64 = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, 1, 1, len(directory), start)
    locator = struct.pack("<IIQI", 0x07064B50, 0, start + len(directory), 1)
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 1, 1, len(directory), 0xFFFFFFFF, 0)
    with path.open("wb") as file:
        file.write(local)
        file.seek(start)
        file.write(directory + end64 + locator + end)
    return path
