"""The little deterministic CBOR that a paper proof needs (RFC 8949, 4.2.1).

Integers of up to 64 bits, byte strings, UTF-8 texts, arrays, maps and tags; nothing else. The reader takes
only what the writer would have written: shortest heads, definite lengths, keys in bytewise order, none
twice. So what was read is always equal to its own re-encoding.
"""

from dataclasses import dataclass
from typing import TypeAlias, Union

Item: TypeAlias = Union[int, bytes, str, list["Item"], dict["Item", "Item"], "Tag"]
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Tag:
    """A tagged item (RFC 8949, 3.4)."""

    number: int
    item: Item


def _head(major: int, number: int) -> bytes:
    if number < 24:
        return bytes((major << 5 | number,))
    for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << 8 * size:
            return bytes((major << 5 | code,)) + number.to_bytes(size, "big")
    raise ValueError("integers have at most 64 bits")


def encode(item: Item) -> bytes:
    """The one deterministic encoding of an item. Raises ValueError for what has none here."""
    if isinstance(item, bool):
        raise ValueError("booleans have no place in a paper proof")
    if isinstance(item, int):
        return _head(0, item) if item >= 0 else _head(1, -1 - item)
    if isinstance(item, bytes):
        return _head(2, len(item)) + item
    if isinstance(item, str):
        raw = item.encode("utf-8")
        return _head(3, len(raw)) + raw
    if isinstance(item, list):
        return _head(4, len(item)) + b"".join(map(encode, item))
    if isinstance(item, dict):
        pairs = sorted((encode(key), encode(value)) for key, value in item.items())
        return _head(5, len(pairs)) + b"".join(key + value for key, value in pairs)
    if isinstance(item, Tag):
        return _head(6, item.number) + encode(item.item)
    raise ValueError(f"{type(item).__name__} has no place in a paper proof")


def decode(raw: bytes) -> Item:
    """The item of a deterministic encoding. Raises ValueError for any other bytes, also trailing ones."""
    reader = _Reader(raw)
    item = reader.item(_DEEPEST)
    if reader.at != len(raw):
        raise ValueError("bytes after the end")
    return item


class _Reader:
    """Reads items one after the other; ``at`` is where the next one begins."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.at = 0

    def take(self, size: int) -> bytes:
        if size > len(self.raw) - self.at:
            raise ValueError("the bytes end too early")
        self.at += size
        return self.raw[self.at - size : self.at]

    def head(self) -> tuple[int, int]:
        first = self.take(1)[0]
        major, code = first >> 5, first & 31
        if code < 24:
            return major, code
        if code > 27:
            raise ValueError("indefinite lengths are not deterministic")
        size = 1 << code - 24
        number = int.from_bytes(self.take(size), "big")
        if number < (24 if size == 1 else 1 << 4 * size):
            raise ValueError("a number is longer than it must be")
        return major, number

    def item(self, depth: int) -> Item:
        if depth == 0:
            raise ValueError("nested too deeply")
        major, number = self.head()
        if major < 2:
            return number if major == 0 else -1 - number
        if major == 2:
            return self.take(number)
        if major == 3:
            return self.take(number).decode("utf-8")
        if major == 4:
            self.room_for(number)
            return [self.item(depth - 1) for _ in range(number)]
        if major == 5:
            return self.map(number, depth)
        if major == 6:
            return Tag(number, self.item(depth - 1))
        raise ValueError("floats and simple values have no place here")

    def room_for(self, count: int) -> None:
        if count > len(self.raw) - self.at:
            raise ValueError("the bytes end too early")

    def map(self, count: int, depth: int) -> dict[Item, Item]:
        self.room_for(count)
        pairs: dict[Item, Item] = {}
        last = b""
        for _ in range(count):
            start = self.at
            key = self.item(depth - 1)
            if not isinstance(key, (int, str, bytes)):
                raise ValueError("a key is neither a number nor a text")
            if self.raw[start : self.at] <= last:
                raise ValueError("keys are out of order or there twice")
            last = self.raw[start : self.at]
            pairs[key] = self.item(depth - 1)
        return pairs
