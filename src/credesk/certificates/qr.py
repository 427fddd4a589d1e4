"""The paper proof's QR code (ISO/IEC 18004): segments, a fixed mask, its size on paper, and its dark parts as bars."""

import re
from collections.abc import Iterator

from credesk.certificates.codewords import Bits, with_correction
from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

QUIET_MODULES = 4
"""Light modules that must surround the symbol (ISO/IEC 18004, 5.3.8)."""

TYPICAL_MM, LARGEST_MM, SMALLEST_MODULE_MM = 38.0, 40.0, 0.36
_TYPICAL_MODULES = 85
"""Version 15 with its quiet zone: the typical certificate, at 38 mm."""

_RUNS = re.compile(b"\x01+")
_MASK = 2
"""The reader learns the mask from the symbol, so a fixed one is as valid as a chosen one, and saves seven trial symbols
of eight. The digits of a signature are as good as random and no mask suits them better than another: over 40 random
tokens at version 15 the mean penalties (7.8.3) lie within 7 %, mask 2 having the lowest."""

_NUMBER, _BYTES = 1, 4
"""Mode indicators (ISO/IEC 18004, table 2)."""

_DIGIT_BITS = (0, 4, 7, 10)
"""Bits of so many digits together (ISO/IEC 18004, 7.4.3)."""

Modules = tuple[bytes, ...]
"""Rows of one byte a module, 1 for dark; square, without the quiet zone."""


Bar = tuple[int, int, int, int]
"""A dark rectangle in modules: column and row of its top left corner, width, height."""


class TooMuchForACode(BadInput):
    """What the code must hold would need modules too small for a cheap printer. Nothing was drawn."""


def qr_modules(address: str, digits: str) -> Modules:
    """The symbol for ``address`` (byte mode, ASCII, with its ``#``), then ``digits`` (numeric mode), correction M.

    Raises TooMuchForACode where modules of 0.36 mm or more would not fit in 40 mm.
    """
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M

    version = _version(_checked_address(address), _checked_digits(digits))
    code = qrcode.QRCode(version=version, error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK)
    code.data_cache = codewords(address, digits, version)
    code.make(fit=False)
    return tuple(bytes(map(bool, row)) for row in code.modules)


def codewords(address: str, digits: str, version: int) -> list[int]:
    """The symbol's bytes: the address and the digits as segments of their own, and what corrects them."""
    from qrcode.base import rs_blocks
    from qrcode.constants import ERROR_CORRECT_M

    bits = Bits()
    if address:
        bits.add(_BYTES, 4)
        bits.add(len(address), _byte_count_bits(version))
        bits.add(int.from_bytes(address.encode("ascii"), "big"), 8 * len(address))
    bits.add(_NUMBER, 4)
    bits.add(len(digits), _number_count_bits(version))
    for start in range(0, len(digits), 3):
        part = digits[start : start + 3]
        bits.add(int(part), _DIGIT_BITS[len(part)])
    blocks = [(block.total_count, block.data_count) for block in rs_blocks(version, ERROR_CORRECT_M)]
    return with_correction(bits.filled(sum(own for _, own in blocks)), blocks)


def module_mm(modules: Modules) -> float:
    """The side of a module in millimetres: 38 mm for the whole with its quiet zone, 40 mm before modules get finer."""
    across = len(modules) + 2 * QUIET_MODULES
    typical = TYPICAL_MM / _TYPICAL_MODULES
    return min(max(TYPICAL_MM, across * typical), LARGEST_MM) / across


def bars(modules: Modules) -> Iterator[Bar]:
    """The dark modules, merged: runs within a row, and equal runs of rows below each other as one bar."""
    open_bars: dict[tuple[int, int], int] = {}
    for row, line in enumerate((*modules, b"")):
        runs = {run.span() for run in _RUNS.finditer(line)}
        for start, end in sorted(open_bars.keys() - runs):
            top = open_bars.pop((start, end))
            yield start, top, end - start, row - top
        for run in runs - open_bars.keys():
            open_bars[run] = row


def _checked_address(address: str) -> str:
    if not address.isascii() or len(address) > 300:
        raise BadInput("The verify address must be plain ASCII and at most 300 characters long.")
    return address


def _checked_digits(digits: str) -> str:
    if not digits.isascii() or not digits.isdigit():
        raise BadInput("The paper proof is not a row of decimal digits.")
    return digits


def _version(address: str, digits: str) -> int:
    from qrcode.base import rs_blocks
    from qrcode.constants import ERROR_CORRECT_M

    largest = (int(LARGEST_MM / SMALLEST_MODULE_MM) - 2 * QUIET_MODULES - 17) // 4
    for version in range(1, largest + 1):
        capacity = 8 * sum(block.data_count for block in rs_blocks(version, ERROR_CORRECT_M))
        if _bits(address, digits, version) <= capacity:
            return version
    raise TooMuchForACode(
        sentence(
            "The paper proof has {count} digits: too many for a code that a cheap printer prints readably in 40 mm.",
            count=len(digits),
        ),
        "Nothing was drawn. Shorten the issuer's name or identifier, or the title.",
    )


def _bits(address: str, digits: str, version: int) -> int:
    numeric = 4 + _number_count_bits(version) + 10 * (len(digits) // 3) + _DIGIT_BITS[len(digits) % 3]
    return numeric + (4 + _byte_count_bits(version) + 8 * len(address) if address else 0)


def _byte_count_bits(version: int) -> int:
    """How many bits tell the length of a byte segment (ISO/IEC 18004, table 3)."""
    return 8 if version < 10 else 16


def _number_count_bits(version: int) -> int:
    """How many bits tell the length of a numeric segment (ISO/IEC 18004, table 3)."""
    return 10 if version < 10 else 12 if version < 27 else 14
