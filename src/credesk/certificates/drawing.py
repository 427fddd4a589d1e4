"""Marks as PDF page content (ISO 32000-1, 8 and 9): text by glyph, rectangles, ellipses, and the QR as one path."""

import math
from collections.abc import Iterator, Mapping
from itertools import pairwise

from credesk.certificates import qr
from credesk.certificates.embedding import EmbeddedFace
from credesk.certificates.fonts import Face
from credesk.certificates.marks import Box, BoxMark, CodeMark, Colour, Mark, PictureMark, PixelPicture, TextMark
from credesk.certificates.shaping import Glyph, Run

_CIRCLE = 0.5522847498
"""How far the handles of four Bézier curves reach so that they look like a circle, in radii."""


def page_content(
    marks: tuple[Mark, ...],
    height: float,
    faces: Mapping[Face, EmbeddedFace],
    pictures: Mapping[PixelPicture, str] | None = None,
) -> bytes:
    """The content stream of one page whose sheet is ``height`` points high; ``pictures`` by their names there."""
    parts: list[str] = []
    for mark in marks:
        if isinstance(mark, TextMark):
            parts += _text(mark, height, faces)
        elif isinstance(mark, CodeMark):
            parts += _code(mark, height)
        elif isinstance(mark, PictureMark):
            parts.append(_picture(mark, height, (pictures or {})[mark.picture]))
        else:
            parts += _box(mark, height)
    return "\n".join(parts).encode("ascii")


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"


def _numbers(*values: float) -> str:
    return " ".join(map(_number, values))


def _colour(colour: Colour, operator: str) -> str:
    grey = colour[0] == colour[1] == colour[2]
    operators = {"fill": ("g", "rg"), "stroke": ("G", "RG")}[operator]
    return f"{_number(colour[0])} {operators[0]}" if grey else f"{_numbers(*colour)} {operators[1]}"


def _box(mark: BoxMark, height: float) -> Iterator[str]:
    left, top, right, bottom = mark.box
    yield _colour(mark.colour, "stroke" if mark.stroke else "fill")
    if mark.stroke:
        yield f"{_number(mark.stroke)} w"
    if mark.round:
        yield from _ellipse((left, height - bottom, right, height - top))
    else:
        yield f"{_numbers(left, height - bottom, right - left, bottom - top)} re"
    yield "S" if mark.stroke else "f"


def _picture(mark: PictureMark, height: float, name: str) -> str:
    left, top, right, bottom = mark.box
    return f"q {_numbers(right - left, 0, 0, bottom - top, left, height - bottom)} cm /{name} Do Q"


def _ellipse(box: Box) -> Iterator[str]:
    left, low, right, high = box
    across, up = (right - left) / 2, (high - low) / 2
    middle, centre = left + across, low + up
    x_handle, y_handle = across * _CIRCLE, up * _CIRCLE
    yield f"{_numbers(right, centre)} m"
    yield f"{_numbers(right, centre + y_handle, middle + x_handle, high, middle, high)} c"
    yield f"{_numbers(middle - x_handle, high, left, centre + y_handle, left, centre)} c"
    yield f"{_numbers(left, centre - y_handle, middle - x_handle, low, middle, low)} c"
    yield f"{_numbers(middle + x_handle, low, right, centre - y_handle, right, centre)} c h"


def _code(mark: CodeMark, height: float) -> Iterator[str]:
    """Whole numbers of modules under one matrix, filled at once, so that no seam shows between bars."""
    module = f"{mark.module:.5f}"
    yield f"q 0 g {module} 0 0 -{module} {_numbers(mark.left, height - mark.top)} cm"
    yield " ".join(["%d %d %d %d re" % bar for bar in qr.bars(mark.modules)])  # noqa: UP031 half the time of an f-string
    yield "f Q"


def _text(mark: TextMark, height: float, faces: Mapping[Face, EmbeddedFace]) -> Iterator[str]:
    yield _colour(mark.colour, "fill")
    pen = 0.0
    for run in mark.line.runs:
        face = faces[run.face]
        yield f"BT /{face.resource} {_number(mark.size)} Tf {_matrix(mark, pen, height)} Tm"
        yield from _Pen(run, face, mark.size).written()
        yield "ET"
        pen += sum(glyph.advance for glyph in run.glyphs) / run.face.upem * mark.size


def _matrix(mark: TextMark, pen: float, height: float) -> str:
    if not mark.turned:
        return f"1 0 0 1 {_numbers(mark.left + pen, height - mark.baseline)}"
    left, top, right, bottom = mark.box
    centre = (left + right) / 2, height - (top + bottom) / 2
    cosine, sine = math.cos(math.radians(mark.turned)), math.sin(math.radians(mark.turned))
    across, up = mark.left + pen - centre[0], height - mark.baseline - centre[1]
    place = centre[0] + across * cosine - up * sine, centre[1] + across * sine + up * cosine
    return f"{_numbers(cosine, sine, -sine, cosine, *place)}"


class _Pen:
    """Writes the glyphs of a run as TJ arrays; where the fonts cannot tell what glyphs say, ActualText does.

    Readers put text that runs right to left into reading order themselves, from where the glyphs stand, so there each
    cluster says its own text; elsewhere one text for the whole run is what all readers take.
    """

    def __init__(self, run: Run, face: EmbeddedFace, size: float) -> None:
        self._run, self._face, self._size = run, face, size
        self._pen = self._drawn = self._rise = 0
        self._array: list[str] = []

    def written(self) -> Iterator[str]:
        """The operators, in order."""
        for text, glyphs in self._spans():
            told = self._face.tells(glyphs)
            if not told:
                yield from self._shown()
                yield f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC"
            for glyph in glyphs:
                yield from self._placed(glyph)
            if not told:
                yield from self._shown()
                yield "EMC"
        yield from self._shown()
        if self._rise:
            yield "0 Ts"

    def _spans(self) -> Iterator[tuple[str, tuple[Glyph, ...]]]:
        glyphs = self._run.glyphs
        if not self._run.right_to_left:
            yield self._run.text, glyphs
            return
        starts = [place for place, glyph in enumerate(glyphs) if glyph.text or place == 0]
        for start, end in pairwise([*starts, len(glyphs)]):
            yield glyphs[start].text, glyphs[start:end]

    def _placed(self, glyph: Glyph) -> Iterator[str]:
        """In thousandths of an em; a new array where the height above the baseline changes (Ts)."""
        upem = self._run.face.upem
        if glyph.y_offset != self._rise:
            yield from self._shown()
            self._rise = glyph.y_offset
            yield f"{_number(self._rise / upem * self._size)} Ts"
        wanted = round((self._pen + glyph.x_offset) * 1000 / upem)
        if wanted != self._drawn:
            self._array.append(f"{self._drawn - wanted}")
        self._array.append(f"<{self._face.code(glyph.number)}>")
        self._drawn = wanted + self._face.width(glyph.number)
        self._pen += glyph.advance

    def _shown(self) -> Iterator[str]:
        if self._array:
            yield f"[{''.join(self._array).replace('><', '')}] TJ"
            self._array = []
