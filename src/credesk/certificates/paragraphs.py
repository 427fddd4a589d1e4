"""Breaking texts into lines and fitting them into a width: shrink first, then wrap, never overflow."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from credesk.certificates import bidi
from credesk.certificates.shaping import ShapedLine, Style, shape

_NEVER_STARTS = frozenset(
    "、。，．：；？！）］｝」』】〕〗〉》〙〛・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々!),.:;?]}»”’…"
)
_NEVER_ENDS = frozenset("（［｛「『【〔〖〈《〘〚([{«“‘")
_NO_BREAK_SPACES = frozenset("\u00a0\u2007\u202f")
_STEP = 0.25


@dataclass(frozen=True, slots=True)
class Voice:
    """How a text is read and set: its style, its language (BCP 47) and the direction of the page around it."""

    style: Style
    language: str
    page_right_to_left: bool = False

    def line(self, text: str) -> ShapedLine:
        """The text as one line, in its own direction."""
        return shape(text, self.style, self.language, bidi.direction_of(text, self.page_right_to_left))


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes a text may take, in points: full, least on one line, least at all; and how many lines at most."""

    full: float
    least_on_one_line: float
    least: float
    most_lines: int

    def scaled(self, scale: float) -> "Sizes":
        """The same where everything is set smaller."""
        return Sizes(self.full * scale, self.least_on_one_line * scale, self.least, self.most_lines)


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines that fit, and their size in points."""

    size: float
    lines: tuple[ShapedLine, ...]

    @property
    def width(self) -> float:
        """The longest line's length in points."""
        return self.size * max((line.width for line in self.lines), default=0.0)


@lru_cache(maxsize=512)
def fit(text: str, voice: Voice, width: float, sizes: Sizes) -> Fitted | None:
    """The text at the largest size that fits ``width`` points; None where it does not fit at the least size."""
    whole = voice.line(text)
    one_line_size = min(sizes.full, width / max(whole.width, 0.01))
    if one_line_size >= sizes.least_on_one_line:
        return Fitted(one_line_size, (whole,))
    for most in range(2, sizes.most_lines + 1):
        floor = sizes.least if most == sizes.most_lines else max(sizes.least, sizes.least_on_one_line * 0.75)
        fitted = _largest_wrapped(text, voice, width, sizes, (most, floor))
        if fitted is not None:
            return fitted
    return Fitted(one_line_size, (whole,)) if one_line_size >= sizes.least else None


def _largest_wrapped(text: str, voice: Voice, width: float, sizes: Sizes, limits: tuple[int, float]) -> Fitted | None:
    most, floor = limits
    steps = max(0, int((sizes.full - floor) / _STEP))
    low, high, found = 0, steps, None
    while low <= high:
        middle = (low + high) // 2
        size = sizes.full - middle * _STEP
        lines = wrapped(text, voice, width / size)
        if len(lines) <= most and max(line.width for line in lines) * size <= width + 0.01:
            found, high = Fitted(size, lines), middle - 1
        else:
            low = middle + 1
    return found


def wrapped(text: str, voice: Voice, width: float) -> tuple[ShapedLine, ...]:
    """The text in lines of at most ``width`` ems. A word longer than a line is cut between what people see as letters.

    Scripts that write no spaces between words (Thai, Lao, Khmer, Myanmar) break at spaces and U+200B first.
    """
    lines: list[str] = []
    line, used = "", 0.0
    for piece in _pieces_that_fit(text, voice, width):
        length = voice.line(piece.rstrip()).width
        if line and used + length > width:
            lines.append(line)
            line, used = "", 0.0
        line += piece
        used += length if piece == piece.rstrip() else voice.line(piece).width
    lines.append(line)
    whole = bidi.direction_of(text, voice.page_right_to_left)
    return tuple(shape(line.rstrip(), voice.style, voice.language, whole) for line in lines)


def _pieces_that_fit(text: str, voice: Voice, width: float) -> Iterator[str]:
    for piece in pieces(text):
        if voice.line(piece.rstrip()).width <= width:
            yield piece
        else:
            yield from _letters(piece)


def pieces(text: str) -> list[str]:
    """The text cut where a line may break, spaces at the ends of the pieces."""
    found = [""]
    for place, character in enumerate(text):
        if place and _may_break(text[place - 1], character):
            found.append("")
        found[-1] += character
    return found


def _may_break(before: str, after: str) -> bool:
    if after.isspace() or after in bidi.POP_ISOLATE:
        return False
    if before == "\u200b" or (before.isspace() and before not in _NO_BREAK_SPACES):
        return True
    if before in "-–/" and after.isalpha():
        return True
    if after in _NEVER_STARTS or before in _NEVER_ENDS:
        return False
    return _is_ideographic(before) or _is_ideographic(after)


def _is_ideographic(character: str) -> bool:
    return "\u2e80" <= character <= "\ua4cf" or "\uf900" <= character <= "\ufaff" or character >= "\U00020000"


def _letters(piece: str) -> list[str]:
    """What people see as letters (Unicode Standard Annex 29), spaces at the ends of the ones before."""
    import regex

    return regex.findall(r"\X\s*", piece)
