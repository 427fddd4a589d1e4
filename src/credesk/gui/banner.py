"""What happened, inside the window: errors with Details to copy, notices, and the question about a doubtful date."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from credesk.domain.errors import CredeskError
from credesk.gui.parts.buttons import button, link, primary
from credesk.gui.parts.labels import text
from credesk.gui.theme import set_role, theme
from credesk.gui.words import spoken, translate

if TYPE_CHECKING:
    from credesk.gui.jobs import Question


class Banner(QFrame):
    """Stands above the page until it is closed. Never blocks: the page stays usable."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        unit = theme().unit
        self.message, self.hint = text(bold=True, wrap=True), text(wrap=True)
        self._details = ""
        self._unfold = link(translate("Banner", "Details"), self._toggle)
        self._copy = link(translate("Banner", "Copy"), self._copy_details)
        self._close = link(translate("Banner", "Close"), self.dismiss)
        self._yes = primary(translate("Banner", "Yes, the date is right"), lambda: self._answer(value=True))
        self._no = button(translate("Banner", "No, stop"), lambda: self._answer(value=False))
        self._question: Question | None = None
        self._lay_out(unit)
        self.hide()

    def _lay_out(self, unit: int) -> None:
        words = QVBoxLayout()
        words.setSpacing(unit)
        words.addWidget(self.message)
        words.addWidget(self.hint)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        for one in (self._unfold, self._copy, self._no, self._yes, self._close):
            row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 2 * unit + 2, 3 * unit, 2 * unit + 2)
        column.addLayout(row)
        self._column = column

    @cached_property
    def details(self) -> QPlainTextEdit:
        """The details below, made when somebody looks at them: few ever do, and the first window waits for none."""
        made = QPlainTextEdit(self._details)
        made.setReadOnly(True)
        made.setAccessibleName(translate("Banner", "Details"))
        made.setFixedHeight(30 * theme().unit)
        made.hide()
        self._column.addWidget(made)
        return made

    @property
    def _is_unfolded(self) -> bool:
        return "details" in self.__dict__ and self.details.isVisibleTo(self)

    def trouble(self, error: CredeskError) -> None:
        """What happened, what was kept, what to do."""
        self._show("wrong", error.message, error.hint, error.details)

    def notice(self, message: str, hint: str = "", kind: str = "good") -> None:
        """Something that a person should know: good or look."""
        self._show(kind, message, hint, "")

    def ask(self, question: "Question") -> None:
        """Ask about a doubtful date; the desk waits for the answer."""
        self._answer(value=False)
        hint = translate("Banner", "Is today's date right? It will stand in what is signed.")
        self._show("look", question.sentence, hint, "")
        self._question = question
        self._buttons(asking=True)
        self._no.setFocus()

    def _show(self, kind: str, message: str, hint: str, details: str) -> None:
        message, hint = spoken(message), spoken(hint)
        set_role(self, kind)
        self.message.setText(message)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._details = details
        self._unfold_details(unfolded=False)
        self._buttons(asking=False)
        self.setAccessibleName(f"{message} {hint}".strip())
        self.show()
        self._tell_readers()

    def _tell_readers(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _buttons(self, *, asking: bool) -> None:
        has_details = bool(self._details)
        shown: dict[QPushButton, bool] = {self._unfold: has_details, self._copy: has_details, self._close: not asking}
        shown |= {self._yes: asking, self._no: asking}
        for one, is_shown in shown.items():
            one.setVisible(is_shown)

    def _toggle(self) -> None:
        self._unfold_details(unfolded=not self._is_unfolded)

    def _unfold_details(self, *, unfolded: bool) -> None:
        if unfolded or "details" in self.__dict__:
            self.details.setPlainText(self._details)
            self.details.setVisible(unfolded)

    def _copy_details(self) -> None:
        words = (self.message.text(), self.hint.text(), self._details)
        QGuiApplication.clipboard().setText("\n".join(one for one in words if one))

    def _answer(self, *, value: bool) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.answer(value=value)
            self.dismiss()

    def leave(self) -> None:
        """Another page comes: that something went well belongs to the one that is left; trouble stays to be read."""
        if self.property("role") == "good" and self._question is None:
            self.dismiss()

    def dismiss(self) -> bool:
        """Close it; a question counts as answered with no. Gives whether there was something to close."""
        was_shown = not self.isHidden()
        self._answer(value=False)
        self.hide()
        if was_shown:
            self.closed.emit()
        return was_shown
