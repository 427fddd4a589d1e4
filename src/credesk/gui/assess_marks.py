"""Marks that were written elsewhere: a file is looked at, then taken in whole or not at all; a file to fill in."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from credesk.domain.errors import CredeskError
from credesk.gui.assess_queue import KeepsArrows
from credesk.gui.files_dropped import choose_file, choose_target
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import Card
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import text
from credesk.gui.theme import set_role, theme
from credesk.gui.words import isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.circumstances import Progress
    from credesk.desk.marks_files import Imported
    from credesk.desk.marks_view import MarksPreview, TemplateChoices
    from credesk.desk.session import Desk, Workspace
    from credesk.gui.assess import AssessPage
    from credesk.gui.assess_marks_preview import MarksView

MARKED = frozenset(("marks", "submissions"))
R = TypeVar("R")


class MarksFiles(QFrame):
    """Lies over evidence and rubric."""

    def __init__(self, page: "AssessPage") -> None:
        super().__init__()
        set_role(self, "window")
        self.setAccessibleName(translate("Marks", "Marks files"))
        self._page, self._line, self._frame = page, page.line, page.frame
        self.taken: Imported | None = None
        self.view: MarksView | None = None
        self._choices: TemplateChoices | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._beginning())
        unit = theme().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        column.addWidget(self._stack)

    def _beginning(self) -> QWidget:
        """A column of cards that scrolls where the window is low."""
        area, made = QScrollArea(), QWidget()
        set_role(made, "plain")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.accessibleName())
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * theme().unit)
        for one in (self._closing(), self._taking(), self._template()):
            column.addWidget(one)
        column.addStretch(1)
        area.setWidget(made)
        return area

    def _closing(self) -> Card:
        """How the last file ended, and its undo."""
        self.closing = Card(role="good")
        self.said = text(bold=True, wrap=True)
        self.undo = button(translate("Marks", "Undo"), self._undo)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.undo)
        self.closing.body.addLayout(row)
        self.closing.hide()
        return self.closing

    def _taking(self) -> Card:
        card = Card(translate("Marks", "Take marks in"))
        words = translate(
            "Marks",
            "A table (CSV) with a row for each learner and criterion, filled in elsewhere. You see what every row does "
            "before anything is written. Drop it anywhere on this page, or choose it.",
        )
        card.body.addWidget(text(words, muted=True, wrap=True))
        self.choose = primary(translate("Marks", "Choose a marks file…"), self._choose)
        card.body.addLayout(_foot(button(translate("Marks", "Back to marking"), self._leave), self.choose))
        return card

    def _template(self) -> Card:
        card = Card(translate("Marks", "Make a file to fill in"))
        words = translate(
            "Marks", "A row for each learner and criterion, with the marks that there are already; any spreadsheet "
            "program opens it.",
        )  # fmt: skip
        card.body.addWidget(text(words, muted=True, wrap=True))
        form = Form()
        self.task, self.assessor = QComboBox(), QComboBox()
        form.add_row(translate("Marks", "Task"), self.task)
        form.add_row(translate("Marks", "Who judges"), self.assessor)
        for one in (self.task, self.assessor):
            one.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            KeepsArrows(one)
        card.body.addWidget(form)
        self.save = button(translate("Marks", "Save the file to fill in…"), self._choose_target)
        card.body.addLayout(_foot(self.save))
        return card

    def begin(self) -> None:
        """Come into view: what was being looked at stays."""
        self._line.read(_choices, self._offer, owner=self)
        (self.view.begin if self.is_looking and self.view is not None else self.choose.setFocus)()

    @property
    def is_looking(self) -> bool:
        """Whether a file is being looked at."""
        return self._stack.currentIndex() == 1

    def _offer(self, choices: "TemplateChoices") -> None:
        self._choices = choices
        me = self._frame.person.name if self._frame.person is not None else ""
        for box, words, chosen in (
            (self.task, [words for _, _, words in choices.tasks], self.task.currentText()),
            (self.assessor, list(choices.assessors), self.assessor.currentText() or me),
        ):
            box.clear()
            box.addItems(words)
            box.setCurrentIndex(max(0, box.findText(chosen)))
        self.save.setEnabled(bool(choices.tasks))

    # Taking in

    def _choose(self) -> None:
        title, kinds = translate("Marks", "Marks file"), translate("Marks", "Marks files (*.csv *.txt *.tsv)")
        choose_file(self, title, kinds, self.look)

    def look(self, path: Path, encoding: str = "") -> None:
        """Read a marks file and show what every row does. Nothing is written."""

        def work(desk: "Desk", progress: "Progress") -> "MarksPreview":
            from credesk.desk.marks_view import preview_marks

            return preview_marks(desk, path, encoding or None, progress)

        self._line.read(_choices, self._offer, owner=self)
        self._frame.banner.dismiss()
        self._job(translate("Marks", "Reading {name}", name=isolated(path.name)), work, self._show)

    def _job(
        self,
        title: str,
        work: "Callable[[Desk, Progress], R]",
        done: "Callable[[R], None]",
        changes: frozenset[str] = frozenset(),
    ) -> None:
        """Something long. What a person stopped is no trouble."""

        def failed(error: CredeskError) -> None:
            from credesk.desk.circumstances import Stopped

            if isinstance(error, Stopped):
                self._frame.notice(translate("Marks", "Stopped. Nothing was changed."), kind="look")
            else:
                self._frame.trouble(error)

        kept = translate("Marks", "Stopping changes nothing.")
        self._line.job(title, work, done, failed, kept=kept, changes=changes, owner=self)

    def _show(self, seen: "MarksPreview") -> None:
        from credesk.gui.assess_marks_preview import MarksView

        if self.view is None:
            self.view = MarksView()
            self.view.confirmed.connect(self._take)
            self.view.dismissed.connect(self.leave_file)
            self.view.wanted_again.connect(self.look)
            self._stack.addWidget(self.view)
        self.view.show_marks(seen)
        self._stack.setCurrentIndex(1)
        self._page.show_bar()
        self.view.begin()

    @property
    def subtitle(self) -> str:
        """The name of the file that is looked at."""
        seen = self.view.seen if self.view is not None and self.is_looking else None
        return isolated(seen.path.name) if seen is not None else ""

    def _take(self) -> None:
        seen = self.view.seen if self.view is not None else None
        if seen is None or self.view is None:
            return
        file = seen.file
        self.view.take.setEnabled(False)

        def work(desk: "Desk", progress: "Progress") -> "Imported":
            from credesk.desk.marks_files import take_marks

            return take_marks(desk, file, progress)

        self._job(translate("Marks", "Taking in the marks"), work, self._took, MARKED)

    def _took(self, taken: "Imported") -> None:
        self.leave_file()
        self.taken = taken
        marks = plural("Marks", "%n mark is taken in", "%n marks are taken in", taken.marks)
        whose = plural("Marks", "for %n submission", "for %n submissions", taken.assessments)
        self.said.setText(f"{marks} {whose}.")
        self.undo.show()
        self.closing.show()
        self.undo.setFocus()

    def leave_file(self) -> None:
        """Back to where files are chosen."""
        self._stack.setCurrentIndex(0)
        self._page.show_bar()
        self.choose.setFocus()

    def _leave(self) -> None:
        self._page.more.leave_panel()

    def escape(self) -> bool:
        """Esc leaves the file that is looked at. Gives whether there was one."""
        was_looking = self.is_looking
        if was_looking:
            self.leave_file()
        return was_looking

    def _undo(self) -> None:
        steps = self.taken.steps if self.taken is not None else ()

        def work(desk: "Desk") -> int:
            from credesk.desk.marks_files import untake_marks

            return untake_marks(desk, steps)

        def done(count: int) -> None:
            self.taken = None
            words = plural("Marks", "Undone: %n mark stands as before.", "Undone: %n marks stand as before.", count)
            self.said.setText(words)
            self.undo.hide()
            self.choose.setFocus()

        self._line.ask(work, done, changes=MARKED, owner=self)

    # A file to fill in

    def _choose_target(self) -> None:
        title, kinds = translate("Marks", "File to fill in"), translate("Marks", "Marks files (*.csv)")
        choose_target(self, title, kinds, "marks.csv", self.write_template)

    def write_template(self, file: Path) -> None:
        """Write the file to fill in, for the task and the assessor that are chosen."""
        at = self.task.currentIndex()
        if self._choices is None or at < 0:
            return
        (code, title, _), assessor = self._choices.tasks[at], self.assessor.currentText()

        def work(workspace: "Workspace") -> None:
            from credesk.desk.files import write_file
            from credesk.desk.marks_files import marks_template

            write_file(file, marks_template(workspace, code or None, title, assessor))

        def done(_none: None) -> None:
            hint = translate("Marks", "Fill in the levels, save it as CSV, and take it in here.")
            self._frame.notice(translate("Marks", "Wrote {file}.", file=isolated(file)), hint)

        self._line.read(work, done, owner=self)


def _choices(workspace: "Workspace") -> "TemplateChoices":
    from credesk.desk.marks_view import template_choices

    return template_choices(workspace)


def _foot(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2 * theme().unit)
    row.addStretch(1)
    for one in buttons:
        row.addWidget(one)
    return row
