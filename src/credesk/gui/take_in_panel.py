"""Beside the preview's tables: one submission, whose it is, whether it comes in, and its files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from credesk.desk.take_in_view import Assignee, Draft, Take
from credesk.gui.checked import TickBox
from credesk.gui.learner_chooser import LearnerChooser
from credesk.gui.parts.buttons import button, choice, rename
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import Elided, section, small, text
from credesk.gui.parts.tables import Row
from credesk.gui.parts.views import Table
from credesk.gui.take_in_tables import dragged_from, own_files
from credesk.gui.take_in_words import status_words, why_words
from credesk.gui.theme import TITLE, theme
from credesk.gui.words import bytes_text, isolated, translate

if TYPE_CHECKING:
    from credesk.desk.learners_view import Finder
    from credesk.gui.line import Line

FILES_SHOWN = 4


class SubmissionPanel(QWidget):
    """``changed`` says that the draft was changed; ``give_wanted`` carries indexes of files for another learner."""

    changed = Signal()
    give_wanted = Signal(object)

    def __init__(self, line: "Line", finder: "Finder") -> None:
        super().__init__()
        self._draft: Draft | None = None
        self.place = ""
        self.heading, self.about, self.why = Elided(bold=True, size=TITLE), small(wrap=True), text(wrap=True)
        self.known = choice(translate("TakeIn", "In the register"), self._show_known)
        self.new = choice(translate("TakeIn", "New learner"), self._make_new)
        self.chooser = LearnerChooser(line, finder, translate("TakeIn", "Whose is it?"))
        self.chooser.picked.connect(self._match)
        self._new_form()
        self.take = TickBox(translate("TakeIn", "Take this submission in"))
        self.take.clicked.connect(self._take)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(translate("TakeIn", "Why it is left out (may be empty)"))
        self.reason.setAccessibleName(translate("TakeIn", "Why it is left out"))
        self.reason.textEdited.connect(lambda _words: self._leave_out())
        self._files()
        self._lay_out()

    def _new_form(self) -> None:
        self.form = Form()
        self.name, self.email, self.number = QLineEdit(), QLineEdit(), QLineEdit()
        self.number.setPlaceholderText(translate("TakeIn", "one is made"))
        self.form.add_row(translate("TakeIn", "Name"), self.name)
        self.form.add_row(translate("TakeIn", "E-mail (may be empty)"), self.email)
        self.form.add_row(translate("TakeIn", "Number (may be empty)"), self.number)
        for field in (self.name, self.email, self.number):
            field.textEdited.connect(lambda _words: self._make_new())

    def _files(self) -> None:
        self.files_model = own_files(self)
        self.files = dragged_from(Table(self.files_model, translate("TakeIn", "Files of this submission"), many=True))
        self.files.horizontalHeader().hide()
        self.files.setFixedHeight(FILES_SHOWN * theme().row + 2)
        self.leave = button(translate("TakeIn", "Leave out"), self._toggle_files)
        self.give = button(translate("TakeIn", "Give to…"), self._give)
        self.file_reason = QLineEdit()
        self.file_reason.setPlaceholderText(translate("TakeIn", "Why the file is left out"))
        self.file_reason.setAccessibleName(translate("TakeIn", "Why the file is left out"))
        self.file_reason.textEdited.connect(lambda _words: self._leave_files())
        self.files.selectionModel().selectionChanged.connect(lambda _now, _before: self._show_file())

    def _lay_out(self) -> None:
        unit = theme().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        ways, acts = QHBoxLayout(), QHBoxLayout()
        for one in (self.known, self.new):
            ways.addWidget(one, 1)
        acts.addWidget(self.leave)
        acts.addWidget(self.give)
        acts.addStretch(1)
        for label in (self.heading, self.about, self.why):
            column.addWidget(label)
        column.addSpacing(unit)
        self._whose = section(translate("TakeIn", "Whose is it?"))
        column.addWidget(self._whose)
        column.addLayout(ways)
        for widget in (self.chooser, self.form, self.take, self.reason):
            column.addWidget(widget)
        column.addSpacing(unit)
        self._files_title = section(translate("TakeIn", "Files"))
        column.addWidget(self._files_title)
        column.addWidget(self.files)
        column.addLayout(acts)
        column.addWidget(self.file_reason)
        column.addStretch(1)

    def show_submission(self, draft: Draft, place: str) -> None:
        """Show another submission, or the same one again."""
        is_other = place != self.place or draft is not self._draft
        self._draft, self.place = draft, place
        found, planned = draft.found(place), draft.planned(place)
        self.heading.setText(draft.receiver(place) or found.learner_name)
        number = planned.learner.number if planned.learner is not None else found.number
        as_found = found.learner_name if found.learner_name != self.heading.text() else ""
        parts = (as_found, number, found.email, found.received_text, status_words(found.status_text))
        self.about.setText(" · ".join(isolated(one) for one in parts if one))
        self.about.setVisible(any(parts))
        suggested = next((one for one in draft.seen.suggestions if one.place == place), None)
        self.why.setText(why_words(suggested.why) if suggested is not None else "")
        is_new = planned.learner is not None and planned.learner.is_new
        self.new.setChecked(is_new)
        self.known.setChecked(not is_new)
        self.chooser.setVisible(not is_new)
        self.form.setVisible(is_new)
        self._put(self.name, planned.name)
        self._put(self.email, planned.email)
        self._put(self.number, planned.learner.number if is_new and planned.learner is not None else "")
        self._show_take(is_empty=found.empty)
        self.files_model.show_files(draft.files(place))
        self._show_file()
        if is_other:
            self.chooser.begin(found.learner_name)

    @staticmethod
    def _put(field: QLineEdit, words: str) -> None:
        """Fill a field, unless somebody types in it."""
        if field.text() != words and not field.hasFocus():
            field.setText(words)

    def _show_take(self, *, is_empty: bool) -> None:
        assert self._draft is not None
        planned = self._draft.planned(self.place)
        self.take.setChecked(planned.take)
        self.take.setVisible(not is_empty)
        self.reason.setVisible(not planned.take and not is_empty)
        self._put(self.reason, planned.reason)
        for one in (self._files_title, self.files, self.leave, self.give):
            one.setVisible(not is_empty)

    def _selected(self) -> list[int]:
        return [row["index"] for row in self.files.selected()]

    def _show_file(self) -> None:
        if self._draft is None:
            return
        chosen = [self._draft.file(index) for index in self._selected() if self._draft.owner(index) == self.place]
        is_out = bool(chosen) and all(one.take is Take.OUT for one in chosen)
        for one in (self.leave, self.give):
            one.setEnabled(bool(chosen))
        rename(self.leave, translate("TakeIn", "Take in") if is_out else translate("TakeIn", "Leave out"))
        self.file_reason.setVisible(is_out)
        if is_out:
            self._put(self.file_reason, chosen[0].reason)
        self.files.setToolTip(" · ".join(f"{one.name} ({bytes_text(one.size)})" for one in chosen))

    # What a person does

    def _who(self) -> str:
        assert self._draft is not None
        return self._draft.found(self.place).learner_name or self._draft.receiver(self.place)

    def _show_known(self) -> None:
        """The register: nothing changes until somebody is chosen."""
        self.known.setChecked(True)
        self.new.setChecked(False)
        self.chooser.show()
        self.form.hide()
        self.chooser.field.setFocus()

    def _match(self, row: Row) -> None:
        if self._draft is not None:
            named = translate("TakeIn", "match of {name}", name=self._who())
            self._draft.match(self.place, row["number"], row["name"], named)
            self.changed.emit()

    def _make_new(self) -> None:
        if self._draft is None:
            return
        planned = self._draft.planned(self.place)
        if self.form.isHidden():
            fields = planned.name, planned.email, ""
        else:
            fields = self.name.text(), self.email.text(), self.number.text()
        self._draft.make_new(self.place, *fields, translate("TakeIn", "new learner {name}", name=self._who()))
        self.changed.emit()

    def _take(self) -> None:
        if self._draft is None:
            return
        if self.take.isChecked():
            self._draft.take(self.place, translate("TakeIn", "taking in {name}", name=self._who()))
            self.changed.emit()
        else:
            self.reason.clear()
            self._leave_out()
            self.reason.setFocus()

    def _leave_out(self) -> None:
        if self._draft is not None:
            named = translate("TakeIn", "leaving out {name}", name=self._who())
            self._draft.leave_out(self.place, self.reason.text(), named)
            self.changed.emit()

    def _toggle_files(self) -> None:
        if self._draft is None:
            return
        chosen = [self._draft.file(index) for index in self._selected()]
        if all(one.take is Take.OUT for one in chosen):
            named = translate("TakeIn", "taking in {file}", file=chosen[0].name)
            self._draft.take_files([one.index for one in chosen], named)
            self.changed.emit()
        else:
            self.file_reason.clear()
            self._leave_files()
            self.file_reason.setFocus()

    def _leave_files(self) -> None:
        if self._draft is not None and (chosen := self._selected()):
            named = translate("TakeIn", "leaving out {file}", file=self._draft.file(chosen[0]).name)
            self._draft.leave_files(chosen, self.file_reason.text(), named)
            self.changed.emit()

    def _give(self) -> None:
        if chosen := self._selected():
            self.give_wanted.emit(chosen)


def giving(draft: Draft, indexes: list[int], row: Row) -> tuple[Assignee, str, str]:
    """Who gets files by a row of a chooser, their name, and the name of this change."""
    to = Assignee(place=row["place"]) if row.get("place") else Assignee(number=row["number"])
    what = draft.file(indexes[0]).name
    named = translate("TakeIn", "{file} for {name}", file=what, name=row["name"])
    return to, row["name"], named
