"""Plain values as bytes: None, booleans, integers, text, bytes, lists, tuples and dicts.

A closed set, decoded without building anything else, because the other end may be a process that a
crafted file has taken over. One byte says the kind; texts, bytes and collections carry a 4-byte
big-endian length or count; integers a 2-byte length and two's complement.
"""

from collections.abc import Callable
from typing import TypeAlias

Plain: TypeAlias = "None | bool | int | str | bytes | list[Plain] | tuple[Plain, ...] | dict[str, Plain]"

MAX_DEPTH = 64
MAX_INTEGER_BYTES = 1024


class NotPlain(ValueError):
    """A value that is not plain, or bytes that no plain value has."""


def encode(value: object) -> bytes:
    """The bytes of a plain value. Raises NotPlain for any other value."""
    out = bytearray()
    _encode(value, out, 0)
    return bytes(out)


def _encode(value: object, out: bytearray, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise NotPlain(f"values are nested more than {MAX_DEPTH} deep")
    kind = type(value)
    if kind is str:
        _sized(b"s", _utf8(value), out)  # type: ignore[arg-type]
    elif kind is int:
        _encode_integer(value, out)  # type: ignore[arg-type]
    elif kind is bytes:
        _sized(b"b", value, out)  # type: ignore[arg-type]
    elif value is None or kind is bool:
        out += b"n" if value is None else b"t" if value else b"f"
    else:
        _encode_collection(value, out, depth + 1)


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise NotPlain("a text holds half of a surrogate pair") from None


def _sized(kind: bytes, raw: bytes, out: bytearray) -> None:
    out += kind
    out += len(raw).to_bytes(4, "big")
    out += raw


def _encode_integer(value: int, out: bytearray) -> None:
    length = value.bit_length() // 8 + 1
    if length > MAX_INTEGER_BYTES:
        raise NotPlain("an integer is too large")
    out += b"i"
    out += length.to_bytes(2, "big")
    out += value.to_bytes(length, "big", signed=True)


def _encode_collection(value: object, out: bytearray, depth: int) -> None:
    if isinstance(value, list | tuple) and type(value) in (list, tuple):
        out += b"l" if isinstance(value, list) else b"u"
        out += len(value).to_bytes(4, "big")
        for item in value:
            _encode(item, out, depth)
    elif isinstance(value, dict) and type(value) is dict:
        out += b"d"
        out += len(value).to_bytes(4, "big")
        for key, item in value.items():
            if type(key) is not str:
                raise NotPlain("the keys of a dict are texts")
            _sized(b"s", _utf8(key), out)
            _encode(item, out, depth)
    else:
        raise NotPlain(f"{type(value).__name__} is not a plain value")


def decode(raw: bytes) -> Plain:
    """The plain value of these bytes, all of them. Raises NotPlain where they are not one's."""
    reader = _Reader(raw)
    value = reader.value(0)
    if reader.position != len(raw):
        raise NotPlain("bytes are left over")
    return value


class _Reader:
    """A position in bytes that are being decoded."""

    __slots__ = ("position", "raw")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.position = 0

    def take(self, count: int) -> bytes:
        start = self.position
        end = start + count
        if end > len(self.raw):
            raise NotPlain("bytes are missing")
        self.position = end
        return self.raw[start:end]

    def sized(self) -> bytes:
        return self.take(self.count())

    def count(self) -> int:
        return int.from_bytes(self.take(4), "big")

    def value(self, depth: int) -> Plain:
        if depth > MAX_DEPTH:
            raise NotPlain("values are nested too deep")
        read = _KINDS.get(self.take(1))
        if read is None:
            raise NotPlain("an unknown kind of value")
        return read(self, depth + 1)

    def text(self, depth: int = 0) -> str:
        try:
            return self.sized().decode()
        except UnicodeDecodeError:
            raise NotPlain("a text is not UTF-8") from None

    def integer(self, depth: int) -> int:
        length = int.from_bytes(self.take(2), "big")
        if not 0 < length <= MAX_INTEGER_BYTES:
            raise NotPlain("an integer has no such length")
        return int.from_bytes(self.take(length), "big", signed=True)

    def items(self, depth: int) -> list[Plain]:
        return [self.value(depth) for _ in range(self.count())]

    def mapping(self, depth: int) -> dict[str, Plain]:
        found: dict[str, Plain] = {}
        for _ in range(self.count()):
            if self.take(1) != b"s":
                raise NotPlain("the keys of a dict are texts")
            key = self.text()
            if key in found:
                raise NotPlain("a key stands twice")
            found[key] = self.value(depth)
        return found


_KINDS: dict[bytes, Callable[[_Reader, int], Plain]] = {
    b"n": lambda reader, depth: None,
    b"t": lambda reader, depth: True,
    b"f": lambda reader, depth: False,
    b"i": _Reader.integer,
    b"s": _Reader.text,
    b"b": lambda reader, depth: reader.sized(),
    b"l": _Reader.items,
    b"u": lambda reader, depth: tuple(reader.items(depth)),
    b"d": _Reader.mapping,
}
