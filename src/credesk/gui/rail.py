"""The rail: the pages that exist, what waits on them, and who sits here."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from credesk.gui.keys import shortcut
from credesk.gui.pages import Entry
from credesk.gui.parts.buttons import LaidOutButton
from credesk.gui.parts.labels import Elided, line, text
from credesk.gui.sheet import RADIUS
from credesk.gui.theme import BODY, SECTION, SMALL, font, set_role, theme
from credesk.gui.words import number, plural, translate


class RailItem(QAbstractButton):
    """One page's name, and how much waits there."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._count = 0
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    @property
    def count(self) -> int:
        """How much waits."""
        return self._count

    def put_count(self, count: int) -> None:
        """Show how much waits; nothing is shown for 0."""
        self._count = count
        waiting = plural("Rail", "%n waits", "%n wait", count)
        self.setAccessibleDescription(waiting if count else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Name and number in one row."""
        unit, metrics = theme().unit, QFontMetrics(font(BODY, QFont.Weight.DemiBold))
        shown = number(self._count) if self._count else ""
        gap = 4 * unit if shown else 0
        return QSize(metrics.horizontalAdvance(self.text() + shown) + gap + 5 * unit, round(8.6 * unit))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it: names are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground, name, number."""
        painter, unit = QPainter(self), theme().unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
        ground = "accent_soft" if self.isChecked() else "neutral_soft" if self.underMouse() else "window"
        painter.setBrush(theme().colour(ground))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        inner = self.rect().adjusted(round(2.5 * unit), 0, -round(2.5 * unit), 0)
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(font(BODY, weight))
        painter.setPen(theme().colour("accent" if self.isChecked() else "ink"))
        painter.drawText(inner, int(self._side(leading=True)), self.text())
        if self._count:
            self._draw_count(painter, inner)

    def _draw_count(self, painter: QPainter, inner: QRect) -> None:
        painter.setFont(font(BODY, tabular=True))
        painter.setPen(theme().colour("muted"))
        painter.drawText(inner, int(self._side(leading=False)), number(self._count))

    def _side(self, *, leading: bool) -> Qt.AlignmentFlag:
        align = Qt.AlignmentFlag
        is_left = leading == (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
        return (align.AlignLeft if is_left else align.AlignRight) | align.AlignVCenter | align.AlignAbsolute

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """The ground answers to the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The ground answers to the mouse."""
        super().leaveEvent(event)
        self.update()


class PersonButton(LaidOutButton):
    """Who sits here and for whom; pressing it lets another person sign in."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self._name, self._title, self._issuer = (Elided(muted=True, size=SMALL) for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(round(2.5 * theme().unit), 2, round(2.5 * theme().unit), 2)
        column.setSpacing(2)
        for label in (self._name, self._title, self._issuer):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: act())

    def say(self, name: str, title: str, issuer: str) -> None:
        """The person, and the lines under the name."""
        for label, words in ((self._name, name), (self._title, title), (self._issuer, issuer)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(translate("Rail", "{person}: lock, or switch to another person", person=name))
        self.setToolTip(translate("Rail", "Lock, or switch to another person"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Only the focus is drawn."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(theme().colour("accent"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)


class Rail(QFrame):
    """``wanted`` carries the key of the page to go to; ``person_pressed`` wants the sign-in."""

    wanted = Signal(str)
    person_pressed = Signal()

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        set_role(self, "rail")
        unit = theme().unit
        self.setFixedWidth(49 * unit)
        self.items: dict[str, RailItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 5 * unit, 3 * unit, 4 * unit)
        column.setSpacing(2)
        brand = text("Credesk", bold=True, size=SECTION)
        brand.setContentsMargins(round(2.5 * unit), 0, round(2.5 * unit), 3 * unit)
        column.addWidget(brand)
        self._fill(column, entries)
        column.addStretch(1)
        self.person = PersonButton(self.person_pressed.emit)
        column.addWidget(self.person)

    def _fill(self, column: QVBoxLayout, entries: Sequence[Entry]) -> None:
        group = entries[0].group if entries else 0
        for entry in entries:
            if entry.group != group:
                group = entry.group
                column.addSpacing(3 * theme().unit)
                column.addWidget(line())
                column.addSpacing(3 * theme().unit)
            item = RailItem(entry.name())
            item.clicked.connect(lambda _checked=False, key=entry.key: self.wanted.emit(key))
            self.items[entry.key] = item
            column.addWidget(item)

    def choose(self, key: str) -> None:
        """Show which page is in view."""
        self.items[key].setChecked(True)

    def keys(self, window: QWidget) -> None:
        """Ctrl+1 to Ctrl+9 and Alt+1 to Alt+9 go to the pages, in ``window``."""
        for place, key in enumerate(list(self.items)[:9], 1):
            for held in ("Ctrl", "Alt"):
                shortcut(window, f"{held}+{place}", partial(self.wanted.emit, key))
