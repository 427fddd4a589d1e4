"""One criterion of the rubric: a row, and unfolded its levels, its comment and 'not applicable'."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from credesk.domain.assessment import Mark
from credesk.domain.points import points_text
from credesk.domain.rubric import Criterion, Level
from credesk.gui.assess_levels import Bars, LevelGrid, Tall
from credesk.gui.parts.buttons import LaidOutButton, choice
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.labels import Elided, text
from credesk.gui.theme import SMALL, font, set_role, theme
from credesk.gui.words import number, translate

PAUSE_MS = 700
"""A comment is saved when typing rests this long."""


class CommentField(QPlainTextEdit):
    """A comment, as high as its words. ``typed`` carries what is to be saved: on a pause, or when it is left."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setPlaceholderText(translate("Assess", "Comment"))
        self.setAccessibleName(translate("Assess", "Comment"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._kept = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self.textChanged.connect(self._changed)
        self._fit()

    @property
    def is_unsaved(self) -> bool:
        """Whether something was typed that nobody has asked to save."""
        return self.toPlainText() != self._kept

    def put(self, words: str) -> None:
        """Show what is kept, unless something else is being typed."""
        if not self.is_unsaved and words != self._kept:
            self._kept = words
            self.setPlainText(words)

    def put_unsaved(self, words: str) -> None:
        """Show what could not be saved before: it is tried again when it is changed or left."""
        self.setPlainText(words)
        self._pause.stop()

    def save(self) -> None:
        """Ask to save what was typed."""
        self._pause.stop()
        if self.is_unsaved:
            self._kept = self.toPlainText()
            self.typed.emit(self._kept)

    def _changed(self) -> None:
        self._fit()
        if self.is_unsaved:
            self._pause.start()

    def _fit(self) -> None:
        unit, lines = theme().unit, min(8, max(2, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 5 * unit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leaving it saves; so does any key with Ctrl, before it leads away."""
        if event.type() is QEvent.Type.ShortcutOverride:
            modifiers = event.modifiers()  # type: ignore[attr-defined]
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                self.save()
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.save()
        return super().event(event)


class CriterionRow(LaidOutButton):
    """A criterion's number, title, what was given, and its bars. Pressing it unfolds it."""

    def __init__(self, place: int, criterion: Criterion, language: str) -> None:
        super().__init__()
        self.criterion, self._place, self._language = criterion, place, language
        self._title = criterion.title.text(language)
        unit = theme().unit
        self.title = text(f"{place}  {self._title}", bold=True, wrap=True)
        self.title.setMinimumWidth(1)
        self.given, self.bars = Elided(muted=True), Bars()
        self.aside, self.must = text(muted=True), Chip("")
        top = QHBoxLayout()
        top.setSpacing(3 * unit)
        top.addWidget(self.title, 1)
        for one in (self.must, self.aside, self.bars):
            top.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(round(4.5 * unit), 3 * unit, round(4.5 * unit), 3 * unit)
        column.setSpacing(unit + 2)
        column.addLayout(top)
        column.addWidget(self.given)
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_mark(self, mark: Mark | None, *, is_current: bool) -> None:
        """Say what was given."""
        levels = self.criterion.levels
        place = self.criterion.position(mark.level) if mark is not None and mark.level is not None else None
        is_off = mark is not None and mark.not_applicable
        words = _given_words(levels, place, mark, self._language)
        self.bars.put(0 if place is None else place + 1, len(levels))
        self.bars.setVisible(place is not None and not is_current)
        self.given.setText(words)
        self.given.setVisible(bool(words) and not is_current)
        reach = self._must_reach()
        aside = translate("Assess", "not applicable") if is_off else translate("Assess", "not scored")
        self.aside.setText(reach if is_current and reach and not is_off else aside)
        is_missed = self._is_missed(place)
        self.must.say(reach if is_missed else "", "look")
        self.aside.setVisible(not is_missed and (is_off or place is None or (is_current and bool(reach))))
        said = [aside] if is_off or place is None else []
        said += [words] if words else []
        self.setAccessibleName(", ".join([f"{self._place} {self._title}", *said, *([reach] if reach else [])]))

    def _must_reach(self) -> str:
        if self.criterion.must_reach is None:
            return ""
        place = self.criterion.position(self.criterion.must_reach) + 1
        return translate("Assess", "must reach {level}", level=number(place))

    def _is_missed(self, place: int | None) -> bool:
        reach = self.criterion.must_reach
        return place is not None and reach is not None and place < self.criterion.position(reach)

    def text(self) -> str:
        """Its title."""
        return self._title

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Only the focus: its box draws the rest."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(theme().colour("accent"))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))


def _given_words(levels: Sequence[Level], place: int | None, mark: Mark | None, language: str) -> str:
    """What was given, in one line: "3 · Proficient — shading measured at three times"."""
    if mark is None:
        return ""
    comment = " ".join(mark.comment.split())
    given = f"{number(place + 1)} · {levels[place].title.text(language)}" if place is not None else ""
    return " — ".join(one for one in (given, comment) if one)


class CriterionBox(QFrame):
    """A criterion in the rubric. ``wanted``: it shall be the current one; the others carry what a person did."""

    wanted = Signal()
    level = Signal(int)
    not_applicable = Signal()
    comment = Signal(str)

    def __init__(self, place: int, criterion: Criterion, language: str) -> None:
        super().__init__()
        self.criterion, self._language = criterion, language
        self.row = CriterionRow(place, criterion, language)
        self.row.clicked.connect(lambda _checked=False: self.wanted.emit())
        self.grid: LevelGrid | None = None
        self.field: CommentField | None = None
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self.row)
        theme().changed.connect(self.update)

    @property
    def is_unfolded(self) -> bool:
        """Whether it is the current one."""
        return self._body is not None

    def unfold(self, width: int, *, editable: bool) -> None:
        """Show levels and comment; ``width`` is what they may take."""
        self.fold()
        unit = theme().unit
        self._body = Tall()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(round(4.5 * unit), 0, round(4.5 * unit), 3 * unit)
        column.setSpacing(2 * unit)
        if self.criterion.description is not None:
            about = text(self.criterion.description.text(self._language), muted=True, wrap=True)
            about.setMinimumWidth(1)
            column.addWidget(about)
        points = [translate("Assess", "{points} points", points=points_text(one.points)) for one in self._counted()]
        self.grid = LevelGrid(
            self.criterion.levels, width - 9 * unit, self._language, points or [""] * len(self.criterion.levels)
        )
        self.grid.chosen.connect(self.level)
        self.grid.setEnabled(editable)
        column.addWidget(self.grid)
        self._add_comment(column, editable=editable)
        self._column.addWidget(self._body)
        self.update()

    def widen(self, width: int) -> None:
        """Lay the levels out for another width; what is being typed stays, and so does the focus."""
        if self.grid is not None:
            self.grid.widen(width - 9 * theme().unit)

    def _counted(self) -> Sequence[Level]:
        """The levels where they carry points at all."""
        return self.criterion.levels if any(one.points for one in self.criterion.levels) else ()

    def _add_comment(self, column: QVBoxLayout, *, editable: bool) -> None:
        self.field = CommentField()
        self.field.setReadOnly(not editable)
        self.field.typed.connect(self.comment)
        column.addWidget(self.field)
        self.off = choice(translate("Assess", "Not applicable"), self.not_applicable.emit)
        self.off.setFont(font(SMALL))
        self.off.setStyleSheet(f"padding: {theme().unit // 2}px {2 * theme().unit}px;")
        self.off.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.off.setEnabled(editable)
        row = QHBoxLayout()
        row.addWidget(self.off)
        row.addStretch(1)
        column.addLayout(row)
        self.off.setVisible(self.criterion.may_be_not_applicable)

    def fold(self) -> None:
        """Show the row only; what was typed is saved first."""
        if self._body is None:
            return
        if self.field is not None:
            self.field.save()
        self._column.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body, self.grid, self.field = None, None, None
        self.update()

    def show_mark(self, mark: Mark | None) -> None:
        """Say what was given."""
        self.row.show_mark(mark, is_current=self.is_unfolded)
        if self.grid is None or self.field is None:
            return
        level = mark.level if mark is not None else None
        self.grid.give(None if level is None else self.criterion.position(level))
        self.field.put(mark.comment if mark is not None else "")
        self.off.setChecked(mark is not None and mark.not_applicable)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its words are at the width that it has."""
        least = super().minimumSizeHint()
        return QSize(least.width(), self.heightForWidth(max(self.width(), least.width())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ground, a hairline under it, and an accent at the side where people begin to read."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("accent_wash" if self.is_unfolded else "surface"))
        painter.setPen(theme().colour("hairline"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.is_unfolded:
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = QRect(self.width() - 3 if is_mirrored else 0, 0, 3, self.height())
            painter.fillRect(side, theme().colour("accent"))


class Leaving(QObject):
    """Calls before a window closes: what is half typed is saved while the desk still listens."""

    left = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The window's own handling comes after this one."""
        if event.type() is QEvent.Type.Close:
            self.left.emit()
        return super().eventFilter(watched, event)


def plain_frame() -> QFrame:
    """A white strip."""
    made = QFrame()
    set_role(made, "bar")
    return made
