"""Exact numbers: points, weights and credits are integers or fractions, never floats."""

import re
from fractions import Fraction

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

_NUMBER = re.compile(r"\s*([+-]?)(\d{1,12})(?:[.,](\d{1,9}))?\s*")
_RATIO = re.compile(r"\s*(\d{1,12})\s*/\s*(\d{1,12})\s*")


def parse_points(text: str) -> Fraction:
    """A number written as 7, 7.5, 7,5 or 3/4. Raises BadInput for anything else."""
    if ratio := _RATIO.fullmatch(text):
        if int(ratio[2]) == 0:
            raise BadInput(sentence("“{text}” divides by zero.", text=text))
        return Fraction(int(ratio[1]), int(ratio[2]))
    if number := _NUMBER.fullmatch(text):
        sign, whole, part = number[1], number[2], number[3] or ""
        return Fraction(int(f"{sign}{whole}{part}"), 10 ** len(part))
    raise BadInput(sentence("“{text}” is not a number.", text=text), "Write it like 7, 7.5 or 3/4.")


def rounded(value: Fraction, decimals: int = 0) -> Fraction:
    """The value rounded half away from zero, for showing; decisions use the exact value."""
    scale = 10**decimals
    scaled = abs(value) * scale
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(-whole if value < 0 else whole, scale)


def hundredths(value: Fraction) -> int:
    """The value in hundredths, rounded half away from zero."""
    return int(rounded(value, 2) * 100)


def points_text(value: Fraction, decimals: int = 2) -> str:
    """The value with at most ``decimals`` decimals and no trailing zeros: 7, 7.5, 7.25."""
    shown = rounded(value, decimals)
    sign, scaled = ("-" if shown < 0 else ""), abs(int(shown * 10**decimals))
    whole, part = divmod(scaled, 10**decimals)
    tail = f"{part:0{decimals}d}".rstrip("0") if decimals else ""
    return f"{sign}{whole}.{tail}" if tail else f"{sign}{whole}"
