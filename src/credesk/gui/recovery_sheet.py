"""The recovery sheet: one printed page that says what the recovery file is for, with room for its code."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from credesk.gui.theme import BODY, SECTION, TITLE, font
from credesk.gui.words import short_day, translate

_DPI = 300
_MARGIN_MM = 25.0


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What stands on the sheet; without ``code`` its field is left blank to write into. ``made`` is ms UTC."""

    issuer: str
    file: str
    code: str
    words: str
    made: int


def sheet_pdf(words: SheetWords) -> bytes:
    """The sheet as a PDF of one A4 page."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    writer.setTitle(translate("Sheet", "Recovery sheet"))
    painter = QPainter(writer)
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    _Drawing(painter, writer.width()).draw(words)
    painter.end()
    return bytes(buffer.data().data())


class _Drawing:
    """Draws from the top down, in points at 300 dots an inch."""

    def __init__(self, painter: QPainter, width: int) -> None:
        self._painter, self._width = painter, width
        self._at = 0.0

    def draw(self, words: SheetWords) -> None:
        """The whole page."""
        self._text(words.issuer, SECTION, bold=True)
        self._text(translate("Sheet", "Recovery sheet"), TITLE + 8, bold=True, after=8)
        self._text(
            translate(
                "Sheet",
                "The recovery file holds the keys with which this organisation signs, marks what was withdrawn and is "
                "trusted. It opens with the code below and with nothing else. Whoever has both can sign in the "
                "organisation's name: keep this paper and the file apart, each in a locked place.",
            ),
            BODY,
            after=10,
        )
        self._pair(translate("Sheet", "Recovery file"), words.file)
        self._pair(translate("Sheet", "Made on"), short_day(words.made))
        self._pair(translate("Sheet", "Fingerprint words"), words.words)
        self._pair(translate("Sheet", "Lies at"), "")
        self._text(translate("Sheet", "Recovery code"), BODY, bold=True)
        self._field(words.code)
        self._text(
            translate(
                "Sheet",
                "When a passphrase is lost: open Credesk, choose “Open with a recovery file” at the first start, give "
                "the workspace, the file and this code, and choose a new passphrase. In a terminal: credesk recover",
            ),
            BODY,
        )

    def _text(self, words: str, size: int, *, bold: bool = False, after: int = 3) -> None:
        self._painter.setFont(_print_font(size, bold=bold))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading)
        room = QRectF(0, self._at, self._width, 10_000)
        box = self._painter.boundingRect(room, flags, words)
        self._painter.drawText(QRectF(0, self._at, self._width, box.height()), flags, words)
        self._at += box.height() + _mm(after)

    def _pair(self, name: str, value: str) -> None:
        self._text(name, BODY, bold=True, after=1)
        if value:
            self._text(value, BODY, after=5)
        else:
            self._rule(_mm(8))

    def _rule(self, height: float) -> None:
        self._at += height
        self._painter.setPen(QPen(Qt.GlobalColor.black, 2))
        self._painter.drawLine(0, round(self._at), self._width, round(self._at))
        self._at += _mm(5)

    def _field(self, code: str) -> None:
        """The code in large letters, or an empty box to write it into."""
        self._painter.setFont(_print_font(SECTION, bold=True))
        height = _mm(30)
        box = QRectF(0, self._at, self._width, height)
        self._painter.setPen(QPen(Qt.GlobalColor.black, 4))
        self._painter.drawRect(box)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
        inner = _mm(5)
        self._painter.drawText(box.adjusted(inner, inner, -inner, -inner), flags, code)
        self._at += height + _mm(8)


def _mm(millimetres: float) -> float:
    return millimetres / 25.4 * _DPI


def _print_font(size: int, *, bold: bool) -> QFont:
    """The windows' font in a size for paper: pixels at 96 dots an inch, grown to the printer's."""
    made = font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    # Contextual forms have no place in a PDF's text, so that the code could not be copied or read aloud.
    made.setFeature(QFont.Tag("calt"), 0)
    made.setPixelSize(round(size * _DPI / 96))
    return made
