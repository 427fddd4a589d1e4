"""One learner beside the list: fields to correct, what paper will show, submissions and credentials."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from credesk.desk.learners_view import Carried, HandedIn, LearnerRecord, paper_name
from credesk.domain.errors import CredeskError
from credesk.gui.parts.buttons import button, link, primary
from credesk.gui.parts.cards import Card, clear
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import Elided, section, small, text
from credesk.gui.theme import TITLE, set_role, theme
from credesk.gui.words import civil_day, isolated, number, short_day, translate

if TYPE_CHECKING:
    from credesk.domain.people import Learner
    from credesk.gui.frame import Frame

PANEL_UNITS = 96


class LearnerPanel(Card):
    """``saved`` carries the fields that were changed, "" for one that was cleared; ``closed`` leads to the list."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, frame: "Frame") -> None:
        super().__init__()
        self._frame = frame
        self.learner: Learner | None = None
        self.is_new = False
        self.heading = Elided(bold=True, size=TITLE)
        self.form = Form()
        self.fields = {name: QLineEdit() for name in _NAMES}
        self.paper = text(wrap=True)
        self._add_rows()
        self.save_button = primary(translate("Learners", "Save"), self.save)
        self.revert_button = button(translate("Learners", "Take back"), self.revert)
        self._records = QVBoxLayout()
        self._lay_out()
        self._show_nobody()

    def _add_rows(self) -> None:
        rows = (
            ("name", translate("Learners", "Name"), ""),
            ("certificate_name", translate("Learners", "Name on certificates"), ""),
            ("number", translate("Learners", "Number"), ""),
            ("cohort", translate("Learners", "Cohort"), ""),
            ("email", translate("Learners", "E-mail"), ""),
            ("birth_date", translate("Learners", "Birth date"), translate("Learners", "Year-month-day: 2001-03-24")),
            ("national_id", translate("Learners", "National ID"), ""),
            (
                "language",
                translate("Learners", "Language of certificates"),
                translate("Learners", "Such as en, sw, ar"),
            ),
        )
        for name, label, hint in rows:
            self.form.add_row(label, self.fields[name], hint)
            if name == "certificate_name":
                self._add_note()
            self.fields[name].textChanged.connect(lambda _words: self._typed())
            self.fields[name].returnPressed.connect(self.save)
            self.fields[name].setAcceptDrops(False)

    def _add_note(self) -> None:
        """What paper will show stands right under its field, before the gap to the next one."""
        rows = self.form.layout()
        assert isinstance(rows, QVBoxLayout)
        rows.insertWidget(rows.count() - 1, self.paper)

    def _lay_out(self) -> None:
        unit = theme().unit
        self.setFixedWidth(PANEL_UNITS * unit)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self._area, inner = QScrollArea(), QWidget()
        set_role(inner, "plain")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(translate("Learners", "The chosen learner"))
        column = QVBoxLayout(inner)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        self._records.setSpacing(unit)
        column.addWidget(self.heading)
        column.addLayout(self._records)
        column.addSpacing(unit)
        column.addWidget(self.form)
        column.addStretch(1)
        self._area.setWidget(inner)
        self._foot()
        for one in (self._nobody, self._area, self._acts):
            self.body.addWidget(one, 0 if one is self._acts else 1)

    def _foot(self) -> None:
        """Saving and taking back; what stands here while nobody is chosen."""
        unit = theme().unit
        self._acts = QWidget()
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(4 * unit, 2 * unit, 4 * unit, 3 * unit)
        row.addStretch(1)
        row.addWidget(self.revert_button)
        row.addWidget(self.save_button)
        self._nobody = text(
            translate("Learners", "Choose a learner in the list to correct them."), muted=True, wrap=True
        )
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nobody.setMargin(6 * unit)

    def _show_nobody(self) -> None:
        self._nobody.show()
        self._area.hide()
        self._acts.hide()

    def _show_somebody(self) -> None:
        self._nobody.hide()
        self._area.show()
        self._acts.setVisible(self._frame.person is not None)
        for field in self.fields.values():
            field.setReadOnly(self._frame.person is None)

    # What is shown

    def show_record(self, record: LearnerRecord) -> None:
        """Show a learner; what is being typed about the same one stays."""
        is_same = self.learner is not None and record.learner.id == self.learner.id
        typed = self.changes() if is_same and not self.is_new else {}
        self.learner, self.is_new = record.learner, False
        self.heading.setText(record.learner.name)
        self._fill(record.learner)
        for name, words in typed.items():
            self.fields[name].setText(words)
        if not is_same:
            self.form.calm()
        self._show_somebody()
        self._show_records(record)
        self._typed()

    def forget(self, _error: CredeskError) -> None:
        """The learner is here no more, such as after a take-in was undone."""
        self.learner = None
        self._show_nobody()

    def begin_new(self) -> None:
        """Ask for a new learner."""
        self.learner, self.is_new = None, True
        self.heading.setText(translate("Learners", "New learner"))
        for field in self.fields.values():
            field.clear()
        self.fields["number"].setPlaceholderText(translate("Learners", "one is made"))
        self.form.calm()
        clear(self._records)
        self._show_somebody()
        self._typed()
        self.begin()

    def begin(self) -> None:
        """Go to the first field."""
        self.fields["name"].setFocus()

    def _fill(self, learner: "Learner") -> None:
        for name, field in self.fields.items():
            field.setText(getattr(learner, name) or "")
            field.setCursorPosition(0)

    def _show_records(self, record: LearnerRecord) -> None:
        clear(self._records)
        for submission in record.submissions:
            self._records.addLayout(self._submission(submission))
        for credential in record.credentials:
            self._records.addLayout(self._credential(credential))
        if not record.submissions and not record.credentials:
            self._records.addWidget(small(translate("Learners", "Nothing was handed in yet.")))
        self._records.addSpacing(theme().unit)
        self._records.addWidget(section(translate("Learners", "Correct")))

    def _submission(self, one: HandedIn) -> QVBoxLayout:
        states = (
            (translate("Learners", "To mark"), "neutral"),
            (translate("Learners", "Being marked"), "accent"),
            (translate("Learners", "Signed off"), "good"),
        )
        attempt = translate("Learners", "attempt {number}", number=number(one.attempt)) if one.attempt > 1 else ""
        day = translate("Learners", "handed in {day}", day=short_day(one.received_ms))
        more = " · ".join(part for part in (attempt, day) if part)
        return self._line((one.task, more), states[one.state], "assess", {"submission": one.id.hex()})

    def _credential(self, one: Carried) -> QVBoxLayout:
        state = (translate("Learners", "In force"), "good") if one.in_force else _no_more()
        more = " · ".join(part for part in (one.number, civil_day(one.awarded)) if part)
        return self._line((one.achievement, more), state, "register", {"credential": one.id.hex()})

    def _line(self, said: tuple[str, str], state: tuple[str, str], page: str, where: dict[str, str]) -> QVBoxLayout:
        words, more = said
        column, row = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(0)
        row.setSpacing(2 * theme().unit)
        row.addWidget(Elided(words))
        row.addStretch(1)
        row.addWidget(Chip(*state))
        if self._frame.has(page):
            there = link(translate("Learners", "Open"), lambda: self._frame.go(page, where))
            there.setAccessibleName(translate("Learners", "Open {what}", what=words))
            row.addWidget(there)
        column.addLayout(row)
        column.addWidget(small(more, wrap=True))
        return column

    # What is typed

    def changes(self) -> dict[str, str]:
        """The fields that were changed, as they are typed."""
        before = {name: (getattr(self.learner, name) or "") if self.learner else "" for name in self.fields}
        return {name: field.text() for name, field in self.fields.items() if field.text().strip() != before[name]}

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        return bool(self.changes()) and (self.is_new or self.learner is not None)

    def _typed(self) -> None:
        found = paper_name(self.fields["certificate_name"].text(), self.fields["name"].text())
        is_empty = not (self.fields["certificate_name"].text().strip() or self.fields["name"].text().strip())
        set_role(self.paper, "wrong" if found.trouble and not is_empty else "muted")
        if is_empty:
            self.paper.setText(translate("Learners", "Paper will show the name."))
        else:
            shown = translate("Learners", "Paper will show: {name}", name=isolated(found.name))
            self.paper.setText(found.trouble or shown)
        is_changed = self.is_changed
        self.save_button.setEnabled(is_changed)
        self.revert_button.setEnabled(is_changed or self.is_new)

    def save(self) -> None:
        """Send what was changed to the desk."""
        if self.is_changed and self._frame.person is not None:
            self.form.calm()
            self.saved.emit({name: words.strip() for name, words in self.changes().items()})

    def calm(self) -> None:
        """It was saved: nothing that was typed waits any more."""
        self.form.calm()
        self.is_new = False
        self.learner = None
        self.closed.emit()

    def complain(self, error: CredeskError) -> None:
        """What was typed stays; the sentence stands at the field that it is about."""
        self.form.complain(self.fields[self._field_of(error)], str(error))

    def _field_of(self, error: CredeskError) -> str:
        """The changed field that the message quotes, else the first that was changed."""
        changes = self.changes()
        quoted = [name for name, words in changes.items() if words.strip() and words.strip() in error.message]
        named = [name for name, word in _ABOUT.items() if word in error.message.casefold()]
        return next(iter([*quoted, *named, *changes]), "name")

    def revert(self) -> bool:
        """Take back what was typed. Gives whether there was something."""
        was_changed = self.is_changed or self.is_new
        if self.learner is not None:
            self._fill(self.learner)
        elif self.is_new:
            self.is_new = False
            self._show_nobody()
        self.form.calm()
        if was_changed:
            self.closed.emit()
        return was_changed


_NAMES = ("name", "certificate_name", "number", "cohort", "email", "birth_date", "national_id", "language")
_ABOUT = {"number": "number", "email": "e-mail", "birth_date": "date", "national_id": "id number", "name": "name"}


def _no_more() -> tuple[str, str]:
    return translate("Learners", "Withdrawn or replaced"), "neutral"
