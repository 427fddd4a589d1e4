"""Frames on the two pipes between parent and child: one byte of kind, four of length, the payload."""

import time
from enum import IntEnum
from typing import Protocol

HEADER = 5
_COALESCE_BYTES = 128 * 1024
_COALESCE_SECONDS = 0.05


class Kind(IntEnum):
    """What a frame carries."""

    CALL = 1
    """Parent to child: [function, [arguments], streamed, memory bytes, processor ms, answer bytes]."""
    READY = 2
    """The child has imported what it was started with."""
    VALUE = 3
    """A plain value: the answer of a call, or one piece of a stream."""
    BYTES = 4
    """One piece of a stream as it is."""
    DONE = 5
    """The stream has ended."""
    REPORTED = 6
    """[class name, message, hint, exit code] of an error that the function named."""
    BROKEN = 7
    """The function failed otherwise; the payload is a trace in UTF-8."""
    MEMORY = 8
    """The function ran out of memory."""
    TOO_LARGE = 9
    """The answer was larger than the limit."""


class ByteSource(Protocol):
    """Something to read from: gives fewer bytes than asked for only at its end."""

    def read(self, count: int, /) -> bytes:
        """Up to ``count`` bytes."""
        ...


class ByteSink(Protocol):
    """Something unbuffered to write to: answers how many bytes it took."""

    def write(self, raw: bytes | memoryview, /) -> int | None:
        """Write some of the bytes."""
        ...


class BrokenFrame(Exception):
    """The other end stopped in the middle of a frame, or sent what is no frame."""


class FrameTooLarge(BrokenFrame):
    """A frame announces more bytes than are allowed."""


def read_frame(source: ByteSource, limit: int) -> tuple[Kind, bytes] | None:
    """The next frame, or None where the other end has closed. Raises BrokenFrame."""
    header = source.read(HEADER)
    if not header:
        return None
    length = int.from_bytes(header[1:], "big")
    if len(header) < HEADER or header[0] not in _KINDS:
        raise BrokenFrame("a frame is cut off or of no known kind")
    if length > limit:
        raise FrameTooLarge(f"a frame of {length} bytes")
    payload = source.read(length) if length else b""
    if len(payload) < length:
        raise BrokenFrame("a frame is cut off")
    return Kind(header[0]), payload


_KINDS = frozenset(int(kind) for kind in Kind)


def header(kind: Kind, length: int) -> bytes:
    """The five bytes before a payload."""
    return bytes((kind,)) + length.to_bytes(4, "big")


class FrameWriter:
    """Writes frames; small ones of a stream are gathered for up to 50 ms, so that many files cost few writes."""

    def __init__(self, sink: ByteSink) -> None:
        self._sink = sink
        self._waiting = bytearray()
        self._flushed = time.monotonic()

    def send(self, kind: Kind, payload: bytes = b"") -> None:
        """Write a frame at once, after those that were gathered."""
        self.gather(kind, payload)
        self.flush()

    def gather(self, kind: Kind, payload: bytes = b"") -> bool:
        """Add a frame; True where it was written out now."""
        self._waiting += header(kind, len(payload))
        if len(payload) >= _COALESCE_BYTES:
            self.flush()
            self._write(payload)
            return True
        self._waiting += payload
        if len(self._waiting) >= _COALESCE_BYTES or time.monotonic() - self._flushed > _COALESCE_SECONDS:
            self.flush()
            return True
        return False

    def flush(self) -> None:
        """Write what was gathered."""
        if self._waiting:
            self._write(bytes(self._waiting))
            self._waiting.clear()
        self._flushed = time.monotonic()

    def _write(self, raw: bytes) -> None:
        left = memoryview(raw)
        while left:
            left = left[self._sink.write(left) or 0 :]
