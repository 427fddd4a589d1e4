"""The codewords of a QR code: its data as bits, and the Reed-Solomon bytes that correct them (ISO/IEC 18004, 7.4, 7.5).

qrcode makes the same (tests/certificates/test_codewords.py), but in 3.6 ms where this takes 0.2 ms of the 12 ms of a
certificate, and it cannot make a block of zeros.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, zip_longest

_FIELD = 0x11D
"""The field's polynomial x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004, 7.5.2)."""
_PADDING = bytes((0xEC, 0x11))


class Bits:
    """A row of bits, the first ones first."""

    def __init__(self) -> None:
        self._value, self.length = 0, 0

    def add(self, value: int, length: int) -> None:
        """Append a number in so many bits."""
        self._value = self._value << length | value
        self.length += length

    def filled(self, count: int) -> bytes:
        """The bits as ``count`` bytes: a terminator of up to four zeros, zeros to a whole byte, padding (7.4.10)."""
        self.add(0, min(8 * count - self.length, 4))
        self.add(0, -self.length % 8)
        own = self._value.to_bytes(self.length // 8, "big")
        return (own + _PADDING * count)[:count]


def with_correction(data: bytes, blocks: Sequence[tuple[int, int]]) -> list[int]:
    """The data's bytes and their correction in the order of the symbol (7.6). Blocks are (all bytes, data bytes)."""
    parts = list(_parts(data, [own for _, own in blocks]))
    corrections = [_correction(part, total - own) for part, (total, own) in zip(parts, blocks, strict=True)]
    in_turns = chain(chain.from_iterable(zip_longest(*parts)), chain.from_iterable(zip(*corrections, strict=True)))
    return [byte for byte in in_turns if byte is not None]


def _parts(data: bytes, sizes: Sequence[int]) -> Iterator[bytes]:
    start = 0
    for size in sizes:
        yield data[start : start + size]
        start += size


def _correction(part: bytes, count: int) -> bytes:
    """The remainder of the part by the generator of ``count`` roots, byte by byte from a table."""
    table, keep = _remainders(count), (1 << 8 * count) - 1
    rest = 0
    for byte in part:
        rest = (rest << 8 & keep) ^ table[byte ^ rest >> 8 * (count - 1)]
    return rest.to_bytes(count, "big")


@lru_cache(maxsize=32)
def _remainders(count: int) -> tuple[int, ...]:
    """For each byte, the generator of ``count`` roots times it, without its leading term."""
    generator = [1]
    root = 1
    for _ in range(count):
        times = [_product(root, factor) for factor in generator]
        generator = [high ^ low for high, low in zip([*generator, 0], [0, *times], strict=True)]
        root = _product(root, 2)
    return tuple(
        int.from_bytes(bytes(_product(byte, factor) for factor in generator[1:]), "big") for byte in range(256)
    )


def _product(left: int, right: int) -> int:
    """Two elements of the field, multiplied."""
    product = 0
    while right:
        product ^= left * (right & 1)
        left = left << 1 ^ _FIELD * (left >> 7)
        right >>= 1
    return product
