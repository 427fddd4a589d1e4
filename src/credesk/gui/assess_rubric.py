"""The rubric at the right of the marking screen: points so far, the criteria, undo and redo by name."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from credesk.domain.assessment import Mark
from credesk.domain.points import points_text
from credesk.gui.assess_criterion import CriterionBox, plain_frame
from credesk.gui.parts.buttons import link, rename
from credesk.gui.parts.cards import clear
from credesk.gui.parts.labels import Elided, digits, line, text
from credesk.gui.theme import SMALL, TITLE, font, set_role, theme
from credesk.gui.words import number, translate

if TYPE_CHECKING:
    from credesk.desk.marking import Step
    from credesk.desk.marking_view import SubmissionView, Tally
    from credesk.domain.rubric import Criterion, RubricVersion

SCROLL_BAR = 10


class StepButton(QPushButton):
    """Undo or redo by name; a name that is too long ends in “…” and stands whole in the tool tip."""

    def __init__(self, act: Callable[[], object], hint: str) -> None:
        super().__init__()
        set_role(self, "link")
        self.setFont(font(SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(hint)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words, self._hint = "", hint
        self.clicked.connect(lambda _checked=False: act())

    def say(self, words: str) -> None:
        """What it would do; "" hides it."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({self._hint})")
        self.setVisible(bool(words))
        self.updateGeometry()
        self._fit()

    def _edges(self) -> int:
        return 2 * theme().unit + 4

    def _fit(self) -> None:
        room = self.width() - self._edges()
        self.setText(QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, room))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the whole name."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._words) + self._edges() + 2, metrics.height() + theme().unit + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few letters."""
        return QSize(min(self.sizeHint().width(), 20 * theme().unit), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or less of the name has room."""
        super().resizeEvent(event)
        self._fit()


class RubricPane(QFrame):
    """The rubric of one submission. What a person did with it is told by signals; what stands is told to it."""

    moved = Signal(int)
    level = Signal(bytes, int)
    not_applicable = Signal(bytes)
    comment = Signal(bytes, str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    letters_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "surface")
        self.setFixedWidth(96 * theme().unit)
        self.boxes: list[CriterionBox] = []
        self.current = 0
        self._editable, self._wide = False, 96 * theme().unit
        self._marks: Mapping[bytes, Mark] | None = None
        self._version: tuple[bytes, str] = (b"", "")
        self._shown: tuple[bytes, str, bool] | None = None
        self.heading, self.about = text(bold=True), Elided(muted=True)
        self.points, self.of = digits(size=TITLE, bold=True), text(muted=True)
        self.undo = StepButton(self.undo_wanted.emit, "Ctrl+Z")
        self.redo = StepButton(self.redo_wanted.emit, "Ctrl+Shift+Z")
        self.letters = link("", self.letters_wanted.emit)
        self.letters.setFont(font(SMALL))
        self._area, inner = QScrollArea(), QWidget()
        self._rows = QVBoxLayout(inner)
        self._prepare_area(inner)
        self._lay_out()

    def _prepare_area(self, inner: QWidget) -> None:
        set_role(inner, "plain")
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(translate("Assess", "Rubric"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        unit = theme().unit
        head, foot = plain_frame(), plain_frame()
        row = QHBoxLayout(head)
        row.setContentsMargins(round(4.5 * unit), 0, round(4.5 * unit), 0)
        row.setSpacing(unit)
        head.setFixedHeight(12 * unit)
        row.addWidget(self.heading)
        row.addWidget(self.about)
        row.addStretch(1)
        row.addWidget(self.points)
        row.addWidget(self.of)
        steps = QHBoxLayout(foot)
        steps.setContentsMargins(round(3.5 * unit), unit, round(3.5 * unit), unit)
        steps.setSpacing(unit)
        steps.addWidget(self.undo)
        steps.addWidget(self.redo)
        steps.addStretch(1)
        steps.addWidget(self.letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in (head, line(), self._area, line(), foot):
            column.addWidget(one, 1 if one is self._area else 0)

    def show_submission(
        self, view: "SubmissionView", marks: Mapping[bytes, Mark], current: int, language: str, *, editable: bool
    ) -> None:
        """Show a submission's rubric, with this criterion unfolded. What is unfolded already is not built anew.

        What was typed for the submission before must have been saved.
        """
        shown = (view.rubric.id, language, editable)
        if shown == self._shown and current == self.current:
            self.show_marks(marks)
            self._reveal()
            return
        self._shown = shown
        self._editable = editable
        if self._version != (view.rubric.id, language):
            self._version = (view.rubric.id, language)
            self._fill(view.rubric, language)
        for box in self.boxes:
            box.fold()
        self.heading.setText(translate("Assess", "Rubric v{version}", version=number(view.rubric.number)))
        self.current = max(0, min(current, len(self.boxes) - 1))
        self._unfold()
        self.show_marks(marks)

    def _fill(self, rubric: "RubricVersion", language: str) -> None:
        clear(self._rows)
        self.boxes = []
        for n, criterion in enumerate(rubric.criteria):
            box = CriterionBox(n + 1, criterion, language)
            self._connect(box, n, criterion)
            self.boxes.append(box)
            self._rows.addWidget(box)
        self._rows.addStretch(1)

    def _connect(self, box: CriterionBox, n: int, criterion: "Criterion") -> None:
        box.wanted.connect(lambda: self.moved.emit(n))
        box.level.connect(lambda place: self.level.emit(criterion.id, place))
        box.not_applicable.connect(lambda: self.not_applicable.emit(criterion.id))
        box.comment.connect(lambda words: self.comment.emit(criterion.id, words))

    @property
    def box(self) -> CriterionBox | None:
        """The current criterion's box."""
        return self.boxes[self.current] if self.boxes else None

    def save_comment(self) -> None:
        """Ask to save what is half typed."""
        if self.box is not None and self.box.field is not None:
            self.box.field.save()

    def go(self, place: int) -> None:
        """Make another criterion the current one; what was typed is saved first."""
        if self.box is None or self._marks is None or not 0 <= place < len(self.boxes) or place == self.current:
            return
        left = self.box
        left.fold()
        self.current = place
        self._unfold()
        for box in (left, self.box):
            box.show_mark(self._marks.get(box.criterion.id))

    def _unfold(self) -> None:
        if self.box is None:
            return
        self.box.unfold(self._wide - SCROLL_BAR, editable=self._editable)
        # Its place is known once the layout has reckoned with its new height.
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        box, inner = self.box, self._area.widget()
        if box is None or inner is None:
            return
        self._rows.activate()
        inner.resize(self._area.viewport().width(), max(inner.minimumSizeHint().height(), self._area.height()))
        self._rows.activate()
        self._area.ensureWidgetVisible(box, 0, 0)

    def widen(self, width: int) -> None:
        """Take this width, and lay the levels out anew for it."""
        if width == self._wide:
            return
        self._wide = width
        self.setFixedWidth(width)
        if self.box is not None:
            self.box.widen(width - SCROLL_BAR)
            # Its place is known once the layout has reckoned with its new height.
            QTimer.singleShot(0, self, self._reveal)

    def show_marks(self, marks: Mapping[bytes, Mark]) -> None:
        """Show what stands. The mapping is kept: what changes in it is shown by ``show_mark``."""
        self._marks = marks
        for box in self.boxes:
            box.show_mark(marks.get(box.criterion.id))

    def show_mark(self, mark: Mark) -> None:
        """Show what stands for one criterion."""
        for box in self.boxes:
            if box.criterion.id == mark.criterion:
                box.show_mark(mark)

    def show_tally(self, reckoned: "Tally", task: str) -> None:
        """Points so far, of the most that there are, and what passes."""
        has_points = reckoned.of is not None
        self.points.setText(points_text(reckoned.points) if has_points else number(reckoned.judged))
        if reckoned.of is not None:
            words = translate("Assess", "/ {points} so far", points=points_text(reckoned.of))
        else:
            words = translate("Assess", "/ {count} judged", count=number(len(self.boxes)))
        self.of.setText(words)
        passing = ""
        if reckoned.passing is not None and reckoned.of is not None:
            passing = translate(
                "Assess", "pass {passing} of {points}", passing=points_text(reckoned.passing),
                points=points_text(reckoned.of),
            )  # fmt: skip
        self.about.setText(" · ".join(one for one in (task, passing) if one))

    def show_score(self, points: str, of: str, about: str) -> None:
        """The score that was signed off."""
        self.points.setText(points)
        self.of.setText(of)
        self.about.setText(about)

    def show_steps(self, undo: "Step | None", redo: "Step | None", title: Callable[[bytes], str]) -> None:
        """What undo and redo would do."""
        self.undo.say(undo_words(undo, title(undo.criterion)) if undo is not None else "")
        self.redo.say(redo_words(redo, title(redo.criterion)) if redo is not None else "")

    def show_letters(self, *, on: bool) -> None:
        """Whether single letters are keys."""
        rename(self.letters, translate("Assess", "Letter keys: on") if on else translate("Assess", "Letter keys: off"))


def undo_words(step: "Step", criterion: str) -> str:
    """What undo would do: "Undo level for Safe isolation"."""
    sentences = {
        "level": translate("Assess", "Undo level for {criterion}", criterion=criterion),
        "comment": translate("Assess", "Undo comment for {criterion}", criterion=criterion),
        "not applicable": translate("Assess", "Undo not applicable for {criterion}", criterion=criterion),
    }
    return sentences.get(step.what) or translate("Assess", "Undo mark for {criterion}", criterion=criterion)


def redo_words(step: "Step", criterion: str) -> str:
    """What redo would do: "Redo level for Safe isolation"."""
    sentences = {
        "level": translate("Assess", "Redo level for {criterion}", criterion=criterion),
        "comment": translate("Assess", "Redo comment for {criterion}", criterion=criterion),
        "not applicable": translate("Assess", "Redo not applicable for {criterion}", criterion=criterion),
    }
    return sentences.get(step.what) or translate("Assess", "Redo mark for {criterion}", criterion=criterion)
