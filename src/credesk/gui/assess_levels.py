"""Level cards of a criterion, and the bars that say which level was given."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from credesk.domain.rubric import Level
from credesk.gui.parts.buttons import LaidOutButton
from credesk.gui.parts.labels import text
from credesk.gui.sheet import RADIUS
from credesk.gui.theme import SMALL, font, set_role, theme
from credesk.gui.words import translate

MOST_COLUMNS, MOST_LINES = 5, 5


class Bars(QWidget):
    """One short bar for each level, filled up to the one that was given. The words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._filled, self._of = 0, 0
        theme().changed.connect(self.update)

    def put(self, filled: int, of: int) -> None:
        """So many of so many levels."""
        self._filled, self._of = filled, of
        unit = theme().unit
        wide = min(5 * unit + 2, 30 * unit // max(1, of))
        self.setFixedSize(QSize(of * (wide + unit) - unit, unit + 2))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw them from the side where people begin to read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = theme().unit
        wide = (self.width() + gap) / max(1, self._of) - gap
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for n in range(self._of):
            place = self._of - 1 - n if is_mirrored else n
            painter.setBrush(theme().colour("accent" if n < self._filled else "hairline"))
            box = QRectF(place * (wide + gap), 0, wide, self.height())
            painter.drawRoundedRect(box, self.height() / 2, self.height() / 2)


class LevelCard(LaidOutButton):
    """One level: its key, its title and what it means. Pressing it gives it."""

    def __init__(self, key: int, title: str, description: str, points: str) -> None:
        super().__init__()
        self.title_label = text(f"{key} {title}", bold=True, size=SMALL, wrap=True)
        self.words = text(description, muted=True, size=SMALL, wrap=True)
        unit = theme().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, unit + 1, 2 * unit, unit + 1)
        column.setSpacing(0)
        for label in (self.title_label, self.words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setMinimumWidth(1)
            column.addWidget(label)
        column.addStretch(1)
        self.words.setVisible(bool(description))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(". ".join(one for one in (f"{key} {title}", description, points) if one))
        self.setToolTip(points)
        theme().changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """Its title, with its key."""
        return self.title_label.text()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """What is given is said from outside, by ``give``."""

    def give(self, *, given: bool) -> None:
        """Whether this level stands. What says so already is not drawn again: "Saved" waits for what is drawn."""
        if given != self.isChecked():
            self.setChecked(given)
            self._dress()

    def _dress(self) -> None:
        set_role(self.title_label, "accent" if self.isChecked() else "")
        set_role(self.words, "" if self.isChecked() else "muted")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_edged = self.isChecked() or self.hasFocus()
        painter.setPen(theme().colour("accent" if is_edged else "accent_line" if self.underMouse() else "hairline"))
        painter.setBrush(theme().colour("accent_soft" if self.isChecked() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), RADIUS - 2, RADIUS - 2)


class Tall(QWidget):
    """Holds wrapped texts: as high as they are at the width that it has."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt itself would reckon with the narrowest width."""
        least = super().minimumSizeHint()
        return QSize(least.width(), self.heightForWidth(max(self.width(), least.width())))


class LevelGrid(Tall):
    """The cards of one criterion, beside each other where their words have room, else under each other."""

    chosen = Signal(int)
    """Carries the place of a level, 0 being the lowest."""

    def __init__(self, levels: Sequence[Level], width: int, language: str, points: Sequence[str]) -> None:
        """``width`` in pixels is what the cards may take; ``points`` is what each level counts, in words."""
        super().__init__()
        titles = [level.title.text(language) for level in levels]
        words = [level.description.text(language) if level.description else "" for level in levels]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().unit + 2)
        self.cards = [LevelCard(n, *said) for n, said in enumerate(zip(titles, words, points, strict=True), 1)]
        self._titles, self._words, self._columns = [f"{n} {title}" for n, title in enumerate(titles, 1)], words, 0
        self.widen(width)
        for n, card in enumerate(self.cards):
            card.clicked.connect(lambda _checked=False, n=n: self.chosen.emit(n))
        self.setAccessibleName(translate("Assess", "Levels"))

    def widen(self, width: int) -> None:
        """As many cards beside each other as fit into this width; whoever stands on one keeps standing there."""
        columns = columns_for(self._titles, self._words, width)
        if columns == self._columns:
            return
        for n, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, n // columns, n % columns)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns

    def give(self, place: int | None) -> None:
        """Show which level stands; None: none."""
        for n, card in enumerate(self.cards):
            card.give(given=n == place)


def columns_for(titles: Sequence[str], words: Sequence[str], width: int) -> int:
    """How many cards fit beside each other without breaking a word or running over many lines."""
    bold, plain = QFontMetrics(font(SMALL, font().Weight.DemiBold)), QFontMetrics(font(SMALL))
    unit = theme().unit
    for columns in range(min(MOST_COLUMNS, len(titles)), 1, -1):
        inner = (width - (columns - 1) * (unit + 2)) // columns - 4 * unit - 2
        parts = [bold.horizontalAdvance(one) for title in titles for one in title.split()]
        parts += [plain.horizontalAdvance(one) for said in words for one in said.split()]
        lines = max((plain.horizontalAdvance(said) / max(1, inner) for said in words), default=0)
        is_lonely = columns > 2 and len(titles) % columns == 1
        if max(parts, default=0) <= inner and lines <= MOST_LINES and not is_lonely:
            return columns
    return 1
