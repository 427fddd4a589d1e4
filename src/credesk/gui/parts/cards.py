"""Cards: white on the window, a hairline around; a plain one, and one that is a button with a number."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from credesk.gui.parts.buttons import LaidOutButton
from credesk.gui.parts.labels import digits, section, text
from credesk.gui.sheet import RADIUS
from credesk.gui.theme import NUMBER, set_role, theme


class Card(QFrame):
    """A card; ``body`` is where its contents go."""

    def __init__(self, title: str = "", role: str = "card") -> None:
        super().__init__()
        set_role(self, role)
        unit = theme().unit
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 4 * unit)
        self.body.setSpacing(2 * unit)
        if title:
            self.title = section(title)
            self.body.addWidget(self.title)


class NumberCard(LaidOutButton):
    """A queue: its number, what waits, and one line more. Pressing it goes there."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self._number, self._what, self._more = digits("", NUMBER, bold=True), text(muted=True), text(muted=True)
        unit = theme().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit + 2, 4 * unit, 4 * unit + 2, 4 * unit)
        column.setSpacing(0)
        for label in (self._number, self._what, self._more):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
            column.addSpacing(unit if label is self._number else 0)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: act())
        theme().changed.connect(self.update)

    def say(self, number: str, what: str, more: str = "") -> None:
        """Show this number and these words; aloud it is one sentence."""
        self._number.setText(number)
        self._what.setText(what)
        self._more.setText(more)
        self.setAccessibleName(" ".join(one for one in (number, what, more) if one))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The card's ground and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.hasFocus() or self.underMouse()
        painter.setPen(theme().colour("accent" if self.hasFocus() else "accent_line" if marked else "hairline"))
        painter.setBrush(theme().colour("accent_soft" if self.isDown() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """The edge answers to the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The edge answers to the mouse."""
        super().leaveEvent(event)
        self.update()


def centred(widget: QWidget) -> QHBoxLayout:
    """A row with a widget in its middle. Its height follows from its own width, which an alignment would ignore."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row


def pairs(rows: list[tuple[str, QLabel]]) -> QLayout:
    """Names and values under each other, as in "Last exchange  Friday"; the values take the room."""
    from PySide6.QtWidgets import QGridLayout

    grid = QGridLayout()
    grid.setHorizontalSpacing(4 * theme().unit)
    grid.setVerticalSpacing(theme().unit + 2)
    for n, (name, value) in enumerate(rows):
        grid.addWidget(text(name, muted=True), n, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, n, 1)
    grid.setColumnStretch(1, 1)
    return grid


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def spaced(layout: QBoxLayout, *widgets: QWidget | None) -> None:
    """Add widgets to a box; None is a stretch."""
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
