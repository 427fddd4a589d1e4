"""Files of a source as one stream of pieces: from the worker's side, and as the desk reads it.

One stream for many files, because a call for each costs more than a small file does. The pieces are
``["file", index]``, chunks of bytes, ``["end", index, size, SHA-256]``; a file that is only to be hashed
gives ``["hashed", index, bytes so far]`` instead of chunks.
"""

import hashlib
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from credesk.intake.entries import Entry, Source, SourceLimits, fingerprint
from credesk.intake.errors import MemberDamaged, SourceChanged
from credesk.intake.source import Paths, open_source

_PROGRESS_BYTES = 64 * 1024 * 1024


def stream_members(
    paths: Paths, known_fingerprint: str, wanted: Iterable[tuple[int, bool]], limits: SourceLimits
) -> Iterator[Any]:
    """The pieces of the wanted files, each given as (index, whether only to hash it), in the order given.

    Raises SourceChanged where the source is not the one that was surveyed.
    """
    with open_source(paths, limits) as source:
        if fingerprint(source) != known_fingerprint:
            raise _changed()
        entries = {entry.index: entry for entry in source.entries if not entry.is_folder}
        for index, only_hash in wanted:
            if index not in entries:
                raise _changed()
            yield from _pieces(source, entries[index], only_hash)


def _changed() -> SourceChanged:
    return SourceChanged(
        "The source is not what it was when it was looked at. Nothing was taken in.", "Make a new preview of it."
    )


def _pieces(source: Source, entry: Entry, only_hash: bool) -> Iterator[Any]:
    digest, size, told = hashlib.sha256(), 0, 0
    yield ["file", entry.index]
    for chunk in source.read(entry):
        digest.update(chunk)
        size += len(chunk)
        if not only_hash:
            yield chunk
        elif size - told >= _PROGRESS_BYTES:
            told = size
            yield ["hashed", entry.index, size]
    yield ["end", entry.index, size, digest.digest()]


@dataclass(slots=True)
class Member:
    """One file while it streams. ``chunks`` must be read before ``size`` and ``sha256`` are known."""

    index: int
    _pieces: Iterator[Any]
    size: int = -1
    sha256: bytes = b""
    hashed: int = field(default=0)

    def chunks(self) -> Generator[bytes, None, None]:
        """The bytes, checked for their count. A file that is only hashed yields empty chunks as it goes on."""
        count = 0
        for piece in self._pieces:
            if type(piece) is bytes:
                count += len(piece)
                yield piece
            elif _is(piece, "hashed", self.index):
                count = self.hashed = piece[2]
                yield b""
            else:
                self._end(piece, count)
                return
        raise _broken_off()

    def _end(self, piece: Any, count: int) -> None:
        if not _is(piece, "end", self.index) or [type(part) for part in piece[2:]] != [int, bytes]:
            raise _broken_off()
        _, _, self.size, self.sha256 = piece
        if self.size < count or len(self.sha256) != 32:
            raise _broken_off()


def members_of(pieces: Iterable[Any]) -> Iterator[Member]:
    """The files of a stream, one after the other; what a caller leaves unread of one is read past.

    Raises MemberDamaged where the stream is not in order. ``sha256`` is what the reading process says:
    a caller that signs it computes its own from the chunks.
    """
    source = iter(pieces)
    for piece in source:
        if not isinstance(piece, list) or len(piece) != 2 or piece[0] != "file" or type(piece[1]) is not int:
            raise _broken_off()
        member = Member(piece[1], source)
        yield member
        if member.size < 0:
            for _ in member.chunks():
                continue


def _is(piece: Any, word: str, index: int) -> bool:
    return isinstance(piece, list) and len(piece) >= 3 and piece[0] == word and piece[1] == index


def _broken_off() -> MemberDamaged:
    return MemberDamaged("Reading the files broke off. Nothing was taken in.", "Try again.")
