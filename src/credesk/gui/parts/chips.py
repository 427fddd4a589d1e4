"""Chips: a word on a soft ground. The colour only repeats what the word says."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from credesk.gui.roles import CHIPS, chip_colours
from credesk.gui.theme import SMALL, font, theme


class Chip(QWidget):
    """A word with a kind: good, look, wrong, neutral, accent."""

    def __init__(self, words: str, kind: str = "neutral") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(words, kind)
        theme().changed.connect(self.update)

    def say(self, words: str, kind: str) -> None:
        """Show another word."""
        assert kind in CHIPS
        self.words, self.kind = words, kind
        self.setAccessibleName(words)
        self.setFixedSize(chip_size(words))
        if self.parentWidget() is not None or not words:
            # A widget without a parent would be shown as a window of its own, and take the focus.
            self.setVisible(bool(words))
        self.update()

    def text(self) -> str:
        """The word."""
        return self.words

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        draw_chip(painter, QRectF(self.rect()), self.words, self.kind)


def chip_size(words: str) -> QSize:
    """How large a chip with these words is."""
    metrics = QFontMetrics(font(SMALL))
    return QSize(metrics.horizontalAdvance(words) + 4 * theme().unit + 2, metrics.height() + theme().unit)


def draw_chip(painter: QPainter, where: QRectF, words: str, kind: str) -> None:
    """Draw a chip into a rectangle; words that do not fit end in “…”."""
    ink, ground = chip_colours(theme().roles, kind)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(where, where.height() / 2, where.height() / 2)
    painter.setFont(font(SMALL))
    painter.setPen(QColor(ink))
    inner = where.adjusted(1.5 * theme().unit, 0, -1.5 * theme().unit, 0)
    shown = QFontMetrics(font(SMALL)).elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()) + 2)
    painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter), shown)
    painter.restore()
