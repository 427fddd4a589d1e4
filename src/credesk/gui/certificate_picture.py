"""A certificate as it is drawn for paper, as a picture: beside a list, or large over the page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from credesk.gui.parts.buttons import button
from credesk.gui.parts.labels import Elided
from credesk.gui.theme import BODY, SMALL, font, set_role, theme
from credesk.gui.words import spoken, translate

if TYPE_CHECKING:
    from credesk.desk.certificate_view import Pictured

RATIO = 210 / 297
"""Height to width of a sheet: A4, landscape."""


class CertificateView(QWidget):
    """The first page of a certificate, paper-white in both schemes; or words that say why there is none."""

    def __init__(self, *, grows: bool = False) -> None:
        """``grows``: it takes the room that there is, instead of a height that follows from its width."""
        super().__init__()
        self._image: QImage | None = None
        self._shown: Pictured | None = None
        self.words = ""
        self._grows = grows
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if not grows:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(translate("Certificate", "No certificate"))
        theme().changed.connect(self.update)

    @property
    def pictured(self) -> "Pictured | None":
        """What is shown."""
        return self._shown

    def say(self, words: str) -> None:
        """Show words instead of a certificate."""
        self._image, self._shown, self.words = None, None, spoken(words)
        self.setAccessibleName(self.words)
        self.update()

    def put(self, pictured: "Pictured") -> None:
        """Show a certificate."""
        page = pictured.pages[0]
        image = QImage(page.pixels, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888)
        self._image, self._shown, self.words = image.copy(), pictured, ""
        if pictured.is_signed:
            name = translate("Certificate", "Certificate of {name}", name=pictured.learner)
        else:
            name = translate("Certificate", "Certificate of {name}: preview, not signed", name=pictured.learner)
        self.setAccessibleName(name)
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """A sheet keeps its shape."""
        return not self._grows

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of a sheet so wide."""
        return round(width * RATIO)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A sheet that can be read in outline."""
        return QSize(100 * theme().unit, round(100 * theme().unit * RATIO))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paper, or words on the page's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = self._sheet()
        painter.fillRect(sheet, QColor("#FFFFFF") if self._image is not None else theme().colour("surface"))
        if self._image is not None and self._shown is not None:
            painter.drawImage(sheet, self._image)
            if not self._shown.is_signed:
                _stamp(painter, sheet, self._shown.pages[0].code)
        else:
            painter.setPen(theme().colour("muted"))
            painter.setFont(font(BODY))
            room = sheet.adjusted(6 * theme().unit, 0, -6 * theme().unit, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.words)
        painter.setPen(theme().colour("hairline"))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))

    def _sheet(self) -> QRect:
        """Where the page lies: in its own shape, as large as fits."""
        shape = self._image.height() / self._image.width() if self._image is not None else RATIO
        width = min(self.width(), round(self.height() / shape))
        height = min(self.height(), round(width * shape))
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)


def _stamp(painter: QPainter, sheet: QRect, code: tuple[float, float, float, float] | None) -> None:
    """Say across the sheet, and where the code will be, that nothing is signed."""
    painter.save()
    wrong = QColor("#B3261E")
    painter.setPen(wrong)
    if code is not None:
        left, top, right, bottom = code
        box = QRectF(
            sheet.left() + left * sheet.width(), sheet.top() + top * sheet.height(),
            (right - left) * sheet.width(), (bottom - top) * sheet.height(),
        )  # fmt: skip
        painter.setFont(font(max(9, min(SMALL, round(box.width() / 8)))))
        words = translate("Certificate", "No code yet")
        painter.drawText(
            box.adjusted(4, 4, -4, -4), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words
        )
    _across(painter, sheet, translate("Certificate", "Preview, not signed"), wrong)
    painter.restore()


def _across(painter: QPainter, sheet: QRect, words: str, colour: QColor) -> None:
    painter.translate(sheet.center())
    painter.rotate(-18)
    size = max(BODY, round(sheet.width() / 13))
    painter.setFont(font(size, QFont.Weight.DemiBold))
    colour.setAlpha(64)
    painter.setPen(colour)
    painter.drawText(QRect(-sheet.width(), -sheet.height(), 2 * sheet.width(), 2 * sheet.height()),
                     int(Qt.AlignmentFlag.AlignCenter), words)  # fmt: skip


class LargePreview(QWidget):
    """Lies over a page and shows one certificate after the other: arrows go on, Esc closes."""

    def __init__(self, parent: QWidget, move: Callable[[int], object], closed: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setProperty("lies over", True)
        set_role(self, "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Certificate", "Large preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view = CertificateView(grows=True)
        self.title = Elided(bold=True)
        self._move, self._closed = move, closed
        unit = theme().unit
        row = QHBoxLayout()
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(button(translate("Certificate", "Previous"), lambda: move(-1)))
        row.addWidget(button(translate("Certificate", "Next"), lambda: move(1)))
        row.addWidget(button(translate("Certificate", "Close"), self.leave, hint=translate("Certificate", "Esc")))
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 3 * unit, 5 * unit, 5 * unit)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.hide()

    def open(self) -> None:
        """Come into view over the whole page."""
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Go away."""
        self.hide()
        self._closed()

    def put(self, pictured: "Pictured") -> None:
        """Show a certificate, and whose it is."""
        self.view.put(pictured)
        self.title.setText(self.view.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go to the next and the one before, in the direction of reading."""
        forward = Qt.Key.Key_Right if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, forward: 1}
        if event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click beside the certificate does nothing below."""
        event.accept()
