"""The picture of an achievement: a round seal with its title, as SVG and as PNG from one drawing.

Texts are outlines of the certificates' faces, so that the picture looks the same where no such font is, and a text of
any script is shaped. Same input, same bytes, on machines with the same font packages and libraries.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from credesk.certificates import fonts
from credesk.certificates.marks import ACCENT, ACCENT_PALE, BLACK, MUTED, WHITE, WRONG, Colour
from credesk.certificates.page import checked_texts
from credesk.certificates.paragraphs import Sizes, Voice, fit
from credesk.certificates.shaping import ShapedLine, Style
from credesk.certificates.words import is_right_to_left, words_for
from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

SIDE = 512
_NON_ZERO = 1
"""ReportLab's number for filling as SVG does; its constant has no type."""
_MIDDLE = SIDE / 2
_RINGS: tuple[tuple[float, Colour], ...] = ((250.0, ACCENT), (232.0, WHITE), (226.0, ACCENT_PALE), (222.0, WHITE))
_TITLE, _ISSUER, _SMALL = Sizes(44, 34, 15, 5), Sizes(22, 18, 11, 3), Sizes(20, 16, 10, 1)
_Segment = tuple[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class BadgePicture:
    """What stands on it: the achievement's title, the issuer's name, the language of both (BCP 47)."""

    title: str
    issuer: str
    language: str
    practice: bool = False


@dataclass(frozen=True, slots=True)
class _Shape:
    """A filled shape: moves, lines and curves in pixels from the top left, y downwards."""

    colour: Colour
    segments: tuple[_Segment, ...]


def badge_svg(picture: BadgePicture) -> bytes:
    """The picture as SVG. Raises BadInput for texts that cannot be drawn."""
    paths = "".join(
        f'<path fill="{_hex(shape.colour)}" d="{"".join(map(_svg_segment, shape.segments))}"/>'
        for shape in _shapes(picture)
    )
    said = escape(f"{picture.title} – {picture.issuer}")
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}" width="{SIDE}" height="{SIDE}"'
    named = f'{head} role="img" lang="{escape(picture.language)}"><title>{said}</title>'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{named}{paths}</svg>\n'.encode()


def badge_png(picture: BadgePicture) -> bytes:
    """The picture as PNG, 512 by 512 pixels. Raises BadInput for texts that cannot be drawn."""
    import pypdfium2

    document = pypdfium2.PdfDocument(_pdf(_shapes(picture)))
    try:
        image = document[0].render(scale=1, fill_color=(255, 255, 255, 0)).to_pil()
    finally:
        document.close()
    out = io.BytesIO()
    image.convert("RGBA").save(out, format="PNG", optimize=False)
    return out.getvalue()


def _shapes(picture: BadgePicture) -> list[_Shape]:
    checked_texts((picture.title, picture.issuer))
    made = [_Shape(colour, tuple(_circle(radius))) for radius, colour in _RINGS]
    fixed = words_for(picture.language)
    kind = fixed.practice if picture.practice else fixed.kind
    made += _text(kind, Style(fonts.SANS, fonts.SEMIBOLD), picture.language, 250, _SMALL, 112, _kind_colour(picture))
    title = _text(picture.title, Style(fonts.SANS, fonts.BOLD), picture.language, 350, _TITLE, _MIDDLE - 12, BLACK)
    return made + title + _text(picture.issuer, Style(), picture.language, 260, _ISSUER, 388, MUTED)


def _kind_colour(picture: BadgePicture) -> Colour:
    return WRONG if picture.practice else ACCENT


def _circle(radius: float) -> Iterator[_Segment]:
    """Four Bézier curves around the middle."""
    low, high, reach = _MIDDLE - radius, _MIDDLE + radius, radius * 0.5522847498
    yield "M", (high, _MIDDLE)
    yield "C", (high, _MIDDLE + reach, _MIDDLE + reach, high, _MIDDLE, high)
    yield "C", (_MIDDLE - reach, high, low, _MIDDLE + reach, low, _MIDDLE)
    yield "C", (low, _MIDDLE - reach, _MIDDLE - reach, low, _MIDDLE, low)
    yield "C", (_MIDDLE + reach, low, high, _MIDDLE - reach, high, _MIDDLE)
    yield "Z", ()


def _text(
    text: str, style: Style, language: str, width: float, sizes: Sizes, centre: float, colour: Colour
) -> list[_Shape]:
    """Lines of a text, centred around a height. Raises BadInput where they do not fit."""
    voice = Voice(style, language, is_right_to_left(language))
    fitted = fit(text, voice, width, sizes)
    if fitted is None:
        raise BadInput(
            sentence("“{text}” is too long for the badge's picture.", text=text[:60]),
            "Give a picture of your own: --picture.",
        )
    step = fitted.size * 1.2
    top = centre - step * (len(fitted.lines) - 1) / 2
    return [
        _Shape(colour, tuple(_outline(line, fitted.size, top + place * step + fitted.size * 0.35)))
        for place, line in enumerate(fitted.lines)
    ]


def _outline(line: ShapedLine, size: float, baseline: float) -> Iterator[_Segment]:
    left = _MIDDLE - line.width * size / 2
    for run in line.runs:
        scale = size / run.face.upem
        for glyph in run.glyphs:
            pen = _Pen(left + glyph.x_offset * scale, baseline - glyph.y_offset * scale, scale)
            run.face.hb_font.draw_glyph_with_pen(glyph.number, pen)
            yield from pen.segments
            left += glyph.advance * scale


class _Pen:
    """Takes a glyph's outline (fontTools' pen protocol) and keeps it in pixels; quadratic curves become cubic."""

    def __init__(self, left: float, baseline: float, scale: float) -> None:
        self.segments: list[_Segment] = []
        self._left, self._baseline, self._scale = left, baseline, scale
        self._at = (0.0, 0.0)

    def _placed(self, *points: tuple[float, float]) -> tuple[float, ...]:
        return tuple(
            value for x, y in points for value in (self._left + x * self._scale, self._baseline - y * self._scale)
        )

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - the protocol's name
        self.segments.append(("M", self._placed(point)))
        self._at = point

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self.segments.append(("L", self._placed(point)))
        self._at = point

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self.segments.append(("C", self._placed(*points)))
        self._at = points[-1]

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        bend, end = points
        first = tuple(a + 2 / 3 * (b - a) for a, b in zip(self._at, bend, strict=True))
        second = tuple(a + 2 / 3 * (b - a) for a, b in zip(end, bend, strict=True))
        self.curveTo((first[0], first[1]), (second[0], second[1]), end)

    def closePath(self) -> None:  # noqa: N802
        self.segments.append(("Z", ()))


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _svg_segment(segment: _Segment) -> str:
    return segment[0] + " ".join(map(_number, segment[1]))


def _pdf(shapes: Sequence[_Shape]) -> bytes:
    """One page with the shapes, for PDFium to draw (non-zero winding, as SVG fills by default)."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas: Any = Canvas(out, pagesize=(SIDE, SIDE), invariant=1)
    for shape in shapes:
        path = canvas.beginPath()
        for operator, values in shape.segments:
            points = [SIDE - value if place % 2 else value for place, value in enumerate(values)]
            {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}[operator](*points)
        canvas.setFillColorRGB(*shape.colour)
        canvas.drawPath(path, stroke=0, fill=1, fillMode=_NON_ZERO)
    canvas.save()
    return out.getvalue()
