"""Beside the preview's tables: loose files, and files that are shared: who gets them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from credesk.desk.take_in_view import Assignee, Draft, Take
from credesk.gui.learner_chooser import LearnerChooser
from credesk.gui.parts.buttons import link
from credesk.gui.parts.cards import clear
from credesk.gui.parts.labels import Elided, section, small, text
from credesk.gui.parts.tables import Row
from credesk.gui.take_in_panel import giving
from credesk.gui.take_in_words import is_holding
from credesk.gui.theme import TITLE, theme
from credesk.gui.words import bytes_text, plural, translate

if TYPE_CHECKING:
    from credesk.desk.learners_view import Finder
    from credesk.gui.line import Line

NEARBY = 30


class FilesPanel(QWidget):
    """``changed`` says that the draft was changed; ``back`` that a submission's panel comes back."""

    changed = Signal()
    back = Signal()

    def __init__(self, line: "Line", finder: "Finder") -> None:
        super().__init__()
        self._draft: Draft | None = None
        self.indexes: list[int] = []
        self.heading, self.about = Elided(bold=True, size=TITLE), small(wrap=True)
        self._getters = QVBoxLayout()
        self._getters.setSpacing(0)
        self._nobody = text(translate("TakeIn", "Nobody yet: it is not taken in."), muted=True, wrap=True)
        self.chooser = LearnerChooser(line, finder, translate("TakeIn", "Give to"), self._nearby)
        self.chooser.picked.connect(self._give)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(translate("TakeIn", "Why it is left out (may be empty)"))
        self.reason.setAccessibleName(translate("TakeIn", "Why it is left out"))
        self.reason.textEdited.connect(lambda _words: self._leave_out())
        self._back = link(translate("TakeIn", "Back to the submission"), self.back.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme().unit)
        for widget in (self.heading, self.about):
            column.addWidget(widget)
        column.addSpacing(theme().unit)
        column.addWidget(section(translate("TakeIn", "Goes to")))
        column.addLayout(self._getters)
        column.addWidget(self._nobody)
        column.addSpacing(theme().unit)
        column.addWidget(section(translate("TakeIn", "Give to")))
        column.addWidget(self.chooser)
        column.addWidget(small(translate("TakeIn", "Given to several learners it belongs to each of them."), wrap=True))
        column.addWidget(self.reason)
        column.addWidget(self._back)
        column.addStretch(1)

    def show_files(self, draft: Draft, indexes: list[int], *, enter: bool = False) -> None:
        """Show these files; ``enter`` goes to the field in which a learner is typed."""
        is_other = indexes != self.indexes or draft is not self._draft
        self._draft, self.indexes = draft, list(indexes)
        files = [draft.file(index) for index in indexes]
        names = ", ".join(one.name for one in files)
        is_one = len(files) == 1
        self.heading.setText(names if is_one else plural("TakeIn", "%n file", "%n files", len(files)))
        size = bytes_text(sum(one.size for one in files))
        self.about.setText(size if is_one else f"{size} · {names}")
        self._back.setVisible(bool(draft.owner(indexes[0])))
        is_out = all(one.take is Take.OUT for one in files)
        self._show_getters(draft, is_out=is_out)
        self.reason.setVisible(is_out)
        if not self.reason.hasFocus():
            self.reason.setText(files[0].reason)
        if is_other:
            self.chooser.begin()
        if enter:
            self.chooser.field.setFocus()

    def _show_getters(self, draft: Draft, *, is_out: bool) -> None:
        clear(self._getters)
        getters: dict[Assignee, None] = {}
        for index in self.indexes:
            owner = draft.owner(index)
            own = (Assignee(place=owner),) if owner and not is_out else ()
            getters |= dict.fromkeys(draft.given_to(index) or own)
        for one in getters:
            self._getters.addLayout(self._getter(draft, one))
        self._nobody.setVisible(not getters)

    def _getter(self, draft: Draft, one: Assignee) -> QHBoxLayout:
        row, name = QHBoxLayout(), draft.name_of(one)
        away = link(translate("TakeIn", "Take away"), partial(self._take_away, one))
        away.setAccessibleName(translate("TakeIn", "Take away from {name}", name=name))
        if not any(one in draft.given_to(index) for index in self.indexes):
            away.hide()
        row.addWidget(Elided(name))
        row.addStretch(1)
        row.addWidget(away)
        return row

    def _nearby(self, words: str) -> list[Row]:
        """Learners of this take-in, before those of the register."""
        if self._draft is None:
            return []
        wanted = words.casefold().split()
        about = translate("TakeIn", "of this take-in")
        found = []
        for one in self._draft.rows():
            name = self._draft.receiver(one.place)
            known = f"{name} {one.number} {one.found_name}".casefold()
            if name and not is_holding(one.standing) and all(word in known for word in wanted):
                found.append({"name": name, "number": one.number, "place": one.place, "about": about})
        return found[:NEARBY]

    def _give(self, row: Row) -> None:
        if self._draft is not None and self.indexes:
            self._draft.give(self.indexes, *giving(self._draft, self.indexes, row))
            self.chooser.field.selectAll()
            self.changed.emit()

    def _take_away(self, one: Assignee) -> None:
        if self._draft is not None:
            what, name = self._draft.file(self.indexes[0]).name, self._draft.name_of(one)
            self._draft.take_from(self.indexes, one, translate("TakeIn", "{file} not for {name}", file=what, name=name))
            self.chooser.field.setFocus()
            self.changed.emit()

    def _leave_out(self) -> None:
        if self._draft is not None:
            named = translate("TakeIn", "leaving out {file}", file=self._draft.file(self.indexes[0]).name)
            self._draft.leave_files(self.indexes, self.reason.text(), named)
            self.changed.emit()
