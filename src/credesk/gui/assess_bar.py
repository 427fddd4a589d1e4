"""The top of the marking screen: what is being marked, how far it is, signing off and taking it back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.labels import text
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


class TakeBack(QFrame):
    """Asks, inside the page, why a sign-off is taken back. ``given`` carries the reason."""

    given = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "bar")
        unit = theme().unit
        question = text(translate("Assess", "Why is the sign-off taken back?"), bold=True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(question.text())
        self.reason.setPlaceholderText(translate("Assess", "The reason is recorded with it"))
        self.reason.returnPressed.connect(self._give)
        self.wrong = text()
        set_role(self.wrong, "wrong")
        self.wrong.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(5 * unit, 2 * unit, 5 * unit, 2 * unit)
        row.setSpacing(3 * unit)
        row.addWidget(question)
        row.addWidget(self.reason, 1)
        row.addWidget(self.wrong)
        row.addWidget(button(translate("Assess", "Leave it"), self.close_up))
        row.addWidget(primary(translate("Assess", "Take it back"), self._give))
        self.hide()

    def ask(self) -> None:
        """Come into view."""
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
