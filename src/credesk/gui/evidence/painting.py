"""How a page looks: paper, what was drawn of it, places that were found, an edge."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from credesk.gui.evidence.drawer import CloseUp, Drawer, Wanted
from credesk.gui.evidence.paper import INK_ON_PAPER, MARK, MARK_HERE, MUTED_ON_PAPER, PAPER
from credesk.gui.theme import BODY, font, theme


def paint_sheet(painter: QPainter, rect: QRectF, drawer: Drawer, shown: Wanted) -> None:
    """A page in its rectangle; ``shown`` is how wide it is in pixels of the screen, and how it is turned."""
    painter.fillRect(rect, QColor(PAPER))
    kept, close = drawer.shelf.get(shown.page), drawer.close_up
    if kept is not None and kept.turn == shown.turn:
        painter.drawImage(rect, kept.image)
        if close is not None and _is_of(close, shown):
            _paint_close_up(painter, rect, close, shown.whole_width / rect.width())
    elif shown.page in drawer.failed:
        _paint_sentence(painter, rect, str(drawer.failed[shown.page]))


def _is_of(close: CloseUp, shown: Wanted) -> bool:
    wanted = close.wanted
    return (wanted.page, wanted.turn, wanted.whole_width) == (shown.page, shown.turn, shown.whole_width)


def _paint_close_up(painter: QPainter, rect: QRectF, close: CloseUp, ratio: float) -> None:
    assert close.wanted.part is not None
    left, top, _width, _height = close.wanted.part
    size = QRectF(left / ratio, top / ratio, close.kept.drawn.width / ratio, close.kept.drawn.height / ratio)
    painter.drawImage(size.translated(rect.topLeft()), close.kept.image)


def _paint_sentence(painter: QPainter, rect: QRectF, sentence: str) -> None:
    margin = 6 * theme().unit
    painter.setPen(QColor(MUTED_ON_PAPER))
    painter.setFont(font(BODY))
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    painter.drawText(rect.adjusted(margin, margin, -margin, -margin), flags, sentence)


def paint_marks(painter: QPainter, places: Sequence[tuple[Sequence[QRectF], bool]]) -> None:
    """Places that were found: the boxes of each, and whether it is the one that the person stands on."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for boxes, is_here in places:
        for box in boxes:
            painter.fillRect(box.adjusted(-1, -1, 1, 1), QColor(MARK_HERE if is_here else MARK))
    painter.restore()
    painter.setPen(QColor(INK_ON_PAPER))
    for box in (box for boxes, is_here in places if is_here for box in boxes):
        painter.drawRect(box.adjusted(-1.5, -1.5, 1.5, 1.5))


def paint_edge(painter: QPainter, rect: QRectF) -> None:
    """The hairline around a page."""
    painter.setPen(theme().colour("hairline"))
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
