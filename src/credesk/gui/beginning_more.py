"""Steps of the first start for what exists already: a backup, a space file, a recovery file with its code."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QWidget

from credesk.gui.parts.buttons import button
from credesk.gui.parts.forms import Form, passphrase_field
from credesk.gui.parts.labels import digits
from credesk.gui.theme import theme
from credesk.gui.where_to import FOLDER, OPEN, WhereTo
from credesk.gui.words import number, translate

if TYPE_CHECKING:
    from credesk.desk.first_start import FirstStart
    from credesk.gui.jobs import Job


@dataclass(frozen=True, slots=True)
class Asking:
    """One step as a form: its words, its fields by the names that faults have, and how the answer is given."""

    heading: str
    words: str
    form: Form
    fields: Mapping[str, QWidget]
    give: Callable[[], None]

    @property
    def first(self) -> QWidget:
        """The field to begin with."""
        return next(iter(self.fields.values()))


def ask_backup(wizard: "FirstStart") -> Asking:
    """Which backup, where its keys lie, and who goes on with it."""
    answers, form = wizard.answers, Form()
    source = WhereTo(translate("Beginning", "Folder of the backup"), str(answers.source or ""), FOLDER)
    keys = WhereTo(translate("Beginning", "Copy of the keys (may be empty)"), str(answers.keys_copy or ""), OPEN)
    person, passphrase = QLineEdit(answers.person), passphrase_field()
    form.add_row(translate("Beginning", "Folder of the backup"), source)
    hint = translate("Beginning", "Empty: the file that lies beside the folder and ends in -keys.db.")
    form.add_row(translate("Beginning", "Copy of the keys (may be empty)"), keys, hint)
    form.add_row(translate("Beginning", "Your name in the workspace"), person)
    form.add_row(translate("Beginning", "Your passphrase"), passphrase)
    return Asking(
        translate("Beginning", "Restore a backup"),
        translate("Beginning", "It goes to a new folder; the backup stays as it is."),
        form,
        {"source": source, "keys": keys, "person": person, "passphrase": passphrase},
        lambda: wizard.give_backup(source.text, keys.text, person.text(), passphrase.text()),
    )


def ask_space(wizard: "FirstStart") -> Asking:
    """The space file and its passphrase."""
    answers, form = wizard.answers, Form()
    file = WhereTo(translate("Beginning", "Space file"), str(answers.file or ""), OPEN)
    passphrase = passphrase_field()
    hint = translate("Beginning", "Written at another workstation, in Settings, Trust file.")
    form.add_row(translate("Beginning", "Space file"), file, hint)
    hint = translate("Beginning", "It came by another way than the file.")
    form.add_row(translate("Beginning", "Passphrase of the space file"), passphrase, hint)
    words = translate(
        "Beginning",
        "This computer becomes a workstation of an organisation that exists. It can mark at once; issuing waits for "
        "the root's signature.",
    )
    fields = {"file": file, "passphrase": passphrase}
    heading = translate("Beginning", "Join a space")
    return Asking(heading, words, form, fields, lambda: wizard.give_space(file.text, passphrase.text()))


def ask_code(wizard: "FirstStart") -> Asking:
    """The recovery file, its code, and the new passphrase of whose keys are made anew."""
    answers, form = wizard.answers, Form()
    file = WhereTo(translate("Beginning", "Recovery file"), str(answers.file or ""), OPEN)
    code, person = QLineEdit(), QLineEdit(answers.person)
    passphrase, again = passphrase_field(), passphrase_field()
    form.add_row(translate("Beginning", "Recovery file"), file)
    hint = translate("Beginning", "As it stands on the sheet; small letters and blanks do not matter.")
    form.add_row(translate("Beginning", "Recovery code"), code, hint)
    form.add_row(translate("Beginning", "Your name in the workspace"), person)
    form.add_row(translate("Beginning", "New passphrase"), passphrase)
    form.add_row(translate("Beginning", "New passphrase again"), again)
    given = (code, person, passphrase, again)
    return Asking(
        translate("Beginning", "Open with a recovery file"),
        translate("Beginning", "You get a new passphrase, and sign with a new key from now on."),
        form,
        {"file": file, "code": code, "person": person, "passphrase": passphrase, "again": again},
        lambda: wizard.give_code(file.text, *(one.text() for one in given)),
    )


class Course(QWidget):
    """How far a job of the first start is, and the button that stops it."""

    def __init__(self, job: "Job") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * theme().unit)
        self._bar, self._words = QProgressBar(), digits()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(job.title)
        self.stop = button(translate("Beginning", "Stop"), job.stop)
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)
        row.addWidget(self.stop)
        job.voice.told.connect(self._told)

    def _told(self, done: int, total: int) -> None:
        percent = done * 100 // total if total else 0
        self._bar.setRange(0, 100)
        self._bar.setValue(percent)
        self._words.setText(f"{number(percent)} %")
