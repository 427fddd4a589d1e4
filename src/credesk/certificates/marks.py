"""What a laid-out page consists of: marks with a place and a box, in points from the top left of the sheet."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

from credesk.certificates.qr import Modules
from credesk.certificates.shaping import ShapedLine

Colour: TypeAlias = tuple[float, float, float]
Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""

BLACK: Colour = (0.0, 0.0, 0.0)
"""What matters is pure black, so that a printer without colour prints it sharp."""
WHITE: Colour = (1.0, 1.0, 1.0)
ACCENT: Colour = (0x0E / 255, 0x6B / 255, 0x5B / 255)
ACCENT_PALE: Colour = (0xC4 / 255, 0xE0 / 255, 0xDA / 255)
MUTED: Colour = (0x57 / 255, 0x61 / 255, 0x5C / 255)
WRONG: Colour = (0xB3 / 255, 0x26 / 255, 0x1E / 255)
PALE: Colour = (0.86, 0.86, 0.86)


@dataclass(frozen=True, slots=True)
class TextMark:
    """A line of text: its box's left and top, its size, and how far it is turned (degrees, around its box's centre)."""

    name: str
    line: ShapedLine
    left: float
    top: float
    size: float
    colour: Colour = BLACK
    turned: float = 0.0

    @property
    def box(self) -> Box:
        """From the ascent of its tallest face to the descent of its deepest, before turning."""
        height = (self.line.ascent + self.line.descent) * self.size
        return self.left, self.top, self.left + self.line.width * self.size, self.top + height

    @property
    def baseline(self) -> float:
        """Distance of the baseline from the top of the sheet."""
        return self.top + self.line.ascent * self.size


@dataclass(frozen=True, slots=True)
class BoxMark:
    """A filled or, with a ``stroke`` width, outlined rectangle or ellipse."""

    name: str
    box: Box
    colour: Colour
    stroke: float = 0.0
    round: bool = False


@dataclass(frozen=True, slots=True)
class PixelPicture:
    """A picture on white: rows from the top, one byte (grey) or three (red, green, blue) a pixel, zlib-compressed."""

    width: int
    height: int
    channels: int
    rows: bytes


@dataclass(frozen=True, slots=True)
class PictureMark:
    """A picture in a box."""

    name: str
    box: Box
    picture: PixelPicture


@dataclass(frozen=True, slots=True)
class CodeMark:
    """The QR symbol without its quiet zone; ``module`` is a module's side in points."""

    name: str
    modules: Modules
    left: float
    top: float
    module: float

    @property
    def box(self) -> Box:
        """The dark square, without the quiet zone."""
        side = len(self.modules) * self.module
        return self.left, self.top, self.left + side, self.top + side


Mark: TypeAlias = TextMark | BoxMark | PictureMark | CodeMark


@dataclass(frozen=True, slots=True)
class Block:
    """Marks that belong together, from (0, 0), and the room they take."""

    marks: tuple[Mark, ...] = ()
    height: float = 0.0

    def at(self, left: float, top: float) -> tuple[Mark, ...]:
        """The marks moved to a place on the sheet."""
        return tuple(moved(mark, left, top) for mark in self.marks)

    def below(self, gap: float, other: "Block") -> "Block":
        """Another block put under this one."""
        down = self.height + gap
        return Block((*self.marks, *other.at(0.0, down)), down + other.height)


def moved(mark: Mark, right: float, down: float) -> Mark:
    """The mark at another place."""
    if isinstance(mark, BoxMark | PictureMark):
        left, top, far, bottom = mark.box
        return replace(mark, box=(left + right, top + down, far + right, bottom + down))
    return replace(mark, left=mark.left + right, top=mark.top + down)


def mirrored(marks: Iterable[Mark], width: float) -> tuple[Mark, ...]:
    """The marks where they stand on a sheet read from right to left; what is inside each mark keeps its direction."""
    return tuple(moved(mark, width - mark.box[0] - mark.box[2], 0.0) for mark in marks)
