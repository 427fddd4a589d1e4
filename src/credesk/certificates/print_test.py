"""A page that shows whether a printer keeps sizes, draws sharp codes, and how close to the edge it prints.

Rulers, grey steps, thin lines, small type, frames at 5 to 15 mm, and codes of 32, 38 and 40 mm of a certificate's
density. The codes are paper proofs of nothing: their digits begin with a zero, which every checker refuses.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields

from credesk.certificates import qr
from credesk.certificates.documents import About, PaperPage, document_of
from credesk.certificates.fonts import BOLD
from credesk.certificates.formats import POINTS_A_MM
from credesk.certificates.marks import BLACK, MUTED, BoxMark, CodeMark, Mark, TextMark
from credesk.certificates.page import checked_texts
from credesk.certificates.paragraphs import Voice, wrapped
from credesk.certificates.runs import PAPERS
from credesk.certificates.shaping import Style
from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

CODE_SIZES_MM = (32, 38, 40)
_DIGITS = "0" + "314159265358979323846264338327950288419716939937510" * 16 + "3141592"
"""As many as a typical certificate has, so that the code is version 15."""
_MARGINS_MM = (5, 10, 15)
_SIDE_MM = 22.0
_HAIR = 0.25


@dataclass(frozen=True, slots=True)
class PrintTestWords:
    """The words of the page in one language (BCP 47)."""

    language: str = "en"
    title: str = "Print test"
    purpose: str = "Print this page at 100 %, without fitting it to the paper."
    ruler: str = "Measure: this line is 100 mm long. If it is not, the printer changed the size."
    codes: str = "Scan each code with a telephone. The one of 38 mm is the size on certificates."
    greys: str = "Ten steps from black to white, each to be told from the next."
    lines: str = "Lines of 0.25, 0.5, 0.75 and 1 point; type of 5 to 9 points."
    margins: str = "Frames at 5, 10 and 15 mm from the edge. Certificates need the one at 10 mm whole."


ENGLISH = PrintTestWords()


def print_test_page(paper: str = "a4", words: PrintTestWords = ENGLISH) -> bytes:
    """The page as a PDF of one sheet (``runs.PAPERS``). Raises BadInput for another paper or what no font has."""
    if paper not in PAPERS:
        raise BadInput(
            sentence("There is no paper “{paper}”.", paper=paper),
            sentence("Choose one of: {words}.", words=", ".join(PAPERS)),
        )
    checked_texts(tuple(getattr(words, field.name) for field in fields(words)))
    width, height = PAPERS[paper]
    marks = tuple(_Drawing(words, width, height).drawn())
    made = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    about = About(words.title, "Credesk", words.purpose, words.language, made, repr((paper, words)).encode("utf-8"))
    return bytes(document_of(about, [PaperPage(width, height, marks)]).GetPDFData(None))


def _mm(length: float) -> float:
    return length * POINTS_A_MM


class _Drawing:
    """Sets marks from the top down."""

    def __init__(self, words: PrintTestWords, width: float, height: float) -> None:
        self._words, self._width, self._height = words, width, height
        self._left = _mm(_SIDE_MM)
        self._at = _mm(24)

    def drawn(self) -> Iterator[Mark]:
        """All marks of the page."""
        words = self._words
        yield from self._frames()
        yield from self._text(words.title, 24.0, bold=True, after=4.0)
        yield from self._text(words.purpose, 10.5, after=_mm(7))
        yield from self._text(words.ruler, 10.5, after=5.0)
        yield from self._ruler()
        yield from self._text(words.codes, 10.5, after=_mm(5))
        yield from self._codes()
        yield from self._text(words.greys, 10.5, after=5.0)
        yield from self._greys()
        yield from self._text(words.lines, 10.5, after=5.0)
        yield from self._lines()
        yield from self._text(words.margins, 10.5, after=0.0)

    def _text(self, text: str, size: float, *, bold: bool = False, after: float) -> Iterator[Mark]:
        voice = Voice(Style(weight=BOLD) if bold else Style(), self._words.language)
        for line in wrapped(text, voice, (self._width - 2 * self._left) / size):
            yield TextMark("text", line, self._left, self._at, size)
            self._at += (line.ascent + line.descent) * size
        self._at += after

    def _small(self, text: str, left: float, top: float, size: float = 6.5) -> TextMark:
        return TextMark("label", Voice(Style(), "en").line(text), left, top, size, MUTED if size == 6.5 else BLACK)

    def _frames(self) -> Iterator[Mark]:
        for margin in _MARGINS_MM:
            inset = _mm(margin)
            box = (inset, inset, self._width - inset, self._height - inset)
            yield BoxMark("margin", box, BLACK, stroke=0.4)
            yield self._small(str(margin), inset + 2.0, inset + 1.0)

    def _ruler(self) -> Iterator[Mark]:
        """100 mm across with a tick a millimetre, and down the right side."""
        left, top = self._left, self._at
        right = self._width - _mm(_SIDE_MM)
        yield BoxMark("ruler", (left, top, left + _mm(100), top + 0.6), BLACK)
        yield BoxMark("ruler", (right - 0.6, top, right, top + _mm(100)), BLACK)
        for number in range(101):
            long = _mm(4.5 if number % 10 == 0 else 3.2 if number % 5 == 0 else 2.0)
            at, down = left + _mm(number), top + _mm(number)
            yield BoxMark("tick", (at - _HAIR / 2, top, at + _HAIR / 2, top + long), BLACK)
            yield BoxMark("tick", (right - long, down - _HAIR / 2, right, down + _HAIR / 2), BLACK)
            if number % 10 == 0:
                yield self._small(str(number), at + 1.5, top + _mm(3.2))
                yield self._small(str(number), right - _mm(4.5) - 13.0, down + 0.5)
        self._at += _mm(10)

    def _codes(self) -> Iterator[Mark]:
        left, bottom = self._left, self._at + _mm(max(CODE_SIZES_MM))
        for size in CODE_SIZES_MM:
            modules = qr.qr_modules(f"credesk:print-test-{size}-mm#", _DIGITS)
            module = _mm(size) / (len(modules) + 2 * qr.QUIET_MODULES)
            quiet = qr.QUIET_MODULES * module
            yield CodeMark("code", modules, left + quiet, bottom - _mm(size) + quiet, module)
            yield self._small(f"{size} mm", left + quiet, bottom)
            left += _mm(size) + _mm(5)
        self._at = bottom + _mm(8)

    def _greys(self) -> Iterator[Mark]:
        side = _mm(10)
        for number in range(11):
            grey, left = number / 10, self._left + number * side
            yield BoxMark("grey", (left, self._at, left + side, self._at + side), (grey, grey, grey))
            yield self._small(f"{100 - 10 * number}", left + 1.0, self._at + side + 1.0)
        yield BoxMark("grey", (self._left, self._at, self._left + 11 * side, self._at + side), BLACK, stroke=0.4)
        self._at += _mm(16)

    def _lines(self) -> Iterator[Mark]:
        top = self._at
        for number, thick in enumerate((0.25, 0.5, 0.75, 1.0)):
            down = top + 4.0 + number * 9.0
            yield BoxMark("line", (self._left, down, self._left + _mm(50), down + thick), BLACK)
        down = top
        for size in (5.0, 6.0, 7.0, 8.0, 9.0):
            yield self._small("Agqfi 0O 1lI 8B 5S 2Z  Ωж क्ष عربية 漢", self._left + _mm(58), down, size)
            down += size * 1.3
        self._at = down + _mm(5)
