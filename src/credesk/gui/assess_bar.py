"""The top of the marking screen: what is being marked, how far it is, signing off and taking it back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.labels import Elided, line, text
from credesk.gui.theme import set_role, theme
from credesk.gui.words import number, plural, short_day, translate

if TYPE_CHECKING:
    from credesk.desk.marking_view import SubmissionView, Tally


def subtitle_words(view: "SubmissionView", language: str) -> str:
    """Achievement, task, attempt and the day it came in."""
    words = [view.achievement.text(language), view.task.text(language)]
    if view.attempts > 1:
        words.append(
            translate(
                "Assess", "submission {attempt} of {attempts}", attempt=number(view.attempt),
                attempts=number(view.attempts),
            )
        )  # fmt: skip
    words.append(translate("Assess", "in on {day}", day=short_day(view.received)))
    return " · ".join(one for one in dict.fromkeys(words) if one)


def state(view: "SubmissionView", reckoned: "Tally") -> tuple[str, str]:
    """(words, kind) of the state chip."""
    if view.signed is not None:
        if view.signed.is_decided:
            return translate("Assess", "Decided"), "good"
        if not view.signed.is_own:
            return translate("Assess", "Signed off by {name}", name=view.signed.by), "good"
        return translate("Assess", "Signed off"), "good"
    if not reckoned.left:
        return translate("Assess", "Ready to sign off"), "accent"
    if reckoned.judged:
        return translate("Assess", "Marking"), "accent"
    return translate("Assess", "To mark"), "neutral"


def task_words(view: "SubmissionView") -> str:
    """Which task of how many."""
    return translate("Assess", "task {task} of {tasks}", task=number(view.task_place), tasks=number(view.tasks))


def left_words(left: int) -> str:
    """What the sign-off button says."""
    if not left:
        return translate("Assess", "Sign off")
    return plural("Assess", "%n criterion left to sign off", "%n criteria left to sign off", left)


def bar_row(bar: QFrame) -> QHBoxLayout:
    """Where a bar's contents go, over a hairline."""
    unit = theme().unit
    column, row = QVBoxLayout(bar), QHBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row.setContentsMargins(5 * unit, 2 * unit, 5 * unit, 2 * unit)
    column.addLayout(row)
    column.addWidget(line())
    return row


class ReasonBar(QFrame):
    """Asks, inside the page, why something is taken back or taken away. ``given`` carries the reason."""

    given = Signal(str)
    closed = Signal()

    def __init__(self, question: str, act: str) -> None:
        super().__init__()
        set_role(self, "bar")
        unit = theme().unit
        self.question = Elided(question, bold=True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(question)
        self.reason.setPlaceholderText(translate("Assess", "The reason is recorded with it"))
        self.reason.returnPressed.connect(self._give)
        self.wrong = text()
        set_role(self.wrong, "wrong")
        self.wrong.hide()
        row = bar_row(self)
        row.setSpacing(3 * unit)
        row.addWidget(self.question)
        row.addWidget(self.reason, 1)
        row.addWidget(self.wrong)
        row.addWidget(button(translate("Assess", "Leave it"), self.close_up))
        row.addWidget(primary(act, self._give))
        self.hide()

    def ask(self, question: str = "") -> None:
        """Come into view, with another question where one is given."""
        if question:
            self.question.setText(question)
            self.reason.setAccessibleName(question)
        self.reason.clear()
        self.wrong.hide()
        self.show()
        self.reason.setFocus()

    def close_up(self) -> None:
        """Go away."""
        self.hide()
        self.closed.emit()

    def _give(self) -> None:
        if self.reason.text().strip():
            self.given.emit(self.reason.text().strip())
            return
        self.wrong.setText(translate("Assess", "Say why."))
        self.wrong.show()
        self.reason.setFocus()


class DoneBar(QFrame):
    """What was just done to the evidence, and its undo."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "bar")
        unit = theme().unit
        self.words = Elided(bold=True)
        self._act: Callable[[], object] = lambda: None
        self.undo = button(translate("Assess", "Undo"), self._undo)
        row = bar_row(self)
        row.setSpacing(3 * unit)
        row.addWidget(self.words)
        row.addWidget(self.undo)
        row.addStretch(1)
        row.addWidget(button(translate("Assess", "Close"), self.hide))
        self.hide()

    def tell(self, words: str, undo: "Callable[[], object] | None") -> None:
        """Say what was done; ``undo`` takes it back."""
        self.words.setText(words)
        self._act = undo or (lambda: None)
        self.undo.setVisible(undo is not None)
        self.show()

    def _undo(self) -> None:
        self.hide()
        self._act()
